"""In a plane. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('diffusion_time_in_a_plane', (('x', 'positive', False), ('D', 'positive', False)), (), ('s', 'm', 'm^2/s'), {}, '29166f1c936d4893')


def diffusion_time_in_a_plane(*, x: Number, D: Number, out: Any = None) -> Any:
    """In a plane: t_diff = x**2/(4*D) [s].

    In a plane, along a membrane, it takes half as long, as the particle wanders along two axes.

    x  distance [m], greater than zero
    D  diffusion coefficient [m^2/s], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in ms; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: axes alike, from one place, random walk.
    Sources: Einstein 1905, Hille 2001.

    >>> from millivolt import diffusion_time_in_a_plane
    >>> round(diffusion_time_in_a_plane(x=1e-05, D=1e-09), 6)
    0.025
    """
    if not (type(x) is type(D) is float and out is None):
        if out is not None or (numbers := floats(x, D)) is None:
            return evaluated(TABLE, (x, D,), _value, out)
        x, D = numbers
    try:
        if x > 0.0 and D > 0.0:
            return (0.25)*(x*x)/D
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (x, D,), _value, out)


def by_x(*, x: Number, D: Number, out: Any = None) -> Any:
    """The derivative of diffusion_time_in_a_plane by x [s per m]; of quantities in ms/µm."""
    if not (type(x) is type(D) is float and out is None):
        if out is not None or (numbers := floats(x, D)) is None:
            return evaluated(TABLE, (x, D,), _x, out)
        x, D = numbers
    try:
        if x > 0.0 and D > 0.0:
            return (0.5)*x/D
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (x, D,), _x, out)


def by_D(*, x: Number, D: Number, out: Any = None) -> Any:
    """The derivative of diffusion_time_in_a_plane by D [s per m^2/s]; of quantities in ms/(cm^2/s)."""
    if not (type(x) is type(D) is float and out is None):
        if out is not None or (numbers := floats(x, D)) is None:
            return evaluated(TABLE, (x, D,), _D, out)
        x, D = numbers
    try:
        if x > 0.0 and D > 0.0:
            return -0.25*(x*x)/(D*D)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (x, D,), _D, out)


def _value(x: Any, D: Any) -> Any:
    return ((0.25)/D)*(x*x)


def _x(x: Any, D: Any) -> Any:
    return ((0.5)/D)*x


def _D(x: Any, D: Any) -> Any:
    return -((0.25)/(D*D))*(x*x)


def _gradient(x: Any, D: Any) -> Any:
    return (
        ((0.5)/D)*x,
        -((0.25)/(D*D))*(x*x),
    )


attach(TABLE, diffusion_time_in_a_plane, {'x': by_x, 'D': by_D}, _gradient)
