"""The kernel: the only module that can make a Theorem.

A Theorem reads: wherever the symbols have their declared signs, the premises hold and the
needs are true, both sides are defined, real and in the stated relation: =, < or <=. Where it says
`some`, it holds for some values of those letters. A letter that a premise runs over lies in its range. The rules for <, <= and limits at infinity are in order.py.
Every other module (order.py aside) may be wrong without making a false one. Trusted besides this file: SymPy's
constructors, its signs (`is_positive` ...), `diff`, `subs`, `expand`; phi.py; laws.py.
The seal stops accidents. Against a hostile author only a replay in another process helps.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

import sympy as sp
from sympy.core.cache import clear_cache
from sympy.core.function import AppliedUndef, UndefinedFunction
from sympy.tensor.indexed import Indexed, IndexedBase

from .phi import phi

Expr = Any  # SymPy 1.14 has no types of its own
Row = tuple[Expr, Expr, Expr]  # (x, a, b): x runs from a to b

HOLE = sp.Dummy("hole", real=True)  # the one letter that marks a place in a context
_SEAL = object()
_HIGHEST = 64
_BINDERS = (sp.Sum, sp.Integral)  # a Limit is bound too, and stands only as a whole side
_HYPERBOLIC = (sp.sinh, sp.cosh, sp.tanh)
_ROUNDED = (*_HYPERBOLIC, sp.Abs)  # of a number alone SymPy takes what it has rounded; |x| has no slope here, for that is not admitted
_ELEMENTARY = (sp.exp, sp.log, *_ROUNDED)
_GUESSED = (*_BINDERS, *_ROUNDED)
_ADMITTED = (sp.Add, sp.Mul, sp.Pow, *_ELEMENTARY, phi, sp.Derivative, *_BINDERS)
_NUMBERS = {type(c) for c in (*map(sp.Integer, (0, 1, -1, 2)), sp.Rational(1, 2), sp.Rational(1, 3), sp.pi, sp.E)}
_SIGNS = ("real", "integer", "positive", "negative", "nonnegative", "nonpositive", "nonzero")
_FACTS = ("zero", "rational", "irrational", "algebraic", "transcendental", "noninteger",
          "even", "odd", "prime", "composite", "polar", "commutative")
_RELATIONS = ("=", "<", "<=")
_OPEN = (sp.Ne, sp.StrictGreaterThan, sp.StrictLessThan)


class Refused(Exception):
    """A rule was asked for something that does not follow. Told in parts, which are put into words only where somebody reads them."""

    def __str__(self) -> str:
        return "".join(map(str, self.args))


class Premise(NamedTuple):
    """Taken as true: lhs = rhs (<, <=), for every x from a to b where `over` has (x, a, b).

    An unknown function, c(x), is taken to be smooth.
    """

    lhs: Expr
    rhs: Expr
    over: tuple[Row, ...] = ()
    rel: str = "="

    @property
    def ranges(self) -> set[Expr]:
        return {x for x, _, _ in self.over}

    @property
    def parts(self) -> tuple[Expr, ...]:
        return (self.lhs, self.rhs, *(end for _, *ends in self.over for end in ends))

    @property
    def letters(self) -> set[Expr]:
        return _letters(*self.parts) - self.ranges

    def subs(self, at: Mapping[Expr, Expr]) -> Premise:
        at = {s: value for s, value in at.items() if s not in self.ranges}
        return Premise(_put(self.lhs, at), _put(self.rhs, at), tuple((x, _put(a, at), _put(b, at)) for x, a, b in self.over), self.rel)


@dataclass(frozen=True, eq=False, slots=True, init=False)
class Theorem:
    lhs: Expr
    rhs: Expr
    given: frozenset[Premise]
    needs: frozenset[Expr]  # side conditions that the declared signs do not settle
    rule: str
    parents: tuple[Theorem, ...] = field(repr=False)  # shown, a shared ancestor would be shown once for every way to it
    rel: str
    some: frozenset[Expr]  # letters under "there is"
    witness: tuple[Any, ...] = field(repr=False)  # what the author gave to the rule; no rule reads it, the audit does

    def __init__(self, *facts: Any, seal: object = None) -> None:
        if seal is not _SEAL:
            raise Refused("a Theorem is made by a kernel rule, never by hand")
        for name, fact in zip(self.__slots__, facts, strict=True):
            object.__setattr__(self, name, fact)

    def __init_subclass__(cls) -> None:
        raise Refused("a Theorem has no subclasses")

    def __reduce_ex__(self, *_: Any) -> Any:
        raise Refused("a Theorem is not copied or pickled; check it again")

    __getstate__ = __setstate__ = __reduce_ex__  # else dataclass writes one that overwrites a Theorem


# ---- rules -------------------------------------------------------------------------------------


def premise(lhs: Expr, rhs: Expr, over: Iterable[Iterable[Expr]] = (), rel: str = "=") -> Theorem:
    """lhs = rhs (<, <=) for all x in over  |-  lhs = rhs (<, <=)"""
    it = Premise(lhs, rhs, tuple(map(tuple, over)), rel)
    return _theorem(lhs, rhs, {it}, _defined(*it.parts), "premise", rel=rel)


def law(name: str, lhs: Expr, rhs: Expr, when: Iterable[Expr] = (), rel: str = "=") -> Theorem:
    """|- lhs = rhs (<, <=), by fiat. The name stays in the footing; a report finds there what is not in laws.py."""
    return _theorem(lhs, rhs, (), when, f"law: {name}", rel=rel)


def identity(lhs: Expr, rhs: Expr) -> Theorem:
    """|- lhs = rhs, when field arithmetic alone makes it so"""
    _defined(lhs, rhs)
    if not _vanishes(lhs - rhs):
        raise Refused("the two sides are not equal by field arithmetic")
    return _theorem(lhs, rhs, (), (), "identity")


def symmetry(th: Theorem) -> Theorem:
    """a = b  |-  b = a"""
    _genuine(th)
    return _theorem(th.rhs, th.lhs, th.given, th.needs, "symmetry", th)


def chain(first: Theorem, second: Theorem) -> Theorem:
    """a = b, b = c  |-  a = c"""
    _genuine(first, second)
    if first.rhs != second.lhs:
        raise Refused("the chain breaks: ", first.rhs, " is not ", second.lhs)
    given, needs = first.given | second.given, first.needs | second.needs
    return _theorem(first.lhs, second.rhs, given, needs, "chain", first, second)


def congruence(th: Theorem, context: Expr) -> Theorem:
    """a = b  |-  C[a] = C[b], where the HOLE of C is under no binder"""
    _genuine(th)
    conditions = _defined(context)  # before substituting: SymPy cancels x*y/x and the condition with it
    if any(node.has(HOLE) for node in context.atoms(*_BINDERS, sp.Derivative)):
        raise Refused(f"{context} binds a variable around the hole")
    sides = th.lhs, th.rhs
    needs = {_filled(c, side) for c in conditions for side in sides}
    lhs, rhs = (_filled(context, side) for side in sides)
    return _theorem(lhs, rhs, th.given, th.needs | needs, "congruence", th, witness=(context,))


def instance(th: Theorem, at: Mapping[Expr, Expr]) -> Theorem:
    """A theorem, its letters replaced by what fits their signs; one that runs over [a, b], by a or b only"""
    _genuine(th, rels=_RELATIONS)
    at = dict(at)  # a plain one: it is read more than once
    ends = {x: (x, a, b) for p in th.given for x, a, b in p.over}
    for letter, value in at.items():
        _fits(letter, value, kept=True)
        if letter in ends and (value not in ends[letter] or len(at) > 1):  # another value could move the end
            raise Refused(f"{value} is not an end of the range of {letter}, or not the only change")
        if letter not in ends and _letters(value) & {*ends}:
            raise Refused(f"{value} speaks of a variable that the theorem runs over")
    lhs, rhs, *needs = (_put(e, at) for e in (th.lhs, th.rhs, *th.needs))
    given = {p.subs(at) for p in th.given}
    given = {p for p in given if p.lhs != p.rhs or p.rel == "<"}  # a definition, its letter replaced by its meaning
    return _theorem(lhs, rhs, given, {*needs, *_defined(*at.values())}, "instance", th, rel=th.rel, witness=tuple(at.items()))


def rename(th: Theorem, at: Mapping[Any, Any]) -> Theorem:
    """A theorem of an unknown function holds of every function of the same sign: f becomes g everywhere"""
    _genuine(th, rels=_RELATIONS)
    at = dict(at)
    for pair in at.items():
        if any(type(f) is not UndefinedFunction or not _is_letter(f(HOLE)) for f in pair) or _signs_of(pair[0]) != _signs_of(pair[1]):
            raise Refused(f"{pair[1]} cannot stand for {pair[0]}: two unknown functions of one sign are wanted")

    if {*at} & {*at.values()}:  # SymPy asks again about what it has just put in: f would become g, and then what g becomes
        raise Refused(f"{at} renames what it has just named; take two steps")

    def put(e: Expr) -> Expr:
        clear_cache()
        return e.replace(lambda node: type(node) in at, lambda node: at[type(node)](*node.args))

    given = {Premise(put(p.lhs), put(p.rhs), tuple((x, put(a), put(b)) for x, a, b in p.over), p.rel) for p in th.given}
    return _theorem(put(th.lhs), put(th.rhs), given, map(put, th.needs), "another function", th, rel=th.rel, witness=tuple(at.items()))


def derivative(th: Theorem, x: Expr) -> Theorem:
    """a = b  |-  da/dx = db/dx, where no premise fixes x and every need leaves it room"""
    _genuine(th)
    _free(th, x)
    if any(x in _letters(c) and not isinstance(c, _OPEN) for c in th.needs):
        raise Refused(f"a side condition may leave only one {x}")
    return _theorem(_slope(th.lhs, x), _slope(th.rhs, x), th.given, th.needs, f"d/d{x}", th, witness=(x,))


def increments(th: Theorem, x: Expr, a: Expr, b: Expr, F: Expr, G: Expr) -> Theorem:
    """dF/dx = dG/dx for every x from a to b  |-  F(b) - F(a) = G(b) - G(a)"""
    _genuine(th)
    needs = _throughout(th, x, a, b, F, G)
    _is_derivative(th.lhs, F, x)
    _is_derivative(th.rhs, G, x)
    lhs, rhs = (_put(whole, {x: b}) - _put(whole, {x: a}) for whole in (F, G))
    return _theorem(lhs, rhs, th.given, needs, "equal increments", th, witness=(x, a, b, F, G))


def integral(th: Theorem, x: Expr, a: Expr, b: Expr, F: Expr) -> Theorem:
    """f = dF/dx for every x from a to b  |-  the integral of f from a to b = F(b) - F(a)"""
    _genuine(th)
    needs = _throughout(th, x, a, b, F)
    _is_derivative(th.rhs, F, x)
    area = sp.Integral(th.lhs, (x, a, b))
    return _theorem(area, _put(F, {x: b}) - _put(F, {x: a}), th.given, needs, "integral", th, witness=(x, a, b, F))


def sum_over(th: Theorem, i: Expr, a: Expr, b: Expr) -> Theorem:
    """f = g (<, <=) for every i from a to b  |-  the sum of f = (<, <=) the sum of g"""
    _genuine(th, rels=_RELATIONS)
    needs = _throughout(th, i, a, b, counts=True)
    if th.rel != "=" and not (b - a).is_nonnegative:
        raise Refused(f"from {a} to {b} there may be no term, or SymPy's sum of fewer than none")
    lhs, rhs = (sp.Sum(side, (i, a, b)) for side in (th.lhs, th.rhs))
    return _theorem(lhs, rhs, th.given, needs, "sum", th, rel=th.rel, witness=(i, a, b))


def limit(th: Theorem, x: Expr, a: Expr) -> Theorem:
    """f = g, but perhaps at x = a, and g goes through a unbroken  |-  lim f = g(a)"""
    _genuine(th)
    _free(th, x)
    _fits(x, a)
    if any(x in p.ranges for p in th.given):
        raise Refused(f"a premise holds for {x} on a range only")
    rest = {c for c in th.needs if not (isinstance(c, sp.Ne) and _vanishes(c.lhs - c.rhs - x + a))}
    if any(x in _letters(c) for c in {*rest, *_defined(th.rhs)} - {sp.true}):
        raise Refused(f"the right-hand side may break at {x} = {a}")
    lim = sp.Limit(th.lhs, x, a, _side(x, a))
    return _theorem(lim, _put(th.rhs, {x: a}), th.given, rest | _defined(a), "limit", th, witness=(x, a))


def quotient_limit(top: Expr, bottom: Expr, x: Expr, a: Expr) -> Theorem:
    """top(a) = bottom(a) = 0, both smooth, bottom'(a) not 0  |-  lim top/bottom = top'(a)/bottom'(a)"""
    _varies(x)
    _fits(x, a)
    needs = _defined(a, top, bottom)
    if any(x in _letters(c) for c in {*needs, *_defined(_slope(top, x), _slope(bottom, x))} - {sp.true}):
        raise Refused(f"{top} or {bottom} may break at {x} = {a}")
    for e in (top, bottom):
        if not _vanishes(_put(e, {x: a})):
            raise Refused(f"{e} is not 0 at {x} = {a}")
    slopes = [_put(_slope(e, x), {x: a}) for e in (top, bottom)]
    lim = sp.Limit(top / bottom, x, a, _side(x, a))
    return _theorem(lim, slopes[0] / slopes[1], (), {*needs, sp.Ne(slopes[1], 0)}, "limit of a quotient", witness=(top, bottom, x, a))


# ---- what the rules lean on --------------------------------------------------------------------


def _theorem(
    lhs: Expr,
    rhs: Expr,
    given: Iterable[Premise],
    needs: Iterable[Expr],
    rule: str,
    *parents: Theorem,
    rel: str = "=",
    some: Iterable[Expr] = (),
    settled: Callable[[Expr], bool] = lambda need: False,
    witness: tuple[Any, ...] = (),
) -> Theorem:
    given = frozenset(given)
    for relation in (rel, *(p.rel for p in given)):
        if type(relation) is not str or relation not in _RELATIONS:
            raise Refused(f"{relation} is not a relation")
    needs = {*needs, *_defined(*(side for side in (lhs, rhs) if not isinstance(side, sp.Limit)))} - {sp.true}
    needs |= _defined(*(side for c in needs - {sp.false} for side in c.args)) - {sp.true}
    needs = {c for c in needs if not settled(c)}
    if sp.false in needs:
        raise Refused("a side condition is false")
    if any(isinstance(c, sp.Ne) and _vanishes(c.lhs - c.rhs) for c in needs):
        raise Refused("a denominator is zero in disguise")
    if any((p.rhs - p.lhs).is_Rational and not _surely(p) for p in given):
        raise Refused("what is given cannot hold")
    _defined(*(e for p in given for e in p.parts))
    _no_namesakes(lhs, rhs, *needs, *(e for p in given for e in (*p.parts, *p.ranges)))
    _ranges_are_sound({row for p in given for row in p.over})
    return Theorem(lhs, rhs, given, frozenset(needs), rule, parents, rel, frozenset(some), witness, seal=_SEAL)


def _surely(p: Premise) -> bool:
    gap = p.rhs - p.lhs
    return bool({"=": gap == 0, "<": gap > 0, "<=": gap >= 0}[p.rel])


def _no_namesakes(*exprs: Expr) -> None:
    letters = {letter for e in exprs for letter in e.atoms(sp.Symbol)}
    if HOLE in letters:
        raise Refused("the hole is no letter")
    functions = {c.func for e in exprs for c in e.atoms(AppliedUndef)}
    for namesakes in (letters, functions, {base for e in exprs for base in e.atoms(IndexedBase)}):
        if len({x.name for x in namesakes}) < len(namesakes):
            raise Refused(f"two letters of one name among {namesakes}")


def _ranges_are_sound(ranges: set[Row]) -> None:
    for x, a, b in ranges:
        _spans(x, a, b)
        if not ((b - a).is_nonnegative if x.is_integer else (b - a).is_positive):
            raise Refused(f"{x} does not run from a low to a higher end: {a}, {b}")
    running = {x for x, _, _ in ranges}
    if len(running) < len(ranges) or running & _letters(*(end for _, *ends in ranges for end in ends)):
        raise Refused(f"{ranges}: a variable runs over one range, whose ends stand still")


def _genuine(*theorems: Theorem, rels: Iterable[str] = ("=",), some: bool = False) -> None:
    for th in theorems:
        if type(th) is not Theorem:
            raise Refused(f"{th!r} is not a Theorem")
        if th.rel not in rels or (th.some and not some):
            raise Refused(f"the rule takes {rels} for every value, not {th.lhs} {th.rel} {th.rhs} for some {set(th.some) or ''}")


def _varies(x: Expr, counts: bool = False) -> None:
    if type(x) is not sp.Symbol or bool(x.is_integer) is not counts:
        raise Refused(f"{x} is not a letter that {'counts' if counts else 'varies smoothly'}")


def _free(th: Theorem, x: Expr, counts: bool = False) -> None:
    _varies(x, counts)
    if any(x in p.letters for p in th.given):
        raise Refused(f"a premise speaks of {x}, so both sides may agree only at one {x}")


def _throughout(th: Theorem, x: Expr, a: Expr, b: Expr, *wholes: Expr, counts: bool = False) -> set[Expr]:
    """The needs, when nothing given, needed or undefined stops x on its way from a to b."""
    _free(th, x, counts)
    _spans(x, a, b)
    if any((x, a, b) not in p.over for p in th.given if x in p.ranges):
        raise Refused(f"a premise does not hold for {x} from {a} to {b}")
    needs = {*th.needs, *_defined(a, b, *wholes)}
    slopes = _defined(*(_slope(F, x) for F in wholes))
    if any(x in _letters(c) for c in {*needs, *slopes} - {sp.true}):
        raise Refused(f"a side condition speaks of {x}: it must hold all the way from {a} to {b}")
    return needs


def _spans(x: Expr, a: Expr, b: Expr) -> None:
    """The declared sign of x holds from a to b, so what it has discharged is discharged all the way."""
    _fits(x, a)
    _fits(x, b)
    if x in _letters(a, b):
        raise Refused(f"{x} runs to an end that speaks of {x}")
    if x.is_zero is False and x.is_positive is None and x.is_negative is None:
        raise Refused(f"{x} is declared nonzero: it cannot run from {a} to {b}")


def _fits(letter: Expr, value: Expr, kept: bool = False) -> None:
    """What _defined admits is real wherever its conditions hold (`kept` by the rule); any other fact SymPy must know."""
    conditions = _defined(letter, value) - {sp.true}
    if type(letter) is not sp.Symbol:
        raise Refused(f"{letter} is not a letter")
    if letter.assumptions0 == HOLE.assumptions0 and (kept or not conditions):
        return
    if any(getattr(value, f"is_{fact}") is not holds for fact, holds in letter.assumptions0.items()):
        raise Refused(f"{value} cannot stand for {letter}: it is not known to be {letter.assumptions0}")


def _slope(e: Expr, x: Expr) -> Expr:
    """de/dx, not remembered: SymPy's cache takes for equal two functions of one name that bring slopes of their own."""
    clear_cache()
    return sp.diff(e, x)


def _put(e: Expr, at: Mapping[Expr, Expr]) -> Expr:
    """e, its letters replaced all at once: none that e binds or has as a label, and by none that e binds."""
    bound = {x for node in e.atoms(*_BINDERS, sp.Limit) for x in _own(node)}
    fixed = bound | {base.label for base in e.atoms(IndexedBase)}
    if fixed & at.keys() or bound & _letters(*at.values()):
        raise Refused(f"{at} meets a letter that {e} binds or indexes")
    clear_cache()
    for node in e.atoms(*_GUESSED):
        _open_ended(node.subs(at, simultaneous=True))  # by itself: within e SymPy would ask for its sign at once
    clear_cache()
    return e.subs(at, simultaneous=True)


def _filled(context: Expr, side: Expr) -> Expr:
    """The context, or a condition of it, with the side where the HOLE is."""
    for node in context.atoms(*_ROUNDED):
        _open_ended(node.xreplace({HOLE: side}))
    return context.xreplace({HOLE: side})


def _open_ended(e: Expr) -> None:
    """Refuses what SymPy guesses of numbers alone: the sign of a sum or integral, by sampling; log(tanh(10)) > 0, by rounding tanh(10) up."""
    for node in e.atoms(*_GUESSED):
        if not node.free_symbols and not node.atoms(AppliedUndef):
            raise Refused(f"{node} is a number whose sign SymPy would guess")


def _is_derivative(f: Expr, F: Expr, x: Expr) -> None:
    if not _vanishes(f - _slope(F, x)):
        raise Refused("the derivative of ", F, " is ", _slope(F, x), ", not ", f)


def _side(x: Expr, a: Expr) -> str:
    return "+" if x.is_nonnegative and not a.is_positive else "-" if x.is_nonpositive and not a.is_negative else "+-"


def _letters(*exprs: Expr) -> set[Expr]:
    return {s for e in exprs for s in e.free_symbols if isinstance(s, sp.Symbol)}


def _own(binder: Expr) -> set[Expr]:
    return {binder.args[1]} if isinstance(binder, sp.Limit) else {row[0] for row in binder.limits}


def _defined(*exprs: Expr) -> set[Expr]:
    """The conditions under which every expr is a real number. Refuses what has no business in a proof."""
    return {c for e in exprs for c in _conditions(e)}


def _conditions(e: Expr) -> set[Expr]:
    if not isinstance(e, sp.Expr):
        raise Refused(f"{e!r} is not an expression")
    if type(e) in _NUMBERS:
        return set()
    if type(e) not in _ADMITTED and not _is_letter(e):
        raise Refused(f"{e} ({type(e).__name__}) is not something a proof may contain")
    if isinstance(e, _BINDERS):
        return _conditions_under(e)
    if isinstance(e, sp.Derivative):
        return _conditions_of_slope(e)
    if isinstance(e, _ELEMENTARY) and len(e.args) != 1:
        raise Refused(f"{e} takes one argument, not {len(e.args)}")
    if isinstance(e, _ROUNDED):
        _open_ended(e)
    if e.is_Pow and e.exp.is_zero:
        raise Refused(f"{e}: what is not multiplied at all is 1, and 0**0 is read in two ways")
    if type(e) is phi and not (e.args[0].is_Integer and e.args[0].is_nonnegative):
        raise Refused(f"{e}: phi is of order 0, 1, 2 ...")
    if e.is_Pow and e.exp.is_Integer and abs(e.exp) > _HIGHEST:
        raise Refused(f"{e}: a power beyond {_HIGHEST} is not multiplied out")
    inside = _defined(*e.args[isinstance(e, Indexed):])
    if sp.false in inside:
        raise Refused(f"a part of {e} is defined nowhere")
    return inside | set(_undefined_unless(e))


def _undefined_unless(e: Expr) -> Iterator[Expr]:
    if isinstance(e, sp.log):
        yield e.args[0] > 0
    elif e.is_Pow and not e.exp.is_Rational:
        yield e.base > 0
    elif e.is_Pow and not e.exp.is_Integer:
        yield e.base > 0 if e.exp.is_negative else e.base >= 0
    elif e.is_Pow and e.exp.is_negative:
        yield sp.Ne(e.base, 0)


def _conditions_under(binder: Expr) -> set[Expr]:
    own = _own(binder)
    if len(own) < len(binder.limits) or any(len(row) != 3 for row in binder.limits):
        raise Refused(f"{binder}: a variable is bound once, from one end to another")
    _open_ended(binder)
    inside = own | {x for node in binder.function.atoms(*_BINDERS) for x in _own(node)}
    if inside & _letters(*(end for _, *ends in binder.limits for end in ends)):
        raise Refused(f"{binder}: an end speaks of a letter that is bound within")
    for x, a, b in binder.limits:
        _varies(x, counts=isinstance(binder, sp.Sum))
        _spans(x, a, b)
        if isinstance(binder, sp.Sum) and not (b - a + 1).is_nonnegative:
            raise Refused(f"{binder} may run downwards, which is read in two ways")
    conditions = _defined(binder.function, *(end for _, *ends in binder.limits for end in ends))
    if any(_letters(c) & own for c in conditions - {sp.true}):
        raise Refused(f"{binder} may be undefined for some value of its own variable")
    return conditions


def _conditions_of_slope(e: Expr) -> set[Expr]:
    takes = e.expr.args if isinstance(e.expr, AppliedUndef) else ()
    for x, n in e.variable_count:
        _varies(x)
        if not n.is_Integer or [t for t in takes if t.has(x)] != [x]:
            raise Refused(f"{e}: only the slope of an unknown function by a letter it takes may stand; differentiate the rest")
    return _conditions(e.expr)


def _is_letter(e: Expr) -> bool:
    """A real letter, unknown function or indexed letter as SymPy makes them, of a declared sign and no other property."""
    signs = tuple(sign for sign in _SIGNS if getattr(e, f"is_{sign}", None))
    if "real" not in signs or any(getattr(e, name) is not fact for name, fact in _facts(signs)):
        return False
    if isinstance(e, AppliedUndef):
        return _is_unknown(type(e), vars(sp.Function("f", **dict.fromkeys(signs, True))))
    if type(e) is Indexed:
        return _is_family(e.base) and all(index.is_integer for index in e.indices)
    return type(e) in (sp.Symbol, sp.Dummy) and type(e.name) is str


@cache
def _facts(signs: tuple[str, ...]) -> tuple[tuple[str, Any], ...]:
    """What else SymPy knows of a letter that was declared with these signs and nothing more."""
    like = sp.Dummy(**dict.fromkeys(signs, True))
    return tuple((f"is_{fact}", getattr(like, f"is_{fact}")) for fact in _FACTS)


def _signs_of(function: Any) -> dict[str, bool]:
    return {sign: True for sign in _SIGNS if getattr(function(HOLE), f"is_{sign}")}


def _is_unknown(function: Any, usual: Mapping[str, Any]) -> bool:
    """It brings no slope or value of its own, which SymPy does not see when it compares functions."""
    own = vars(function)
    made = type(function) is UndefinedFunction and function.__bases__ == (AppliedUndef,) and type(function.__name__) is str
    return made and own.keys() == usual.keys() and all(own[key] is usual[key] for key in usual if key.startswith("is_"))


def _is_family(base: Expr) -> bool:
    return type(base) is IndexedBase and base.args == (base.label,) and type(base.label) is sp.Symbol and type(base.name) is str


def _vanishes(expr: Expr) -> bool:
    """Is expr zero, its non-rational parts taken as independent letters? Decided, never guessed.

    Put back, the letters meet in SymPy's constructors, which know exp(u)*exp(-u) = 1 and sqrt(p)**2 = p.
    """
    clear_cache()
    for _ in range(3):
        letters: dict[Expr, Expr] = {}
        top = sp.expand(sp.fraction(sp.together(_opaque(expr, letters)))[0])
        again = sp.expand(top.xreplace({letter: e for e, letter in letters.items()}))
        if top == 0 or again == 0:
            return True
        expr = again
    return False


def _opaque(e: Expr, letters: dict[Expr, Expr]) -> Expr:
    def letter(e: Expr) -> Expr:
        return letters.setdefault(e, sp.Dummy())

    def walk(e: Expr) -> Expr:
        if e.is_Rational:
            return e
        if e.is_Add or e.is_Mul:
            return e.func(*map(walk, e.args))
        if e.is_Pow and e.exp.is_Integer:
            return walk(e.base) ** e.exp
        if e.is_Pow and e.exp.is_Rational and e.exp.q == 2:  # p**(3/2) is p*sqrt(p): one letter a root
            return walk(e.base) ** ((e.exp.p - 1) // 2) * letter(sp.sqrt(e.base))
        if type(e) is sp.exp:  # isinstance would take an unevaluated E**x, whose first argument is E
            return sp.Mul(*(letter(sp.exp(t)) for t in sp.Add.make_args(sp.expand(e.args[0]))))
        if isinstance(e, sp.Sum):
            return sp.Add(*(summand(t, e.limits) for t in sp.Add.make_args(sp.expand(e.function))))
        return letter(e)

    def summand(term: Expr, limits: Any) -> Expr:
        outside, inside = term.as_independent(*(i for i, _, _ in limits), as_Add=False)
        return walk(outside) * letter(sp.Sum(inside, *limits))

    return walk(e)
