"""E by its formula in one result and by the potentials in another, which proves the formula: the first says nothing more."""

from sympy import log

from millivolt.derivation import Derivation, Line, cite, put
from millivolt.derivations.electrodiffusion.driving_force import driving_force
from millivolt.derivations.electrodiffusion.nernst import nernst
from millivolt.derivations.symbols import F, R, T, V, V_df, c_in, c_out, z

defined_and_derived = Derivation(
    name="defined_and_derived",
    says=(V_df, V - R*T/(z*F)*log(c_out/c_in)),
    given={"driving force": cite(driving_force), "Nernst potential": cite(nernst)},
    lines=(Line(V_df, V - R*T/(z*F)*log(c_out/c_in), put("Nernst potential")),),
)
