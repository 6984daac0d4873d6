"""How the lines of a proof are shown: what only rearranges is folded, and a reason unfolds to what it uses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from ..derivation import main_steps
from ..pages import LineRow, PremiseRow


def groups(lines: tuple[LineRow, ...]) -> list[tuple[bool, list[LineRow]]]:
    """The lines in order, those that only rearrange put together and marked."""
    main = {line.number for line in main_steps(lines)}
    return [(folded, list(group)) for folded, group in groupby(lines, key=lambda line: line.number not in main)]


def uses(line: LineRow, premises: Iterable[PremiseRow]) -> Sequence[PremiseRow]:
    """The premises that the reason names."""
    said = "".join(words for is_formula, words in line.reason if not is_formula)
    return [premise for premise in premises if f"“{premise.name}”" in said]
