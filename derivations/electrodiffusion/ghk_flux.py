"""Constant-field flux: Nernst-Planck with a constant field, in a steady state (Goldman, Hodgkin, Katz).

One theorem for every voltage. At V = 0 it is Fick's law by substitution, not by a limit.
"""

from sympy import Integer, Lambda, exp

from millivolt.derivation import (
    Derivation, Line, back, by, call, cite, collect, define, divide, integrate, multiply, put, put_left, put_right, value_of,
)
from millivolt.laws import EXP_AS_SLOPE, EXP_FROM_PHI, PHI_REFLECTED
from millivolt.phi import phi

from ..assumptions import CONSTANT_FIELD, INNER_FACE, OUTER_FACE, STEADY_STATE
from ..symbols import D, E, F, J, P, R, T, V, beta_0, c_0, c_in, c_in_0, c_out, c_out_0, d, j, psi, x, z
from .nernst import E_nernst, nernst
from .nernst_planck import nernst_planck_with_absent_ions

c, dc = c_0, c_0(x).diff(x)
k = z*F*V/(R*T*d)
u = z*F*V/(R*T)
w = exp(-k*x)                                     # the integrating factor
J_through = beta_0*D/d*(c_in_0 - c_out_0*exp(-u))/phi(1, -u)

ghk_flux = Derivation(
    name="ghk_flux",
    title="Constant-field flux",
    words="The outward flux of an ion through a membrane with a constant field, from the concentrations on its two sides and the voltage.",
    says=(J, P * (c_in_0 - c_out_0*exp(-u)) / phi(1, -u)),
    given={
        "Nernst-Planck":  cite(nernst_planck_with_absent_ions),
        "steady state":   STEADY_STATE(),
        "constant field": CONSTANT_FIELD(),
        "inner face":     INNER_FACE(),
        "outer face":     OUTER_FACE(),
        "permeability":   define(P, beta_0*D/d, "what permeability means"),
    },
    lines=(
        Line(J,    -D*(dc + z*F/(R*T)*c(x)*psi(x).diff(x)),                     put_left("steady state")),
        Line(J,    -D*(dc - k*c(x)),                                            put("constant field")),
        Line(J*w,  -D*(dc*w - k*c(x)*w),                                        multiply(w)),
        Line(J*(phi(1, -k*x) - k*x*(phi(1, -k*x) - phi(2, -k*x))),
                   -D*(dc*w - k*c(x)*w),                                        by(EXP_AS_SLOPE, "lhs", t=-k*x)),
        Line(J*d*phi(1, -u),   D*c(0) - D*c(d)*exp(-u),                         integrate(x, 0, d, J*x*phi(1, -k*x), -D*c(x)*w)),
        Line(J*d*phi(1, -u),   D*beta_0*(c_in_0 - c_out_0*exp(-u)),               put("inner face", "outer face")),
        Line(J,    D*beta_0/d*(c_in_0 - c_out_0*exp(-u))/phi(1, -u),              divide(d*phi(1, -u))),
        Line(J,    P*(c_in_0 - c_out_0*exp(-u))/phi(1, -u),                     call("permeability")),
    ),
    arguments=(P, z, V, T, c_in_0, c_out_0),
    example=dict(P=1e-8, z=1, V=-0.070, T=310.15, c_in=140.0, c_out=5.0),
    model={                                       # the profile that solves the equation, the flux that goes with it
        J:   J_through,
        j:   Lambda(x, J_through),
        psi: Lambda(x, -V*x/d),
        c_0: Lambda(x, J_through/(D*k) + (beta_0*c_in_0 - J_through/(D*k))*exp(k*x)),
    },
    references=("Goldman 1943", "Hodgkin and Katz 1949", "Hille 2001"),
)

flux = ghk_flux.says[1]
J_straight = beta_0*D/d*(c_in_0 - c_out_0)
straight = {J: J_straight, j: Lambda(x, J_straight), c_0: Lambda(x, beta_0*(c_in_0 + (c_out_0 - c_in_0)*x/d))}
at_rest = value_of(ghk_flux, V=Integer(0))
of_equal = value_of(ghk_flux, c_in=c_out_0)
at_nernst = value_of(ghk_flux, V=E, c_in=c_in, c_out=c_out)

ghk_flux_at_zero_voltage = Derivation(
    name="ghk_flux_at_zero_voltage",
    title="No voltage: Fick's law",
    words="At V = 0 the flux is the permeability times the difference of the concentrations. It is a substitution: nothing is singular there.",
    case_of=ghk_flux,
    says=(J, P*(c_in_0 - c_out_0)),
    given={"flux": cite(ghk_flux, V=Integer(0))},
    lines=(
        Line(J,   P*(c_in_0 - c_out_0),                                        collect()),
    ),
    model=straight,
)

ghk_flux_of_equal_concentrations = Derivation(
    name="ghk_flux_of_equal_concentrations",
    title="Equal concentrations: Ohm's law",
    words="With the same concentration on both sides the flux is proportional to the voltage.",
    case_of=ghk_flux,
    about=(ghk_flux,),
    start=of_equal,
    says=(of_equal, P*c_out_0*u),
    lines=(
        Line(of_equal,   P*c_out_0*(1 - (1 - u*phi(1, -u)))/phi(1, -u),        by(EXP_FROM_PHI, "rhs", t=-u)),
        Line(of_equal,   P*c_out_0*u,                                          collect()),
    ),
)

ghk_flux_at_the_nernst_potential = Derivation(
    name="ghk_flux_at_the_nernst_potential",
    title="At the Nernst potential: no flux",
    words="At its Nernst potential the ion is at rest.",
    case_of=ghk_flux,
    about=(ghk_flux, nernst,),
    start=at_nernst,
    says=(at_nernst, Integer(0)),
    given={"Nernst potential": define(E, E_nernst, "the Nernst potential of the two concentrations")},
    lines=(
        Line(at_nernst,  Integer(0),                                           put_right("Nernst potential")),
    ),
)

ghk_flux_one_way = Derivation(
    name="ghk_flux_one_way",
    title="One way only, and what is left",
    words="The flux is its asymptote P u c_in, but for the remainder on the right, with u = zFV/(RT).",
    case_of=ghk_flux,
    about=(ghk_flux,),
    start=flux - P*u*c_in_0,
    says=(flux - P*u*c_in_0, P*(c_in_0 - c_out_0)/phi(1, u)),
    lines=(
        Line(flux - P*u*c_in_0,
             P*(c_in_0 - c_out_0)*(1 - u*phi(1, -u))/phi(1, -u),               by(EXP_FROM_PHI, "rhs", t=-u)),
        Line(flux - P*u*c_in_0,
             P*(c_in_0 - c_out_0)*exp(-u)/phi(1, -u),                          back(EXP_FROM_PHI, t=-u)),
        Line(flux - P*u*c_in_0, P*(c_in_0 - c_out_0)/phi(1, u),                back(PHI_REFLECTED, t=u)),
    ),
)
