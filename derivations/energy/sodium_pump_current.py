"""The sodium pump is electrogenic: three charges out and two in, so one goes out in every cycle."""

from sympy import Integer, Rational

from millivolt.derivation import Derivation, Line, call, cite, collect, define, put

from ..assumptions import THREE_SODIUM_OUT, TWO_POTASSIUM_IN
from ..postulates import CHARGE_CARRIED
from ..symbols import F, K, Na
from ..symbols_energy import J_cycle
from ..symbols_everyday import I_pump, I_pump_K, I_pump_Na
from .sodium_pump_work import sodium_pump_work

sodium_current_of_the_pump = Derivation(
    name="sodium_current_of_the_pump",
    title="Its sodium current",
    words="In a cycle three sodium ions go out.",
    case_of=sodium_pump_work,
    says=(I_pump_Na, 3*F*J_cycle),
    given={
        "charge carried": CHARGE_CARRIED(I=I_pump_Na, z=Integer(1), J=Na["J"]),
        "sodium":         THREE_SODIUM_OUT(),
    },
    lines=(
        Line(I_pump_Na,  3*F*J_cycle,  put("sodium")),
    ),
)

potassium_current_of_the_pump = Derivation(
    name="potassium_current_of_the_pump",
    title="Its potassium current",
    words="In a cycle two potassium ions come in.",
    case_of=sodium_pump_work,
    says=(I_pump_K, -2*F*J_cycle),
    given={
        "charge carried": CHARGE_CARRIED(I=I_pump_K, z=Integer(1), J=K["J"]),
        "potassium":      TWO_POTASSIUM_IN(),
    },
    lines=(
        Line(I_pump_K,  -2*F*J_cycle,  put("potassium")),
    ),
)

sodium_pump_current = Derivation(
    name="sodium_pump_current",
    title="Current of the sodium pump",
    words="One positive charge goes out in every cycle: a mole of cycles carries one Faraday outward.",
    says=(I_pump, F*J_cycle),
    given={
        "current":   define(I_pump, I_pump_Na + I_pump_K, "sodium and potassium together"),
        "sodium":    cite(sodium_current_of_the_pump),
        "potassium": cite(potassium_current_of_the_pump),
    },
    lines=(
        Line(I_pump,  F*J_cycle,  put("sodium", "potassium")),
    ),
    arguments=(J_cycle,),
    example=dict(J_cycle=1e-7),
    references=("Post and Jolly 1957", "Hille 2001",),
)

sodium_pump_ratio = Derivation(
    name="sodium_pump_ratio",
    title="Three for two",
    words="Its sodium current is that of potassium times 3/2, the other way: this is the r of Mullins and Noda.",
    case_of=sodium_pump_current,
    says=(I_pump_Na, -Rational(3, 2)*I_pump_K),
    given={
        "sodium":    cite(sodium_current_of_the_pump),
        "potassium": cite(potassium_current_of_the_pump),
    },
    lines=(
        Line(I_pump_Na,  -Rational(3, 2)*(-2*F*J_cycle),  collect()),
        Line(I_pump_Na,  -Rational(3, 2)*I_pump_K,        call("potassium")),
    ),
)
