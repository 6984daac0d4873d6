"""Figures of electrodiffusion: the Nernst potential, the constant-field current, the resting potential against potassium."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..formulas.generated.ghk_current import ghk_current
from ..formulas.generated.ghk_voltage import ghk_voltage
from ..formulas.generated.nernst import nernst
from ..presets import preset
from .frames import BLUE, GREEN, RED, frame, label, minus, zero

IONS = (  # its name in a preset, its valence, its name, and where its label goes
    ("K", 1, "K$^+$", "left", "top"), ("Na", 1, "Na$^+$", "right", "bottom"), ("Ca", 2, "Ca$^{2+}$", "", "bottom"), ("Cl", -1, "Cl$^-$", "left", "bottom"),
)  # fmt: skip
PERMEABILITY = 1e-8  # m/s
MICROAMPERE_PER_CM2 = 100.0


def nernst_against_ratio(canvas: Any) -> None:
    """E against the ratio of the concentrations for three valences, and the ions of a muscle fibre."""
    muscle = preset("mammalian_muscle")
    axes = frame(canvas, "concentration outside / inside", "equilibrium potential (mV)")
    ratio = np.logspace(-3, 5, 3)
    for z, colour, at, ha in ((1, BLUE, 10**2.6, "right"), (2, GREEN, 10**2.6, "left"), (-1, RED, 10**-2.2, "left")):
        axes.plot(ratio, 1e3 * nernst(z=z, T=muscle["T"], c_out=ratio, c_in=1.0), color=colour)
        E = 1e3 * nernst(z=z, T=muscle["T"], c_out=at, c_in=1.0)
        label(axes, at, E, f"$z = {z}$", colour, ha=ha, va="top" if z == 2 else "bottom", away=(-6 if ha == "right" else 6, -2 if z == 2 else 1))
    for ion, z, name, ha, va in IONS:
        c_out, c_in = muscle[f"{ion}_out"], muscle[f"{ion}_in"]
        E = 1e3 * nernst(z=z, T=muscle["T"], c_out=c_out, c_in=c_in)
        axes.plot(c_out / c_in, E, "o", color={1: BLUE, 2: GREEN, -1: RED}[z])
        label(axes, c_out / c_in, E, f"{name} {minus(E)} mV", ha=ha or "right", va=va, away=({"left": 5, "right": -5}.get(ha, 18), 2 if va == "bottom" else -2))
    zero(axes)
    axes.set(xscale="log", xlim=(1e-3, 1e5), ylim=(-200, 200))


def current_against_voltage(canvas: Any) -> None:
    """The constant-field current of potassium for three concentrations outside; dots where it turns round."""
    muscle = preset("mammalian_muscle")
    axes = frame(canvas, "membrane potential (mV)", "potassium current (µA/cm$^2$), outward positive")
    V = np.linspace(-0.15, 0.1, 126)
    for c_out, colour, at, va in ((muscle["K_out"], BLUE, 0, "bottom"), (40.0, GREEN, 8, "top"), (muscle["K_in"], RED, 30, "top")):
        current = MICROAMPERE_PER_CM2 * ghk_current(P=PERMEABILITY, z=1, V=V, T=muscle["T"], c_in=muscle["K_in"], c_out=c_out)
        axes.plot(1e3 * V, current, color=colour)
        label(axes, 1e3 * V[at], current[at], f"{c_out:g} mM outside", colour, ha="left", va=va, away=(8, 3 if va == "bottom" else -6))
        axes.plot(1e3 * nernst(z=1, T=muscle["T"], c_out=c_out, c_in=muscle["K_in"]), 0, "o", color=colour)
    zero(axes)
    axes.set(xlim=(-150, 100))


def hodgkin_katz(canvas: Any) -> None:
    """The resting potential of the squid axon against potassium outside, which takes the place of sodium; and that of potassium alone."""
    squid = preset("squid_axon")
    axes = frame(canvas, "potassium outside (mM)", "membrane potential (mV)")
    K_out = np.logspace(0, np.log10(squid["K_out"] + squid["Na_out"]), 121)
    replaced = {**squid.arguments(ghk_voltage), "K_out": K_out, "Na_out": np.maximum(squid["K_out"] + squid["Na_out"] - K_out, 0.0)}
    V, E = 1e3 * ghk_voltage(**replaced), 1e3 * nernst(z=1, T=squid["T"], c_out=K_out, c_in=squid["K_in"])
    axes.plot(K_out, E, color=RED, linestyle="dashed")
    axes.plot(K_out, V, color=BLUE)
    rest = 1e3 * ghk_voltage(**squid.arguments(ghk_voltage))
    axes.plot(squid["K_out"], rest, "o", color=BLUE)
    label(axes, squid["K_out"], rest, f"sea water: {minus(rest)} mV", ha="right", va="top", away=(2, -5))
    label(axes, K_out[0], V[0], "potassium, sodium and chloride (GHK)", BLUE, ha="left", va="bottom", away=(4, 9))
    label(axes, K_out[20], E[20], "potassium alone (Nernst)", RED, ha="left", va="top", away=(5, -3))
    zero(axes)
    axes.set(xscale="log", xlim=(K_out[0], 500), ylim=(-155, 10))
    axes.set_xticks([1, 3, 10, 30, 100, 300], ["1", "3", "10", "30", "100", "300"])
