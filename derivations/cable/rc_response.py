"""RC response: a membrane with a leak approaches its final voltage exponentially.

The equation is multiplied by the integrating factor and integrated. Any solution may be put in, so there is only this one.
The time t is passed through in parts, from 0 to 1: so the result holds at t = 0 too.
"""

from sympy import Integer, Lambda, exp

from millivolt.derivation import (
    Derivation, Line, add, call, cite, collect, define, differentiate, divide, integrate, multiply, put_left, turn, value_of,
)

from ..assumptions import OHMIC_LEAK, STEADY_CURRENT
from ..postulates import CAPACITOR_ON_THE_WAY, CHARGE_IN_TIME
from ..symbols import A, E, V, V_t, c_m, t, t_1
from ..symbols_cable import I_e, I_e_part, I_part, Q_part, R_m, V_0, V_inf, V_part, part, tau
from .time_constant import time_constant

v, dv = V_part(part), V_part(part).diff(part)
w = exp(t*part/tau)                                # the integrating factor

final_voltage = Derivation(
    name="final_voltage",
    title="The final voltage",
    words="In the end the leak carries all that the electrode brings.",
    says=(V_inf, E + R_m*I_e/A),
    given={"final voltage": define(V_inf, E + R_m*I_e/A, "the voltage at which the leak carries all that the electrode brings")},
)

membrane_equation = Derivation(
    name="membrane_equation",
    title="Equation of a passive membrane",
    words="The voltage falls towards the final one at a rate that is its distance from there, for a time constant.",
    says=(dv, -t/tau*(v - V_inf)),
    given={
        "capacitor":              CAPACITOR_ON_THE_WAY(),
        "conservation of charge": CHARGE_IN_TIME(),
        "electrode":              STEADY_CURRENT(),
        "leak":                   OHMIC_LEAK(),
        "time constant":          cite(time_constant),
        "final voltage":          cite(final_voltage),
    },
    lines=(
        Line(Q_part(part).diff(part),                   c_m*A*dv,                        differentiate(part)),
        Line(t*(I_e_part(part) - I_part(part)),         c_m*A*dv,                        put_left("conservation of charge")),
        Line(t*(I_e - A/R_m*(v - E)),                   c_m*A*dv,                        put_left("electrode", "leak")),
        Line(c_m*A*dv,                                  t*(I_e - A/R_m*(v - E)),         turn()),
        Line(dv,                                        -t/(R_m*c_m)*(v - (E + R_m*I_e/A)),  divide(c_m*A)),
        Line(dv,                                        -t/(R_m*c_m)*(v - V_inf),        call("final voltage")),
        Line(dv,                                        -t/tau*(v - V_inf),              call("time constant")),
    ),
    model={V_part: Lambda(part, V_inf + exp(-t*part/tau))},
    references=("Cole 1968",),
)



def approach(name, title, words, final, equation):
    """The equation of a membrane that approaches this final voltage, integrated"""
    return Derivation(
        name=name, title=title, words=words,
        says=(V_part(1), final + (V_part(0) - final)*exp(-t/tau)),
        given={"membrane": cite(equation)},
        lines=(
            Line(dv*w,                                    -t/tau*(v - final)*w,                multiply(w)),
            Line(dv*w + t/tau*(v - final)*w,              Integer(0),                          add(t/tau*(v - final)*w)),
            Line((V_part(1) - final)*exp(t/tau) - (V_part(0) - final),  Integer(0),            integrate(part, 0, 1, (v - final)*w, Integer(0))),
            Line((V_part(1) - final)*exp(t/tau),          V_part(0) - final,                   add(V_part(0) - final)),
            Line(V_part(1) - final,                       (V_part(0) - final)*exp(-t/tau),     divide(exp(t/tau))),
            Line(V_part(1),                               final + (V_part(0) - final)*exp(-t/tau),  add(final)),
        ),
        references=("Cole 1968",),
    )


rc_approach = approach(
    "rc_approach", "The approach to the final voltage",
    "From whatever voltage it starts, a passive membrane approaches the final voltage exponentially, and in no other way.", V_inf, membrane_equation)

rc_response = Derivation(
    name="rc_response",
    title="RC response",
    words="The membrane potential of a passive membrane a time t after a step: it approaches the final voltage with the time constant.",
    says=(V, V_inf + (V_0 - V_inf)*exp(-t/tau)),
    given={
        "approach": cite(rc_approach),
        "start":    define(V_0, V_part(0), "the voltage at the start"),
        "now":      define(V, V_part(1), "the voltage when the time has passed"),
    },
    lines=(
        Line(V_part(1),   V_inf + (V_0 - V_inf)*exp(-t/tau),    call("start")),
        Line(V,           V_inf + (V_0 - V_inf)*exp(-t/tau),    call("now", side="lhs")),
    ),
    arguments=(t, V_0, V_inf, tau),
    example=dict(t=5e-3, V_0=-0.070, V_inf=-0.060, tau=10e-3),
    references=("Hodgkin and Rushton 1946", "Cole 1968"),
)

rc_response_at_the_start = Derivation(
    name="rc_response_at_the_start",
    title="At the start",
    words="At the time zero the voltage is the one that it starts from.",
    case_of=rc_response,
    says=(V, V_0),
    given={"response": cite(rc_response, t=Integer(0))},
    lines=(
        Line(V,   V_0,   collect()),
    ),
)

rc_response_after_one_time_constant = Derivation(
    name="rc_response_after_one_time_constant",
    title="After one time constant",
    words="After one time constant the distance from the final voltage is down to 1/e, 37 %.",
    case_of=rc_response,
    says=(V - V_inf, (V_0 - V_inf)*exp(-1)),
    given={"response": cite(rc_response, t=tau)},
    lines=(
        Line(V - V_inf,   (V_0 - V_inf)*exp(-1),   add(-V_inf)),
    ),
)

course = value_of(rc_response)

rc_response_solves = Derivation(
    name="rc_response_solves",
    title="It solves the equation",
    words="The other way round: the voltage so given satisfies the equation of the membrane at every moment.",
    case_of=rc_response,
    about=(rc_response,),
    says=(tau*V_t(t).diff(t), -(V_t(t) - V_inf)),
    given={"course": define(V_t(t), course, "the voltage in time", over=((t, Integer(0), t_1),))},
    lines=(
        Line(V_t(t).diff(t),           -(V_0 - V_inf)/tau*exp(-t/tau),     differentiate(t)),
        Line(tau*V_t(t).diff(t),       -(course - V_inf),                  multiply(tau)),
        Line(tau*V_t(t).diff(t),       -(V_t(t) - V_inf),                  call("course")),
    ),
)
