"""The chord conductance beside the constant field."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..formulas.generated.chord_conductance import chord_conductance
from ..formulas.generated.ghk_current import ghk_current
from ..formulas.generated.ghk_voltage import ghk_voltage
from ..formulas.generated.nernst import nernst
from ..presets import preset
from .frames import BLUE, GREEN, RED, frame, label, zero

IONS = ("K", "Na")


def chord_against_ghk(canvas: Any) -> None:
    """Both potentials against the ratio of the permeabilities, and their difference below."""
    ratio = np.logspace(-3, 2, 121)
    V, chord, again = potentials(ratio)
    axes = frame(canvas, "", "membrane potential (mV)", below=0.47)
    axes.plot(ratio, 1e3 * V, color=BLUE)
    axes.plot(ratio, 1e3 * chord, color=RED, linestyle="dashed")
    axes.plot(ratio[10::20], 1e3 * again[10::20], "o", color=GREEN)
    label(axes, ratio[50], 1e3 * V[50], "constant field (GHK)", BLUE, ha="right", va="bottom", away=(-3, 4))
    label(axes, ratio[64], 1e3 * chord[64], "chord, permeabilities as weights", RED, ha="left", va="top", away=(4, -2))
    label(axes, ratio[-1], 1e3 * again[-1], "chord, conductances I/(V − E) of the constant field", GREEN, ha="right", va="bottom", away=(0, 7))
    axes.set(xscale="log", xlim=(ratio[0], ratio[-1]), ylim=(-90, 100))
    axes.tick_params(labelbottom=False)
    below = frame(canvas, "permeability to sodium / to potassium", "GHK − chord (mV)", below=0.15, above=0.36)
    below.plot(ratio, 1e3 * (V - chord), color=BLUE)
    zero(below)
    below.set(xscale="log", xlim=(ratio[0], ratio[-1]), ylim=(-5, 30))


def potentials(ratio: Any) -> tuple[Any, Any, Any]:
    """GHK; the chord with permeabilities for weights; the chord with the chord conductances that the constant field gives at its own rest [V]."""
    cell = preset("mammalian_neuron")
    known = cell.arguments(ghk_voltage) | {"P_K": 1.0, "P_Na": ratio, "P_Cl": 0.0}
    V = ghk_voltage(**known)
    E = np.array([nernst(z=1, T=cell["T"], c_out=cell[f"{ion}_out"], c_in=cell[f"{ion}_in"]) for ion in IONS])
    P = np.stack([np.ones_like(ratio), ratio], axis=-1)
    currents = [ghk_current(P=P[:, n], z=1, V=V, T=cell["T"], c_in=cell[f"{ion}_in"], c_out=cell[f"{ion}_out"]) for n, ion in enumerate(IONS)]
    g = np.stack([current / (V - E[n]) for n, current in enumerate(currents)], axis=-1)
    return V, chord_conductance(g=P, E=E), chord_conductance(g=g, E=E)
