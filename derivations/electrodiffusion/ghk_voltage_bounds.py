"""Where the Goldman-Hodgkin-Katz voltage lies: between the extreme Nernst potentials, and at one of them when one permeability wins."""

from sympy import Integer, Limit, exp, log, oo

from millivolt.derivation import Derivation, Step, far_out, inside_of, rising, sign, since, value_of

from ..hypotheses import CL_ABOVE, CL_BELOW, K_ABOVE, K_BELOW, NA_ABOVE, NA_BELOW, E_Na
from ..symbols import P_K, Cl_in, Cl_out, F, K_in, K_out, P_Cl, P_Na, R, T
from ..symbols_analysis import CL_IN, CL_OUT, K_IN, K_OUT, NA_IN, NA_OUT, P_K_OPEN, P_NA_OPEN, E_bottom, E_top, eta, s_P, xi
from .ghk_voltage import ghk_voltage

zero, V_T = Integer(0), R*T/F
of_sodium = value_of(ghk_voltage, P_Na=P_NA_OPEN, Na_in=NA_IN, Na_out=NA_OUT)
scaled = (s_P*P_K*K_out + NA_OUT + s_P*P_Cl*Cl_in)/(s_P*P_K*K_in + NA_IN + s_P*P_Cl*Cl_out)

ghk_voltage_of_open_sodium = Derivation(
    name="ghk_voltage_of_open_sodium",
    title="All channels of one ion open",
    words="As the permeability to sodium grows beyond the others the voltage goes to sodium's Nernst potential: the peak of an action potential.",
    case_of=ghk_voltage,
    about=(ghk_voltage,),
    says=(Limit(of_sodium, P_NA_OPEN, oo), "=", E_Na),
    steps=(
        Step("ratio",     exp(of_sodium/V_T).subs(P_NA_OPEN, 1/s_P), "=", scaled,           since()),
        Step("voltage",   of_sodium.subs(P_NA_OPEN, 1/s_P), "=", V_T*log(scaled),           inside_of("ratio", lambda part: V_T*log(part))),
        Step("limit",     Limit(of_sodium, P_NA_OPEN, oo), "=", E_Na,                       far_out("voltage", s_P, P_NA_OPEN)),
    ),
)

voltage = value_of(ghk_voltage, P_K=P_K_OPEN, K_in=K_IN, K_out=K_OUT, Na_in=NA_IN, Na_out=NA_OUT, Cl_in=CL_IN, Cl_out=CL_OUT)
ratio = exp(voltage/V_T)
inside = P_K_OPEN*K_IN + P_Na*NA_IN + P_Cl*CL_OUT
IONS = (("potassium", P_K_OPEN, K_OUT, K_IN), ("sodium", P_Na, NA_OUT, NA_IN), ("chloride", P_Cl, CL_IN, CL_OUT))  # chloride turned round
SLOPES = (
    Step("exponential rises", zero, "<", exp(xi), sign()),
    Step("logarithm rises",   zero, "<", 1/eta,   sign()),
)


def below(ion, P, c_out, c_in):
    """One term of the numerator against the same of the denominator"""
    log_ratio = log(c_out/c_in) if ion != "chloride" else -log(c_in/c_out)
    return (
        Step(f"{ion}, logarithm", log_ratio, "<=", E_top/V_T,               since((f"highest, {ion}", 1/V_T))),
        Step(f"{ion}, ratio",     c_out/c_in, "<=", exp(E_top/V_T),         rising("exponential rises", f"{ion}, logarithm", exp(xi), xi)),
        Step(f"{ion}, term",      P*c_out, "<=", P*c_in*exp(E_top/V_T),     since((f"{ion}, ratio", P*c_in))),
    )


def above(ion, P, c_out, c_in):
    """The same the other way"""
    log_ratio = log(c_out/c_in) if ion != "chloride" else -log(c_in/c_out)
    return (
        Step(f"{ion}, logarithm", E_bottom/V_T, "<=", log_ratio,            since((f"lowest, {ion}", 1/V_T))),
        Step(f"{ion}, ratio",     exp(E_bottom/V_T), "<=", c_out/c_in,      rising("exponential rises", f"{ion}, logarithm", exp(xi), xi)),
        Step(f"{ion}, term",      P*c_in*exp(E_bottom/V_T), "<=", P*c_out,  since((f"{ion}, ratio", P*c_in))),
    )


ghk_voltage_below_the_highest = Derivation(
    name="ghk_voltage_below_the_highest",
    title="Not above the highest Nernst potential",
    words="The voltage is at most any bound on the three Nernst potentials, so at most the highest of them.",
    case_of=ghk_voltage,
    about=(ghk_voltage,),
    says=(voltage, "<=", E_top),
    given={"highest, potassium": K_BELOW(), "highest, sodium": NA_BELOW(), "highest, chloride": CL_BELOW()},
    steps=(
        *SLOPES, *(step for row in IONS for step in below(*row)),
        Step("sum",        inside*ratio, "<=", inside*exp(E_top/V_T),       since("potassium, term", "sodium, term", "chloride, term")),
        Step("mean",       ratio, "<=", exp(E_top/V_T),                     since(("sum", 1/inside))),
        Step("logarithms", log(ratio), "<=", E_top/V_T,                     rising("logarithm rises", "mean", log(eta), eta)),
        Step("voltage",    voltage, "<=", E_top,                            since(("logarithms", V_T))),
    ),
)

ghk_voltage_above_the_lowest = Derivation(
    name="ghk_voltage_above_the_lowest",
    title="Not below the lowest Nernst potential",
    words="The voltage is at least any lower bound on the three Nernst potentials, so at least the lowest of them.",
    case_of=ghk_voltage,
    about=(ghk_voltage,),
    says=(E_bottom, "<=", voltage),
    given={"lowest, potassium": K_ABOVE(), "lowest, sodium": NA_ABOVE(), "lowest, chloride": CL_ABOVE()},
    steps=(
        *SLOPES, *(step for row in IONS for step in above(*row)),
        Step("sum",        inside*exp(E_bottom/V_T), "<=", inside*ratio,    since("potassium, term", "sodium, term", "chloride, term")),
        Step("mean",       exp(E_bottom/V_T), "<=", ratio,                  since(("sum", 1/inside))),
        Step("logarithms", E_bottom/V_T, "<=", log(ratio),                  rising("logarithm rises", "mean", log(eta), eta)),
        Step("voltage",    E_bottom, "<=", voltage,                         since(("logarithms", V_T))),
    ),
)

of_two = voltage.subs(P_Cl, 0)                    # potassium and sodium alone: nothing is asked of chloride
ratio_of_two, inside_of_two = exp(of_two/V_T), inside.subs(P_Cl, 0)
CATIONS = IONS[:2]

ghk_voltage_of_two_below_the_highest = Derivation(
    name="ghk_voltage_of_two_below_the_highest",
    title="Potassium and sodium alone: not above the higher Nernst potential",
    words="Where potassium and sodium alone pass, the voltage is at most any bound on their two Nernst potentials, whatever chloride is.",
    case_of=ghk_voltage,
    about=(ghk_voltage,),
    says=(of_two, "<=", E_top),
    given={"highest, potassium": K_BELOW(), "highest, sodium": NA_BELOW()},
    steps=(
        *SLOPES, *(step for row in CATIONS for step in below(*row)),
        Step("sum",        inside_of_two*ratio_of_two, "<=", inside_of_two*exp(E_top/V_T),   since("potassium, term", "sodium, term")),
        Step("mean",       ratio_of_two, "<=", exp(E_top/V_T),              since(("sum", 1/inside_of_two))),
        Step("logarithms", log(ratio_of_two), "<=", E_top/V_T,              rising("logarithm rises", "mean", log(eta), eta)),
        Step("voltage",    of_two, "<=", E_top,                             since(("logarithms", V_T))),
    ),
)

ghk_voltage_of_two_above_the_lowest = Derivation(
    name="ghk_voltage_of_two_above_the_lowest",
    title="Potassium and sodium alone: not below the lower Nernst potential",
    words="Where potassium and sodium alone pass, the voltage is at least any lower bound on their two Nernst potentials, whatever chloride is.",
    case_of=ghk_voltage,
    about=(ghk_voltage,),
    says=(E_bottom, "<=", of_two),
    given={"lowest, potassium": K_ABOVE(), "lowest, sodium": NA_ABOVE()},
    steps=(
        *SLOPES, *(step for row in CATIONS for step in above(*row)),
        Step("sum",        inside_of_two*exp(E_bottom/V_T), "<=", inside_of_two*ratio_of_two,   since("potassium, term", "sodium, term")),
        Step("mean",       exp(E_bottom/V_T), "<=", ratio_of_two,           since(("sum", 1/inside_of_two))),
        Step("logarithms", E_bottom/V_T, "<=", log(ratio_of_two),           rising("logarithm rises", "mean", log(eta), eta)),
        Step("voltage",    E_bottom, "<=", of_two,                          since(("logarithms", V_T))),
    ),
)
