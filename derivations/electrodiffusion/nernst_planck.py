"""Nernst-Planck equation: the flux of an ion by diffusion and by drift in the field."""

from sympy import Integer, Lambda

from millivolt.derivation import Derivation, Line, call, cite, differentiate, hence, multiply, put

from ..assumptions import NO_FIELD, NO_GRADIENT
from ..postulates import CHARGE_CARRIED_IN_SPACE, DRIFT_AND_DIFFUSION, ELECTROCHEMICAL_POTENTIAL_IN_SPACE, TRANSPORT
from ..symbols import D, F, R, T, b, c, c_0, i_x, j, mu_x, psi, x, z
from .einstein_relation import einstein_relation

dc, dpsi, dmu = c(x).diff(x), psi(x).diff(x), mu_x(x).diff(x)
dc_0 = c_0(x).diff(x)

nernst_planck = Derivation(
    name="nernst_planck",
    title="Nernst-Planck equation",
    words="The flux of an ion at every place in the membrane: down its own gradient, and down the gradient of the potential.",
    says=(j(x), -D*(dc + z*F/(R*T)*c(x)*dpsi)),
    given={
        "electrochemical potential": ELECTROCHEMICAL_POTENTIAL_IN_SPACE(),
        "transport":                 TRANSPORT(),
        "Einstein relation":         cite(einstein_relation),
    },
    lines=(
        Line(dmu,            R*T*dc/c(x) + z*F*dpsi,                        differentiate(x)),
        Line(-b*c(x)*dmu,    -b*c(x)*(R*T*dc/c(x) + z*F*dpsi),              multiply(-b*c(x))),
        Line(j(x),           -b*R*T*(dc + z*F/(R*T)*c(x)*dpsi),             hence("transport")),
        Line(j(x),           -D*(dc + z*F/(R*T)*c(x)*dpsi),                 call("Einstein relation")),
    ),
    references=("Nernst 1888", "Planck 1890", "Einstein 1905"),
)

nernst_planck_with_absent_ions = Derivation(
    name="nernst_planck_with_absent_ions",
    title="Where the ion may be absent",
    words="The same equation from drift and diffusion, which have a meaning where the concentration is zero, too.",
    case_of=nernst_planck,
    says=(j(x), -D*(dc_0 + z*F/(R*T)*c_0(x)*dpsi)),
    given={
        "drift and diffusion": DRIFT_AND_DIFFUSION(),
        "Einstein relation":   cite(einstein_relation),
    },
    lines=(
        Line(j(x),           -b*R*T*(dc_0 + z*F/(R*T)*c_0(x)*dpsi),         put("Einstein relation")),
        Line(j(x),           -D*(dc_0 + z*F/(R*T)*c_0(x)*dpsi),             call("Einstein relation")),
    ),
)

fick = Derivation(
    name="fick",
    title="No field: Fick's law",
    words="Without a field the ion diffuses down its gradient.",
    case_of=nernst_planck,
    says=(j(x), -D*dc_0),
    given={"Nernst-Planck": cite(nernst_planck_with_absent_ions), "no field": NO_FIELD()},
    lines=(
        Line(j(x),           -D*dc_0,                                       put("no field")),
    ),
    model={psi: Lambda(x, Integer(0)), c_0: Lambda(x, 1 + x)},
)

ohm_in_the_membrane = Derivation(
    name="ohm_in_the_membrane",
    title="No gradient: Ohm's law",
    words="Without a gradient the current is proportional to the field, with the conductivity z²F²Dc/(RT).",
    case_of=nernst_planck,
    says=(i_x(x), -z**2*F**2*D*c_0(x)/(R*T)*dpsi),
    given={
        "charge carried": CHARGE_CARRIED_IN_SPACE(),
        "Nernst-Planck":  cite(nernst_planck_with_absent_ions),
        "no gradient":    NO_GRADIENT(),
    },
    lines=(
        Line(i_x(x),         -z*F*D*(dc_0 + z*F/(R*T)*c_0(x)*dpsi),         put("Nernst-Planck")),
        Line(i_x(x),         -z**2*F**2*D*c_0(x)/(R*T)*dpsi,                put("no gradient")),
    ),
    model={c_0: Lambda(x, Integer(2)), psi: Lambda(x, x**2)},
)
