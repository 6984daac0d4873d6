"""Whose letter is it: the letters of a printed equation matched with the arguments of a theorem."""

from __future__ import annotations

import re
from dataclasses import dataclass

from millivolt.formulas.about import About

VALENCE = {"K": 1, "Na": 1, "H": 1, "Li": 1, "Cl": -1, "HCO3": -1, "Ca": 2, "Mg": 2}
OUTSIDE = ("outside", "out", "ext", "o", "e")
INSIDE = ("inside", "int", "in", "i", "cyt")
CONCENTRATION = ("", "c", "x", "conc", "ion")
VOLTAGES = ("v", "vm", "em", "e", "vrev", "erev", "phi", "psi")


@dataclass(frozen=True)
class Matched:
    """Which letter stands for what."""

    arguments: dict[str, str]               # letter -> argument
    potentials: dict[str, tuple[str, str]]  # letter E_X -> the arguments X_out, X_in of its Nernst potential
    totals: dict[str, tuple[str, ...]]      # letter P_tot -> the letters whose sum it is
    result: str | None                      # the letter of the result
    strangers: tuple[str, ...]              # letters that nobody knows


def match(found: frozenset[str], about: About, stated: dict[str, str]) -> Matched:
    """The letters of an equation, each with its meaning in the theorem; `stated` says argument -> letter."""
    names = [argument.name for argument in about.arguments]
    arguments = {letter: name for name, letter in stated.items() if letter in found and name in names}
    potentials: dict[str, tuple[str, str]] = {}
    totals: dict[str, tuple[str, ...]] = {}
    rest = []
    for letter in sorted(found - arguments.keys()):
        if (name := argument_of(letter, names)) is not None and name not in arguments.values():
            arguments[letter] = name
        elif (pair := potential_of(letter, names)) is not None:
            potentials[letter] = pair
        elif parts := total_of(letter, found):
            totals[letter] = parts
        else:
            rest.append(letter)
    if len(rest) > 1 and (likely := [letter for letter in rest if _plain(letter) in (_plain(about.result), *VOLTAGES)]):
        return Matched(arguments, potentials, totals, likely[0], tuple(letter for letter in rest if letter != likely[0]))
    return Matched(arguments, potentials, totals, rest[0] if rest else None, tuple(rest[1:]))


def argument_of(letter: str, names: list[str]) -> str | None:
    """The argument that a letter is: the same but for case of writing, or the same ion on the same side."""
    if letter in names:
        return letter
    alike = [name for name in names if _plain(name) == _plain(letter)]
    if len(alike) == 1:
        return alike[0]
    for sides, ending in ((OUTSIDE, "_out"), (INSIDE, "_in")):
        here = [name for name in names if name.endswith(ending)]
        for side in sides:
            if not letter.lower().endswith(side):
                continue
            base = letter[: len(letter) - len(side)].rstrip("_")
            if not base and len(side) == 1:
                continue  # E is no e for "external"
            exact = [name for name in here if name[: -len(ending)].lower() == base.lower()]
            if len(exact) == 1:
                return exact[0]
            if len(here) == 1 and (base.lower() in CONCENTRATION or base.capitalize() in VALENCE or base in VALENCE):
                return here[0]
    return None


def potential_of(letter: str, names: list[str]) -> tuple[str, str] | None:
    """The concentrations of the ion whose Nernst potential a letter E_X is."""
    found = re.fullmatch(r"[EV]_?([A-Z][A-Za-z0-9]*)", letter)
    if found is None or f"{found[1]}_out" not in names or f"{found[1]}_in" not in names:
        return None
    return f"{found[1]}_out", f"{found[1]}_in"


def total_of(letter: str, found: frozenset[str]) -> tuple[str, ...]:
    """The letters that a total sums up: P_tot of P_K, P_Na and P_Cl."""
    stem = re.fullmatch(r"([A-Za-z])_?(?:tot|total|sum|all)", letter)
    return tuple(sorted(other for other in found if other != letter and other.startswith(f"{stem[1]}_"))) if stem else ()


def ion(letter: str) -> str:
    """The ion that a letter speaks of: E_Ca, ECa, P_Na; "" where none."""
    found = re.fullmatch(r"[A-Za-z]_?([A-Z][a-z]?|HCO3)", letter)
    return found[1] if found and found[1] in VALENCE else ""


def _plain(letter: str) -> str:
    return letter.replace("_", "").lower()
