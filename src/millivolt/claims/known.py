"""The formulas that a claim may name: the door to the ball twins, opened on demand."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from functools import cache
from importlib import import_module, metadata
from typing import TYPE_CHECKING, Any

from millivolt.formulas.about import About, Twin
from millivolt.units import Dimension, dimension_of

if TYPE_CHECKING:
    from millivolt.formula import Formula


def twin(name: str) -> Twin:
    """The ball twin of a compiled formula; KeyError where there is none."""
    from millivolt.formulas import twins

    found = _plugged_in(name) if name not in twins.names() else None
    return twins.twin(name) if found is None else found.twin


def function(name: str) -> Callable[..., Any]:
    """The compiled formula itself; KeyError where there is none."""
    if (found := _plugged_in(name)) is not None:
        return found.function
    shipped: Callable[..., Any] = getattr(import_module(f"millivolt.formulas.generated.{twin(name).about.name}"), name)
    return shipped


def exists(name: str) -> bool:
    """Whether a claim may name it: a shipped formula, or one of an installed plug-in."""
    return name in names() or _plugged_in(name) is not None


@cache
def _plugged_in(name: str) -> Formula | None:
    """A plug-in's formula, compiled now; computer algebra is loaded only where there is a plug-in, and only for a name that is not shipped."""
    if name in names() or not metadata.entry_points(group="millivolt.derivations"):
        return None
    from millivolt import library

    d = library.found().get(name)
    return library.formula_of(d) if d is not None and d.arguments else None


def about(name: str) -> About:
    """What is known of a compiled formula besides its code."""
    return twin(name).about


LEFT_OUT = {("q10_ratio", "T_step"): Fraction(10), ("mullins_noda", "r"): Fraction(3, 2)}   # what an argument is where a text does not give it
BY_DEFINITION = frozenset({"T_step"})   # of these the ones that nobody would give: the ten of a Q10

_OSMOLES = re.compile(r".*(?<![A-Za-z])[mμµ]?[Oo]sm(?:ol)?\s*")


def per_litre(text: str, unit: str) -> str:
    """300 mOsm, of a concentration: osmoles a litre, as everybody leaves out."""
    return f"{text}/L" if unit == "mol/m^3" and _OSMOLES.fullmatch(text) else text


PER_AREA = ("specific_to_total", "total_capacitance", "total_current")   # one law for whatever is given by area


def meant(name: str, units: Mapping[str, Dimension]) -> str:
    """The formula that is meant by a name and the dimensions of its inputs: of a law that serves several quantities, the one that takes these."""
    if name in PER_AREA and "x" in units:
        return next((one for one in PER_AREA if dimension_of(about(one).argument("x").unit) == units["x"]), name)
    return name


def names() -> tuple[str, ...]:
    """The names of all shipped formulas."""
    from millivolt.formulas import twins

    return tuple(twins.names())


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that looks most like this one: "formula (the nearest of 12)"."""
    words = list(known)
    match difflib.get_close_matches(word[:60], words, n=1, cutoff=0.0):
        case [best]:
            return f"{best} (the nearest of {len(words)} known)"
        case _:
            return "none: nothing is known here"
