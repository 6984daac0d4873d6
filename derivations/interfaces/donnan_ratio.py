"""Donnan ratio: how molecules that cannot leave share out a salt between the two sides."""

from sympy import Integer, log, sqrt

from millivolt.derivation import (
    Derivation, Line, Step, add, by, call, cite, collect, define, divide, exponentiate, multiply, put, put_left, put_right, settled, sign, since, take_log,
    turn,
)
from millivolt.laws import LOG_OF_QUOTIENT

from ..assumptions import NEUTRAL_INSIDE
from ..electrodiffusion.nernst import nernst
from ..symbols import F, R, T, V, c_out, c_ref, phi_in, phi_out
from ..symbols_energy import Cl_, Cl_in_1, K_, K_in_1
from ..symbols_interfaces import X, donnan_r, donnan_y, z_X


def at_rest(ion, z, c_in):
    """The ion is at equilibrium with the membrane potential, and c_out outside."""
    return cite(nernst, mu_in=ion["mu_in"], mu_out=ion["mu_out"], mu_ref=ion["mu_ref"], z=Integer(z), E=V, c_in=c_in)


zero = Integer(0)
r, y = donnan_r, donnan_y
k, cl, out = log(K_in_1/c_ref), log(Cl_in_1/c_ref), log(c_out/c_ref)
root = sqrt(1 + y**2)
salt = {                                          # what electroneutrality makes of the salt
    K_in_1:  sqrt(c_out**2 + (z_X*X/2)**2) - z_X*X/2,
    Cl_in_1: sqrt(c_out**2 + (z_X*X/2)**2) + z_X*X/2,
    phi_in:  phi_out + R*T/F*log((sqrt(c_out**2 + (z_X*X/2)**2) + z_X*X/2)/c_out),
}

donnan_product = Derivation(
    name="donnan_product",
    title="The product rule",
    words="The product of cations and anions is the same on both sides.",
    says=(K_in_1*Cl_in_1, c_out**2),
    given={
        "cation": at_rest(K_, 1, K_in_1),
        "anion":  at_rest(Cl_, -1, Cl_in_1),
    },
    lines=(
        Line(-R*T/F*log(c_out/Cl_in_1),    R*T/F*log(c_out/K_in_1),       put_left("anion")),
        Line(-log(c_out/Cl_in_1),          log(c_out/K_in_1),             divide(R*T/F)),
        Line(-(out - cl),                  log(c_out/K_in_1),             by(LOG_OF_QUOTIENT, a=c_out/c_ref, b=Cl_in_1/c_ref)),
        Line(-(out - cl),                  out - k,                       by(LOG_OF_QUOTIENT, a=c_out/c_ref, b=K_in_1/c_ref)),
        Line(k + cl,                       2*out,                         add(k + out)),
        Line(K_in_1*Cl_in_1/c_ref**2,      c_out**2/c_ref**2,             exponentiate()),
        Line(K_in_1*Cl_in_1,               c_out**2,                      multiply(c_ref**2)),
    ),
    model={K_in_1: c_out**2/Cl_in_1, phi_in: phi_out + R*T/F*log(Cl_in_1/c_out)},
    references=("Donnan 1911",),
)

donnan_fixed_charge = Derivation(
    name="donnan_fixed_charge",
    title="The fixed charge",
    words="The fixed charge, counted by that of the ions of the salt outside.",
    says=(y, z_X*X/(2*c_out)),
    given={"fixed charge": define(y, z_X*X/(2*c_out), "the fixed charge, beside that of the salt's ions outside")},
)

donnan_balance = Derivation(
    name="donnan_balance",
    title="The fixed charge and the ratio",
    words="Electroneutrality sets the fixed charge against the ratio of the salt.",
    says=(y, (1/r - r)/2),
    given={
        "electroneutrality": NEUTRAL_INSIDE(),
        "product":           cite(donnan_product),
        "ratio":             define(r, K_in_1/c_out, "cations inside over outside"),
        "fixed charge":      cite(donnan_fixed_charge),
    },
    lines=(
        Line(K_in_1**2 + z_X*X*K_in_1,     K_in_1*Cl_in_1,                multiply(K_in_1)),
        Line(K_in_1**2 + z_X*X*K_in_1,     c_out**2,                      put_right("product")),
        Line(z_X*X*K_in_1,                 c_out**2 - K_in_1**2,          add(-K_in_1**2)),
        Line(z_X*X/(2*c_out),              (c_out/K_in_1 - K_in_1/c_out)/2,  divide(2*c_out*K_in_1)),
        Line(z_X*X/(2*c_out),              (1/r - r)/2,                   call("ratio")),
        Line(y,                            (1/r - r)/2,                   call("fixed charge")),
    ),
    model=salt,
)

Y = z_X*X/(2*c_out)
S = sqrt(1 + Y**2)

donnan_ratio_by_a_root = Derivation(
    name="donnan_ratio_by_a_root",
    title="Donnan ratio, by a root",
    words="Electroneutrality and the product rule make a quadratic equation for the ratio, and this is its positive root.",
    start=1 + y**2,
    says=(r, S - Y),
    given={
        "balance":      cite(donnan_balance),
        "fixed charge": cite(donnan_fixed_charge),
    },
    lines=(
        Line(1 + y**2,        1 + ((1/r - r)/2)**2,       put_right("balance")),
        Line(1 + y**2,        ((r + 1/r)/2)**2,           collect()),
        Line(log(1 + y**2),   log(((r + 1/r)/2)**2),      take_log()),
        Line(log(1 + y**2)/2, log(((r + 1/r)/2)**2)/2,    divide(2)),
        Line(root,            (r + 1/r)/2,                exponentiate()),
        Line(root - y,        (r + 1/r)/2 - y,            add(-y)),
        Line(root - y,        r,                          put_right("balance")),
        Line(r,               root - y,                   turn()),
        Line(r,               S - Y,                      put("fixed charge")),
    ),
    references=("Donnan 1911",),
)

donnan_ratio = Derivation(
    name="donnan_ratio",
    title="Donnan ratio",
    words="Molecules that cannot leave hold their counterions back: the ratio of the cations, and of the anions the other way round. "
          "Written so that the fixed charge costs no digits, whichever sign it has.",
    says=(r, "=", 2*S/(1 + (S + Y)**2)),
    given={"by a root": cite(donnan_ratio_by_a_root)},
    steps=(
        Step("quotient",      r, "=", 2*S/(1 + (S + Y)**2),           since("by a root")),
    ),
    arguments=(X, c_out, z_X),
    example=dict(X=10.0, c_out=150.0, z_X=-8),
    references=("Donnan 1911",),
)

donnan_ratio_turned = Derivation(
    name="donnan_ratio_turned",
    title="By a root below",
    words="The ratio the other way round is that of the opposite fixed charge.",
    case_of=donnan_ratio,
    says=(r, "=", 1/(S + Y)),
    given={"by a root": cite(donnan_ratio_by_a_root)},
    steps=(
        Step("squares",       zero, "<", ((S + Y)**2 + 1)/(2*S),      sign()),
        Step("below",         zero, "<", S + Y,                       since("squares")),
        Step("quotient",      r, "=", 1/(S + Y),                      since("by a root")),
        Step("whole",         r, "=", 1/(S + Y),                      settled("quotient", "below")),
    ),
    references=("Donnan 1911",),
)

donnan_ratio_without_fixed_charge = Derivation(
    name="donnan_ratio_without_fixed_charge",
    title="No fixed charge",
    words="Without molecules that cannot leave the salt is the same on both sides.",
    case_of=donnan_ratio,
    says=(r, Integer(1)),
    given={"ratio": cite(donnan_ratio, X=Integer(0))},
    lines=(
        Line(r,  Integer(1),  collect()),
    ),
)
