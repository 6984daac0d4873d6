"""The voltage with calcium is a voltage: what stands under its logarithm is positive, and solves the quadratic equation of the balance."""

from sympy import Integer, exp

from millivolt.derivation import Derivation, Step, at, cite, value_of

from ..analysis.quadratic import quadratic_root, quadratic_root_positive
from ..symbols import F, R, T
from ..symbols_analysis import K_IN, K_OUT, P_K_OPEN, q_A, q_B, q_C
from .ghk_voltage_divalent import A, B, C, ghk_voltage_divalent

ions = {"P_K": P_K_OPEN, "K_in": K_IN, "K_out": K_OUT}
letters = {old: new for old in A.free_symbols | C.free_symbols for new in (P_K_OPEN, K_IN, K_OUT) if old.name == new.name}
root = exp(value_of(ghk_voltage_divalent, **ions)*F/(R*T))
coefficients = {q_A: A.subs(letters), q_B: B.subs(letters), q_C: C.subs(letters)}

ghk_voltage_divalent_positive = Derivation(
    name="ghk_voltage_divalent_positive",
    title="The voltage with calcium is always there",
    words="Where potassium passes and is on both sides, the number under the logarithm is positive, whatever the other ions are.",
    case_of=ghk_voltage_divalent,
    about=(ghk_voltage_divalent,),
    says=(Integer(0), "<", root),
    given={"positive root": cite(quadratic_root_positive)},
    steps=(
        Step("root", Integer(0), "<", root, at("positive root", coefficients)),
    ),
)

ghk_voltage_divalent_solves = Derivation(
    name="ghk_voltage_divalent_solves",
    title="It solves the quadratic equation",
    words="The number under the logarithm solves the quadratic equation that the balance of the currents is.",
    case_of=ghk_voltage_divalent,
    about=(ghk_voltage_divalent,),
    says=(coefficients[q_C]*root**2 - coefficients[q_B]*root - coefficients[q_A], Integer(0)),
    given={"root": cite(quadratic_root)},
    steps=(
        Step("solves", coefficients[q_C]*root**2 - coefficients[q_B]*root - coefficients[q_A], "=", Integer(0), at("root", coefficients)),
    ),
)
