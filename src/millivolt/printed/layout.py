"""What stands where in a printed formula, whatever it was printed with: signs, letters, fractions, scripts, fences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from ..units import Unreadable

LONGEST = 4_000        # characters of a formula; MathML has as many again for each of its tags
DEEPEST = 40           # fences, fractions and scripts inside each other
MOST = 1_500           # items
CLOSING = {"(": ")", "[": "]", "{": "}"}


@dataclass(frozen=True)
class Item:
    """One thing at one place (a column, from 1); what stands in, over, under or beside it are rows."""

    kind: str                      # number letter word sign function fraction root script fence group sum
    text: str = ""
    rows: tuple[Row, ...] = ()     # fraction: top, bottom; root: inside, degree; script: base, below, above; fence, group: inside
    at: int = 1

    def is_sign(self, *texts: str) -> bool:
        return self.kind == "sign" and self.text in texts


Row: TypeAlias = tuple[Item, ...]


class Shaping:
    """A flat row, with `_` and `^` before what is a script, into one with fences and scripts."""

    def __init__(self, row: Sequence[Item], text: str, single: bool) -> None:
        self.row, self.text, self.place, self.single = row, text, 0, single

    @property
    def now(self) -> Item | None:
        return self.row[self.place] if self.place < len(self.row) else None

    def shaped(self, closing: str = "", opened: int = 1, depth: int = 0) -> tuple[Row, Item | None]:
        """The row up to its closing sign, and that sign, which may carry scripts."""
        if depth > DEEPEST:
            raise Unreadable(self.text, opened, f"nested more than {DEEPEST} deep")
        done: list[Item] = []
        while (item := self.now) is not None:
            self.place += 1
            bare = item.rows[0][0] if item.kind == "script" and item.rows[0] else item
            if bare.is_sign(closing) and closing:
                return tuple(done), item
            if bare.is_sign(")", "]", "}"):
                raise Unreadable(self.text, bare.at, f"{bare.text} closes nothing" if not closing else f"{bare.text} where {closing} was expected")
            if item.is_sign("(", "[", "{"):
                done.append(self.scripted(self.fence(item, depth)))
            elif item.is_sign("_", "^"):
                raise Unreadable(self.text, item.at, f"{item.text} with nothing before it")
            else:
                done.append(self.scripted(item))
        if closing:
            raise Unreadable(self.text, opened, f"opened here and never closed: {closing} expected")
        return tuple(done), None

    def fence(self, item: Item, depth: int) -> Item:
        inside, end = self.shaped(CLOSING[item.text], item.at, depth + 1)
        fence = Item("fence", item.text, (inside,), item.at)
        return replace(end, rows=((fence,), *end.rows[1:])) if end is not None and end.kind == "script" else fence

    def scripted(self, base: Item) -> Item:
        """The item with the scripts that follow it."""
        below, above = (base.rows[1], base.rows[2]) if base.kind == "script" else ((), ())
        bare = base.rows[0] if base.kind == "script" else (base,)
        found = base.kind == "script"
        while (item := self.now) is not None and item.is_sign("_", "^", "'"):
            self.place += 1
            row: Row = (Item("letter", "'", (), item.at),) if item.text == "'" else self.script(item)
            found = True
            if item.text == "_":
                if below:
                    raise Unreadable(self.text, item.at, "a second subscript")
                below = row
            elif item.text == "^" and any(not one.is_sign("+", "-", "*", "∘") and one.text != "'" for one in above):
                raise Unreadable(self.text, item.at, "a second exponent: which of them comes first is not said")
            else:
                above = (*above, *row)
        return Item("script", "", (bare, below, above), base.at) if found else base

    def script(self, sign: Item) -> Row:
        item = self.now
        if item is None:
            raise Unreadable(self.text, sign.at, f"{sign.text} with nothing after it")
        self.place += 1
        if item.is_sign("(", "[", "{"):
            return (self.fence(item, 1),)
        if item.kind == "group":
            return item.rows[0]
        if not self.single and sign.text == "^" and item.is_sign("-", "+") and self.now is not None and self.now.kind in ("number", "letter", "word"):
            self.place += 1
            return (item, self.row[self.place - 1])
        if item.kind == "sign" and item.text not in ("-", "+", "*", "∘"):
            raise Unreadable(self.text, item.at, f"{item.text} cannot be a script")
        return (item,)


def shaped(row: Sequence[Item], text: str, single: bool = False) -> Row:
    """The row with its fences matched and its scripts attached; where `single`, a script is one item (TeX's rule)."""
    if len(row) > MOST:
        raise Unreadable(text[:40], 1, f"{len(row)} signs, at most {MOST} expected")
    return Shaping(row, text, single).shaped()[0]
