"""Diffusion time. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..runtime import Number, Table, attach, evaluated

TABLE = Table('diffusion_time', (('distance', 'positive', False), ('D', 'positive', False)), ())


def diffusion_time(*, distance: Number, D: Number) -> Any:
    """Diffusion time: t_diff = distance**2/(2*D) [s].

    The time after which the mean square displacement along a line is the square of the distance.

    distance  distance [m], greater than zero
    D         diffusion coefficient [m^2/s], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Raises DomainError where an argument is not what is said above.
    Rests on: axes alike, from one place, random walk.
    Sources: Einstein 1905, Hille 2001.
    """
    if type(distance) is type(D) is float and distance > 0.0 and D > 0.0:
        return (0.5)*(distance*distance)/D
    return evaluated(TABLE, (distance, D,), _value)


def by_distance(*, distance: Number, D: Number) -> Any:
    """The derivative of diffusion_time by distance [s per m]."""
    if type(distance) is type(D) is float and distance > 0.0 and D > 0.0:
        return distance/D
    return evaluated(TABLE, (distance, D,), _distance)


def by_D(*, distance: Number, D: Number) -> Any:
    """The derivative of diffusion_time by D [s per m^2/s]."""
    if type(distance) is type(D) is float and distance > 0.0 and D > 0.0:
        return -0.5*(distance*distance)/(D*D)
    return evaluated(TABLE, (distance, D,), _D)


def _value(distance: Any, D: Any) -> Any:
    return (0.5)*(distance*distance)/D


def _distance(distance: Any, D: Any) -> Any:
    return distance/D


def _D(distance: Any, D: Any) -> Any:
    return -0.5*(distance*distance)/(D*D)


attach(diffusion_time, {'distance': by_distance, 'D': by_D})
