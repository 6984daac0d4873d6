"""Chord conductance: at rest, any number of ions, the mean of their Nernst potentials weighted by conductance."""

from sympy import Integer, Ne, Sum

from millivolt.derivation import Derivation, Line, add, call, cite, collect, define, differentiate, divide, multiply, put, put_left, put_right, subtract, sum_up

from ..assumptions import NO_NET_CURRENT_OF_MANY, NO_NET_CURRENT_OF_TWO, OHMIC, OHMIC_CURRENT
from ..symbols import E_1, E_2, E_ion, E_low, G_1, G_2, I_1, I_2, I_ion, N, V, V_at, g_1, g_2, g_ion, i, width


def total(e):
    return Sum(e, (i, 1, N))


chord_conductance = Derivation(
    name="chord_conductance",
    title="Chord-conductance equation",
    words="The resting potential is the mean of the Nernst potentials, weighted by the conductances.",
    says=(V, total(g_ion[i]*E_ion[i]) / total(g_ion[i])),
    given={
        "ohmic currents": OHMIC(),
        "no net current": NO_NET_CURRENT_OF_MANY(),
    },
    lines=(
        Line(total(I_ion[i]), total(g_ion[i]*(V - E_ion[i])),                          sum_up(i, 1, N)),
        Line(Integer(0),      total(g_ion[i]*(V - E_ion[i])),                          put_left("no net current")),
        Line(Integer(0),      V*total(g_ion[i]) - total(g_ion[i]*E_ion[i]),            collect()),
        Line(-V*total(g_ion[i]), -total(g_ion[i]*E_ion[i]),                            add(-V*total(g_ion[i]))),
        Line(V,               total(g_ion[i]*E_ion[i]) / total(g_ion[i]),              divide(-total(g_ion[i]))),
    ),
    needs=(Ne(total(g_ion[i]), 0),),
    arguments=(g_ion, E_ion),
    model={V: total(g_ion[i]*E_ion[i]) / total(g_ion[i])},
    references=("Hodgkin and Huxley 1952", "Hille 2001"),
)

mean_of_two = (g_1*E_1 + g_2*E_2)/(g_1 + g_2)

chord_conductance_of_two = Derivation(
    name="chord_conductance_of_two",
    title="Two ions",
    words="With two ions the resting potential divides the distance between their Nernst potentials in the ratio of the conductances.",
    case_of=chord_conductance,
    says=(V, mean_of_two),
    given={
        "no net current": NO_NET_CURRENT_OF_TWO(),
        "first current":  OHMIC_CURRENT(),
        "second current": OHMIC_CURRENT(I_1=I_2, g_1=g_2, E_1=E_2),
    },
    lines=(
        Line(g_1*(V - E_1) + g_2*(V - E_2),  Integer(0),              put("first current", "second current")),
        Line(V*(g_1 + g_2),                  g_1*E_1 + g_2*E_2,       add(g_1*E_1 + g_2*E_2)),
        Line(V,                              mean_of_two,             divide(g_1 + g_2)),
    ),
    model={V: mean_of_two},
)

chord_conductance_of_equals = Derivation(
    name="chord_conductance_of_equals",
    title="Equal conductances, opposite Nernst potentials",
    words="Two ions that pull equally hard in opposite directions leave the membrane at 0 mV.",
    case_of=chord_conductance,
    says=(V, Integer(0)),
    given={"two ions": cite(chord_conductance_of_two, E_2=-E_1, g_2=g_1)},
    lines=(
        Line(V,  Integer(0),  collect()),
    ),
    model={V: Integer(0)},
)

chord_conductance_sensitivity = Derivation(
    name="chord_conductance_sensitivity",
    title="How much each ion counts",
    words="The resting potential follows a Nernst potential by the share that its conductance has in the sum.",
    case_of=chord_conductance,
    about=(chord_conductance_of_two,),
    says=(V_at(E_1).diff(E_1), g_1/(g_1 + g_2)),
    given={
        "two ions": define(V_at(E_1), mean_of_two, "the resting potential as a function of the first Nernst potential",
                           over=((E_1, E_low, E_low + width),)),
    },
    lines=(
        Line(V_at(E_1).diff(E_1),  g_1/(g_1 + g_2),  differentiate(E_1)),
    ),
)

chord_conductance_at_rest = Derivation(
    name="chord_conductance_at_rest",
    title="The currents of two ions at rest",
    words="At rest the two currents are equal in size and opposite, whatever the conductances.",
    case_of=chord_conductance,
    says=(I_1, -I_2),
    given={"no net current": NO_NET_CURRENT_OF_TWO()},
    lines=(
        Line(I_1,  -I_2,  subtract(I_2)),
    ),
    model={I_1: -I_2},
)

mean_of_currents = (G_1*E_1 + G_2*E_2)/(G_1 + G_2)

chord_conductance_of_currents = Derivation(
    name="chord_conductance_of_currents",
    title="Whatever the law of the currents",
    words="With I/(V - E) for a conductance, the equation holds of every current, the constant-field current too: nothing linear is assumed.",
    case_of=chord_conductance,
    says=(V, mean_of_currents),
    given={
        "no net current":     NO_NET_CURRENT_OF_TWO(),
        "first conductance":  define(G_1, I_1/(V - E_1), "the current for its driving force"),
        "second conductance": define(G_2, I_2/(V - E_2), "the current for its driving force"),
    },
    begin="first conductance",
    lines=(
        Line(G_1*(V - E_1),                    I_1,                  multiply(V - E_1)),
        Line(G_1*(V - E_1) + I_2,              I_1 + I_2,            add(I_2)),
        Line(G_1*(V - E_1) + I_2,              Integer(0),           put_right("no net current")),
        Line(G_1*(V - E_1) + G_2*(V - E_2),    Integer(0),           call("second conductance", side="lhs")),
        Line(V*(G_1 + G_2),                    G_1*E_1 + G_2*E_2,    add(G_1*E_1 + G_2*E_2)),
        Line(V,                                mean_of_currents,     divide(G_1 + G_2)),
    ),
    needs=(Ne(V - E_1, 0), Ne(V - E_2, 0), Ne(G_1 + G_2, 0)),
    model={I_1: -I_2},
)
