"""Capacitance of an area of membrane: Gauss's law for two charged faces."""

from sympy import Integer, Lambda

from millivolt.derivation import Derivation, Line, cite, divide, put, put_left

from ..assumptions import NO_FIELD_IN_SOLUTION, SOME_VOLTAGE
from ..postulates import CAPACITOR_NOW, GAUSS_AT_A_FACE
from ..symbols import A, c_m, d, eps_0, eps_r, psi, x
from ..symbols_cable import Q_face, V_on, field_x
from .membrane_field import membrane_field_by_gauss

plate_capacitance = Derivation(
    name="plate_capacitance",
    title="Capacitance of a membrane",
    words="The capacitance of an area of membrane: the thinner the membrane, and the easier it is polarised, the more charge a voltage holds.",
    says=(c_m, eps_0*eps_r/d),
    given={
        "capacitor":                CAPACITOR_NOW(),
        "Gauss's law":              GAUSS_AT_A_FACE(),
        "no field in the solution": NO_FIELD_IN_SOLUTION(),
        "field":                    cite(membrane_field_by_gauss),
        "some voltage":             SOME_VOLTAGE(),
    },
    begin="Gauss's law",
    lines=(
        Line(Q_face,             eps_0*eps_r*A*V_on/d,   put("field", "no field in the solution", "some voltage")),
        Line(c_m*A*V_on,         eps_0*eps_r*A*V_on/d,   put_left("capacitor")),
        Line(c_m,                eps_0*eps_r/d,          divide(A*V_on)),
    ),
    arguments=(eps_r, d),
    example=dict(eps_r=2.5, d=3e-9),
    model={psi: Lambda(x, 3 - x), field_x: Lambda(x, Integer(1)), V_on: d, Q_face: eps_0*eps_r*A, c_m: eps_0*eps_r/d},
    references=("Maxwell 1873", "Cole 1968"),
)
