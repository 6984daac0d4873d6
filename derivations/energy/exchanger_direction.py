"""Which way the sodium-calcium exchanger runs: calcium goes out below the reversal potential, and comes in above it."""

from sympy import Integer

from millivolt.derivation import Derivation, Step, cite, settled, since, value_of

from ..assumptions import EXCHANGER_RUNS_FORWARD, MORE_CHARGE_OF_SODIUM
from ..hypotheses import BELOW_EXCHANGER_REVERSAL
from ..symbols import F, V
from ..symbols_energy import w_exchange
from .exchanger_reversal import charge, exchanger_reversal, exchanger_work

zero, V_rev = Integer(0), value_of(exchanger_reversal)

exchanger_forward_below = Derivation(
    name="exchanger_forward_below",
    title="Calcium goes out below it only",
    words="An exchanger that takes in more charge with sodium than it takes out with calcium can run forward only below its reversal potential.",
    case_of=exchanger_reversal,
    says=(V, "<", V_rev),
    given={"charge": MORE_CHARGE_OF_SODIUM(), "forward": EXCHANGER_RUNS_FORWARD(), "free energy": cite(exchanger_work)},
    steps=(
        Step("charge inward", zero, "<", charge,                  since("charge")),
        Step("one over it",   zero, "<", 1/(F*charge),            since(("charge inward", 1/(F*charge**2)))),
        Step("below",         V, "<", V_rev,                      since(("forward", "one over it"), ("free energy", -1/(F*charge)))),
        Step("there is one",  V, "<", V_rev,                      settled("below", "charge inward")),
    ),
)

exchanger_below_is_forward = Derivation(
    name="exchanger_below_is_forward",
    title="Below it calcium goes out",
    words="Below its reversal potential a cycle of such an exchanger that takes calcium out loses free energy: it runs forward.",
    case_of=exchanger_reversal,
    says=(w_exchange, "<", zero),
    given={"charge": MORE_CHARGE_OF_SODIUM(), "below": BELOW_EXCHANGER_REVERSAL(), "free energy": cite(exchanger_work)},
    steps=(
        Step("charge inward", zero, "<", F*charge,                since(("charge", F))),
        Step("forward",       w_exchange, "<", zero,              since(("below", "charge inward"), "free energy")),
        Step("a charge",      zero, "<", charge,                  since("charge")),
        Step("it runs",       w_exchange, "<", zero,              settled("forward", "a charge")),
    ),
)
