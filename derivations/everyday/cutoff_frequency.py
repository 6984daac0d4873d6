"""Cutoff frequency: the fastest sine that a membrane follows."""

from sympy import Integer, Rational, log, pi

from millivolt.derivation import Derivation, Line, call, define, divide, exponentiate, multiply, put_left, subtract, take_log

from ..assumptions import HALF_POWER, LOW_PASS
from ..symbols_cable import tau
from ..symbols_everyday import f_cut, omega

square = (omega*tau)**2

cutoff_frequency = Derivation(
    name="cutoff_frequency",
    title="Cutoff frequency",
    words="The frequency at which a membrane of one time constant follows a sine with half of the squared amplitude.",
    says=(f_cut, 1/(2*pi*tau)),
    given={
        "sinusoidal drive": LOW_PASS(),
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
    model={omega: 1/tau},
    references=("Cole 1968",),
)
