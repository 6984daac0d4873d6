"""How far the voltage follows one ion: always less than a membrane that lets only this ion through would."""

from sympy import Integer

from millivolt.derivation import Derivation, Step, sign, since, value_of

from ..symbols import Cl_in, F, P_Cl, R, T
from ..symbols_analysis import K_OUT, NA_OUT, P_K_OPEN, P_NA_OPEN
from .ghk_sensitivity import ghk_sensitivity

zero, V_T = Integer(0), R*T/F
outside = P_K_OPEN*K_OUT + P_NA_OPEN*NA_OUT + P_Cl*Cl_in
sensitivity = value_of(ghk_sensitivity, P_K=P_K_OPEN, K_out=K_OUT, P_Na=P_NA_OPEN, Na_out=NA_OUT)

ghk_sensitivity_positive = Derivation(
    name="ghk_sensitivity_positive",
    title="More potassium outside, a higher voltage",
    words="The voltage rises with the potassium outside.",
    case_of=ghk_sensitivity,
    about=(ghk_sensitivity,),
    says=(zero, "<", sensitivity),
    steps=(
        Step("share",  zero, "<", V_T*P_K_OPEN*K_OUT/outside,                        sign()),
        Step("slope",  zero, "<", sensitivity,                                       since("share")),
    ),
)

ghk_sensitivity_below_nernst = Derivation(
    name="ghk_sensitivity_below_nernst",
    title="Less than Nernst's slope",
    words="Where sodium, too, passes, the voltage follows the potassium outside by less than RT/F for each factor e.",
    case_of=ghk_sensitivity,
    about=(ghk_sensitivity,),
    says=(sensitivity, "<", V_T),
    steps=(
        Step("others", zero, "<", V_T*(P_NA_OPEN*NA_OUT + P_Cl*Cl_in)/outside,       sign()),
        Step("slope",  sensitivity, "<", V_T,                                        since("others")),
    ),
)
