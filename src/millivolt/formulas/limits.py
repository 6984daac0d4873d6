"""Where the compiled formulas keep their digits: arguments that are zero or of a size from 1e-50 to 1e50, and what else a few of them want."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

SMALLEST, LARGEST = 1e-50, 1e50     # between them no product of the few factors that a formula has leaves the range of the doubles
FARADAY_OVER_GAS = 11604.518121550082
MOST = 700.0                        # e^709.8 is the largest double, and e^-708.4 the smallest that has all its digits


class Limit(NamedTuple):
    """A limit beside the sizes: in words, and whether arguments are within."""

    words: str
    within: Callable[[dict[str, Any]], bool]


def _reduced(at: dict[str, Any], voltage: str) -> float:
    return abs(FARADAY_OVER_GAS * float(at[voltage]) / float(at["T"]))


def _driven(at: dict[str, Any]) -> bool:
    return _reduced(at, "V") * abs(float(at["z"])) <= MOST


def _times(at: dict[str, Any], x: str, scale: str) -> float:
    return abs(float(at[x])) / float(at[scale])


DRIVEN = Limit("F*V*z/(R*T) is at most 700 in size", _driven)
AGED = Limit("t/tau is at most 700", lambda at: _times(at, "t", "tau") <= MOST)

LIMITS: dict[str, Limit] = {
    "flux_ratio": DRIVEN,
    "ghk_current": DRIVEN,
    "ghk_flux": DRIVEN,
    "ghk_slope_conductance": DRIVEN,
    "cable_steady_state": Limit("x/lam is at most 700 in size", lambda at: _times(at, "x", "lam") <= MOST),
    "charging_time_course": AGED,
    "charging_ions": AGED,
    "current_step": AGED,
    "rc_response": AGED,
    "sealed_input_resistance": Limit("2*l/lam is at most 700", lambda at: 2.0 * _times(at, "l", "lam") <= MOST),
    "surface_charge": Limit("F*psi_0/(2*R*T) is at most 700 in size", lambda at: 0.5 * _reduced(at, "psi_0") <= MOST),
    "boltzmann_open": Limit(
        "F*z_g*(V - V_half)/(R*T) is at most 700 in size",
        lambda at: FARADAY_OVER_GAS * abs(at["z_g"] * (at["V"] - at["V_half"])) / float(at["T"]) <= MOST,
    ),
    "reversal_potential": Limit("valences are at most 1000 in size", lambda at: all(abs(z) <= 1000.0 for z in at["z"])),
    "sealed_cable": Limit("x is at most l, and x/lam at most 700", lambda at: at["x"] <= at["l"] and _times(at, "x", "lam") <= MOST),
    "relative_permeability": Limit("F*V/(R*T) is at most 700 in size", lambda at: _reduced(at, "V") <= MOST),
    "permeability_ratio": Limit("F*V_rev/(R*T), and z_X times that, are at most 700 in size", lambda at: _reduced(at, "V_rev") * max(1.0, at["z_X"]) <= MOST),
}


def words(name: str) -> str:
    """The limits of a formula, as its docstring tells them."""
    more = f"; where {LIMITS[name].words}" if name in LIMITS else ""
    return f"Errors are at most 2 ulp times the condition number, for arguments that are zero or {SMALLEST:g} to {LARGEST:g} in size, and a value that is a normal number{more}."
