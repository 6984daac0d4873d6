"""Donnan potential: the voltage that molecules which cannot leave bring about."""

from sympy import log

from millivolt.derivation import Derivation, Line, back, by, call, cite, define, put_right, value_of
from millivolt.laws import LOG_OF_QUOTIENT

from ..symbols import F, R, T, V, c_out, c_ref
from ..symbols_energy import K_, K_in_1
from ..symbols_interfaces import X, donnan_r, z_X
from .donnan_ratio import at_rest, donnan_ratio

ratio = value_of(donnan_ratio)
k, out = log(K_in_1/c_ref), log(c_out/c_ref)

donnan_ratio_defined = Derivation(
    name="donnan_ratio_defined",
    title="What the ratio is",
    words="The ratio of the cations, inside over outside.",
    case_of=donnan_ratio,
    says=(donnan_r, K_in_1/c_out),
    given={"ratio": define(donnan_r, K_in_1/c_out, "cations inside over outside")},
)

donnan_potential_of_ratio = Derivation(
    name="donnan_potential_of_ratio",
    title="Donnan potential, by the ratio",
    words="The membrane potential is the Nernst potential of every ion of the salt, so that of the ratio.",
    case_of=donnan_ratio,
    says=(V, -R*T/F*log(donnan_r)),
    given={
        "cation":  at_rest(K_, 1, K_in_1),
        "what the ratio is": cite(donnan_ratio_defined),
    },
    lines=(
        Line(V,  R*T/F*(out - k),            by(LOG_OF_QUOTIENT, a=c_out/c_ref, b=K_in_1/c_ref)),
        Line(V,  -R*T/F*log(K_in_1/c_out),   back(LOG_OF_QUOTIENT, a=K_in_1/c_ref, b=c_out/c_ref)),
        Line(V,  -R*T/F*log(donnan_r),       call("what the ratio is")),
    ),
    references=("Donnan 1911",),
)

donnan_potential = Derivation(
    name="donnan_potential",
    title="Donnan potential",
    words="The membrane potential that molecules which cannot leave bring about: negative inside where they are anions.",
    says=(V, -R*T/F*log(ratio)),
    given={
        "of the ratio": cite(donnan_potential_of_ratio),
        "ratio":        cite(donnan_ratio),
    },
    lines=(
        Line(V,  -R*T/F*log(ratio),          put_right("ratio")),
    ),
    arguments=(X, c_out, z_X, T),
    example=dict(X=10.0, c_out=150.0, z_X=-8, T=310.15),
    references=("Donnan 1911",),
)
