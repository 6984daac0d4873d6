"""What slopes, or the parts of a formula, have in common is computed once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import permutations
from typing import Any

import sympy as sp

from .functions import Named

Lines = tuple[tuple[Any, Any], ...]


def shared(slopes: Mapping[str, Any]) -> tuple[Lines, dict[str, Any]]:
    """Letters for the functions that occur more than once, each after those that it is made of; and the slopes in these letters.

    Only functions are shared: a product that SymPy regroups may underflow where the products it is made of do not.
    """
    counted = Counter(n for e in slopes.values() for n in sp.preorder_traversal(e) if isinstance(n, Named | sp.exp | sp.log | sp.sinh | sp.cosh))
    often = sorted((n for n, times in counted.items() if times > 1), key=lambda n: (n.count_ops(), str(n)))
    letters: dict[Any, Any] = {}
    lines = []
    for number, n in enumerate(often):
        letter = sp.Symbol(f"s_{number}", real=True, positive=n.is_positive)
        lines.append((letter, n.func(*(a.xreplace(letters) for a in n.args))))
        letters[n] = letter
    return tuple(lines), {name: e.xreplace(letters) for name, e in slopes.items()}


def of_sums(parts: Lines) -> Lines:
    """The parts of a formula, and before them the sums that stand in two of them: so these are rounded alike in both, and where they cancel, that does too."""
    meanings = dict(parts)
    sums: list[tuple[Any, Any]] = []
    for one, other in permutations(meanings, 2):
        for sign in (1, -1):
            common = [t for t in sp.Add.make_args(meanings[one]) if sign * t in sp.Add.make_args(meanings[other]) and not t.could_extract_minus_sign()]
            if len(common) < 2:
                continue
            whole, letter = sp.Add(*common), sp.Symbol(f"sum_{len(sums)}", real=True, nonnegative=all(t.is_nonnegative for t in common) or None)
            sums.append((letter, whole))
            meanings[one], meanings[other] = meanings[one] - whole + letter, meanings[other] - sign * whole + sign * letter
    return (*sums, *meanings.items())
