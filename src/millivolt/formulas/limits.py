"""Where the compiled formulas keep their digits: arguments that are zero or of a size from 1e-50 to 1e50, and what else a few of them want."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

SMALLEST, LARGEST = 1e-50, 1e50     # between them no product of the few factors that a formula has leaves the range of the doubles
FARADAY_OVER_GAS = 11604.518121550082
MOST = 700.0                        # e^709.8 is the largest double


class Limit(NamedTuple):
    """A limit beside the sizes: in words, and whether arguments are within."""

    words: str
    within: Callable[[dict[str, Any]], bool]


def _reduced(at: dict[str, Any], voltage: str) -> float:
    return abs(FARADAY_OVER_GAS * float(at[voltage]) / float(at["T"]))


LIMITS: dict[str, Limit] = {
    "reversal_potential": Limit("valences are at most 1000 in size", lambda at: all(abs(z) <= 1000.0 for z in at["z"])),
    "sealed_cable": Limit("x is at most l", lambda at: at["x"] <= at["l"]),
    "relative_permeability": Limit("F*V/(R*T) is at most 700 in size", lambda at: _reduced(at, "V") <= MOST),
    "permeability_ratio": Limit("F*V_rev/(R*T), and z_X times that, are at most 700 in size", lambda at: _reduced(at, "V_rev") * max(1.0, at["z_X"]) <= MOST),
}


def words(name: str) -> str:
    """The limits of a formula, as its docstring tells them."""
    more = f"; where {LIMITS[name].words}" if name in LIMITS else ""
    return f"Errors are at most 2 ulp times the condition number for arguments that are zero or {SMALLEST:g} to {LARGEST:g} in size, and a value that is a normal number{more}."
