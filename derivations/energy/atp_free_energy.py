"""Free energy of the hydrolysis of ATP, at the concentrations of a cell."""

from sympy import Integer, log

from millivolt.derivation import Derivation, Line, back, call, define, put
from millivolt.laws import LOG_OF_PRODUCT, LOG_OF_QUOTIENT

from ..postulates import ELECTROCHEMICAL_POTENTIAL
from ..symbols import R, T
from ..symbols_energy import (
    ADP, ATP, Pi, c_std, dG0, dG_ATP, mu_ADP, mu_ADP_0, mu_ATP, mu_ATP_0, mu_H2O, mu_Pi, mu_Pi_0,
)

adp, pi, atp = log(ADP/c_std), log(Pi/c_std), log(ATP/c_std)


def chemical_potential(mu, mu_0, c):
    """That of a solute without regard to charge: what is split and what comes of it stay on one side of the membrane."""
    return ELECTROCHEMICAL_POTENTIAL(mu=mu, mu_ref=mu_0, c_at=c, c_ref=c_std, z=Integer(0))


atp_free_energy = Derivation(
    name="atp_free_energy",
    title="Free energy of ATP",
    words="The free energy of splitting a mole of ATP: the more negative, the more work it can do.",
    says=(dG_ATP, dG0 + R*T*log(ADP*Pi/(ATP*c_std))),
    given={
        "ATP":       chemical_potential(mu_ATP, mu_ATP_0, ATP),
        "ADP":       chemical_potential(mu_ADP, mu_ADP_0, ADP),
        "phosphate": chemical_potential(mu_Pi, mu_Pi_0, Pi),
        "hydrolysis": define(dG_ATP, mu_ADP + mu_Pi - mu_ATP - mu_H2O, "what comes of it less what goes into it"),
        "at the standard concentrations": define(dG0, mu_ADP_0 + mu_Pi_0 - mu_ATP_0 - mu_H2O, "the same at the standard concentration of each"),
    },
    begin="hydrolysis",
    lines=(
        Line(dG_ATP,  mu_ADP_0 + R*T*adp + mu_Pi_0 + R*T*pi - mu_ATP_0 - R*T*atp - mu_H2O,   put("ATP", "ADP", "phosphate")),
        Line(dG_ATP,  dG0 + R*T*(adp + pi - atp),                       call("at the standard concentrations")),
        Line(dG_ATP,  dG0 + R*T*(log(ADP*Pi/c_std**2) - atp),           back(LOG_OF_PRODUCT, a=ADP/c_std, b=Pi/c_std)),
        Line(dG_ATP,  dG0 + R*T*log(ADP*Pi/(ATP*c_std)),                back(LOG_OF_QUOTIENT, a=ADP*Pi/c_std**2, b=ATP/c_std)),
    ),
    arguments=(dG0, T, ATP, ADP, Pi),
    example=dict(dG0=-30.5e3, T=310.15, ATP=5.0, ADP=0.5, Pi=5.0),
    references=("Gibbs 1876",),
)
