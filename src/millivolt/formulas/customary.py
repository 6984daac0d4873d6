"""The unit in which a result is told when a formula is given quantities: the one that papers print."""

from __future__ import annotations

CUSTOMARY = {  # SI, as a formula has it -> as pint reads it
    "": "",
    "V": "mV", "V/s": "mV/ms", "V/m": "mV/nm", "V^-1": "1/mV",
    "A": "pA", "A/m^2": "µA/cm^2", "C": "pC", "C/m^2": "µC/cm^2",
    "S": "nS", "S/m^2": "mS/cm^2", "ohm": "Mohm", "ohm m": "ohm*cm", "ohm m^2": "kohm*cm^2",
    "F": "pF", "F/m^2": "µF/cm^2",
    "mol/m^3": "mM", "mol m^-2 s^-1": "pmol/(cm^2*s)", "m/s": "cm/s", "m^2/s": "cm^2/s",
    "J/mol": "kJ/mol", "J": "fJ", "N": "pN", "Pa": "kPa", "K": "K",
    "s": "ms", "s^-1": "1/s", "Hz": "Hz",
    "m": "µm", "m^2": "µm^2", "m^3": "µm^3", "m^-1": "1/µm",
}  # fmt: skip


def customary(unit: str, over: str = "") -> str:
    """The unit of a result; of a derivative, that over the unit of what it is taken by."""
    return f"{_whole(_shown(unit) or '1')}/{_whole(_shown(over))}" if over else _shown(unit)


def _shown(unit: str) -> str:
    """A unit that is in no table is told as it is: a user's own formula may have any."""
    return CUSTOMARY.get(unit, as_pint_reads(unit))


def _whole(unit: str) -> str:
    return f"({unit})" if {"/", "*"} & set(unit) else unit


def as_pint_reads(unit: str) -> str:
    """A unit of ours in pint's spelling: mol*m**-2*s**-1."""
    return unit.replace(" ", "*").replace("^", "**")
