"""Where a term is a real number: the conditions, and whether declared signs or what a step needs meet them."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from . import signs as tree
from .field import Field
from .signs import POSITIVE
from .terms import BINDERS, Refused, Term, free, minus, over, put, sound_slope, times, write


class Condition(NamedTuple):
    """term > 0, term >= 0 or term != 0."""

    kind: str
    term: Term

    def put(self, at: dict[str, Term]) -> Condition:
        return Condition(self.kind, put(self.term, at))


ALLOWED = {">": frozenset({1}), ">=": frozenset({0, 1}), "!=": frozenset({-1, 1})}


def signs(t: Term, field: Field) -> frozenset[int]:
    """The signs t may have: off the tree, or off its factors, integer letters counted from their least."""
    found = tree.signs(t, field.letters)
    if len(found) > 1:
        found &= _by_factors(t, field)
    if len(found) > 1 and (shifted := tree.at_least(t, field.letters)) != t:
        found &= tree.signs(shifted, field.letters)
    return found


def _by_factors(t: Term, field: Field) -> frozenset[int]:
    scale, factors = field.factors(t)
    if not scale:
        return frozenset({0})
    known = [tree.raised(tree.signs(factor, field.letters), Fraction(k)) for factor, k in factors]
    return tree.product(frozenset({1 if scale > 0 else -1}), *known)


def conditions(t: Term, field: Field) -> frozenset[Condition]:
    """The conditions under which t is defined and real that declared signs do not meet. Refuses what can be no number."""
    found = frozenset(c for inner in t.of for c in conditions(inner, field)) if t.head not in BINDERS else _under(t, field)
    if t.head == "slope":
        sound_slope(t)
        if field.letters[str(t.of[1].name)].integer:
            raise Refused(f"{write(t)}: {t.of[1].name} counts")
    if t.head == "at" and not all(is_whole(index, field) for index in t.of):
        raise Refused(f"{write(t)}: an index is whole")
    if t.head == "phi" and not (is_whole(t.of[0], field) and t.of[0].head == "number" and Fraction(t.of[0].name) >= 0):
        raise Refused(f"{write(t)}: phi is of order 0, 1, 2 ...")
    if t.head in ("oo", "hole"):
        raise Refused(f"{t.head} is no number")
    own = [c for c in _own(t) if not signs(c.term, field) <= ALLOWED[c.kind]]
    if any(not signs(c.term, field) & ALLOWED[c.kind] for c in own):
        raise Refused(f"{write(t)} is defined nowhere")
    return found | set(own)


def _own(t: Term) -> list[Condition]:
    if t.head == "log":
        return [Condition(">", t.of[0])]
    if t.head != "^":
        return []
    base, n = t.of
    if n.head != "number":
        return [Condition(">", base)]
    if Fraction(n.name).denominator != 1:
        return [Condition(">" if Fraction(n.name) < 0 else ">=", base)]
    return [Condition("!=", base)] if Fraction(n.name) < 0 else []


def _under(t: Term, field: Field) -> frozenset[Condition]:
    if t.head == "limit":
        raise Refused("a limit stands only as a whole side")
    body, x, a, b = t.of
    name = str(x.name)
    spans(name, a, b, field, counts=t.head == "sum")
    if t.head == "sum" and not signs(minus(b, a), field) <= {0, 1}:
        raise Refused(f"{write(t)} may run downwards")
    found = conditions(body, field) | conditions(a, field) | conditions(b, field)
    if any(name in free(c.term) for c in found):
        raise Refused(f"{write(t)} may be undefined for some {name}")
    return found


def is_whole(t: Term, field: Field) -> bool:
    if t.head == "number":
        return Fraction(t.name).denominator == 1
    if t.head == "letter":
        return field.letters[str(t.name)].integer
    return t.head in ("+", "*") and all(is_whole(inner, field) for inner in t.of)


def fits(name: str, value: Term, field: Field) -> None:
    """The value may stand for the letter: of its signs, whole where it is."""
    kind = field.letters[name]
    if kind.what != "letter" or not signs(value, field) <= kind.signs or (kind.integer and not is_whole(value, field)):
        raise Refused(f"{write(value)} cannot stand for {name}")


def varies(name: str, field: Field, counts: bool = False) -> None:
    if field.letters[name].what != "letter" or field.letters[name].integer is not counts:
        raise Refused(f"{name} does not {'count' if counts else 'vary smoothly'}")


def spans(name: str, a: Term, b: Term, field: Field, counts: bool = False) -> None:
    """The declared sign of the letter holds all the way from a to b."""
    varies(name, field, counts)
    fits(name, a, field)
    fits(name, b, field)
    if name in free(a) | free(b) or field.letters[name].signs == {-1, 1}:
        raise Refused(f"{name} cannot run from {write(a)} to {write(b)}")


def closed(name: str, field: Field) -> str:
    """A letter for the declared range of another with its ends; a range with a hole or gaps is refused."""
    kind = field.letters[name]
    if kind.integer or kind.what != "letter" or kind.signs == {-1, 1}:
        raise Refused(f"the declared range of {name} is no interval")
    field.letters.setdefault(f"{name}~closed", kind._replace(signs=kind.signs | {0}))
    return f"{name}~closed"


def covered(condition: Condition, needs: Iterable[Condition], field: Field) -> bool:
    """Do declared signs, or the needs, make the condition true?"""
    if signs(condition.term, field) <= ALLOWED[condition.kind]:
        return True
    needs = list(needs)
    if any(_follows(condition, need, field) for need in needs):
        return True
    return condition.kind == "!=" and _each_factor(condition.term, needs, field)


def _follows(condition: Condition, need: Condition, field: Field) -> bool:
    """term = c need with a c of known sign."""
    if condition.kind == ">" and need.kind != ">":
        return False
    if condition.kind == ">=" and need.kind == "!=":
        return False
    if field.vanishes(need.term):
        return False
    ratio = signs(over(condition.term, need.term), field)
    if condition.kind == "!=":
        return 0 not in ratio and need.kind != ">="
    return ratio == POSITIVE


def _each_factor(t: Term, needs: list[Condition], field: Field) -> bool:
    """A product is not 0 where none of its factors is; a whole power of a need gives its factors."""
    scale, factors = field.factors(t)
    if not scale:
        return False
    known = [factor for need in needs if need.kind != ">=" for factor, k in field.factors(need.term)[1] if k > 0]
    return all(
        k < 0 or 0 not in tree.signs(factor, field.letters) or any(field.same(factor, one) or field.vanishes(minus(factor, times(Term("number", Fraction(-1)), one))) for one in known)
        for factor, k in factors
    )


def describe(condition: Condition) -> str:
    return f"{write(condition.term)} {condition.kind} 0"


