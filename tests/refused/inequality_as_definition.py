# refused: P is no definition: a letter, and what it stands for
"""A permeability is greater than zero, it says, by definition."""

from sympy import Integer

from millivolt.derivation import Derivation, Given, Kind, Step, sign, since
from millivolt.derivations.symbols import P_K, P

inequality_as_definition = Derivation(
    name="inequality_as_definition",
    says=(Integer(0), "<", P_K),
    given={"P": Given(Kind.DEFINITION, "definition", P, P_K, "a permeability", rel="<")},
    steps=(
        Step("P0",   Integer(0), "<=", P,  sign()),
        Step("done", Integer(0), "<", P_K, since("P0", "P")),
    ),
)
