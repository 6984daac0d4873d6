"""A checked derivation as a page: its letters, premises and lines, as the templates want them."""

from __future__ import annotations

from itertools import accumulate
from typing import Any

import sympy as sp

from ..derivation import Derivation, Given, Kind, Shown, Step, examine
from ..derivation.examine import below_it
from ..derivation.showing import SIGNS, equation, statement
from ..derivations.references import REFERENCES
from ..figures import figures_of
from ..library import cases, formula_of
from ..phi import phi
from ..symbols import latex, quantity, sign_words
from .pages import CaseRow, DerivationPage, FigureRow, LineRow, PremiseRow, StandsOn, SymbolRow, Words

PHI = {
    1: "the function (eᵗ − 1)/t, which is 1 at t = 0",
    2: "the function (eᵗ − 1 − t)/t², which is 1/2 at t = 0",
    3: "the function (eᵗ − 1 − t − t²/2)/t³, which is 1/6 at t = 0",
}


LONGEST = 3  # lines of a special case that is proved on the page of its result
ROOM = 22    # rows of mathematics on that page, those of the result itself among them ...
FIGURE = 8   # ... and those that a figure takes the place of
WIDE = 200   # characters of LaTeX that make a row
LISTED = 3   # special cases with pages of their own whose equations are repeated


def apart(d: Derivation) -> tuple[Derivation, ...]:
    """The special cases of d whose proofs are long, or for which there is no room: each has a page of its own."""
    found, rows = [], _rows(d) + FIGURE * len(figures_of(d.name))
    for case in cases(d):
        if len(case.steps or case.lines) <= LONGEST and rows + _rows(case) <= ROOM:
            rows += _rows(case)
        else:
            found.append(case)
    return tuple(found)


def _rows(d: Derivation) -> int:
    """How many rows its lines take, about; and one that says what it is about."""
    lines: tuple[Any, ...] = d.steps or d.lines
    return 1 + sum(1 + len(latex(line.lhs) + latex(line.rhs)) // WIDE for line in lines)


def page(d: Derivation) -> DerivationPage:
    """Checks d and the special cases that are shown with it; raises as `check` does."""
    found = examine(d)
    long = apart(d)
    special = [case for case in cases(d) if case not in long]
    before = accumulate(len(it.steps or it.lines) for it in (d, *special))  # the lines are numbered through the page
    return DerivationPage(
        name=d.name,
        title=d.title,
        summary=d.words,
        statement=statement(*d.claim),
        unit=_unit(d.claim[0]),
        symbols=symbols(d, *special),
        premises=(*(_premise(name, g) for name, g in d.given.items()), *(_supposed(name, g) for name, g in d.suppose.items())),
        lines=tuple(map(_line, found.steps)),
        needs=tuple(map(latex, found.needs)),
        special_cases=tuple(map(_case, special, before)),
        elsewhere=tuple(_elsewhere(case, len(long) <= LISTED) for case in long),
        stands_on=StandsOn(
            postulates=tuple(g.name for g in found.principles if g.kind is Kind.POSTULATE),
            assumptions=tuple(g.name for g in found.principles if g.kind is Kind.ASSUMPTION),
            theorems=tuple(other.title for other in below_it(d)),
            below=tuple(other.name for other in below_it(d)),
            laws=found.laws,
            rules=found.rules,
        ),
        references=_cited(d, found.principles),
        figures=tuple(FigureRow(f.name, f.title, f.words) for f in figures_of(d.name)),
        formula=_signature(d),
    )


def _cited(d: Derivation, principles: tuple[Given, ...]) -> tuple[str, ...]:
    """The works in full: those of the derivation, then those of what it rests on."""
    keys = dict.fromkeys([*d.references, *(g.source for g in principles if g.source)])
    return tuple(REFERENCES[key] for key in sorted(keys, key=lambda key: (key[-4:], key)))


def _case(d: Derivation, before: int) -> CaseRow:
    """A special case, whose lines follow so many others of the page."""
    found = examine(d)
    premises = tuple(_premise(name, g) for name, g in d.given.items())
    return CaseRow(d.name, d.title, statement(*d.claim), d.words, tuple(_line(step, before) for step in found.steps), premises, tuple(map(latex, found.needs)))


def _elsewhere(d: Derivation, repeated: bool) -> CaseRow:
    return CaseRow(d.name, d.title, statement(*d.claim) if repeated else "", d.words)


def _premise(name: str, g: Given) -> PremiseRow:
    words = g.words if not g.over else f"{g.words}; for every {_running(g)}"
    told = words if g.cited is None else f"proved before: {g.words}"
    return PremiseRow(g.kind.value, name, equation(g.lhs, g.rhs, g.rel), told, g.source, g.cited.name if g.cited is not None else "")


def _supposed(name: str, g: Given) -> PremiseRow:
    return PremiseRow("supposed for a while", name, equation(g.lhs, g.rhs, g.rel), f"{g.words}; proved where it is used", g.source)


def _running(g: Given) -> str:
    return " and ".join(f"{quantity(x).name} from {a} to {b}" for x, a, b in g.over)


def _line(step: Shown, before: int = 0) -> LineRow:
    line = step.line
    name = f"{line.name}: " if isinstance(line, Step) else ""
    rel = SIGNS[getattr(line, "rel", "=")]
    return LineRow(before + step.number, latex(line.lhs), latex(line.rhs), ((False, name), *_words(line.by.words)) if name else _words(line.by.words), step.status, rel,
                   getattr(line.by, "rearranges", False), line.name if isinstance(line, Step) else "")  # fmt: skip


def _words(parts: tuple[Any, ...]) -> Words:
    return tuple((False, part) if isinstance(part, str) else (True, latex(part)) for part in parts)


def symbols(*shown: Derivation) -> tuple[SymbolRow, ...]:
    """Every letter of the statements, the premises and the lines of a page, each once, those of the first statement first."""
    exprs = [e for d in shown for e in _sides(d)]
    rows: dict[str, SymbolRow] = {}
    for e in exprs:
        for letter in sorted(_letters(e), key=str):
            known = quantity(letter)
            rows.setdefault(known.latex, SymbolRow(known.latex, known.meaning, known.unit or "1", _sign(letter)))
    orders = sorted({int(f.args[0]) for e in exprs for f in e.atoms(phi)})
    return (*rows.values(), *(SymbolRow(rf"\varphi_{{{k}}}(t)", PHI[k], "1", "positive") for k in orders))


def _sides(d: Derivation) -> list[Any]:
    equations: list[Any] = [*d.given.values(), *d.suppose.values(), *d.steps, *d.lines]
    return [d.claim[0], d.claim[2], *(side for it in equations for side in (it.lhs, it.rhs))]


def _letters(e: Any) -> set[Any]:
    families: set[Any] = e.atoms(sp.IndexedBase)
    sides = {limit.args[3] for limit in e.atoms(sp.Limit)}  # SymPy writes "from above" as a Symbol
    letters: set[Any] = e.atoms(sp.Symbol) - {family.label for family in families} - sides
    return letters | {type(f) for f in e.atoms(sp.core.function.AppliedUndef)} | families


def _sign(letter: Any) -> str:
    return sign_words(letter[sp.Dummy(integer=True)] if isinstance(letter, sp.IndexedBase) else letter)


def _unit(e: Any) -> str:
    letters = sorted(_letters(e), key=str)
    return quantity(letters[0]).unit or "1" if len(letters) == 1 else ""


def _signature(d: Derivation) -> str:
    if not d.arguments:
        return ""
    f = formula_of(d)
    arguments = ", ".join(a.name + (f"={f.defaults[a.name]:g}" if a.name in f.defaults else "") for a in f.about.arguments)
    return f"{d.name}(*, {arguments})"
