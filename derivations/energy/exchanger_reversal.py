"""Reversal potential of a sodium-calcium exchanger of any stoichiometry."""

from sympy import Integer, Ne

from millivolt.derivation import Derivation, Line, add, cite, collect, define, divide, put

from ..assumptions import EXCHANGER_AT_REST
from ..electrodiffusion.electrochemical_gradient import electrochemical_gradient_from_rest
from ..symbols import F, V, phi_in, phi_out
from ..symbols_energy import Ca_, Ca_in_1, Ca_out_1, E_Ca, E_Na, Na_, Na_in_1, Na_out_1, n_Ca, n_Na, w_exchange

charge, pull = n_Na - 2*n_Ca, n_Na*E_Na - 2*n_Ca*E_Ca
at_rest = pull/charge

exchanger_work = Derivation(
    name="exchanger_work",
    title="Free energy of the exchanger",
    words="The free energy of a mole of cycles that take n_Na sodium ions in and n_Ca calcium ions out: negative where this goes by itself.",
    says=(w_exchange, F*(charge*V - pull)),
    given={
        "free energy": define(w_exchange, n_Na*Na_["dmu"] - n_Ca*Ca_["dmu"], "sodium inward, calcium outward"),
        "sodium":  cite(electrochemical_gradient_from_rest, **Na_, z=Integer(1), E=E_Na, c_in=Na_in_1, c_out=Na_out_1),
        "calcium": cite(electrochemical_gradient_from_rest, **Ca_, z=Integer(2), E=E_Ca, c_in=Ca_in_1, c_out=Ca_out_1),
    },
    lines=(
        Line(w_exchange,  n_Na*F*(V - E_Na) - 2*n_Ca*F*(V - E_Ca),   put("sodium", "calcium")),
        Line(w_exchange,  F*(charge*V - pull),                       collect()),
    ),
    references=("Blaustein and Lederer 1999",),
)

exchanger_reversal = Derivation(
    name="exchanger_reversal",
    title="Reversal of the sodium-calcium exchanger",
    words="The membrane potential at which n_Na sodium ions going in just pay for n_Ca calcium ions going out.",
    says=(V, at_rest),
    given={
        "exchanger at its reversal": EXCHANGER_AT_REST(),
        "free energy": cite(exchanger_work),
    },
    lines=(
        Line(F*(charge*V - pull),   Integer(0),     put("free energy")),
        Line(F*charge*V,            F*pull,         add(F*pull)),
        Line(V,                     at_rest,        divide(F*charge)),
    ),
    needs=(Ne(charge, 0),),
    arguments=(n_Na, n_Ca, E_Na, E_Ca),
    example=dict(n_Na=3, n_Ca=1, E_Na=0.066, E_Ca=0.125),
    model={phi_in: phi_out + at_rest},
    references=("Blaustein and Lederer 1999", "Hille 2001"),
)

exchanger_reversal_of_three_to_one = Derivation(
    name="exchanger_reversal_of_three_to_one",
    title="Three to one",
    words="The exchanger of most cells moves three sodium ions for one calcium ion.",
    case_of=exchanger_reversal,
    says=(V, 3*E_Na - 2*E_Ca),
    given={"reversal": cite(exchanger_reversal, n_Na=Integer(3), n_Ca=Integer(1))},
    lines=(
        Line(V,  3*E_Na - 2*E_Ca,  collect()),
    ),
)
