"""Nernst potential, second route: the voltage at which the Nernst-Planck flux is zero, whatever the field in the membrane."""

from sympy import Integer, Lambda, exp, log

from millivolt.derivation import Derivation, Line, add, back, call, cite, define, divide, integrate, multiply, put, put_left
from millivolt.laws import LOG_OF_QUOTIENT

from ..assumptions import INNER_FACE, NO_FLUX, OUTER_FACE
from ..symbols import D, E, F, R, T, beta, c, c_in, c_out, c_ref, d, j, psi, x, z
from .nernst import nernst
from .nernst_planck import nernst_planck

dc, dpsi = c(x).diff(x), psi(x).diff(x)

nernst_from_flux = Derivation(
    name="nernst_from_flux",
    title="Second route: zero flux",
    words="Where the Nernst-Planck flux is zero, the slope of the logarithm of the concentration balances the slope of the potential.",
    case_of=nernst,
    says=nernst.says,
    given={
        "Nernst-Planck":    cite(nernst_planck),
        "no flux":          NO_FLUX(),
        "inner face":       INNER_FACE(c=c, beta=beta, c_in=c_in),
        "outer face":       OUTER_FACE(c=c, beta=beta, c_out=c_out),
        "Nernst potential": define(E, psi(0) - psi(d), "the membrane potential at which this is so"),
    },
    lines=(
        Line(Integer(0),              -D*(dc + z*F/(R*T)*c(x)*dpsi),            put_left("no flux")),
        Line(Integer(0),              -dc/c(x) - z*F/(R*T)*dpsi,                divide(D*c(x))),
        Line(z*F/(R*T)*dpsi,          -dc/c(x),                                 add(z*F/(R*T)*dpsi)),
        Line(z*F/(R*T)*(psi(d) - psi(0)),
                                      log(c(0)/c_ref) - log(c(d)/c_ref),        integrate(x, 0, d, z*F/(R*T)*psi(x), -log(c(x)/c_ref))),
        Line(z*F/(R*T)*(psi(d) - psi(0)),  -log(c(d)/c(0)),                     back(LOG_OF_QUOTIENT, a=c(d)/c_ref, b=c(0)/c_ref)),
        Line(psi(0) - psi(d),         R*T/(z*F)*log(c(d)/c(0)),                 multiply(-R*T/(z*F))),
        Line(E,                       R*T/(z*F)*log(c(d)/c(0)),                 call("Nernst potential")),
        Line(E,                       R*T/(z*F)*log(c_out/c_in),                put("inner face", "outer face")),
    ),
    model={                                       # a curved potential, and the profile that is at rest in it
        psi: Lambda(x, -R*T/(z*F)*x**2/d**2), j: Lambda(x, Integer(0)), c: Lambda(x, beta*c_in*exp(x**2/d**2)), c_out: c_in*exp(1),
    },
    references=("Planck 1890",),
)
