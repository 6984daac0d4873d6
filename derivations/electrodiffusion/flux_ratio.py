"""Flux ratio (Ussing): efflux over influx, each measured by its tracer, whatever the membrane is like inside."""

from sympy import Integer, Lambda, exp

from millivolt.derivation import Derivation, Line, call, cite, define, divide, integrate, multiply, put, put_left, put_right, turn, value_of

from ..assumptions import HINDRANCE, INNER_FACE, OUTER_FACE, STEADY_STATE, WHOLE_HINDRANCE
from ..symbols import D, D_x, E, F, J, R, T, V, beta, beta_0, c_0, c_in, c_in_0, c_out, c_out_0, d, j, psi, x, z
from ..symbols_everyday import J_efflux, J_influx, c_inner, c_outer, hard, hindrance, j_inner, j_outer, ussing
from .nernst import E_nernst, nernst
from .nernst_planck_in_layers import nernst_planck_of_one_profile

k, f, H = z*F/(R*T), D_x(x), hindrance
c, dc, dpsi = c_0(x), c_0(x).diff(x), psi(x).diff(x)
w = exp(k*psi(x))
J_any = beta_0*(c_in_0*exp(k*psi(0)) - c_out_0*exp(k*psi(d)))/H

flux_of_any_profile = Derivation(
    name="flux_of_any_profile",
    title="The flux through any profile",
    words="In a steady state the potential and the mobility inside the membrane count only together, as one hindrance.",
    says=(J, J_any),
    given={
        "Nernst-Planck":  cite(nernst_planck_of_one_profile),
        "steady state":   STEADY_STATE(),
        "hindrance":      HINDRANCE(),
        "hindrance of the whole": WHOLE_HINDRANCE(),
        "inner face":     INNER_FACE(),
        "outer face":     OUTER_FACE(),
    },
    lines=(
        Line(J,                 -D*f*(dc + k*c*dpsi),                                put_left("steady state")),
        Line(J*(w/(D*f)),       -(dc + k*c*dpsi)*w,                                  multiply(w/(D*f))),
        Line(J*hard(x).diff(x), -(dc + k*c*dpsi)*w,                                  call("hindrance", side="lhs")),
        Line(J*(hard(d) - hard(0)),  c_0(0)*exp(k*psi(0)) - c_0(d)*exp(k*psi(d)),    integrate(x, 0, d, J*hard(x), -c*w)),
        Line(J*H,               c_0(0)*exp(k*psi(0)) - c_0(d)*exp(k*psi(d)),         put_left("hindrance of the whole")),
        Line(J*H,               beta_0*(c_in_0*exp(k*psi(0)) - c_out_0*exp(k*psi(d))),  put("inner face", "outer face")),
        Line(J,                 J_any,                                               divide(H)),
    ),
    model={                                        # a curved potential, and the mobility that makes the hindrance a straight line
        psi:  Lambda(x, x**2 - x),
        D_x:  Lambda(x, exp(k*(x**2 - x))),
        hard: Lambda(x, x/D),
        hindrance: d/D,
        J:    beta_0*D/d*(c_in_0 - c_out_0*exp(k*(d**2 - d))),
        j:    Lambda(x, beta_0*D/d*(c_in_0 - c_out_0*exp(k*(d**2 - d)))),
        c_0:  Lambda(x, beta_0*(c_in_0*(1 - x/d) + c_out_0*exp(k*(d**2 - d))*x/d)*exp(-k*(x**2 - x))),
    },
    references=("Ussing 1949",),
)

H_outside = beta*c_out*exp(k*psi(d))/H

flux_ratio = Derivation(
    name="flux_ratio",
    title="Flux ratio (Ussing)",
    words="What leaves of an ion over what enters, each by its tracer: whatever the field and the mobility in the membrane, only its two sides count.",
    says=(ussing, c_in/c_out*exp(z*F*V/(R*T))),
    given={
        "efflux": cite(flux_of_any_profile, J=J_efflux,  c=c_inner, j=j_inner, beta=beta, c_in=c_in, c_out=Integer(0)),
        "influx": cite(flux_of_any_profile, J=-J_influx, c=c_outer, j=j_outer, beta=beta, c_in=Integer(0), c_out=c_out),
        "ratio":              define(ussing, J_efflux/J_influx, "tracer from inside outward, over tracer from outside inward"),
        "membrane potential": define(V, psi(0) - psi(d), "inside minus outside"),
    },
    begin="influx",
    lines=(
        Line(J_influx,            H_outside,                             multiply(-1)),
        Line(J_influx/H_outside,  Integer(1),                            divide(H_outside)),
        Line(J_efflux/H_outside,  J_efflux/J_influx,                     multiply(J_efflux/J_influx)),
        Line(J_efflux/J_influx,   J_efflux/H_outside,                    turn()),
        Line(J_efflux/J_influx,   c_in/c_out*exp(k*(psi(0) - psi(d))),   put_right("efflux")),
        Line(J_efflux/J_influx,   c_in/c_out*exp(z*F*V/(R*T)),           call("membrane potential")),
        Line(ussing,              c_in/c_out*exp(z*F*V/(R*T)),           call("ratio")),
    ),
    arguments=(z, V, T, c_in, c_out),
    example=dict(z=1, V=-0.070, T=310.15, c_in=140.0, c_out=5.0),
    model={
        J_influx: beta*D/d*c_out*exp(k*(d**2 - d)),
        j_inner:  Lambda(x, beta*D/d*c_in),
        j_outer:  Lambda(x, -beta*D/d*c_out*exp(k*(d**2 - d))),
    },
    references=("Ussing 1949", "Hille 2001"),
)

at_nernst = value_of(flux_ratio, V=E)

flux_ratio_at_rest = Derivation(
    name="flux_ratio_at_rest",
    title="At the Nernst potential",
    words="At its Nernst potential as much of the ion enters as leaves.",
    case_of=flux_ratio,
    about=(flux_ratio, nernst),
    start=at_nernst,
    says=(at_nernst, Integer(1)),
    given={"Nernst potential": define(E, E_nernst, "the Nernst potential of the two concentrations")},
    lines=(
        Line(at_nernst,  Integer(1),  put_right("Nernst potential")),
    ),
)
