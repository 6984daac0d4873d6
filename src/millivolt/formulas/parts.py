"""Large arrays cut into parts that a processor's cache holds, so that what is computed on the way to a result stays small."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

PART = 8192  # elements; five sizes were tried, and this was best or near it from 1e5 to 4e6


def parts(shape: tuple[int, ...], most: int) -> Iterator[tuple[slice, ...]]:
    """Indices that together go once over an array of this shape, in its order, each of at most so many elements."""
    axis, inner = len(shape), 1
    while axis and inner * shape[axis - 1] <= most:
        axis -= 1
        inner *= shape[axis]
    if not axis:
        yield ()
        return
    rows, step = shape[axis - 1], max(1, most // inner)
    for outer in product(*(range(n) for n in shape[: axis - 1])):
        for start in range(0, rows, step):
            yield (*(slice(i, i + 1) for i in outer), slice(start, min(start + step, rows)))


def part(array: Any, at: tuple[slice, ...], axes: int) -> Any:
    """What of the array goes with this part of a result, where the two are broadcast to so many axes."""
    lead = axes - array.ndim
    return array[tuple(slice(None) if array.shape[j - lead] == 1 else at[j] for j in range(lead, len(at)))]
