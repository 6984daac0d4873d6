"""Thermal voltage: the voltage that corresponds to the thermal energy."""

from millivolt.derivation import Derivation, Line, call, define, divide, multiply, put_right

from ..postulates import FARADAY, GAS_CONSTANT
from ..symbols import F, N_A, R, T, V_T, k_B, q_e

thermal_voltage = Derivation(
    name="thermal_voltage",
    title="Thermal voltage",
    words="The voltage through which one elementary charge gains the thermal energy k_B T, about 25 mV.",
    says=(V_T, R*T/F),
    given={
        "thermal voltage": define(V_T, k_B*T/q_e, "the thermal energy for an elementary charge"),
        "Faraday constant": FARADAY(),
        "gas constant": GAS_CONSTANT(),
    },
    lines=(
        Line(V_T*F, k_B*T/q_e*F,       multiply(F)),
        Line(V_T*F, k_B*N_A*T,         put_right("Faraday constant")),
        Line(V_T*F, R*T,               call("gas constant")),
        Line(V_T,   R*T/F,             divide(F)),
    ),
    arguments=(T,),
    example=dict(T=310.15),
    references=("Hille 2001",),
)
