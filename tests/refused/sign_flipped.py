# refused: sign_flipped, line 2: the two sides are not equal by field arithmetic
"""The Nernst potential upside down: one sign is lost on the way."""

from sympy import log

from millivolt.derivation import Derivation, Line, cite, multiply, subtract
from millivolt.derivations.electrodiffusion.nernst import nernst
from millivolt.derivations.symbols import E, F, R, T, c_in, c_out, z

sign_flipped = Derivation(
    name="sign_flipped",
    says=(z*F*E, -R*T*log(c_out/c_in)),
    given={"Nernst": cite(nernst)},
    lines=(
        Line(z*F*E,   R*T*log(c_out/c_in),    multiply(z*F)),
        Line(z*F*E,   -R*T*log(c_out/c_in),   subtract(0*E)),
    ),
)
