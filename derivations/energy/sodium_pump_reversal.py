"""Reversal potential of the sodium pump: where one ATP just pays for a cycle."""

from sympy import Integer, log

from millivolt.derivation import Derivation, Line, add, cite, divide, put, turn

from ..assumptions import PUMP_AT_REST
from ..symbols import F, R, T, V
from ..symbols_energy import E_K, E_Na, K_in_1, K_out_1, Na_in_1, Na_out_1, dG_ATP
from .sodium_pump_work import sodium_pump_work, sodium_pump_work_from_rest

sodium, potassium = R*T*log(Na_out_1/Na_in_1), R*T*log(K_in_1/K_out_1)

sodium_pump_reversal = Derivation(
    name="sodium_pump_reversal",
    title="Reversal of the sodium pump",
    words="The membrane potential at which the pump stands still: a cycle takes one positive charge out, so it runs forward above it and backward below it.",
    says=(V, (3*sodium + 2*potassium + dG_ATP)/F),
    given={
        "pump at its reversal": PUMP_AT_REST(),
        "work":                 cite(sodium_pump_work),
    },
    lines=(
        Line(3*sodium + 2*potassium - F*V + dG_ATP,   Integer(0),                                  put("work")),
        Line(3*sodium + 2*potassium + dG_ATP,         F*V,                                         add(F*V)),
        Line((3*sodium + 2*potassium + dG_ATP)/F,     V,                                           divide(F)),
        Line(V,                                       (3*sodium + 2*potassium + dG_ATP)/F,         turn()),
    ),
    arguments=(dG_ATP, T, Na_out_1, Na_in_1, K_out_1, K_in_1),
    example=dict(dG_ATP=-55e3, T=310.15, Na_out=145.0, Na_in=12.0, K_out=5.0, K_in=140.0),
    model={dG_ATP: F*V - 3*sodium - 2*potassium},
    references=("Skou 1957", "Post and Jolly 1957", "Hille 2001"),
)

sodium_pump_reversal_from_nernst = Derivation(
    name="sodium_pump_reversal_from_nernst",
    title="As of any coupled cycle",
    words="The same from the Nernst potentials: three times that of sodium less twice that of potassium, and the free energy of ATP, for the one charge that goes out.",
    case_of=sodium_pump_reversal,
    says=(V, 3*E_Na - 2*E_K + dG_ATP/F),
    given={
        "pump at its reversal": PUMP_AT_REST(),
        "work":                 cite(sodium_pump_work_from_rest),
    },
    lines=(
        Line(F*(3*E_Na - 2*E_K - V) + dG_ATP,     Integer(0),                    put("work")),
        Line(F*(3*E_Na - 2*E_K) + dG_ATP,         F*V,                           add(F*V)),
        Line(3*E_Na - 2*E_K + dG_ATP/F,           V,                             divide(F)),
        Line(V,                                   3*E_Na - 2*E_K + dG_ATP/F,     turn()),
    ),
    model={dG_ATP: F*V - 3*sodium - 2*potassium},
)
