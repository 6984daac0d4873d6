"""The voltage with calcium: it is always there, no current flows at it, and without calcium's permeability it is the voltage of Goldman, Hodgkin and Katz."""

from sympy import Integer, Ne, exp, log, sqrt

from millivolt.derivation import Derivation, Step, at, cite, inside_of, law, settled, since, value_of, written
from millivolt.laws import PHI_REFLECTED
from millivolt.phi import phi

from ..analysis.quadratic import quadratic_root, quadratic_root_positive
from ..assumptions import STAYS_OUT
from ..hypotheses import AT_THE_CLOSED_FORM
from ..symbols import F, Cl_in, Cl_out, K_in, K_out, Na_in, Na_out, P_Cl, P_K, P_Na, R, T, V, d
from ..symbols_analysis import S_ENTER, S_LEAVE, q_A, q_B, q_C
from ..symbols_everyday import B_Ca, Ca_in, Ca_of, Ca_out, P_Ca, S_enter, S_leave
from .ghk_current import ghk_current
from .ghk_voltage_divalent import SUMS, enter, ghk_voltage_divalent, leave, middle, out_and_in, root
from .phi_doubled import phi_doubled

coefficients = {q_A: S_ENTER, q_B: B_Ca, q_C: S_LEAVE}
closed = (B_Ca + sqrt(B_Ca**2 + 4*S_ENTER*S_LEAVE))/(2*S_LEAVE)
u = F*V/(R*T)
w, p = exp(u), phi(1, -u)
zero = Integer(0)

ghk_voltage_divalent_positive = Derivation(
    name="ghk_voltage_divalent_positive",
    title="The voltage with calcium is always there",
    words="Where something can carry current outward and something inward, the number under the logarithm is positive.",
    case_of=ghk_voltage_divalent,
    about=(ghk_voltage_divalent,),
    says=(zero, "<", closed),
    given={"positive root": cite(quadratic_root_positive)},
    steps=(
        Step("root", zero, "<", closed, at("positive root", coefficients)),
    ),
)

ghk_voltage_divalent_solves = Derivation(
    name="ghk_voltage_divalent_solves",
    title="It solves the quadratic equation",
    words="The number under the logarithm solves the quadratic equation that the balance of the currents is.",
    case_of=ghk_voltage_divalent,
    about=(ghk_voltage_divalent,),
    says=(S_LEAVE*closed**2 - B_Ca*closed - S_ENTER, zero),
    given={"root": cite(quadratic_root)},
    steps=(
        Step("solves", S_LEAVE*closed**2 - B_Ca*closed - S_ENTER, "=", zero, at("root", coefficients)),
    ),
)

K_, Na_ = (value_of(ghk_current, z=Integer(1), P=P, c_in=c_in, c_out=c_out) for P, c_in, c_out in ((P_K, K_in, K_out), (P_Na, Na_in, Na_out)))
Cl_, Ca_ = (value_of(ghk_current, z=Integer(z), P=P, c_in=c_in, c_out=c_out) for z, P, c_in, c_out in ((-1, P_Cl, Cl_in, Cl_out), (2, P_Ca, Ca_in, Ca_out)))
total = K_ + Na_ + Cl_ + Ca_

ghk_total_with_calcium = Derivation(
    name="ghk_total_with_calcium",
    title="The four currents together",
    words="At every voltage the four constant-field currents together are a positive factor times what is left of the quadratic equation.",
    case_of=ghk_voltage_divalent,
    about=(ghk_current,),
    says=(total, F/(p*(1 + w))*(S_leave*w - S_enter/w - B_Ca)),
    given={"double": cite(phi_doubled, xi=-u), **SUMS},
    steps=(
        Step("φ₁ turned", phi(1, u), "=", w*p,                             law(PHI_REFLECTED, t=u)),
        Step("chloride",  Cl_, "=", -F*P_Cl*(Cl_in - Cl_out*w)/(w*p),      inside_of("φ₁ turned", lambda it: -F*P_Cl*(Cl_in - Cl_out*w)/it)),
        Step("calcium",   Ca_, "=", 4*F*P_Ca*(Ca_in - Ca_out/w**2)/(p*(1 + 1/w)),  inside_of("double", lambda it: 2*F*P_Ca*(Ca_in - Ca_out/w**2)/it)),
        Step("together",  total, "=", F/(p*(1 + w))*(leave*w - enter/w - middle),  since("chloride", "calcium")),
        Step("in short",  total, "=", F/(p*(1 + w))*(S_leave*w - S_enter/w - B_Ca),
             since("together", ("leaving", -F*w/(p*(1 + w))), ("entering", F/(w*p*(1 + w))), ("middle", F/(p*(1 + w))))),
    ),
)

other = B_Ca - sqrt(B_Ca**2 + 4*S_enter*S_leave)  # the root that is not positive, times 2 S_leave

ghk_no_current_with_calcium = Derivation(
    name="ghk_no_current_with_calcium",
    title="No current flows there",
    words="At the voltage of the closed form the four constant-field currents cancel.",
    case_of=ghk_voltage_divalent,
    about=(ghk_current,),
    says=(total, zero),
    given={"voltage": AT_THE_CLOSED_FORM(), "together": cite(ghk_total_with_calcium)},
    needs=(Ne(S_leave, 0), root > 0),
    steps=(
        Step("factor",     w, "=", root,                                   inside_of("voltage", lambda it: exp(F*it/(R*T)))),
        Step("solved",     S_leave*w - S_enter/w - B_Ca, "=", zero,        since(("factor", S_leave - other/(2*w)))),
        Step("no current", total, "=", zero,                               since("together", ("solved", F/(p*(1 + w))))),
    ),
)

outside, inner = out_and_in
square, twice = middle**2 + 4*(outside*inner), (middle + (outside + inner))/inner

ghk_voltage_without_calcium = Derivation(
    name="ghk_voltage_without_calcium",
    title="No permeability to calcium",
    words="Where calcium does not pass, this is the voltage of Goldman, Hodgkin and Katz.",
    case_of=ghk_voltage_divalent,
    says=(V, R*T/F*log(outside/inner)),
    model={Ca_of["beta"]: zero},
    given={
        "voltage":    cite(ghk_voltage_divalent, P_Ca=zero, S_leave=inner, S_enter=outside, B_Ca=middle),
        "no calcium": STAYS_OUT(beta=Ca_of["beta"]),
    },
    steps=(
        Step("calcium", zero, "=", Ca_of["D"]*Ca_of["beta"]/d,                             since(("no calcium", -Ca_of["D"]/d))),
        Step("without", V, "=", R*T/F*log((middle + sqrt(square))/inner/2),                     settled("voltage", "calcium")),
        Step("square",  square, "=", (outside + inner)**2,                                      since()),
        Step("rooted",  R*T/F*log((middle + sqrt(square))/inner/2), "=", R*T/F*log(twice/2),    written("square")),
        Step("half",    twice/2, "=", outside/inner,                                            since()),
        Step("halved",  R*T/F*log(twice/2), "=", R*T/F*log(outside/inner),                      written("half")),
        Step("ratio",   V, "=", R*T/F*log(outside/inner),                                       since("without", "rooted", "halved")),
    ),
    needs=(Ne(inner, 0), outside/inner > 0, (middle + (outside + inner))/inner/2 > 0, (middle + sqrt(middle**2 + 4*(outside*inner)))/inner/2 > 0),
)
