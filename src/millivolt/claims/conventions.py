"""The signs and sides of the book itself: what is inward positive there is turned before it is compared."""

from __future__ import annotations

from millivolt.claims.model import Claim, Source
from millivolt.formulas.about import About

VOLTAGES = frozenset({"V", "E", "V_0", "V_inf", "V_rev", "V_half", "dpsi", "psi_0", "dV"})
FLOWS = ("A", "A/m^2", "mol m^-2 s^-1")
MITCHELL = frozenset({"proton_motive_force", "proton_motive_force_from_gradient"})  # his own sign is the other one: a figure that has none may be in it
SPREADS = frozenset({"thermal_voltage", "nernst_slope"})  # voltages that have no side


def stated(claim: Claim, source: Source) -> dict[str, str]:
    """The conventions that hold for a claim: its own before those of its source."""
    return {**source.convention, **claim.convention}


def turned(about: About, convention: dict[str, str]) -> bool:
    """Is the formula's result counted the other way in the book?"""
    if convention.get("current" if about.unit.startswith("A") else "flux") == "inward positive" and about.unit in FLOWS:
        return True
    return convention.get("voltage") == "outside minus inside" and about.unit == "V" and about.name not in SPREADS


def turned_argument(name: str, unit: str, convention: dict[str, str]) -> bool:
    """Is an argument counted the other way in the book?"""
    if convention.get("voltage") == "outside minus inside" and unit in ("V", "V/s") and name in VOLTAGES | {"dV_dt"}:
        return True
    return convention.get("current") == "inward positive" and unit in FLOWS and name.startswith("I")
