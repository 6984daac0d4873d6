"""Inputs as a physiologist would have them, drawn for any formula from the names and units of its arguments."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import log10
from random import Random

from millivolt.formulas.about import About, Argument
from millivolt.trials.printing import Style, written
from millivolt.units import read_unit

# argument, or argument and its unit, or unit alone -> the unit it is printed in, from, to
RANGES = {
    "T": ("K", 275, 313), "T_1": ("K", 275, 295), "T_2": ("K", 296, 315), "T_step": ("K", 10, 10), "V/s": ("V/s", 1, 300),
    "V": ("mV", -110, 60), "mol/m^3": ("mM", 1, 200), "m/s": ("cm/s", 1e-8, 1e-5), "m^2": ("µm^2", 100, 50_000), "m^3": ("pL", 0.5, 50),
    "c_from": ("mM", 1, 20), "c_to": ("mM", 30, 200), "dc": ("µM", 1, 100), "Ca_in": ("mM", 1e-4, 1e-3), "Ca_out": ("mM", 1, 3),
    "L": ("µm", 20, 2000), "r m": ("µm", 1, 100), "r": ("", 1.1, 2), "radius": ("nm", 0.1, 0.3), "d": ("nm", 3, 10), "x m": ("µm", 1, 900), "l": ("µm", 100, 2000), "lam": ("µm", 200, 3000),
    "m": ("µm", 1, 500), "s": ("ms", 1, 100), "ohm m^2": ("ohm cm^2", 800, 40_000), "ohm m": ("ohm cm", 40, 300), "ohm": ("Mohm", 2, 900), "S/m^2": ("mS/cm^2", 0.02, 40),
    "S": ("nS", 0.5, 80), "gamma": ("pS", 4, 200), "F/m^2": ("µF/cm^2", 0.6, 2.5), "m^-1": ("m^-1", 1e5, 9e5), "A/m^2": ("µA/cm^2", 0.2, 50), "A": ("pA", 1, 900),
    "mol m^-2 s^-1": ("mol/(m^2 s)", 1e-9, 1e-7), "J/mol": ("kJ/mol", -60, -25), "pmf": ("mV", 120, 220), "s^-1": ("ms^-1", 0.05, 8), "m^2/s": ("m^2/s", 3e-10, 4e-9),
    "eps_membrane": ("", 2, 6), "eps_water": ("", 70, 82), "eps_r": ("", 2, 82), "pH_in": ("", 6, 8.5), "pH_out": ("", 4, 7.5), "dpH": ("", 0.2, 3), "p": ("", 0.05, 0.95),
    "Q10": ("", 1.5, 4), "P_Na_over_P_K": ("", 0.005, 0.9), "": ("", 0.2, 5),
}  # fmt: skip
COUNTS = {"z": (-2, -1, 1, 2, 3), "z_X": (-1, 1), "z_g": (1, 2, 4, 6), "n": (1, 2, 3, 4), "n_Na": (3,), "n_Ca": (1,), "N": (40, 300, 1200), "nu": (-3, 2, 1)}


@dataclass(frozen=True)
class Drawn:
    """One set of inputs: what is printed of them, and their values in SI."""

    printed: dict[str, str | tuple[str, ...]]
    values: dict[str, float | list[float]]


def drawn(about: About, random: Random, digits: int, sharp: bool = True) -> Drawn:
    """Inputs for a formula, printed in so many digits. `sharp`: used as printed; else used in full and then rounded."""
    ions = random.choice((2, 3))
    printed: dict[str, str | tuple[str, ...]] = {}
    values: dict[str, float | list[float]] = {}
    for a in about.arguments:
        many = [_one(about, a, random, digits, sharp) for _ in range(ions if a.family else 1)]
        printed[a.name] = tuple(text for text, _ in many) if a.family else many[0][0]
        values[a.name] = [value for _, value in many] if a.family else many[0][1]
    return Drawn(printed, values)


def _one(about: About, a: Argument, random: Random, digits: int, sharp: bool) -> tuple[str, float]:
    if a.count or a.name in COUNTS:
        whole = random.choice([n for n in COUNTS.get(a.name, (1, 2, 3, 5)) if n > 0 or a.sign in ("real", "nonzero")])
        return str(whole), float(whole)
    unit_text, low, high = _range(a)
    value = _within(random, low, high)
    style = Style(digits)
    text = written(value, style)
    unit = read_unit(unit_text)
    exact = Fraction(text) if sharp else value
    return f"{text} {unit_text}".strip(), float(exact * unit.factor)


def _range(a: Argument) -> tuple[str, float, float]:
    for key in (a.name, f"{a.name} {a.unit}", a.unit):
        if key in RANGES and read_unit(RANGES[key][0]).dimension == read_unit(a.unit).dimension:
            return RANGES[key]
    return a.unit, 0.5, 50


def _within(random: Random, low: float, high: float) -> Fraction:
    """Between two ends: evenly by size where both are positive."""
    value = 10 ** random.uniform(log10(low), log10(high)) if low > 0 else random.uniform(low, high)
    return Fraction(f"{value:.9g}")
