"""Cotransport: how far sodium's gradient can pull an uncharged substrate uphill."""

from sympy import Integer, exp, log

from millivolt.derivation import Derivation, Line, add, back, by, call, cite, define, divide, exponentiate, put
from millivolt.laws import LOG_OF_QUOTIENT

from ..assumptions import COTRANSPORT_AT_REST
from ..electrodiffusion.electrochemical_gradient import electrochemical_gradient
from ..everyday.chemical_work import chemical_work
from ..symbols import F, R, T, V, c_ref, phi_in, phi_out
from ..symbols_energy import Na_, Na_in_1, Na_out_1, S_in_1, S_out_1, S_ratio, n_co

a, b = log(Na_in_1/c_ref), log(Na_out_1/c_ref)
held = n_co*(log(Na_out_1/Na_in_1) - F*V/(R*T))

cotransport_ratio = Derivation(
    name="cotransport_ratio",
    title="Cotransport ratio",
    words="The largest ratio of the concentrations, inside over outside, to which n sodium ions can bring one molecule of an uncharged substrate.",
    says=(S_ratio, exp(held)),
    given={
        "cotransporter at its reversal": COTRANSPORT_AT_REST(),
        "sodium":    cite(electrochemical_gradient, **Na_, z=Integer(1), c_in=Na_in_1, c_out=Na_out_1),
        "substrate": cite(chemical_work, c_from=S_out_1, c_to=S_in_1),
        "ratio":     define(S_ratio, S_in_1/S_out_1, "inside over outside"),
    },
    lines=(
        Line(n_co*(R*T*log(Na_in_1/Na_out_1) + F*V) + R*T*log(S_in_1/S_out_1),  Integer(0),    put("sodium", "substrate")),
        Line(n_co*(R*T*(a - b) + F*V) + R*T*log(S_in_1/S_out_1),  Integer(0),    by(LOG_OF_QUOTIENT, a=Na_in_1/c_ref, b=Na_out_1/c_ref)),
        Line(R*T*log(S_in_1/S_out_1),  n_co*(R*T*(b - a) - F*V),            add(n_co*(R*T*(b - a) - F*V))),
        Line(log(S_in_1/S_out_1),   n_co*(b - a - F*V/(R*T)),              divide(R*T)),
        Line(log(S_in_1/S_out_1),   held,                                  back(LOG_OF_QUOTIENT, a=Na_out_1/c_ref, b=Na_in_1/c_ref)),
        Line(S_in_1/S_out_1,        exp(held),                             exponentiate()),
        Line(S_ratio,               exp(held),                             call("ratio")),
    ),
    model={phi_in: phi_out + R*T/F*(log(Na_out_1/Na_in_1) - log(S_in_1/S_out_1)/n_co)},
    arguments=(n_co, T, V, Na_out_1, Na_in_1),
    names={n_co: "n"},
    references=("Hille 2001",),
)
