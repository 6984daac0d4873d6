"""The pictures of what rests on what, for a page: every name that has a page is a link. Columns are as wide as their longest name."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate

from markupsafe import Markup

from ..graph import HIGH, Graph, Node

LETTER = 6.9   # the mean width of a letter of 12 px, in the widest of the fonts that a system may have
GAP = 70       # between the columns, for the arrows
EDGE = 12      # about the picture
LEAST = 6      # letters: no name is narrower


def drawn(found: Graph, links: Mapping[str, str], here: str = "") -> Markup:
    """The graph as SVG within a page, the node `here` set in bold."""
    widths = [max((_width(n) for n in found.nodes if n.column == column), default=0.0) for column in range(1 + max((n.column for n in found.nodes), default=0))]
    lefts = [0.0, *accumulate(width + GAP for width in widths)]
    at = {n.name: n for n in found.nodes}
    arrows = Markup("").join(_arrow(at[low], at[high], lefts) for low, high in found.arrows)
    words = Markup("\n").join(_word(n, lefts, links.get(n.name, ""), n.name == here) for n in sorted(found.nodes, key=lambda n: (n.column, n.row)))
    wide, high = lefts[-1] - GAP + 2 * EDGE, HIGH * max((n.row for n in found.nodes), default=0.0) + 2 * EDGE
    return Markup('<svg width="{0:.0f}" height="{1:.0f}" viewBox="{2} {2} {0:.0f} {1:.0f}">{3}\n{4}</svg>').format(wide, high, -EDGE, arrows, words)


def _width(n: Node) -> float:
    return LETTER * max(LEAST, len(n.title))


def _arrow(low: Node, high: Node, lefts: list[float]) -> Markup:
    """From the end of the words of one node to the beginning of the other's."""
    x, y, to_x, to_y = lefts[low.column] + _width(low), HIGH * low.row, lefts[high.column] - 5, HIGH * high.row
    return Markup('<path d="M{:.0f} {:.1f}C{:.0f} {:.1f} {:.0f} {:.1f} {:.0f} {:.1f}"/>').format(x, y, x + 40, y, to_x - 40, to_y, to_x, to_y)


def _word(n: Node, lefts: list[float], link: str, here: bool) -> Markup:
    kind = n.kind + (" here" if here else "")
    said = Markup('<text x="{:.0f}" y="{:.1f}" class="{}">{}</text>').format(lefts[n.column], HIGH * n.row + 4, kind, n.title)
    return Markup('<a href="{}" class="{}">{}</a>').format(link, n.kind, said) if link and not here else said
