"""Plain text: a formula as a program or a web page prints it, with · × − ² ₒ √ and words for letters, into a layout."""

from __future__ import annotations

import re

from ..units import Unreadable
from .layout import Item, Row, shaped
from .names import ALIKE, FUNCTIONS, GREEK, LOWERED, RAISED, SIGNS, SPACES

NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d{1,40})?|(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:[eE][-+]?\d{1,3}(?![\w.]))?")
WORD = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:_(?:[A-Za-z0-9]+))*")
SCRIPTS = {**dict.fromkeys(RAISED, "^"), **dict.fromkeys(LOWERED, "_")}
SIDE = re.compile(r"(?:outside|inside|out|int|ext|in|cyt|o|i|e)(?![A-Za-z0-9_(\[])")
LONGEST_WORD = 40
RUN_IN = re.compile(r"(?P<before>(?:k_?B|[RTFzVkenqE0-9]){1,4})(?P<function>ln|log10|log|exp)")


def row_of(text: str) -> Row:
    """The layout of a line of plain text."""
    end = len(text.rstrip().rstrip(".,;"))
    return shaped(Tokens(text, end).items(), text)


class Tokens:
    """The signs of a line from left to right."""

    def __init__(self, text: str, end: int) -> None:
        self.text, self.place, self.end = text, 0, end

    def items(self) -> list[Item]:
        done: list[Item] = []
        while self.place < self.end:
            if self.text[self.place] in SPACES:
                self.place += 1
            else:
                done += self.next(done)
        return done

    def next(self, before: list[Item]) -> list[Item]:
        at, letter = self.place + 1, self.text[self.place]
        if letter in SCRIPTS:
            return self.scripts(at, letter)
        if letter.isascii() and (letter.isdigit() or letter == ".") and (match := NUMBER.match(self.text, self.place, self.end)):
            self.place = match.end()
            return [Item("number", match[0].replace(",", "").lower(), (), at)]
        if letter.isascii() and letter.isalpha():
            return self.word(at, before)
        self.place += 1
        letter = ALIKE.get(letter, letter)
        if letter in GREEK or letter in ("e", "d", "F", "R", "inf"):
            return [Item("letter", GREEK.get(letter, letter), (), at)]
        letter = SIGNS.get(letter, letter)
        if letter == "√":
            return [Item("function", "sqrt", (), at)]
        if letter == "*" and self.text.startswith("*", self.place):
            self.place += 1
            return [Item("sign", "^", (), at)]
        if letter == "=" and self.text.startswith("=", self.place):
            self.place += 1
        if letter == "" or letter in "+-*/=≈()[]|_^'∘,":
            return [Item("sign", letter, (), at)] if letter else []
        if letter in "∑Σ":
            return [Item("sum", "", (), at)]
        raise Unreadable(self.text, at, f"{letter!r}, a letter, a number or a sign expected")

    def word(self, at: int, before: list[Item]) -> list[Item]:
        close = bool(before) and before[-1].is_sign("]") and self.text[self.place - 1] == "]"
        match = SIDE.match(self.text, self.place, self.end) if close else None
        if match is not None:
            self.place = match.end()
            return [Item("sign", "_", (), at), Item("word", match[0], (), at)]
        found = WORD.match(self.text, self.place, self.end)
        assert found is not None
        word = found[0]
        if len(word) > LONGEST_WORD:
            raise Unreadable(self.text, at, f"a word of {len(word)} letters, at most {LONGEST_WORD} expected")
        self.place = found.end()
        return self.named(word, at)

    def named(self, word: str, at: int) -> list[Item]:
        if word in FUNCTIONS:
            return [Item("function", FUNCTIONS[word], (), at)]
        if (run := RUN_IN.fullmatch(word)) is not None:
            return [Item("word", run["before"], (), at), Item("function", FUNCTIONS[run["function"]], (), at + run.end("before"))]
        if word == "phi" and self.text.startswith("(", self.place):
            return [Item("function", "phi", (), at)]
        if word == "sum" and self.text.startswith("(", self.place):
            return [Item("sum", "", (), at)]
        return [Item("word", word, (), at)]

    def scripts(self, at: int, first: str) -> list[Item]:
        """A run of raised or lowered signs."""
        table = RAISED if first in RAISED else LOWERED
        start = self.place
        while self.place < self.end and self.text[self.place] in table:
            self.place += 1
        plain = "".join(table[letter] for letter in self.text[start : self.place])
        inner = Tokens(plain, len(plain)).items()
        return [Item("sign", SCRIPTS[first], (), at), Item("group", "", (shaped([Item(i.kind, i.text, i.rows, at) for i in inner], self.text),), at)]
