# refused: 2 - phi(1, 2) >= 0
"""phi(1, 2) is 3.195; mpmath has a phi too, the golden ratio, 1.618."""

from sympy import Integer, sqrt

from millivolt.derivation import Derivation, Step, sign, since
from millivolt.phi import phi

gap = 2 - phi(1, Integer(2))

phi_as_the_golden_ratio = Derivation(
    name="phi_as_the_golden_ratio",
    says=(Integer(0), "<=", gap),
    steps=(
        Step("root", Integer(0), "<=", sqrt(gap), sign()),
        Step("gap",  Integer(0), "<=", gap,       since(("root", sqrt(gap)))),
    ),
)
