"""The formulas that a claim may name: the door to the ball twins, opened on demand."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from millivolt.formulas.about import About, Twin


def twin(name: str) -> Twin:
    """The ball twin of a compiled formula; KeyError where there is none."""
    from millivolt.formulas import twins

    return twins.twin(name)


def about(name: str) -> About:
    """What is known of a compiled formula besides its code."""
    return twin(name).about


def names() -> tuple[str, ...]:
    """The names of all compiled formulas."""
    from millivolt.formulas import twins

    return tuple(twins.names())


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that looks most like this one: "formula (the nearest of 12)"."""
    words = list(known)
    match difflib.get_close_matches(word[:60], words, n=1, cutoff=0.0):
        case [best]:
            return f"{best} (the nearest of {len(words)} known)"
        case _:
            return "none: nothing is known here"
