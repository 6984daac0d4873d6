"""Pump potential: what the current of an electrogenic pump adds to the resting potential."""

from sympy import Integer, Sum

from millivolt.derivation import Derivation, Line, add, call, cite, define, divide, put_left, subtract, sum_up, turn

from ..assumptions import NO_NET_CURRENT_WITH_PUMP, OHMIC, WHOLE_CONDUCTANCE
from ..symbols import E_ion, I_ion, N, V, g_ion, i
from ..symbols_everyday import I_pump, V_chord, V_pump, g_total


def total(e):
    return Sum(e, (i, 1, N))


currents = total(I_ion[i])

resting_potential_with_pump = Derivation(
    name="resting_potential_with_pump",
    title="With the pump's current",
    words="The resting potential where the pump carries current, too: the conductances hold what the pump adds.",
    says=(V*total(g_ion[i]), total(g_ion[i]*E_ion[i]) - I_pump),
    given={
        "ohmic currents": OHMIC(),
        "no net current": NO_NET_CURRENT_WITH_PUMP(),
    },
    lines=(
        Line(currents,            total(g_ion[i]*(V - E_ion[i])),                                   sum_up(i, 1, N)),
        Line(currents + I_pump,   V*total(g_ion[i]) - total(g_ion[i]*E_ion[i]) + I_pump,            add(I_pump)),
        Line(Integer(0),          V*total(g_ion[i]) - total(g_ion[i]*E_ion[i]) + I_pump,            put_left("no net current")),
        Line(total(g_ion[i]*E_ion[i]) - I_pump,  V*total(g_ion[i]),                                 add(total(g_ion[i]*E_ion[i]) - I_pump)),
        Line(V*total(g_ion[i]),   total(g_ion[i]*E_ion[i]) - I_pump,                                turn()),
    ),
    model={I_pump: total(g_ion[i]*E_ion[i]) - V*total(g_ion[i])},
)

pump_potential = Derivation(
    name="pump_potential",
    title="Pump potential",
    words="What the outward current of a pump adds to the resting potential that the chord-conductance equation gives.",
    says=(V_pump, -I_pump/g_total),
    given={
        "balance":             cite(resting_potential_with_pump),
        "all conductances":    WHOLE_CONDUCTANCE(),
        "without the pump":    define(V_chord, total(g_ion[i]*E_ion[i])/g_total, "the chord-conductance equation"),
        "pump potential":      define(V_pump, V - V_chord, "the resting potential less that without the pump"),
    },
    lines=(
        Line(V*g_total,     g_total*(total(g_ion[i]*E_ion[i])/g_total) - I_pump,   call("all conductances", side="lhs")),
        Line(V*g_total,     g_total*V_chord - I_pump,                              call("without the pump")),
        Line(V*g_total - g_total*V_chord,   -I_pump,                               subtract(g_total*V_chord)),
        Line(V - V_chord,   -I_pump/g_total,                                       divide(g_total)),
        Line(V_pump,        -I_pump/g_total,                                       call("pump potential", side="lhs")),
    ),
    arguments=(I_pump, g_total),
    references=("Hodgkin and Huxley 1952", "Hille 2001"),
)
