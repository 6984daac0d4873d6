"""From what stands where to what it means: a recursive descent over the items of a row.

Print leaves room in three places, and a `Way` says how each is read: what a slash divides by, how far a function reaches, and which
logarithm `log` is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from itertools import count

from ..units import Unreadable, read_unit
from .exact import constant, interval_of, power
from .labels import flat, name_of
from .layout import DEEPEST, Item, Row
from .shapes import index_behind, index_of, is_call, is_fence, shown, slope_of, unlabelled
from .tree import Node, letter, negative, number, times

MOST = 100        # terms of a sum, factors of a product
Split = Callable[[str], tuple[str, ...]]


@dataclass(frozen=True)
class Way:
    """How room in the print is read."""

    slash: str = "run"         # a/bc: over the run bc; "letters": over its letters, up to a parenthesis; "one": over b alone
    reach: str = "wide"        # ln a/b: of a over b; "near": of a
    log: str = "ln"            # log: natural; "log10": decimal


def sides(row: Row, text: str, way: Way, split: Split) -> tuple[tuple[Node, ...], tuple[str, ...]]:
    """The sides of an equation, and the signs between them, = or ≈; one side where there is no sign."""
    row = flat(row)
    if len(row) == 1 and row[0].kind == "group":
        return sides(row[0].rows[0], text, way, split)
    cuts = [n for n, item in enumerate(row) if item.is_sign("=", "≈")]
    ends = [*cuts, len(row)]
    starts = [0, *(n + 1 for n in cuts)]
    rows = [unlabelled(row[a:b]) for a, b in zip(starts, ends, strict=True)] if cuts else [row]
    trees = tuple(Meaning(part, text, way, split, row[a - 1].at if a else 1).whole() for part, a in zip(rows, starts, strict=True))
    return trees, tuple(row[n].text for n in cuts)


class Meaning:
    """One row being read; the rows inside it are read by others like it."""

    def __init__(self, row: Row, text: str, way: Way, split: Split, at: int, depth: int = 0, running: str = "") -> None:
        self.row, self.text, self.way, self.split, self.at, self.depth, self.running = flat(row), text, way, split, at, depth, running
        self.place = 0
        if depth > DEEPEST:
            raise self.fail(None, f"nested more than {DEEPEST} deep")

    # ---- the row ----------------------------------------------------------------------------------

    @property
    def now(self) -> Item | None:
        return self.row[self.place] if self.place < len(self.row) else None

    def sees(self, *signs: str) -> bool:
        return self.now is not None and self.now.is_sign(*signs)

    def take(self) -> Item:
        item = self.now
        if item is None:
            raise self.fail(None, "the end, a number, a letter or ( expected")
        self.place += 1
        return item

    def fail(self, item: Item | None, why: str) -> Unreadable:
        return Unreadable(self.text, item.at if item is not None else self.row[-1].at if self.row else self.at, why)

    def inner(self, row: Row, at: int) -> Node:
        return self.inside(row, at).whole()

    def inside(self, row: Row, at: int) -> Meaning:
        return Meaning(row, self.text, self.way, self.split, at, self.depth + 1, self.running)

    # ---- sums and products ------------------------------------------------------------------------

    def whole(self) -> Node:
        node = self.sum()
        if self.now is not None:
            raise self.fail(self.now, f"{shown(self.now)}, an operator or the end expected")
        return node

    def sum(self) -> Node:
        node = self.signed()
        for terms in count(2):
            if not self.sees("+", "-"):
                break
            if terms > MOST:
                raise self.fail(self.now, f"a sum of more than {MOST} terms")
            sign = self.take().text
            node = Node(sign, (node, self.signed()))
        return node

    def signed(self) -> Node:
        minus = False
        while self.sees("+", "-"):
            minus ^= self.take().text == "-"
        node = self.product()
        return negative(node) if minus else node

    def product(self) -> Node:
        node = self.run()
        while self.now is not None:
            if self.sees("*"):
                self.take()
                node = Node("*", (node, self.run()))
            elif self.sees("/"):
                slash = self.take()
                node = self.slope(node) or Node("/", (node, self.divisor(slash)))
            elif self.starts(self.now):
                node = Node("*", (node, self.run()))
            else:
                break
        return node

    def slope(self, top: Node) -> Node | None:
        """dV/dt, as one letter; of C dV/dt it is the last factor."""
        if top.head == "*" and (last := self.slope(top.parts[1])) is not None:
            return Node("*", (top.parts[0], last))
        if top.head == "letter" and re.fullmatch(r"d[A-Za-z]\w*", top.text) and self.now is not None and self.now.kind == "word" and self.now.text == "dt":
            self.take()
            return letter(f"{top.text}_dt")
        return None

    def divisor(self, slash: Item) -> Node:
        minus = self.sees("-")
        if minus:
            self.take()
        if self.way.slash == "one" or (self.now is not None and self.now.kind in ("fence", "fraction")):
            node = self.factor()
        else:
            node = self.run(below=True)
        return negative(node) if minus else node

    def run(self, below: bool = False) -> Node:
        """Factors with no sign between them; below a slash they end at a function, or (read so) at a parenthesis."""
        factors = [self.factor()]
        while self.now is not None and self.starts(self.now):
            if below and (is_call(self.now) or (self.way.slash == "letters" and self.now.kind == "fence")):
                break
            if self.now.kind == "number" and self.row[self.place - 1].kind == "number":
                raise self.fail(self.now, f"the number {self.now.text[:20]} right after another")
            if len(factors) == MOST:
                raise self.fail(self.now, f"a product of more than {MOST} factors")
            factors.append(self.factor())
        return times(*factors)

    def starts(self, item: Item) -> bool:
        return item.kind != "sign"

    # ---- factors ----------------------------------------------------------------------------------

    def factor(self) -> Node:
        item = self.take()
        match item.kind:
            case "number":
                return self.powered(self.number(item), item)
            case "fence":
                found = name_of(item)
                return letter(found[0][0]) if found is not None else self.inner(item.rows[0], item.at)
            case "group":
                found = name_of(item)
                return self.named(found[0], found[1], item) if found is not None else self.inner(item.rows[0], item.at)
            case "letter" | "word":
                return self.word(item)
            case "fraction":
                return self.fraction(item)
            case "root":
                return self.root(item)
            case "function":
                return self.call(item, item.text, ())
            case "sum":
                return self.total(item, ())
            case "script":
                return self.script(item)
            case "dot":
                found = name_of(flat(item.rows[0])[0]) if item.rows[0] else None
                if found is not None and not found[1]:
                    return letter(f"d{'_'.join(found[0])}_dt")
        if item.is_sign("|"):
            return self.absolute(item)
        raise self.fail(item, f"{shown(item)}, a number, a letter or ( expected")

    def absolute(self, opening: Item) -> Node:
        ends = [n for n in range(self.place, len(self.row)) if self.row[n].is_sign("|")]
        if not ends:
            raise self.fail(opening, "| is never closed")
        node = self.inner(self.row[self.place : ends[0]], opening.at)
        self.place = ends[0] + 1
        return Node("abs", (node,))

    def powered(self, node: Node, item: Item) -> Node:
        return node

    def word(self, item: Item) -> Node:
        if item.text == "Delta" and (found := self.difference()) is not None:
            return found
        if item.text == "mV" and self.split("?mV") == ("unknown",):
            return number(Fraction(1, 1000), "mV")   # behind a formula, as its unit
        if item.text == "p" and (acidity := self.acidity(item)) is not None:
            return acidity
        if item.text == "d" and self.now is not None and self.now.kind == "letter" and self.running == "d":
            return letter(f"d{self.take().text}")
        if self.running and self.now is not None and (index := index_behind(self.now)) is not None and index.text == "[" and index_of(index.rows[0]) == self.running:
            return self.raised(Node("member", text=item.text), () if self.take() is index else self.row[self.place - 1].rows[2], item)
        if item.text.startswith("phi") and self.now is not None and self.now.kind == "fence" and item.text in ("phi_1", "phi_2", "phi_3"):
            return Node("phi", (self.inner(self.take().rows[0], item.at),), item.text[-1])
        return self.named((item.text,), (), item)

    def difference(self) -> Node | None:
        """Δ and the letter behind it, as one."""
        if [item.text for item in self.row[self.place : self.place + 2]] == ["p", "H"]:
            self.place += 2
            return letter("dpH")
        found = name_of(self.now) if self.now is not None else None
        if found is None or self.now is None:
            return None
        item = self.take()
        return self.named((f"d{found[0][0]}", *found[0][1:]), found[1], item)

    def acidity(self, item: Item) -> Node | None:
        """pH in letters that stand apart, as TeX sets them; p [H] is a product."""
        found = name_of(self.now) if self.now is not None and self.now.kind in ("letter", "script") and self.now.at == item.at + 1 else None
        bare = self.now.rows[0][0] if self.now is not None and self.now.kind == "script" and self.now.rows[0] else self.now
        if found is None or bare is None or bare.kind != "letter" or found[0][0] != "H" or found[1]:
            return None
        self.take()
        return letter("_".join(("pH", *found[0][1:])))

    def named(self, parts: tuple[str, ...], above: Row, item: Item) -> Node:
        """A letter, or the letters that a word is made of, to the power that stands above."""
        if self.running and self.running in parts[1:]:
            node = Node("member", text="_".join(part for part in parts if part != self.running))
        else:
            pieces = self.split("_".join(parts)) if item.kind != "letter" else ("_".join(parts),)
            if pieces and pieces[0] == "e" and len(pieces) == 1 and above and (found := self.natural(above, item)) is not None:
                return found
            *first, last = (number(int(piece)) if piece.isdigit() else letter(piece) for piece in pieces)
            return times(*first, self.raised(last, above, item))
        return self.raised(node, above, item)

    def natural(self, above: Row, item: Item) -> Node | None:
        """e to a power, which is the exponential; e squared is a charge."""
        exponent = self.inner(above, item.at)
        value = constant(exponent)
        return None if value is not None and value.denominator == 1 and value > 0 else Node("exp", (exponent,))

    def raised(self, base: Node, above: Row, item: Item) -> Node:
        if not above:
            return base
        return power(base, self.inner(above, item.at), lambda why: self.fail(item, why))

    def fraction(self, item: Item) -> Node:
        top, bottom = (flat(row) for row in item.rows)
        if (found := slope_of(top, bottom)) is not None:
            return letter(found)
        if not top or not bottom:
            raise self.fail(item, "a fraction with nothing over or under its bar")
        return Node("/", (self.inner(top, item.at), self.inner(bottom, item.at)))

    def root(self, item: Item) -> Node:
        inside, degree = item.rows
        if not inside:
            raise self.fail(item, "a root of nothing")
        node = self.inner(inside, item.at)
        if not degree:
            return Node("sqrt", (node,))
        return power(node, Node("/", (number(1), self.inner(degree, item.at))), lambda why: self.fail(item, why))

    def script(self, item: Item) -> Node:
        base, below, above = (flat(row) for row in item.rows)
        if len(base) == 1 and base[0].kind == "function":
            return self.call(item, self.logarithm(base[0], below), above)
        if len(base) == 1 and base[0].kind == "sum":
            return self.total(item, below)
        if len(base) == 1 and base[0].kind == "letter" and base[0].text == "phi" and len(below) == 1 and below[0].text in "123" and self.now is not None and is_fence(self.now):
            return self.entire(item, below[0].text)
        if (found := name_of(item)) is not None:
            if found[0] == ("Delta",) or (len(found[0]) == 2 and found[0][0] == "Delta"):
                return self.difference() or letter("_".join(found[0]))
            return self.named(*found, item)
        if below:
            raise self.fail(item, "a subscript under what is no letter")
        if not base:
            raise self.fail(item, "an exponent of nothing")
        node = self.inside(base, item.at).whole() if base[0].kind != "number" else self.inside(base, item.at).number(base[0])
        return self.raised(node, above, item)

    def entire(self, item: Item, order: str) -> Node:
        found = self.take()
        inside, above = (found, ()) if found.kind == "fence" else (found.rows[0][0], found.rows[2])
        return self.raised(Node("phi", (self.inner(inside.rows[0], item.at),), order), above, item)

    # ---- functions --------------------------------------------------------------------------------

    def logarithm(self, item: Item, base: Row) -> str:
        """Which function log with something below it is."""
        text = "".join(part.text for part in base)
        if not base:
            return item.text
        if item.text == "log" and text in ("10", "e"):
            return "log10" if text == "10" else "ln"
        raise self.fail(item, f"{item.text} to the base {text[:10]!r}; 10 or e expected")

    def call(self, item: Item, name: str, above: Row) -> Node:
        name = self.way.log if name == "log" else name
        if name == "phi":
            return self.listed(item)
        node = Node(name, (self.reached(item, name),))
        return self.raised(node, above, item)

    def listed(self, item: Item) -> Node:
        """phi(1, t)"""
        found = self.take()
        fence = index_behind(found)
        inside = fence.rows[0] if fence is not None else ()
        if len(inside) < 3 or not inside[1].is_sign(",") or inside[0].text not in "123":
            raise self.fail(item, "phi(1, ...), phi(2, ...) or phi(3, ...) expected")
        return self.raised(Node("phi", (self.inner(inside[2:], item.at),), inside[0].text), found.rows[2] if found is not fence else (), item)

    def reached(self, item: Item, name: str) -> Node:
        """The argument of a function."""
        minus = self.sees("-")
        if minus:
            self.take()
        if self.now is None:
            raise self.fail(item, f"{name} of nothing")
        alone = is_fence(self.now) or self.now.kind == "fraction" or name in ("sqrt", "abs")
        node = self.factor() if alone else self.run(below=True)
        if self.way.reach == "wide" and self.sees("/") and name != "sqrt":
            slash = self.take()
            node = Node("/", (node, self.divisor(slash)))
        return negative(node) if minus else node

    def total(self, item: Item, below: Row) -> Node:
        """A sum over all ions."""
        running = below[0].text if below and below[0].kind in ("letter", "word") else "i"
        reader = Meaning(self.row[self.place :], self.text, self.way, self.split, item.at, self.depth + 1, running)
        body = reader.run()
        while reader.sees("*"):
            reader.take()
            body = Node("*", (body, reader.run()))
        self.place += reader.place
        return Node("sum", (body,))

    # ---- numbers ----------------------------------------------------------------------------------

    def number(self, item: Item) -> Node:
        """A number, with the unit that follows it."""
        value, half = interval_of(item.text)
        factor, text = Fraction(1), item.text
        while self.now is not None and (found := self.unit(self.now, item.text)) is not None:
            factor, text = factor * found, f"{text} {self.now.text}".rstrip()
            self.take()
        if text != item.text:
            half = half or Fraction(1, 2)
        return Node("number", text=text, low=(value - half) * factor, high=(value + half) * factor)

    def unit(self, item: Item, digits: str) -> Fraction | None:
        """The factor of a unit to SI; None where the word is none, or a letter of the formula: T is a temperature, not a tesla."""
        found = name_of(item)
        if item.kind not in ("word", "script") or found is None or len(found[0]) != 1:
            return None
        word, above = found[0][0], "".join(part.text for part in found[1])
        if word == "T" or self.split(word) != (word,) or self.split(f"?{word}") == ("known",) or (len(word) == 1 and len(digits) < 2) or not re.fullmatch(r"[+-]?\d?", above):
            return None
        try:
            return read_unit(word).factor ** int(above or 1)
        except Unreadable:
            return None
