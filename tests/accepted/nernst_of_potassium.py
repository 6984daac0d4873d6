"""A result that is cited, in the letters of one ion."""

from sympy import Integer, log

from millivolt.derivation import Derivation, cite
from millivolt.derivations.electrodiffusion.nernst import nernst
from millivolt.derivations.symbols import E, F, R, T, c_in, c_out

nernst_of_potassium = Derivation(
    name="nernst_of_potassium",
    says=(E, R*T/F*log(c_out/c_in)),
    given={"Nernst": cite(nernst, z=Integer(1))},
)
