"""Debye length: how far a charged surface is felt in a salt solution."""

from sympy import Integer, Lambda, Rational, Sum, exp, log, sqrt

from millivolt.derivation import (
    Derivation, Line, call, cite, collect, differentiate, divide, exponentiate, multiply, put, put_left, put_right, take_log,
)

from ..assumptions import DECAYING, IONIC_STRENGTH, LINEAR_BOLTZMANN, NEUTRAL_BULK, POISSON_OF_SMALL_POTENTIALS
from ..symbols import F, N, R, T, eps_0, eps_r, i
from ..symbols_energy import z_ion
from ..symbols_interfaces import I_s, c_bulk_ion, debye, depth, psi_decay, rho

psi, d_psi = psi_decay(depth), psi_decay(depth).diff(depth)
length = sqrt(eps_0*eps_r*R*T/(2*F**2*I_s))
strength = Rational(1, 2)*Sum(z_ion[i]**2*c_bulk_ion[i], (i, 1, N))

charge_of_small_potentials = Derivation(
    name="charge_of_small_potentials",
    title="The charge of a weak atmosphere",
    words="Where the potential is small the charge around it is proportional to it and to the ionic strength.",
    says=(rho(depth), -2*F**2*I_s/(R*T)*psi),
    given={
        "small potentials":       LINEAR_BOLTZMANN(),
        "electroneutral solution": NEUTRAL_BULK(),
        "ionic strength":         IONIC_STRENGTH(),
    },
    lines=(
        Line(rho(depth),  F*Sum(z_ion[i]*c_bulk_ion[i], (i, 1, N)) - F**2/(R*T)*psi*Sum(z_ion[i]**2*c_bulk_ion[i], (i, 1, N)),  collect()),
        Line(rho(depth),  -2*F**2/(R*T)*psi*strength,   put("electroneutral solution")),
        Line(rho(depth),  -2*F**2*I_s/(R*T)*psi,        call("ionic strength")),
    ),
    model={N: Integer(2), z_ion: Lambda(i, 2*i - 3), c_bulk_ion: Lambda(i, Integer(3))},  # one salt
    references=("Debye and Hückel 1923",),
)

debye_length = Derivation(
    name="debye_length",
    title="Debye length",
    words="The distance over which a small potential falls to 1/e in a salt solution: why the membrane potential lives at the membrane.",
    says=(debye, length),
    given={
        "decay":            DECAYING(),
        "Poisson equation": POISSON_OF_SMALL_POTENTIALS(),
        "charge":           cite(charge_of_small_potentials),
    },
    lines=(
        Line(psi.diff(depth, 2),          -d_psi/debye,                        differentiate(depth)),
        Line(psi.diff(depth, 2),          psi/debye**2,                        put_right("decay")),
        Line(eps_0*eps_r*psi.diff(depth, 2),  eps_0*eps_r*psi/debye**2,        multiply(eps_0*eps_r)),
        Line(-rho(depth),                 eps_0*eps_r*psi/debye**2,            put_left("Poisson equation")),
        Line(2*F**2*I_s/(R*T)*psi,        eps_0*eps_r*psi/debye**2,            put_left("charge")),
        Line(debye**2/length**2,          Integer(1),                          multiply(debye**2/(eps_0*eps_r*psi))),
        Line(log(debye**2/length**2),     Integer(0),                          take_log()),
        Line(log(debye**2/length**2)/2,   Integer(0),                          divide(2)),
        Line(debye/length,                Integer(1),                          exponentiate()),
        Line(debye,                       length,                              multiply(length)),
    ),
    model={psi_decay: Lambda(depth, exp(-depth/debye)), debye: sqrt(eps_0*eps_r*R*T/(2*F**2*strength))},
    arguments=(eps_r, T, I_s),
    names={I_s: "I"},
    references=("Debye and Hückel 1923",),
)
