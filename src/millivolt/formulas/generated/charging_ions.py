"""Ions that charge the membrane. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import exp, expm1

C_per_per_q_e = 6.241509074460762e+18
TABLE = Table('charging_ions', (('t', 'nonnegative', False), ('E', 'real', False), ('tau', 'positive', False), ('c_m', 'positive', False), ('A', 'positive', False), ('z', 'nonzero', False)), (), ('', 's', 'V', 's', 'F/m^2', 'm^2', ''), {}, '8965503281799e5c')


def charging_ions(*, t: Number, E: Number, tau: Number, c_m: Number, A: Number, z: Number, out: Any = None) -> Any:
    """Ions that charge the membrane: n = A*E*c_m*(1 - exp(-t/tau))/(q_e*z) [1].

    The number of ions that the inside gains in the time t while they charge the membrane: it stops growing at
    the Nernst potential.

    t    time [s], zero or more
    E    Nernst potential, inside minus outside [V], any
    tau  time constant of the membrane [s], greater than zero
    c_m  capacitance of an area of membrane [F/m^2], greater than zero
    A    area of the membrane [m^2], greater than zero
    z    valence of the ion, with its sign [1], not zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number; where t/tau is at most 700.
    Raises DomainError where an argument is not what is said above.
    Rests on: ohmic leak, uncharged at first, capacitor, conservation of charge.
    Sources: Hille 2001.

    >>> from millivolt import charging_ions
    >>> round(charging_ions(t=0.005, E=-0.089, tau=0.01, c_m=0.01, A=1e-09, z=1), -2)
    -2185700.0
    """
    if not (type(t) is type(E) is type(tau) is type(c_m) is type(A) is type(z) is float and out is None):
        if out is not None or (numbers := floats(t, E, tau, c_m, A, z)) is None:
            return evaluated(TABLE, (t, E, tau, c_m, A, z,), _value, out)
        t, E, tau, c_m, A, z = numbers
    try:
        if t >= 0.0 and tau > 0.0 and c_m > 0.0 and A > 0.0 and z != 0.0:
            u = t/tau
            return -A*C_per_per_q_e*E*c_m*expm1(-u)/z
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, E, tau, c_m, A, z,), _value, out)


def by_t(*, t: Number, E: Number, tau: Number, c_m: Number, A: Number, z: Number, out: Any = None) -> Any:
    """The derivative of charging_ions by t [1 per s]; of quantities in 1/ms."""
    if not (type(t) is type(E) is type(tau) is type(c_m) is type(A) is type(z) is float and out is None):
        if out is not None or (numbers := floats(t, E, tau, c_m, A, z)) is None:
            return evaluated(TABLE, (t, E, tau, c_m, A, z,), _t, out)
        t, E, tau, c_m, A, z = numbers
    try:
        if t >= 0.0 and tau > 0.0 and c_m > 0.0 and A > 0.0 and z != 0.0:
            u = t/tau
            return (A*C_per_per_q_e*E*c_m/(tau*z))*exp(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, E, tau, c_m, A, z,), _t, out)


def by_E(*, t: Number, E: Number, tau: Number, c_m: Number, A: Number, z: Number, out: Any = None) -> Any:
    """The derivative of charging_ions by E [1 per V]; of quantities in 1/mV."""
    if not (type(t) is type(E) is type(tau) is type(c_m) is type(A) is type(z) is float and out is None):
        if out is not None or (numbers := floats(t, E, tau, c_m, A, z)) is None:
            return evaluated(TABLE, (t, E, tau, c_m, A, z,), _E, out)
        t, E, tau, c_m, A, z = numbers
    try:
        if t >= 0.0 and tau > 0.0 and c_m > 0.0 and A > 0.0 and z != 0.0:
            u = t/tau
            return -A*C_per_per_q_e*c_m*expm1(-u)/z
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, E, tau, c_m, A, z,), _E, out)


def by_tau(*, t: Number, E: Number, tau: Number, c_m: Number, A: Number, z: Number, out: Any = None) -> Any:
    """The derivative of charging_ions by tau [1 per s]; of quantities in 1/ms."""
    if not (type(t) is type(E) is type(tau) is type(c_m) is type(A) is type(z) is float and out is None):
        if out is not None or (numbers := floats(t, E, tau, c_m, A, z)) is None:
            return evaluated(TABLE, (t, E, tau, c_m, A, z,), _tau, out)
        t, E, tau, c_m, A, z = numbers
    try:
        if t >= 0.0 and tau > 0.0 and c_m > 0.0 and A > 0.0 and z != 0.0:
            u = t/tau
            return (-A*C_per_per_q_e*E*c_m*u/(tau*z))*exp(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, E, tau, c_m, A, z,), _tau, out)


def by_c_m(*, t: Number, E: Number, tau: Number, c_m: Number, A: Number, z: Number, out: Any = None) -> Any:
    """The derivative of charging_ions by c_m [1 per F/m^2]; of quantities in 1/(µF/cm^2)."""
    if not (type(t) is type(E) is type(tau) is type(c_m) is type(A) is type(z) is float and out is None):
        if out is not None or (numbers := floats(t, E, tau, c_m, A, z)) is None:
            return evaluated(TABLE, (t, E, tau, c_m, A, z,), _c_m, out)
        t, E, tau, c_m, A, z = numbers
    try:
        if t >= 0.0 and tau > 0.0 and c_m > 0.0 and A > 0.0 and z != 0.0:
            u = t/tau
            return -A*C_per_per_q_e*E*expm1(-u)/z
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, E, tau, c_m, A, z,), _c_m, out)


def by_A(*, t: Number, E: Number, tau: Number, c_m: Number, A: Number, z: Number, out: Any = None) -> Any:
    """The derivative of charging_ions by A [1 per m^2]; of quantities in 1/µm^2."""
    if not (type(t) is type(E) is type(tau) is type(c_m) is type(A) is type(z) is float and out is None):
        if out is not None or (numbers := floats(t, E, tau, c_m, A, z)) is None:
            return evaluated(TABLE, (t, E, tau, c_m, A, z,), _A, out)
        t, E, tau, c_m, A, z = numbers
    try:
        if t >= 0.0 and tau > 0.0 and c_m > 0.0 and A > 0.0 and z != 0.0:
            u = t/tau
            return -C_per_per_q_e*E*c_m*expm1(-u)/z
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, E, tau, c_m, A, z,), _A, out)


def by_z(*, t: Number, E: Number, tau: Number, c_m: Number, A: Number, z: Number, out: Any = None) -> Any:
    """The derivative of charging_ions by z [1 per 1]; of quantities without unit."""
    if not (type(t) is type(E) is type(tau) is type(c_m) is type(A) is type(z) is float and out is None):
        if out is not None or (numbers := floats(t, E, tau, c_m, A, z)) is None:
            return evaluated(TABLE, (t, E, tau, c_m, A, z,), _z, out)
        t, E, tau, c_m, A, z = numbers
    try:
        if t >= 0.0 and tau > 0.0 and c_m > 0.0 and A > 0.0 and z != 0.0:
            u = t/tau
            return A*C_per_per_q_e*E*c_m*expm1(-u)/(z*z)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, E, tau, c_m, A, z,), _z, out)


def _value(t: Any, E: Any, tau: Any, c_m: Any, A: Any, z: Any) -> Any:
    u = t/tau
    return -(A*C_per_per_q_e*c_m/z)*E*arrays.expm1(-u)


def _t(t: Any, E: Any, tau: Any, c_m: Any, A: Any, z: Any) -> Any:
    u = t/tau
    return ((A*C_per_per_q_e*c_m/(tau*z))*E)*arrays.exp(-u)


def _E(t: Any, E: Any, tau: Any, c_m: Any, A: Any, z: Any) -> Any:
    u = t/tau
    return -(A*C_per_per_q_e*c_m/z)*arrays.expm1(-u)


def _tau(t: Any, E: Any, tau: Any, c_m: Any, A: Any, z: Any) -> Any:
    u = t/tau
    return (-(A*C_per_per_q_e*c_m/(tau*z))*E*u)*arrays.exp(-u)


def _c_m(t: Any, E: Any, tau: Any, c_m: Any, A: Any, z: Any) -> Any:
    u = t/tau
    return -(A*C_per_per_q_e/z)*E*arrays.expm1(-u)


def _A(t: Any, E: Any, tau: Any, c_m: Any, A: Any, z: Any) -> Any:
    u = t/tau
    return -(C_per_per_q_e*c_m/z)*E*arrays.expm1(-u)


def _z(t: Any, E: Any, tau: Any, c_m: Any, A: Any, z: Any) -> Any:
    u = t/tau
    return (A*C_per_per_q_e*c_m/(z*z))*E*arrays.expm1(-u)


def _gradient(t: Any, E: Any, tau: Any, c_m: Any, A: Any, z: Any) -> Any:
    s_0 = arrays.exp(-t/tau)
    s_1 = arrays.expm1(-t/tau)
    return (
        ((A*C_per_per_q_e*c_m/(tau*z))*E)*s_0,
        -(A*C_per_per_q_e*c_m/z)*s_1,
        (-(A*C_per_per_q_e*c_m/((tau*tau)*z))*E*t)*s_0,
        -(A*C_per_per_q_e/z)*E*s_1,
        -(C_per_per_q_e*c_m/z)*E*s_1,
        (A*C_per_per_q_e*c_m/(z*z))*E*s_1,
    )


attach(TABLE, charging_ions, {'t': by_t, 'E': by_E, 'tau': by_tau, 'c_m': by_c_m, 'A': by_A, 'z': by_z}, _gradient)
