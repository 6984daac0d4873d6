"""Equality proved: rational-function arithmetic over opaque terms, as the re-checker of derivations has it, and logarithms opened where signs allow.

It may fail to see a truth; it never sees a falsehood where both sides are defined.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import comb

from ..audit.recheck.field import Field
from ..audit.recheck.signs import signs
from ..audit.recheck.terms import ONE, ZERO, Kind, Letters, Refused, Term, minus, over, plus, power, times
from ..audit.recheck.terms import letter as letter_term
from ..audit.recheck.terms import number as number_term
from .tree import Node, walk

LARGEST = 3_000   # terms of the polynomials that a proof would multiply out
SIGNS = {"positive": frozenset({1}), "nonnegative": frozenset({0, 1}), "nonzero": frozenset({-1, 1}), "real": frozenset({-1, 0, 1})}


def proved_equal(a: Node, b: Node, kinds: Mapping[str, str], families: Mapping[str, str] | None = None) -> bool:
    """Is a = b wherever both are defined? `kinds` and `families` give the sign of each letter: positive, nonnegative, nonzero or real.

    False means not proved, not unequal.
    """
    difference = Node("-", (a, b))
    if any(node.head == "number" and not node.exact for node in walk(difference)) or _size(difference)[0] > LARGEST:
        return False
    letters: Letters = {name: Kind("letter", SIGNS[sign]) for name, sign in kinds.items()}
    letters |= {name: Kind("family", SIGNS[sign]) for name, sign in (families or {}).items()}
    letters |= {"i": Kind("letter", frozenset({1}), True), "N": Kind("letter", frozenset({1}), True)} if families else {}
    field = Field(letters)
    try:
        one, other = _term(a), _term(b)
        if field.vanishes(minus(_opened(one, field), _opened(other, field))):
            return True
        powers = tuple(_as_exponentials(t, field) for t in (one, other))
        return powers != (one, other) and field.vanishes(minus(*(_opened(t, field) for t in powers)))
    except Refused:
        return False


def _size(node: Node) -> tuple[int, int]:
    """Bounds on the numbers of terms over and under the bar, if everything were multiplied out."""
    if node.head not in ("+", "-", "*", "/", "^"):
        inner = max((_size(part)[0] + _size(part)[1] for part in node.parts), default=0)
        return (LARGEST + 1 if inner > LARGEST else 1), 1
    (a, b), (c, d) = (_size(part) for part in node.parts)
    match node.head:
        case "+" | "-":
            return min(a * d + c * b, 10**9), min(b * d, 10**9)
        case "*":
            return min(a * c, 10**9), min(b * d, 10**9)
        case "/":
            return min(a * d, 10**9), min(b * c, 10**9)
    exponent = node.parts[1]
    n = abs(int(exponent.low)) if exponent.head == "number" and exponent.exact and exponent.low.denominator == 1 else 1
    return tuple(min(comb(side + n - 1, n), 10**9) if side > 1 else 1 for side in (a, b))  # type: ignore[return-value]


def _term(node: Node) -> Term:
    """The same as a term of the re-checker."""
    match node.head:
        case "number":
            return number_term(node.low)
        case "letter":
            return Term("pi") if node.text == "pi" else letter_term(node.text)
        case "member":
            return Term("at", node.text, (letter_term("i"),))
        case "sum":
            return Term("sum", "", (_term(node.parts[0]), letter_term("i"), ONE, letter_term("N")))
        case "phi":
            return Term("phi", "", (number_term(int(node.text)), _term(node.parts[0])))
    of = tuple(_term(part) for part in node.parts)
    match node.head:
        case "+":
            return plus(*of)
        case "-":
            return minus(*of)
        case "*":
            return times(*of)
        case "/":
            return over(*of)
        case "^":
            return Term("^", "", of)
        case "ln":
            return Term("log", "", of)
        case "log10":
            return over(Term("log", "", of), Term("log", "", (number_term(10),)))
        case "sqrt":
            return power(of[0], Fraction(1, 2))
        case "exp" | "sinh" | "cosh" | "tanh" | "abs":
            return Term(node.head, "", of)
    raise Refused(f"{node.head} is not proved")


def _as_exponentials(t: Term, field: Field) -> Term:
    """x^n as e^(n ln x) where x is above nought and n is no number."""
    t = Term(t.head, t.name, tuple(_as_exponentials(part, field) for part in t.of)) if t.of else t
    if t.head != "^" or t.of[1].head == "number" or not signs(t.of[0], field.letters) <= {1}:
        return t
    return Term("exp", "", (times(t.of[1], Term("log", "", (t.of[0],))),))


def _opened(t: Term, field: Field) -> Term:
    """Logarithms of products and quotients as sums, phi(1, t) as (e^t - 1)/t and the like, hyperbolic functions by exponentials."""
    t = Term(t.head, t.name, tuple(_opened(part, field) for part in t.of)) if t.of else t
    match t.head:
        case "log":
            return _logarithm(t, field)
        case "phi":
            return _entire(t, field)
        case "sinh" | "cosh":
            there, back = Term("exp", "", t.of), Term("exp", "", (times(number_term(-1), t.of[0]),))
            return times(number_term(Fraction(1, 2)), plus(there, back) if t.head == "cosh" else minus(there, back))
        case "tanh":
            there, back = Term("exp", "", t.of), Term("exp", "", (times(number_term(-1), t.of[0]),))
            return over(minus(there, back), plus(there, back))
    return t


def _logarithm(t: Term, field: Field) -> Term:
    """log(a^n b^m) = n log a + m log b, where a and b cannot be negative: where the left side is defined, neither is nought."""
    scale, found = field.factors(t.of[0])
    if scale <= 0 or not found:
        return t
    turned = [(times(number_term(-1), factor), n) if signs(factor, field.letters) <= {-1, 0} else (factor, n) for factor, n in found]
    scale *= (-1) ** sum(n for (factor, n), (now, _) in zip(found, turned, strict=True) if factor != now)
    if scale <= 0 or any(not signs(factor, field.letters) <= {0, 1} for factor, _ in turned):
        return t
    parts = [times(number_term(n), Term("log", "", (factor,))) for factor, n in turned]
    return plus(ZERO, *parts, *([Term("log", "", (number_term(scale),))] if scale != 1 else []))


def _entire(t: Term, field: Field) -> Term:
    """phi(1, t) = (e^t - 1)/t and phi(k + 1, t) = (phi(k, t) - 1/k!)/t: true wherever the right side is defined."""
    order, inside = t.of
    if field.vanishes(inside):
        return t
    done, factorial = over(minus(Term("exp", "", (inside,)), ONE), inside), Fraction(1)
    for k in range(1, int(Fraction(order.name))):
        factorial /= k
        done = over(minus(done, number_term(factorial)), inside)
    return done
