"""Cutoff frequency: the fastest sine that a membrane follows.

The equation of the membrane is read twice, as the drive is at its crest and a quarter of a turn later, as it passes through zero. The
squares of two values of a sine that are a quarter of a turn apart add up to the square of its amplitude.
"""

from sympy import Integer, Rational, log, pi

from millivolt.derivation import Derivation, Line, Step, call, cite, define, divide, exponentiate, multiply, put_left, since, subtract, take_log, written

from ..assumptions import HALF_POWER, MEMBRANE_NOW, SINE_AT_THE_CREST, SINE_LATER
from ..symbols_cable import tau
from ..symbols_everyday import V_crest, V_quarter, drive_crest, f_cut, gain, omega, slope_quarter

square = (omega*tau)**2

low_pass_gain = Derivation(
    name="low_pass_gain",
    title="What is left of a sine",
    words="Driven by a sine, a membrane of one time constant follows with this part of the squared amplitude: slow drives pass, fast ones do not.",
    says=(gain, 1/(1 + square)),
    given={
        "at the crest":              MEMBRANE_NOW(drive_now=drive_crest),
        "a quarter of a turn later": MEMBRANE_NOW(drive_now=Integer(0), V_crest=V_quarter, slope_crest=slope_quarter),
        "slope at the crest":        SINE_AT_THE_CREST(),
        "slope later":               SINE_LATER(),
        "gain": define(gain, (V_crest**2 + V_quarter**2)/drive_crest**2, "the square of the amplitude, for that of the drive"),
    },
    steps=(
        Step("lag",      V_quarter, "=", omega*tau*V_crest,                        since(("a quarter of a turn later", -1), ("slope later", -tau))),
        Step("drive",    drive_crest, "=", (1 + square)*V_crest,                   since("at the crest", ("slope at the crest", tau), ("lag", omega*tau))),
        Step("in step",  V_crest, "=", drive_crest/(1 + square),                   since(("drive", -1/(1 + square)))),
        Step("gain is",  gain, "=", 1/(1 + square),                                written("gain", "lag", "in step")),
    ),
    model={V_quarter: omega*tau*V_crest},
    references=("Cole 1968",),
)

cutoff_frequency = Derivation(
    name="cutoff_frequency",
    title="Cutoff frequency",
    words="The frequency at which a membrane of one time constant follows a sine with half of the squared amplitude.",
    says=(f_cut, 1/(2*pi*tau)),
    given={
        "what is left":     cite(low_pass_gain),
        "half the power":   HALF_POWER(),
        "frequency":        define(f_cut, omega/(2*pi), "turns in a second"),
    },
    lines=(
        Line(Rational(1, 2),      1/(1 + square),     put_left("half the power")),
        Line((1 + square)/2,      Integer(1),         multiply(1 + square)),
        Line(1 + square,          Integer(2),         multiply(2)),
        Line(square,              Integer(1),         subtract(1)),
        Line(log(square),         Integer(0),         take_log()),
        Line(log(square)/2,       Integer(0),         divide(2)),
        Line(omega*tau,           Integer(1),         exponentiate()),
        Line(omega/(2*pi),        1/(2*pi*tau),       divide(2*pi*tau)),
        Line(f_cut,               1/(2*pi*tau),       call("frequency", side="lhs")),
    ),
    arguments=(tau,),
    example=dict(tau=10e-3),
    model={omega: 1/tau},
    references=("Cole 1968",),
)
