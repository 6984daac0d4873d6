"""Nernst slope: what a factor of ten between the concentrations is worth."""

from sympy import log

from millivolt.derivation import Derivation, Line, by, define, value_of
from millivolt.laws import LOG_OF_PRODUCT

from ..electrodiffusion.nernst import nernst_of_ratio
from ..symbols import F, R, T, ratio, z
from ..symbols_everyday import slope_T

E_of = value_of(nernst_of_ratio)
E_tenfold = value_of(nernst_of_ratio, ratio=10*ratio)

nernst_slope = Derivation(
    name="nernst_slope",
    title="Nernst slope",
    words="The change of the Nernst potential for every factor of ten outside over inside: 58 mV at 20 °C, 61.5 mV at 37 °C for z = 1.",
    about=(nernst_of_ratio,),
    says=(slope_T, log(10)*R*T/(z*F)),
    given={"slope": define(slope_T, E_tenfold - E_of, "the Nernst potential of a tenfold ratio less that of the ratio")},
    lines=(
        Line(slope_T,  log(10)*R*T/(z*F),  by(LOG_OF_PRODUCT, "rhs", a=10, b=ratio)),
    ),
    arguments=(z, T),
    example=dict(z=1, T=310.15),
    references=("Nernst 1889", "Hille 2001"),
)
