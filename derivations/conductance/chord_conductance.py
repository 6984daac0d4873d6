"""Chord conductance: at rest, any number of ions, the mean of their Nernst potentials weighted by conductance."""

from sympy import Integer, Ne, Sum

from millivolt.derivation import Derivation, Line, add, call, cite, collect, define, divide, multiply, put, put_left, put_right, sum_up, turn, value_of

from ..assumptions import NO_NET_CURRENT_OF_MANY, NO_NET_CURRENT_OF_ONE_AND_MANY, NO_NET_CURRENT_OF_TWO, OHMIC, OHMIC_CURRENT
from ..symbols import E_1, E_2, E_ion, G_1, G_2, I_1, I_2, I_ion, N, V, dE_1, dV, g_1, g_2, g_ion, i


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
    example=dict(g=[3.7, 0.1, 3.0], E=[-0.089, 0.066, -0.089]),
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

g, E = g_ion[i], E_ion[i]
mean_of_one_and_many = (g_1*E_1 + total(g*E))/(g_1 + total(g))

chord_conductance_of_one_and_many = Derivation(
    name="chord_conductance_of_one_and_many",
    title="One ion beside all the others",
    words="The same equation with one of the ions named apart from the others, however many these are.",
    case_of=chord_conductance,
    says=(V, mean_of_one_and_many),
    given={
        "no net current":     NO_NET_CURRENT_OF_ONE_AND_MANY(),
        "current of the one": OHMIC_CURRENT(),
        "ohmic currents":     OHMIC(),
    },
    begin="ohmic currents",
    lines=(
        Line(total(I_ion[i]),          total(g*(V - E)),                           sum_up(i, 1, N)),
        Line(I_1 + total(I_ion[i]),    I_1 + total(g*(V - E)),                     add(I_1)),
        Line(Integer(0),               I_1 + total(g*(V - E)),                     put_left("no net current")),
        Line(Integer(0),               g_1*(V - E_1) + total(g*(V - E)),           put_right("current of the one")),
        Line(g_1*E_1 + total(g*E),     V*(g_1 + total(g)),                         add(g_1*E_1 + total(g*E))),
        Line(mean_of_one_and_many,     V,                                          divide(g_1 + total(g))),
        Line(V,                        mean_of_one_and_many,                       turn()),
    ),
    model={V: mean_of_one_and_many},
)

chord_conductance_sensitivity = Derivation(
    name="chord_conductance_sensitivity",
    title="How much each ion counts",
    words="The resting potential follows the Nernst potential of an ion by the share that its conductance has in the sum of all: "
          "dV/dE is that share, and as it is the same everywhere, so is any change of V for one of E.",
    case_of=chord_conductance,
    about=(chord_conductance_of_one_and_many,),
    says=(dV, g_1/(g_1 + total(g))*dE_1),
    given={
        "change": define(dV, value_of(chord_conductance_of_one_and_many, E_1=E_1 + dE_1) - mean_of_one_and_many,
                         "the resting potential after a change of the Nernst potential of one ion, less that before"),
    },
    lines=(
        Line(dV,  g_1/(g_1 + total(g))*dE_1,  collect()),
    ),
)

chord_conductance_at_rest = Derivation(
    name="chord_conductance_at_rest",
    title="The currents at rest",
    words="The other way round: at the voltage that the equation gives the ohmic currents cancel, whatever the conductances.",
    case_of=chord_conductance,
    says=(total(I_ion[i]), Integer(0)),
    given={
        "voltage":        define(V, value_of(chord_conductance), "the voltage that the equation gives"),
        "ohmic currents": define(I_ion[i], g*(V - E), "conductance times driving force, for every ion", over=((i, Integer(1), N),)),
    },
    begin="ohmic currents",
    lines=(
        Line(total(I_ion[i]),  total(g*(V - E)),                 sum_up(i, 1, N)),
        Line(total(I_ion[i]),  V*total(g) - total(g*E),          collect()),
        Line(total(I_ion[i]),  Integer(0),                       put_right("voltage")),
    ),
    needs=(Ne(total(g), 0),),
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
