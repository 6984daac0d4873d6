"""Work of the sodium pump: three sodium ions out, two potassium ions in."""

from sympy import Integer, log

from millivolt.derivation import Derivation, Line, back, by, call, cite, define, put, value_of
from millivolt.laws import LOG_OF_QUOTIENT

from ..electrodiffusion.electrochemical_gradient import electrochemical_gradient
from ..electrodiffusion.nernst import nernst
from ..symbols import F, R, T, V, c_ref
from ..symbols_energy import E_K, E_Na, K_, K_in_1, K_out_1, Na_, Na_in_1, Na_out_1, w_pump

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
    example=dict(T=310.15, V=-0.070, Na_out=145.0, Na_in=12.0, K_out=5.0, K_in=140.0),
    references=("Skou 1957", "Post and Jolly 1957", "Hille 2001"),
)

E_sodium, E_potassium = (value_of(nernst, z=Integer(1), c_in=a, c_out=b) for a, b in ((Na_in_1, Na_out_1), (K_in_1, K_out_1)))
k_in, k_out = log(K_in_1/c_ref), log(K_out_1/c_ref)

sodium_pump_work_from_rest = Derivation(
    name="sodium_pump_work_from_rest",
    title="Counted from the Nernst potentials",
    words="The work of a cycle as that of any coupled cycle is counted: by the Nernst potentials of what it moves, and by the one net charge that goes out.",
    case_of=sodium_pump_work,
    says=(w_pump, F*(3*E_Na - 2*E_K - V)),
    given={
        "work":      cite(sodium_pump_work),
        "sodium":    define(E_Na, E_sodium, "the Nernst potential of sodium"),
        "potassium": define(E_K, E_potassium, "the Nernst potential of potassium"),
    },
    lines=(
        Line(w_pump,  3*F*E_Na + 2*R*T*log(K_in_1/K_out_1) - F*V,    call("sodium")),
        Line(w_pump,  3*F*E_Na + 2*R*T*(k_in - k_out) - F*V,         by(LOG_OF_QUOTIENT, a=K_in_1/c_ref, b=K_out_1/c_ref)),
        Line(w_pump,  3*F*E_Na - 2*F*E_potassium - F*V,              back(LOG_OF_QUOTIENT, a=K_out_1/c_ref, b=K_in_1/c_ref)),
        Line(w_pump,  F*(3*E_Na - 2*E_K - V),                        call("potassium")),
    ),
)
