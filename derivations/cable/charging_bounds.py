"""How little charging changes the concentration: never by more than the whole Nernst potential would take, which c_m E (A/volume)/(zF) is.

A size without sign is told by its square, or by two inequalities with any bound in its place.
"""

from sympy import Integer, exp, log

from millivolt.derivation import Derivation, Step, law, rising, sign, since, value_of
from millivolt.laws import EXP_FROM_PHI, LOG_OF_PRODUCT
from millivolt.phi import phi

from ..capacitor.concentration_change import concentration_change_of_charging
from ..electrodiffusion.nernst import nernst
from ..hypotheses import AT_REST_IN_THE_END, CHANGE_NOT_ABOVE, CHANGE_NOT_BELOW, GAIN, LOSS, whole_change
from ..symbols import A, F, R, T, c_at, c_in, c_m, c_out, t, volume, z
from ..symbols_cable import c_end, dc_most, tau
from .charging_time_course import charging_concentration, charging_ions

zero = Integer(0)
change = value_of(charging_concentration)
left, gone = exp(-t/tau), 1 - exp(-t/tau)
GONE = (
    Step("part",        zero, "<=", left*t/tau*phi(1, t/tau),                 sign()),
    Step("exponential", exp(t/tau), "=", 1 + t/tau*phi(1, t/tau),             law(EXP_FROM_PHI, t=t/tau)),
    Step("gone",        zero, "<=", gone,                                     since("part", ("exponential", -left))),
)

charging_change_in_size = Derivation(
    name="charging_change_in_size",
    title="Never more in size",
    words="The square of the change, so its size, is never above that which the whole Nernst potential would take.",
    case_of=charging_ions,
    about=(charging_concentration,),
    says=(change**2, "<=", whole_change**2),
    steps=(
        *GONE,
        Step("rest",    zero, "<=", left*whole_change**2,                     sign()),
        Step("size",    change**2, "<=", whole_change**2,                     since("rest", ("gone", left*whole_change**2))),
    ),
)

charging_change_not_above = Derivation(
    name="charging_change_not_above",
    title="Never above",
    words="Whatever bounds the change that the whole Nernst potential would take bounds the change at every time.",
    case_of=charging_ions,
    about=(charging_concentration,),
    says=(change, "<=", dc_most),
    given={"whole change": CHANGE_NOT_ABOVE()},
    steps=(
        *GONE,
        Step("rest",    zero, "<=", left*dc_most,                             sign()),
        Step("above",   change, "<=", dc_most,                                since(("whole change", "gone"), "rest")),
    ),
)

charging_change_not_below = Derivation(
    name="charging_change_not_below",
    title="Never below",
    words="The same of a loss: it is never more than the bound.",
    case_of=charging_ions,
    about=(charging_concentration,),
    says=(-dc_most, "<=", change),
    given={"whole change": CHANGE_NOT_BELOW()},
    steps=(
        *GONE,
        Step("rest",    zero, "<=", left*dc_most,                             sign()),
        Step("below",   -dc_most, "<=", change,                               since(("whole change", "gone"), "rest")),
    ),
)

at_first = value_of(concentration_change_of_charging, dV=value_of(nernst))
weight = c_m*A*R*T/(volume*z**2*F**2)
to_volts = c_m*A/(volume*z*F)
LOGARITHMS = (
    Step("logarithm rises", zero, "<", 1/c_at,                                sign()),
    Step("end, turned",  zero, "=", log(c_out/c_end) + log(c_end/c_out),      law(LOG_OF_PRODUCT, a=c_out/c_end, b=c_end/c_out)),
    Step("start, turned", zero, "=", log(c_out/c_in) + log(c_in/c_out),       law(LOG_OF_PRODUCT, a=c_out/c_in, b=c_in/c_out)),
)

charging_gain_as_the_gradient_falls = Derivation(
    name="charging_gain_as_the_gradient_falls",
    title="Where the gradient falls: a gain",
    words="The gradient, and with it the Nernst potential, falls while the ion enters. In the end the gain is not above what the first Nernst potential "
          "would have taken.",
    case_of=charging_ions,
    about=(concentration_change_of_charging, nernst),
    says=(c_end - c_in, "<=", at_first),
    given={"at rest in the end": AT_REST_IN_THE_END(), "gain": GAIN()},
    steps=(
        *LOGARITHMS,
        Step("logarithms", log(c_in/c_out), "<=", log(c_end/c_out),           rising("logarithm rises", "gain", log(c_at/c_out), c_at)),
        Step("gain in the end", c_end - c_in, "<=", at_first,
             since(("logarithms", weight), ("end, turned", -weight), ("start, turned", weight), ("at rest in the end", to_volts))),
    ),
    model={c_out: c_end*exp(z**2*F**2*volume*(c_end - c_in)/(c_m*A*R*T))},
)

charging_loss_as_the_gradient_falls = Derivation(
    name="charging_loss_as_the_gradient_falls",
    title="Where the gradient falls: a loss",
    words="The same where the ion leaves.",
    case_of=charging_ions,
    about=(concentration_change_of_charging, nernst),
    says=(at_first, "<=", c_end - c_in),
    given={"at rest in the end": AT_REST_IN_THE_END(), "loss": LOSS()},
    steps=(
        *LOGARITHMS,
        Step("logarithms", log(c_end/c_out), "<=", log(c_in/c_out),           rising("logarithm rises", "loss", log(c_at/c_out), c_at)),
        Step("loss in the end", at_first, "<=", c_end - c_in,
             since(("logarithms", weight), ("end, turned", weight), ("start, turned", -weight), ("at rest in the end", -to_volts))),
    ),
    model={c_out: c_end*exp(z**2*F**2*volume*(c_end - c_in)/(c_m*A*R*T))},
)
