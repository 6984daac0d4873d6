"""What is done to a reason. A reason is a function and what it closes over; that is what its author wrote in the brackets.

So `divide(z*F)` can be damaged to `divide(2*z*F)`, `put("rest")` to another premise, a law to another law.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from inspect import getclosurevars
from types import CellType, FunctionType
from typing import Any

import sympy as sp

from .. import kernel
from ..kernel import Theorem
from ..laws import LAWS
from ..symbols import plain
from .operators import LAW, PREMISE, Letters, damaged
from .places import FUNCTIONS, sites

By = Any  # a Move or a Reason


def damaged_reasons(by: By, names: Iterable[str], known: Letters) -> Iterator[tuple[str, By, str]]:
    """Every reason that differs by one slip: the operator, the reason, and what the slip is."""
    if not isinstance(by.apply, FunctionType):
        return
    for name, value in sorted(getclosurevars(by.apply).nonlocals.items()):
        for leaf, rebuilt in _leaves(value):
            for operator, new, words in _instead(leaf, names, known):
                yield operator, _with(by, by.apply, name, partial(_made, rebuilt, new)), words


def _instead(leaf: Any, names: Iterable[str], known: Letters) -> Iterator[tuple[str, Callable[[], Any], str]]:
    if isinstance(leaf, sp.Expr):
        yield from ((operator, partial(_itself, new), f"{plain(new)} for {plain(leaf)}") for operator, new in damaged(leaf, known))
    elif isinstance(leaf, str) and leaf in names:
        yield from ((PREMISE, partial(_itself, new), f"“{new}” for “{leaf}”") for new in names if new != leaf)
    elif isinstance(leaf, Theorem) and (cited := _law(leaf)) is not None:
        for law in LAWS:
            if law is not cited and (leaf is not cited or _letters(law) <= _letters(cited)):
                yield LAW, partial(_cited_alike, law, leaf), f"{law.rule} for {cited.rule}"


def _law(th: Theorem) -> Theorem | None:
    """The law that is cited, in its own letters or in others."""
    return next((law for law in LAWS if th is law or (th.rule == "instance" and th.parents == (law,))), None)


def _letters(law: Theorem) -> set[Any]:
    return set(law.lhs.free_symbols | law.rhs.free_symbols)


def _cited_alike(law: Theorem, instead_of: Theorem) -> Theorem:
    """The law in letters that are at hand: what the cited one's function is taken of, its numerator and its denominator."""
    if instead_of in LAWS:
        return law
    t = next(s.part for s in sites(instead_of.lhs) if isinstance(s.within, FUNCTIONS))
    a, b = sp.fraction(t)
    at = {"t": t, "a": a, "b": b}
    return kernel.instance(law, {letter: at[letter.name] for letter in _letters(law)})


def _leaves(value: Any) -> Iterator[tuple[Any, Callable[[Any], Any]]]:
    """What a value is made of, each with the way to the value made anew."""
    if isinstance(value, tuple | list):
        for n, inner in enumerate(value):
            for leaf, rebuilt in _leaves(inner):
                yield leaf, partial(_with_item, value, n, rebuilt)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            for leaf, rebuilt in _leaves(inner):
                yield leaf, partial(_with_entry, value, key, rebuilt)
    else:
        yield value, _itself


def _itself(new: Any) -> Any:
    return new


def _made(rebuilt: Callable[[Any], Any], new: Callable[[], Any]) -> Any:
    return rebuilt(new())


def _with_item(value: Any, n: int, rebuilt: Callable[[Any], Any], new: Any) -> Any:
    return type(value)((*value[:n], rebuilt(new), *value[n + 1 :]))


def _with_entry(value: Mapping[Any, Any], key: Any, rebuilt: Callable[[Any], Any], new: Any) -> dict[Any, Any]:
    return {**value, key: rebuilt(new)}


def _with(by: By, old: FunctionType, name: str, value: Callable[[], Any]) -> By:
    """The reason with another value under the name it closes over; made when it is used, where the kernel may refuse it."""

    def apply(*args: Any) -> Theorem:
        cells = zip(old.__code__.co_freevars, old.__closure__ or (), strict=True)
        closure = tuple(CellType(value()) if free == name else cell for free, cell in cells)
        th: Theorem = FunctionType(old.__code__, old.__globals__, old.__name__, old.__defaults__, closure)(*args)
        return th

    return replace(by, apply=apply)
