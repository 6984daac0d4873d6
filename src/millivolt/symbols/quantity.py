"""Declaring quantities: the letter, its unit, its sign, its meaning, one line each.

SymPy's letters carry no unit, and the kernel takes no letters but SymPy's own, so what a letter
means stands in a table beside it. A name or a LaTeX form that is taken for another meaning is refused.
"""

from __future__ import annotations

import keyword
from dataclasses import dataclass, replace
from typing import Any

import sympy as sp

Letter = Any  # a Symbol, an unknown function or an IndexedBase


@dataclass(frozen=True)
class Quantity:
    """What a letter stands for."""

    name: str
    unit: str       # as printed: "mM"; "" for a pure number
    latex: str
    meaning: str
    constant: str = ""   # its name in constants.toml
    count: bool = False  # a whole number of things, exact however it is printed


DECLARED: dict[Letter, Quantity] = {}


def symbol(name: str, unit: str, meaning: str, *, latex: str = "", constant: str = "", **sign: bool) -> Letter:
    """A real letter of the given sign: positive, nonnegative, nonzero or none."""
    return _declare(sp.Symbol(name, **(sign or {"real": True}), **_real(sign)), Quantity(name, unit, latex or name, meaning, constant))


def count(name: str, meaning: str, *, latex: str = "", **sign: bool) -> Letter:
    """A letter for a number of things or a valence: without unit, and exact wherever it is printed."""
    return _declare(sp.Symbol(name, **(sign or {"real": True}), **_real(sign)), Quantity(name, "", latex or name, meaning, count=True))


def function(name: str, unit: str, meaning: str, *, latex: str = "", **sign: bool) -> Letter:
    """An unknown smooth function, f(x)."""
    return _declare(sp.Function(name, **(sign or {"real": True}), **_real(sign)), Quantity(name, unit, latex or name, meaning))


def family(name: str, unit: str, meaning: str, *, latex: str = "", counts: bool = False, **sign: bool) -> Letter:
    """A letter for each ion: g[i]; `counts` where each is a valence or a number of things."""
    return _declare(sp.IndexedBase(name, **(sign or {"real": True}), **_real(sign)), Quantity(name, unit, latex or name, meaning, count=counts))


def or_zero(letter: Letter) -> Letter:
    """The same quantity, where it may also be zero."""
    make = sp.Function if isinstance(letter, type) else sp.Symbol
    known = quantity(letter)
    return _keep(make(known.name, nonnegative=True), known)


def of_any_sign(letter: Letter) -> Letter:
    """The same quantity, whatever its sign, zero included."""
    known = quantity(letter)
    return _keep(sp.Symbol(known.name, real=True), known)


def of_ion(letter: Letter, ion: str) -> Letter:
    """The same quantity of one kind of ion: D of K is D_K."""
    known = quantity(letter)
    named = replace(known, name=f"{known.name}_{ion}", latex=f"{{{known.latex}}}^{{\\mathrm{{{ion}}}}}", meaning=f"{known.meaning}, {ion}")
    if isinstance(letter, type):
        return _declare(sp.Function(named.name, **_signs(letter(sp.Dummy(real=True)))), named)
    return _declare(sp.Symbol(named.name, **_signs(letter)), named)


def quantity(letter: Letter) -> Quantity:
    """What the letter stands for; an unknown function or an indexed letter may be given applied."""
    if isinstance(letter, sp.core.function.AppliedUndef):
        letter = type(letter)
    if isinstance(letter, sp.Indexed):
        letter = letter.base
    if letter not in DECLARED:
        raise KeyError(f"{letter} is not declared: a quantity wants symbol(...), function(...) or family(...)")
    return DECLARED[letter]


def _real(sign: dict[str, bool]) -> dict[str, bool]:
    return {"real": True} if "nonzero" in sign else {}


def _signs(letter: Letter) -> dict[str, bool]:
    for sign in ("positive", "nonnegative", "nonzero"):
        if getattr(letter, f"is_{sign}"):
            return {sign: True, **_real({sign: True})}
    return {"real": True}


def _declare(letter: Letter, new: Quantity) -> Letter:
    if not new.name.isidentifier() or keyword.iskeyword(new.name):
        raise ValueError(f"{new.name!r} is no name for a quantity: it will be an argument of a Python function")
    for other, known in DECLARED.items():
        if known != new and type(other) is type(letter) and (known.name == new.name or known.latex == new.latex):
            raise ValueError(f"{new.name} ({new.meaning}) is taken: {known.name} ({known.meaning}), written {known.latex}")
    return _keep(letter, new)


def _keep(letter: Letter, known: Quantity) -> Letter:
    DECLARED[letter] = known
    return letter
