"""The one error of this room: a string that we do not read, where it went wrong, and why."""

from __future__ import annotations

SHOWN = 60  # characters of a hostile string that a message may quote


class Unreadable(ValueError):
    """A string that is no quantity of ours: `text`, `place` (a column, from 1) and `why`."""

    def __init__(self, text: str, place: int, why: str) -> None:
        self.text, self.place, self.why = text, place, why
        super().__init__(text, place, why)

    def __str__(self) -> str:
        shown = self.text if len(self.text) <= SHOWN else self.text[:SHOWN] + "..."
        return f"{shown!r}, column {self.place}: {self.why}"


class Unbalanced(Unreadable):
    """Two quantities of different dimension are added, or a function is given more than a pure number."""


class NoValue(Unreadable):
    """The arithmetic is well formed and has no real value: the logarithm of a negative number, a division by zero."""


def bounded(text: str, longest: int) -> str:
    """The text itself, where it is short and printable; the first guard on every string from outside."""
    if len(text) > longest:
        raise Unreadable(text, longest + 1, f"{len(text)} characters, at most {longest} expected")
    if not text.isprintable():
        for column, letter in enumerate(text, 1):
            if not letter.isprintable() and letter not in "\n\t\u00a0\u2009\u202f\u2007\u200a\u2002\u2003\u200b\u2060\ufeff\u3000\u2008\u2006\u2005\u2004":
                raise Unreadable(text, column, f"the character U+{ord(letter):04X} has no place in a quantity")
    return text
