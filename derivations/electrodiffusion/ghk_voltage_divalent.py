"""Goldman-Hodgkin-Katz voltage with calcium: the balance of currents is a quadratic equation, and this is its root."""

from sympy import Integer, Ne, exp, log, sqrt

from millivolt.derivation import Derivation, Line, add, by, call, cite, define, divide, inside, multiply, put, put_right, take_log, turn
from millivolt.laws import PHI_REFLECTED
from millivolt.phi import phi

from ..assumptions import NO_NET_CURRENT_WITH_CALCIUM
from ..symbols import (
    F, I_K, I_Cl, I_Na, K, K_in, K_out, Cl, Cl_in, Cl_out, Na, Na_in, Na_out, P_K, P_Cl, P_Na, R, T, V,
)
from ..symbols_everyday import B_Ca, Ca_in, Ca_of, Ca_out, I_Ca, P_Ca, S_enter, S_leave
from .ghk_current import ghk_current
from .phi_doubled import phi_doubled

u = F*V/(R*T)
w, p = exp(u), phi(1, -u)
out_and_in = P_K*K_out + P_Na*Na_out + P_Cl*Cl_in, P_K*K_in + P_Na*Na_in + P_Cl*Cl_out
enter, leave = out_and_in[0] + 4*P_Ca*Ca_out, out_and_in[1] + 4*P_Ca*Ca_in
middle = out_and_in[0] - out_and_in[1]
monovalent = P_K*(K_in - K_out/w) + P_Na*(Na_in - Na_out/w)
doubled = B_Ca + sqrt(B_Ca**2 + 4*S_enter*S_leave)
root = doubled/(2*S_leave)

SUMS = {
    "leaving":  define(S_leave, leave,  "what can carry current outward: cations inside, anions outside"),
    "entering": define(S_enter, enter,  "what can carry current inward: cations outside, anions inside"),
    "middle":   define(B_Ca,    middle, "what the monovalent ions would carry inward at no voltage"),
}

divalent_balance = Derivation(
    name="divalent_balance",
    title="The balance as a quadratic equation",
    words="With calcium the balance of the currents is a quadratic equation for the Boltzmann factor of the voltage.",
    says=(B_Ca, S_leave*w - S_enter/w),
    given={
        "no net current":    NO_NET_CURRENT_WITH_CALCIUM(),
        "potassium current": cite(ghk_current, **K,  z=Integer(1),  P=P_K,  c_in=K_in,  c_out=K_out,  I=I_K),
        "sodium current":    cite(ghk_current, **Na, z=Integer(1),  P=P_Na, c_in=Na_in, c_out=Na_out, I=I_Na),
        "chloride current":  cite(ghk_current, **Cl, z=Integer(-1), P=P_Cl, c_in=Cl_in, c_out=Cl_out, I=I_Cl),
        "calcium current":   cite(ghk_current, **Ca_of, z=Integer(2), P=P_Ca, c_in=Ca_in, c_out=Ca_out, I=I_Ca),
        "double":            cite(phi_doubled, xi=-u),
        **SUMS,
    },
    lines=(
        Line(F*monovalent/p - F*P_Cl*(Cl_in - Cl_out*w)/phi(1, u) + 2*F*P_Ca*(Ca_in - Ca_out/w**2)/phi(1, -2*u),  Integer(0),
             put("potassium current", "sodium current", "chloride current", "calcium current")),
        Line(F*monovalent/p - F*P_Cl*(Cl_in - Cl_out*w)/phi(1, u) + 4*F*P_Ca*(Ca_in - Ca_out/w**2)/(p*(1 + 1/w)),  Integer(0),
             put("double")),
        Line(F*monovalent/p - F*P_Cl*(Cl_in - Cl_out*w)/(w*p) + 4*F*P_Ca*(Ca_in - Ca_out/w**2)/(p*(1 + 1/w)),  Integer(0),
             by(PHI_REFLECTED, "lhs", t=u)),
        Line(leave*w - enter/w - middle,     Integer(0),       multiply(p*(1 + w)/F)),
        Line(leave*w - enter/w,              middle,           add(middle)),
        Line(leave*w - enter/w,              B_Ca,             call("middle")),
        Line(S_leave*w - S_enter/w,          B_Ca,             call("leaving", "entering", side="lhs")),
        Line(B_Ca,                           S_leave*w - S_enter/w,  turn()),
    ),
    model={V: R*T/F*log((middle + sqrt(middle**2 + 4*enter*leave))/leave/2)},
)

ghk_voltage_divalent = Derivation(
    name="ghk_voltage_divalent",
    title="Goldman-Hodgkin-Katz voltage with calcium",
    words="The membrane potential at which potassium, sodium, chloride and calcium together carry no current through a membrane with a constant field.",
    start=doubled,
    says=(V, R*T/F*log(root)),
    given={"balance": cite(divalent_balance)},
    lines=(
        Line(doubled,       S_leave*w - S_enter/w + sqrt((S_leave*w - S_enter/w)**2 + 4*S_enter*S_leave),   put_right("balance")),
        Line(doubled,       S_leave*w - S_enter/w + (S_leave*w + S_enter/w),
             inside((S_leave*w - S_enter/w)**2 + 4*S_enter*S_leave, (S_leave*w + S_enter/w)**2)),
        Line(root,          w,                                            divide(2*S_leave)),
        Line(log(root),     u,                                            take_log()),
        Line(u,             log(root),                                    turn()),
        Line(V,             R*T/F*log(root),                              multiply(R*T/F)),
    ),
    needs=(Ne(S_leave, 0), root > 0),
    arguments=(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in),
    example=dict(T=310.15, P_K=1e-8, K_out=5.0, K_in=140.0, P_Na=4e-10, Na_out=145.0, Na_in=12.0, P_Cl=4.5e-9, Cl_out=116.0, Cl_in=4.2,
                 P_Ca=1e-9, Ca_out=1.2, Ca_in=1e-4),
    references=("Spangler 1972", "Hille 2001"),
)
