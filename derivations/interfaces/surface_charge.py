"""Surface charge: the Grahame equation, from the first integral of the Poisson-Boltzmann equation."""

from sympy import Integer, Lambda, Ne, cosh, exp, log, sinh, sqrt

from millivolt.derivation import (
    Derivation, Line, back, by, call, cite, define, divide, exponentiate, integrate, multiply, put_left, put_right, subtract, take_log,
)
from millivolt.laws import COSH_LESS_ONE, SINH_AS_EXP

from ..assumptions import BULK_FAR_AWAY, FALLING
from ..postulates import BOLTZMANN_OF_ONE_SALT, FIELD_OF_POTENTIAL, POISSON
from ..symbols import F, R, T, c_now, eps_0, eps_r
from ..symbols_interfaces import decay, depth, far, field_d, psi_0, psi_d, sigma

E, psi = field_d(depth), psi_d(depth)
eps = eps_0*eps_r
k = F/(R*T)
half = sinh(k*psi_0/2)
fall = sqrt(8*c_now*R*T/eps)
inverse = exp(-depth*sqrt(2*F**2*c_now/(eps*R*T)))/3

first_integral = Derivation(
    name="first_integral",
    title="First integral of Poisson-Boltzmann",
    words="Between any two places the tension of the field changes by as much as the pressure of the ions.",
    says=(field_d(far)**2/2 - field_d(0)**2/2, 2*c_now*R*T/eps*(cosh(k*psi_d(far)) - cosh(k*psi_d(0)))),
    given={
        "Poisson equation":       POISSON(),
        "Boltzmann distribution": BOLTZMANN_OF_ONE_SALT(),
        "field":                  FIELD_OF_POTENTIAL(),
    },
    lines=(
        Line(eps*E.diff(depth),     F*c_now*(exp(-k*psi) - exp(k*psi)),       put_right("Boltzmann distribution")),
        Line(eps*E.diff(depth),     -2*F*c_now*sinh(k*psi),                   back(SINH_AS_EXP, t=k*psi)),
        Line(E*E.diff(depth),       -2*F*c_now/eps*sinh(k*psi)*E,             multiply(E/eps)),
        Line(E*E.diff(depth),       2*F*c_now/eps*sinh(k*psi)*psi.diff(depth),  put_right("field")),
        Line(field_d(far)**2/2 - field_d(0)**2/2,
             2*c_now*R*T/eps*(cosh(k*psi_d(far)) - cosh(k*psi_d(0))),         integrate(depth, 0, far, E**2/2, 2*c_now*R*T/eps*cosh(k*psi))),
    ),
    model={psi_d: Lambda(depth, 2*R*T/F*log((1 + inverse)/(1 - inverse)))},
    references=("Gouy 1910", "Chapman 1913"),
)

surface_charge = Derivation(
    name="surface_charge",
    title="Surface charge (Grahame)",
    words="The charge of a surface that holds its potential above that of a 1:1 salt solution: in proportion at first, then ever more.",
    says=(sigma, sqrt(8*c_now*eps_0*eps_r*R*T)*half),
    given={
        "first integral":       cite(first_integral),
        "the bulk far away":    BULK_FAR_AWAY(),
        "falling potential":    FALLING(psi_0=psi_d(0)),
        "surface potential":    define(psi_0, psi_d(0), "the potential at the surface"),
        "surface charge":       define(sigma, eps*field_d(0), "by Gauss's law, the field that leaves the surface"),
    },
    lines=(
        Line(2*c_now*R*T/eps*(cosh(k*psi_d(far)) - 1) - field_d(0)**2/2,
             2*c_now*R*T/eps*(cosh(k*psi_d(far)) - cosh(k*psi_d(0))),        put_left("the bulk far away")),
        Line(-field_d(0)**2/2,      2*c_now*R*T/eps*(1 - cosh(k*psi_d(0))),  subtract(2*c_now*R*T/eps*(cosh(k*psi_d(far)) - 1))),
        Line(field_d(0)**2,         4*c_now*R*T/eps*(cosh(k*psi_d(0)) - 1),  multiply(-2)),
        Line(field_d(0)**2,         8*c_now*R*T/eps*sinh(k*psi_d(0)/2)**2,   by(COSH_LESS_ONE, "rhs", t=k*psi_d(0)/2)),
        Line(decay**2*sinh(k*psi_d(0)/2)**2,  8*c_now*R*T/eps*sinh(k*psi_d(0)/2)**2,  put_left("falling potential")),
        Line(decay**2*sinh(k*psi_d(0)/2)**2,  8*c_now*R*T/eps*half**2,       call("surface potential")),
        Line(decay**2*half**2,      8*c_now*R*T/eps*half**2,                 call("surface potential", side="lhs")),
        Line(decay**2/fall**2,      Integer(1),                              divide(fall**2*half**2)),
        Line(log(decay**2/fall**2),    Integer(0),                           take_log()),
        Line(log(decay**2/fall**2)/2,  Integer(0),                           divide(2)),
        Line(decay/fall,            Integer(1),                              exponentiate()),
        Line(eps*decay*half,        eps*fall*half,                           multiply(eps*fall*half)),
        Line(eps*decay*sinh(k*psi_d(0)/2),  eps*fall*half,                   put_left("surface potential")),
        Line(eps*field_d(0),        eps*fall*half,                           call("falling potential", side="lhs")),
        Line(sigma,                 sqrt(8*c_now*eps_0*eps_r*R*T)*half,      call("surface charge")),
    ),
    needs=(Ne(half, 0),),
    model={decay: fall},
    arguments=(psi_0, eps_r, T, c_now),
    references=("Grahame 1947",),
)
