"""Where no ion can carry a current outward, or none inward, there is no reversal potential: the current goes one way at every voltage.

Every ion is counted by the size of its valence, and by the side that it leaves as an outward current, as in `reversal.py`.
"""

from sympy import Integer, Lambda, Limit, exp, oo

from millivolt.derivation import Derivation, Step, cite, far_out, law, sign, since, squeezed, summed, weighed
from millivolt.laws import PHI_REFLECTED
from millivolt.phi import phi

from ..analysis.bernoulli_bounds import bernoulli_below_a_line
from ..hypotheses import NONE_CAN_ENTER, NONE_CAN_LEAVE, SOME_CAN_ENTER, SOME_CAN_LEAVE, WHOLE_CHARGES, sized_current
from ..symbols import F, N, R, T, V, i
from ..symbols_analysis import P_ion, c_lead, c_trail, eta, small, v_ion
from .ghk_current import ghk_current
from .reversal import current, reversal_exists, total

zero = Integer(0)
v, p, a, b = v_ion[i], P_ion[i], c_lead[i], c_trail[i]
k = F*V/(R*T)
u = v*k
outward, inward = v*F*p*a/phi(1, -u), v*F*p*b/phi(1, u)   # what the ion carries from the one side, and from the other
line = F*(3 + k**2)/2                                     # on v^2 P c the current of one side is at most this
ALIKE = {v_ion: Lambda(i, i)}                             # of a model: valences of whole charges

one_way_currents = Derivation(
    name="one_way_currents",
    title="What goes outward, and what inward",
    words="The current of all ions is what goes outward of them less what goes inward.",
    case_of=reversal_exists,
    about=(ghk_current,),
    says=(current(V), total(outward) - total(inward)),
    steps=(
        Step("φ₁ turned",  phi(1, u), "=", exp(u)*phi(1, -u),              law(PHI_REFLECTED, t=u)),
        Step("each",       sized_current, "=", outward - inward,           since(("φ₁ turned", -v*F*p*b*exp(-u)/(phi(1, u)*phi(1, -u))))),
        Step("sum",        current(V), "=", total(outward - inward),       summed("each", i, 1, N)),
        Step("two sums",   current(V), "=", total(outward) - total(inward), since("sum")),
    ),
)

nothing_leaves = Derivation(
    name="nothing_leaves",
    title="Nothing goes outward",
    words="Where no ion can carry a current outward, none does, at whatever voltage.",
    case_of=reversal_exists,
    about=(ghk_current, one_way_currents),
    says=(total(outward), "<=", zero),
    given={
        "no outward current": NONE_CAN_LEAVE(),
        "whole charges":      WHOLE_CHARGES(),
        "line":               cite(bernoulli_below_a_line, eta=v, xi=k),
    },
    steps=(
        Step("each",   outward, "<=", line*v**2*p*a,                       since(("line", v*F*p*a), ("whole charges", v*F*p*a))),
        Step("sum",    total(outward), "<=", total(line*v**2*p*a),         summed("each", i, 1, N)),
        Step("none",   total(outward), "<=", zero,                         since("sum", ("no outward current", line))),
    ),
    model={c_lead: Lambda(i, 0), **ALIKE},
)

nothing_enters = Derivation(
    name="nothing_enters",
    title="Nothing goes inward",
    words="Where no ion can carry a current inward, none does, at whatever voltage.",
    case_of=reversal_exists,
    about=(ghk_current, one_way_currents),
    says=(total(inward), "<=", zero),
    given={
        "no inward current":  NONE_CAN_ENTER(),
        "whole charges":      WHOLE_CHARGES(),
        "line":               cite(bernoulli_below_a_line, eta=v, xi=-k),
    },
    steps=(
        Step("each",   inward, "<=", line*v**2*p*b,                        since(("line", v*F*p*b), ("whole charges", v*F*p*b))),
        Step("sum",    total(inward), "<=", total(line*v**2*p*b),          summed("each", i, 1, N)),
        Step("none",   total(inward), "<=", zero,                          since("sum", ("no inward current", line))),
    ),
    model={c_trail: Lambda(i, 0), **ALIKE},
)

no_reversal_inward = Derivation(
    name="no_reversal_inward",
    title="Nothing can leave: inward at every voltage",
    words="If no ion can carry a current outward and some ion can inward, the current is inward at every voltage: there is no reversal potential.",
    case_of=reversal_exists,
    about=(ghk_current,),
    says=(current(V), "<", zero),
    given={
        "an inward current":  SOME_CAN_ENTER(),
        "nothing leaves":     cite(nothing_leaves),
        "one way":            cite(one_way_currents),
    },
    steps=(
        Step("each",   zero, "<=", v**2*p*b,                               sign()),
        Step("weight", zero, "<", F/(v*phi(1, u)),                         sign()),
        Step("enters", zero, "<", total(inward),                           weighed("an inward current", "each", "weight")),
        Step("inward", current(V), "<", zero,                              since("nothing leaves", "enters", "one way")),
    ),
)

no_reversal_outward = Derivation(
    name="no_reversal_outward",
    title="Nothing can enter: outward at every voltage",
    words="If no ion can carry a current inward and some ion can outward, the current is outward at every voltage: there is no reversal potential.",
    case_of=reversal_exists,
    about=(ghk_current,),
    says=(zero, "<", current(V)),
    given={
        "an outward current": SOME_CAN_LEAVE(),
        "nothing enters":     cite(nothing_enters),
        "one way":            cite(one_way_currents),
    },
    steps=(
        Step("each",    zero, "<=", v**2*p*a,                              sign()),
        Step("weight",  zero, "<", F/(v*phi(1, -u)),                       sign()),
        Step("leaves",  zero, "<", total(outward),                         weighed("an outward current", "each", "weight")),
        Step("outward", zero, "<", current(V),                             since("nothing enters", "leaves", ("one way", -1))),
    ),
)

no_current_at_all = Derivation(
    name="no_current_at_all",
    title="Nothing can leave or enter: no current",
    words="If no ion can carry a current, outward or inward, there is none at any voltage, and no voltage is the reversal potential rather than another.",
    case_of=reversal_exists,
    about=(ghk_current,),
    says=(current(V), zero),
    given={
        "nothing leaves":  cite(nothing_leaves),
        "nothing enters":  cite(nothing_enters),
        "one way":         cite(one_way_currents),
    },
    steps=(
        Step("outward",    zero, "<=", total(outward),                     sign()),
        Step("inward",     zero, "<=", total(inward),                      sign()),
        Step("at most 0",  current(V), "<=", zero,                         since("nothing leaves", "inward", "one way")),
        Step("at least 0", zero, "<=", current(V),                         since("nothing enters", "outward", ("one way", -1))),
        Step("zero",       zero, "=", zero,                                since()),
        Step("0 stays",    Limit(zero, eta, oo), "=", zero,                far_out("zero", small, eta)),
        Step("between",    Limit(current(V), eta, oo), "=", zero,          squeezed("at least 0", "at most 0", "0 stays", "0 stays")),
        Step("itself",     current(V), "=", current(V),                    since()),
        Step("it stays",   Limit(current(V), eta, oo), "=", current(V),    far_out("itself", small, eta)),
        Step("none",       current(V), "=", zero,                          since(("it stays", -1), "between")),
    ),
)
