"""Work of the sodium pump: three sodium ions out, two potassium ions in."""

from sympy import Integer, log

from millivolt.derivation import Derivation, Line, back, by, cite, define, put
from millivolt.laws import LOG_OF_QUOTIENT

from ..electrodiffusion.electrochemical_gradient import electrochemical_gradient
from ..symbols import F, R, T, V, c_ref
from ..symbols_energy import K_, K_in_1, K_out_1, Na_, Na_in_1, Na_out_1, w_pump

sodium = log(Na_out_1/c_ref) - log(Na_in_1/c_ref)

sodium_pump_work = Derivation(
    name="sodium_pump_work",
    title="Work of the sodium pump",
    words="The free energy that a mole of cycles stores: three sodium ions outward against their gradient, two potassium ions inward.",
    says=(w_pump, 3*R*T*log(Na_out_1/Na_in_1) + 2*R*T*log(K_in_1/K_out_1) - F*V),
    given={
        "work":      define(w_pump, -3*Na_["dmu"] + 2*K_["dmu"], "three sodium ions out and two potassium ions in"),
        "sodium":    cite(electrochemical_gradient, **Na_, z=Integer(1), c_in=Na_in_1, c_out=Na_out_1),
        "potassium": cite(electrochemical_gradient, **K_, z=Integer(1), c_in=K_in_1, c_out=K_out_1),
    },
    lines=(
        Line(w_pump,  -3*R*T*log(Na_in_1/Na_out_1) + 2*R*T*log(K_in_1/K_out_1) - F*V,    put("sodium", "potassium")),
        Line(w_pump,  3*R*T*sodium + 2*R*T*log(K_in_1/K_out_1) - F*V,      by(LOG_OF_QUOTIENT, a=Na_in_1/c_ref, b=Na_out_1/c_ref)),
        Line(w_pump,  3*R*T*log(Na_out_1/Na_in_1) + 2*R*T*log(K_in_1/K_out_1) - F*V,     back(LOG_OF_QUOTIENT, a=Na_out_1/c_ref, b=Na_in_1/c_ref)),
    ),
    arguments=(T, V, Na_out_1, Na_in_1, K_out_1, K_in_1),
    references=("Skou 1957", "Hille 2001"),
)
