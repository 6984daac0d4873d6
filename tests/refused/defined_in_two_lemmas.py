# refused: is not the only definition of E
"""Half the Nernst potential: one earlier result defines E by the ions, another as twice the voltage."""

from sympy import log

from millivolt import kernel
from millivolt.derivation import Derivation, Line, Move, cite, define, put
from millivolt.derivations.electrodiffusion.nernst import nernst
from millivolt.derivations.symbols import E, F, R, T, V, c_in, c_out, phi_in, phi_out, z

half = R*T/(2*z*F)*log(c_out/c_in)
twice = Derivation(name="twice", says=(E, 2*V), given={"E": define(E, 2*V, "twice the voltage")})

defined_in_two_lemmas = Derivation(
    name="defined_in_two_lemmas",
    says=(V, half),
    given={"twice": cite(twice), "Nernst": cite(nernst)},
    lines=(
        Line(2*half,   2*V,    put("Nernst")),
        Line(V,        half,   Move(("halved, and turned",), lambda th, *_: kernel.congruence(kernel.symmetry(th), kernel.HOLE/2))),
    ),
    model={phi_in: phi_out + 2*half, V: half},
)
