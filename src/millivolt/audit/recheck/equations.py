"""The rules for equations, replayed: each from its parents and its witness alone, to what the step owes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .bench import Bench, Owed, owed, takes
from .conditions import Condition, fits, is_whole, signs, spans, varies
from .field import Field
from .laws import LAWS, LETTERS
from .reading import RELATIONS, Step
from .signs import ANY
from .slopes import slope
from .terms import HOLE, ONE, Refused, Term, fill, free, letter, minus, over, parts, put, read, renamed

Rule = Callable[[Bench, Step, tuple[Step, ...]], Owed]
EQUAL = ("=",)


def premise(bench: Bench, step: Step, parents: tuple[Step, ...]) -> Owed:
    takes(parents)
    if len(step.given) != 1 or (step.given[0].lhs, step.given[0].rel, step.given[0].rhs) != (step.lhs, step.rel, step.rhs):
        raise Refused("a premise is given, and says what is given")
    it = step.given[0]
    if not any(it == p for _, _, p in bench.certificate.principles):
        raise Refused("a premise that is not declared")
    for x, a, b in it.over:
        counts = bench.field.letters[x].integer
        spans(x, a, b, bench.field, counts)
        if not signs(minus(b, a), bench.field) <= ({0, 1} if counts else {1}) or it.ranges & (free(a) | free(b)):
            raise Refused(f"{x} does not run from a low to a higher end")
    return Owed([it], bench.conditions(it.lhs, it.rhs, *(end for _, *ends in it.over for end in ends)))


def law(bench: Bench, step: Step, parents: tuple[Step, ...]) -> Owed:
    takes(parents)
    if step.law not in LAWS or step.law not in bench.certificate.laws:
        raise Refused(f"no law of the table: {step.law!r}")
    known, plain = LAWS[step.law], Field(dict(LETTERS))
    own = {name: name.split("~")[0] for name in free(step.lhs) | free(step.rhs)}
    if any(bench.field.letters[name] != bench.field.letters[name]._replace(what="letter", signs=ANY, integer=False) for name in own):
        raise Refused(f"{step.law}: its letters stand for any real number")
    if not set(own.values()) <= LETTERS.keys() or len({*own.values()}) < len(own):
        raise Refused(f"{step.law}: it has other letters")
    there = {name: letter(mine) for name, mine in own.items()}
    sides = [read(text, LETTERS) for text in (known.lhs, known.rhs)]
    if step.rel != known.rel or not all(plain.same(put(mine, there), its) for mine, its in zip((step.lhs, step.rhs), sides, strict=True)):
        raise Refused(f"{step.law}: it does not say this")
    back = {mine: letter(name) for name, mine in own.items()}
    return Owed(needs=[Condition(">", back[name]) for name in known.where])


def identity(bench: Bench, step: Step, parents: tuple[Step, ...]) -> Owed:
    takes(parents)
    if step.rel != "=" or any(t.head == "limit" for side in (step.lhs, step.rhs) for t in parts(side)):
        raise Refused("an identity is an equation, and no limit stands in it")
    bench.equal(step.lhs, step.rhs, "an identity")
    return Owed(needs=bench.conditions(step.lhs, step.rhs))


def symmetry(bench: Bench, step: Step, parents: tuple[Step, ...]) -> Owed:
    takes(parents, EQUAL)
    bench.says(step, parents[0].rhs, "=", parents[0].lhs)
    return owed(*parents)


def chain(bench: Bench, step: Step, parents: tuple[Step, ...]) -> Owed:
    takes(parents, EQUAL, EQUAL)
    first, second = parents
    if first.rhs != second.lhs:
        raise Refused("the chain breaks")
    bench.says(step, first.lhs, "=", second.rhs)
    return owed(*parents)


def congruence(bench: Bench, step: Step, parents: tuple[Step, ...]) -> Owed:
    takes(parents, EQUAL)
    th, context = parents[0], bench.term(step, "context")
    bench.says(step, fill(context, th.lhs), "=", fill(context, th.rhs))
    found = owed(th)
    for side in (th.lhs, th.rhs):  # of the context, before anything cancels
        found.needs += bench.conditions(fill(context, side))
    return found


def instance(bench: Bench, step: Step, parents: tuple[Step, ...]) -> Owed:
    takes(parents, RELATIONS)
    th = parents[0]
    at = _replacements(bench, step)
    ends = {row[0]: row for p in th.given for row in p.over}
    for name, value in at.items():
        if HOLE in parts(value):
            raise Refused("the hole is no value")
        fits(name, value, bench.field)
        if name in ends and (len(at) > 1 or not any(bench.field.same(value, end) for end in (letter(name), *ends[name][1:]))):
            raise Refused(f"{name} runs over a range: only an end may stand for it, and alone")
        if name not in ends and free(value) & ends.keys():
            raise Refused("a value speaks of a letter that runs")
    bench.says(step, put(th.lhs, at), th.rel, put(th.rhs, at))
    given = [p.put(at) for p in th.given]
    given = [p for p in given if p.rel == "<" or not bench.field.same(p.lhs, p.rhs)]
    return Owed(given, [*(c.put(at) for c in th.needs), *bench.conditions(*at.values())])


def another_function(bench: Bench, step: Step, parents: tuple[Step, ...]) -> Owed:
    takes(parents, RELATIONS)
    th, letters = parents[0], bench.field.letters
    names = {str(old): str(new) for old, new in step.witness["functions"]}
    for old, new in names.items():
        if old not in letters or new not in letters or letters[old] != letters[new] or letters[old].what != "function":
            raise Refused(f"{new} cannot stand for {old}: two unknown functions of one sign are wanted")
    bench.says(step, renamed(th.lhs, names), th.rel, renamed(th.rhs, names))
    return Owed([p.renamed(names) for p in th.given], [Condition(c.kind, renamed(c.term, names)) for c in th.needs])


def derivative(bench: Bench, step: Step, parents: tuple[Step, ...]) -> Owed:
    takes(parents, EQUAL)
    th, x = parents[0], bench.letter(step, "x")
    bench.free(th, x)
    if any(c.kind == ">=" and x in free(c.term) for c in th.needs):
        raise Refused(f"a condition may leave only one {x}")
    bench.says(step, slope(th.lhs, x), "=", slope(th.rhs, x))
    return owed(th)


def equal_increments(bench: Bench, step: Step, parents: tuple[Step, ...]) -> Owed:
    takes(parents, EQUAL)
    th, x = parents[0], bench.letter(step, "x")
    a, b, left, right = (bench.term(step, key) for key in ("from", "to", "left", "right"))
    needs = bench.throughout(th, x, a, b, left, right)
    bench.is_slope(th.lhs, left, x)
    bench.is_slope(th.rhs, right, x)
    bench.says(step, *(_increment(left, x, a, b), "=", _increment(right, x, a, b)))
    return Owed(list(th.given), needs)


def integral(bench: Bench, step: Step, parents: tuple[Step, ...]) -> Owed:
    takes(parents, EQUAL)
    th, x = parents[0], bench.letter(step, "x")
    a, b, whole = (bench.term(step, key) for key in ("from", "to", "whole"))
    needs = bench.throughout(th, x, a, b, whole)
    bench.is_slope(th.rhs, whole, x)
    bench.says(step, Term("integral", "", (th.lhs, letter(x), a, b)), "=", _increment(whole, x, a, b))
    return Owed(list(th.given), needs)


def sum_over(bench: Bench, step: Step, parents: tuple[Step, ...]) -> Owed:
    takes(parents, RELATIONS)
    th, x = parents[0], bench.letter(step, "x")
    a, b = (bench.term(step, key) for key in ("from", "to"))
    needs = bench.throughout(th, x, a, b, counts=True)
    if th.rel != "=" and not signs(minus(b, a), bench.field) <= {0, 1}:
        raise Refused("a sum that may have no term")
    lhs, rhs = (Term("sum", "", (side, letter(x), a, b)) for side in (th.lhs, th.rhs))
    bench.says(step, lhs, th.rel, rhs)
    return Owed(list(th.given), needs)


def limit(bench: Bench, step: Step, parents: tuple[Step, ...]) -> Owed:
    takes(parents, EQUAL)
    th, x, a = parents[0], bench.letter(step, "x"), bench.term(step, "at")
    bench.free(th, x)
    _reaches(bench, x, a)
    if any(x in p.ranges for p in th.given):
        raise Refused(f"a premise holds for {x} on a range only")
    away = minus(letter(x), a)
    rest = [c for c in th.needs if not (c.kind == "!=" and (bench.field.same(c.term, away) or bench.field.vanishes(Term("+", "", (c.term, away)))))]
    if any(x in free(c.term) for c in [*rest, *bench.conditions(th.rhs)]):
        raise Refused(f"the right side may break at {x}")
    bench.says(step, Term("limit", side(bench, x, a), (th.lhs, letter(x), a)), "=", put(th.rhs, {x: a}))
    return Owed(list(th.given), [*rest, *bench.conditions(a)])


def quotient_limit(bench: Bench, step: Step, parents: tuple[Step, ...]) -> Owed:
    takes(parents)
    x = bench.letter(step, "x")
    a, top, bottom = (bench.term(step, key) for key in ("at", "top", "bottom"))
    varies(x, bench.field)
    _reaches(bench, x, a)
    slopes = [slope(e, x) for e in (top, bottom)]
    needs = bench.conditions(a, top, bottom)
    if any(x in free(c.term) for c in [*needs, *bench.conditions(*slopes)]):
        raise Refused(f"top or bottom may break at {x}")
    for e in (top, bottom):
        bench.equal(put(e, {x: a}), minus(ONE, ONE), "top and bottom at the place")
    there = [put(e, {x: a}) for e in slopes]
    bench.says(step, Term("limit", side(bench, x, a), (over(top, bottom), letter(x), a)), "=", over(*there))
    return Owed(needs=[*needs, Condition("!=", there[1])])


def side(bench: Bench, x: str, a: Term) -> str:
    """From where x can come to a, by its declared sign."""
    signs_of_x, signs_of_a = bench.field.letters[x].signs, signs(a, bench.field)
    if -1 not in signs_of_x and signs_of_a != {1}:
        return "+"
    return "-" if 1 not in signs_of_x and signs_of_a != {-1} else "+-"


def _reaches(bench: Bench, x: str, a: Term) -> None:
    fits(x, a, bench.field)
    if x in free(a) or is_whole(letter(x), bench.field):
        raise Refused(f"{x} does not go there")


def _increment(whole: Term, x: str, a: Term, b: Term) -> Term:
    return minus(put(whole, {x: b}), put(whole, {x: a}))


def _replacements(bench: Bench, step: Step) -> dict[str, Term]:
    at: dict[str, Term] = {}
    rows: Any = step.witness["at"]
    for name, value in rows:
        if name not in bench.certificate.letters or name in at:
            raise Refused(f"{name!r} is no letter to be replaced once")
        at[name] = bench.read(value)
    return at


RULES: dict[str, Rule] = {
    "premise": premise,
    "law": law,
    "identity": identity,
    "symmetry": symmetry,
    "chain": chain,
    "congruence": congruence,
    "instance": instance,
    "another function": another_function,
    "slope": derivative,
    "equal increments": equal_increments,
    "integral": integral,
    "sum": sum_over,
    "limit": limit,
    "limit of a quotient": quotient_limit,
}

