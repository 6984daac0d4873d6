"""Which way the sodium pump runs: as a cycle takes one charge out, forward above its reversal potential and backward below it."""

from sympy import Integer

from millivolt.derivation import Derivation, Step, cite, since, value_of

from ..assumptions import PUMP_RUNS_FORWARD
from ..hypotheses import ABOVE_PUMP_REVERSAL
from ..symbols import F, V
from ..symbols_energy import dG_ATP, w_pump
from .sodium_pump_reversal import sodium_pump_reversal
from .sodium_pump_work import sodium_pump_work

sodium_pump_forward_above = Derivation(
    name="sodium_pump_forward_above",
    title="Forward above it only",
    words="The pump can run forward, the work being less than the free energy of ATP, only above its reversal potential.",
    case_of=sodium_pump_reversal,
    says=(value_of(sodium_pump_reversal), "<", V),
    given={"forward": PUMP_RUNS_FORWARD(), "work": cite(sodium_pump_work)},
    steps=(Step("above", value_of(sodium_pump_reversal), "<", V,               since(("forward", 1/F), ("work", -1/F))),),
)

sodium_pump_above_is_forward = Derivation(
    name="sodium_pump_above_is_forward",
    title="Above it the pump runs forward",
    words="Above its reversal potential the work is less than the free energy of ATP: the pump runs forward.",
    case_of=sodium_pump_reversal,
    says=(w_pump + dG_ATP, "<", Integer(0)),
    given={"above": ABOVE_PUMP_REVERSAL(), "work": cite(sodium_pump_work)},
    steps=(Step("forward", w_pump + dG_ATP, "<", Integer(0),                   since(("above", F), "work")),),
)
