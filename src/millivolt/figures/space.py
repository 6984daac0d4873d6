"""Potentials along a cable and across a membrane."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..formulas.generated.cable_steady_state import cable_steady_state
from ..formulas.generated.debye_length import debye_length
from ..formulas.generated.sealed_cable import sealed_cable
from ..formulas.generated.thermal_voltage import thermal_voltage
from .frames import BLUE, GREEN, GREY, PURPLE, RED, frame, label, minus, zero

WATER, WARM, SALT = 78.5, 298.15, 150.0        # relative permittivity, K, mol/m^3 of a 1:1 salt
BULK, INSIDE, OUTSIDE = -0.070, -0.010, -0.035  # V: of the cell; of each surface against its own bulk
THICK = 4e-9                                   # m


def cable_decay(canvas: Any) -> None:
    """What is left of a steady potential along a long cable, and along cables that end."""
    axes = frame(canvas, "distance (length constants)", "potential, of that at the origin")
    x = np.linspace(0, 3, 121)
    axes.plot(x, cable_steady_state(x=x, V_0=1.0, lam=1.0), color=BLUE)
    for end, colour in ((0.5, PURPLE), (1.0, GREEN), (2.0, RED)):
        inside = np.linspace(0, end, 61)
        V = sealed_cable(x=inside, l=end, V_0=1.0, lam=1.0)
        axes.plot(inside, V, color=colour)
        axes.plot(end, V[-1], "o", color=colour)
        label(axes, end, V[-1], f"sealed at {end:g}", colour, ha="left", va="center", away=(6, 0))
    e_fold = cable_steady_state(x=1.0, V_0=1.0, lam=1.0)
    axes.plot([0, 1, 1], [e_fold, e_fold, 0], color=GREY, linewidth=0.6, linestyle="dashed", zorder=0)
    label(axes, 0, e_fold, "1/e", GREY, ha="left", va="bottom", away=(3, 1))
    label(axes, 2.5, cable_steady_state(x=2.5, V_0=1.0, lam=1.0), "without end", BLUE, ha="left", va="bottom", away=(3, 3))
    axes.set(xlim=(0, 3), ylim=(0, 1.02))


def through_the_membrane(canvas: Any) -> None:
    """The potential from the bulk inside through the membrane to the bulk outside, both surfaces charged."""
    axes = frame(canvas, "distance from the middle of the membrane (nm)", "potential (mV)")
    x, psi = layer(INSIDE), layer(OUTSIDE)
    half, ends = 1e9 * THICK / 2, (1e3 * (BULK + INSIDE), 1e3 * OUTSIDE)
    axes.axvspan(-half, half, facecolor="#EFF4F8", edgecolor="none", zorder=0)
    axes.plot(-half - 1e9 * x[0], 1e3 * (BULK + x[1]), color=BLUE)
    axes.plot([-half, half], ends, color=GREEN)
    axes.plot(half + 1e9 * psi[0], 1e3 * psi[1], color=RED)
    zero(axes)
    axes.axhline(1e3 * BULK, color=GREY, linewidth=0.4, zorder=0)
    label(axes, -8, 1e3 * BULK, "inside", BLUE, ha="left", va="bottom", away=(4, 3))
    label(axes, 8, 0, "outside", RED, ha="right", va="bottom", away=(-4, 3))
    label(axes, 0, -5, "membrane", GREEN, ha="center", va="top")
    label(axes, 0, sum(ends) / 2, f"{minus(ends[0] - ends[1])} mV", GREEN, ha="right", va="bottom", away=(-5, 2))
    label(axes, 8, 1e3 * BULK, f"bulk to bulk: {minus(1e3 * BULK)} mV", GREY, ha="right", va="bottom", away=(-4, 3))
    lam = 1e9 * debye_length(eps_r=WATER, T=WARM, I=SALT)
    axes.plot([half, half + lam], [1e3 * OUTSIDE - 6] * 2, color=GREY, linewidth=0.8)
    label(axes, half + lam, 1e3 * OUTSIDE - 6, f"Debye length, {lam:.2f} nm", GREY, ha="left", away=(4, 0))
    axes.set(xlim=(-8, 8), ylim=(-90, 10))


def layer(surface: float) -> tuple[Any, Any]:
    """Distance from a charged surface and potential against the bulk; tanh(psi/4 V_T) falls e-fold with each Debye length (surface_profile)."""
    quarter = 4 * thermal_voltage(T=WARM)
    x = np.linspace(0, 6e-9, 121)
    return x, quarter * np.arctanh(np.tanh(surface / quarter) * np.exp(-x / debye_length(eps_r=WATER, T=WARM, I=SALT)))
