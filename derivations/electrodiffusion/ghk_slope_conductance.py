"""Slope conductance of the constant-field current: how much current one more millivolt brings."""

from sympy import Ne, exp, log

from millivolt.derivation import Derivation, Line, back, by, cite, collect, define, differentiate, put, put_right, value_of
from millivolt.laws import EXP_FROM_PHI, SLOPE_OF_PHI
from millivolt.phi import phi

from ..symbols import E, F, P, R, T, V, c_in, c_in_0, c_out, c_out_0, width, z
from ..symbols_everyday import I_V, V_low, g_slope
from .ghk_current import current, ghk_current
from .nernst import E_nernst, nernst

u = z*F*V/(R*T)
K, p = z**2*F**2*P/(R*T), phi(1, -u)
slope = I_V(V).diff(V)
conductance = K*exp(-u)*(c_in_0*phi(2, u) + c_out_0*phi(2, -u))/p**2

ghk_slope_in_voltage = Derivation(
    name="ghk_slope_in_voltage",
    title="The slope",
    words="The derivative of the constant-field current, with every part of it above zero.",
    about=(ghk_current,),
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
    about=(ghk_current,),
    says=(g_slope, conductance),
    given={
        "conductance": define(g_slope, slope, "the slope of the current with the voltage"),
        "slope":       cite(ghk_slope_in_voltage),
    },
    lines=(
        Line(g_slope,  conductance,  put("slope")),
    ),
    arguments=(P, z, V, T, c_in_0, c_out_0),
    example=dict(P=1e-8, z=1, V=-0.070, T=310.15, c_in=140.0, c_out=5.0),
    references=("Goldman 1943", "Hodgkin and Katz 1949", "Hille 2001"),
)

q = z*F*E/(R*T)
e_q, p_q = exp(-q), phi(1, -q)
conductance_at_E = value_of(ghk_slope_conductance, V=E, c_in=c_in, c_out=c_out)

ghk_slope_at_nernst = Derivation(
    name="ghk_slope_at_nernst",
    title="At the Nernst potential",
    words="At its Nernst potential an ion's conductance is set by the logarithmic mean of its two concentrations.",
    case_of=ghk_slope_conductance,
    about=(ghk_slope_conductance, nernst),
    start=conductance_at_E,
    says=(conductance_at_E, K*c_in*c_out*log(c_out/c_in)/(c_out - c_in)),
    given={"Nernst potential": define(E, E_nernst, "the Nernst potential of the two concentrations")},
    lines=(
        Line(conductance_at_E,  K*(c_out*e_q*phi(2, -q) + c_in*(p_q - phi(2, -q)))/p_q**2,                  back(SLOPE_OF_PHI, t=-q)),
        Line(conductance_at_E,  K*(c_out*e_q/p_q + (c_in - c_out*e_q)*(p_q - phi(2, -q))/p_q**2),           collect()),
        Line(conductance_at_E,  K*(c_out*(1 - q*p_q)/p_q + (c_in - c_out*(1 - q*p_q))*(p_q - phi(2, -q))/p_q**2),  by(EXP_FROM_PHI, "rhs", t=-q)),
        Line(conductance_at_E,  K*(c_out*e_q*q/(1 - e_q) + (c_in - c_out*e_q)*(p_q - phi(2, -q))/p_q**2),   back(EXP_FROM_PHI, t=-q)),
        Line(conductance_at_E,  K*c_in*c_out*log(c_out/c_in)/(c_out - c_in),                                put_right("Nernst potential")),
    ),
    needs=(Ne(1 - e_q, 0), Ne(q*p_q, 0), Ne(1 - c_in/c_out, 0), Ne(c_out - c_in, 0)),
    references=("Hodgkin and Katz 1949",),
)
