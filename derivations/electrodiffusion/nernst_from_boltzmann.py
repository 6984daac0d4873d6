"""Nernst potential, third route: the Boltzmann distribution, read for the voltage."""

from sympy import log

from millivolt.derivation import Derivation, Line, call, define, divide, multiply, take_log, turn

from ..postulates import BOLTZMANN
from ..symbols import E, F, R, T, c_in, c_out, phi_in, phi_out, z
from .nernst import nernst

nernst_from_boltzmann = Derivation(
    name="nernst_from_boltzmann",
    title="Third route: Boltzmann",
    words="The concentrations on the two sides of an equilibrium are in the ratio of their Boltzmann factors.",
    case_of=nernst,
    says=nernst.says,
    given={
        "Boltzmann distribution": BOLTZMANN(),
        "Nernst potential":       define(E, phi_in - phi_out, "the membrane potential at which this is so"),
    },
    lines=(
        Line(c_out/c_in,        BOLTZMANN().rhs/c_in,              divide(c_in)),
        Line(log(c_out/c_in),   z*F*(phi_in - phi_out)/(R*T),      take_log()),
        Line(R*T/(z*F)*log(c_out/c_in),  phi_in - phi_out,         multiply(R*T/(z*F))),
        Line(R*T/(z*F)*log(c_out/c_in),  E,                        call("Nernst potential")),
        Line(E,                 R*T/(z*F)*log(c_out/c_in),         turn()),
    ),
    references=("Boltzmann 1868",),
)
