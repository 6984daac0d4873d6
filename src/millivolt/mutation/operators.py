"""What is done to an expression: a table of operators, each giving every expression that differs by one such slip."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import sympy as sp
from sympy.core.function import AppliedUndef

from ..phi import phi
from .places import FUNCTIONS, Expr, Site, alike, changed, letter_of, sites, terms, with_letter

Letters = Mapping[str, Any]  # those of the derivation, by name
TURNED = {"in": "out", "out": "in"}


def _sign(e: Expr, known: Letters) -> Iterator[Expr]:
    """A term, or what a function is taken of, with the other sign"""
    arguments = (s for s in sites(e) if isinstance(s.within, FUNCTIONS) and not s.part.is_Add)
    return (changed(e, s.path, -s.part) for s in (*terms(e), *arguments))


def _factor(e: Expr, known: Letters) -> Iterator[Expr]:
    """A term twice, and half"""
    return (changed(e, s.path, n * s.part) for s in terms(e) for n in (sp.Integer(2), sp.Rational(1, 2)))


def _dropped_term(e: Expr, known: Letters) -> Iterator[Expr]:
    return (changed(e, s.path, sp.Integer(0)) for s in terms(e) if s.within is not None)


def _dropped_factor(e: Expr, known: Letters) -> Iterator[Expr]:
    return (changed(e, s.path, sp.Integer(1)) for s in sites(e) if s.within is not None and s.within.is_Mul and s.part != -1)


def _in_and_out(e: Expr, known: Letters) -> Iterator[Expr]:
    """The inner quantity for the outer, in one place, and everywhere at once"""
    places = [(s, partner) for s in sites(e) if (partner := _partner(s, known)) is not None]
    yield from (changed(e, s.path, with_letter(s.part, partner)) for s, partner in places)
    yield e.xreplace({s.part: partner for s, partner in places})


def _another_letter(e: Expr, known: Letters) -> Iterator[Expr]:
    """A letter for another of the same dimension"""
    for s in sites(e):
        letter = letter_of(s.part)
        others = [known[name] for name in sorted(known) if letter in known.values() and alike(known[name], letter)]
        for other in others:
            if other != letter and other is not _partner(s, known):
                yield changed(e, s.path, with_letter(s.part, other))


def _exponent(e: Expr, known: Letters) -> Iterator[Expr]:
    """A power one higher, and turned over; a letter squared"""
    for s in sites(e):
        if s.part.is_Pow and s.part.exp.is_Rational:
            n = s.part.exp
            yield changed(e, s.path, s.part.base ** (n + 1 if n != -1 else n - 1))
            yield changed(e, s.path, s.part.base ** -n)
        elif letter_of(s.part) is not None and not (s.within is not None and (s.within.is_Pow or isinstance(s.within, AppliedUndef))):
            yield changed(e, s.path, s.part**2)


def _argument(e: Expr, known: Letters) -> Iterator[Expr]:
    """What log, exp or phi is taken of: twice, and plus 1; phi of the next order"""
    for s in sites(e):
        if isinstance(s.within, FUNCTIONS):
            yield changed(e, s.path, 2 * s.part)
            yield changed(e, s.path, s.part + 1)
        if isinstance(s.part, phi):
            yield changed(e, s.path, phi(s.part.args[0] + 1, s.part.args[1]))


def _partner(s: Site, known: Letters) -> Any:
    """The outer quantity of an inner one, and the other way round, where the derivation has it; else None."""
    letter = letter_of(s.part)
    if letter is None or not isinstance(letter, sp.Symbol):
        return None
    return known.get("_".join(TURNED.get(part, part) for part in letter.name.split("_"))) if _sided(letter.name) else None


def _sided(name: str) -> bool:
    return bool(TURNED.keys() & set(name.split("_")))


EXPRESSIONS: dict[str, Callable[[Expr, Letters], Iterator[Expr]]] = {
    "sign": _sign,
    "factor 2 or 1/2": _factor,
    "dropped term": _dropped_term,
    "dropped factor": _dropped_factor,
    "in and out": _in_and_out,
    "another letter": _another_letter,
    "exponent": _exponent,
    "argument": _argument,
}
REASON, LAW, PREMISE, RELATION = "another line's reason", "irrelevant law", "wrong premise", "relation"
OPERATORS = (*EXPRESSIONS, REASON, LAW, PREMISE, RELATION)


def damaged(e: Expr, known: Letters) -> Iterator[tuple[str, Expr]]:
    """Every expression that differs from e by one slip, each once, with the operator's name."""
    seen = {e}
    for name, operator in EXPRESSIONS.items():
        for new in operator(e, known):
            if new not in seen and not new.has(sp.nan, sp.zoo, sp.oo, -sp.oo):
                seen.add(new)
                yield name, new
