# refused: the units do not balance
"""The logarithm of a concentration, which has a unit."""

from sympy import log

from millivolt.derivation import Derivation, define
from millivolt.derivations.symbols import R, T, c_in, c_out, dmu

unit_mismatch = Derivation(
    name="unit_mismatch",
    says=(dmu, R*T*(log(c_in) - log(c_out))),
    given={"gradient": define(dmu, R*T*(log(c_in) - log(c_out)), "each logarithm by itself")},
)
