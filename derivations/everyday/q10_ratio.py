"""Q10: how much faster a gate, a pump or a reaction is when it is warmer."""

from sympy import Integer, Lambda, exp, log

from millivolt.derivation import Derivation, Line, add, cite, define, divide, integrate, multiply, put, take_log, turn

from ..assumptions import GROWS_WITH_WARMTH
from ..symbols_cable import part
from ..symbols_everyday import Q10, T_1, T_2, T_step, rate_ratio, rate_warm, warming

k, dk = rate_warm(part), rate_warm(part).diff(part)
growth = warming*(T_2 - T_1)

rates_at_two_temperatures = Derivation(
    name="rates_at_two_temperatures",
    title="Rates at two temperatures",
    words="A rate that grows for every kelvin by the same part of itself grows exponentially.",
    says=(rate_warm(1)/rate_warm(0), exp(growth)),
    given={"growth": GROWS_WITH_WARMTH()},
    lines=(
        Line(dk*exp(-growth*part),                         growth*k*exp(-growth*part),   multiply(exp(-growth*part))),
        Line((dk - growth*k)*exp(-growth*part),            Integer(0),                   add(-growth*k*exp(-growth*part))),
        Line(rate_warm(1)*exp(-growth) - rate_warm(0),     Integer(0),                   integrate(part, 0, 1, k*exp(-growth*part), Integer(0))),
        Line(rate_warm(1)*exp(-growth),                    rate_warm(0),                 add(rate_warm(0))),
        Line(rate_warm(1)/rate_warm(0),                    exp(growth),                  multiply(exp(growth)/rate_warm(0))),
    ),
    model={rate_warm: Lambda(part, exp(growth*part))},
)

q10_meaning = Derivation(
    name="q10_meaning",
    title="What Q10 says",
    words="The growth for a kelvin, from the factor for ten.",
    says=(warming, log(Q10)/T_step),
    given={"Q10": define(Q10, exp(warming*T_step), "the factor by which a rate grows for ten kelvin")},
    lines=(
        Line(log(Q10),          warming*T_step,      take_log()),
        Line(log(Q10)/T_step,   warming,             divide(T_step)),
        Line(warming,           log(Q10)/T_step,     turn()),
    ),
)

q10_ratio = Derivation(
    name="q10_ratio",
    title="Q10",
    words="How many times faster a rate is at the second temperature than at the first: Q10, to the power of the tens of kelvin between.",
    says=(rate_ratio, exp(log(Q10)*(T_2 - T_1)/T_step)),
    given={
        "ratio": define(rate_ratio, rate_warm(1)/rate_warm(0), "the rate when it is as warm as the second, for that at the first"),
        "rates": cite(rates_at_two_temperatures),
        "Q10":   cite(q10_meaning),
    },
    lines=(
        Line(rate_ratio,  exp(growth),                             put("rates")),
        Line(rate_ratio,  exp(log(Q10)*(T_2 - T_1)/T_step),        put("Q10")),
    ),
    arguments=(Q10, T_1, T_2, T_step),
    example=dict(Q10=3.0, T_1=293.15, T_2=310.15, T_step=10.0),
    defaults={T_step: 10.0},
    references=("Hodgkin and Huxley 1952", "Hille 2001"),
)
