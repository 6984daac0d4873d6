"""What the certificates of comparisons, identities of units and printed equations must show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import product
from random import Random
from typing import Any

from flint import arb, ctx, fmpq

from millivolt.claims import algebra, conventions, known, targets
from millivolt.claims.letters import VALENCE, Matched, match
from millivolt.claims.model import Claim, Verdict
from millivolt.claims.recheck.bounds import PRECISION, ball, enclosed, keeps_clear, range_of
from millivolt.claims.recheck.form import Entry
from millivolt.claims.recheck.numbers import apart
from millivolt.claims.recheck.working import Line, Node, Text
from millivolt.formulas.about import Argument, Twin
from millivolt.units import arithmetic, constant

NOUGHT = Fraction(0)
DIFFERENCE = arithmetic.parse("@left - @right")
HALF_LINES = {"<": (None, NOUGHT), "<=": (None, NOUGHT), ">": (NOUGHT, None), ">=": (NOUGHT, None)}
POINTS = 24      # at which an equation is sampled again
TRIES = 40       # points that are drawn for each that has a value


def comparison(entry: Entry, text: Text) -> Iterator[str]:
    """holds = "left < right": the sign of the difference, at the stated inputs or over all that round to them."""
    left, sign, right = text.sides(entry.claim)
    difference = Line(DIFFERENCE, (), {"left": left, "right": right}, left.dimension)
    if left.dimension != right.dimension:
        yield "two dimensions are compared"
        return
    if entry.inputs.keys() != text.figures.keys():
        yield "the inputs are not those of the claim"
        return
    moved = entry.shows == "witness"
    wrong = [key for key, f in text.figures.items() if not (f.low <= entry.inputs[key] <= f.high if moved else entry.inputs[key] == f.value)]
    yield from (f"{key} is not what the text gives" for key in wrong)
    found = enclosed(difference, entry.inputs)
    if found is None:
        if entry.verdict is not Verdict.UNDECIDED:
            yield "the difference has no value at these inputs"
        return
    if entry.computed is None or (apart(found, entry.computed) and not moved):
        yield "the difference is not in the enclosure"
    verdict = {Verdict.CONFIRMED: Verdict.REFUTED, Verdict.REFUTED: Verdict.CONFIRMED}.get(entry.verdict, entry.verdict) if sign == "!=" else entry.verdict
    box = {key: (figure.low, figure.high) for key, figure in text.figures.items()}
    fault = _equal(verdict, right, difference, found, box, text) if sign in ("=", "!=") else _ordered(verdict, sign, difference, found, box)
    yield from (fault,) if fault else ()


def _ordered(verdict: Verdict, sign: str, difference: Node, found: tuple[Fraction, Fraction], box: Mapping[str, tuple[Fraction, Fraction]]) -> str:
    below, strict = sign.startswith("<"), "=" not in sign
    far, near = (found[1], found[0]) if below else (-found[0], -found[1])  # both are below nought where it holds
    holds = far < 0 or (far == 0 and not strict)
    if verdict in (Verdict.CONFIRMED, Verdict.CONSISTENT):
        return "" if holds or (verdict is Verdict.CONSISTENT and far <= 0) else "it does not hold at these inputs"
    if verdict is Verdict.REFUTED:
        still = strict and far == near == 0 and all(a == b for a, b in box.values())
        return "" if still or keeps_clear(difference, box, *HALF_LINES[sign]) else "inputs within their rounding may make it hold"
    return "it holds at the stated inputs: nothing is undecided" if holds else ""


def _equal(verdict: Verdict, right: Node, difference: Node, found: tuple[Fraction, Fraction], box: Mapping[str, tuple[Fraction, Fraction]], text: Text) -> str:
    single = text.figures.get(getattr(right, "key", ""))
    slack = (single.low - single.value, single.high - single.value) if single is not None else (NOUGHT, NOUGHT)
    holds = slack[0] <= found[0] and found[1] <= slack[1]
    if verdict is Verdict.CONFIRMED:
        return "" if holds else "the two sides differ at the stated inputs"
    if verdict is Verdict.REFUTED:
        return "" if keeps_clear(difference, box, NOUGHT, NOUGHT) else "inputs within their rounding may make both sides equal"
    whole = range_of(difference, box)
    if verdict is Verdict.CONSISTENT and whole is not None and apart(whole, (NOUGHT, NOUGHT)):
        return "the two sides differ for all inputs within their rounding"
    return "the two sides are equal: nothing is undecided" if verdict is Verdict.UNDECIDED and holds else ""


def identity(entry: Entry, text: Text) -> Iterator[str]:
    """Two sides of one dimension and one size, or not."""
    left, _, right = text.sides(entry.claim)
    if entry.shows == "dimensions":
        told = {"left": targets.called(left.dimension), "right": targets.called(right.dimension)}
        if dict(entry.words) != told or told["left"] == told["right"]:
            yield "the two dimensions are not those of the claim"
        return
    if left.dimension != right.dimension:
        yield "the two sides have two dimensions"
    at = {key: figure.value for key, figure in text.figures.items()}
    a, b = enclosed(left, at), enclosed(right, at)
    if a is None or b is None:
        yield "a side has no value"
        return
    told_sizes = {key.partition("#")[2]: q for key, q in entry.inputs.items()}
    if told_sizes and not (told_sizes.keys() == {"left", "right"} and not apart(a, (told_sizes["left"],) * 2) and not apart(b, (told_sizes["right"],) * 2)):
        yield "the sizes of the sides are not those of the claim"
    room = range_of(right, {key: (figure.low, figure.high) for key, figure in text.figures.items()}) or b
    equal = a == b or (a[0] == a[1] and room[0] <= a[0] <= room[1])
    if (entry.verdict is Verdict.CONFIRMED and not equal) or (entry.verdict is Verdict.REFUTED and not apart(a, b)):
        yield "the two sides do not compare like this"


def equation(entry: Entry, text: Text) -> Iterator[str]:
    """A printed equation against its theorem: at the point where they differ, or again at points of our own."""
    if entry.shows == "missing":
        yield from () if entry.verdict is Verdict.UNDECIDED else ("something is said to be missing",)
        return
    twin, convention = known.twin(entry.claim.about), {**text.convention, **entry.claim.convention}
    with ctx.workprec(PRECISION):
        if entry.shows == "counterexample":
            yield from _differs(entry, twin, convention)
        elif {key.partition("#")[2]: q > 0 for key, q in entry.inputs.items()} != {"points": True}:
            yield "it is not said at how many points both sides meet"
        elif not any(_meets(entry.claim, twin, convention, factor, z) for factor, z in product(_factors(), (1, -1, 2, -2))):
            yield "both sides do not meet at our points"


def _differs(entry: Entry, twin: Twin, convention: dict[str, str]) -> Iterator[str]:
    at: dict[str, Any] = {key.partition("#")[2]: ball(q, q) for key, q in entry.inputs.items()}
    names = {a.name for a in twin.about.arguments}
    if at.keys() != names or entry.printed is None or entry.computed is None or not apart(entry.printed, entry.computed):
        yield "no two different values are shown"
        return
    proper = twin.value(**at)
    both = [_printed(entry.claim, twin, at, proper * factor, convention) for factor in _factors()]
    if not any(_over(should, entry.computed) for _, should in both):
        yield "the theorem does not give this value at these inputs"
    if not any(_over(had, entry.printed) for had, _ in both):
        yield "the equation does not give this value at these inputs"


def _over(found: Any, told: tuple[Fraction | None, Fraction | None]) -> bool:
    return told[0] is not None and told[1] is not None and bool(found.is_finite()) and bool(found.overlaps(ball(told[0], told[1])))


def _factors() -> tuple[Any, ...]:
    """The theorem's value, counted the other way, and per particle."""
    avogadro = constant("N_A").value
    return arb(1), arb(-1), 1 / arb(fmpq(avogadro.numerator, avogadro.denominator))


def _printed(claim: Claim, twin: Twin, at: Mapping[str, Any], result: Any, convention: dict[str, str]) -> tuple[Any, Any]:
    """What the equation gives, and what it should, where the theorem gives `result`, both as the text counts."""
    turned = {a.name for a in twin.about.arguments if not a.family and conventions.turned_argument(a.name, a.unit, convention)}
    at = {name: -one if name in turned else one for name, one in at.items()}
    result = -result if conventions.turned(twin.about, convention) else result
    left, right = algebra.read_equation(claim.body) if "=" in claim.body else (None, algebra.read_expression(claim.body))
    found = algebra.letters(right) | (algebra.letters(left) if left else frozenset())
    stated = {name: value for name, value in {**claim.inputs, **claim.assumes}.items() if isinstance(value, str) and algebra.LETTER.fullmatch(value)}
    matched = match(found, twin.about, stated)
    letters = _letters(matched, at, result, -1 if conventions.turned(known.about("nernst"), convention) else 1)
    a = algebra.value(right, letters)
    if left is None:
        return a, result
    b = algebra.value(left, letters)
    alone = right.head == "letter" and right.text == matched.result
    return (b, a) if alone or matched.result in algebra.letters(right) else (a, b)


def _letters(matched: Matched, at: Mapping[str, Any], result: Any, side: int) -> dict[str, Any]:
    """A value for every letter; `side` is -1 where potentials are outside minus inside."""
    letters = {letter: at[name] for letter, name in matched.arguments.items()}
    for letter, (outside, inside) in matched.potentials.items():
        letters[letter] = side * known.twin("nernst").value(z=arb(VALENCE[outside.removesuffix("_out")]), T=at["T"], c_out=at[outside], c_in=at[inside])
    letters |= {letter: sum((letters[part] for part in parts), arb(0)) for letter, parts in matched.totals.items()}
    return letters | ({matched.result: result} if matched.result else {})


def _meets(claim: Claim, twin: Twin, convention: dict[str, str], factor: Any, valence: int) -> bool:
    """Do both sides meet at points of our own?"""
    random, met = Random(17), 0
    names = {a.name for a in twin.about.arguments}
    fixed = {name: value for name, text in {**claim.inputs, **claim.assumes}.items() if name in names and isinstance(text, str) and (value := _number(text)) is not None}
    for _ in range(TRIES * POINTS):
        at = {a.name: [_drawn(a, random) for _ in range(3)] if a.family else _drawn(a, random) for a in twin.about.arguments}
        at |= {a.name: arb(valence) for a in twin.about.arguments if a.count and a.name not in claim.body}
        at |= {name: ball(q, q) for name, q in fixed.items()}
        try:
            had, should = _printed(claim, twin, at, twin.value(**at) * factor, convention)
        except KeyError:
            return False
        if had.is_finite() and should.is_finite():
            if not had.overlaps(should):
                return False
            met += 1
        if met == POINTS:
            return True
    return False


def _number(text: str) -> Fraction | None:
    return None if algebra.LETTER.fullmatch(text) else arithmetic.evaluate_exact(arithmetic.parse(text))


def _drawn(a: Argument, random: Random) -> Any:
    """A value of an argument's kind."""
    if a.count:
        return arb(random.choice((1, 2, 3) if a.sign == "positive" else (-2, -1, 1, 2)))
    if a.unit in ("K", "V"):
        return arb(random.randint(2740, 3190)) / 10 if a.unit == "K" else arb(random.randint(-90, 90)) / 1000
    size = arb(random.randint(2, 400)) / 7
    return -size if a.sign in ("real", "nonzero") and random.random() < 0.4 else size
