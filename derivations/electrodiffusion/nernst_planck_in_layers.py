"""Nernst-Planck in a membrane whose layers differ: the mobility varies from place to place, and alike for all ions.

The Einstein relation holds at every place, so what varies is one profile f(x). For one ion, and for every ion of a list of one valence.
"""

from sympy import Lambda

from millivolt.derivation import Derivation, Line, call, cite, differentiate, divide, multiply, put, put_left, turn

from ..assumptions import SAME_PROFILE, SAME_PROFILE_OF_EACH, TEST_FIELD
from ..postulates import BALANCE_IN_LAYERS, BALANCE_OF_EACH, BOLTZMANN_IN_SPACE, DRIFT_AND_DIFFUSION_IN_LAYERS, DRIFT_AND_DIFFUSION_OF_EACH
from ..symbols import D, D_each, D_layer, D_x, F, R, T, b_each, b_layer, c_0, c_each, c_eq, field, i, j, j_each, psi, psi_eq, x, z
from ..symbols_interfaces import D_ion
from .einstein_relation import einstein_relation
from .nernst_planck import nernst_planck

dc, dpsi = c_eq(x).diff(x), psi_eq(x).diff(x)
boltzmann, f = BOLTZMANN_IN_SPACE(), D_x(x)
test = {psi_eq: Lambda(x, x + x**2), field: Lambda(x, -1 - 2*x)}


def einstein(name, title, words, balance, D_there, b_there, model):
    """The Einstein relation where D and b may vary"""
    return Derivation(
        name=name, title=title, words=words, case_of=einstein_relation,
        says=(D_there, b_there*R*T),
        given={"Boltzmann distribution": boltzmann, "balance": balance, "test field": TEST_FIELD()},
        lines=(
            Line(dc,                             -z*F/(R*T)*dpsi*boltzmann.rhs,             differentiate(x)),
            Line(dc,                             -z*F/(R*T)*dpsi*c_eq(x),                   call("Boltzmann distribution")),
            Line(D_there*dc,                     -D_there*z*F/(R*T)*dpsi*c_eq(x),           multiply(D_there)),
            Line(-b_there*c_eq(x)*z*F*dpsi,      -D_there*z*F/(R*T)*dpsi*c_eq(x),           put_left("balance")),
            Line(b_there*c_eq(x)*z*F*field(x),   D_there*z*F/(R*T)*field(x)*c_eq(x),        put("test field")),
            Line(b_there*R*T,                    D_there,                                   divide(c_eq(x)*z*F*field(x)/(R*T))),
            Line(D_there,                        b_there*R*T,                               turn()),
        ),
        model={**model, **test},
        references=("Einstein 1905",),
    )


einstein_relation_in_layers = einstein(
    "einstein_relation_in_layers", "In every layer", "Where the mobility varies from place to place, the diffusion coefficient varies with it.",
    BALANCE_IN_LAYERS(), D_layer(x), b_layer(x), {D_layer: Lambda(x, b_layer(x)*R*T)})
einstein_relation_of_each = einstein(
    "einstein_relation_of_each", "In every layer, for every ion", "The same for every ion of a list, all of one valence.",
    BALANCE_OF_EACH(), D_each(i, x), b_each(i, x), {D_each: Lambda((i, x), b_each(i, x)*R*T)})

nernst_planck_of_one_profile = Derivation(
    name="nernst_planck_of_one_profile",
    title="Where the mobility varies",
    words="The same equation in a membrane whose layers differ: the diffusion coefficient is a number times a profile.",
    case_of=nernst_planck,
    says=(j(x), -D*f*(c_0(x).diff(x) + z*F/(R*T)*c_0(x)*psi(x).diff(x))),
    given={
        "drift and diffusion": DRIFT_AND_DIFFUSION_IN_LAYERS(),
        "Einstein relation":   cite(einstein_relation_in_layers),
        "one profile":         SAME_PROFILE(),
    },
    lines=(
        Line(j(x),  -b_layer(x)*R*T*(c_0(x).diff(x) + z*F/(R*T)*c_0(x)*psi(x).diff(x)),    put("Einstein relation")),
        Line(j(x),  -D_layer(x)*(c_0(x).diff(x) + z*F/(R*T)*c_0(x)*psi(x).diff(x)),        call("Einstein relation")),
        Line(j(x),  -D*f*(c_0(x).diff(x) + z*F/(R*T)*c_0(x)*psi(x).diff(x)),               put("one profile")),
    ),
    model={b_layer: Lambda(x, D*D_x(x)/(R*T))},
    references=("Planck 1890",),
)

dc_each = c_each(i, x).diff(x)

nernst_planck_of_each = Derivation(
    name="nernst_planck_of_each",
    title="Where the mobility varies, for every ion",
    words="The same for every ion of a list, all of one valence.",
    case_of=nernst_planck,
    says=(j_each(i, x), -D_ion[i]*f*(dc_each + z*F/(R*T)*c_each(i, x)*psi(x).diff(x))),
    given={
        "drift and diffusion": DRIFT_AND_DIFFUSION_OF_EACH(),
        "Einstein relation":   cite(einstein_relation_of_each),
        "one profile":         SAME_PROFILE_OF_EACH(),
    },
    lines=(
        Line(j_each(i, x),  -b_each(i, x)*R*T*(dc_each + z*F/(R*T)*c_each(i, x)*psi(x).diff(x)),    put("Einstein relation")),
        Line(j_each(i, x),  -D_each(i, x)*(dc_each + z*F/(R*T)*c_each(i, x)*psi(x).diff(x)),        call("Einstein relation")),
        Line(j_each(i, x),  -D_ion[i]*f*(dc_each + z*F/(R*T)*c_each(i, x)*psi(x).diff(x)),          put("one profile")),
    ),
    model={b_each: Lambda((i, x), D_ion[i]*D_x(x)/(R*T))},
    references=("Planck 1890",),
)
