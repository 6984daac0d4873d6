"""In what sense the cotransport ratio is the largest: the substrate goes in as long as its ratio is not above it, and no longer."""

from sympy import Integer, exp, log

from millivolt.derivation import Derivation, Step, cite, rising, sign, since

from ..assumptions import SUBSTRATE_GOES_IN
from ..hypotheses import SUBSTRATE_WITHIN
from ..symbols import R, T
from ..symbols_analysis import eta, xi
from ..symbols_energy import S_in_1, S_out_1, w_co
from .cotransport_ratio import cotransport_ratio, cotransport_work, held, uphill

zero = Integer(0)

cotransport_up_to_the_ratio = Derivation(
    name="cotransport_up_to_the_ratio",
    title="No further than the ratio",
    words="Where the free energy of moving the substrate inward is not above zero, its concentrations are not above the ratio.",
    case_of=cotransport_ratio,
    says=(S_in_1/S_out_1, "<=", exp(held)),
    given={"inward": SUBSTRATE_GOES_IN(), "free energy": cite(cotransport_work)},
    steps=(
        Step("logarithms",        uphill, "<=", held,                        since(("inward", 1/(R*T)), ("free energy", -1/(R*T)))),
        Step("exponential rises", zero, "<", exp(xi),                        sign()),
        Step("ratios",            S_in_1/S_out_1, "<=", exp(held),           rising("exponential rises", "logarithms", exp(xi), xi)),
    ),
)

cotransport_as_far_as_the_ratio = Derivation(
    name="cotransport_as_far_as_the_ratio",
    title="As far as the ratio",
    words="As long as the concentrations of the substrate are not above the ratio, moving it inward takes no free energy.",
    case_of=cotransport_ratio,
    says=(w_co, "<=", zero),
    given={"within": SUBSTRATE_WITHIN(), "free energy": cite(cotransport_work)},
    steps=(
        Step("logarithm rises",   zero, "<", 1/eta,                          sign()),
        Step("logarithms",        uphill, "<=", log(exp(held)),              rising("logarithm rises", "within", log(eta), eta)),
        Step("inward",            w_co, "<=", zero,                          since(("logarithms", R*T), "free energy")),
    ),
)
