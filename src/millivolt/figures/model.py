"""What a figure is: which result it belongs to, what it is called, how it is drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas

Words = tuple[tuple[bool, str], ...]  # prose with formulas in it: (is it LaTeX mathematics?, the text)


@dataclass(frozen=True)
class Figure:
    """One figure. Every number in it is computed by the compiled formulas, from the presets where a cell is named."""

    name: str
    result: str                        # the derivation on whose page it stands
    title: str
    caption: str                       # prose; mathematics between dollar signs
    draw: Callable[[Canvas], None]
    height: float = 62.0               # mm

    @property
    def words(self) -> Words:
        """The caption, its formulas apart."""
        return tuple((bool(n % 2), part) for n, part in enumerate(self.caption.split("$")) if part)
