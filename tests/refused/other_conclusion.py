# refused: the last line is not what the derivation says
"""Every line is right; what is said above them is another thing."""

from sympy import log

from millivolt.derivation import Derivation, Line, cite, multiply
from millivolt.derivations.electrodiffusion.nernst import nernst
from millivolt.derivations.symbols import E, F, R, T, c_in, c_out, z

other_conclusion = Derivation(
    name="other_conclusion",
    says=(E*F, R*T*log(c_out/c_in)),
    given={"Nernst": cite(nernst)},
    lines=(Line(E*z*F, R*T*log(c_out/c_in), multiply(z*F)),),
)
