"""Donnan pressure: the ions that fixed charge holds back draw water, beside what the molecules draw themselves."""

from sympy import log, sqrt

from millivolt.derivation import Derivation, Line, call, cite, collect, define, divide, exponentiate, put, put_right, take_log

from ..symbols import R, T, c_out
from ..symbols_energy import Cl_in_1, K_in_1
from ..symbols_interfaces import X, donnan_r, donnan_y, p_donnan, z_X
from .donnan_potential import donnan_ratio_defined
from .donnan_ratio import donnan_balance, donnan_fixed_charge, donnan_product, donnan_ratio

r, y = donnan_r, donnan_y
mean = (r + 1/r)/2
excess = R*T*(X + 2*c_out*(sqrt(1 + (z_X*X/(2*c_out))**2) - 1))

donnan_anion = Derivation(
    name="donnan_anion",
    title="The anions",
    words="The anions are left by the product rule.",
    case_of=donnan_ratio,
    says=(Cl_in_1, c_out**2/K_in_1),
    given={"product": cite(donnan_product)},
    lines=(
        Line(Cl_in_1,  c_out**2/K_in_1,  divide(K_in_1)),
    ),
)

donnan_mean = Derivation(
    name="donnan_mean",
    title="Cations and anions together",
    words="The mean of the ratio and its inverse is set by the fixed charge.",
    case_of=donnan_ratio,
    start=1 + y**2,
    says=(sqrt(1 + y**2), mean),
    given={"balance": cite(donnan_balance)},
    lines=(
        Line(1 + y**2,         1 + ((1/r - r)/2)**2,  put_right("balance")),
        Line(1 + y**2,         mean**2,               collect()),
        Line(log(1 + y**2),    log(mean**2),          take_log()),
        Line(log(1 + y**2)/2,  log(mean**2)/2,        divide(2)),
        Line(sqrt(1 + y**2),   mean,                  exponentiate()),
    ),
)

donnan_pressure = Derivation(
    name="donnan_pressure",
    title="Donnan pressure",
    words="The osmotic pressure inside, above that outside: of the molecules themselves, and of the ions that their charge holds back.",
    case_of=donnan_ratio,
    says=(p_donnan, excess),
    given={
        "pressure":          define(p_donnan, R*T*(X + K_in_1 + Cl_in_1 - 2*c_out), "by van 't Hoff, of all inside less all outside"),
        "anions":            cite(donnan_anion),
        "what the ratio is": cite(donnan_ratio_defined),
        "together":          cite(donnan_mean),
        "fixed charge":      cite(donnan_fixed_charge),
    },
    lines=(
        Line(p_donnan,  R*T*(X + K_in_1 + c_out**2/K_in_1 - 2*c_out),   put("anions")),
        Line(p_donnan,  R*T*(X + c_out*r + c_out/r - 2*c_out),          call("what the ratio is")),
        Line(p_donnan,  R*T*(X + 2*c_out*(sqrt(1 + y**2) - 1)),         call("together")),
        Line(p_donnan,  excess,                                         put("fixed charge")),
    ),
    arguments=(X, c_out, z_X, T),
    example=dict(X=10.0, c_out=150.0, z_X=-8, T=310.15),
    references=("Donnan 1911", "van 't Hoff 1887"),
)
