"""Permeability ratios and voltages, there and back: what is read from a voltage gives that voltage again."""

from sympy import Integer, Ne, Rational, exp, log, sqrt

from millivolt.derivation import Derivation, Line, Step, cite, collect, inside, inside_of, multiply, settled, sign, since, take_log, turn, value_of

from ..symbols import F, K_in, K_out, Na_in, Na_out, P_Na, R, T, V
from ..symbols_analysis import K_IN, P_K_OPEN, P_X_OPEN, P_X_SOME, X_OPEN
from ..symbols_everyday import V_rev, X_out
from .ghk_voltage import ghk_voltage
from .permeability_ratio import permeability_ratio, permeability_ratio_of_divalent, permeability_ratio_of_monovalent
from .relative_permeability import relative_permeability

V_T, zero, half = R*T/F, Integer(0), Rational(1, 2)
w = exp(V/V_T)
at_rest = value_of(ghk_voltage, P_K=P_K_OPEN, P_Cl=Integer(0))
read = value_of(relative_permeability, V=at_rest)
read_at_V = value_of(relative_permeability)
again = value_of(ghk_voltage, P_K=P_K_OPEN, P_Na=P_K_OPEN*read_at_V, P_Cl=Integer(0))
inside_ = P_K_OPEN*K_in + P_Na*Na_in
ratio = (P_K_OPEN*K_out + P_Na*Na_out)/inside_

relative_permeability_recovered = Derivation(
    name="relative_permeability_recovered",
    title="Read from the voltage of the equation",
    words="What is read from the voltage that two permeabilities give is their ratio.",
    case_of=relative_permeability,
    about=(relative_permeability, ghk_voltage),
    start=read,
    says=(read, P_Na/P_K_OPEN),
    lines=(
        Line(read,  P_Na/P_K_OPEN,  collect()),
    ),
    needs=(Ne(inside_, 0), Ne(ratio*Na_in - Na_out, 0)),
)

ghk_voltage_recovered = Derivation(
    name="ghk_voltage_recovered",
    title="The voltage that it was read from",
    words="With the ratio that is read from a resting potential, the equation gives this potential.",
    case_of=relative_permeability,
    about=(relative_permeability, ghk_voltage),
    start=again,
    says=(again, V),
    lines=(
        Line(again,  V_T*log(w),  inside(exp(again/V_T), w)),
        Line(again,  V,           collect()),
    ),
    needs=(exp(again/V_T) > 0, Ne(P_K_OPEN*K_in + P_K_OPEN*Na_in*read_at_V, 0), Ne(w*Na_in - Na_out, 0)),
)

ions = {"P_K": P_K_OPEN, "K_in": K_IN, "P_X": P_X_OPEN, "p_X": P_X_SOME}
v = F*V_rev/(R*T)
p, K = P_X_SOME, K_IN
root = sqrt(1 + 16*p*X_out/K)

bi_ionic_potential = Derivation(
    name="bi_ionic_potential",
    title="The reversal potential of two monovalent cations",
    words="Between potassium inside and another monovalent cation outside the current turns where both would carry the same.",
    case_of=permeability_ratio,
    says=(V_rev, V_T*log(p*X_out/K)),
    given={"ratio": cite(permeability_ratio_of_monovalent, K_in=K, P_X=P_X_OPEN, p_X=p, beta_X=X_OPEN)},
    lines=(
        Line(p*X_out/K,           exp(v),                multiply(X_out/K)),
        Line(log(p*X_out/K),      v,                     take_log()),
        Line(v,                   log(p*X_out/K),        turn()),
        Line(V_rev,               V_T*log(p*X_out/K),    multiply(V_T)),
    ),
)

bi_ionic_potential_of_divalent = Derivation(
    name="bi_ionic_potential_of_divalent",
    title="The reversal potential beside a divalent cation",
    words="Between potassium inside and a divalent cation outside, calcium say, the balance of the currents is a quadratic equation.",
    case_of=permeability_ratio,
    says=(V_rev, V_T*log((root - 1)/2)),
    given={"ratio": cite(permeability_ratio_of_divalent, K_in=K, P_X=P_X_OPEN, p_X=p, beta_X=X_OPEN)},
    steps=(
        Step("under the root", root, "=", sqrt(1 + 4*exp(v)*(1 + exp(v))),   inside_of("ratio", lambda part: sqrt(1 + 16*part*X_out/K))),
        Step("a square",  1 + 4*exp(v)*(1 + exp(v)), "=", (1 + 2*exp(v))**2, since()),
        Step("its root",  sqrt(1 + 4*exp(v)*(1 + exp(v))), "=", 1 + 2*exp(v), inside_of("a square", sqrt)),
        Step("factor",    (root - 1)/2, "=", exp(v),                          since(("under the root", half), ("its root", half))),
        Step("logarithm", log((root - 1)/2), "=", v,                          inside_of("factor", log)),
        Step("voltage",   V_rev, "=", V_T*log((root - 1)/2),                  since(("logarithm", -V_T))),
        Step("positive",  zero, "<", 8*p*X_out/K/(root + 1),                  sign()),
        Step("there",     V_rev, "=", V_T*log((root - 1)/2),                  settled("voltage", "positive")),
    ),
)

read_1 = value_of(permeability_ratio_of_monovalent, K_in=K, V_rev=value_of(bi_ionic_potential))
read_2 = value_of(permeability_ratio_of_divalent, K_in=K, V_rev=value_of(bi_ionic_potential_of_divalent))

permeability_ratio_recovered = Derivation(
    name="permeability_ratio_recovered",
    title="A monovalent cation: the ratio that the voltage came from",
    words="What is read from the reversal potential that a ratio of permeabilities gives is this ratio.",
    case_of=permeability_ratio,
    about=(permeability_ratio_of_monovalent, bi_ionic_potential),
    start=read_1,
    says=(read_1, p),
    lines=(
        Line(read_1,  p,  collect()),
    ),
)

permeability_ratio_of_divalent_recovered = Derivation(
    name="permeability_ratio_of_divalent_recovered",
    title="A divalent cation: the ratio that the voltage came from",
    words="What is read from the reversal potential that a ratio of permeabilities gives is this ratio, for a divalent cation, too.",
    case_of=permeability_ratio,
    about=(permeability_ratio_of_divalent, bi_ionic_potential_of_divalent),
    start=read_2,
    says=(read_2, p),
    lines=(
        Line(read_2,  p,  collect()),
    ),
)
