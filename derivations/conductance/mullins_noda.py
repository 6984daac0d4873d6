"""Resting potential of a cell that keeps its sodium and potassium: channels and pump together (Mullins and Noda)."""

from sympy import Integer, Ne, exp, log

from millivolt.derivation import Derivation, Line, add, call, cite, define, divide, inside, multiply, put, take_log, turn, value_of
from millivolt.phi import phi

from ..assumptions import POTASSIUM_STEADY, PUMP_STOICHIOMETRY, SODIUM_STEADY
from ..electrodiffusion.ghk_current import ghk_current
from ..electrodiffusion.ghk_voltage import ghk_voltage
from ..symbols import F, I_K, I_Na, K_in, K_out, Na, Na_in, Na_out, P_Na, R, T, V
from ..symbols_analysis import K_OPEN
from ..symbols_analysis import P_K_OPEN as P_K
from ..symbols_analysis import r_p as r
from ..symbols_everyday import I_pump_K, I_pump_Na, p_Na

u = F*V/(R*T)
w, p = exp(u), phi(1, -u)
outside, within = r*K_out + p_Na*Na_out, r*K_in + p_Na*Na_in
at_rest = R*T/F*log((r*P_K*K_out + P_Na*Na_out)/(r*P_K*K_in + P_Na*Na_in))

mullins_noda = Derivation(
    name="mullins_noda",
    title="Resting potential with the pump (Mullins and Noda)",
    words="Where a pump carries out all the sodium that leaks in, and in all the potassium that leaks out, potassium counts r times.",
    says=(V, R*T/F*log(outside/within)),
    given={
        "stoichiometry":     PUMP_STOICHIOMETRY(),
        "steady sodium":     SODIUM_STEADY(),
        "steady potassium":  POTASSIUM_STEADY(),
        "potassium current": cite(ghk_current, **K_OPEN, z=Integer(1), P=P_K,  c_in=K_in,  c_out=K_out,  I=I_K),
        "sodium current":    cite(ghk_current, **Na, z=Integer(1), P=P_Na, c_in=Na_in, c_out=Na_out, I=I_Na),
        "ratio":             define(p_Na, P_Na/P_K, "the permeability to sodium, for that to potassium"),
    },
    lines=(
        Line(-I_Na,          r*I_K,                                              put("steady sodium", "steady potassium")),
        Line(Integer(0),     r*I_K + I_Na,                                       add(I_Na)),
        Line(Integer(0),     F*(r*P_K*(K_in - K_out/w) + P_Na*(Na_in - Na_out/w))/p,  put("potassium current", "sodium current")),
        Line(Integer(0),     w*(r*K_in + P_Na/P_K*Na_in) - (r*K_out + P_Na/P_K*Na_out),  multiply(w*p/(F*P_K))),
        Line(Integer(0),     w*within - outside,                                 call("ratio")),
        Line(outside,        w*within,                                           add(outside)),
        Line(outside/within,      w,                                             divide(within)),
        Line(log(outside/within), u,                                             take_log()),
        Line(u,              log(outside/within),                                turn()),
        Line(V,              R*T/F*log(outside/within),                          multiply(R*T/F)),
    ),
    needs=(Ne(within, 0), outside/within > 0),
    arguments=(r, T, K_out, K_in, p_Na, Na_out, Na_in),
    example=dict(r=1.5, T=310.15, K_out=5.0, K_in=140.0, P_Na_over_P_K=0.04, Na_out=145.0, Na_in=12.0),
    defaults={r: 1.5},
    names={r: "r"},
    model={V: at_rest, I_pump_Na: -I_Na, I_pump_K: -I_K},
    references=("Mullins and Noda 1963",),
)

without_pump = value_of(ghk_voltage, P_K=P_K, P_Cl=Integer(0))

mullins_noda_of_one_for_one = Derivation(
    name="mullins_noda_of_one_for_one",
    title="One for one",
    words="A pump that moved one ion for one would leave the voltage that Goldman, Hodgkin and Katz give without chloride.",
    case_of=mullins_noda,
    about=(ghk_voltage,),
    says=(V, without_pump),
    given={"voltage": cite(mullins_noda, r_p=Integer(1), P_Na_over_P_K=P_Na/P_K)},
    lines=(
        Line(V,  without_pump,  inside((K_out + P_Na/P_K*Na_out)/(K_in + P_Na/P_K*Na_in), (without_pump*F/(R*T)).args[0])),
    ),
    needs=(
        Ne(K_in + P_Na/P_K*Na_in, 0), (K_out + P_Na/P_K*Na_out)/(K_in + P_Na/P_K*Na_in) > 0,
        Ne(P_K*K_in + P_Na*Na_in, 0), (P_K*K_out + P_Na*Na_out)/(P_K*K_in + P_Na*Na_in) > 0,
    ),
)
