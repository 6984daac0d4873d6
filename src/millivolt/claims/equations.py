"""A printed equation against a theorem: both are evaluated in balls at admissible points.

Disjoint balls at one point prove `not equal`. Agreement at all points is a sample, and is called one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import permutations
from random import Random

from flint import arb

from millivolt.claims import algebra, conventions, known
from millivolt.claims.algebra import Node
from millivolt.claims.balls import Ball, decimal, ends, interval, number
from millivolt.claims.letters import VALENCE, Matched, ion, match
from millivolt.claims.model import Certificate, Claim, Diagnosis, Judgement, Source, Value, Verdict
from millivolt.formulas.about import About, Argument, Twin
from millivolt.units import arithmetic, constant

POINTS = 64       # at which both must meet before they are called equal
TRIES = 4         # draws for each point that is wanted
TYPICAL = {"T": "310.15", "z": "1", "V": "-0.065", "E": "-0.09", "c_out": "5", "c_in": "140", "K_out": "5", "K_in": "140", "Na_out": "145",
           "Na_in": "15", "Cl_out": "110", "Cl_in": "10", "P_K": "1e-8", "P_Na": "5e-10", "P_Cl": "4.5e-9", "P": "1e-8"}  # fmt: skip
Values = dict[str, Ball]
Point = dict[str, Fraction | list[Fraction]]


@dataclass(frozen=True)
class Sample:
    """How an equation and a theorem compare."""

    equal: bool
    points: int                                    # at which they were compared
    under: tuple[str, ...] = ()                    # further assumptions without which they are not equal
    example: Mapping[str, str] | None = None       # where they differ: letters and values, SI
    printed: tuple[Fraction, Fraction] | None = None   # what the equation gives there
    proper: tuple[Fraction, Fraction] | None = None    # what the theorem gives there
    slips: tuple[str, ...] = ()                    # the usual misprints that make them equal
    also: tuple[str, ...] = ()                     # other known formulas that it equals
    undecided: str = ""


@dataclass(frozen=True)
class Reading:
    """An equation read with a theorem in mind."""

    left: Node | None       # None where only an expression is printed
    right: Node
    matched: Matched
    fixed: dict[str, Fraction]   # arguments that the claim gives a value
    convention: Mapping[str, str] = field(default_factory=dict)   # the book's own signs and sides


def compare(text: str, name: str, stated: Mapping[str, str], fixed: dict[str, Fraction], convention: Mapping[str, str] | None = None) -> Sample:
    """The printed equation against the theorem `name`; `stated` renames letters (argument -> letter), `convention` turns those that the book counts the other way."""
    left, right = _sides(text)
    found = algebra.letters(right) | (algebra.letters(left) if left else frozenset())
    matched = match(found, known.about(name), dict(stated))
    if matched.strangers or (matched.result is None and left is not None):
        words = ", ".join(matched.strangers) or "the result"
        return Sample(False, 0, undecided=f"the letters of the equation do not match {name}: {words}")
    sample = _sampled(Reading(left, right, matched, fixed, convention or {}), known.twin(name))
    others = tuple(other for other in known.names() if other != name and _is_also(other, left, right, found))
    return Sample(**{**sample.__dict__, "also": others}) if not sample.equal and not sample.undecided else sample


def _sides(text: str) -> tuple[Node | None, Node]:
    return algebra.read_equation(text) if "=" in text else (None, algebra.read_expression(text))


def _sampled(reading: Reading, twin: Twin) -> Sample:
    """The first interpretation under which both meet at every point; else the first place where they part."""
    first: Sample | None = None
    for assumptions, factor in _interpretations(reading, twin.about):
        sample = _at_points(reading, twin, assumptions, factor)
        if sample.equal or sample.undecided:
            return sample
        first = first or sample
    assert first is not None
    slips = tuple(slip for slip, change in MISPRINTS.items() if _at_points(reading, twin, (), _misprinted(change, twin)).equal)
    return Sample(**{**first.__dict__, "slips": slips})


Factor = Callable[[Ball, Values], Ball]


def _misprinted(change: Callable[[Ball, Values, Twin], Ball], twin: Twin) -> Factor:
    return lambda v, at: change(v, at, twin)


def _interpretations(reading: Reading, about: About) -> Iterator[tuple[tuple[str, ...], Factor]]:
    """What the equation's result may stand for, the most natural first."""
    letters = algebra.letters(reading.right) | (algebra.letters(reading.left) if reading.left else frozenset())
    given = {*reading.matched.arguments.values(), *(name for pair in reading.matched.potentials.values() for name in pair), *reading.fixed}
    absent = [a.name for a in about.arguments if a.name not in given and a.count]
    under = tuple(f"{name} = {_valence(reading)}" for name in absent)
    per_particle = about.unit == "J/mol" and letters.isdisjoint({"F"}) and _speaks_of(reading, {"k_B", "e"})
    avogadro = number(constant("N_A").value)
    yield under, (lambda v, at: v / avogadro) if per_particle else (lambda v, at: v)
    if about.unit in ("A", "A/m^2") and reading.left is not None:
        yield (*under, f"{reading.matched.result} is the opposite current (the ionic one, or inward positive)"), lambda v, at: -v


def _valence(reading: Reading) -> int:
    return VALENCE.get(ion(reading.matched.result or ""), 1)


def _speaks_of(reading: Reading, words: set[str]) -> bool:
    def walk(node: Node) -> bool:
        return (node.head == "letter" and node.text in words) or any(walk(part) for part in node.parts)

    return walk(reading.right) or (reading.left is not None and walk(reading.left))


def _at_points(reading: Reading, twin: Twin, under: tuple[str, ...], factor: Factor) -> Sample:
    random, met = Random(1), 0
    absent = {word.split(" = ")[0]: Fraction(word.split(" = ")[1]) for word in under if " = " in word and " is " not in word}
    for n in range(TRIES * POINTS):
        point = _point(twin.about, random, n == 0) | {**absent, **reading.fixed}
        at = {key: [number(q) for q in v] if isinstance(v, list) else number(v) for key, v in point.items()}
        value = factor(twin.value(**at), at)
        value = -value if conventions.turned(twin.about, dict(reading.convention)) else value
        side = -1 if conventions.turned(known.about("nernst"), dict(reading.convention)) else 1
        letters = _letter_values(reading.matched, _as_counted(reading, twin.about, at), value, side)
        printed, proper = _both(reading, letters, value)
        if not (printed.is_finite() and proper.is_finite()):
            continue
        met += 1
        if not printed.overlaps(proper):
            shown = {key: decimal(v) for key, v in point.items() if isinstance(v, Fraction)}
            return Sample(False, met, under, shown, ends(printed), ends(proper))
        if met == POINTS:
            return Sample(True, met, under)
    return Sample(False, met, undecided="too few points at which both sides have a value")


def _both(reading: Reading, letters: Values, value: Ball) -> tuple[Ball, Ball]:
    """What the equation gives and what it should: its right side and its left at the theorem's value."""
    right = algebra.value(reading.right, letters)
    if reading.left is None:
        return right, value
    left = algebra.value(reading.left, letters)
    alone = reading.right.head == "letter" and reading.right.text == reading.matched.result
    return (left, right) if alone or reading.matched.result in algebra.letters(reading.right) else (right, left)


def _as_counted(reading: Reading, about: About, at: Mapping[str, Ball]) -> dict[str, Ball]:
    """The arguments as the book counts them."""
    turned = {a.name for a in about.arguments if not a.family and conventions.turned_argument(a.name, a.unit, dict(reading.convention))}
    return {name: -ball if name in turned else ball for name, ball in at.items()}


def _letter_values(matched: Matched, at: Mapping[str, Ball], result: Ball, side: int) -> Values:
    """A value for every letter; `side` is -1 where potentials are outside minus inside."""
    letters = {letter: at[name] for letter, name in matched.arguments.items()}
    for letter, (outside, inside) in matched.potentials.items():
        z = VALENCE[outside.removesuffix("_out")]
        letters[letter] = side * known.twin("nernst").value(z=arb(z), T=at["T"], c_out=at[outside], c_in=at[inside])
    for letter, parts in matched.totals.items():
        letters[letter] = sum((letters[part] for part in parts), arb(0))
    return letters | ({matched.result: result} if matched.result else {})


def _point(about: About, random: Random, typical: bool) -> Point:
    """A value for every argument, in its usual range; the first time a typical one."""
    point: Point = {}
    for a in about.arguments:
        if typical and a.name in TYPICAL:
            point[a.name] = Fraction(TYPICAL[a.name])
        else:
            point[a.name] = [_drawn(a, random) for _ in range(3)] if a.family else _drawn(a, random)
    return point


def _drawn(argument: Argument, random: Random) -> Fraction:
    if argument.count:
        return Fraction(random.choice((1, 2, 3) if argument.sign == "positive" else (-2, -1, 1, 2)))
    match argument.unit:
        case "K":
            return Fraction(random.randint(2730, 3200), 10)
        case "V":
            return Fraction(random.randint(1, 150) * random.choice((-1, 1)), 1000)
        case "mol/m^3":
            return Fraction(random.randint(1, 5000), 10)
    size = Fraction(random.randint(1, 9999), 1000)
    return -size if argument.sign in ("real", "nonzero") and random.random() < 0.5 else size


def _swapped(twin: Twin, at: Values) -> Ball:
    """The theorem with inside and outside exchanged."""
    other = {name: at.get(name.replace("_out", "_#").replace("_in", "_out").replace("_#", "_in"), ball) for name, ball in at.items()}
    return twin.value(**other)


MISPRINTS: dict[str, Callable[[Ball, Values, Twin], Ball]] = {
    "sign": lambda v, at, twin: -v,
    "in-out": lambda v, at, twin: _swapped(twin, at),
    "valence-forgotten": lambda v, at, twin: v * at["z"] if "z" in at else v * arb("nan"),
    "valence-squared": lambda v, at, twin: v / at["z"] if "z" in at else v * arb("nan"),
    "log10-for-ln": lambda v, at, twin: v * arb(10).log(),
    "ln-for-log10": lambda v, at, twin: v / arb(10).log(),
    "factor-two": lambda v, at, twin: v * 2,
    "factor-half": lambda v, at, twin: v / 2,
}


def _is_also(name: str, left: Node | None, right: Node, found: frozenset[str]) -> bool:
    """Is the equation another known formula: with the same letters, or with ions for the members of a family?"""
    twin = known.twin(name)
    families = [a.name for a in twin.about.arguments if a.family]
    if families and len(families) == len(twin.about.arguments):
        return any(_family_agrees(twin, dict(zip(families, stems, strict=True)), left, right, found) for stems in permutations(_stems(found), len(families)))
    matched = match(found, twin.about, {})
    alike = {a.name for a in twin.about.arguments} == set(matched.arguments.values())
    if families or matched.strangers or matched.potentials or not alike or (left is not None) != (matched.result is not None):
        return False
    return _at_points(Reading(left, right, matched, {}), twin, (), lambda v, at: v).equal


def _stems(found: frozenset[str]) -> list[str]:
    """The stems of letters that come once for each ion: P and E of P_K, P_Na, E_K, E_Na."""
    return sorted({letter.split("_")[0] for letter in found if ion(letter)})


def _family_agrees(twin: Twin, stems: dict[str, str], left: Node | None, right: Node, found: frozenset[str]) -> bool:
    ions = sorted({ion(letter) for letter in found if ion(letter)})
    members = {f"{stem}_{one}" for stem in stems.values() for one in ions}
    rest = found - members
    totals = {letter: match(frozenset([letter, *members]), twin.about, {}).totals.get(letter, ()) for letter in rest}
    results = [letter for letter in rest if not totals[letter]]
    if not members <= found or len(results) != (left is not None) or not ions:
        return False
    random = Random(2)
    for _ in range(POINTS):
        at = {a.name: [number(_drawn(a, random)) for _ in ions] for a in twin.about.arguments}
        value = twin.value(**at)
        letters = {f"{stem}_{one}": at[name][k] for name, stem in stems.items() for k, one in enumerate(ions)}
        letters |= {letter: sum((letters[part] for part in parts), arb(0)) for letter, parts in totals.items() if parts}
        letters |= dict.fromkeys(results, value)
        printed, proper = algebra.value(right, letters), algebra.value(left, letters) if left else value
        if not printed.overlaps(proper):
            return False
    return True


def judged(claim: Claim, source: Source) -> Judgement:
    """A printed equation against the theorem that it is said to be."""
    if not claim.about:
        why = "a definition of the text, or an equation said to be no theorem of ours: nothing to compare it with"
        return Judgement(claim, Verdict.UNDECIDED, f"undecided: {why}", None, None, Certificate("missing", None, None, words=why))
    fixed, stated = _given(claim)
    sample = compare(claim.body, claim.about, stated, fixed, conventions.stated(claim, source))
    if sample.undecided:
        return Judgement(claim, Verdict.UNDECIDED, f"undecided: {sample.undecided}", None, None, Certificate("missing", None, None, words=sample.undecided))
    return _equal(claim, sample) if sample.equal else _not_equal(claim, sample)


def _given(claim: Claim) -> tuple[dict[str, Fraction], dict[str, str]]:
    """Of `with`: the arguments that have a value, and those that have another letter."""
    fixed: dict[str, Fraction] = {}
    stated: dict[str, str] = {}
    for name, text in {**claim.inputs, **claim.assumes}.items():
        if isinstance(text, str) and algebra.LETTER.fullmatch(text):
            stated[name] = text
        elif isinstance(text, str) and (value := arithmetic.evaluate_exact(arithmetic.parse(text))) is not None:
            fixed[name] = value
    return fixed, stated


def _equal(claim: Claim, sample: Sample) -> Judgement:
    under = f" under the further assumption {' and '.join(sample.under)}" if sample.under else ""
    reason = f"equal to {claim.about}{under}: both sides meet at {sample.points} sampled points"
    certificate = Certificate("sampled", None, None, {"points": str(sample.points)}, f"{reason} (a sample, not a proof)")
    return Judgement(claim, Verdict.CONFIRMED, reason, None, None, certificate, notes=sample.under)


def _not_equal(claim: Claim, sample: Sample) -> Judgement:
    assert sample.printed is not None and sample.proper is not None and sample.example is not None
    gives, should = (decimal((ends_[0] + ends_[1]) / 2, 6) for ends_ in (sample.printed, sample.proper))
    also = f"; it is {' and '.join(sample.also)}" if sample.also else ""
    reason = f"not equal to {claim.about}: at a point where both are defined it gives {gives}, the theorem {should}{also}"
    certificate = Certificate("counterexample", interval(*sample.printed), interval(*sample.proper), dict(sample.example), "printed: what the equation gives; computed: what the theorem gives")
    slips = [Diagnosis("different-law", True, f"The equation is {name}.", 0.0) for name in sample.also]
    slips += [Diagnosis(slip, len(sample.slips) == 1, f"With this one change both are equal at {POINTS} points: {slip}.", 0.0) for slip in sample.slips]
    return Judgement(claim, Verdict.REFUTED, reason, Value(should, ""), None, certificate, diagnosis=tuple(slips), notes=sample.under)
