"""LaTeX mathematics admitted by grammar: a formula can print and do nothing else, and TeX never stops at it.

    list   = { atom [scripts] }
    atom   = "{" list "}" | command arguments | \\left delimiter list \\right delimiter | \\begin{cases} rows \\end{cases} | character
    script = "^" argument | "_" argument, at most one of each
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from .escape import Tex, text
from .glyphs import LOWERED, RAISED, TABLE
from .vocabulary import ARGUMENTS, DELIMITERS, ENVIRONMENTS, OPERATORS, SIGNS, SIZES, SYMBOLS

TOKEN = re.compile(r"\\[A-Za-z]+|\\.|\s+|.", re.DOTALL)
FORBIDDEN = frozenset("$%#&\\")
DEEPEST = 40
LONGEST = 2000              # tokens: a formula wider than 5 m stops TeX


class NotMathematics(ValueError):
    """Not a formula that may be printed; says what is wrong with it."""


def mathematics(latex: str) -> Tex:
    """The formula, its unusual characters written in LaTeX; refused where it holds anything else than mathematics."""
    if "^^" in latex:
        raise NotMathematics(f"a formula may not hold '^^': {latex[:80]!r}")
    plain = scripts_spelled_out(unicodedata.normalize("NFC", latex))
    reader = _Reader(latex, [token if not token.isspace() else " " for token in TOKEN.findall(plain)])
    if len(reader.tokens) > LONGEST:
        raise reader.refused(f"of more than {LONGEST} signs")
    reader.list_until(())
    return Tex("".join(reader.made).strip(" "))


def is_mathematical(latex: str) -> bool:
    """Whether the formula may be printed: a report shows what is refused as plain text."""
    try:
        mathematics(latex)
    except NotMathematics:
        return False
    return True


def scripts_spelled_out(latex: str) -> str:
    """x⁻² as x^{-2}, c₁ as c_{1}."""
    for mark, table in (("^", RAISED), ("_", LOWERED)):
        run = re.compile(f"[{''.join(map(re.escape, table))}]+")
        latex = run.sub(lambda found, m=mark, t=table: f"{m}{{{''.join(t[c] for c in found[0])}}}", latex)  # type: ignore[misc]
    return latex


@dataclass
class _Reader:
    latex: str
    tokens: list[str]
    at: int = 0
    depth: int = 0
    made: list[str] = field(default_factory=list)

    def refused(self, why: str) -> NotMathematics:
        return NotMathematics(f"a formula {why}: {self.latex[:80]!r}")

    def next(self) -> str:
        """The next token that is no space, not yet taken; "" at the end."""
        while self.at < len(self.tokens) and self.tokens[self.at] == " ":
            self.made.append(" ")
            self.at += 1
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self, wanted: str = "") -> str:
        token = self.next()
        if not token or (wanted and token != wanted):
            raise self.refused(f"where {wanted or 'something'} is missing")
        self.at += 1
        self.made.append(token)
        return token

    def list_until(self, ends: tuple[str, ...]) -> None:
        """Atoms up to one of the ends, which is left; with no ends, up to the end of the formula."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise self.refused("nested too deeply")
        while self.next() not in ends:
            if not self.next():
                if not ends:
                    break
                raise self.refused(f"where {ends[-1]} is missing")
            self.atom()
            self.scripts()
        self.depth -= 1

    def atom(self) -> None:
        match self.next():
            case "{":
                self.group()
            case "^" | "_" | "'":
                self.made.append("{}")
            case r"\left":
                self.between()
            case r"\begin":
                self.table()
            case r"\sqrt":
                self.root()
            case r"\text" | r"\textrm":
                self.words()
            case token if len(token) > 2 or token.startswith("\\"):
                self.command(token)
            case token:
                self.character(token)

    def group(self) -> None:
        self.take("{")
        self.list_until(("}",))
        self.take("}")

    def argument(self) -> None:
        """A group, or one atom, which is made a group: what prints by several commands would lose all but the first."""
        match self.next():
            case "{":
                self.group()
            case "^" | "_" | "'" | "":
                raise self.refused("where an argument is missing")
            case _:
                self.made.append("{")
                self.atom()
                self.made.append("}")

    def scripts(self) -> None:
        seen: set[str] = set()
        while self.next() in {"^", "_", "'"}:
            mark = self.take()
            kind = "_" if mark == "_" else "^"
            primed = kind == "^" and self.made[-2:-1] == ["'"]   # x'' and x'^2 are one superscript to TeX
            if kind in seen and not primed:
                raise self.refused(f"with a second {kind} on one letter")
            seen.add(kind)
            if mark != "'":
                self.argument()

    def command(self, token: str) -> None:
        name = token[1:]
        if name not in SYMBOLS and name not in OPERATORS and name not in ARGUMENTS and name not in SIZES and token not in SIGNS:
            raise self.refused(f"may not hold {token}")
        self.take()
        if name in OPERATORS and self.next() in {r"\limits", r"\nolimits"}:
            self.take()
        if name in SIZES:
            self.delimiter()
        for _ in range(ARGUMENTS.get(name, 0)):
            self.argument()

    def delimiter(self) -> None:
        if self.next() not in DELIMITERS:
            raise self.refused("where a bracket is missing")
        self.take()

    def between(self) -> None:
        self.take(r"\left")
        self.delimiter()
        self.list_until((r"\middle", r"\right"))
        while self.next() == r"\middle":
            self.take()
            self.delimiter()
            self.list_until((r"\middle", r"\right"))
        self.take(r"\right")
        self.delimiter()

    def root(self) -> None:
        self.take(r"\sqrt")
        if self.next() == "[":
            self.take()
            self.list_until(("]",))
            self.take("]")
        self.argument()

    def table(self) -> None:
        name = self.named(r"\begin")
        self.list_until(("&", r"\\", r"\end"))
        while self.next() != r"\end":
            self.take()
            if self.next() in {"[", "*"}:
                self.made.append("{}")   # or it is taken for an option of the new row
            self.list_until(("&", r"\\", r"\end"))
        if self.named(r"\end") != name:
            raise self.refused(f"where {name} is not closed")

    def named(self, command: str) -> str:
        self.take(command)
        name = self.verbatim()
        if name not in ENVIRONMENTS:
            raise self.refused(f"may not hold the environment {name!r}")
        self.made.append(f"{{{name}}}")
        return name

    def words(self) -> None:
        self.take()
        inside = self.verbatim()
        before, after = inside[:1] == " ", inside[-1:] == " "
        self.made.append(f"{{{' ' if before else ''}{text(inside)}{' ' if after else ''}}}")

    def verbatim(self) -> str:
        """The letters of a group that holds no commands and no groups."""
        self.take("{")
        self.made.pop()
        found: list[str] = []
        while self.at < len(self.tokens) and self.tokens[self.at] not in {"{", "}"} and not self.tokens[self.at].startswith("\\"):
            found.append(self.tokens[self.at])
            self.at += 1
        self.take("}")
        self.made.pop()
        return "".join(found)

    def character(self, one: str) -> None:
        if one in FORBIDDEN or one in {"", "{", "}", "^", "_"}:
            raise self.refused(f"may not hold {one!r} here")
        self.at += 1
        if one == "~" or " " <= one < "~":
            self.made.append(one)
        elif one in TABLE:
            code = TABLE[one]
            self.made.append(code if code.startswith(r"\ensuremath") else rf"\text{{{code}}}")
        else:
            raise self.refused(f"may not hold U+{ord(one):04X}")
