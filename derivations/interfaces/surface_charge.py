"""Surface charge: the Grahame equation, from the Poisson-Boltzmann equation.

The field is told by the potential and not by the place: so the bulk, far away without end, is where the potential is zero.
Behind it stand the first integral between any two places, the linear capacitor of small potentials, and the profile.
"""

from sympy import Integer, Lambda, Limit, cosh, exp, log, sinh, sqrt, tanh

from millivolt.derivation import (
    Derivation, Line, Step, add, back, by, call, cite, collect, define, divide, integrate, law, multiply, nearby, put, put_left, put_right, settled, since,
    value_of,
)
from millivolt.laws import COSH_LESS_ONE, EXP_FROM_PHI, SINH_AS_EXP
from millivolt.phi import phi

from ..analysis.hyperbolic import sinh_doubled, tanh_squared
from ..analysis.zero_square import zero_square
from ..assumptions import FALLING, GRAHAME_AT_EVERY_DEPTH, NO_FIELD_IN_BULK
from ..postulates import BOLTZMANN_ALONG_POTENTIAL, BOLTZMANN_OF_ONE_SALT, FIELD_OF_POTENTIAL, POISSON, POISSON_ALONG_POTENTIAL
from ..symbols import F, R, T, c_now, eps_0, eps_r
from ..symbols_interfaces import debye, decay, depth, far, field_d, field_p, psi_0, psi_d, share, sigma
from .debye_length import debye_length

zero = Integer(0)
eps = eps_0*eps_r
k = F/(R*T)
half = sinh(k*psi_0/2)
fall = sqrt(8*c_now*R*T/eps)
E, dE = field_p(share), field_p(share).diff(share)

grahame_square = Derivation(
    name="grahame_square",
    title="The field at the surface, squared",
    words="From the bulk to the surface the tension of the field grows by as much as the pressure of the ions.",
    says=(field_p(1)**2, 8*c_now*R*T/eps*half**2),
    given={
        "Poisson equation":       POISSON_ALONG_POTENTIAL(),
        "Boltzmann distribution": BOLTZMANN_ALONG_POTENTIAL(),
        "the bulk far away":      NO_FIELD_IN_BULK(),
    },
    lines=(
        Line(eps*E*dE,                 -psi_0*F*(c_now*exp(-k*share*psi_0) - c_now*exp(k*share*psi_0)),    put_right("Boltzmann distribution")),
        Line(eps*E*dE,                 2*F*c_now*psi_0*sinh(k*share*psi_0),        back(SINH_AS_EXP, t=k*share*psi_0)),
        Line(eps*(field_p(1)**2 - field_p(0)**2)/2,  2*c_now*R*T*(cosh(k*psi_0) - 1),
                                                                                   integrate(share, 0, 1, eps*E**2/2, 2*c_now*R*T*cosh(k*share*psi_0))),
        Line(eps*field_p(1)**2/2,      2*c_now*R*T*(cosh(k*psi_0) - 1),            put("the bulk far away")),
        Line(field_p(1)**2,            4*c_now*R*T/eps*(cosh(k*psi_0) - 1),        multiply(2/eps)),
        Line(field_p(1)**2,            8*c_now*R*T/eps*half**2,                    by(COSH_LESS_ONE, "rhs", t=k*psi_0/2)),
    ),
    model={field_p: Lambda(share, fall*sinh(k*share*psi_0/2))},
    references=("Gouy 1910", "Chapman 1913"),
)

q = (decay - fall)/(decay + fall)

surface_charge = Derivation(
    name="surface_charge",
    title="Surface charge (Grahame)",
    words="The charge of a surface that holds its potential above that of a 1:1 salt solution: in proportion at first, then ever more.",
    says=(sigma, sqrt(8*c_now*eps_0*eps_r*R*T)*half),
    given={
        "field squared":        cite(grahame_square),
        "falling potential":    FALLING(),
        "square of zero":       cite(zero_square, xi=(decay - fall)*half, theta=eps),
        "surface charge":       define(sigma, eps*field_p(1), "by Gauss's law, the field that leaves the surface"),
    },
    steps=(
        Step("square",     ((decay - fall)*half)**2, "=", zero,
             since(("field squared", q), ("falling potential", -q*(field_p(1) + decay*half)))),
        Step("no difference", eps*(decay - fall)*half, "=", zero,                  settled("square of zero", "square")),
        Step("charge",     sigma, "=", sqrt(8*c_now*eps_0*eps_r*R*T)*half,
             since("surface charge", ("falling potential", eps), "no difference")),
    ),
    model={decay: fall},
    arguments=(psi_0, eps_r, T, c_now),
    example=dict(psi_0=-0.050, eps_r=78.4, T=298.15, c=150.0),
    references=("Grahame 1947",),
)

surface_charge_without_potential = Derivation(
    name="surface_charge_without_potential",
    title="No potential",
    words="A surface at the potential of the solution carries no charge.",
    case_of=surface_charge,
    says=(sigma, zero),
    given={"surface charge": cite(surface_charge, psi_0=zero)},
    lines=(
        Line(sigma,   zero,   collect()),
    ),
)

linear = value_of(debye_length, I_s=c_now)          # of a 1:1 salt, whose ionic strength is its concentration
t = k*psi_0/2
whole = sqrt(8*c_now*eps_0*eps_r*R*T)
per_volt = value_of(surface_charge)/psi_0

surface_charge_of_small_potential = Derivation(
    name="surface_charge_of_small_potential",
    title="Small potentials: the linear capacitor",
    words="A small potential finds a plate capacitor: the charge for the potential is the permittivity of the solution for its Debye length.",
    case_of=surface_charge,
    about=(surface_charge, debye_length),
    says=(Limit(per_volt, psi_0, 0, "+-"), "=", eps/linear),
    steps=(
        Step("sinh",         half, "=", (exp(t) - exp(-t))/2,                      law(SINH_AS_EXP, t=t)),
        Step("up",           exp(t), "=", 1 + t*phi(1, t),                         law(EXP_FROM_PHI, t=t)),
        Step("down",         exp(-t), "=", 1 - t*phi(1, -t),                       law(EXP_FROM_PHI, t=-t)),
        Step("for a volt",   per_volt, "=", whole*k/4*(phi(1, t) + phi(1, -t)),
             since(("sinh", whole/psi_0), ("up", whole/psi_0/2), ("down", -whole/psi_0/2))),
        Step("no potential", Limit(per_volt, psi_0, 0, "+-"), "=", eps/linear,     nearby("for a volt", psi_0, 0)),
    ),
    references=("Gouy 1910", "Chapman 1913"),
)

E_d, psi = field_d(depth), psi_d(depth)
inverse = exp(-depth*sqrt(2*F**2*c_now/(eps*R*T)))/3

first_integral = Derivation(
    name="first_integral",
    title="First integral of Poisson-Boltzmann",
    words="Between any two places the tension of the field changes by as much as the pressure of the ions.",
    case_of=surface_charge,
    says=(field_d(far)**2/2 - field_d(0)**2/2, 2*c_now*R*T/eps*(cosh(k*psi_d(far)) - cosh(k*psi_d(0)))),
    given={
        "Poisson equation":       POISSON(),
        "Boltzmann distribution": BOLTZMANN_OF_ONE_SALT(),
        "field":                  FIELD_OF_POTENTIAL(),
    },
    lines=(
        Line(eps*E_d.diff(depth),     F*c_now*(exp(-k*psi) - exp(k*psi)),          put_right("Boltzmann distribution")),
        Line(eps*E_d.diff(depth),     -2*F*c_now*sinh(k*psi),                      back(SINH_AS_EXP, t=k*psi)),
        Line(E_d*E_d.diff(depth),     -2*F*c_now/eps*sinh(k*psi)*E_d,              multiply(E_d/eps)),
        Line(E_d*E_d.diff(depth),     2*F*c_now/eps*sinh(k*psi)*psi.diff(depth),   put_right("field")),
        Line(field_d(far)**2/2 - field_d(0)**2/2,
             2*c_now*R*T/eps*(cosh(k*psi_d(far)) - cosh(k*psi_d(0))),              integrate(depth, 0, far, E_d**2/2, 2*c_now*R*T/eps*cosh(k*psi))),
    ),
    model={psi_d: Lambda(depth, 2*R*T/F*log((1 + inverse)/(1 - inverse)))},
    references=("Gouy 1910", "Chapman 1913"),
)

v = k*psi/4
rise = exp(depth/debye)

surface_profile = Derivation(
    name="surface_profile",
    title="The potential in front of the surface",
    words="The hyperbolic tangent of a quarter of the reduced potential falls e-fold with every Debye length, however large the potential of the surface is.",
    case_of=surface_charge,
    about=(debye_length,),
    says=(tanh(k*psi_d(far)/4), tanh(k*psi_0/4)*exp(-far/debye)),
    given={
        "every plane is a surface": GRAHAME_AT_EVERY_DEPTH(),
        "sinh of the double":       cite(sinh_doubled, xi=v),
        "square of tanh":           cite(tanh_squared, xi=v),
        "Debye length":             define(debye, linear, "the Debye length of the salt"),
        "surface potential":        define(psi_0, psi_d(0), "the potential at the surface"),
    },
    lines=(
        Line(psi.diff(depth),                      -2*fall*tanh(v)*cosh(v)**2,     put_right("sinh of the double")),
        Line(k/4*psi.diff(depth)/cosh(v)**2,       -fall*k/2*tanh(v),              multiply(k/4/cosh(v)**2)),
        Line(k/4*psi.diff(depth)/cosh(v)**2,       -tanh(v)/debye,                 call("Debye length")),
        Line(k/4*psi.diff(depth)*(1 - tanh(v)**2), -tanh(v)/debye,                 call("square of tanh", side="lhs")),
        Line(k/4*psi.diff(depth)*(1 - tanh(v)**2) + tanh(v)/debye,  zero,          add(tanh(v)/debye)),
        Line((k/4*psi.diff(depth)*(1 - tanh(v)**2) + tanh(v)/debye)*rise,  zero,   multiply(rise)),
        Line(tanh(k*psi_d(far)/4)*exp(far/debye) - tanh(k*psi_d(0)/4),  zero,      integrate(depth, 0, far, tanh(v)*rise, zero)),
        Line(tanh(k*psi_d(far)/4)*exp(far/debye),  tanh(k*psi_d(0)/4),             add(tanh(k*psi_d(0)/4))),
        Line(tanh(k*psi_d(far)/4),                 tanh(k*psi_d(0)/4)*exp(-far/debye),  divide(exp(far/debye))),
        Line(tanh(k*psi_d(far)/4),                 tanh(k*psi_0/4)*exp(-far/debye),     call("surface potential")),
    ),
    model={psi_d: Lambda(depth, 2*R*T/F*log((1 + inverse)/(1 - inverse)))},
    references=("Gouy 1910", "Chapman 1913"),
)
