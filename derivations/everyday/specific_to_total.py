"""From an area of membrane to the whole of it: what textbooks quote per area, times the area."""

from millivolt.derivation import Derivation, Line, define, multiply, turn

from ..symbols import A, I, c_m
from ..symbols_everyday import I_ch, c_whole, g_spec, g_whole


def of_the_whole(whole, part, name, title, words, example, case_of=None):
    return Derivation(
        name=name,
        title=title,
        words=words,
        case_of=case_of,
        says=(whole, part*A),
        given={"for an area": define(part, whole/A, "that of the whole membrane for its area")},
        lines=(
            Line(part*A,  whole,    multiply(A)),
            Line(whole,   part*A,   turn()),
        ),
        arguments=(part, A),
        example=example,
        names={part: "x"},
    )


specific_to_total = of_the_whole(
    g_whole, g_spec, "specific_to_total", "From an area to the whole",
    "The conductance of a whole membrane: that of an area, times the area.", dict(x=3.0, A=1e-9))
total_capacitance = of_the_whole(
    c_whole, c_m, "total_capacitance", "The capacitance of the whole",
    "The capacitance of a whole membrane: that of an area, times the area.", dict(x=0.01, A=1e-9), specific_to_total)
total_current = of_the_whole(
    I_ch, I, "total_current", "The current of the whole",
    "The current through a whole membrane: the current density, times the area.", dict(x=0.05, A=1e-9), specific_to_total)
