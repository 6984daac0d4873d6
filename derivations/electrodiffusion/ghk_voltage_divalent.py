"""Goldman-Hodgkin-Katz voltage with calcium: the balance of currents is a quadratic equation, and this is its root."""

from sympy import Integer, Ne, exp, log, sqrt

from millivolt.derivation import Derivation, Line, add, by, call, cite, define, divide, inside, multiply, put, put_right, take_log, turn
from millivolt.laws import PHI_REFLECTED
from millivolt.phi import phi

from ..assumptions import NO_NET_CURRENT_WITH_CALCIUM
from ..symbols import (
    F, I_K, I_Cl, I_Na, K, K_in, K_out, Cl, Cl_in, Cl_out, Na, Na_in, Na_out, P_K, P_Cl, P_Na, R, T, V,
)
from ..symbols_everyday import B_Ca, Ca_in, Ca_of, Ca_out, I_Ca, P_Ca
from .ghk_current import ghk_current
from .phi_doubled import phi_doubled

u = F*V/(R*T)
w, p = exp(u), phi(1, -u)
A = P_K*K_out + P_Na*Na_out + P_Cl*Cl_in + 4*P_Ca*Ca_out
C = P_K*K_in + P_Na*Na_in + P_Cl*Cl_out + 4*P_Ca*Ca_in
B = P_K*K_out + P_Na*Na_out + P_Cl*Cl_in - P_K*K_in - P_Na*Na_in - P_Cl*Cl_out  # = A - C - 4 P_Ca (Ca_out - Ca_in)
monovalent = P_K*(K_in - K_out/w) + P_Na*(Na_in - Na_out/w)
root = (B + sqrt(B**2 + 4*A*C))/C/2
root_of = (B_Ca + sqrt(B_Ca**2 + 4*A*C))/C/2
doubled = B_Ca + sqrt(B_Ca**2 + 4*A*C)

divalent_middle = Derivation(
    name="divalent_middle",
    title="The coefficient in the middle",
    words="What the monovalent ions would carry at no voltage.",
    says=(B_Ca, B),
    given={"middle": define(B_Ca, B, "the coefficient of the Boltzmann factor")},
)

divalent_balance = Derivation(
    name="divalent_balance",
    title="The balance as a quadratic equation",
    words="With calcium the balance of the currents is a quadratic equation for the Boltzmann factor of the voltage.",
    says=(B_Ca, C*w - A/w),
    given={
        "no net current":    NO_NET_CURRENT_WITH_CALCIUM(),
        "potassium current": cite(ghk_current, **K,  z=Integer(1),  P=P_K,  c_in=K_in,  c_out=K_out,  I=I_K),
        "sodium current":    cite(ghk_current, **Na, z=Integer(1),  P=P_Na, c_in=Na_in, c_out=Na_out, I=I_Na),
        "chloride current":  cite(ghk_current, **Cl, z=Integer(-1), P=P_Cl, c_in=Cl_in, c_out=Cl_out, I=I_Cl),
        "calcium current":   cite(ghk_current, **Ca_of, z=Integer(2), P=P_Ca, c_in=Ca_in, c_out=Ca_out, I=I_Ca),
        "double":            cite(phi_doubled, xi=-u),
        "middle":            cite(divalent_middle),
    },
    lines=(
        Line(F*monovalent/p - F*P_Cl*(Cl_in - Cl_out*w)/phi(1, u) + 2*F*P_Ca*(Ca_in - Ca_out/w**2)/phi(1, -2*u),  Integer(0),
             put("potassium current", "sodium current", "chloride current", "calcium current")),
        Line(F*monovalent/p - F*P_Cl*(Cl_in - Cl_out*w)/phi(1, u) + 4*F*P_Ca*(Ca_in - Ca_out/w**2)/(p*(1 + 1/w)),  Integer(0),
             put("double")),
        Line(F*monovalent/p - F*P_Cl*(Cl_in - Cl_out*w)/(w*p) + 4*F*P_Ca*(Ca_in - Ca_out/w**2)/(p*(1 + 1/w)),  Integer(0),
             by(PHI_REFLECTED, "lhs", t=u)),
        Line(C*w - A/w - B,   Integer(0),       multiply(p*(1 + w)/F)),
        Line(C*w - A/w,       B,                add(B)),
        Line(C*w - A/w,       B_Ca,             call("middle")),
        Line(B_Ca,            C*w - A/w,        turn()),
    ),
    model={V: R*T/F*log(root)},
)

ghk_voltage_divalent = Derivation(
    name="ghk_voltage_divalent",
    title="Goldman-Hodgkin-Katz voltage with calcium",
    words="The membrane potential at which potassium, sodium, chloride and calcium together carry no current through a membrane with a constant field.",
    start=doubled,
    says=(V, R*T/F*log(root)),
    given={
        "balance": cite(divalent_balance),
        "middle":  cite(divalent_middle),
    },
    lines=(
        Line(doubled,   C*w - A/w + sqrt((C*w - A/w)**2 + 4*A*C),     put_right("balance")),
        Line(doubled,   C*w - A/w + (C*w + A/w),                      inside((C*w - A/w)**2 + 4*A*C, (C*w + A/w)**2)),
        Line(doubled/C,     2*w,                                          divide(C)),
        Line(root_of,       w,                                            divide(2)),
        Line(root,          w,                                            put("middle")),
        Line(log(root),     u,                                            take_log()),
        Line(u,             log(root),                                    turn()),
        Line(V,             R*T/F*log(root),                              multiply(R*T/F)),
    ),
    needs=(Ne(C, 0), root > 0),
    arguments=(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in),
    references=("Spangler 1972", "Hille 2001"),
)
