"""Nernst potential: the voltage at which one kind of ion is at rest across a membrane."""

from sympy import log

from millivolt.derivation import Derivation, Line, back, by, call, collect, define, divide, put, subtract, value_of
from millivolt.laws import LOG_OF_QUOTIENT

from ..postulates import ELECTROCHEMICAL_POTENTIAL, EQUILIBRIUM
from ..symbols import E, F, R, T, c_in, c_out, c_ref, decades, mu_in, mu_out, mu_ref, phi_in, phi_out, ratio, z

nernst = Derivation(
    name="nernst",
    title="Nernst potential",
    words="The membrane potential at which one kind of ion is at equilibrium: the electrical and the chemical work of moving it cancel.",
    says=(E, R*T/(z*F) * log(c_out/c_in)),
    given={
        "equilibrium":         EQUILIBRIUM(),
        "potential inside":    ELECTROCHEMICAL_POTENTIAL(mu=mu_in, c_at=c_in, phi_at=phi_in, z=z),
        "potential outside":   ELECTROCHEMICAL_POTENTIAL(mu=mu_out, c_at=c_out, phi_at=phi_out, z=z),
        "Nernst potential":    define(E, phi_in - phi_out, "the membrane potential at which this is so"),
    },
    lines=(
        Line(mu_ref + R*T*log(c_in/c_ref) + z*F*phi_in,
             mu_ref + R*T*log(c_out/c_ref) + z*F*phi_out,      put("potential inside", "potential outside")),
        Line(z*F*(phi_in - phi_out),
             R*T*(log(c_out/c_ref) - log(c_in/c_ref)),         subtract(mu_ref + R*T*log(c_in/c_ref) + z*F*phi_out)),
        Line(z*F*E, R*T*(log(c_out/c_ref) - log(c_in/c_ref)),  call("Nernst potential")),
        Line(z*F*E, R*T*log(c_out/c_in),                       back(LOG_OF_QUOTIENT, a=c_out/c_ref, b=c_in/c_ref)),
        Line(E,     R*T/(z*F) * log(c_out/c_in),               divide(z*F)),
    ),
    arguments=(z, T, c_out, c_in),
    example=dict(z=1, T=310.15, c_out=5.0, c_in=140.0),
    model={phi_in: phi_out + R*T/(z*F)*log(c_out/c_in)},
    references=("Nernst 1888", "Nernst 1889", "Hille 2001"),
)

E_nernst = nernst.says[1]
E_turned = value_of(nernst, c_in=c_out, c_out=c_in)

nernst_antisymmetric = Derivation(
    name="nernst_antisymmetric",
    title="Inside and outside exchanged",
    words="Exchanging the two solutions turns the sign of the potential.",
    case_of=nernst,
    about=(nernst,),
    start=E_turned,
    says=(E_turned, -E_nernst),
    lines=(
        Line(E_turned, R*T/(z*F)*(log(c_in/c_ref) - log(c_out/c_ref)),  by(LOG_OF_QUOTIENT, "rhs", a=c_in/c_ref, b=c_out/c_ref)),
        Line(E_turned, -E_nernst,                              back(LOG_OF_QUOTIENT, a=c_out/c_ref, b=c_in/c_ref)),
    ),
)

nernst_by_decades = Derivation(
    name="nernst_by_decades",
    title="With the decadic logarithm",
    words="For every factor of ten between the concentrations the potential changes by RT ln 10/(zF): for z = 1, 58 mV at 20 °C, 61.5 mV at 37 °C.",
    case_of=nernst,
    about=(nernst,),
    start=E_nernst,
    says=(E_nernst, R*T*log(10)/(z*F) * decades),
    given={"decades": define(decades, log(c_out/c_in)/log(10), "the decadic logarithm of the ratio")},
    lines=(
        Line(E_nernst, R*T/(z*F)*log(c_out/c_in)/log(10)*log(10),  collect()),
        Line(E_nernst, R*T*log(10)/(z*F) * decades,                call("decades")),
    ),
)

nernst_of_ratio = Derivation(
    name="nernst_of_ratio",
    title="Only the ratio counts",
    words="The potential depends on the ratio of the concentrations alone.",
    case_of=nernst,
    about=(nernst,),
    start=E_nernst,
    says=(E_nernst, R*T/(z*F) * log(ratio)),
    given={"ratio": define(ratio, c_out/c_in, "outside over inside")},
    lines=(
        Line(E_nernst, R*T/(z*F) * log(ratio),                 call("ratio")),
    ),
)
