# refused: runs in 0 < z, and stands free in
"""A premise that reads as a truism, 0 < z for z from 1 to 2, would hold every other z to that range."""

from sympy import Integer

from millivolt import kernel, order
from millivolt.derivation import Assumption, Derivation, Reason, Step
from millivolt.derivations.symbols import E, V
from millivolt.derivations.symbols import z_any as z

push = Assumption("no push", z*V, z*E, "the ion is at rest")
positive = Assumption("positive", Integer(0), z, "from 1 to 2 the valence is positive", over=((z, Integer(1), Integer(2)),), rel="<")

range_that_restricts = Derivation(
    name="range_that_restricts",
    says=(V, E),
    given={"push": push(), "positive": positive()},
    steps=(Step("done", V, "=", E, Reason(("divide by z",), lambda have, step: order.settle(kernel.congruence(have["push"], kernel.HOLE/z), have["positive"]))),),
    model={V: E},
)
