"""LaTeX mathematics, of the same strict grammar, as MathML: what a browser sets by itself, and a screen reader reads.

Products and applied functions are told apart by invisible signs. A formula wider than a page is broken before its relations and terms.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from html import escape

from . import signs
from .escape import visible
from .mathematics import TOKEN, mathematics, scripts_spelled_out
from .signs import BINARY, CLOSE, FUNCTION, LETTER, NUMBER, OPEN, OPERATOR, RELATION, SPACE
from .vocabulary import ARGUMENTS, SIZES

WIDEST = 38.0   # em: a row of a formula that stands apart
NARROW = 10.0   # em: what fits a telephone, in large letters and by a cautious estimate
BOUND = frozenset({LETTER, NUMBER, CLOSE})
TIMES, APPLY = "<mo>\u2062</mo>", "<mo>\u2061</mo>"
INDENT = '<mspace width="2em"/>'
UPRIGHT = ' mathvariant="normal"'
THIN = '<mspace width="0.167em"/>'
BLANK = "\u00a0"
PAIRS = {")": "(", "]": "["}


@dataclass(frozen=True)
class Item:
    """A piece of a row: its markup, its part of speech, about how wide it is."""

    markup: str
    kind: str
    width: float
    sign: str = ""


@lru_cache(maxsize=20_000)
def inline(latex: str) -> str:
    """The formula within a sentence; NotMathematics where it is none."""
    return f"<math>{_row(_items(latex))}</math>"


@lru_cache(maxsize=20_000)
def block(latex: str) -> str:
    """The formula apart, in rows where it is too wide for one."""
    rows = broken(_items(latex))
    if len(rows) == 1:
        return f'<math display="block">{_row(rows[0])}</math>'
    told = "".join(f"<mtr><mtd>{INDENT if n else ''}{_row(row)}</mtd></mtr>" for n, row in enumerate(rows))
    return f'<math display="block"><mtable class="rows" displaystyle="true">{told}</mtable></math>'


def wide(latex: str) -> bool:
    """Whether the formula is wider than a narrow screen, so that it scrolls there."""
    return max(map(_width, broken(_items(latex)))) > NARROW


def broken(items: Sequence[Item], widest: float = WIDEST) -> list[list[Item]]:
    """Rows: broken before relations, then, where that is not enough, before the signs between terms."""
    if _width(items) <= widest:
        return [list(items)]
    by_relation = _filled(_cut(items, {RELATION}), widest)
    return [row for part in by_relation for row in ([part] if _width(part) <= widest else _filled(_cut(part, {BINARY}), widest))]


def _cut(items: Sequence[Item], before: set[str]) -> list[list[Item]]:
    """The pieces, each but the first beginning with such a sign; not inside plain brackets."""
    pieces: list[list[Item]] = [[]]
    depth = 0
    for item in items:
        depth += (item.kind == OPEN) - (item.kind == CLOSE and bool(item.sign))
        if item.kind in before and item.sign != "⋅" and depth <= 0 and any(other.kind != SPACE for other in pieces[-1]):
            pieces.append([])
        pieces[-1].append(item)
    return pieces


def _filled(pieces: Sequence[list[Item]], widest: float) -> list[list[Item]]:
    rows: list[list[Item]] = []
    for piece in pieces:
        if rows and _width(rows[-1]) + _width(piece) <= widest:
            rows[-1].extend(piece)
        else:
            rows.append(list(piece))
    return rows


def _width(items: Sequence[Item]) -> float:
    return sum(item.width for item in items)


@lru_cache(maxsize=20_000)
def _items(latex: str) -> tuple[Item, ...]:
    mathematics(latex)  # what is no mathematics is refused there
    spelled = scripts_spelled_out(unicodedata.normalize("NFC", latex))
    return tuple(_Reader([token for token in TOKEN.findall(spelled) if not token.isspace() or token == " "]).list_until(()))


def _row(items: Sequence[Item]) -> str:
    """The pieces side by side, products and applied functions marked."""
    told: list[str] = []
    before: Item | None = None
    for item in items:
        if before is not None and item.kind != SPACE:
            told.append(_between(before, item))
        told.append(item.markup)
        before = item if item.kind != SPACE or before is None else replace(before, kind=SPACE)
    return "".join(told)


def _between(before: Item, item: Item) -> str:
    if before.kind == FUNCTION:
        return APPLY if item.kind == OPEN or item.sign == "(" else APPLY + THIN
    if before.kind in BOUND and item.kind == FUNCTION:
        return TIMES + THIN
    if before.kind in BOUND and item.kind in (LETTER, NUMBER) and before.sign != "d" and item.sign != "d":
        return TIMES
    return ""


def _one(items: Sequence[Item]) -> str:
    """The pieces as one element."""
    return items[0].markup if len(items) == 1 and items[0].kind != SPACE else f"<mrow>{_row(items)}</mrow>"


def _mo(sign: str, attributes: str = "") -> str:
    return f"<mo{attributes}>{escape(sign)}</mo>"


class _Reader:
    """Reads what the grammar has admitted already: brackets match, commands are known, arguments are there."""

    def __init__(self, tokens: Sequence[str]) -> None:
        self.tokens = tokens
        self.at = 0
        self.style = ""

    def next(self) -> str:
        while self.at < len(self.tokens) and self.tokens[self.at] == " ":
            self.at += 1
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self) -> str:
        token = self.next()
        self.at += 1
        return token

    def list_until(self, ends: tuple[str, ...]) -> list[Item]:
        made: list[Item] = []
        while (token := self.next()) and token not in ends:
            if token[1:] in signs.DISPLAYS and token[0] == "\\":
                self.take()
                rest = self.list_until(ends)
                return [*made, Item(f'<mstyle displaystyle="{signs.DISPLAYS[token[1:]]}">{_row(rest)}</mstyle>', LETTER, _width(rest))]
            if token in {"^", "_", "'"}:
                self.script(made)
            elif (run := self.run()) is not None:
                made.append(run)
            else:
                made.append(self.atom())
        return made

    def run(self) -> Item | None:
        """A number of several digits; letters in roman or another style, which are one word; from here, where no space is."""
        end = first = self.at
        if _digit(self.tokens[first]):
            while end < len(self.tokens) and (_digit(self.tokens[end]) or (self.tokens[end] == "." and end > first and _digit(*self.tokens[end + 1 : end + 2]))):
                end += 1
        elif self.style and self.style != "italic" and self.tokens[first].isalpha():
            while end < len(self.tokens) and len(self.tokens[end]) == 1 and self.tokens[end].isalpha():
                end += 1
        if end - first < 2:
            return None
        word = "".join(self.tokens[first:end])
        self.at = end
        return _number(word) if word[0].isdigit() else self.letters(word)

    def letters(self, word: str, upright: bool = False) -> Item:
        shown = "".join(signs.styled(one, self.style) for one in word)
        roman = len(shown) == 1 and (upright or self.style in ("roman", "bold", "sans", "script"))
        return Item(f"<mi{UPRIGHT if roman else ''}>{escape(shown)}</mi>", LETTER, 0.65 * len(word), word if self.style == "roman" else "")

    def atom(self) -> Item:
        token = self.next()
        match token:
            case "{":
                return self.group()
            case "\\left":
                return self.between()
            case "\\begin":
                return self.table()
            case "\\sqrt":
                return self.root()
            case "\\text" | "\\textrm":
                return self.words()
            case _ if token.startswith("\\"):
                return self.command(self.take()[1:], token)
            case _:
                return self.character(self.take())

    def group(self) -> Item:
        self.take()
        inside = self.list_until(("}",))
        self.take()
        return inside[0] if len(inside) == 1 else Item(f"<mrow>{_row(inside)}</mrow>", LETTER, _width(inside))

    def argument(self) -> Item:
        """A group or one atom, of a number its first digit."""
        return self.group() if self.next() == "{" else self.atom()

    def script(self, made: list[Item]) -> None:
        """Puts one more script on the last piece; on a closing bracket it belongs to all that is between the brackets."""
        base = _bracketed(made) if made else Item("<mrow></mrow>", LETTER, 0.0)
        low, high, primes = "", "", 0
        width = 0.0
        while (mark := self.next()) in {"^", "_", "'"}:
            self.take()
            if mark == "'":
                primes += 1
                continue
            part = self.argument()
            width = max(width, 0.8 * part.width)
            low, high = (part.markup, high) if mark == "_" else (low, part.markup)
        if primes:
            dashes = _mo("′″‴"[min(primes, 3) - 1])
            high = f"<mrow>{dashes}{high}</mrow>" if high else dashes
        made.append(_scripted(base, low, high, width + 0.25 * primes))

    def command(self, name: str, token: str) -> Item:
        if token in signs.SPACES or name in signs.SPACES:
            width = signs.SPACES.get(token, signs.SPACES.get(name, 0.0))
            return Item(f'<mspace width="{width:g}em"/>' if width else APPLY, SPACE, width)  # no space at all stands between a function and its bracket
        if token in signs.ESCAPED:
            sign = signs.ESCAPED[token]
            return Item(_mo(sign), {"{": OPEN, "}": CLOSE}.get(sign, OPERATOR), 0.5, sign)
        if name in signs.LARGE:
            return self.large(name)
        if name in signs.SIGNS:
            sign, kind = signs.SIGNS[name]
            return self.letters(sign, upright=sign in signs.UPRIGHT) if kind == LETTER else _sign(sign, kind)
        if name in SIZES:
            return Item(_mo(_delimiter(self.take()), ' minsize="1.2em" maxsize="1.2em"'), OPERATOR, 0.5)
        return self.with_arguments(name)

    def large(self, name: str) -> Item:
        limits = (self.next() in {"\\limits", "\\nolimits"} and self.take()) or ""
        sign = signs.LARGE[name]
        moved = name != "int" if not limits else limits == "\\limits"
        attributes = ' movablelimits="true"' if moved and not limits else ' movablelimits="false"' if moved else ""
        return Item(_mo(sign, attributes), FUNCTION if sign.isalpha() else OPERATOR, 0.6 * len(sign) + 0.4, "large" if moved else "")

    def with_arguments(self, name: str) -> Item:
        if name in signs.STYLES or name == "operatorname":
            return self.in_style(name)
        if name in signs.ACCENTS:
            inside = self.argument()
            mark = _mo(signs.ACCENTS[name], "" if name == "overline" else ' stretchy="false"')
            return Item(f'<mover accent="true">{inside.markup}{mark}</mover>', LETTER, inside.width)
        assert ARGUMENTS[name] == 2, name
        top, bottom = self.argument(), self.argument()
        width = max(top.width, bottom.width) + 0.3
        if name == "binom":
            return Item(f'<mrow><mo>(</mo><mfrac linethickness="0">{top.markup}{bottom.markup}</mfrac><mo>)</mo></mrow>', LETTER, width + 0.8)
        fraction = f"<mfrac>{top.markup}{bottom.markup}</mfrac>"
        style = {"dfrac": "true", "tfrac": "false"}.get(name)
        return Item(f'<mstyle displaystyle="{style}">{fraction}</mstyle>' if style else fraction, LETTER, width)

    def in_style(self, name: str) -> Item:
        before, self.style = self.style, signs.STYLES.get(name, "roman")
        found = self.argument()
        self.style = before
        return replace(found, kind=FUNCTION) if name == "operatorname" else found

    def between(self) -> Item:
        self.take()
        first = _delimiter(self.take())
        made = [_fence(first, "prefix")]
        inside = self.list_until(("\\middle", "\\right"))
        width = 1.0
        while True:
            made.append(f"<mrow>{_row(inside)}</mrow>")  # a row of its own, in which a sign that comes first is a prefix
            width += _width(inside)
            token = self.take()
            made.append(_fence(_delimiter(self.take()), "postfix" if token == "\\right" else "infix"))
            if token == "\\right":
                return Item(f"<mrow>{''.join(made)}</mrow>", LETTER, width, "(")
            inside = self.list_until(("\\middle", "\\right"))

    def root(self) -> Item:
        self.take()
        order = ""
        if self.next() == "[":
            self.take()
            order = _one(self.list_until(("]",)))
            self.take()
        inside = self.argument()
        return Item(f"<mroot>{inside.markup}{order}</mroot>" if order else f"<msqrt>{inside.markup}</msqrt>", LETTER, inside.width + 0.8)

    def table(self) -> Item:
        self.take()
        name = self.name()
        rows: list[list[list[Item]]] = [[[]]]
        while True:
            rows[-1][-1] = self.list_until(("&", r"\\", r"\end"))
            match self.take():
                case "&":
                    rows[-1].append([])
                case r"\\":
                    rows.append([[]])
                case _:
                    break
        self.name()
        cells = ("".join(f"<mtd>{_row(cell)}</mtd>" for cell in row) for row in rows)
        table = f'<mtable class="{name}">{"".join(f"<mtr>{row}</mtr>" for row in cells)}</mtable>'
        first, last = {"cases": ("{", ""), "pmatrix": ("(", ")")}.get(name, ("", ""))
        width = max(sum(map(_width, row)) + len(row) for row in rows)
        return Item(f"<mrow>{_fence(first, 'prefix')}{table}{_fence(last, 'postfix')}</mrow>", LETTER, width)

    def name(self) -> str:
        self.take()
        found = []
        while (token := self.take()) != "}":
            found.append(token)
        return "".join(found)

    def words(self) -> Item:
        self.take()
        self.take()
        start = self.at
        while self.tokens[self.at] != "}":
            self.at += 1
        inside = "".join(self.tokens[start : self.at])
        self.at += 1
        shown = f"{BLANK if inside[:1] == ' ' else ''}{visible(inside)}{BLANK if inside[-1:] == ' ' and inside.strip() else ''}"
        return Item(f"<mtext>{escape(shown)}</mtext>", SPACE, 0.5 * len(shown))

    def character(self, one: str) -> Item:
        if one == "~":
            return Item('<mspace width="0.25em"/>', SPACE, 0.25)
        if one in signs.CHARACTERS:
            return _sign(*signs.CHARACTERS[one])
        if one.isdecimal():
            return _number(one)
        if unicodedata.category(one)[0] == "L":
            return self.letters(one, upright=one in signs.UPRIGHT or one in "µμ")
        return _number(one) if unicodedata.category(one)[0] == "N" else _sign(one, RELATION if one in signs.RELATIONS.values() else OPERATOR)


def _digit(one: str = "") -> bool:
    return one.isascii() and one.isdigit()


def _number(digits: str) -> Item:
    return Item(f"<mn>{digits}</mn>", NUMBER, 0.62 * len(digits))


def _sign(sign: str, kind: str) -> Item:
    if kind == FUNCTION:
        return Item(f"<mi>{sign}</mi>", FUNCTION, 0.5 * len(sign) + 0.3)
    attributes = ' stretchy="false"' if kind in (OPEN, CLOSE) or sign in "|‖" else ' lspace="0" rspace="0"' if sign == "/" else ""
    return Item(_mo(sign, attributes), kind, {RELATION: 1.5, BINARY: 1.35}.get(kind, 0.45), sign)


def _delimiter(token: str) -> str:
    if token == ".":
        return ""
    return signs.ESCAPED.get(token) or {**signs.FENCES, "vert": "|", "Vert": "‖"}.get(token[1:]) or {"<": "⟨", ">": "⟩"}.get(token, token)


def _fence(sign: str, form: str) -> str:
    return _mo(sign, f' fence="true" stretchy="true" form="{form}"') if sign else ""


def _bracketed(made: list[Item]) -> Item:
    """Takes the last piece away; with all from its opening bracket on, where it is a closing one."""
    if made[-1].kind != CLOSE or made[-1].sign not in PAIRS:
        return made.pop()
    depth = 0
    for at in range(len(made) - 1, -1, -1):
        depth += (made[at].sign == made[-1].sign and made[at].kind == CLOSE) - (made[at].sign == PAIRS[made[-1].sign] and made[at].kind == OPEN)
        if not depth:
            inside = made[at:]
            del made[at:]
            return Item(f"<mrow>{_row(inside)}</mrow>", CLOSE, _width(inside))
    return made.pop()


def _scripted(base: Item, low: str, high: str, width: float) -> Item:
    over = "munderover munder mover" if base.sign == "large" else "msubsup msub msup"
    both, lower, upper = over.split()
    element = both if low and high else lower if low else upper
    room = max(base.width, width) if base.sign == "large" else base.width + width
    kind = base.kind if base.kind in (FUNCTION, OPERATOR, CLOSE) else LETTER
    return Item(f"<{element}>{base.markup}{low}{high}</{element}>", kind, room)
