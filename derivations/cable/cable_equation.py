"""Cable equation in the steady state: Ohm's law along the core, Kirchhoff's law at every place, a membrane that leaks."""

from sympy import Lambda, exp

from millivolt.derivation import Derivation, Line, call, cite, differentiate, multiply, put_right

from ..assumptions import OHMIC_CABLE
from ..postulates import KIRCHHOFF_IN_CORE, OHM_IN_CORE
from ..symbols_cable import I_core, V_cable, lam, r_i, r_m, y
from .length_constant import length_constant_of_resistances

bend = V_cable(y).diff(y, 2)

cable_equation = Derivation(
    name="cable_equation",
    title="Cable equation",
    words="In the steady state the voltage along a cable bends away from rest, the more the farther from rest it is.",
    says=(lam**2*bend, V_cable(y)),
    given={
        "Ohm's law":       OHM_IN_CORE(),
        "Kirchhoff's law": KIRCHHOFF_IN_CORE(),
        "membrane":        OHMIC_CABLE(),
        "length constant": cite(length_constant_of_resistances),
    },
    lines=(
        Line(bend,            -r_i*I_core(y).diff(y),     differentiate(y)),
        Line(bend,            r_i*V_cable(y)/r_m,         put_right("Kirchhoff's law", "membrane")),
        Line(r_m/r_i*bend,    V_cable(y),                 multiply(r_m/r_i)),
        Line(lam**2*bend,     V_cable(y),                 call("length constant", side="lhs")),
    ),
    model={V_cable: Lambda(y, exp(-y/lam)), I_core: Lambda(y, exp(-y/lam)/(lam*r_i))},
    references=("Hodgkin and Rushton 1946", "Rall 1959"),
)
