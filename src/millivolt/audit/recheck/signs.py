"""The signs that a term may have, read off its tree and the declared signs of its letters: a subset of {-1, 0, 1}."""

from __future__ import annotations

from fractions import Fraction

from .terms import Letters, Term, minus, plus, times

ANY = frozenset({-1, 0, 1})
POSITIVE = frozenset({1})


def signs(t: Term, letters: Letters) -> frozenset[int]:
    match t.head:
        case "number":
            return _of_number(Fraction(t.name))
        case "letter" | "of" | "at":
            return letters[str(t.name)].signs
        case "+":
            if any(term.head == "+" for term in t.of):
                return signs(plus(*(inner for term in t.of for inner in (term.of if term.head == "+" else (term,)))), letters)
            loose = sum((Fraction(term.name) for term in t.of if term.head == "number"), Fraction(0))
            return total(_of_number(loose), *(signs(term, letters) for term in t.of if term.head != "number"))
        case "*":
            return product(*(signs(factor, letters) for factor in t.of))
        case "^":
            return _of_power(t.of[0], t.of[1], letters)
        case "exp" | "cosh" | "phi" | "pi":
            return POSITIVE
        case "sinh" | "tanh":
            return signs(t.of[0], letters)
        case "abs":
            return frozenset(s * s for s in signs(t.of[0], letters))
        case "log":
            return signs(plus(t.of[0], Term("number", Fraction(-1))), letters)
        case "sum" | "integral":
            return _of_whole(t, letters)
    return ANY


def _of_number(q: Fraction) -> frozenset[int]:
    return frozenset({(q > 0) - (q < 0)})


def total(*found: frozenset[int]) -> frozenset[int]:
    """Of a sum: terms that do not pull both ways."""
    every = frozenset().union(*found)
    if 1 in every and -1 in every:
        return ANY
    return every - {0} if any(0 not in one for one in found) else every


def product(*found: frozenset[int]) -> frozenset[int]:
    every = POSITIVE
    for one in found:
        every = frozenset(a * b for a in every for b in one)
    return every


def raised(base: frozenset[int], n: Fraction) -> frozenset[int]:
    """Of base**n, where it is defined."""
    if n.denominator != 1:
        return POSITIVE if n < 0 or 0 not in base else frozenset({0, 1})
    if n == 0:
        return POSITIVE
    found = frozenset(s if n % 2 else s * s for s in base)
    return found - {0} if n < 0 else found


def _of_power(base: Term, n: Term, letters: Letters) -> frozenset[int]:
    if n.head == "number" and isinstance(n.name, Fraction):
        return raised(signs(base, letters), n.name)
    return POSITIVE  # the base of any other power is positive, or it is not defined


def _of_whole(t: Term, letters: Letters) -> frozenset[int]:
    """A sum that has a term, an integral that runs upwards: the sign of what is summed."""
    body, _, a, b = t.of
    length = signs(at_least(minus(b, a), letters), letters)
    inside = total(signs(body, letters))
    if length == POSITIVE or (t.head == "sum" and length <= {0, 1}):
        return inside
    return ANY


def at_least(t: Term, letters: Letters) -> Term:
    """t, a sum of integer letters and numbers, with 1 taken out of every positive one: N - 1 becomes (N' + 1) - 1 = N'."""
    if t.head not in ("+", "*", "letter"):
        return t
    terms, rest = _linear(t, letters)
    if terms is None:
        return t
    shifted = rest
    shown = []
    for name, count in terms.items():
        if count and letters[name].signs == POSITIVE and letters[name].integer:
            shifted += count
            letters.setdefault(f"{name}~less~1", letters[name]._replace(signs=frozenset({0, 1})))
            name = f"{name}~less~1"
        shown.append(times(Term("number", count), Term("letter", name)))
    return plus(Term("number", shifted), *(term for term in shown if term.of[0].name))


def _linear(t: Term, letters: Letters) -> tuple[dict[str, Fraction] | None, Fraction]:
    """The coefficients of letters and the number left, where t is linear; None where it is not."""
    if t.head == "number" and isinstance(t.name, Fraction):
        return {}, t.name
    if t.head == "letter":
        return {str(t.name): Fraction(1)}, Fraction(0)
    if t.head == "*" and len(t.of) == 2 and t.of[0].head == "number":
        terms, rest = _linear(t.of[1], letters)
        by = Fraction(t.of[0].name)
        return (None if terms is None else {name: by * count for name, count in terms.items()}), by * rest
    if t.head == "+":
        every: dict[str, Fraction] = {}
        rest = Fraction(0)
        for one in t.of:
            terms, more = _linear(one, letters)
            if terms is None:
                return None, rest
            rest += more
            for name, count in terms.items():
                every[name] = every.get(name, Fraction(0)) + count
        return every, rest
    return None, Fraction(0)
