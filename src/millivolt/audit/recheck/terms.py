"""Expressions: trees, their written form, what occurs free in them, and substitution that never captures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import NamedTuple


class Refused(Exception):
    """A step does not follow, or says nothing that can be checked."""


class Unreadable(Exception):
    """A certificate that is not one: the place, and what was expected."""


class Term(NamedTuple):
    """A number, a letter, or a head with terms under it."""

    head: str
    name: str | Fraction = ""
    of: tuple[Term, ...] = ()


class Kind(NamedTuple):
    """What a name is, and the signs that its values may have: a subset of {-1, 0, 1}."""

    what: str  # "letter", "function" or "family"
    signs: frozenset[int]
    integer: bool = False


Letters = dict[str, Kind]
At = Mapping[str, Term]

BINDERS = ("sum", "integral", "limit")  # (head body x ...): x is bound in the body
UNARY = ("exp", "log", "sinh", "cosh", "tanh", "abs")
ARITY = {"+": None, "*": None, "^": 2, **dict.fromkeys(UNARY, 1), "phi": 2, "of": None, "at": None, "slope": None, "sum": 4, "integral": 4, "limit": 4}
DEEPEST = 200
_TOKEN = re.compile(r"[()]|[^\s()]+")
_NUMBER = re.compile(r"-?\d{1,2000}(/\d{1,2000})?")
SIDES = ("+", "-", "+-")


def number(value: int | Fraction) -> Term:
    return Term("number", Fraction(value))


ZERO, ONE, HOLE = number(0), number(1), Term("hole")


def plus(*terms: Term) -> Term:
    return Term("+", "", terms)


def times(*terms: Term) -> Term:
    return Term("*", "", terms)


def power(base: Term, n: int | Fraction) -> Term:
    return Term("^", "", (base, number(n)))


def over(top: Term, bottom: Term) -> Term:
    return times(top, power(bottom, -1))


def minus(a: Term, b: Term) -> Term:
    return plus(a, times(number(-1), b))


def letter(name: str) -> Term:
    return Term("letter", name)


def read(text: str, letters: Letters) -> Term:
    """The tree of "(* 2 (log (* a (^ b -1))))"; every name is one of the letters."""
    if type(text) is not str:
        raise Unreadable(f"{text!r} is not a term")
    stack: list[list[Term | str]] = [[]]
    for token in _TOKEN.findall(text):
        if token == "(":
            stack.append([])
        elif token == ")":
            if len(stack) < 2:
                raise Unreadable(f"{text}: a bracket too many")
            done = _node(stack.pop(), letters, text)
            stack[-1].append(done)
        else:
            stack[-1].append(token)
        if len(stack) > DEEPEST:
            raise Unreadable(f"{text[:60]}...: nested too deeply")
    if len(stack) != 1 or len(stack[0]) != 1:
        raise Unreadable(f"{text!r} is not one term")
    return _atom(stack[0][0], letters)


def _atom(token: Term | str, letters: Letters) -> Term:
    if isinstance(token, Term):
        return token
    if _NUMBER.fullmatch(token):
        top, _, bottom = token.partition("/")
        if bottom and not int(bottom):
            raise Unreadable(f"{token}: a division by nought")
        return number(Fraction(int(top), int(bottom or 1)))
    if token in ("pi", "oo", "hole"):
        return Term(token)
    if token not in letters or letters[token].what != "letter":
        raise Unreadable(f"{token} is no letter of this certificate")
    return Term("letter", token)


def _node(parts: list[Term | str], letters: Letters, text: str) -> Term:
    head = parts[0] if parts else ""
    if not isinstance(head, str) or head not in ARITY:
        raise Unreadable(f"{text}: {head!r} is not the head of a term")
    rest, name = parts[1:], ""
    if head in ("of", "at"):
        name = str(rest.pop(0)) if rest else ""
        if name not in letters or letters[name].what != {"of": "function", "at": "family"}[head]:
            raise Unreadable(f"{text}: {name!r} is not declared to stand there")
    if head == "limit":
        name = str(rest.pop()) if rest else ""
        if name not in SIDES:
            raise Unreadable(f"{text}: a limit comes from one of {SIDES}")
    of = tuple(_atom(part, letters) for part in rest)
    wanted = 3 if head == "limit" else ARITY[head]
    if not of or (wanted is not None and len(of) != wanted) or (head == "slope" and len(of) != 3):
        raise Unreadable(f"{text}: ({head} ...) takes other parts")
    if head in (*BINDERS, "slope") and of[1].head != "letter":
        raise Unreadable(f"{text}: {of[1]} cannot vary")
    return Term(head, name, of)


def write(t: Term) -> str:
    """The written form, for messages."""
    if t.head == "number" or t.head == "letter":
        return str(t.name)
    if not t.of:
        return t.head
    inner = " ".join(map(write, t.of))
    return f"({t.head} {t.name} {inner})" if t.head in ("of", "at") else f"({t.head} {inner}{f' {t.name}' if t.name else ''})"


def free(t: Term) -> frozenset[str]:
    """The letters that t speaks of, those that it binds left out."""
    if t.head == "letter":
        return frozenset({str(t.name)})
    inner = frozenset().union(*map(free, t.of)) if t.of else frozenset()
    if t.head in BINDERS:
        return (free(t.of[0]) - {str(t.of[1].name)}).union(*map(free, t.of[2:]))
    return inner


def parts(t: Term) -> Iterator[Term]:
    """t and every term in it."""
    yield t
    for inner in t.of:
        yield from parts(inner)


def put(t: Term, at: At) -> Term:
    """t, its free letters replaced all at once; refuses where a letter would be captured, or a slope would change its meaning."""
    if t.head == "letter":
        return at.get(str(t.name), t)
    if t.head in BINDERS:
        body, x, *ends = t.of
        inside = {key: value for key, value in at.items() if key != x.name and key in free(body)}
        if any(str(x.name) in free(value) for value in inside.values()):
            raise Refused(f"a substitution meets {x.name}, which {write(t)} binds")
        return Term(t.head, t.name, (put(body, inside), x, *(put(end, at) for end in ends)))
    if t.head == "slope" and any(key in free(t) for key in at):
        return sound_slope(Term("slope", "", tuple(put(inner, at) for inner in t.of)))
    return Term(t.head, t.name, tuple(put(inner, at) for inner in t.of)) if t.of else t


def sound_slope(t: Term) -> Term:
    """A slope is that of an unknown function by a letter which it takes as one argument, and which no other argument speaks of."""
    value, x, n = t.of
    inner = value
    while inner.head == "slope":
        inner = sound_slope(inner).of[0]
    whole = n.head == "number" and isinstance(n.name, Fraction) and n.name.denominator == 1 and n.name >= 1
    if inner.head != "of" or not whole or [a for a in inner.of if x.head == "letter" and x.name in free(a)] != [x]:
        raise Refused(f"{write(t)} is not the slope of an unknown function by a letter that it takes")
    return t


def fill(t: Term, value: Term) -> Term:
    """The context t with the value in its hole; refuses a hole under a binder or a slope."""
    if t == HOLE:
        return value
    if t.head in (*BINDERS, "slope") and HOLE in parts(t):
        raise Refused(f"{write(t)} binds a letter around the hole")
    return Term(t.head, t.name, tuple(fill(inner, value) for inner in t.of)) if t.of else t


def renamed(t: Term, names: Mapping[str, str]) -> Term:
    """t of other unknown functions."""
    name = names.get(str(t.name), t.name) if t.head == "of" else t.name
    return Term(t.head, name, tuple(renamed(inner, names) for inner in t.of))
