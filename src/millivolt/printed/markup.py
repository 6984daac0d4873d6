"""MathML, as it is shown or as it is meant, into a layout. A document type, an entity of one's own, a processing instruction: all refused unread."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from html.entities import html5
from xml.parsers.expat import ErrorString, ExpatError, ParserCreate

from ..units import Unreadable
from .layout import Item, Row, shaped
from .names import ALIKE, FUNCTIONS, GREEK, SPACES
from .text import NUMBER, WORD, Tokens

DEEPEST = 80          # elements; a fence or a fraction takes two or three
MOST = 4_000          # elements
ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{0,40});")
SKIPPED = ("annotation", "annotation-xml", "mspace", "mphantom", "maligngroup", "malignmark")
ROWS = ("math", "mrow", "mstyle", "mpadded", "semantics", "menclose", "merror", "row")


@dataclass
class Element:
    """An element, without its name space, and where it begins."""

    tag: str
    at: int
    inside: list[Element] = field(default_factory=list)
    text: str = ""
    attributes: dict[str, str] = field(default_factory=dict)


class Building:
    """What the XML parser calls: elements of bounded depth and number."""

    def __init__(self, text: str) -> None:
        self.text, self.bytes = text, text.encode()
        self.top = Element("row", 1)
        self.stack, self.count = [self.top], 0
        self.parser = ParserCreate("utf-8")
        self.parser.StartElementHandler, self.parser.EndElementHandler, self.parser.CharacterDataHandler = self.start, self.end, self.data

    def built(self) -> Element:
        self.parser.Parse(self.bytes, True)
        return self.top

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.count += 1
        at = len(self.bytes[: self.parser.CurrentByteIndex].decode()) + 1
        if self.count > MOST or len(self.stack) > DEEPEST:
            raise Unreadable(self.text, at, f"more than {MOST} elements, or {DEEPEST} inside each other")
        element = Element(tag.rpartition(":")[2], at, attributes=attributes)
        self.stack[-1].inside.append(element)
        self.stack.append(element)

    def end(self, tag: str) -> None:
        self.stack.pop()

    def data(self, text: str) -> None:
        self.stack[-1].text += text


def row_of(text: str) -> Row:
    """The layout of a formula in MathML."""
    if (found := re.search(r"<[!?]", text)) is not None:
        raise Unreadable(text, found.start() + 1, "a declaration, a comment or an instruction; elements of MathML alone expected")
    text = ENTITY.sub(_entity, text)
    try:
        top = Building(text).built()
    except ExpatError as why:
        raise Unreadable(text, why.offset + 1, f"no XML: {ErrorString(why.code)}") from None
    return Markup(text).row(top.inside)


def _entity(match: re.Match[str]) -> str:
    """A named sign of HTML; what would be a sign of XML itself is left to the parser, and so is what nobody knows."""
    found = html5.get(f"{match[1]};", match[0])
    return match[0] if any(sign in found for sign in "<>&") else found


class Markup:
    """Elements into rows."""

    def __init__(self, text: str) -> None:
        self.text = text

    def fail(self, element: Element, why: str) -> Unreadable:
        return Unreadable(self.text, element.at, f"<{element.tag[:20]}>: {why}")

    def row(self, elements: Sequence[Element]) -> Row:
        return shaped([item for element in elements for item in self.items(element)], self.text, single=True)

    def inner(self, element: Element, count: int) -> list[Row]:
        """The rows of an element of so many parts."""
        shown = [part for part in element.inside if part.tag not in SKIPPED]
        if len(shown) != count:
            raise self.fail(element, f"{len(shown)} parts, {count} expected")
        return [self.row([part]) for part in shown]

    def items(self, element: Element) -> list[Item]:
        return [replace(item, at=element.at) if item.at == 1 else item for item in self.unplaced(element)]

    def unplaced(self, element: Element) -> list[Item]:
        tag = element.tag
        if tag in SKIPPED:
            return []
        if tag in ROWS:
            inside = element.inside[:1] if tag == "semantics" else element.inside
            return [item for part in inside for item in self.items(part)]
        if tag in LEAVES:
            return LEAVES[tag](self, element.text.strip())
        if tag in SHOWN:
            return SHOWN[tag](self, element)
        if tag == "apply":
            return [Item("group", "", (self.applied(element),))]
        raise self.fail(element, "no element that a formula is read with")

    # ---- what is shown ----------------------------------------------------------------------------

    def identifier(self, text: str) -> list[Item]:
        text = text.strip(SPACES)
        text = ALIKE.get(text, text)
        if text in FUNCTIONS:
            return [Item("function", FUNCTIONS[text])]
        if len(text) == 1 and (text in GREEK or (text.isascii() and text.isalpha())):
            return [Item("letter", GREEK.get(text, text))]
        return Tokens(text, len(text)).items() if len(text) != 1 or not WORD.fullmatch(text) else [Item("word", text)]

    def number(self, text: str) -> list[Item]:
        if NUMBER.fullmatch(text) is None:
            raise Unreadable(self.text, self.text.find(text) + 1, f"<mn>: {text[:20]!r} is no number")
        return [Item("number", text.replace(",", "").lower())]

    def sign(self, text: str) -> list[Item]:
        if text in ("{", "}"):
            return [Item("sign", text)]
        return self.identifier(text) if text not in ("∑", "Σ") else [Item("sum")]

    def fraction(self, element: Element) -> list[Item]:
        top, bottom = self.inner(element, 2)
        return [Item("fraction", "", (top, bottom))]

    def below(self, element: Element) -> list[Item]:
        base, below = self.scripted(element, 2)
        return [Item("script", "", (base, below, ()))]

    def above(self, element: Element) -> list[Item]:
        base, above = self.scripted(element, 2)
        return [Item("script", "", (base, (), above))]

    def both(self, element: Element) -> list[Item]:
        base, below, above = self.scripted(element, 3)
        return [Item("script", "", (base, below, above))]

    def scripted(self, element: Element, count: int) -> list[Row]:
        """Base and scripts; a base that only closes a fence is left as it stands, for the fence to find."""
        if len(element.inside) != count:
            raise self.fail(element, f"{len(element.inside)} parts, {count} expected")
        base = self.items(element.inside[0])
        closes = len(base) == 1 and base[0].is_sign(")", "]", "}")
        return [tuple(base) if closes else shaped(base, self.text, single=True), *(self.row([part]) for part in element.inside[1:])]

    def over(self, element: Element) -> list[Item]:
        base, accent = element.inside[:1], "".join(part.text for part in element.inside[1:]).strip()
        return [Item("dot" if accent in ("˙", ".") else "group", "", (self.row(base),))]

    def root(self, element: Element) -> list[Item]:
        return [Item("root", "", (self.row(element.inside), ()))]

    def higher_root(self, element: Element) -> list[Item]:
        inside, degree = self.inner(element, 2)
        return [Item("root", "", (inside, degree))]

    def fenced(self, element: Element) -> list[Item]:
        opening = element.attributes.get("open", "(")
        if opening not in ("(", "[", "{") or len(element.inside) != 1:
            raise self.fail(element, "one thing between ( ), [ ] or { } expected")
        return [Item("fence", opening, (self.row(element.inside),))]

    # ---- what is meant ----------------------------------------------------------------------------

    def applied(self, element: Element) -> Row:
        if not element.inside:
            raise self.fail(element, "an operator expected")
        operator, *rest = element.inside
        base = next((part for part in rest if part.tag in ("logbase", "degree")), None)
        of = [self.row([part]) for part in rest if part.tag not in ("logbase", "degree")]
        special = self.row(base.inside) if base is not None else ()
        if operator.tag not in MEANT or not of:
            raise self.fail(operator, f"no operator that a formula is read with; expected one of {' '.join(MEANT)}")
        return MEANT[operator.tag](of, special)


def _between(sign: str) -> Callable[[list[Row], Row], Row]:
    def joined(of: list[Row], special: Row) -> Row:
        done: list[Item] = [Item("sign", "-")] if sign == "-" and len(of) == 1 else []
        for n, row in enumerate(of):
            done += [Item("sign", sign)] * (n > 0)
            done += row if sign == "=" else [Item("fence", "(", (row,))]
        return tuple(done)

    return joined


def _function(name: str) -> Callable[[list[Row], Row], Row]:
    return lambda of, special: (Item("function", name), Item("fence", "(", (of[0],)))


def _log(of: list[Row], special: Row) -> Row:
    base: Item = Item("function", "log")
    return (Item("script", "", ((base,), special or (Item("number", "10"),), ())), Item("fence", "(", (of[0],)))


def _divided(of: list[Row], special: Row) -> Row:
    return (Item("fraction", "", (of[0], of[-1])),)


def _raised(of: list[Row], special: Row) -> Row:
    return (Item("script", "", ((Item("fence", "(", (of[0],)),), (), of[-1])),)


MEANT: dict[str, Callable[[list[Row], Row], Row]] = {
    "eq": _between("="), "approx": _between("≈"), "plus": _between("+"), "minus": _between("-"), "times": _between("*"), "divide": _divided, "power": _raised,
    "ln": _function("ln"), "exp": _function("exp"), "sinh": _function("sinh"), "cosh": _function("cosh"), "tanh": _function("tanh"), "log": _log,
    "root": lambda of, special: (Item("root", "", (of[0], special)),), "abs": _function("abs"),
}  # fmt: skip
LEAVES: dict[str, Callable[[Markup, str], list[Item]]] = {
    "mi": Markup.identifier, "mo": Markup.sign, "mn": Markup.number, "mtext": Markup.identifier, "ci": Markup.identifier, "cn": Markup.number,
    "pi": lambda markup, text: [Item("letter", "pi")], "exponentiale": lambda markup, text: [Item("letter", "e")],
}  # fmt: skip
SHOWN: dict[str, Callable[[Markup, Element], list[Item]]] = {
    "mfrac": Markup.fraction, "msub": Markup.below, "msup": Markup.above, "msubsup": Markup.both, "munder": Markup.below, "munderover": Markup.both, "mover": Markup.over,
    "msqrt": Markup.root, "mroot": Markup.higher_root, "mfenced": Markup.fenced,
}  # fmt: skip
