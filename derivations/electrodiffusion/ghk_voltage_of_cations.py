"""The voltage of monovalent cations alone: the same equation, without a constant field.

All the cations together move like one ion, so whatever the potential does inside the membrane, only its ends count.
"""

from sympy import Integer, Integral, Lambda, Ne, exp, log

from millivolt.derivation import (
    Derivation, Line, add, call, cite, define, differentiate, divide, integrate, multiply, put, put_at, put_right, take_log, turn,
)

from ..assumptions import INNER_FACE, NO_NET_CATION_FLUX, OUTER_FACE
from ..symbols import D_x, F, K, K_IN_LAYERS, K_in, K_out, NA_IN_LAYERS, Na, Na_in, Na_out, P_K, P_Na, R, T, V, d, load, psi, span, x
from .ghk_voltage import ghk_voltage
from .nernst_planck_in_layers import nernst_planck_of_one_profile

c_K, c_Na, j_K, j_Na = K["c"], Na["c"], K["j"], Na["j"]
D_K, D_Na, b_K, b_Na = K["D"], Na["D"], K["beta"], Na["beta"]
f, S, dS, dpsi = D_x(x), load(x), load(x).diff(x), psi(x).diff(x)
k = F/(R*T)
w = exp(k*psi(x))                                  # the integrating factor
outside = P_K*K_out + P_Na*Na_out
within = P_K*K_in + P_Na*Na_in
at_0, at_d = D_K*b_K*K_in + D_Na*b_Na*Na_in, D_K*b_K*K_out + D_Na*b_Na*Na_out
layers = Integral(1/f, (x, 0, d))
c_line = b_K*(K_in + (K_out - K_in)*x/d)
model = {                                          # a curved potential, potassium along a line, sodium as the rest
    V:    log(at_d/at_0)/k,
    psi:  Lambda(x, -V*x**2/d**2),
    D_x:  Lambda(x, 1 + x),
    c_K:  Lambda(x, c_line),
    c_Na: Lambda(x, (at_0*exp(k*V*x**2/d**2) - D_K*c_line)/D_Na),
}

cations_in_equilibrium = Derivation(
    name="cations_in_equilibrium",
    title="Two cations in equilibrium as one",
    words="Potassium and sodium together, each counted by its diffusion coefficient, are in equilibrium across the membrane, whatever the field in it is.",
    case_of=ghk_voltage,
    says=(at_d, at_0*exp(k*V)),
    given={
        "load":               define(S, D_K*c_K(x) + D_Na*c_Na(x), "the cations together, each counted by its diffusion coefficient", over=((x, Integer(0), d),)),
        "potassium flux":     cite(nernst_planck_of_one_profile, z=Integer(1), **K_IN_LAYERS),
        "sodium flux":        cite(nernst_planck_of_one_profile, z=Integer(1), **NA_IN_LAYERS),
        "no net current":     NO_NET_CATION_FLUX(),
        "potassium, inner face": INNER_FACE(c=c_K, beta=b_K, c_in=K_in),
        "potassium, outer face": OUTER_FACE(c=c_K, beta=b_K, c_out=K_out),
        "sodium, inner face":    INNER_FACE(c=c_Na, beta=b_Na, c_in=Na_in),
        "sodium, outer face":    OUTER_FACE(c=c_Na, beta=b_Na, c_out=Na_out),
        "membrane potential": define(V, psi(0) - psi(d), "inside minus outside"),
    },
    lines=(
        Line(dS,              D_K*c_K(x).diff(x) + D_Na*c_Na(x).diff(x),                              differentiate(x)),
        Line(dS + k*S*dpsi,   D_K*c_K(x).diff(x) + D_Na*c_Na(x).diff(x) + k*S*dpsi,                   add(k*S*dpsi)),
        Line(dS + k*S*dpsi,   D_K*(c_K(x).diff(x) + k*c_K(x)*dpsi) + D_Na*(c_Na(x).diff(x) + k*c_Na(x)*dpsi),  put_right("load")),
        Line(-f*(dS + k*S*dpsi),  -f*(D_K*(c_K(x).diff(x) + k*c_K(x)*dpsi) + D_Na*(c_Na(x).diff(x) + k*c_Na(x)*dpsi)),  multiply(-f)),
        Line(-f*(dS + k*S*dpsi),  j_K(x) + j_Na(x),                           call("potassium flux", "sodium flux")),
        Line(-f*(dS + k*S*dpsi),  Integer(0),                                 put("no net current")),
        Line((dS + k*S*dpsi)*w,   Integer(0),                                 multiply(-w/f)),
        Line(load(d)*exp(k*psi(d)) - load(0)*exp(k*psi(0)),  Integer(0),      integrate(x, 0, d, S*w, Integer(0))),
        Line(load(d)*exp(k*psi(d)),  load(0)*exp(k*psi(0)),                   add(load(0)*exp(k*psi(0)))),
        Line(load(d),                load(0)*exp(k*(psi(0) - psi(d))),        multiply(exp(-k*psi(d)))),
        Line(load(d),                load(0)*exp(k*V),                        call("membrane potential")),
        Line(D_K*c_K(d) + D_Na*c_Na(d),  load(0)*exp(k*V),                    put_at("load", x, d)),
        Line(D_K*c_K(d) + D_Na*c_Na(d),  (D_K*c_K(0) + D_Na*c_Na(0))*exp(k*V),  put_at("load", x, 0)),
        Line(D_K*b_K*K_out + D_Na*b_Na*Na_out,  (D_K*b_K*K_in + D_Na*b_Na*Na_in)*exp(k*V),
                                     put("potassium, outer face", "sodium, outer face", "potassium, inner face", "sodium, inner face")),
    ),
    model=model,
)

ghk_voltage_of_cations = Derivation(
    name="ghk_voltage_of_cations",
    title="Monovalent cations alone: any field",
    words="For potassium and sodium alone the equation holds whatever the potential does inside the membrane: the constant field is not needed.",
    case_of=ghk_voltage,
    says=(V, R*T/F * log(outside/within)),
    given={
        "equilibrium":        cite(cations_in_equilibrium),
        "thickness":          define(span, layers, "the thickness of the membrane, each layer counted by how hard it is to pass"),
        "permeability to potassium": define(P_K, b_K*D_K/span, "what permeability means"),
        "permeability to sodium":    define(P_Na, b_Na*D_Na/span, "what permeability means"),
    },
    lines=(
        Line(at_d/layers,            at_0*exp(k*V)/layers,                    divide(layers)),
        Line(at_d/span,              at_0*exp(k*V)/layers,                    call("thickness", side="lhs")),
        Line(b_K*D_K/span*K_out + b_Na*D_Na/span*Na_out,  (b_K*D_K/span*K_in + b_Na*D_Na/span*Na_in)*exp(k*V),  call("thickness")),
        Line(outside,                (b_K*D_K/span*K_in + b_Na*D_Na/span*Na_in)*exp(k*V),
                                     call("permeability to potassium", "permeability to sodium", side="lhs")),
        Line(outside,                within*exp(k*V),                         call("permeability to potassium", "permeability to sodium")),
        Line(outside/within,         exp(k*V),                                divide(within)),
        Line(log(outside/within),    k*V,                                     take_log()),
        Line(k*V,                    log(outside/within),                     turn()),
        Line(V,                      R*T/F*log(outside/within),               divide(k)),
    ),
    needs=(outside/within > 0, Ne(within, 0)),
)
