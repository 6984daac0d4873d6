"""Printed equations: a strict grammar of letters, numbers with units and a few functions, evaluated in balls.

`sum(E[i]*g[i])` is over all ions.

Nothing is rearranged and nothing is executed: an equation is a tree, and a tree has a value at a point.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from flint import arb

from millivolt.claims.balls import Ball, number
from millivolt.units import Unreadable, constant, read_unit

LONGEST = 600   # characters
DEEPEST = 60    # parentheses
FUNCTIONS: dict[str, Callable[[Ball], Ball]] = {"ln": lambda x: x.log(), "log": lambda x: x.log(), "log10": lambda x: x.log() / arb(10).log(), "exp": lambda x: x.exp(),
             "sqrt": lambda x: x.sqrt(), "abs": abs, "sinh": lambda x: x.sinh(), "cosh": lambda x: x.cosh(), "tanh": lambda x: x.tanh()}  # fmt: skip
CONSTANTS = ("R", "F", "e", "N_A", "k_B")
TOKEN = re.compile(r"\s*(?:(?P<number>(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})(?:[eE][-+]?\d{1,3})?)|(?P<word>[A-Za-zα-ωΑ-Ω][A-Za-zα-ωΑ-Ω0-9_]{0,39})|(?P<sign>\*\*|[-+*/^()=−·×\[\]]))")
LETTER = re.compile(r"[A-Za-zα-ωΑ-Ω][A-Za-zα-ωΑ-Ω0-9_]{0,39}")
SAME = {"−": "-", "·": "*", "×": "*", "**": "^"}


@dataclass(frozen=True)
class Token:
    kind: str     # number, word, sign, end
    text: str
    column: int


@dataclass(frozen=True)
class Node:
    """A number (an interval of what rounds to it, with its unit's factor), a letter, a function or an operator."""

    head: str                                     # "number", "letter", a function's name, or one of + - * / ^
    parts: tuple[Node, ...] = ()
    text: str = ""
    low: Fraction = Fraction(0)
    high: Fraction = Fraction(0)


def read_equation(text: str) -> tuple[Node, Node]:
    """Both sides of a printed equation."""
    reader = Reader(_tokens(text), text)
    left = reader.sum()
    reader.expect("=")
    right = reader.sum()
    reader.expect("")
    return left, right


def read_expression(text: str) -> Node:
    """One side of an equation."""
    reader = Reader(_tokens(text), text)
    node = reader.sum()
    reader.expect("")
    return node


def _tokens(text: str) -> list[Token]:
    if len(text) > LONGEST:
        raise Unreadable(text[:40] + "...", LONGEST, f"an equation of more than {LONGEST} characters")
    tokens, place, end = [], 0, len(text.rstrip())
    while place < end:
        match = TOKEN.match(text, place)
        if match is None:
            raise Unreadable(text, place, "not a number, a letter, a function or one of + - * / ^ ( ) =")
        kind = str(match.lastgroup)
        found = match[kind]
        tokens.append(Token(kind, SAME.get(found, found), match.start(kind)))
        place = match.end()
    return [*tokens, Token("end", "", end)]


class Reader:
    """Recursive descent over the tokens of one equation."""

    def __init__(self, tokens: list[Token], text: str) -> None:
        self.tokens, self.text, self.place, self.depth = tokens, text, 0, 0

    @property
    def now(self) -> Token:
        return self.tokens[self.place]

    def take(self) -> Token:
        self.place += 1
        return self.tokens[self.place - 1]

    def expect(self, sign: str) -> None:
        if self.now.text != sign:
            raise Unreadable(self.text, self.now.column, f"expected {sign or 'the end'}, had {self.now.text or 'the end'}")
        if sign:
            self.take()

    def sum(self) -> Node:
        self.depth += 1
        if self.depth > DEEPEST:
            raise Unreadable(self.text, self.now.column, f"nested more than {DEEPEST} deep")
        node = self.product()
        while self.now.text in ("+", "-"):
            node = Node(self.take().text, (node, self.product()))
        self.depth -= 1
        return node

    def product(self) -> Node:
        node = self.signed()
        while self.now.text in ("*", "/"):
            node = Node(self.take().text, (node, self.signed()))
        return node

    def signed(self) -> Node:
        negative = False
        while self.now.text in ("-", "+"):
            negative ^= self.take().text == "-"
        node = self.power()
        return Node("-", (Node("number", text="0"), node)) if negative else node

    def power(self) -> Node:
        base = self.atom()
        if self.now.text != "^":
            return base
        self.take()
        minus = self.now.text == "-"
        if minus:
            self.take()
        exponent = self.atom()
        return Node("^", (base, Node("-", (Node("number", text="0"), exponent)) if minus else exponent))

    def atom(self) -> Node:
        token = self.take()
        if token.kind == "number":
            return self.number(token)
        if token.kind == "word" and token.text in FUNCTIONS:
            self.expect("(")
            inner = self.sum()
            self.expect(")")
            return Node(token.text, (inner,))
        if token.kind == "word":
            return Node("letter", text=token.text)
        if token.text == "(":
            inner = self.sum()
            self.expect(")")
            return inner
        raise Unreadable(self.text, token.column, f"expected a number, a letter or (, had {token.text or 'the end'}")

    def number(self, token: Token) -> Node:
        mantissa, _, power = token.text.lower().partition("e")
        whole, dot, decimals = mantissa.partition(".")
        step = Fraction(10) ** (int(power or "0") - len(decimals))
        value = int((whole + decimals) or "0") * step
        half = step / 2 if dot or power else Fraction(0)  # a bare integer in a line of working is exact
        factor = Fraction(1)
        if self.now.kind == "word" and self.now.text not in FUNCTIONS:
            unit = read_unit(self.take().text)
            factor, half = unit.factor, step / 2
        return Node("number", text=token.text, low=(value - half) * factor, high=(value + half) * factor)


def letters(node: Node) -> frozenset[str]:
    """The letters of a tree, without the constants of nature."""
    if node.head == "letter":
        return frozenset() if node.text in (*CONSTANTS, "pi") else frozenset([node.text])
    return frozenset[str]().union(*(letters(part) for part in node.parts))


def value(node: Node, at: Mapping[str, Ball]) -> Ball:
    """The ball of a tree at a point: a value, in SI, for every letter."""
    match node.head:
        case "number":
            return number(node.low).union(number(node.high))
        case "letter":
            return at[node.text] if node.text in at else arb.pi() if node.text == "pi" else number(constant(node.text).value)
        case "+":
            return value(node.parts[0], at) + value(node.parts[1], at)
        case "-":
            return value(node.parts[0], at) - value(node.parts[1], at)
        case "*":
            return value(node.parts[0], at) * value(node.parts[1], at)
        case "/":
            return value(node.parts[0], at) / value(node.parts[1], at)
        case "^":
            return _power(value(node.parts[0], at), value(node.parts[1], at))
    function: Callable[[Ball], Ball] = FUNCTIONS[node.head]
    return function(value(node.parts[0], at))


def _power(base: Ball, exponent: Ball) -> Ball:
    whole = exponent.unique_fmpz()
    return base ** exponent if whole is None or abs(int(whole)) > 1000 else base ** int(whole)
