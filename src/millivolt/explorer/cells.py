"""The presets as the page takes them: what its fields are set to, and what a reader is told of it."""

from __future__ import annotations

from dataclasses import dataclass

from ..presets import Preset, every
from .controls import HELD, IONS, PROTONS, ZERO_CELSIUS, Ion

PERMEABLE = "The source gives no permeabilities: the membrane is taken to be permeable to {} alone."
UNKNOWN = "Not given, and left at zero: {}."
MEASURED = "The potential is held at the value that the source gives."


@dataclass(frozen=True)
class Cell:
    """A preset that the page can show: it has ions, or protons, on both sides of its membrane."""

    name: str
    title: str
    words: tuple[str, ...]
    sources: tuple[str, ...]
    fields: dict[str, float]  # the number that each field shows: °C, mM, permeabilities relative to each other; pH and mV where they are known


def cells() -> tuple[Cell, ...]:
    """Every preset with something outside and inside."""
    return tuple(_cell(p) for p in every() if _acid(p) or any(_known(p, ion) for ion in IONS))


def _known(p: Preset, ion: Ion) -> bool:
    return f"{ion.key}_out" in p and f"{ion.key}_in" in p


def _acid(p: Preset) -> bool:
    return all(control.key in p for control in PROTONS)


def _cell(p: Preset) -> Cell:
    """One of them; without permeabilities it is the membrane of the ion at whose equilibrium its source puts it, or it is held at its potential."""
    names = [name for ion in IONS for name in (f"{ion.key}_out", f"{ion.key}_in", f"P_{ion.key}")]
    known = {v.name: v.si for v in p.values}
    protons = {control.key: known[control.key] for control in PROTONS} if _acid(p) else {}
    held = {HELD.key: round(1e3 * known["dpsi"], 6)} if "dpsi" in known else {}
    fields = {"T": round(p["T"] - ZERO_CELSIUS, 6)} | {name: known.get(name, 0.0) for name in names} | protons | held
    alone = None if protons or any(name in known for name in names if name.startswith("P_")) else _alone(p)
    if alone is not None:
        fields[f"P_{alone.key}"] = 1.0
    sources = dict.fromkeys(v.source for v in p.values if v.name in fields or v.name == "dpsi")
    return Cell(p.name, p.title, tuple(filter(None, _told(p, alone, bool(held)))), tuple(sources), fields)


def _told(p: Preset, alone: Ion | None, held: bool) -> tuple[str, ...]:
    """What a reader must know of it."""
    missing = ", ".join(ion.title.lower() for ion in IONS if not _known(p, ion))
    return (p.words, p.note, PERMEABLE.format(alone.title.lower()) if alone else "", MEASURED if held else "", UNKNOWN.format(missing) if missing else "")


def _alone(p: Preset) -> Ion:
    """The ion whose Nernst potential its first check is."""
    given = dict(p.checks[0].given)
    (found,) = [ion for ion in IONS if _known(p, ion) and (ion.z, p[f"{ion.key}_out"], p[f"{ion.key}_in"]) == (given["z"], given["c_out"], given["c_in"])]
    return found
