"""Einstein relation: diffusion and mobility are one thing, told apart by the thermal energy.

Derived from the Boltzmann distribution in any potential with a field in it: there diffusion and drift cancel.
"""

from sympy import Lambda

from millivolt.derivation import Derivation, Line, call, differentiate, divide, multiply, put, put_left, turn

from ..assumptions import TEST_FIELD
from ..postulates import BALANCE, BOLTZMANN_IN_SPACE
from ..symbols import D, F, R, T, b, c_eq, field, psi_eq, x, z

dc, dpsi = c_eq(x).diff(x), psi_eq(x).diff(x)
boltzmann = BOLTZMANN_IN_SPACE()

einstein_relation = Derivation(
    name="einstein_relation",
    title="Einstein relation",
    words="The diffusion coefficient is the mobility times the thermal energy: what drives an ion and what scatters it are the same collisions.",
    says=(D, b*R*T),
    given={
        "Boltzmann distribution": boltzmann,
        "balance":                BALANCE(),
        "test field":             TEST_FIELD(),
    },
    lines=(
        Line(dc,                             -z*F/(R*T)*dpsi*boltzmann.rhs,     differentiate(x)),
        Line(dc,                             -z*F/(R*T)*dpsi*c_eq(x),           call("Boltzmann distribution")),
        Line(D*dc,                           -D*z*F/(R*T)*dpsi*c_eq(x),         multiply(D)),
        Line(-b*c_eq(x)*z*F*dpsi,            -D*z*F/(R*T)*dpsi*c_eq(x),         put_left("balance")),
        Line(b*c_eq(x)*z*F*field(x),         D*z*F/(R*T)*field(x)*c_eq(x),      put("test field")),
        Line(b*R*T,                          D,                                 divide(c_eq(x)*z*F*field(x)/(R*T))),
        Line(D,                              b*R*T,                             turn()),
    ),
    model={D: b*R*T, psi_eq: Lambda(x, x + x**2), field: Lambda(x, -1 - 2*x)},
    references=("Einstein 1905", "Nernst 1888"),
)
