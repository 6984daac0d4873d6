"""Potassium-chloride cotransport at rest: an electroneutral pair, on which the voltage has no say."""

from sympy import Integer, log

from millivolt.derivation import Derivation, Line, add, by, cite, divide, exponentiate, multiply, put
from millivolt.laws import LOG_OF_QUOTIENT

from ..assumptions import KCC_AT_REST
from ..electrodiffusion.electrochemical_gradient import electrochemical_gradient
from ..symbols import R, T, c_ref
from ..symbols_energy import Cl_, Cl_in_1, Cl_out_1, K_, K_in_1, K_out_1
from .coupled_cycle_reversal import coupled_cycle_reversal

k_in, k_out, cl_in, cl_out = (log(c/c_ref) for c in (K_in_1, K_out_1, Cl_in_1, Cl_out_1))

kcc_equilibrium = Derivation(
    name="kcc_equilibrium",
    title="Potassium and chloride together",
    words="A cotransporter of potassium and chloride rests where the product of their concentrations is the same on both sides, whatever the voltage.",
    case_of=coupled_cycle_reversal,
    says=(K_in_1*Cl_in_1, K_out_1*Cl_out_1),
    given={
        "cotransporter at its reversal": KCC_AT_REST(),
        "potassium": cite(electrochemical_gradient, **K_, z=Integer(1), c_in=K_in_1, c_out=K_out_1),
        "chloride":  cite(electrochemical_gradient, **Cl_, z=Integer(-1), c_in=Cl_in_1, c_out=Cl_out_1),
    },
    lines=(
        Line(R*T*log(K_in_1/K_out_1) + R*T*log(Cl_in_1/Cl_out_1),  Integer(0),             put("potassium", "chloride")),
        Line(log(K_in_1/K_out_1) + log(Cl_in_1/Cl_out_1),  Integer(0),                     divide(R*T)),
        Line(k_in - k_out + log(Cl_in_1/Cl_out_1),         Integer(0),                     by(LOG_OF_QUOTIENT, a=K_in_1/c_ref, b=K_out_1/c_ref)),
        Line(k_in - k_out + cl_in - cl_out,                Integer(0),                     by(LOG_OF_QUOTIENT, a=Cl_in_1/c_ref, b=Cl_out_1/c_ref)),
        Line(k_in + cl_in,                                 k_out + cl_out,                 add(k_out + cl_out)),
        Line(K_in_1*Cl_in_1/c_ref**2,                      K_out_1*Cl_out_1/c_ref**2,      exponentiate()),
        Line(K_in_1*Cl_in_1,                               K_out_1*Cl_out_1,               multiply(c_ref**2)),
    ),
    model={K_in_1: K_out_1*Cl_out_1/Cl_in_1},
    references=("Hille 2001",),
)
