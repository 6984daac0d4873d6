# refused: wrote  E = R*T*log(c_out/c_in)/F
"""z is left out in the last line."""

from sympy import log

from millivolt.derivation import Derivation, Line, cite, collect, divide, multiply
from millivolt.derivations.electrodiffusion.nernst import nernst
from millivolt.derivations.symbols import E, F, R, T, c_in, c_out, z

forgotten_valence = Derivation(
    name="forgotten_valence",
    says=(E, R*T/F*log(c_out/c_in)),
    given={"Nernst": cite(nernst)},
    lines=(
        Line(E*z*F,  R*T*log(c_out/c_in),      multiply(z*F)),
        Line(E*F*z,  log(c_out/c_in)*T*R,      collect()),
        Line(E,      R*T/F*log(c_out/c_in),    divide(z*F)),
    ),
)
