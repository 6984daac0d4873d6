"""Pump potential: what the current of an electrogenic pump adds to the resting potential."""

from sympy import Integer, Ne, Sum

from millivolt.derivation import Derivation, Line, add, call, cite, define, divide, put, put_left, subtract, sum_up, turn, value_of

from ..assumptions import NO_NET_CURRENT_WITH_PUMP, OHMIC, OHMIC_CURRENT, PUMP_CURRENT_RETURNS, WHOLE_CONDUCTANCE
from ..symbols import E_ion, I_1, I_ion, N, V, g_ion, i
from ..symbols_everyday import I_pump, V_chord, V_pump, g_total
from .chord_conductance import chord_conductance


def total(e):
    return Sum(e, (i, 1, N))


g, E, currents = g_ion[i], E_ion[i], total(I_ion[i])

pump_potential = Derivation(
    name="pump_potential",
    title="Pump potential",
    words="The voltage that the outward current of a pump makes by itself: what it carries out comes back through the conductances of the membrane.",
    says=(V_pump, -I_pump/g_total),
    given={
        "ohmic current":  OHMIC_CURRENT(g_1=g_total, E_1=Integer(0), V=V_pump),
        "no net current": PUMP_CURRENT_RETURNS(),
    },
    lines=(
        Line(I_1 + I_pump,   g_total*V_pump + I_pump,    add(I_pump)),
        Line(Integer(0),     g_total*V_pump + I_pump,    put_left("no net current")),
        Line(-g_total*V_pump,  I_pump,                   subtract(g_total*V_pump)),
        Line(V_pump,         -I_pump/g_total,            divide(-g_total)),
    ),
    arguments=(I_pump, g_total),
    example=dict(I_pump=0.01, g_total=3.0),
    model={V_pump: -I_pump/g_total},
    references=("Hodgkin and Huxley 1952", "Hille 2001"),
)

resting_potential_with_pump = Derivation(
    name="resting_potential_with_pump",
    title="With the pump's current",
    words="The resting potential where a pump carries current, too: from Kirchhoff's law, channels and pump together.",
    case_of=pump_potential,
    says=(V, total(g*E)/total(g) - I_pump/total(g)),
    given={
        "ohmic currents": OHMIC(),
        "no net current": NO_NET_CURRENT_WITH_PUMP(),
    },
    lines=(
        Line(currents,                                total(g*(V - E)),                           sum_up(i, 1, N)),
        Line(currents + I_pump,                       V*total(g) - total(g*E) + I_pump,           add(I_pump)),
        Line(Integer(0),                              V*total(g) - total(g*E) + I_pump,           put_left("no net current")),
        Line(total(g*E) - I_pump,                     V*total(g),                                 add(total(g*E) - I_pump)),
        Line(total(g*E)/total(g) - I_pump/total(g),   V,                                          divide(total(g))),
        Line(V,                                       total(g*E)/total(g) - I_pump/total(g),      turn()),
    ),
    needs=(Ne(total(g), 0),),
    model={I_pump: total(g*E) - V*total(g)},
)

resting_potential_of_chord_and_pump = Derivation(
    name="resting_potential_of_chord_and_pump",
    title="The two add up",
    words="The resting potential is what the chord-conductance equation gives for the ions, and the pump potential on top.",
    case_of=pump_potential,
    says=(V, V_chord + V_pump),
    given={
        "with the pump":    cite(resting_potential_with_pump),
        "all conductances": WHOLE_CONDUCTANCE(),
        "pump potential":   cite(pump_potential),
        "without the pump": define(V_chord, value_of(chord_conductance), "the voltage that the chord-conductance equation gives"),
    },
    lines=(
        Line(V,   V_chord - I_pump/total(g),     call("without the pump")),
        Line(V,   V_chord - I_pump/g_total,      call("all conductances")),
        Line(V,   V_chord + V_pump,              call("pump potential")),
    ),
    needs=(Ne(total(g), 0),),
)
