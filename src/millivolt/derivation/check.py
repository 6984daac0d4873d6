"""check: a derivation becomes a Theorem, or a line is refused with the reason.

Not trusted: a fault here can only make a good derivation fail, and what was proved is compared
with what is said: the sides, the premises, the needs, the laws. Then it is asked whether the
lines balance in units, what ball arithmetic says of every unconditional step, and whether the
premises can hold together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import is_
from typing import Any

import sympy as sp
from sympy.core.function import UndefinedFunction

from .. import kernel
from ..kernel import Premise, Refused, Theorem
from ..laws import LAWS
from ..symbols import plain
from . import balls, reasons
from .dimensions import Unbalanced, balanced
from .model import Derivation, Given, Kind, Line, Step
from .models import tried_on_its_model
from .moves import meet
from .premises import brought_along, definitions_define, nothing_is_bent, of_the_four_kinds, ranges_stand_apart

_PROVED: dict[Derivation, tuple[tuple[Any, ...], Theorem]] = {}  # with all that was read, or another might come to stand there
_STATED: dict[int, tuple[Given, Theorem]] = {}  # with the premise itself, or another might come to have its id
_TRACED: dict[Theorem, dict[Premise, Given]] = {}
_ON_THE_WAY: set[Derivation] = set()
_AGREED: set[Theorem] = set()
SYMPYS_OWN = (TypeError, ValueError, AttributeError, LookupError, ArithmeticError, NotImplementedError, RecursionError)  # what it raises on what it cannot take


@dataclass(eq=False)  # not frozen: Python writes to an exception on its way up
class LineRefused(Exception):
    """A line does not follow. Carries the facts; __str__ tells them."""

    name: str
    number: int
    why: object  # what the rule said: put into words only where somebody reads it
    had: Theorem | None
    line: Line | Step
    gives: Theorem | None = None

    def __str__(self) -> str:
        rows = [("had", _equation(self.had))] if self.had is not None else []
        rows += [("by", words(self.line.by.words)), ("wrote", _equation(self.line))]
        if self.gives is not None:
            rows.append(("gives", _equation(self.gives)))
            rows.extend(("try", point) for point in balls.counterexample(self.line, self.gives))
        return f"{self.name}, line {self.number}: {self.why}\n" + "\n".join(f"  {a:<6} {b}" for a, b in rows)


def check(d: Derivation) -> Theorem:
    """The Theorem that d proves. Raises Refused, or LineRefused where a line does not follow."""
    read, th = _PROVED.get(d, ((), None))
    now = tuple(vars(d).values())
    if th is not None and len(read) == len(now) and all(map(is_, read, now)):
        return th
    if d in _ON_THE_WAY:
        raise Refused(f"{d.name} cites itself")
    _ON_THE_WAY.add(d)
    try:
        th = _checked(d)
    finally:
        _ON_THE_WAY.discard(d)
    _PROVED[d] = now, th
    return th


def _checked(d: Derivation) -> Theorem:
    if type(d) is not Derivation or any(type(g) is not Given for g in d.given.values()):
        raise Refused("a derivation and what is given are plain data, of the two classes here")
    premises_are_of_the_four_kinds(d)
    given = {name: stated(g) for name, g in d.given.items()}
    declared = frozenset(p for th in given.values() for p in th.given)  # now: a move could add to d.given on the way
    steps = argued(d, given) if d.steps else proved(d, given)
    compare(d, steps[-1], declared)
    _none(d, "a premise that is declared and not used", idle(d, given, steps[-1]))
    found = origins(d)
    _none(d, "a premise that came from nowhere", steps[-1].given - found.keys())
    ranges_stand_apart(d, steps[-1], found)
    definitions_define(d, steps[-1], found, footing(steps[-1]))
    nothing_is_bent(d, found)
    units_balance(d)
    balls_agree(d, steps[-1])
    tried_on_its_model(d, steps[-1])
    return steps[-1]


def premises_are_of_the_four_kinds(d: Derivation) -> None:
    """What each premise is, before anything is made of it."""
    of_the_four_kinds(d, stated)


def stated(g: Given) -> Theorem:
    """The kernel's theorem of one premise; of a cited result, its own theorem in the letters wanted here."""
    if id(g) not in _STATED:
        _STATED[id(g)] = g, _stated(g)
    return _STATED[id(g)][1]


def _stated(g: Given) -> Theorem:
    if g.cited is None:
        return kernel.premise(g.lhs, g.rhs, [tuple(sp.sympify(e, strict=True) for e in row) for row in g.over], g.rel)
    th = check(g.cited)
    th = kernel.rename(th, g.functions) if g.functions else th
    return worded(kernel.instance(th, g.at) if g.at else th, g)


def worded(th: Theorem, g: Given) -> Theorem:
    """A theorem that is cited, its two sides written as the citation writes them."""
    if (th.lhs, th.rhs) != (g.lhs, g.rhs) and th.rel == "=":
        th = meet(th, g.lhs, g.rhs)
    if (th.lhs, th.rel, th.rhs) != (g.lhs, g.rel, g.rhs):
        raise Refused(f"{g.name} says {_equation(th)}, not {_equation(g)}")
    return as_written(th, g)


def as_written(th: Theorem, it: Any) -> Theorem:
    """th, whose sides are those that are written and shown; a class of one's own could be equal to anything, and show what it likes."""
    if type(th) is Theorem and not (_alike(th.lhs, it.lhs) and _alike(th.rhs, it.rhs)):
        raise Refused("what is written is not made of what a proof may contain")
    return th


def _alike(a: Any, b: Any) -> bool:
    same = type(a) is type(b) or type(type(a)) is type(type(b)) is UndefinedFunction
    return same and a == b and len(a.args) == len(b.args) and all(map(_alike, a.args, b.args))


def origins(d: Derivation) -> dict[Premise, Given]:
    """Every premise that d is given, itself or by what it cites, each with the line, of d or below, that brought it in."""
    found: dict[Premise, Given] = {}
    for g in d.given.values():
        brought = dict.fromkeys(stated(g).given, g) if g.cited is None else dict(brought_along(p, origin, g) for p, origin in traced(g.cited).items())
        found |= {p: origin for p, origin in brought.items() if p not in found or origin.kind is not Kind.DEFINITION}  # what is assumed is no definition by being one elsewhere
    return found


def traced(d: Derivation) -> dict[Premise, Given]:
    """The origins of what the theorem of d is given: not of what was proved on the way and let go."""
    th = check(d)
    if th not in _TRACED:
        _TRACED[th] = {p: g for p, g in origins(d).items() if p in th.given}
    return _TRACED[th]


def proved(d: Derivation, given: Mapping[str, Theorem]) -> list[Theorem]:
    """What d starts from, and the theorem of every line."""
    first = given[d.begin or next(iter(given))] if d.start is None else kernel.identity(d.start, d.start)
    steps = [first]
    for number, line in enumerate(d.lines, 1):
        gives = None
        try:
            gives = line.by.apply(steps[-1], line, given)
            steps.append(as_written(meet(gives, line.lhs, line.rhs), line))
        except Refused as why:
            raise LineRefused(d.name, number, why, steps[-1], line, gives if type(gives) is Theorem else None) from None
        except SYMPYS_OWN as why:
            raise LineRefused(d.name, number, f"SymPy stops at this: {why}", steps[-1], line) from None
    return steps


def argued(d: Derivation, given: Mapping[str, Theorem]) -> list[Theorem]:
    """The theorem of every step, each from facts named before it."""
    have = {**given, **{name: stated(g) for name, g in d.suppose.items()}}
    steps = []
    for number, step in enumerate(d.steps, 1):
        gives = None
        try:
            if step.name in have:
                raise Refused(f"a second fact named {step.name!r}")
            gives = step.by.apply(have, step)
            have[step.name] = as_written(reasons.meet(gives, step), step)
        except Refused as why:
            raise LineRefused(d.name, number, why, None, step, gives if type(gives) is Theorem else None) from None
        except SYMPYS_OWN as why:
            raise LineRefused(d.name, number, f"SymPy stops at this: {why}", None, step) from None
        steps.append(have[step.name])
    return steps


def compare(d: Derivation, th: Theorem, declared: frozenset[Premise]) -> None:
    """What was proved is a Theorem, and what is said, from what is given, needing what is declared, by laws of the table."""
    if type(th) is not Theorem:
        raise Refused(f"{d.name}: the last line is no Theorem")
    if not _is_plain(d) or (th.lhs, th.rel, th.rhs, th.some) != d.claim:
        raise Refused(f"{d.name}: the last line is not what the derivation says")
    _none(d, "a premise that is not declared", th.given - declared)
    _none(d, "a need that is not declared", th.needs - {*d.needs})
    _none(d, "a need that is declared and not used", {*d.needs} - th.needs)
    _none(d, "not in the table of laws", {step.rule for step in footing(th) if step.rule.startswith("law") and step not in LAWS})


def _is_plain(d: Derivation) -> bool:
    """What is said is made of what the kernel admits: a class of one's own could be equal to anything."""
    if type(d.says) is not tuple or type(d.name) is not str:
        return False
    lhs, rel, rhs, _ = d.claim
    sides = [side.args[0] if type(side) is sp.Limit else side for side in (lhs, rhs)]
    return type(rel) is str and all(type(kernel.premise(side, side)) is Theorem for side in sides)  # each by itself: 0 < 1 is no equation


def idle(d: Derivation, given: Mapping[str, Theorem], th: Theorem) -> set[Any]:
    """Premises that th does not stand on, and cited theorems that nothing came of; what those were given may be proved on the way."""
    used = {id(step) for step in footing(th)}
    own = {p for name, g in d.given.items() if g.cited is None for p in given[name].given - th.given}
    return own | {name for name, g in d.given.items() if g.cited is not None and id(given[name]) not in used}


def _none(d: Derivation, what: str, found: Iterable[Any]) -> None:
    if found:
        raise Refused(f"{d.name}: {what}: {', '.join(sorted(map(str, found)))}")


def units_balance(d: Derivation) -> None:
    """Every premise and every line has one dimension on both sides."""
    places = [(f"what is given as {name!r}", g) for name, g in {**d.given, **d.suppose}.items()]
    equations: list[tuple[str, Any]] = [*places, *((f"line {n}", line) for n, line in enumerate(d.steps or d.lines, 1))]
    for place, equation in equations:
        try:
            balanced(equation.lhs, equation.rhs)
            for x, *ends in getattr(equation, "over", ()):
                for end in ends:
                    balanced(x, sp.sympify(end, strict=True))
        except Unbalanced as why:
            raise Refused(f"{d.name}, {place}: the units do not balance: {why}") from None


def balls_agree(d: Derivation, th: Theorem) -> None:
    """Every unconditional step that th stands on, evaluated at points where it should hold; a step that others share, once."""
    for step in footing(th):
        if not step.given and not step.some and step not in _AGREED and not balls.beyond(step):
            opinion, at = balls.opinion(step)
            if opinion is not balls.Opinion.AGREES:
                raise Refused(f"{d.name}: ball arithmetic on {_equation(step)}: {opinion.value} {at}")
            _AGREED.add(step)


def footing(th: Theorem) -> list[Theorem]:
    """Every theorem that th stands on, itself included, each once."""
    seen, todo = {}, [th]
    while todo:
        step = todo.pop()
        if id(step) not in seen:
            seen[id(step)] = step
            todo.extend(step.parents)
    return list(seen.values())


def words(parts: tuple[Any, ...]) -> str:
    """A reason as one line of text."""
    return "".join(part if isinstance(part, str) else plain(part) for part in parts)


def _equation(it: Any) -> str:
    return f"{plain(it.lhs)} {getattr(it, 'rel', '=')} {plain(it.rhs)}"
