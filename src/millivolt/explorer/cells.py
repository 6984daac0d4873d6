"""The presets as the page takes them: what its fields are set to, and what a reader is told of it."""

from __future__ import annotations

from dataclasses import dataclass

from ..presets import Preset, every
from .controls import IONS, ZERO_CELSIUS, Ion

PERMEABLE = "The source gives no permeabilities: the membrane is taken to be permeable to {} alone."
UNKNOWN = "Not given, and left at zero: {}."


@dataclass(frozen=True)
class Cell:
    """A preset that has ions on both sides of its membrane."""

    name: str
    title: str
    words: tuple[str, ...]
    sources: tuple[str, ...]
    fields: dict[str, float]  # the number that each field shows: °C, mM, permeabilities relative to each other


def cells() -> tuple[Cell, ...]:
    """Every preset with an ion outside and inside."""
    return tuple(_cell(p) for p in every() if any(_known(p, ion) for ion in IONS))


def _known(p: Preset, ion: Ion) -> bool:
    return f"{ion.key}_out" in p and f"{ion.key}_in" in p


def _cell(p: Preset) -> Cell:
    """One of them; without permeabilities it is the membrane of the ion at whose equilibrium its source puts it."""
    names = [name for ion in IONS for name in (f"{ion.key}_out", f"{ion.key}_in", f"P_{ion.key}")]
    known = {v.name: v.si for v in p.values}
    fields = {"T": round(p["T"] - ZERO_CELSIUS, 6)} | {name: known.get(name, 0.0) for name in names}
    alone = None if any(name in known for name in names if name.startswith("P_")) else _alone(p)
    if alone is not None:
        fields[f"P_{alone.key}"] = 1.0
    missing = [ion.title.lower() for ion in IONS if not _known(p, ion)]
    told = (p.words, p.note, PERMEABLE.format(alone.title.lower()) if alone else "", UNKNOWN.format(", ".join(missing)) if missing else "")
    sources = dict.fromkeys(v.source for v in p.values if v.name in fields)
    return Cell(p.name, p.title, tuple(t for t in told if t), tuple(sources), fields)


def _alone(p: Preset) -> Ion:
    """The ion whose Nernst potential its first check is."""
    given = dict(p.checks[0].given)
    (found,) = [ion for ion in IONS if _known(p, ion) and (ion.z, p[f"{ion.key}_out"], p[f"{ion.key}_in"]) == (given["z"], given["c_out"], given["c_in"])]
    return found
