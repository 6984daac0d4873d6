"""The atlas of results: an index by field, a page for every theorem, what rests on what, hypotheses, symbols."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import millivolt

from ...derivation import Derivation
from ...formulas import NAMES
from ...library import FIELDS, PLUG_INS, field_of, found
from ..book import Hypothesis, chapter, constants, hypotheses, symbols
from ..derivation import footing, tally
from ..graph import Graph, Node, graph
from ..notation import counted
from ..pages import DerivationPage
from ..resting import by_surname
from ..workers import Made
from .layout import DOORS, address, hypertext
from .map import drawn

OWN = "own"    # the field of derivations that are in no library
MOST = 14      # results above another that its map shows
Named = tuple[str, str]  # name, title


@dataclass(frozen=True)
class Field:
    """One field of the index: each result, and the special cases that belong to it."""

    key: str
    title: str
    words: str
    entries: tuple[tuple[DerivationPage, tuple[Named, ...]], ...] = ()


@dataclass(frozen=True)
class Row:
    """A postulate or an assumption on its page."""

    key: str
    name: str
    words: str
    source: str
    used_by: tuple[Named, ...]
    called: str
    latex: str


def atlas(results: Sequence[Derivation], made: Sequence[Made], level: str = "every", documents: bool = False) -> dict[str, str]:
    """File -> HTML, of what was made of each result, in the same order; at the level "main" what only rearranges is folded."""
    return dict(Atlas(tuple(results), tuple(made), level, documents).files())


def places(pages: Iterable[DerivationPage]) -> dict[str, str]:
    """Where each result and each special case of those pages is told of."""
    shown = tuple(pages)
    cases = {case.name: f"results/{address(page.name)}.html#case-{address(case.name)}" for page in shown for case in page.special_cases}
    return cases | {page.name: f"results/{address(page.name)}.html" for page in shown}


@dataclass(frozen=True)
class Atlas:
    """What all pages of it share."""

    results: tuple[Derivation, ...]
    made: tuple[Made, ...]
    level: str
    documents: bool

    @cached_property
    def pages(self) -> dict[str, DerivationPage]:
        return {it.page.name: it.page for it in self.made}

    @cached_property
    def places(self) -> dict[str, str]:
        return places(self.pages.values())

    @cached_property
    def parents(self) -> dict[str, DerivationPage]:
        """Of a special case with a page of its own: the page of the result that it belongs to."""
        return {case.name: page for page in self.pages.values() for case in page.elsewhere if case.name in self.pages}

    @cached_property
    def users(self) -> dict[str, tuple[Named, ...]]:
        """The results that cite each."""
        told: dict[str, dict[Named, None]] = {}
        for page in self.pages.values():
            for premise in (*page.premises, *(row for case in page.special_cases for row in case.premises)):
                if premise.cited and premise.cited != page.name:
                    told.setdefault(premise.cited, {})[page.name, page.title] = None
        return {name: tuple(rows) for name, rows in told.items()}

    @cached_property
    def hypotheses(self) -> dict[str, list[Row]]:
        """Postulates and assumptions, each with the results that rest on it."""
        told: dict[str, list[Row]] = {}
        for number, row in enumerate(hypotheses(self.made), 1):
            told.setdefault(row.kind, []).append(Row(f"{row.kind}-{number}", row.name, row.words, row.source, self._resting_on(row), row.called, row.latex))
        return told

    def _resting_on(self, row: Hypothesis) -> tuple[Named, ...]:
        return tuple((it.page.name, it.page.title) for it in self.made if any((used.kind, used.name) == (row.kind, row.name) for used in it.rests_on))

    def links(self, root: str) -> dict[str, str]:
        """Where each node of a graph leads."""
        found = {name: root + place for name, place in self.places.items()}
        for kind, rows in self.hypotheses.items():
            for row in rows:
                found.setdefault(f"{kind}: {row.name.partition(' (')[0]}", f"{root}hypotheses.html#{row.key}")
                found[f"{kind}: {row.name}"] = f"{root}hypotheses.html#{row.key}"
        return found

    def files(self) -> Iterator[tuple[str, str]]:
        """Every file and what stands in it."""
        yield "index.html", self._page("index", summary=self._summary(), fields=self.fields())
        yield "graph.html", self._page("graph", pictures=tuple(self._pictures()))
        yield "hypotheses.html", self._page("hypotheses", kinds=[(f"{kind.capitalize()}s", rows) for kind, rows in self.hypotheses.items()])
        yield "symbols.html", self._page("symbols", symbols=symbols(self.pages.values()), constants=constants(), references=self._references())
        for number, (d, page) in enumerate(zip(self.results, self.pages.values(), strict=True)):
            yield f"results/{page.name}.html", self._result(number, d, page)

    def _page(self, template: str, **told: object) -> str:
        return self._rendered(template, here=f"{template}.html", root="", **told)

    def _rendered(self, template: str, **told: object) -> str:
        return hypertext().get_template(f"{template}.html.j2").render(places=self.places, doors=DOORS if self.documents else DOORS[:-1], **told)

    def _result(self, number: int, d: Derivation, page: DerivationPage) -> str:
        pages, root = list(self.pages.values()), "../"
        field = field_in(d)
        return self._rendered(
            "result", here="", root=root, page=page, field=Field(field, *_titled(field)), parent=self.parents.get(page.name), open=self.level == "every",
            tally=tally(page.every_line), footing=footing(page), below=tuple(zip(page.stands_on.below, page.stands_on.theorems, strict=True)),
            used_by=self.users.get(page.name, ()), map=drawn(self._around(d, page), self.links(root), page.name), call=_call(page.name),
            before=pages[number - 1] if number else None, after=pages[number + 1] if number + 1 < len(pages) else None,
        )  # fmt: skip

    def _around(self, d: Derivation, page: DerivationPage) -> Graph:
        """What d rests on directly, d, and what rests on d directly, in three columns."""
        below = [n for n in graph([d], deep=False).nodes if n.name != d.name]
        users = self.users.get(d.name, ())
        above = [(name, title, "result") for name, title in users[:MOST]] + ([("", f"and {len(users) - MOST} more", "more")] if len(users) > MOST else [])
        tallest = max(len(below), len(above), 1)
        nodes = [Node(n.name, n.title, n.kind, 0, (row + 0.5) * tallest / len(below) - 0.5) for row, n in enumerate(below)]
        nodes += [Node(d.name, page.title, "result", 1 if below else 0, (tallest - 1) / 2)]
        nodes += [Node(name, title, kind, nodes[-1].column + 1, (row + 0.5) * tallest / len(above) - 0.5) for row, (name, title, kind) in enumerate(above)]
        return Graph(tuple(nodes), (*((n.name, d.name) for n in below), *((d.name, name) for name, *_ in above)))

    def _summary(self) -> str:
        pages = self.pages.values()
        lines, special = sum(len(page.every_line) for page in pages), sum(len(page.special_cases) for page in pages) + len(self.parents)
        return f"{counted(len(pages) - len(self.parents), 'result')} with {counted(special, 'special case')}, derived in {counted(lines, 'line')}, each checked by a small kernel."

    def fields(self) -> tuple[Field, ...]:
        """The index: results by field, in the order of the book."""
        entries: dict[str, list[tuple[DerivationPage, tuple[Named, ...]]]] = {field: [] for field in (*FIELDS, PLUG_INS, OWN)}
        for d, page in zip(self.results, self.pages.values(), strict=True):
            if page.name not in self.parents:
                cases = (*page.special_cases, *page.elsewhere)
                entries[field_in(d)].append((page, tuple((case.name, case.title) for case in cases if case.name in self.places)))
        return tuple(Field(field, *_titled(field), tuple(shown)) for field, shown in entries.items() if shown)

    def _pictures(self) -> Iterator[tuple[str, str, object]]:
        links = self.links("")
        of_fields = [(field, [d for d in self.results if field_in(d) == field and d.name not in self.parents]) for field in (*FIELDS, PLUG_INS, OWN)]
        for field, mine in of_fields:
            if mine:
                yield field, _titled(field)[0], drawn(graph(mine, deep=False), links)
        yield "all", "All of them", drawn(graph([d for d in self.results if d.name not in self.parents]), links)

    def _references(self) -> tuple[str, ...]:
        return tuple(by_surname({reference for page in self.pages.values() for reference in page.references}))


def field_in(d: Derivation) -> str:
    """The field of a result; one's own where it is in no library."""
    return field_of(d) if found().get(d.name) is d else OWN


def _titled(field: str) -> tuple[str, str]:
    if field == OWN:
        return "Of one's own", ""
    told = chapter(field)
    return told.title, told.words


def _call(name: str) -> str:
    """The example that the docstring of the compiled function shows; "" where it is not one of the package's."""
    if name not in NAMES:
        return ""
    said = inspect.getdoc(getattr(millivolt, name)) or ""
    return said[said.index(">>>") :] if ">>>" in said else ""
