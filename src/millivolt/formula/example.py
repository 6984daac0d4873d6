"""The call that the docstring of a formula shows, and what it gives: computed in balls, so not by the code that it is an example of."""

from __future__ import annotations

from math import floor, log10
from textwrap import wrap
from typing import Any

from flint import arb

from .compiled import Formula

DIGITS = 5    # that are shown
NEAR = 1e-9   # so far from the value everything must still be rounded to the same
WIDTH = 106


def example_lines(f: Formula) -> list[str]:
    """A doctest: the import, the call, its value to five digits."""
    value, places = _shown(f)
    given = ", ".join(f"{name}={value!r}" for name, value in f.example.items())
    first, *rest = wrap(f"round({f.about.name}({given}), {places})", WIDTH, subsequent_indent=" " * (len(f.about.name) + 7), break_long_words=False)
    return [f"    >>> from millivolt import {f.about.name}", f"    >>> {first}", *(f"    ... {line}" for line in rest), f"    {value!r}"]


def _shown(f: Formula) -> tuple[float, int]:
    """The value rounded to five digits, and to how many places that is."""
    given = {**f.defaults, **f.example}
    if given.keys() != {a.name for a in f.about.arguments}:
        raise ValueError(f"{f.about.name}: its example has {', '.join(f.example)}; its arguments are {', '.join(a.name for a in f.about.arguments)}")
    value = f.twin.value(**{name: _balls(x) for name, x in given.items()})
    if value.rel_accuracy_bits() < 40 or not abs(value) > 0:
        raise ValueError(f"{f.about.name}: its example gives {value}, which is no number to {DIGITS} digits")
    middle = float(value.mid())
    places = DIGITS - 1 - floor(log10(abs(middle)))
    low, high = (round(middle * (1.0 + off), places) for off in (-NEAR, NEAR))
    if low != high:
        raise ValueError(f"{f.about.name}: its example gives {value}, which may be rounded to {low} or to {high}")
    return low, places


def _balls(given: Any) -> Any:
    return [arb(v) for v in given] if isinstance(given, list) else arb(given)
