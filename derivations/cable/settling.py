"""What time and length do: a membrane settles at the voltage that it approaches, a long cable is as one without end."""

from sympy import Integer, Limit, exp, oo

from millivolt.derivation import Derivation, Step, far_out, law, sign, since, squeezed, through, value_of
from millivolt.laws import PHI_1_OPENED
from millivolt.phi import phi

from ..analysis.fading import fading
from ..symbols import E, t
from ..symbols_analysis import s_l, s_t
from ..symbols_cable import R_inf, V_0, V_inf, l, lam, tau, x_c
from .cable_steady_state import cable_fall
from .charging_time_course import charging_time_course
from .rc_response import rc_response
from .sealed_cable import sealed_cable, sealed_input_resistance

zero = Integer(0)
response, charging = value_of(rc_response), value_of(charging_time_course)

rc_response_settles = Derivation(
    name="rc_response_settles",
    title="In the end",
    words="The membrane settles at the voltage that it approaches, wherever it began.",
    case_of=rc_response,
    about=(rc_response,),
    says=(Limit(response, t, oo), "=", V_inf),
    steps=(
        *fading(t, 1/tau, s_t),
        Step("settles", Limit(response, t, oo), "=", V_inf,             through("fades", lambda part: V_inf + (V_0 - V_inf)*part)),
    ),
)

charging_ends = Derivation(
    name="charging_ends",
    title="In the end",
    words="A membrane that lets one ion through charges up to this ion's Nernst potential.",
    case_of=charging_time_course,
    about=(charging_time_course,),
    says=(Limit(charging, t, oo), "=", E),
    steps=(
        *fading(t, 1/tau, s_t),
        Step("settles", Limit(charging, t, oo), "=", E,                 through("fades", lambda part: E*(1 - part))),
    ),
)

sealed, endless = value_of(sealed_cable), value_of(cable_fall)


def of_fading(part):
    """The voltage of the sealed cable, by what is left of e^(-2l/lam)"""
    return V_0*(exp(-x_c/lam) + exp(x_c/lam)*part)/(1 + part)


other = of_fading(exp(-2*l/lam))

sealed_cable_grows_long = Derivation(
    name="sealed_cable_grows_long",
    title="A long cable",
    words="As its sealed end goes far away the cable becomes one without an end.",
    case_of=sealed_cable,
    about=(sealed_cable, cable_fall),
    says=(Limit(sealed, l, oo), "=", endless),
    steps=(
        *fading(l, 2/lam, s_l),
        Step("there",             sealed, "=", other,                   since()),
        Step("again",             other, "=", sealed,                   since()),
        Step("in exponentials",   Limit(other, l, oo), "=", endless,    through("fades", of_fading)),
        Step("sealed",            Limit(sealed, l, oo), "=", endless,   squeezed("again", "there", "in exponentials", "in exponentials")),
    ),
)

steep = phi(1, 2*l/lam)
more = lam/(l*steep)                                # what the sealed end adds

sealed_resistance_grows_long = Derivation(
    name="sealed_resistance_grows_long",
    title="A long cable",
    words="As its sealed end goes far away the input resistance becomes that of a cable without an end, its characteristic resistance.",
    case_of=sealed_input_resistance,
    about=(sealed_input_resistance,),
    says=(Limit(value_of(sealed_input_resistance), l, oo), "=", R_inf),
    steps=(
        Step("first term",     steep, "=", 1 + 2*l/lam*phi(2, 2*l/lam),  law(PHI_1_OPENED, t=2*l/lam)),
        Step("positive part",  zero, "<", 2*l/lam*phi(2, 2*l/lam),       sign()),
        Step("more than one",  Integer(1), "<", steep,                   since("positive part", ("first term", -1))),
        Step("positive",       zero, "<", more + lam/l,                  sign()),
        Step("above",          -lam/l, "<", more,                        since("positive")),
        Step("below",          more, "<", lam/l,                         since(("more than one", more))),
        Step("inverse",        (lam/l).subs(l, 1/s_l), "=", lam*s_l,     since()),
        Step("fades",          Limit(lam/l, l, oo), "=", zero,           far_out("inverse", s_l, l)),
        Step("fades below",    Limit(-lam/l, l, oo), "=", zero,          through("fades", lambda part: -part)),
        Step("nothing more",   Limit(more, l, oo), "=", zero,            squeezed("above", "below", "fades below", "fades")),
        Step("resistance",     Limit(value_of(sealed_input_resistance), l, oo), "=", R_inf,  through("nothing more", lambda part: R_inf*(1 + part))),
    ),
)
