"""Nernst ratio: the ratio of the concentrations that holds a voltage at equilibrium."""

from sympy import exp, log

from millivolt.derivation import Derivation, Line, call, cite, define, exponentiate, multiply, turn

from ..electrodiffusion.nernst import nernst
from ..symbols import F, R, T, V, c_in, c_out, ratio, z

nernst_ratio = Derivation(
    name="nernst_ratio",
    title="Nernst ratio",
    words="The concentration outside over that inside at which an ion is at equilibrium with the membrane potential.",
    says=(ratio, exp(z*F*V/(R*T))),
    given={
        "at equilibrium": cite(nernst, E=V),
        "ratio":          define(ratio, c_out/c_in, "outside over inside"),
    },
    lines=(
        Line(z*F*V/(R*T),        log(c_out/c_in),      multiply(z*F/(R*T))),
        Line(exp(z*F*V/(R*T)),   c_out/c_in,           exponentiate()),
        Line(exp(z*F*V/(R*T)),   ratio,                call("ratio")),
        Line(ratio,              exp(z*F*V/(R*T)),     turn()),
    ),
    arguments=(z, T, V),
    example=dict(z=1, T=310.15, V=-0.089),
    references=("Nernst 1889",),
)
