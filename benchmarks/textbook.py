"""A formula as a textbook prints it, in floats: the code of its twin, with floats for balls and (e^x - 1)/x for phi."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import FunctionType
from typing import Any

import numpy as np
from flint import fmpq

from millivolt.formulas.about import Twin


class Plain(np.float64):
    """What the twins take for a ball: here a float, and its elementary functions."""

    @classmethod
    def pi(cls) -> Any:
        """pi"""
        return np.float64(np.pi)

    def exp(self) -> Any:
        """e^x"""
        return np.exp(np.float64(self))

    def log(self) -> Any:
        """The natural logarithm."""
        return np.log(np.float64(self))

    def sqrt(self) -> Any:
        """The square root."""
        return np.sqrt(np.float64(self))

    def sinh(self) -> Any:
        """The hyperbolic sine."""
        return np.sinh(np.float64(self))


def phi(k: int, x: Any) -> Any:
    """The quotient as it is printed."""
    return (np.exp(x) - 1.0) / x if k == 1 else (np.exp(x) - 1.0 - x) / (x * x)


def total(terms: Iterable[Any]) -> Any:
    """The sum."""
    return sum(terms, np.float64(0.0))


def textbook(twin: Twin) -> Callable[..., Any] | None:
    """The formula in floats; None where the theorem says of a number only that there is one."""
    if twin.about.latex.startswith(r"\text{where }"):
        return None
    value: Any = twin.value
    rooms = {name: float(x.p) / float(x.q) if isinstance(x, fmpq) else x for name, x in value.__globals__.items()}
    plain = FunctionType(value.__code__, {**rooms, "arb": Plain, "fmpq": lambda p, q: p / q, "phi": phi, "total": total})
    plain.__kwdefaults__ = value.__kwdefaults__
    return plain


def printed(formula: Callable[..., Any], at: dict[str, Any]) -> float:
    """What it gives; not a number where it stops."""
    with np.errstate(all="ignore"):
        return float(formula(**{name: [np.float64(v) for v in x] if isinstance(x, list) else np.float64(x) for name, x in at.items()}))
