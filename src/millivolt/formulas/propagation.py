"""How uncertain a result is: linear, by the compiled gradient; and by draws, as a check."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np

from . import backends
from .parts import PART, part, parts

PLAIN = {type(None), float, int, np.ndarray, np.float64}  # what has no labels and no units to be kept, and holds nothing that has
Formula = Callable[..., Any]


class Sampled(NamedTuple):
    """What independent normal draws of the arguments give: the mean and the standard deviation of the results, and the bounds of their middle 95 %."""

    mean: Any
    error: Any
    low: Any
    high: Any


class Propagated(NamedTuple):
    """A result, its standard error, and what each argument adds to that: the error is the root of the sum of their squares."""

    value: Any
    error: Any
    shares: dict[str, Any]
    sampled: Sampled | None = None


def gradient(formula: Formula) -> Callable[..., dict[str, Any]]:
    """All first derivatives of a compiled formula at once, by argument: a function of the same arguments.

    The slopes by an argument that has one value an ion are on the last axis, an ion each.

        >>> from millivolt import gradient, nernst
        >>> round(gradient(nernst)(z=1, T=310.15, c_out=5.0, c_in=140.0)["T"], 7)
        -0.0002871
    """

    def at(**values: Any) -> dict[str, Any]:
        values = {**(formula.__kwdefaults__ or {}), **values}
        whole, slopes, families = (formula.__dict__[key] for key in ("gradient", "slopes", "families"))
        if whole is not None and backends.backend() == "NumPy" and np.ndarray in (kinds := set(map(type, values.values()))) and kinds <= PLAIN:
            return _shared(formula, whole, tuple(slopes), values)
        return {name: _by_ion(slope, values, name) if name in families else slope(**values) for name, slope in slopes.items()}

    return at


def _shared(formula: Formula, whole: Callable[..., Any], names: tuple[str, ...], values: Mapping[str, Any]) -> dict[str, Any]:
    """Without the C: what the slopes have in common is computed once, part by part."""
    shape = np.shape(formula(**values))  # a value outside the domain is refused here
    arrays = [np.asarray(values[name], dtype=np.float64) for name in names]
    found = {name: np.empty(shape) for name in names}
    with np.errstate(all="ignore"):
        for at in parts(shape, PART):
            for slope, result in zip(whole(*(part(a, at, len(shape)) for a in arrays)), found.values(), strict=True):
                result[at] = slope
    return found


def _by_ion(slope: Formula, values: Mapping[str, Any], name: str) -> Any:
    return np.stack([slope(**values, k=k) for k in range(np.shape(values[name])[-1])], axis=-1)


def propagate(formula: Formula, values: Mapping[str, Any], *, draws: int = 0, seed: int = 1) -> Any:
    """The result of a compiled formula and its standard error, from those of the arguments, to first order.

    Each value is a number, a pair (value, standard error), or a number of the package `uncertainties`; of an argument that has one
    value an ion, a list of these. Pairs are taken as independent. If a value is one of `uncertainties`, the result is too, and
    keeps its correlations; else it is Propagated(value, error, shares, sampled), where `sampled` is the check by so many draws
    (none: None). The same seed gives the same draws. A draw outside the domain raises DomainError: then the error is too large for either.

        >>> from millivolt import nernst, propagate
        >>> found = propagate(nernst, {"z": 1, "T": 310.15, "c_out": (5.0, 0.2), "c_in": (140.0, 10.0)})
        >>> round(found.value, 5), round(found.error, 5)
        (-0.08906, 0.00219)
    """
    split = {name: _split(value, name in formula.__dict__["families"]) for name, value in values.items()}
    plain = {name: value for name, (value, _, _) in split.items()}
    value, slopes = formula(**plain), gradient(formula)(**plain)
    terms = [(slopes[name], deviation, place) for name, (_, _, own) in split.items() for place, deviation in own]
    if terms:
        return sum((float(_at(slope, place)) * deviation for slope, deviation, place in terms), value) + _independent(formula, split, slopes)
    shares = {name: _share(slopes[name], error, name in formula.__dict__["families"]) for name, (_, error, _) in split.items() if np.any(error)}
    error = np.sqrt(sum((share**2 for share in shares.values()), np.zeros(np.shape(value))))
    return Propagated(value, _number(error), shares, _sampled(formula, split, draws, seed) if draws else None)


Split = tuple[Any, Any, tuple[tuple[int | None, Any], ...]]  # values, errors, and (place, deviation) of what uncertainties keeps track of


def _split(value: Any, family: bool) -> Split:
    if family and isinstance(value, list):
        parts = [_split(v, False) for v in value]
        return [v for v, _, _ in parts], [e for _, e, _ in parts], tuple((k, d) for k, (*_, own) in enumerate(parts) for _, d in own)
    known = sys.modules.get("uncertainties")
    if known is not None and isinstance(value, known.UFloat):
        return value.nominal_value, 0.0, ((None, value - value.nominal_value),)
    if isinstance(value, tuple):
        middle, error = value
        if np.any(np.asarray(error) < 0.0):
            raise ValueError(f"a standard error is zero or more, not {error}")
        return middle, error, ()
    return value, 0.0, ()


def _at(slope: Any, place: int | None) -> Any:
    return slope if place is None else slope[..., place]


def _share(slope: Any, error: Any, family: bool) -> Any:
    """By how much this argument alone makes the result uncertain."""
    each = np.abs(slope * np.asarray(error, dtype=np.float64))
    return _number(np.sqrt(np.sum(each**2, axis=-1)) if family else each)


def _number(x: Any) -> Any:
    return x if np.ndim(x) else float(x)


def _independent(formula: Formula, split: Mapping[str, Split], slopes: Mapping[str, Any]) -> Any:
    """What the pairs beside the numbers of `uncertainties` add: one more of these, independent of all."""
    shares = [_share(slopes[name], error, name in formula.__dict__["families"]) for name, (_, error, _) in split.items() if np.any(error)]
    return sys.modules["uncertainties"].ufloat(0.0, float(np.sqrt(sum(share**2 for share in shares)))) if shares else 0.0


def _sampled(formula: Formula, split: Mapping[str, Split], draws: int, seed: int) -> Sampled:
    choose = np.random.default_rng(seed)
    drawn = {}
    for name, (value, error, _) in sorted(split.items()):
        middle, spread = np.asarray(value, dtype=np.float64), np.asarray(error, dtype=np.float64)
        drawn[name] = middle + spread * choose.standard_normal((draws, *np.broadcast_shapes(middle.shape, spread.shape))) if spread.any() else value
    results = formula(**drawn)
    low, high = np.quantile(results, (0.025, 0.975), axis=0)
    return Sampled(*map(_number, (results.mean(axis=0), results.std(axis=0, ddof=1), low, high)))
