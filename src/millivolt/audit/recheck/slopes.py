"""Differentiation: the slope of a term by a letter, written out. Nothing is simplified."""

from __future__ import annotations

from fractions import Fraction

from .terms import ONE, ZERO, Refused, Term, free, letter, minus, number, over, plus, power, put, sound_slope, times, write


def slope(t: Term, x: str) -> Term:
    """dt/dx"""
    if x not in free(t):
        return ZERO
    match t.head:
        case "letter":
            return ONE
        case "+":
            return plus(*(slope(term, x) for term in t.of))
        case "*":
            return plus(*(times(*t.of[:n], slope(factor, x), *t.of[n + 1 :]) for n, factor in enumerate(t.of)))
        case "^":
            return _of_power(t, x)
        case "exp" | "log" | "sinh" | "cosh" | "tanh":
            return times(_OUTER[t.head](t.of[0]), slope(t.of[0], x))
        case "phi":
            k, inner = t.of
            following = Term("phi", "", (plus_one(k), inner))
            return times(minus(t, times(k, following)), slope(inner, x))
        case "of" | "slope":
            return sound_slope(Term("slope", "", (t, letter(x), ONE))) if t.head == "of" else _again(t, x)
        case "sum":
            body, i, a, b = t.of
            if x in free(a) | free(b):
                raise Refused(f"the ends of {write(t)} move with {x}")
            return Term("sum", "", (slope(body, x), i, a, b))
        case "integral":
            return _of_integral(t, x)
    raise Refused(f"{write(t)} has no slope by {x} here")


_OUTER = {
    "exp": lambda u: Term("exp", "", (u,)),
    "log": lambda u: power(u, -1),
    "sinh": lambda u: Term("cosh", "", (u,)),
    "cosh": lambda u: Term("sinh", "", (u,)),
    "tanh": lambda u: minus(ONE, power(Term("tanh", "", (u,)), 2)),
}


def plus_one(k: Term) -> Term:
    if k.head != "number":
        raise Refused("phi is of order 0, 1, 2 ...")
    return number(Fraction(k.name) + 1)


def _of_power(whole: Term, x: str) -> Term:
    base, n = whole.of
    if n.head == "number":
        return times(n, power(base, Fraction(n.name) - 1), slope(base, x))
    return times(whole, plus(times(slope(n, x), Term("log", "", (base,))), times(n, over(slope(base, x), base))))


def _again(t: Term, x: str) -> Term:
    """A slope of a slope: the letters of an unknown function's slopes stand in the order of their names."""
    value, counts = t, {x: Fraction(1)}
    while value.head == "slope":
        value, by, n = value.of
        counts[str(by.name)] = counts.get(str(by.name), Fraction(0)) + Fraction(n.name)
    return slopes(value, counts)


def slopes(value: Term, counts: dict[str, Fraction]) -> Term:
    for name, n in sorted(counts.items()):
        value = sound_slope(Term("slope", "", (value, letter(name), number(n))))
    return value


def _of_integral(t: Term, x: str) -> Term:
    """Leibniz: the moving ends, and what moves inside."""
    body, i, a, b = t.of
    own = str(i.name)
    ends = minus(times(put(body, {own: b}), slope(b, x)), times(put(body, {own: a}), slope(a, x)))
    return plus(ends, Term("integral", "", (slope(body, x), i, a, b)))
