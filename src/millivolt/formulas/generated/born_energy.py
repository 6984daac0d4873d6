"""Born energy. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import pi

C_N_A_q_e2_per_eps_0 = 0.001745914451051795
TABLE = Table('born_energy', (('z', 'nonzero', False), ('radius', 'positive', False), ('eps_membrane', 'positive', False), ('eps_water', 'positive', False)), (), ('J/mol', '', 'm', '', ''), {}, 'ea3492f3ac2e0f8d')


def born_energy(*, z: Number, radius: Number, eps_membrane: Number, eps_water: Number, out: Any = None) -> Any:
    """Born energy: w_born = N_A*q_e**2*z**2*(1/eps_membrane - 1/eps_water)/(8*pi*eps_0*radius) [J/mol].

    The work of taking a mole of ions from water into the membrane, each a charged sphere.

    z             valence of the ion, with its sign [1], not zero
    radius        radius of the ion [m], greater than zero
    eps_membrane  relative permittivity of the membrane [1], greater than zero
    eps_water     relative permittivity of water [1], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in kJ/mol; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: potential of a charged sphere.
    Sources: Born 1920, Parsegian 1969.

    >>> from millivolt import born_energy
    >>> round(born_energy(z=1, radius=1.38e-10, eps_membrane=2.0, eps_water=80.0), -1)
    245400.0
    """
    if not (type(z) is type(radius) is type(eps_membrane) is type(eps_water) is float and out is None):
        if out is not None or (numbers := floats(z, radius, eps_membrane, eps_water)) is None:
            return evaluated(TABLE, (z, radius, eps_membrane, eps_water,), _value, out)
        z, radius, eps_membrane, eps_water = numbers
    try:
        if z != 0.0 and radius > 0.0 and eps_membrane > 0.0 and eps_water > 0.0:
            return (0.125)*C_N_A_q_e2_per_eps_0*(z*z)*(-1.0/eps_water + 1.0/eps_membrane)/(pi*radius)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, radius, eps_membrane, eps_water,), _value, out)


def by_z(*, z: Number, radius: Number, eps_membrane: Number, eps_water: Number, out: Any = None) -> Any:
    """The derivative of born_energy by z [J/mol per 1]; of quantities in kJ/mol."""
    if not (type(z) is type(radius) is type(eps_membrane) is type(eps_water) is float and out is None):
        if out is not None or (numbers := floats(z, radius, eps_membrane, eps_water)) is None:
            return evaluated(TABLE, (z, radius, eps_membrane, eps_water,), _z, out)
        z, radius, eps_membrane, eps_water = numbers
    try:
        if z != 0.0 and radius > 0.0 and eps_membrane > 0.0 and eps_water > 0.0:
            return (0.25)*C_N_A_q_e2_per_eps_0*z*(-eps_membrane + eps_water)/(pi*eps_membrane*eps_water*radius)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, radius, eps_membrane, eps_water,), _z, out)


def by_radius(*, z: Number, radius: Number, eps_membrane: Number, eps_water: Number, out: Any = None) -> Any:
    """The derivative of born_energy by radius [J/mol per m]; of quantities in (kJ/mol)/µm."""
    if not (type(z) is type(radius) is type(eps_membrane) is type(eps_water) is float and out is None):
        if out is not None or (numbers := floats(z, radius, eps_membrane, eps_water)) is None:
            return evaluated(TABLE, (z, radius, eps_membrane, eps_water,), _radius, out)
        z, radius, eps_membrane, eps_water = numbers
    try:
        if z != 0.0 and radius > 0.0 and eps_membrane > 0.0 and eps_water > 0.0:
            return (0.125)*C_N_A_q_e2_per_eps_0*(z*z)*(eps_membrane - eps_water)/(pi*eps_membrane*eps_water*(radius*radius))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, radius, eps_membrane, eps_water,), _radius, out)


def by_eps_membrane(*, z: Number, radius: Number, eps_membrane: Number, eps_water: Number, out: Any = None) -> Any:
    """The derivative of born_energy by eps_membrane [J/mol per 1]; of quantities in kJ/mol."""
    if not (type(z) is type(radius) is type(eps_membrane) is type(eps_water) is float and out is None):
        if out is not None or (numbers := floats(z, radius, eps_membrane, eps_water)) is None:
            return evaluated(TABLE, (z, radius, eps_membrane, eps_water,), _eps_membrane, out)
        z, radius, eps_membrane, eps_water = numbers
    try:
        if z != 0.0 and radius > 0.0 and eps_membrane > 0.0 and eps_water > 0.0:
            return -0.125*C_N_A_q_e2_per_eps_0*(z*z)/(pi*(eps_membrane*eps_membrane)*radius)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, radius, eps_membrane, eps_water,), _eps_membrane, out)


def by_eps_water(*, z: Number, radius: Number, eps_membrane: Number, eps_water: Number, out: Any = None) -> Any:
    """The derivative of born_energy by eps_water [J/mol per 1]; of quantities in kJ/mol."""
    if not (type(z) is type(radius) is type(eps_membrane) is type(eps_water) is float and out is None):
        if out is not None or (numbers := floats(z, radius, eps_membrane, eps_water)) is None:
            return evaluated(TABLE, (z, radius, eps_membrane, eps_water,), _eps_water, out)
        z, radius, eps_membrane, eps_water = numbers
    try:
        if z != 0.0 and radius > 0.0 and eps_membrane > 0.0 and eps_water > 0.0:
            return (0.125)*C_N_A_q_e2_per_eps_0*(z*z)/(pi*(eps_water*eps_water)*radius)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, radius, eps_membrane, eps_water,), _eps_water, out)


def _value(z: Any, radius: Any, eps_membrane: Any, eps_water: Any) -> Any:
    return ((0.125)*C_N_A_q_e2_per_eps_0/arrays.pi)*(z*z)*(-1.0/eps_water + 1.0/eps_membrane)/radius


def _z(z: Any, radius: Any, eps_membrane: Any, eps_water: Any) -> Any:
    return ((0.25)*C_N_A_q_e2_per_eps_0/arrays.pi)*z*(-eps_membrane + eps_water)/(eps_membrane*eps_water*radius)


def _radius(z: Any, radius: Any, eps_membrane: Any, eps_water: Any) -> Any:
    return ((0.125)*C_N_A_q_e2_per_eps_0/arrays.pi)*(z*z)*(eps_membrane - eps_water)/(eps_membrane*eps_water*(radius*radius))


def _eps_membrane(z: Any, radius: Any, eps_membrane: Any, eps_water: Any) -> Any:
    return -((0.125)*C_N_A_q_e2_per_eps_0/arrays.pi)*(z*z)/((eps_membrane*eps_membrane)*radius)


def _eps_water(z: Any, radius: Any, eps_membrane: Any, eps_water: Any) -> Any:
    return ((0.125)*C_N_A_q_e2_per_eps_0/arrays.pi)*(z*z)/((eps_water*eps_water)*radius)


def _gradient(z: Any, radius: Any, eps_membrane: Any, eps_water: Any) -> Any:
    return (
        ((0.25)*C_N_A_q_e2_per_eps_0/arrays.pi)*z*(-eps_membrane + eps_water)/(eps_membrane*eps_water*radius),
        ((0.125)*C_N_A_q_e2_per_eps_0/arrays.pi)*(z*z)*(eps_membrane - eps_water)/(eps_membrane*eps_water*(radius*radius)),
        -((0.125)*C_N_A_q_e2_per_eps_0/arrays.pi)*(z*z)/((eps_membrane*eps_membrane)*radius),
        ((0.125)*C_N_A_q_e2_per_eps_0/arrays.pi)*(z*z)/((eps_water*eps_water)*radius),
    )


attach(TABLE, born_energy, {'z': by_z, 'radius': by_radius, 'eps_membrane': by_eps_membrane, 'eps_water': by_eps_water}, _gradient)
