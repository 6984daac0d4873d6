"""Born energy: why an ion does not enter the membrane without a channel."""

from sympy import Integer, Integral, pi

from millivolt.derivation import Derivation, Line, call, cite, define, integral_of, multiply, put

from ..postulates import CHARGED_SPHERE
from ..symbols import N_A, eps_0, q_e, z
from ..symbols_interfaces import (
    charged, eps_medium, eps_membrane, eps_water, phi_ion, phi_ion_membrane, phi_ion_water, radius, w_born, w_ion, w_ion_membrane, w_ion_water,
)

area = Integral(z*q_e*phi_ion(charged), (charged, Integer(0), Integer(1)))

charging_work = Derivation(
    name="charging_work",
    title="The work of charging an ion",
    words="Bringing its charge to a sphere bit by bit, each bit against the potential of those before it.",
    says=(w_ion, z**2*q_e**2/(8*pi*eps_0*eps_medium*radius)),
    given={
        "charged sphere": CHARGED_SPHERE(),
        "work":           define(w_ion, area, "every bit of the charge times the potential that it meets"),
    },
    lines=(
        Line(z*q_e*phi_ion(charged),  charged*z**2*q_e**2/(4*pi*eps_0*eps_medium*radius),   multiply(z*q_e)),
        Line(area,         z**2*q_e**2/(8*pi*eps_0*eps_medium*radius),
                           integral_of(charged, 0, 1, charged**2*z**2*q_e**2/(8*pi*eps_0*eps_medium*radius))),
        Line(w_ion,        z**2*q_e**2/(8*pi*eps_0*eps_medium*radius),   call("work")),
    ),
    references=("Born 1920",),
)

born_energy = Derivation(
    name="born_energy",
    title="Born energy",
    words="The work of taking a mole of ions from water into the membrane, each a charged sphere.",
    says=(w_born, N_A*z**2*q_e**2/(8*pi*eps_0*radius)*(1/eps_membrane - 1/eps_water)),
    given={
        "energy":          define(w_born, N_A*(w_ion_membrane - w_ion_water), "in the membrane less in water, for a mole"),
        "in the membrane": cite(charging_work, phi_ion=phi_ion_membrane, w_ion=w_ion_membrane, eps_medium=eps_membrane),
        "in water":        cite(charging_work, phi_ion=phi_ion_water, w_ion=w_ion_water, eps_medium=eps_water),
    },
    lines=(
        Line(w_born,  N_A*z**2*q_e**2/(8*pi*eps_0*radius)*(1/eps_membrane - 1/eps_water),  put("in the membrane", "in water")),
    ),
    arguments=(z, radius, eps_membrane, eps_water),
    example=dict(z=1, radius=1.38e-10, eps_membrane=2.0, eps_water=80.0),
    references=("Born 1920", "Parsegian 1969"),
)
