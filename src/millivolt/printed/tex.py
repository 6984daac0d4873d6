"""LaTeX: the mathematics of one line into a layout. No macro is defined, expanded or obeyed; a command that is not in the tables is an error."""

from __future__ import annotations

import re
from dataclasses import replace

from ..units import Unreadable
from .layout import DEEPEST, Item, Row, shaped
from .names import FUNCTIONS, GREEK, SIGNS, TEX_ACCENTS, TEX_GREEK, TEX_LETTERS, TEX_ROMAN, TEX_SIGNS, TEX_SPACES

TOKEN = re.compile(r"\\[A-Za-z]+\*?|\\.|\d{1,3}(?:(?:\{,\}|\\,|,)\d{3})+(?:\.\d+)?|(?:\d{1,40}(?:\.\d{1,40})?|\.\d{1,40})|[^\s]", re.DOTALL)
GAP = r"(?:\s|~|\\[,;:! ]|\\(?:thinspace|medspace|thickspace|enspace|quad|space)(?![A-Za-z]))"
VOLTS = re.compile(rf"{GAP}*\\(?:mathrm|text|textrm|mbox|rm)\{{{GAP}*(?P<upright>[mμµ]?V)\s*\}}(?!\s*[_^'])|(?:{GAP}+(?=m?V)|(?=mV))(?P<unit>m?V)(?![A-Za-z0-9]|\s*[_^'])")
FRACTIONS = ("frac", "dfrac", "tfrac", "cfrac")
LABELS = re.compile(r"\\(?:tag|label)\*?\{[A-Za-z0-9.:_ -]{0,40}\}|\\(?:nonumber|notag)\b")
WRAPS = (("$$", "$$"), ("$", "$"), ("\\[", "\\]"), ("\\(", "\\)"), ("\\begin{equation}", "\\end{equation}"), ("\\begin{equation*}", "\\end{equation*}"))


def row_of(text: str) -> Row:
    """The layout of a line of LaTeX."""
    start, end = _bounds(text)
    return Reader(text, start, end).row("")


def _bounds(text: str) -> tuple[int, int]:
    """Where the formula itself begins and ends: without dollar signs, an environment of one equation, and the comma behind it."""
    start, end = 0, len(text)
    while True:
        before = start, end
        while start < end and text[start].isspace():
            start += 1
        while start < end and (text[end - 1].isspace() or (text[end - 1] in ".,;" and text[end - 2 : end - 1] != "\\")):
            end -= 1
        for opening, closing in WRAPS:
            if text.startswith(opening, start, end) and text.endswith(closing, start, end) and end - start >= len(opening) + len(closing):
                start, end = start + len(opening), end - len(closing)
                break
        found = [m for m in LABELS.finditer(text, start, end) if m.end() == end]
        end = found[0].start() if found else end
        if before == (start, end):
            return before


class Reader:
    """The tokens of a line, read into rows; a group is a row of its own."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.place = text, 0
        self.tokens = [(m[0], m.start() + 1) for m in TOKEN.finditer(text, start, end)]
        self.depth = 0

    def fail(self, at: int, why: str) -> Unreadable:
        return Unreadable(self.text, at, why)

    def take(self, wanted: str) -> tuple[str, int]:
        if self.place == len(self.tokens):
            raise self.fail(len(self.text), f"the end, {wanted} expected")
        self.place += 1
        return self.tokens[self.place - 1]

    def peek(self) -> str:
        return self.tokens[self.place][0] if self.place < len(self.tokens) else ""

    def row(self, closing: str, opened: int = 1, roman: bool = False) -> Row:
        self.depth += 1
        if self.depth > DEEPEST:
            raise self.fail(opened, f"nested more than {DEEPEST} deep")
        items: list[Item] = []
        over: list[Item] | None = None
        while self.peek() != closing:
            if self.place == len(self.tokens):
                raise self.fail(opened, f"opened here and never closed: {closing} expected")
            if self.peek() in ("\\over", "\\atop"):
                at = self.take("over")[1]
                if over is not None or not closing:
                    raise self.fail(at, "\\over belongs into one pair of braces")
                over, items = items, []
                continue
            items += self.item(roman)
        if closing:
            self.place += 1
        self.depth -= 1
        done = shaped(_joined(items) if roman else items, self.text, single=True)
        return done if over is None else (Item("fraction", "", (shaped(over, self.text, single=True), done), opened),)

    def argument(self, of: str, roman: bool = False) -> Row:
        """A group, or one token."""
        text, at = self.take(f"the argument of {of}")
        if text == "{":
            return self.row("}", at, roman)
        self.place -= 1
        if len(text) > 1 and text[0].isdigit():  # \frac12: a digit is a token of its own
            self.tokens[self.place : self.place + 1] = [(digit, at + n) for n, digit in enumerate(text)]
        found: list[Item] = []
        while not found:
            found = self.item(roman)
        return shaped(found, self.text, single=True)

    def item(self, roman: bool) -> list[Item]:
        text, at = self.take("more")
        if text[0] == "\\":
            return self.command(text[1:], at)
        if text == "{":
            return [Item("group", "", (self.row("}", at, roman),), at)]
        if text in "~&":
            return []
        if text[0] in "0123456789" or (text[0] == "." and len(text) > 1):
            plain = re.sub(r"\{,\}|\\,|,", "", text)
            return [Item("number", plain, (), at), *self.volts(at - 1 + len(text))]
        text = SIGNS.get(text, text)
        if (function := self.typed(text, at)) is not None:
            return [function]
        if text in GREEK or ("a" <= text <= "z") or ("A" <= text <= "Z"):
            return [Item("letter", GREEK.get(text, text), (), at)]
        if text and text in "+-*/=≈()[]|_^'∘,":
            return [Item("sign", text, (), at)]
        raise self.fail(at, f"{text!r}, a letter, a number, a sign or a known command expected")

    def volts(self, behind: int) -> list[Item]:
        """V or mV, apart from the number before it: a unit wherever V is no letter of the formula."""
        found = VOLTS.match(self.text, behind)
        if found is None:
            return []
        while self.place < len(self.tokens) and self.tokens[self.place][1] <= found.end():
            self.place += 1
        return [Item("word", found["unit"] or found["upright"], (), found.start() + 1)]

    def typed(self, first: str, at: int) -> Item | None:
        """exp( as a text types it, without its backslash."""
        found = next((name for name in ("exp", "ln", "log", "sinh", "cosh", "tanh", "sqrt") if name[0] == first and self.text.startswith(name, at - 1)), "")
        behind = self.text[at - 1 + len(found) :].lstrip()
        if not found or not behind.startswith(("(", "\\left", "[", "\\bigl", "\\Bigl", "\\big", "\\Big")) or self.text[at - 2 : at - 1].isalpha():
            return None
        self.place += len(found) - 1
        return Item("function", FUNCTIONS[found], (), at)

    def command(self, name: str, at: int) -> list[Item]:
        if name in ("left", "right") and self.peek() == ".":
            self.place += 1
        if name in TEX_SPACES:
            return []
        if name in FRACTIONS:
            return [Item("fraction", "", (self.argument(name), self.argument(name)), at)]
        if name == "sqrt":
            return [self.root(at)]
        if name in TEX_ROMAN:
            return [Item("group", "roman", (self.argument(name, roman=True),), at)]
        if name in ("mathcal", "mathscr"):
            return _calligraphic(self.argument(name), at)
        if name in TEX_ACCENTS:
            return [Item("group", "", (self.argument(name),), at)]
        if name == "dot":
            return [Item("dot", "", (self.argument(name),), at)]
        if name in ("ln", "log", "exp", "sinh", "cosh", "tanh", "lg"):
            return [Item("function", FUNCTIONS[name], (), at)]
        if name == "sum":
            return [Item("sum", "", (), at)]
        if name in TEX_GREEK:
            return [Item("letter", GREEK[TEX_GREEK[name]], (), at)]
        if name in TEX_LETTERS:
            found = TEX_LETTERS[name]
            return [Item("sign" if found == "∘" else "letter", GREEK.get(found, found), (), at)]
        if name in TEX_SIGNS:
            return [Item("sign", TEX_SIGNS[name], (), at)]
        raise self.fail(at, f"the command \\{name[:30]}, which is none of those that a formula is read with")

    def root(self, at: int) -> Item:
        if self.peek() != "[":
            return Item("root", "", (self.argument("sqrt"), ()), at)
        self.place += 1
        return Item("root", "", (self.argument("sqrt"), degree) if (degree := self.row("]", at)) else (self.argument("sqrt"), ()), at)


def _joined(items: list[Item]) -> list[Item]:
    """Upright letters next to each other are one word."""
    done: list[Item] = []
    for item in items:
        last = done[-1] if done else None
        if last is not None and item.kind == "letter" and item.at == last.at + len(last.text) and (last.kind == "word" or (last.kind == "letter" and len(item.text) == 1)):
            done[-1] = replace(last, text=last.text + item.text)
        else:
            done.append(item)
    return [replace(item, kind="word") if item.kind == "letter" and len(item.text) > 1 and item.text not in GREEK.values() else item for item in done]


def _calligraphic(row: Row, at: int) -> list[Item]:
    """F and R in script letters are the constants; any other is a letter of its own."""
    return [replace(item, text=item.text if item.text in "FR" else f"cal{item.text}", at=at) for item in row]
