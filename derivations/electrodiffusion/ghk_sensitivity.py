"""Sensitivity of the resting potential to potassium outside: how near it follows potassium's Nernst potential."""

from sympy import Ne

from millivolt.derivation import Derivation, Line, cite, define, differentiate, put, value_of

from ..symbols import Cl_in, Cl_out, F, K_in, Na_in, Na_out, P_Cl, P_K, P_Na, R, T
from ..symbols_analysis import K_OUT as K_out
from ..symbols_everyday import K_low, K_range, V_of_K, steepness
from .ghk_voltage import ghk_voltage

V_at = value_of(ghk_voltage, K_out=K_out)
outside = P_K*K_out + P_Na*Na_out + P_Cl*Cl_in
within = P_K*K_in + P_Na*Na_in + P_Cl*Cl_out
slope = V_of_K(K_out).diff(K_out)

ghk_slope_with_potassium = Derivation(
    name="ghk_slope_with_potassium",
    title="The slope with potassium outside",
    words="How fast the resting potential rises as potassium outside does.",
    case_of=ghk_voltage,
    about=(ghk_voltage,),
    says=(slope, R*T/F*P_K/outside),
    given={"voltage": define(V_of_K(K_out), V_at, "the resting potential, as potassium outside changes", over=((K_out, K_low, K_low + K_range),))},
    lines=(
        Line(slope,  R*T/F*P_K/outside,  differentiate(K_out)),
    ),
    needs=(outside/within > 0, Ne(within, 0), Ne(outside, 0)),
)

ghk_sensitivity = Derivation(
    name="ghk_sensitivity",
    title="Sensitivity to potassium outside",
    words="The change of the resting potential for an e-fold of potassium outside: potassium's share of what acts from outside, times RT/F.",
    about=(ghk_voltage,),
    says=(steepness, R*T/F*P_K*K_out/outside),
    given={
        "sensitivity": define(steepness, K_out*slope, "the slope with the logarithm of the concentration"),
        "slope":       cite(ghk_slope_with_potassium),
    },
    lines=(
        Line(steepness,  R*T/F*P_K*K_out/outside,  put("slope")),
    ),
    needs=(outside/within > 0, Ne(within, 0), Ne(outside, 0)),
    arguments=(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in),
    example=dict(T=310.15, P_K=1e-8, K_out=5.0, K_in=140.0, P_Na=4e-10, Na_out=145.0, Na_in=12.0, P_Cl=4.5e-9, Cl_out=116.0, Cl_in=4.2),
    defaults={P_Cl: 0.0, Cl_out: 0.0, Cl_in: 0.0},
    references=("Hodgkin and Katz 1949", "Hille 2001"),
)
