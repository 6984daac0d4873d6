"""Electrochemical gradient: what a mole of the ion gains in free energy by being inside and not outside."""

from sympy import log

from millivolt.derivation import Derivation, Line, back, by, call, cite, define, put
from millivolt.laws import LOG_OF_QUOTIENT

from ..postulates import ELECTROCHEMICAL_POTENTIAL
from ..symbols import E, F, R, T, V, c_in, c_out, c_ref, dmu, mu_in, mu_out, phi_in, phi_out, z
from .nernst import E_nernst, nernst

electrochemical_gradient = Derivation(
    name="electrochemical_gradient",
    title="Electrochemical gradient",
    words="The free energy of a mole of the ion inside, less that of a mole outside: positive where the ion tends to leave.",
    says=(dmu, R*T*log(c_in/c_out) + z*F*V),
    given={
        "gradient":           define(dmu, mu_in - mu_out, "inside minus outside"),
        "potential inside":   ELECTROCHEMICAL_POTENTIAL(mu=mu_in, c_at=c_in, phi_at=phi_in, z=z),
        "potential outside":  ELECTROCHEMICAL_POTENTIAL(mu=mu_out, c_at=c_out, phi_at=phi_out, z=z),
        "membrane potential": define(V, phi_in - phi_out, "inside minus outside"),
    },
    lines=(
        Line(dmu,  R*T*log(c_in/c_ref) + z*F*phi_in - R*T*log(c_out/c_ref) - z*F*phi_out,   put("potential inside", "potential outside")),
        Line(dmu,  R*T*log(c_in/c_ref) - R*T*log(c_out/c_ref) + z*F*V,                       call("membrane potential")),
        Line(dmu,  R*T*log(c_in/c_out) + z*F*V,                   back(LOG_OF_QUOTIENT, a=c_in/c_ref, b=c_out/c_ref)),
    ),
    arguments=(z, T, V, c_out, c_in),
    example=dict(z=1, T=310.15, V=-0.070, c_out=145.0, c_in=12.0),
    references=("Guggenheim 1929", "Hille 2001"),
)

electrochemical_gradient_from_rest = Derivation(
    name="electrochemical_gradient_from_rest",
    title="Counted from the Nernst potential",
    words="The gradient is the charge of a mole times the distance of the voltage from the Nernst potential.",
    case_of=electrochemical_gradient,
    about=(nernst,),
    says=(dmu, z*F*(V - E)),
    given={
        "gradient":         cite(electrochemical_gradient),
        "Nernst potential": define(E, E_nernst, "the Nernst potential of the two concentrations"),
    },
    lines=(
        Line(dmu,  R*T*(log(c_in/c_ref) - log(c_out/c_ref)) + z*F*V,  by(LOG_OF_QUOTIENT, a=c_in/c_ref, b=c_out/c_ref)),
        Line(dmu,  z*F*(V - E_nernst),                            back(LOG_OF_QUOTIENT, a=c_out/c_ref, b=c_in/c_ref)),
        Line(dmu,  z*F*(V - E),                                   call("Nernst potential")),
    ),
)
