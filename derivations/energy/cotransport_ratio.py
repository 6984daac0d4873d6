"""Cotransport: how far sodium's gradient can pull an uncharged substrate uphill."""

from sympy import Integer, exp, log

from millivolt.derivation import Derivation, Line, Step, add, back, by, call, cite, define, divide, exponentiate, put, settled, since
from millivolt.laws import LOG_OF_QUOTIENT

from ..assumptions import COTRANSPORT_AT_REST, NO_VOLTAGE
from ..electrodiffusion.electrochemical_gradient import electrochemical_gradient
from ..everyday.chemical_work import chemical_work
from ..symbols import F, R, T, V, c_ref, phi_in, phi_out
from ..symbols_energy import Na_, Na_in_1, Na_out_1, S_in_1, S_out_1, S_ratio, n_co, w_co
from ..symbols_everyday import w_chem

a, b = log(Na_in_1/c_ref), log(Na_out_1/c_ref)
uphill = log(S_in_1/S_out_1)
held = n_co*(log(Na_out_1/Na_in_1) - F*V/(R*T))

cotransport_work = Derivation(
    name="cotransport_work",
    title="Free energy of cotransport",
    words="The free energy of moving a mole of the substrate inward with n moles of sodium ions: negative where this goes by itself.",
    says=(w_co, R*T*(uphill - held)),
    given={
        "free energy": define(w_co, n_co*Na_["dmu"] + w_chem, "n sodium ions and one molecule of the substrate, inward"),
        "sodium":      cite(electrochemical_gradient, **Na_, z=Integer(1), c_in=Na_in_1, c_out=Na_out_1),
        "substrate":   cite(chemical_work, c_from=S_out_1, c_to=S_in_1),
    },
    lines=(
        Line(w_co,  n_co*(R*T*log(Na_in_1/Na_out_1) + F*V) + R*T*uphill,   put("sodium", "substrate")),
        Line(w_co,  R*T*(uphill - n_co*(b - a - F*V/(R*T))),               by(LOG_OF_QUOTIENT, a=Na_in_1/c_ref, b=Na_out_1/c_ref)),
        Line(w_co,  R*T*(uphill - held),                                   back(LOG_OF_QUOTIENT, a=Na_out_1/c_ref, b=Na_in_1/c_ref)),
    ),
    references=("Hille 2001",),
)

cotransport_ratio = Derivation(
    name="cotransport_ratio",
    title="Cotransport ratio",
    words="The largest ratio of the concentrations, inside over outside, to which n sodium ions can bring one molecule of an uncharged substrate.",
    says=(S_ratio, exp(held)),
    given={
        "cotransporter at its reversal": COTRANSPORT_AT_REST(),
        "free energy": cite(cotransport_work),
        "ratio":       define(S_ratio, S_in_1/S_out_1, "inside over outside"),
    },
    lines=(
        Line(R*T*(uphill - held),   Integer(0),        put("free energy")),
        Line(uphill - held,         Integer(0),        divide(R*T)),
        Line(uphill,                held,              add(held)),
        Line(S_in_1/S_out_1,        exp(held),         exponentiate()),
        Line(S_ratio,               exp(held),         call("ratio")),
    ),
    model={phi_in: phi_out + R*T/F*(log(Na_out_1/Na_in_1) - log(S_in_1/S_out_1)/n_co)},
    arguments=(n_co, T, V, Na_out_1, Na_in_1),
    example=dict(n=2, T=310.15, V=-0.070, Na_out=145.0, Na_in=12.0),
    names={n_co: "n"},
    references=("Hille 2001",),
)

cotransport_ratio_without_voltage = Derivation(
    name="cotransport_ratio_without_voltage",
    title="One sodium ion, no voltage",
    words="Where one sodium ion pulls one molecule and there is no voltage, the ratio of the substrate is that of sodium, the other way round.",
    case_of=cotransport_ratio,
    says=(S_ratio, Na_out_1/Na_in_1),
    given={"ratio": cite(cotransport_ratio, n_co=Integer(1), V=Integer(0)), "one potential": NO_VOLTAGE()},
    steps=(
        Step("no voltage", Integer(0), "=", phi_in - phi_out,   since(("one potential", -1))),
        Step("ratio of sodium", S_ratio, "=", Na_out_1/Na_in_1, settled("ratio", "no voltage")),
    ),
    model={phi_in: phi_out, S_in_1: S_out_1*Na_out_1/Na_in_1},
)
