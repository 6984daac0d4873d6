"""Ions by name: what a formula over all ions takes may be given as P_K, K_out, K_in, z_K ... as a text prints it, in place of lists."""

from __future__ import annotations

from collections.abc import Mapping

from millivolt.formulas.about import About

VALENCE = {"K": 1, "Na": 1, "H": 1, "Li": 1, "Rb": 1, "Cs": 1, "NH4": 1, "Cl": -1, "HCO3": -1, "Br": -1, "I": -1, "F": -1, "Ca": 2, "Mg": 2, "Ba": 2, "Zn": 2}
Inputs = Mapping[str, str | tuple[str, ...]]


class Lacking(ValueError):
    """An ion of which something is not given."""

    def __init__(self, had: str, expected: str) -> None:
        super().__init__(f"{had}; expected {expected}")
        self.had, self.expected = had, expected


def member(family: str, ion: str) -> str:
    """What an ion's value is called: K_out of c_out, P_K of P."""
    return f"{ion}{family.removeprefix('c')}" if family.startswith("c_") else f"{family}_{ion}"


def members(about: About) -> dict[str, tuple[str, str]]:
    """By name, the values that ions may be given by: the family, and the ion."""
    own = {a.name for a in about.arguments}
    named = {member(a.name, ion): (a.name, ion) for a in about.arguments if a.family for ion in VALENCE}
    return {name: found for name, found in named.items() if name not in own}


def in_lists(about: About, inputs: Inputs, conditions: Inputs | None = None) -> Inputs:
    """The inputs with a list for each family in place of the values of named ions, in the order in which they are named; a valence may be left out.

    Of the conditions those count that speak of these ions, or of any where the inputs name none.
    """
    families = [a.name for a in about.arguments if a.family]
    if not families or any(family in inputs for family in families):
        return inputs
    named = members(about)
    own = {named[name]: value for name, value in inputs.items() if name in named and isinstance(value, str)}
    shared = {named[name]: value for name, value in (conditions or {}).items() if name in named and isinstance(value, str)}
    ions = tuple(dict.fromkeys(ion for _, ion in own or shared))
    if not ions:
        return inputs
    given = {**shared, **own}
    lacking = [(family, ion) for family in families for ion in ions if (family, ion) not in given and family != "z"]
    if lacking:
        family, ion = lacking[0]
        raise Lacking(f"{about.name} without {member(family, ion)}", f"{', '.join(member(one, ion) for one in families)} for {ion}")
    lists = {family: tuple(given.get((family, ion), str(VALENCE[ion])) for ion in ions) for family in families}
    return {**lists, **{name: value for name, value in inputs.items() if name not in named}}
