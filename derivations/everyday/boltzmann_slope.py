"""How steep the Boltzmann curve of a gate is: its slope factor, and its slope, which is steepest at half."""

from sympy import Integer, exp

from millivolt.derivation import Derivation, Line, Step, call, cite, define, differentiate, put, sign, since, value_of

from ..electrodiffusion.thermal_voltage import thermal_voltage
from ..symbols import F, R, T, V, V_T, width
from ..symbols_everyday import V_half, V_low, k_slope, p_of_V, p_open, steepest, z_g
from .boltzmann_open import boltzmann_open, boltzmann_open_at_half

w = exp(-z_g*F*(V - V_half)/(R*T))                # shut for open
slope = p_of_V(V).diff(V)
rate = z_g*F/(R*T)

boltzmann_slope_factor = Derivation(
    name="boltzmann_slope_factor",
    title="Slope factor",
    words="The voltage over which the open gates, for the shut ones, change e-fold: 25 mV for one gating charge, 6 mV for four.",
    says=(k_slope, R*T/(z_g*F)),
    given={
        "slope factor":    define(k_slope, V_T/z_g, "the thermal voltage for each gating charge"),
        "thermal voltage": cite(thermal_voltage),
    },
    lines=(
        Line(k_slope,  R*T/(z_g*F),  put("thermal voltage")),
    ),
    arguments=(z_g, T),
    example=dict(z_g=4, T=295.15),
    references=("Hodgkin and Huxley 1952", "Hille 2001"),
)

boltzmann_open_by_slope_factor = Derivation(
    name="boltzmann_open_by_slope_factor",
    title="The curve by its slope factor",
    words="The open probability as it is fitted to measurements, with a slope factor.",
    case_of=boltzmann_slope_factor,
    says=(p_open, 1/(1 + exp(-(V - V_half)/k_slope))),
    given={
        "open":         cite(boltzmann_open),
        "slope factor": cite(boltzmann_slope_factor),
    },
    lines=(
        Line(p_open,  1/(1 + exp(-(V - V_half)/k_slope)),  call("slope factor")),
    ),
)

boltzmann_slope = Derivation(
    name="boltzmann_slope",
    title="The slope anywhere",
    words="The slope of the open probability is proportional to the open fraction times the shut one.",
    about=(boltzmann_open,),
    says=(slope, rate*p_of_V(V)*(1 - p_of_V(V))),
    given={"curve": define(p_of_V(V), value_of(boltzmann_open), "the open probability, as the voltage changes", over=((V, V_low, V_low + width),))},
    lines=(
        Line(slope,  rate/(1 + w)*(1 - 1/(1 + w)),             differentiate(V)),
        Line(slope,  rate*p_of_V(V)*(1 - p_of_V(V)),           call("curve")),
    ),
    references=("Hodgkin and Huxley 1952",),
)

fraction = value_of(boltzmann_open)
anywhere = value_of(boltzmann_slope).subs(p_of_V(V), fraction)

boltzmann_steepest = Derivation(
    name="boltzmann_steepest",
    title="Steepest slope",
    words="At half the slope of the open probability is z_g F/(4RT), one over four slope factors.",
    about=(boltzmann_slope,),
    says=(steepest, z_g*F/(4*R*T)),
    given={
        "slope at half": define(steepest, value_of(boltzmann_slope).subs(p_of_V(V), p_open), "the slope where half of the gates are open"),
        "half":          cite(boltzmann_open_at_half),
    },
    lines=(
        Line(steepest,  z_g*F/(4*R*T),  put("half")),
    ),
    arguments=(z_g, T),
    example=dict(z_g=4, T=295.15),
    references=("Hodgkin and Huxley 1952", "Hille 2001"),
)

boltzmann_nowhere_steeper = Derivation(
    name="boltzmann_nowhere_steeper",
    title="Nowhere steeper",
    words="The slope at half is the steepest: nowhere is that of the open probability greater in size. Here as squares.",
    case_of=boltzmann_steepest,
    about=(boltzmann_open,),
    says=(anywhere**2, "<=", (z_g*F/(4*R*T))**2),
    steps=(
        Step("squares",  Integer(0), "<=", (1 - w)**2*(1 + 6*w + w**2)/(16*(1 + w)**4),   sign()),
        Step("slopes",   anywhere**2, "<=", (z_g*F/(4*R*T))**2,                           since(("squares", rate**2))),
    ),
)
