"""The membrane as a capacitor: the charging of a cell, and how little concentrations change by it."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..formulas.generated.charging_ions import charging_ions
from ..formulas.generated.charging_time_course import charging_time_course
from ..formulas.generated.concentration_change import concentration_change
from ..formulas.generated.fractional_change import fractional_change
from ..formulas.generated.ion_count import ion_count
from ..formulas.generated.nernst import nernst
from ..formulas.generated.sphere_area import sphere_area
from ..formulas.generated.sphere_volume import sphere_volume
from ..formulas.generated.time_constant import time_constant
from ..presets import preset
from .frames import BLUE, GREEN, GREY, PURPLE, RED, frame, label

RESISTANCE = 1.0  # ohm m^2: 10 kohm cm^2, a round number
STEP = 0.1        # V
IONS = (("K", 1, BLUE, "potassium", "top"), ("Na", 1, RED, "sodium", "bottom"), ("Ca", 2, GREEN, "free calcium", "bottom"))


def charging(canvas: Any) -> None:
    """The potential of a cell that has just become permeable to potassium, and the ions that have left it for that."""
    cell = preset("mammalian_neuron")
    E = nernst(z=1, T=cell["T"], c_out=cell["K_out"], c_in=cell["K_in"])
    tau = time_constant(R_m=RESISTANCE, c_m=cell["c_m"])
    area = sphere_area(r=cell["diameter"] / 2)
    t = np.linspace(0, 5 * tau, 121)
    axes = frame(canvas, "time (ms)", "membrane potential (mV)", right=0.9)
    axes.plot(1e3 * t, 1e3 * charging_time_course(t=t, E=E, tau=tau), color=BLUE)
    axes.axhline(1e3 * E, color=GREY, linewidth=0.6, linestyle="dashed")
    reached = 1e3 * charging_time_course(t=tau, E=E, tau=tau)
    axes.plot([1e3 * tau, 1e3 * tau], [0, reached], color=GREY, linewidth=0.6)
    axes.plot(1e3 * tau, reached, "o", color=BLUE)
    label(axes, 1e3 * tau, reached, f"63 % after one time constant, {1e3 * tau:.0f} ms", ha="left", va="bottom", away=(6, 1))
    label(axes, 1e3 * t[-1], 1e3 * E, "potassium equilibrium", GREY, ha="right", va="top", away=(-8, -2))
    low, high = 1e3 * E * 1.2, 0
    axes.set(xlim=(0, 1e3 * t[-1]), ylim=(low, high))
    moved = charging_ions(t=t[-1], E=E, tau=tau, c_m=cell["c_m"], A=area, z=1) / charging_time_course(t=t[-1], E=E, tau=tau)  # ions for a volt
    right = axes.twinx()
    right.spines["right"].set_visible(True)
    right.set_ylim(-low * 1e-3 * moved / 1e6, 0)
    right.annotate("potassium ions lost (millions)", (1, 1), (26, 8), xycoords="axes fraction", textcoords="offset points", ha="right", va="bottom", annotation_clip=False)


def change_against_size(canvas: Any) -> None:
    """The share of a cell's ions that has to move for 100 mV, against the radius of a sphere."""
    cell = preset("mammalian_neuron")
    radius = np.logspace(-8, -3, 3)
    axes = frame(canvas, "radius of the cell (µm)", "share of the ions inside that moves for 100 mV", left=0.1)
    for ion, z, colour, name, va in IONS:
        axes.plot(1e6 * radius, share(cell["c_m"], radius, z, cell[f"{ion}_in"]), color=colour)
        at = 3e-7 if va == "bottom" else 1e-8
        label(axes, 1e6 * at, share(cell["c_m"], at, z, cell[f"{ion}_in"]), f"{name}, {concentration(cell[f'{ion}_in'])}", colour, va=va,
              away=(4, 1) if va == "bottom" else (4, -16))  # fmt: skip
    size = cell["diameter"] / 2
    for ion, z, colour, *_ in IONS:
        axes.plot(1e6 * size, share(cell["c_m"], size, z, cell[f"{ion}_in"]), "o", color=colour)
    axes.axhline(1, color=GREY, linewidth=0.4, zorder=0)
    label(axes, 1e3, 1, "all of them", GREY, ha="right", va="bottom", away=(0, 1))
    axes.axvline(1e6 * size, color=PURPLE, linewidth=0.6, linestyle="dashed", zorder=0)
    label(axes, 1e6 * size, 1e-7, "a neuron", PURPLE, ha="left", va="bottom", away=(3, 2))
    axes.set(xscale="log", yscale="log", xlim=(1e-2, 1e3), ylim=(1e-7, 1e5))
    axes.set_xticks([0.01, 0.1, 1, 10, 100, 1000], ["0.01", "0.1", "1", "10", "100", "1000"])
    axes.set_yticks([1e-6, 1e-4, 1e-2, 1, 1e2, 1e4])
    axes.minorticks_off()


def concentration(c: float) -> str:
    """In mM, or in µM where it is small."""
    return f"{c:g} mM" if c >= 0.1 else f"{1e3 * c:g} µM"


def share(c_m: float, radius: Any, z: int, c: float) -> Any:
    """Ions that move for STEP volts through the membrane of a sphere, over those in it."""
    n = ion_count(c_m=c_m, A=sphere_area(r=radius), dV=STEP, z=z)
    return fractional_change(dc=concentration_change(n=n, volume=sphere_volume(r=radius)), c=c)
