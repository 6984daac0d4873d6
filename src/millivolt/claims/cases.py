"""What a printed formula may be taken to say of a theorem: one case for each reading of its print, its letters and what it leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import islice, product
from math import log

from millivolt.claims import known
from millivolt.claims import letters as reading_of_letters
from millivolt.claims.asked import Asked
from millivolt.claims.conventions import turned, turned_argument
from millivolt.claims.differences import joined
from millivolt.claims.ions import VALENCE
from millivolt.claims.letters import INTO, Matched, splitting
from millivolt.claims.meanings import ion_of, ions_of, meanings, potentials
from millivolt.claims.theorem import Theorem, families, kinds, theorem
from millivolt.formulas.about import Argument
from millivolt.printed import Node, Printed, letters, number, put, readings
from millivolt.printed.tree import letter, negative, numbers, swap, times, walk
from millivolt.units import CONSTANTS, Unreadable

RESULT = "@"         # the letter that stands for the theorem's result
MOST_LETTERS = 60
MOST = 240           # cases of one formula
USUAL = tuple(Fraction(273.15).limit_denominator(100) + Fraction(t) for t in ("37", "25", "20", "0", "18", "22", "6.3", "30", "35", "38", "40"))
FROM_REST = (None, Fraction(0))   # V = V_inf (1 - exp(-t/tau)) counts from where the charging began
HEDGE = Fraction(1, 10)
HALF, PREFACTORS = Fraction(1, 2), frozenset({Fraction(30), Fraction(60)})   # half a millivolt, in which RT ln 10/F and half of it are rounded
SHAPES = frozenset({0, 1, 2, 3, 4, 8, 10, 1000, HALF})   # numbers that formulas have of their own
PER_KELVIN = Fraction(8_314_462_618, 96_485_332_120)   # R/F, in mV
EXCHANGED = {"n_Na": Fraction(3), "n_Ca": Fraction(1)}   # what the exchanger of every textbook moves


@dataclass(frozen=True)
class Case:
    """One reading: sides in the theorem's letters, `@` for its result."""

    of: Theorem
    sides: tuple[Node, ...]
    equation: bool                              # False: only one side is printed, and it should be the result
    tree: Node | None                           # of the result, in the theorem's letters
    factor: Node                                # the result is the theorem's value times this
    fixed: Mapping[str, Fraction] = field(default_factory=dict)
    under: tuple[str, ...] = ()                 # further assumptions
    notes: tuple[str, ...] = ()                 # how it was read
    guessed: tuple[str, ...] = ()               # letters whose meaning no name tells
    free: tuple[str, ...] = ()                  # letters that may have any value above nought: k_1 where the result is k_2/k_1
    spelled: Mapping[str, Node] = field(default_factory=dict)   # the formula's letters, and what they are
    open: bool = False                          # a figure may stand for a letter that the formula does not have: no ground to accuse
    sizes: tuple[str, ...] = ()                 # letters of whose size alone the theorem speaks: taken not to be negative
    altered: bool = False                       # the tree is not the theorem's own: the twin does not speak of it

    @property
    def sure(self) -> bool:
        return not self.guessed and not self.open

    @property
    def kinds(self) -> dict[str, str]:
        return {**kinds(self.of), **dict.fromkeys(self.free, "positive"), **dict.fromkeys(self.sizes, "nonnegative")}

    @property
    def families(self) -> dict[str, str]:
        return families(self.of)


def prints(asked: Asked) -> tuple[Theorem, tuple[Printed, ...]]:
    """The theorem, its families written out where the formula names ions, and the readings of the print."""
    of = theorem(asked.name)
    found = readings(asked.text, splitting(of, asked.stated))
    if any(a.family for a in of.about.arguments) and not any(node.head == "sum" for one in found for side in one.sides for node in walk(side)):
        ions = ions_of(letters(*found[0].sides))
        of = theorem(asked.name, ions)
        found = readings(asked.text, splitting(of, asked.stated))
    if (count := len(letters(*found[0].sides))) > MOST_LETTERS:
        raise Unreadable(asked.text, 1, f"a formula of {count} letters, at most {MOST_LETTERS} expected")
    return of, found


def cases(asked: Asked) -> Iterator[Case]:
    """Every case, the most usual first."""
    of, found = prints(asked)
    ambiguous = any(one.way.log == "log10" for one in found)
    yield from islice((case for one in found for case in _of_print(asked, of, one, ambiguous)), MOST)


def strangers(asked: Asked) -> tuple[str, ...]:
    """The letters of a formula that no name tells."""
    of, found = prints(asked)
    known_ = set(asked.stated.values())
    return tuple(sorted(name for name in letters(*found[0].sides) if name not in known_ and not meanings(name, of)))


def _of_print(asked: Asked, of: Theorem, one: Printed, ambiguous: bool) -> Iterator[Case]:
    equation = len(one.sides) > 1
    notes: tuple[str, ...] = (f"log is the {'natural' if one.way.log == 'ln' else 'decimal'} logarithm",) if ambiguous else ()
    sides = tuple(_hedged(side) for side in one.sides) if "≈" in one.signs else one.sides
    if equation and (own := _own_name(asked.text, sides[0], of)) is not None:
        sides = (letter(own), *sides[1:])
    if equation and sides[0].head == "*" and sides[0].parts[1].text == "mV":
        sides = (sides[0].parts[0], *sides[1:])   # E (mV) = ...: what stands behind is in millivolts
    if equation and sides[0] == letter("kappa") and of.about.unit == "m":
        sides = (Node("/", (number(1), letter(of.about.result))), *sides[1:])   # of the Debye length the inverse
    sides, apart = joined(sides, of, asked.convention)
    notes += apart
    if of.about.unit == "V":
        sides = tuple(_rounded(side) for side in sides)
    for matched in reading_of_letters.readings(letters(*sides), sides[0] if equation else None, of, asked.stated, equation):
        yield from _of_letters(asked, of, sides, matched, notes)


LEFT_WORD = re.compile(r"\s*\$?\s*(?:\\(?:mathrm|text|mathit)\{\s*)?([A-Za-z]{2,6})\s*\}?\s*=")


def _own_name(text: str, left: Node, of: Theorem) -> str | None:
    """The name of the result where it is no letter: a word that stands alone on the left (DF), and the Debye length as κ⁻¹."""
    word = LEFT_WORD.match(text)
    if word is not None and left.head != "letter" and not all(one in of.names for one in letters(left)):
        return word[1]
    inverse = letters(left) == {"kappa"} and ((left.head == "^" and left.parts[1] == number(-1)) or (left.head == "/" and left.parts == (number(1), letter("kappa"))))
    return "kappa^-1" if inverse and of.about.unit == "m" else None


def _of_letters(asked: Asked, of: Theorem, sides: tuple[Node, ...], matched: Matched, notes: tuple[str, ...]) -> Iterator[Case]:
    at = {**matched.meanings, **({matched.result: _result(matched)} if matched.result else {})}
    at |= {matched.over: letter(f"~{matched.over}")} if matched.over else {}
    at = {name: _counted(node, of, asked.convention) for name, node in at.items()}
    sides, dated = _dated(tuple(_members_counted(put(side, at), of, asked.convention) for side in sides))
    if any((node.text in families(of)) is not (node.head == "member") for side in sides for node in walk(side) if node.head == "member" or node.text in families(of)):
        return  # a letter for one ion where the theorem has one for every ion, or the other way round
    plain = number(-1) if turned(of.about, dict(asked.convention)) else number(1)
    base = Case(of, sides, len(sides) > 1, None, plain, dict(asked.fixed), (), (*matched.notes, *dated), matched.guessed, tuple(sorted(name for name in letters(*at.values()) if name.startswith("~"))), at)
    for more in _supposed(of, matched, asked.fixed, sides):
        for factor, words in _stands_for(base, matched):
            fixed = {**more.fixed, **asked.fixed}
            under = (*notes, *more.words, *words, *matched.guessed)
            tree = put(_altered(of, more), {name: number(q) for name, q in fixed.items()}) if of.tree is not None else None
            put_in = {name: number(q) for name, q in fixed.items()}
            scaled = _in_millivolts(sides, of) if words and words[0].startswith("all voltages") else sides
            yield replace(
                base, sides=tuple(put(side, put_in) for side in scaled), tree=None if tree is None else times(factor, tree), factor=factor, fixed=fixed, under=under,
                sizes=more.sizes, altered=more.per_litre, open=more.open and _figures(sides),
            )  # fmt: skip


def _figures(sides: tuple[Node, ...]) -> bool:
    """Is there a number that may stand for a letter: (V + 60)/7 in place of (V − V_half)/k? Those of a formula's own shape do not."""
    return any(one.head == "number" and (not one.exact or abs(one.low) not in SHAPES) for side in sides for one in walk(side))


def _result(matched: Matched) -> Node:
    """The result, or what it is times the letter that it is counted by."""
    return Node("*", (letter(RESULT), letter(f"~{matched.over}"))) if matched.over else letter(RESULT)


def _altered(of: Theorem, more: Supposed) -> Node:
    assert of.tree is not None
    return put(of.tree, {"c_std": number(1)}) if more.per_litre else of.tree


def _counted(node: Node, of: Theorem, convention: Mapping[str, str]) -> Node:
    """What a letter stands for, with the signs of the book: its voltages, and the Nernst potentials put in for a letter, may be counted the other way."""
    if node in potentials(of) and turned(known.about("nernst"), dict(convention)):
        return negative(node)
    return put(node, {one.text: negative(one) for one in walk(node) if one.head == "letter" and one.text not in families(of) and _turned(one.text, of, convention)})


def _members_counted(side: Node, of: Theorem, convention: Mapping[str, str]) -> Node:
    """The same for what a sum over all ions has of each."""
    return swap(side, {one: negative(one) for one in walk(side) if one.head == "member" and _turned(one.text, of, convention)})


def _turned(name: str, of: Theorem, convention: Mapping[str, str]) -> bool:
    whole = next((family for family, members in of.families.items() if name in members), name)
    argument = next((a for a in of.about.arguments if a.name == whole), None)
    return argument is not None and turned_argument(argument.name, argument.unit, dict(convention))


def _hedged(side: Node) -> Node:
    """Behind ≈, a number means what lies within a tenth of it."""
    return swap(side, {one: replace(one, low=one.low - HEDGE * abs(one.low), high=one.high + HEDGE * abs(one.high)) for one in numbers(side)})


def _rounded(side: Node) -> Node:
    """60 mV a decade is a rounded figure, though it has a single digit that counts."""
    round_ = {one: replace(one, low=one.low - HALF, high=one.high + HALF) for one in walk(side) if one.head == "number" and one.low == one.high and one.low in PREFACTORS}
    return swap(side, round_) if round_ else side


def _dated(sides: tuple[Node, ...]) -> tuple[tuple[Node, ...], tuple[str, ...]]:
    """Numbers that are a constant of nature as it was once recommended, put back as the constant."""
    found: dict[Node, Node] = {}
    notes: list[str] = []
    for one in numbers(*sides):
        for name in ("F", "R", "k_B", "N_A"):
            c = CONSTANTS[name]
            old = next((s for s in c.superseded if one.low <= s.value <= one.high), None)
            if old is not None and not one.low <= c.value <= one.high:
                found[one] = letter(name)
                notes.append(f"{one.text} is {name} as recommended in {old.year}")
    return (tuple(swap(side, found) for side in sides), tuple(notes)) if found else (sides, ())


# ---- what a formula leaves out -------------------------------------------------------------------


@dataclass(frozen=True)
class Supposed:
    """Values for what a formula leaves out, in words too."""

    fixed: Mapping[str, Fraction] = field(default_factory=dict)
    words: tuple[str, ...] = ()
    per_litre: bool = False
    sizes: tuple[str, ...] = ()
    open: bool = False         # a letter of the theorem is left out, and may have any value


def _supposed(of: Theorem, matched: Matched, fixed: Mapping[str, Fraction], sides: tuple[Node, ...]) -> Iterator[Supposed]:
    absent = [a for a in of.arguments if a.name not in matched.given and a.name not in fixed]
    shares = _shares(absent, sides)
    choices = [shares.get(a.name) or _choices(a, absent, matched, bool(numbers(*sides)), _fitting(sides)) for a in absent]
    litre = of.tree is not None and "c_std" in letters(of.tree) and "c_std" not in matched.given
    sizes = _sizes(of, sides)
    signed = tuple(f"{name} is not negative" for name in sizes)
    for chosen in islice(product(*choices), 36 if not shares else 120):
        values = {a.name: q for a, q in zip(absent, chosen, strict=True) if q is not None}
        words = tuple(_said(a, values[a.name]) for a in absent if a.name in values)
        yield Supposed(values, (*words, *signed, *(["concentrations are in mol/L"] if litre else [])), litre, sizes, any(a.name not in values and values.get(f"P_{a.name.split('_')[0]}") != 0 for a in absent))


def _shares(absent: list[Argument], sides: tuple[Node, ...]) -> dict[str, tuple[Fraction, ...]]:
    """Permeabilities that stand as figures beside that of potassium, which is divided out: 0.04 [Na], 0.45 [Cl]."""
    names = {a.name for a in absent}
    lone = [name for name in names if name.startswith("P_") and f"{name[2:]}_out" not in names]
    figures = tuple(sorted({(one.low + one.high) / 2 for one in numbers(*sides) if one.low > 0 and one.high < 2}))
    if lone == ["P_Na_over_P_K"] and figures:
        return {lone[0]: (*figures, *(EXCHANGED["n_Na"] / 2 * one for one in figures))}   # 1.5 K + 0.04 Na, or divided by 1.5
    if "P_K" not in lone or len(figures) < len(lone) - 1 or len(lone) < 2:
        return {}
    return {name: (Fraction(1),) if name == "P_K" else figures for name in lone}


def _sizes(of: Theorem, sides: tuple[Node, ...]) -> tuple[str, ...]:
    """The letters of whose size alone the theorem speaks, where the formula speaks of the letters themselves."""
    if of.tree is None or any(node.head == "abs" for side in sides for node in walk(side)):
        return ()
    return tuple(sorted({node.parts[0].text for node in walk(of.tree) if node.head == "abs" and node.parts[0].head == "letter"}))


def _fitting(sides: tuple[Node, ...]) -> tuple[Fraction, ...]:
    """The temperatures from 0 to 40 °C at which a printed figure is RT/F, RT ln 10/F or half of one, in V or mV: 30.5 mV for 61/2."""
    found = set()
    for one in numbers(*sides):
        for size, scale in product((1.0, log(10), log(10) / 2, 0.5), (1, 1000)):
            kelvin = Fraction(float((one.low + one.high) / 2 * scale / PER_KELVIN) / size).limit_denominator(1000)
            if Fraction(27315, 100) <= kelvin <= Fraction(31315, 100):
                found.add(kelvin)
    return tuple(sorted(found))


def _choices(a: Argument, absent: list[Argument], matched: Matched, numeric: bool, fitting: tuple[Fraction, ...] = ()) -> tuple[Fraction | None, ...]:
    """The values that an absent argument may have; None for any value."""
    names = {other.name for other in absent}
    if a.name == "T":
        return (*USUAL, *fitting) if numeric else (None,)
    if a.name in EXCHANGED:
        return (EXCHANGED[a.name],)
    if a.count:
        own = ion_of(a.name) or (matched.ions[0] if len(matched.ions) == 1 else "")
        return (Fraction(VALENCE[own]),) if own in VALENCE and (a.sign != "positive" or (a.name.startswith("z") and VALENCE[own] > 0)) else (Fraction(1), Fraction(2))
    if a.name.startswith("z_") and ion_of(a.name) in VALENCE:
        return (Fraction(VALENCE[ion_of(a.name)]),)
    if a.name.startswith("P_") and {f"{a.name[2:]}_out", f"{a.name[2:]}_in"} <= names:
        return (Fraction(0),)
    return {"T_step": (Fraction(10),), "r": (Fraction(3, 2), None) if a.unit == "" else (None,), "A": (Fraction(1),), "dG": (Fraction(0),), "V_0": FROM_REST, "V_inf": FROM_REST}.get(a.name, (None,))


def _said(a: Argument, q: Fraction) -> str:
    if a.unit == "K" and a.name == "T":
        return f"T = {float(q - Fraction(27315, 100)):g} °C"
    unit = {"": "", "K": " K"}.get(a.unit, "")
    per = " (per unit area)" if a.name == "A" else ""
    return f"{a.name} = {float(q):g}{unit}{per}"


def _in_millivolts(sides: tuple[Node, ...], of: Theorem) -> tuple[Node, ...]:
    """The sides with a thousand of every letter that is a voltage."""
    return tuple(put(side, {a.name: times(number(1000), letter(a.name)) for a in of.arguments if a.unit == "V" and not a.family}) for side in sides)


def _stands_for(case: Case, matched: Matched) -> Iterator[tuple[Node, tuple[str, ...]]]:
    """What the result of an equation may stand for, the most natural first: a factor, and what is assumed with it."""
    about, plain, spoken = case.of.about, case.factor, letters(*case.sides)
    if about.unit == "J/mol" and not spoken & {"F", "R", "N_A"} and spoken & {"k_B", "q_e"}:
        yield Node("/", (plain, letter("N_A"))), ()
        return
    yield plain, ()
    if about.unit in ("A", "A/m^2") and case.equation:
        yield negative(plain), (f"{matched.result} is the opposite current (the ionic one, or inward positive)",)
    if about.unit == "mol m^-2 s^-1" and case.equation and matched.result is not None and INTO.fullmatch(matched.result):
        yield negative(plain), (f"{matched.result} is the flux inward",)
    if about.unit == "V" and case.equation and any(one.low > 1 and " " not in one.text for one in numbers(*case.sides)):   # a number that has its unit is in volts
        yield times(number(1000), plain), (f"{matched.result} is in millivolts",)
        if any(argument.unit == "V" and argument.name in letters(*case.sides) for argument in case.of.arguments):
            yield times(number(1000), plain), (f"all voltages, {matched.result} with them, are in millivolts",)
