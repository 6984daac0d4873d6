"""What is raised of a claims file that cannot be used: the place, what was had, what was expected."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST = 120  # characters of hostile text that a message repeats


@dataclass(eq=False)
class Unusable(Exception):
    """A claims file that cannot be used; nothing of it is judged."""

    file: str
    place: str
    had: str
    expected: str

    def __str__(self) -> str:
        return f"{self.file}, {self.place}: cannot be used\n  had       {shown(self.had)}\n  expected  {self.expected}"


def shown(text: str) -> str:
    """Outside text as a message may repeat it: on one line, printable, not too long."""
    line = "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)
    return line if len(line) <= LONGEST else line[: LONGEST - 3] + "..."
