"""Field in the membrane: the voltage, spread over the thickness."""

from sympy import Integer, Lambda

from millivolt.derivation import Derivation, Line, add, call, define, divide, integrate, multiply, put, put_right, turn

from ..assumptions import NO_CHARGE_IN_MEMBRANE, UNIFORM_FIELD
from ..postulates import FIELD_IN_MEMBRANE, GAUSS_IN_SPACE
from ..symbols import V, d, psi, x
from ..symbols_cable import field_m, field_x

voltage = define(V, psi(0) - psi(d), "inside minus outside")

membrane_field = Derivation(
    name="membrane_field",
    title="Field in the membrane",
    words="The electric field in the membrane, counted outward: 70 mV over 7 nm are ten million volts for a metre.",
    says=(field_m, V/d),
    given={
        "constant field":     UNIFORM_FIELD(),
        "membrane potential": voltage,
    },
    lines=(
        Line(psi(d) - psi(0),    -field_m*d,          integrate(x, 0, d, psi(x), -field_m*x)),
        Line(psi(0) - psi(d),    field_m*d,           multiply(-1)),
        Line(V,                  field_m*d,           call("membrane potential")),
        Line(V/d,                field_m,             divide(d)),
        Line(field_m,            V/d,                 turn()),
    ),
    arguments=(V, d),
    example=dict(V=-0.070, d=7e-9),
    model={psi: Lambda(x, 1 - x), field_m: Integer(1)},
    references=("Goldman 1943", "Hille 2001"),
)

membrane_field_by_gauss = Derivation(
    name="membrane_field_by_gauss",
    title="At the inner face, by Gauss's law",
    words="Where the membrane holds no charge, Gauss's law alone makes the field at its inner face the voltage for the thickness.",
    case_of=membrane_field,
    says=(field_m, V/d),
    given={
        "Gauss's law":        GAUSS_IN_SPACE(),
        "no charge":          NO_CHARGE_IN_MEMBRANE(),
        "field":              FIELD_IN_MEMBRANE(),
        "inner face":         define(field_m, field_x(0), "the field at the inner face"),
        "membrane potential": voltage,
    },
    lines=(
        Line(field_x(x).diff(x),                             Integer(0),              put("no charge")),
        Line((x - d)*field_x(x).diff(x),                     Integer(0),              multiply(x - d)),
        Line((x - d)*field_x(x).diff(x) + field_x(x),        field_x(x),              add(field_x(x))),
        Line((x - d)*field_x(x).diff(x) + field_x(x),        -psi(x).diff(x),         put_right("field")),
        Line(d*field_x(0),                                   psi(0) - psi(d),         integrate(x, 0, d, (x - d)*field_x(x), -psi(x))),
        Line(d*field_x(0),                                   V,                       call("membrane potential")),
        Line(field_x(0),                                     V/d,                     divide(d)),
        Line(field_m,                                        V/d,                     call("inner face")),
    ),
    model={psi: Lambda(x, 1 - x), field_x: Lambda(x, Integer(1))},
    references=("Maxwell 1873",),
)
