"""What a derivation is: a statement, premises of four kinds, and lines. Data; `check` gives it its meaning."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import sympy as sp

from ..kernel import Theorem
from ..symbols import quantity
from ..symbols.quantity import DECLARED
from ..units import dimension_of
from .showing import statement

Expr = Any
Over = tuple[tuple[Expr, Expr, Expr], ...]
Words = tuple[Any, ...]  # text, and expressions that are set as mathematics


class Kind(enum.Enum):
    """What a premise is. There is no fifth."""

    POSTULATE = "postulate"
    DEFINITION = "definition"
    ASSUMPTION = "assumption"
    THEOREM = "theorem"


@dataclass(frozen=True)
class Principle:
    """A law of nature, or a named simplification, in letters of its own; called with others, it is a premise in those."""

    name: str
    lhs: Expr
    rhs: Expr
    words: str
    source: str = ""
    over: Over = ()
    rel: str = "="

    kind = Kind.POSTULATE

    def __call__(self, **letters: Expr) -> Given:
        at = named(self.letters(), letters, self.name)
        for letter, value in at.items():
            _stands_for(letter, value, self.name)
        self._keeps_its_own_letters(at)
        over = tuple((substituted(x, at), substituted(a, at), substituted(b, at)) for x, a, b in self.over)
        return Given(self.kind, self.name, substituted(self.lhs, at), substituted(self.rhs, at), self.words, over, self.source, rel=self.rel, principle=self, at=at)

    def letters(self) -> dict[str, Expr]:
        return letters_by_name(self.lhs, self.rhs, *(e for row in self.over for e in row))

    def _keeps_its_own_letters(self, at: Mapping[Expr, Expr]) -> None:
        """What it runs over, or sums over, is no letter of what is put in, and another letter for it is one that it has not yet."""
        running = {x for x, *_ in self.over}
        own = running | {row[0] for e in (self.lhs, self.rhs) for node in e.atoms(sp.Sum, sp.Integral) for row in node.limits}
        own |= {node.args[1] for e in (self.lhs, self.rhs) for node in e.atoms(sp.Limit)}
        for letter, value in at.items():
            free = set() if isinstance(value, type) else value.free_symbols
            if letter in own and (letter not in running or not isinstance(value, sp.Symbol) or value in {*self.letters().values()} - {letter}):
                raise ValueError(f"{self.name}: {value} cannot stand for {letter}, over which it runs")
            if letter not in own and free & {at.get(x, x) for x in own}:
                raise ValueError(f"{self.name}: {value} speaks of what the principle runs over")


class Postulate(Principle):
    """A law of nature that nothing here is more fundamental than: a line of postulates.py."""


class Assumption(Principle):
    """A simplification that may fail in a real membrane: a line of assumptions.py."""

    kind = Kind.ASSUMPTION


@dataclass(frozen=True)
class Given:
    """One premise, made by a postulate, an assumption, `define` or `cite`."""

    kind: Kind
    name: str
    lhs: Expr
    rhs: Expr
    words: str
    over: Over = ()
    source: str = ""
    cited: Derivation | None = None
    principle: Principle | None = None
    at: Mapping[Expr, Expr] = field(default_factory=dict)         # letters of the cited theorem, or of the principle -> letters here
    functions: Mapping[Any, Any] = field(default_factory=dict)
    rel: str = "="


@dataclass(frozen=True)
class Move:
    """How a line follows from the one before. Not trusted: a bad move can only lose a good proof."""

    words: Words
    apply: Callable[[Theorem, Line, Mapping[str, Theorem]], Theorem]
    rearranges: bool = False   # the same is done to both sides: nothing new is said, and a page of the main steps goes without


@dataclass(frozen=True)
class Line:
    """The equation as the author writes it, and the reason."""

    lhs: Expr
    rhs: Expr
    by: Move


@dataclass(frozen=True)
class Reason:
    """How a step follows from facts that have names. Not trusted either."""

    words: Words
    apply: Callable[[Mapping[str, Theorem], Step], Theorem]


@dataclass(frozen=True)
class Step:
    """A named fact, for what is more than one chain of equations: name, left, relation, right, reason."""

    name: str
    lhs: Expr
    rel: str
    rhs: Expr
    by: Reason


@dataclass(frozen=True, eq=False)  # one derivation is one object: a citation is an import of it
class Derivation:
    """A statement above the line, its proof below it."""

    name: str
    says: tuple[Expr, ...]                                        # (left, right), (left, "<", right), or that and {letters under "for some"}
    lines: tuple[Line, ...] = ()
    steps: tuple[Step, ...] = ()                                  # instead of lines: named facts
    suppose: Mapping[str, Given] = field(default_factory=dict)    # premises for a while: settled before the end
    given: Mapping[str, Given] = field(default_factory=dict)
    begin: str = ""                                               # the name of what the lines start from; else the first
    start: Expr | None = None                                     # ... or from start = start, where the statement is about an expression
    needs: tuple[Expr, ...] = ()                                  # what must hold beside the declared signs
    title: str = ""                                               # "Nernst potential"
    words: str = ""                                               # one or two sentences: what it says
    case_of: Derivation | None = None                             # a special case, shown on that one's page
    about: tuple[Derivation, ...] = ()                            # results whose right sides it speaks of: their hypotheses are its own
    arguments: tuple[Expr, ...] = ()                              # of the compiled formula, in order; none: nothing is compiled
    defaults: Mapping[Expr, float] = field(default_factory=dict)  # arguments that may be left out
    example: Mapping[str, Any] = field(default_factory=dict)      # a realistic call of it, by the names of the function
    names: Mapping[Expr, str] = field(default_factory=dict)       # of arguments that have another name in the function than in the mathematics
    model: Mapping[Any, Any] = field(default_factory=dict)        # formulas and test functions that satisfy the premises
    references: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in ("given", "suppose", "model", "defaults", "example", "names"):  # a copy that nobody can change later
            object.__setattr__(self, name, MappingProxyType(dict(getattr(self, name))))

    @property
    def claim(self) -> tuple[Expr, str, Expr, frozenset[Expr]]:
        """Left side, relation, right side, letters under "there is"."""
        if len(self.says) == 2:
            return self.says[0], "=", self.says[1], frozenset()
        lhs, rel, rhs, *some = self.says
        return lhs, rel, rhs, frozenset(some[0] if some else ())

    def _repr_latex_(self) -> str:
        """What it says, in the cell of a notebook."""
        return rf"$\displaystyle {statement(*self.claim)}$"


def define(letter: Expr, meaning: Expr, words: str, over: Over = ()) -> Given:
    """The letter stands for the meaning; it occurs nowhere before."""
    return Given(Kind.DEFINITION, "definition", sp.sympify(letter, strict=True), sp.sympify(meaning, strict=True), words, over)


def cite(d: Derivation, **letters: Expr) -> Given:
    """An earlier result, in other letters where some are named."""
    at = named(all_letters(d), letters, d.name)
    functions = {old: new for old, new in at.items() if isinstance(old, type)}
    symbols = {old: new for old, new in at.items() if not isinstance(old, type)}
    lhs, rel, rhs, _ = d.claim
    return Given(Kind.THEOREM, d.name, substituted(lhs, at), substituted(rhs, at), d.title, cited=d, at=symbols, functions=functions, rel=rel)


def value_of(d: Derivation, **letters: Expr) -> Expr:
    """The right side of what d says, in other letters where some are named."""
    return substituted(d.claim[2], named(all_letters(d), letters, d.name))


def all_letters(d: Derivation) -> dict[str, Expr]:
    """Every letter and unknown function of a derivation and its premises, by name; those of what it cites too."""
    exprs = [d.claim[0], d.claim[2], *(e for g in d.given.values() for e in (g.lhs, g.rhs, *(e for row in g.over for e in row)))]
    found = letters_by_name(*exprs)
    for g in d.given.values():
        if g.cited:
            inner = all_letters(g.cited)
            at = {**g.at, **g.functions}
            found |= letters_by_name(*(at.get(e, e) for e in inner.values() if not isinstance(e, type)))
            found |= {at.get(e, e).__name__: at.get(e, e) for e in inner.values() if isinstance(e, type)}
    return found


def letters_by_name(*exprs: Expr) -> dict[str, Expr]:
    """Symbols and unknown functions that occur."""
    found: dict[str, Expr] = {}
    for e in exprs:
        found |= {s.name: s for s in sp.sympify(e, strict=True).free_symbols if isinstance(s, sp.Symbol)}
        found |= {type(f).__name__: type(f) for f in sp.sympify(e, strict=True).atoms(sp.core.function.AppliedUndef)}
    return found


def named(known: Mapping[str, Expr], letters: Mapping[str, Expr], where: str) -> dict[Expr, Expr]:
    strangers = letters.keys() - known.keys()
    if strangers:
        raise ValueError(f"{where} has no letter {sorted(strangers)}; it has {sorted(known)}")
    found = {known[name]: value if isinstance(value, type) else sp.sympify(value, strict=True) for name, value in letters.items()}
    for letter in found:
        if letter in DECLARED and DECLARED[letter].constant:
            raise ValueError(f"{where}: {letter} is a constant of nature, and stands for nothing else")
    return found


def _stands_for(letter: Expr, value: Expr, where: str) -> None:
    """A principle holds of letters: another letter of the same unit and sign, or a number, may stand there, and no expression of them."""
    if isinstance(value, type) != isinstance(letter, type):
        raise ValueError(f"{where}: {value} is not of the kind of {letter}")
    probe, new = (e(sp.Dummy(real=True)) if isinstance(e, type) else e for e in (letter, value))
    if not (new.is_Rational or isinstance(new, sp.Symbol | sp.Indexed | sp.core.function.AppliedUndef)):
        raise ValueError(f"{where}: {new} is no letter, and a principle is stated of letters")
    if new.is_Rational and new != 0 and dimension_of(quantity(probe).unit):
        raise ValueError(f"{where}: {letter} has a unit, and {new} has none")
    if not new.is_Rational and dimension_of(quantity(new).unit) != dimension_of(quantity(probe).unit):
        raise ValueError(f"{where}: {new} is not in the unit of {letter}")
    if any(getattr(probe, f"is_{sign}") and not getattr(new, f"is_{sign}") for sign in ("positive", "nonnegative", "negative", "nonpositive", "nonzero", "integer")):
        raise ValueError(f"{where}: {new} is not known to have the sign of {letter}")


def substituted(e: Expr, at: Mapping[Expr, Expr]) -> Expr:
    """e in other letters: unknown functions first, then letters, all at once."""
    functions = {old: new for old, new in at.items() if isinstance(old, type)}
    e = sp.sympify(e, strict=True)
    if functions:  # in two steps: SymPy asks again about what it has just put in
        fresh = {old: sp.Function(f"fresh {n}", real=True) for n, old in enumerate(functions)}
        back = {fresh[old]: new for old, new in functions.items()}
        for table in (fresh, back):
            e = e.replace(lambda n: type(n) in table, lambda n: table[type(n)](*n.args))  # noqa: B023
    return e.subs({old: new for old, new in at.items() if not isinstance(old, type)}, simultaneous=True)
