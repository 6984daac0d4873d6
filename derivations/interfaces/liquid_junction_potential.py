"""Liquid junction potential: what builds up where two solutions meet (Henderson)."""

from sympy import Integer, Lambda, Ne, Sum, exp, log

from millivolt.derivation import (
    Derivation, Line, add, back, call, cite, collect, define, differentiate, divide, integrate, multiply, put, put_right, turn,
)
from millivolt.laws import LOG_OF_QUOTIENT

from ..assumptions import CONDUCTING_JUNCTION, HENDERSON, NO_CURRENT_OF_ONE_SALT
from ..symbols import F, N, R, T, c, c_in, c_out, c_ref, d, i, psi, x
from ..symbols_energy import z_ion
from ..symbols_interfaces import (
    D_ion, D_minus, D_plus, V_lj, c_in_each, c_out_each, mobile, mobile_ref,
)

z, D, inside, outside = z_ion[i], D_ion[i], c_in_each[i], c_out_each[i]
dpsi, dS = psi(x).diff(x), mobile(x).diff(x)


def total(e):
    return Sum(e, (i, 1, N))


S_in, S_out = total(z**2*D*inside), total(z**2*D*outside)
drift, spread = total(z*D*(inside - outside)), total(z**2*D*(inside - outside))
henderson = -R*T/F*(drift/spread)*log(S_in/S_out)

junction_line = S_in + (S_out - S_in)*x/d

junction_mobile = Derivation(
    name="junction_mobile",
    title="What conducts",
    words="What conducts in the junction lies on a straight line between the two solutions.",
    says=(mobile(x), junction_line),
    given={"conducting": CONDUCTING_JUNCTION()},
)

junction_slope = Derivation(
    name="junction_slope",
    title="The slope of what conducts",
    words="What conducts changes in proportion to the place.",
    says=(dS, -spread/d),
    given={"conducting": cite(junction_mobile)},
    lines=(
        Line(dS,  (S_out - S_in)/d,   differentiate(x)),
        Line(dS,  -spread/d,          collect()),
    ),
)

ends = mobile(0)/mobile(d)

junction_ends = Derivation(
    name="junction_ends",
    title="The two ends",
    words="At its ends the junction conducts as the solutions do.",
    start=ends,
    says=(ends, S_in/S_out),
    given={
        "inside":  cite(junction_mobile, x=Integer(0)),
        "outside": cite(junction_mobile, x=d),
    },
    lines=(
        Line(ends,  S_in/mobile(d),   put_right("inside")),
        Line(ends,  S_in/S_out,       put_right("outside")),
    ),
    needs=(Ne(S_out, 0),),
)

liquid_junction_potential = Derivation(
    name="liquid_junction_potential",
    title="Liquid junction potential (Henderson)",
    words="The potential, inside minus outside, across a layer in which two solutions mix: the faster ions run ahead and charge it.",
    says=(V_lj, henderson),
    given={
        "linear mixing, no current": HENDERSON(),
        "slope":                     cite(junction_slope),
        "conducting":                cite(junction_mobile),
        "ends":                      cite(junction_ends),
        "junction potential":        define(V_lj, psi(0) - psi(d), "inside minus outside"),
    },
    lines=(
        Line(-drift/d + F/(R*T)*dpsi*junction_line,   Integer(0),                          collect()),
        Line(-drift/d + F/(R*T)*dpsi*mobile(x),       Integer(0),                          call("conducting", side="lhs")),
        Line(F/(R*T)*dpsi*mobile(x),                  drift/d,                             add(drift/d)),
        Line(F/(R*T)*dpsi,                            drift/d/mobile(x),                   divide(mobile(x))),
        Line(F/(R*T)*dpsi,                            drift/spread*(spread/d)/mobile(x),   multiply(1)),
        Line(F/(R*T)*dpsi,                            -drift/spread*dS/mobile(x),          call("slope")),
        Line(F/(R*T)*(psi(d) - psi(0)),
             drift/spread*(log(mobile(0)/mobile_ref) - log(mobile(d)/mobile_ref)),
                                                      integrate(x, 0, d, F/(R*T)*psi(x), -drift/spread*log(mobile(x)/mobile_ref))),
        Line(F/(R*T)*(psi(d) - psi(0)),  drift/spread*log(mobile(0)/mobile(d)),
                                                      back(LOG_OF_QUOTIENT, a=mobile(0)/mobile_ref, b=mobile(d)/mobile_ref)),
        Line(psi(0) - psi(d),  -R*T/F*(drift/spread)*log(mobile(0)/mobile(d)),             multiply(-R*T/F)),
        Line(V_lj,             -R*T/F*(drift/spread)*log(mobile(0)/mobile(d)),             call("junction potential")),
        Line(V_lj,             henderson,                                                  put("ends")),
    ),
    needs=(Ne(spread, 0), Ne(S_out, 0), S_in/S_out > 0),
    arguments=(D_ion, z_ion, c_in_each, c_out_each, T),
    model={psi: Lambda(x, R*T/F*drift/(S_out - S_in)*log((S_in + (S_out - S_in)*x/d)/S_in))},
    references=("Henderson 1907",),
)

one_salt = R*T/F*(D_plus - D_minus)/(D_plus + D_minus)*log(c_out/c_in)
share = (D_plus - D_minus)/(D_plus + D_minus)
dc = c(x).diff(x)

liquid_junction_of_one_salt = Derivation(
    name="liquid_junction_of_one_salt",
    title="One salt",
    words="Between two concentrations of one 1:1 salt only the difference of the two mobilities counts, and no profile need be assumed.",
    case_of=liquid_junction_potential,
    says=(V_lj, one_salt),
    given={
        "no current of one salt": NO_CURRENT_OF_ONE_SALT(),
        "junction potential":     define(V_lj, psi(0) - psi(d), "inside minus outside"),
        "inside":                 define(c_in, c(0), "the concentration of the inner solution"),
        "outside":                define(c_out, c(d), "the concentration of the outer solution"),
    },
    lines=(
        Line(-D_plus*dc + D_minus*dc,           (D_plus + D_minus)*F/(R*T)*c(x)*dpsi,      add(D_minus*dc + D_plus*F/(R*T)*c(x)*dpsi)),
        Line(share*dc/c(x),                     -F/(R*T)*dpsi,                             divide(-(D_plus + D_minus)*c(x))),
        Line(share*(log(c(d)/c_ref) - log(c(0)/c_ref)),  F/(R*T)*(psi(0) - psi(d)),
                                                integrate(x, 0, d, share*log(c(x)/c_ref), -F/(R*T)*psi(x))),
        Line(share*log(c(d)/c(0)),              F/(R*T)*(psi(0) - psi(d)),                 back(LOG_OF_QUOTIENT, a=c(d)/c_ref, b=c(0)/c_ref)),
        Line(share*log(c(d)/c(0)),              F/(R*T)*V_lj,                              call("junction potential")),
        Line(share*log(c_out/c_in),             F/(R*T)*V_lj,                              call("inside", "outside", side="lhs")),
        Line(one_salt,                          V_lj,                                      multiply(R*T/F)),
        Line(V_lj,                              one_salt,                                  turn()),
    ),
    model={psi: Lambda(x, -R*T/F*share*x**2), c: Lambda(x, exp(x**2))},
    references=("Nernst 1888", "Planck 1890"),
)
