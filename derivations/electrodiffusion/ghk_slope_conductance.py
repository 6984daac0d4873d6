"""Slope conductance of the constant-field current: how much current one more millivolt brings."""

from sympy import exp

from millivolt.derivation import Derivation, Line, by, cite, collect, define, differentiate, put
from millivolt.laws import SLOPE_OF_PHI
from millivolt.phi import phi

from ..symbols import F, P, R, T, V, c_in_0, c_out_0, width, z
from ..symbols_everyday import I_V, V_low, g_slope
from .ghk_current import current

u = z*F*V/(R*T)
K, p = z**2*F**2*P/(R*T), phi(1, -u)
slope = I_V(V).diff(V)
conductance = K*exp(-u)*(c_in_0*phi(2, u) + c_out_0*phi(2, -u))/p**2

ghk_slope_in_voltage = Derivation(
    name="ghk_slope_in_voltage",
    title="The slope",
    words="The derivative of the constant-field current, with every part of it above zero.",
    says=(slope, conductance),
    given={"current": define(I_V(V), current, "the constant-field current as a function of the voltage", over=((V, V_low, V_low + width),))},
    lines=(
        Line(slope,  K*(c_out_0*exp(-u)/p + (c_in_0 - c_out_0*exp(-u))*(p - phi(2, -u))/p**2),  differentiate(V)),
        Line(slope,  K*(c_out_0*exp(-u)*phi(2, -u) + c_in_0*(p - phi(2, -u)))/p**2,             collect()),
        Line(slope,  K*(c_out_0*exp(-u)*phi(2, -u) + c_in_0*exp(-u)*phi(2, u))/p**2,            by(SLOPE_OF_PHI, "rhs", t=-u)),
        Line(slope,  conductance,                                                               collect()),
    ),
)

ghk_slope_conductance = Derivation(
    name="ghk_slope_conductance",
    title="Slope conductance",
    words="The slope of the constant-field current with the voltage: never negative, and above zero where there are ions on either side.",
    says=(g_slope, conductance),
    given={
        "conductance": define(g_slope, slope, "the slope of the current with the voltage"),
        "slope":       cite(ghk_slope_in_voltage),
    },
    lines=(
        Line(g_slope,  conductance,  put("slope")),
    ),
    arguments=(P, z, V, T, c_in_0, c_out_0),
    references=("Goldman 1943", "Hodgkin and Katz 1949", "Hille 2001"),
)
