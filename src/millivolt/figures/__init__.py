"""The figures: vector pictures of what the theorems say, each computed by the compiled formulas. Drawing one needs matplotlib."""

from importlib import import_module
from typing import Any

from .drawing import FORMATS, NoMatplotlib, drawn, installed, svg, tex
from .model import Figure

__all__ = ["FIGURES", "FORMATS", "Figure", "NoFigure", "NoMatplotlib", "drawn", "figures_of", "installed", "named", "svg", "tex"]


def _by(module: str, function: str) -> Any:
    """The function that draws, loaded when it does: what there is can be told without NumPy's help."""

    def draw(canvas: Any) -> None:
        getattr(import_module(f"{__name__}.{module}"), function)(canvas)

    return draw


FIGURES = (
    Figure(
        "nernst_against_ratio", "nernst", "Nernst potential against the ratio of the concentrations",
        "The Nernst potential against the ratio of the concentrations, at 37 °C. A tenfold ratio is worth 61.5 mV for one charge and half as much for two. "
        "Dots: the ions of a mammalian skeletal muscle fibre (Hille 2001).",
        _by("electrodiffusion", "nernst_against_ratio"),
    ),
    Figure(
        "current_against_voltage", "ghk_current", "Constant-field current against the membrane potential",
        "Rectification: the constant-field current of potassium for three concentrations outside, at 37 °C, with 155 mM inside and a permeability of "
        "$10^{-8}$ m/s. Only between equal concentrations is it a straight line. Dots: the equilibrium potentials.",
        _by("electrodiffusion", "current_against_voltage"),
    ),
    Figure(
        "hodgkin_katz", "ghk_voltage", "Resting potential against external potassium",
        "The resting potential of the squid axon against potassium outside, which takes the place of sodium; permeabilities of K, Na and Cl as 1 : 0.04 : 0.45, "
        "20 °C (Hodgkin and Katz 1949). With much potassium the membrane is a potassium electrode; with little, sodium and chloride hold the potential.",
        _by("electrodiffusion", "hodgkin_katz"),
    ),
    Figure(
        "chord_against_ghk", "chord_conductance", "Chord conductance and the constant field",
        "Permeabilities are no conductances: the chord-conductance equation with permeabilities for weights, beside the constant field, in a mammalian neuron. "
        "With the conductances that the constant field itself has at rest the two agree (dots). Below: their difference.",
        _by("conductance", "chord_against_ghk"), 74.0,
    ),
    Figure(
        "charging", "charging_time_course", "Charging of a cell, and the ions that move for it",
        "A neuron of 20 µm that becomes permeable to potassium alone, with $1\\ \\Omega\\,\\mathrm{m}^2$ of membrane resistance: its potential, and on the right "
        "the potassium ions that it has lost by then, 5.7 million at last, 22 in a million of those it holds.",
        _by("capacitor", "charging"),
    ),
    Figure(
        "cable_decay", "cable_steady_state", "Decay of a steady potential along a cable",
        "A steady potential along a cable without end falls to 1/e within one length constant; a sealed end, from which no current escapes, holds it up.",
        _by("space", "cable_decay"),
    ),
    Figure(
        "change_against_size", "fractional_change", "Fractional concentration change against the size of the cell",
        "The share of a cell's ions that moves to change its potential by 100 mV, for a sphere: inversely as the radius. Potassium is hardly touched even in a "
        "small cell; of free calcium there would not be enough, but for its buffers. Dots: a neuron of 20 µm.",
        _by("capacitor", "change_against_size"),
    ),
    Figure(
        "through_the_membrane", "surface_charge", "Potential through a membrane with charged surfaces",
        "The potential from bulk to bulk through a membrane whose surfaces lie 10 mV (inside) and 35 mV (outside) below their own bulk, in 150 mM of a 1:1 salt. "
        "Each surface is screened within a few Debye lengths, and what the channels in the membrane feel is not what the electrodes measure.",
        _by("space", "through_the_membrane"),
    ),
)  # fmt: skip


def figures_of(result: str) -> tuple[Figure, ...]:
    """The figures that belong to a result."""
    return tuple(f for f in FIGURES if f.result == result)


class NoFigure(LookupError):
    """There is no figure of that name."""


def named(name: str) -> Figure:
    """The figure of that name; NoFigure, with the names there are, where there is none."""
    for figure in FIGURES:
        if figure.name == name:
            return figure
    raise NoFigure(f"there is no figure {name!r}; expected one of {', '.join(f.name for f in FIGURES)}")
