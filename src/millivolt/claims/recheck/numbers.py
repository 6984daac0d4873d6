"""What the certificate of a printed number must show: the interval is that of the string, the inputs are those of the text, and the value says the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

from millivolt.claims import calls, conventions, known, targets, told
from millivolt.claims.model import Claim, Verdict
from millivolt.claims.recheck.bounds import enclosed, keeps_clear, range_of
from millivolt.claims.recheck.form import Entry, Interval
from millivolt.claims.recheck.working import CELSIUS, KELVIN, Figure, Node, Text, Unbuilt
from millivolt.claims.targets import Target
from millivolt.units import CONSTANTS, PURE, Dimension, Printed, Unit, Unreadable, repairs

ROUNDED = Fraction(7, 10_000)    # by which R/F may be off where a text rounds its constants: 8.31 for R, 96500 for F
POWERS = 40                      # of ten, among which a lost one is looked for
NARROW = Fraction(1, 10**15)     # no enclosure of one value is wider, against its size or that of the printed interval
NOUGHT = Fraction(0)
UNBUILT = (Unbuilt, Unreadable, calls.BadCall)
Point = Mapping[str, Fraction]


def faults(entry: Entry, text: Text) -> Iterator[str]:
    """What is wrong with the certificate of a number."""
    if entry.shows in ("missing", "supplied", "none", "overlap"):
        yield from _undecided(entry, text)
        return
    node = text.node(entry.claim)
    if entry.shows == "dimensions":
        yield from _dimensions(entry, node.dimension)
        return
    if not targets.read(entry.claim.prints):
        yield from direction(entry, text, node)
        return
    if entry.verdict is Verdict.DAMAGED:
        yield from _repair(entry, text, node)
    fitting = [target for target in meant(entry.reads or entry.claim.prints, node.dimension, entry.claim, text, entry.verdict is Verdict.CONSISTENT or entry.verdict is Verdict.CONFIRMED) if entry.printed in ((target.low, target.high), (target.wide_low, target.wide_high))]
    if not fitting:
        yield "the printed interval is not what the string stands for"
        return
    yield from _inputs(entry, text.figures)
    if entry.shows == "disjoint":
        yield from _disjoint(entry, text, node)
    elif entry.shows == "no value":
        if enclosed(node, entry.inputs) is not None:
            yield "the working has a value at these inputs"
    else:
        yield from _value(entry, fitting, node, text.figures)


def meant(string: str, dimension: Dimension, claim: Claim, text: Text, groups: bool = False) -> list[Target]:
    """All that a printed string may stand for where a value of this dimension is expected; `groups`: 1.234 may be thousands too, as in a book of decimal commas."""
    turned = _turned(claim, text)
    readings = told.agreeing(targets.decimals(string, _convention(claim, text), "comma" if groups else ""), claim, dimension, turned)
    found = [target for printed in readings for target in _units(printed, dimension, targets.ones(claim.inputs))]
    found = [target.negative("") for target in found] if turned else found
    mitchell = claim.kind == "formula" and claim.body in conventions.MITCHELL and told.told(claim, dimension) is None
    return found + [target.negative("") for target in found if mitchell and not target.printed.sign and target.printed.relation == "="]


def _convention(claim: Claim, text: Text) -> dict[str, str]:
    return {**text.convention, **claim.convention}


def _units(printed: Printed, dimension: Dimension, taken: tuple[Unit, ...]) -> list[Target]:
    si = [targets.target(printed, targets.coherent(dimension))] if printed.unit is None and not printed.exponent_missing else []
    return [*targets.targets(printed, dimension, taken), *si]


def _turned(claim: Claim, text: Text) -> bool:
    return claim.kind == "formula" and conventions.turned(known.about(claim.body), _convention(claim, text))


def _inputs(entry: Entry, figures: Mapping[str, Figure]) -> Iterator[str]:
    if entry.inputs.keys() != figures.keys():
        yield "the inputs are not those of the claim"
        return
    room = entry.shows == "witness" or entry.verdict in (Verdict.CONSISTENT, Verdict.APPROXIMATE, Verdict.DAMAGED)
    wrong = [key for key, figure in figures.items() if not _of_text(figure, entry.inputs[key], room, entry.claim)]
    yield from (f"{key} is not what the text gives" for key in wrong)


def _of_text(figure: Figure, q: Fraction, room: bool, claim: Claim) -> bool:
    """Is this value one that the text leaves open?"""
    if q == figure.value or (figure.supplied and figure.dimension == KELVIN and q in CELSIUS):
        return True
    if not room:
        return False
    rounded = figure.role == "T" and abs(q / figure.value - 1) <= ROUNDED if figure.value else False
    old = claim.kind == "constant" and q in {one.value for one in CONSTANTS[claim.body].superseded}
    return figure.low - figure.slack <= q <= figure.high + figure.slack or rounded or old


def _value(entry: Entry, fitting: list[Target], node: Node, figures: Mapping[str, Figure]) -> Iterator[str]:
    found = enclosed(node, entry.inputs)
    if found is None:
        yield "the working has no value at these inputs"
        return
    ranged = [key for key, figure in figures.items() if figure.ranged]
    whole = range_of(node, {key: (f.low, f.high) if f.ranged else (entry.inputs[key],) * 2 for key, f in figures.items()}) if ranged else found
    held = whole if entry.shows == "inside" else found
    if held is None or not any(_shows(entry, held, target) for target in fitting):
        yield "the working at these inputs does not give what is printed"
    yield from _computed(entry, found, ranged)


def _shows(entry: Entry, found: tuple[Fraction, Fraction], target: Target) -> bool:
    """Does the value show what it is said to show?"""
    match entry.shows:
        case "inside":
            return within(found, (target.low, target.high))
        case "witness":
            wide = entry.verdict is Verdict.APPROXIMATE
            return within(found, (target.wide_low, target.wide_high) if wide else (target.low, target.high))
        case "hedge":
            return target.hedged and within(found, (target.wide_low, target.wide_high))
        case "truncated":
            return _less_than_a_unit_off(found, target, larger=True)
        case "rounded up":
            return _less_than_a_unit_off(found, target, larger=False)
    return False


def _less_than_a_unit_off(found: tuple[Fraction, Fraction], target: Target, larger: bool) -> bool:
    """Is the value larger in size than what is printed (cut off), or smaller (rounded up), by less than one unit of the last digit?"""
    if target.low is None or target.high is None or not target.value or target.printed.relation != "=":
        return False
    unit, size = target.high - target.low, abs(target.value)
    sizes = sorted(end if target.value > 0 else -end for end in found)
    return (size <= sizes[0] and sizes[1] < size + unit) if larger else (size - unit < sizes[0] and sizes[1] <= size)


def _computed(entry: Entry, found: tuple[Fraction, Fraction], ranged: list[str]) -> Iterator[str]:
    """The enclosure that the certificate gives holds the value; of a single value it is narrow."""
    if entry.computed is None:
        if entry.shows != "witness":
            yield "no enclosure of the value is given"
        return
    if apart(found, entry.computed):
        yield "the value is not in the enclosure"
    low, high = entry.computed
    size = max(abs(end) for end in (low or NOUGHT, high or NOUGHT, *_room(entry.printed)))
    if low is None or high is None or (entry.shows != "witness" and not ranged and high - low > NARROW * size):
        yield "the enclosure is wider than one value"


def _room(printed: Interval | None) -> tuple[Fraction, ...]:
    """How wide the printed interval is: what is 0 has no size of its own."""
    low, high = printed or (None, None)
    return (high - low,) if low is not None and high is not None else ()


def _disjoint(entry: Entry, text: Text, node: Node) -> Iterator[str]:
    """Refuted: every reading, from the numbers printed before it and from the start, at every temperature that the text leaves open."""
    if entry.computed is None or entry.printed is None or not apart(entry.computed, entry.printed):
        yield "the enclosures are not disjoint"
        return
    found = enclosed(node, entry.inputs)
    if found is not None and apart(found, entry.computed):
        yield "the value is not in the enclosure"
    for view in _views(entry.claim, text):
        yield from _refuted(entry, view)


def _views(claim: Claim, text: Text) -> Iterator[Text]:
    """The same text with other claims as printed, and from their own start."""
    for printed in (True, False):
        yield replace(text, printed=_printing(text) if printed else lambda id: False, built={}, figures={})


def _printing(text: Text) -> Callable[[str], bool]:
    return lambda id: bool(targets.read(text.reads.get(id, text.claims[id].prints)))


def _refuted(entry: Entry, view: Text) -> Iterator[str]:
    try:
        node = view.node(entry.claim)
    except UNBUILT:
        return  # a claim on the way prints nothing that can be read, or has no value of its own: there is no such view
    warm = [key for key, figure in view.figures.items() if figure.supplied and figure.dimension == KELVIN]
    box = {key: (figure.low - figure.slack, figure.high + figure.slack) for key, figure in view.figures.items()}
    if any(figure.supplied for key, figure in view.figures.items() if key not in warm and figure.role not in CONSTANTS):
        yield "refuted only with what the text does not give"
    for target in meant(entry.claim.prints, node.dimension, entry.claim, view):
        if not keeps_clear(node, {**box, **dict.fromkeys(warm, (min(CELSIUS), max(CELSIUS)))}, target.wide_low, target.wide_high):
            yield "inputs within their rounding may give what is printed" + (", at a temperature that the text does not give" if warm else "")
            return


def _repair(entry: Entry, text: Text, node: Node) -> Iterator[str]:
    """Damaged: one repair of a known loss, of a string that does not stand as it is."""
    if entry.reads is None or not _is_repair(entry.claim.prints, entry.reads):
        yield "what it is said to read is no repair of what is printed"
    found = enclosed(node, entry.inputs)
    as_printed = targets.read(entry.claim.prints, _convention(entry.claim, text))
    if found is not None and any(within(found, (t.low, t.high)) for p in as_printed for t in targets.targets(p, node.dimension)):
        yield "it is right as it is printed"


def _is_repair(printed: str, reads: str) -> bool:
    units = [unit.text for of in targets.usual().values() for unit in of]
    for repair in repairs(printed):
        made = [repair.printed] if repair.printed is not None else [_closed(repair, n) for n in {one.numeral.power for one in targets.read(reads)}]
        for one in made:
            if one is not None and (one.text == reads or any(one.like(one.value, unit) == reads for unit in units)):
                return True
    return False


def _closed(repair: object, power: int) -> Printed | None:
    try:
        made: Printed = repair.with_exponent(power)  # type: ignore[attr-defined]
    except Unreadable:
        return None
    return made


def _dimensions(entry: Entry, dimension: Dimension) -> Iterator[str]:
    had = {one.unit_text if one.unit is None else targets.called(one.unit.dimension) for one in targets.read(entry.claim.prints)}
    if set(entry.words) != {"printed", "result"} or entry.words["result"] != targets.called(dimension) or entry.words["printed"] not in had:
        yield "the two dimensions are not those of the claim"
    elif entry.words["printed"] == entry.words["result"]:
        yield "two different dimensions are not shown"
    if any(True for one in targets.read(entry.claim.prints) for _ in targets.targets(one, dimension, targets.ones(entry.claim.inputs))):
        yield "a reading of what is printed has the dimension of the result"


def _undecided(entry: Entry, text: Text) -> Iterator[str]:
    """What is called undecided must not be decided by the stated inputs themselves."""
    if entry.printed is not None and entry.shows == "missing":
        yield "something is said to be missing, and an interval is given"
    try:
        node = text.node(entry.claim)
        found = enclosed(node, {key: figure.value for key, figure in text.figures.items()})
    except UNBUILT:
        return
    every = meant(entry.claim.prints, node.dimension, entry.claim, text)
    meant_ = [target for target in every if not targets.out_of_style(target.printed, _convention(entry.claim, text), "point")]   # whether other figures have a point is not seen here
    if found is not None and any(within(found, (target.low, target.high)) for target in meant_):
        yield "the stated inputs give what is printed: nothing is undecided"
    whole = any((one.unit is not None or node.dimension == PURE) and not one.exponent_missing for one in targets.read(entry.claim.prints))
    if entry.shows == "missing" and found is not None and whole and meant_ == every and every and len(set(_repaired(entry.claim.prints, node, text))) < 2:
        yield "nothing is missing"


def _repaired(printed: str, node: Node, text: Text) -> Iterator[Fraction]:
    """The values of the repairs that inputs within their rounding may give: of two or more, none is the right one."""
    reach = range_of(node, {key: (figure.low, figure.high) for key, figure in text.figures.items()})
    for repair in repairs(printed) if reach is not None else ():
        made = [repair.printed] if repair.printed is not None else [_closed(repair, n) for n in range(-POWERS, POWERS + 1)]
        for one in made:
            if one is not None and any(not apart(reach, (target.low, target.high)) for target in targets.targets(one, node.dimension)):  # type: ignore[arg-type]
                yield one.value


def direction(entry: Entry, text: Text, node: Node) -> Iterator[str]:
    """Inward or outward: the sign of the result."""
    if entry.printed not in ((Fraction(0), None), (None, Fraction(0))):
        yield "a direction is a half-line"
        return
    yield from _inputs(entry, text.figures)
    found = enclosed(node, entry.inputs)
    if found is None:
        yield "the working has no value at these inputs"
    elif entry.verdict in (Verdict.CONFIRMED, Verdict.CONSISTENT) and not within(found, entry.printed):
        yield "the result does not go this way"
    elif entry.verdict is Verdict.REFUTED:
        box = {key: (figure.low, figure.high) for key, figure in text.figures.items()}
        if not keeps_clear(node, box, *entry.printed):
            yield "inputs within their rounding may go this way"
    if found is not None and entry.computed is not None and apart(found, entry.computed):
        yield "the value is not in the enclosure"


def within(inner: tuple[Fraction, Fraction], outer: Interval) -> bool:
    """Does the first lie in the second, ends counted in?"""
    return (outer[0] is None or outer[0] <= inner[0]) and (outer[1] is None or inner[1] <= outer[1])


def apart(a: Interval, b: Interval) -> bool:
    """Have they nothing in common?"""
    return (a[1] is not None and b[0] is not None and a[1] < b[0]) or (b[1] is not None and a[0] is not None and b[1] < a[0])
