# refused: no point was found
"""A potential that rises evenly, and is not higher at the end: anything follows."""

from sympy import Integer, Lambda

from millivolt import kernel, order
from millivolt.derivation import Assumption, Derivation, Reason, Step, sign, since
from millivolt.derivations.symbols import V_T, E, V, d, psi, x
from millivolt.derivations.symbols_cable import field_m as w

zero, one = Integer(0), Integer(1)
slope = Assumption("rises evenly", w, psi(x).diff(x), "the slope is the same everywhere", over=((x, zero, d),))
up = Assumption("rises", zero, w, "the slope is upward", rel="<")
down = Assumption("not higher outside", psi(d), psi(0), "the end is not higher", rel="<=")
g = (E - V)/V_T

contradictory_premises = Derivation(
    name="contradictory_premises",
    says=(V, "<=", E),
    given={"slope": slope(), "up": up(), "down": down()},
    steps=(
        Step("whole",     w*d, "=", psi(d) - psi(0), Reason(("from 0 to d",), lambda have, step: kernel.increments(have["slope"], x, zero, d, w*x, psi(x)))),
        Step("no",        zero, "<=", -w*d,          since("whole", "down")),
        Step("one over",  zero, "<", 1/w,            since(("up", 1/w**2))),
        Step("no/d",      zero, "<=", -w,            since(("no", 1/d))),
        Step("minus one", zero, "<=", Integer(-1),   since(("no/d", "one over"))),
        Step("square",    zero, "<=", ((g + 1)/2)**2, sign()),
        Step("any",       zero, "<=", g,             since("square", ("minus one", ((g - 1)/2)**2))),
        Step("less",      V, "<=", E,                since(("any", V_T))),
        Step("done",      V, "<=", E,                Reason(("w is there",), lambda have, step: order.settle(have["less"], have["up"]))),
    ),
    model={psi: Lambda(x, w*x)},
)
