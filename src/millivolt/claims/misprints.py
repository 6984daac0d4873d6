"""The usual misprints of a formula: each a small change to the theorem that makes it say what is printed. The codes are those of the slips of a number.

An explanation is proved like any equality: the changed theorem and the print are the same function.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from millivolt.claims import known, misprinting
from millivolt.claims.asked import Asked
from millivolt.claims.cases import Case, cases, prints
from millivolt.claims.equations import Found, compare, met_at
from millivolt.claims.meanings import ion_of, meanings
from millivolt.claims.misprinting import (
    LN10,
    PI,
    Change,
    F,
    by,
    each,
    fall_for_rise,
    inside,
    one_ion,
    one_term,
    other_side_of_bar,
    over,
    pairs,
    side_of_one,
    sides,
    whole,
)
from millivolt.claims.model import Diagnosis
from millivolt.claims.proofs import proof
from millivolt.printed import Node, letters, number, put
from millivolt.printed.tree import letter, negative, swap, times, walk

FEW = 6       # points at which a misprint is tried before it is proved
READ = 6      # readings of a formula in which misprints are looked for
SHOWN = 5     # explanations
NEAR = 0.15   # an explanation is the likely one where no other costs nearly as little
@dataclass(frozen=True)
class Misprint:
    """A line of the table."""

    code: str
    cost: float
    says: str
    change: Change


MISPRINTS = (
    Misprint("sign", 1.0, "The sign is the other one.", whole(negative)),
    Misprint("in-out", 1.1, "Inside and outside are exchanged.", sides),
    Misprint("side-of-one-ion", 1.1, "The concentrations of one ion stand on the wrong sides ({}).", side_of_one),
    Misprint("valence-forgotten", 1.1, "The valence is left out ({}).", each(misprinting.valence, misprinting.one)),
    Misprint("log10-for-ln", 1.2, "The decimal logarithm stands for the natural one, or its factor 2.303 is forgotten.", inside("ln", lambda node: Node("/", (node, LN10)))),
    Misprint("ln-for-log10", 1.2, "The natural logarithm stands for the decimal one, or the factor 2.303 is applied to it.", inside("ln", lambda node: Node("*", (LN10, node)))),
    Misprint("prefactor-inverted", 1.2, "RT/F stands upside down.", other_side_of_bar),
    Misprint("inverted-ratio", 1.2, "The ratio is upside down.", whole(lambda tree: Node("/", (number(1), tree)))),
    Misprint("term-sign", 1.3, "A term has the other sign ({}).", one_term(lambda sign, term: [(-sign, term)])),
    Misprint("input-sign", 1.3, "A letter enters with the other sign ({}).", each(misprinting.signed, negative)),
    Misprint("exponent-sign", 1.3, "The exponent has the other sign ({}).", inside("exp", lambda node: Node("exp", (negative(node.parts[0]),)))),
    Misprint("factor-two", 1.3, "A factor of two too many.", by(number(2))),
    Misprint("factor-half", 1.3, "A factor of two is lost.", over(number(2))),
    Misprint("diameter-for-radius", 1.3, "The diameter is used for the radius ({}).", each(misprinting.only_voltage, lambda node: times(number(2), node))),
    Misprint("radius-for-diameter", 1.3, "The radius is used for the diameter ({}).", each(misprinting.diameter, lambda node: Node("/", (node, number(2))))),
    Misprint("inputs-exchanged", 1.4, "Two letters stand in each other's place ({}).", pairs),
    Misprint("count-forgotten", 1.4, "A number of things is left out ({}).", each(misprinting.count, misprinting.one)),
    Misprint("letter-forgotten", 1.4, "A letter is left out ({}).", each(misprinting.quantity, misprinting.one)),
    Misprint("square-forgotten", 1.4, "A square is lost ({}).", misprinting.square_lost),
    Misprint("square-extra", 1.5, "A letter is squared ({}).", each(misprinting.quantity, misprinting.squared)),
    Misprint("root-forgotten", 1.4, "The root is lost.", misprinting.root_lost),
    Misprint("term-forgotten", 1.5, "A term is left out ({}).", one_term(lambda sign, term: [])),
    Misprint("term-forgotten", 1.5, "An ion is left out ({}).", one_ion),
    Misprint("one-minus", 1.5, "What is left is printed for what is lost, or the other way round.", whole(lambda tree: Node("-", (number(1), tree)))),
    Misprint("fall-for-rise", 1.5, "What is still to come is printed for what has come, or the other way round.", fall_for_rise),
    Misprint("valence-multiplied", 1.5, "It is multiplied by the valence instead of divided, or the other way round.", each(misprinting.valence, lambda node: Node("/", (number(1), node)))),
    Misprint("divided-by", 1.6, "It is divided by a letter instead of multiplied, or the other way round ({}).", each(misprinting.quantity, lambda node: Node("/", (number(1), node)))),
    Misprint("valence-squared", 1.6, "The valence enters twice.", each(misprinting.valence, misprinting.squared)),
    Misprint("valence-of-the-other", 1.5, "The valence has the other sign, or is that of another ion.", each(misprinting.valence, negative)),
    Misprint("ten-for-e", 1.6, "The power is one of ten instead of e.", inside("exp", lambda node: Node("exp", (Node("*", (LN10, node.parts[0])),)))),
    Misprint("pi-lost", 1.5, "A factor π is lost.", over(PI)),
    Misprint("pi-extra", 1.6, "A factor π too many.", by(PI)),
    Misprint("two-pi-lost", 1.5, "A factor 2π too many.", by(number(2), PI)),
    Misprint("two-pi-extra", 1.6, "A factor 2π is lost.", over(number(2), PI)),
    Misprint("four-lost", 1.5, "A factor of four is lost.", over(number(4))),
    Misprint("four-extra", 1.6, "A factor of four too many.", by(number(4))),
    Misprint("four-pi-lost", 1.6, "A factor 4π is lost.", over(number(4), PI)),
    Misprint("third-lost", 1.7, "A factor 1/3 is lost.", by(number(3))),
    Misprint("third-extra", 1.7, "A factor 1/3 too many.", over(number(3))),
    Misprint("faraday-lost", 1.7, "Faraday's constant is left out.", lambda tree, of: iter([("", put(tree, {"F": number(1)})), ("", Node("/", (tree, F)))] if "F" in letters(tree) else [])),
    Misprint("faraday-extra", 1.8, "Faraday's constant enters once too often.", by(F)),
    Misprint("per-particle", 1.7, "A figure for one particle is printed as one for a mole.", over(letter("N_A"))),
    Misprint("per-mole", 1.7, "A figure for a mole is printed as one for a particle.", by(letter("N_A"))),
)  # fmt: skip
COMMON = tuple(one for one in MISPRINTS if one.code in ("sign", "in-out", "valence-forgotten", "log10-for-ln", "ln-for-log10", "prefactor-inverted", "factor-two", "factor-half", "term-forgotten"))


@dataclass(frozen=True)
class Explained:
    codes: tuple[str, ...]
    cost: float
    says: str


def explained(asked: Asked) -> list[Diagnosis]:
    """The misprints that make a theorem say what is printed: one, or failing that two, by rising cost."""
    tried = list(islice((case for case in cases(asked) if case.sure and case.of.tree is not None), READ))
    found = {one.codes: one for case in reversed(tried) for one in _alone(case)} or {one.codes: one for case in reversed(tried[:2]) for one in _together(case)}
    ranked = sorted(found.values(), key=lambda one: (one.cost, one.codes))[:SHOWN]
    rivals = [one for one in ranked if one.cost < ranked[0].cost + NEAR]
    return [Diagnosis("+".join(one.codes), len(rivals) == 1 and one is ranked[0] and one.cost < 2, f"{one.says} With this change both are equal: proved.", 0.0) for one in ranked]


def _alone(case: Case) -> Iterator[Explained]:
    for misprint in MISPRINTS:
        for words, tree in (one for form in _forms(case) for one in misprint.change(form, case.of)):
            if says_the_same(case, tree):
                yield Explained((misprint.code,), misprint.cost, misprint.says.format(words).replace(" ()", ""))
                break


def _forms(case: Case) -> list[Node]:
    """The theorem as it is, and with phi(1, t) as books print it, (e^t - 1)/t."""
    assert case.of.tree is not None
    entire = {node: Node("/", (Node("-", (Node("exp", node.parts), number(1))), node.parts[0])) for node in walk(case.of.tree) if node.head == "phi" and node.text == "1"}
    return [case.of.tree, swap(case.of.tree, entire)] if entire else [case.of.tree]


def _together(case: Case) -> Iterator[Explained]:
    assert case.of.tree is not None
    for n, first in enumerate(COMMON):
        for words, tree in first.change(case.of.tree, case.of):
            for second in COMMON[n + 1 :]:
                for more, both in second.change(tree, case.of):
                    if says_the_same(case, both):
                        says = " ".join(one.says.format(text).replace(" ()", "") for one, text in ((first, words), (second, more)))
                        yield Explained((first.code, second.code), first.cost + second.cost, says)
                        break


def says_the_same(case: Case, tree: Node) -> bool:
    """Is the print the changed theorem? First at a few points, then by proof."""
    changed = times(case.factor, put(tree, {name: number(q) for name, q in case.fixed.items()}))
    met = met_at(case, FEW, changed)
    return met.at is None and met.points == FEW and proof(case, changed) is not None


def also(asked: Asked) -> tuple[str, ...]:
    """Other formulas of the same unit that the print is, letter for letter, or with one letter for each ion for another."""
    unit = known.about(asked.name).unit
    others = (name for name in known.names() if name != asked.name and known.about(name).unit == unit)
    return tuple(name for name in others if speaks_of_all(other := replace(asked, name=name, stated={}, fixed={})) and _is(compare(other)))


def speaks_of_all(asked: Asked) -> bool:
    """Is there a letter for every argument? Else the print is not that formula."""
    of, found = prints(asked)
    spoken = letters(*found[0].sides)
    if any(a.family for a in of.about.arguments):
        return bool(of.families) and len(spoken) >= len(of.names)
    named = {name for one in spoken for meaning in meanings(one, of)[:2] for name in letters(meaning.node)}
    return named >= set(of.names)


def _is(found: Found) -> bool:
    if not found.equal or found.case is None or any("Nernst" in note or " is " in note for note in found.case.notes):
        return False
    pairs_ = [one.split(" is ") for one in found.case.guessed]
    return not set(found.case.under) - set(found.case.guessed) and all(ion_of(a) and ion_of(a) == ion_of(b) for a, b in pairs_)
