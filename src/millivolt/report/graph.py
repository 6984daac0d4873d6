"""What rests on what: the derivations in columns, postulates and assumptions on the left, as SVG.

Columns by the longest way down, rows by the mean of the neighbours' rows: simple, and the same every time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from itertools import groupby

from ..derivation import Derivation, Kind

WIDE, HIGH = 270, 24  # one column, one row, in points
LETTER = 5.2          # the mean width of a letter, in points
SWEEPS = 6
COLOURS = {"postulate": "#17517E", "assumption": "#8A5200", "result": "#1F2933"}


@dataclass(frozen=True)
class Node:
    """A postulate, an assumption or a result, and where it stands."""

    name: str
    title: str
    kind: str
    column: int
    row: float


@dataclass(frozen=True)
class Graph:
    """The nodes, and (below, above) for every arrow."""

    nodes: tuple[Node, ...]
    arrows: tuple[tuple[str, str], ...]


def graph(results: Iterable[Derivation], deep: bool = True) -> Graph:
    """The results and everything that they rest on; or, where that would be too much to see, no more than what they rest on directly."""
    titles, kinds, below = {}, {}, {}
    todo = list(results)
    mine = {d.name for d in todo}
    while todo:
        d = todo.pop()
        if d.name in below:
            continue
        titles[d.name], kinds[d.name], below[d.name] = d.title, "result", _below(d) if deep or d.name in mine else ()
        if d.name not in mine and not deep:
            continue
        todo += [g.cited for g in d.given.values() if g.cited is not None]
        for g in d.given.values():
            if g.kind in (Kind.POSTULATE, Kind.ASSUMPTION):
                key = f"{g.kind.value}: {g.name}"
                titles[key], kinds[key], below[key] = g.name, g.kind.value, ()
    columns = {name: _depth(name, below) for name in sorted(below)}
    rows = _rows(columns, below)
    nodes = tuple(Node(name, titles[name], kinds[name], columns[name], rows[name]) for name in sorted(below))
    return Graph(nodes, tuple((low, name) for name in sorted(below) for low in below[name]))


def _below(d: Derivation) -> tuple[str, ...]:
    named = [g.cited.name if g.cited is not None else f"{g.kind.value}: {g.name}" for g in d.given.values() if g.kind is not Kind.DEFINITION]
    return tuple(dict.fromkeys(named))


def _depth(name: str, below: Mapping[str, tuple[str, ...]]) -> int:
    return 1 + max((_depth(low, below) for low in below[name]), default=-1)


def _rows(columns: Mapping[str, int], below: Mapping[str, tuple[str, ...]]) -> dict[str, float]:
    beside: dict[str, list[str]] = {name: list(low) for name, low in below.items()}
    for name, low in below.items():
        for other in low:
            beside[other].append(name)
    stacks = [list(names) for _, names in groupby(sorted(columns, key=lambda n: (columns[n], n)), key=lambda n: columns[n])]
    rows = {name: float(row) for stack in stacks for row, name in enumerate(stack)}
    tallest = max(map(len, stacks), default=1)
    for _ in range(SWEEPS):
        for stack in stacks:
            stack.sort(key=lambda n: (sum(rows[b] for b in beside[n]) / len(beside[n]) if beside[n] else rows[n], n))
            rows |= {name: (row + 0.5) * tallest / len(stack) for row, name in enumerate(stack)}
    return rows


def svg(found: Graph) -> str:
    """The picture for a page on the web; its own file."""
    at = {n.name: n for n in found.nodes}
    width = WIDE * (1 + max((n.column for n in found.nodes), default=0))
    height = HIGH * (1 + max((n.row for n in found.nodes), default=0))
    arrows = "".join(_curve(at[low], at[high]) for low, high in found.arrows)
    words = "".join(
        f'<text x="{WIDE * n.column + 8:g}" y="{HIGH * n.row + 4:.4g}" fill="{COLOURS[n.kind]}">{escape(n.title)}<title>{escape(n.kind)}</title></text>\n'
        for n in found.nodes
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:.4g}" font-family="sans-serif" font-size="12" role="img">\n'
        f"<title>What rests on what</title>\n{arrows}{words}</svg>\n"
    )


def _curve(low: Node, high: Node) -> str:
    x, y = _end(low) + 10, HIGH * low.row
    to_x, to_y = WIDE * high.column + 4, HIGH * high.row
    return f'<path d="M{x:g} {y:.4g}C{x + 40:g} {y:.4g} {to_x - 40:g} {to_y:.4g} {to_x:g} {to_y:.4g}" fill="none" stroke="#BFCCD8"/>\n'


def _end(n: Node) -> float:
    """About where the words of a node end."""
    return WIDE * n.column + LETTER * len(n.title) + 6
