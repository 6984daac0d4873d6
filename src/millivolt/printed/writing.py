"""A tree printed again, in LaTeX, as plain text or in MathML, so that reading it gives the same tree."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

from .names import SPELLED
from .tree import OPERATORS, Node

SUM, PRODUCT, POWER, ATOM = 1, 2, 3, 4
PLACE = {"+": SUM, "-": SUM, "*": PRODUCT, "/": PRODUCT, "^": POWER, "sum": SUM}
Written = Callable[[Node], str]


def latex(node: Node) -> str:
    """The formula in LaTeX."""
    match node.head:
        case "number":
            return node.text
        case "letter":
            return _tex_letter(node.text)
        case "member":
            return _tex_letter(f"{node.text}_i")
        case "sum":
            return rf"\sum_{{i}} {_wrapped(node.parts[0], PRODUCT, latex, _tex_fence)}"
        case "/":
            return rf"\frac{{{latex(node.parts[0])}}}{{{latex(node.parts[1])}}}"
        case "sqrt":
            return rf"\sqrt{{{latex(node.parts[0])}}}"
        case "^":
            return f"{_base(node.parts[0], latex, _tex_fence)}^{{{latex(node.parts[1])}}}"
        case "+" | "-" | "*":
            return _joined(node, latex, _tex_fence, {"+": " + ", "-": " - ", "*": r" \cdot " if _dotted(node) else " "})
        case "phi":
            return rf"\varphi_{{{node.text}}}{_tex_fence(latex(node.parts[0]))}"
        case "abs":
            return rf"\left|{latex(node.parts[0])}\right|"
    name = {"log10": r"\log_{10}"}.get(node.head, f"\\{node.head}")
    return f"{name}{_tex_fence(latex(node.parts[0]))}"


def plain(node: Node) -> str:
    """The formula as a line of plain text."""
    match node.head:
        case "number":
            return node.text
        case "letter":
            return node.text
        case "member":
            return f"{node.text}[i]"
        case "sum":
            return f"sum({plain(node.parts[0])})"
        case "/":
            left, right = (_wrapped(part, ATOM, plain, _fence) for part in node.parts)
            return f"{_fence(left) if node.parts[0].parts and not left.startswith('(') else left}/{right}"
        case "^":
            exponent = plain(node.parts[1])
            return f"{_base(node.parts[0], plain, _fence)}^{exponent if re.fullmatch(r'[A-Za-z0-9]+', exponent) else _fence(exponent)}"
        case "+" | "-" | "*":
            return _joined(node, plain, _fence, {"+": " + ", "-": " - ", "*": "*"})
        case "phi":
            return f"phi({node.text}, {plain(node.parts[0])})"
    return f"{node.head}{_fence(plain(node.parts[0]))}"


def mathml(*sides: Node) -> str:
    """The formula, its sides equal, in presentation MathML."""
    return f'<math xmlns="http://www.w3.org/1998/Math/MathML"><mrow>{"<mo>=</mo>".join(map(_mathml, sides))}</mrow></math>'


def _mathml(node: Node) -> str:
    match node.head:
        case "number" if node.text.isdigit() or "." in node.text:
            return f"<mn>{escape(node.text)}</mn>"
        case "number":
            return f"<mrow>{re.sub(r'[0-9]+', lambda m: f'<mn>{m[0]}</mn>', re.sub('[-/]', lambda m: f'<mo>{m[0]}</mo>', node.text))}</mrow>"
        case "letter":
            return _mathml_letter(node.text)
        case "member":
            return _mathml_letter(f"{node.text}_i")
        case "sum":
            return f"<munder><mo>∑</mo><mi>i</mi></munder>{_wrapped(node.parts[0], PRODUCT, _mathml, _mathml_fence)}"
        case "/":
            return f"<mfrac><mrow>{_mathml(node.parts[0])}</mrow><mrow>{_mathml(node.parts[1])}</mrow></mfrac>"
        case "sqrt":
            return f"<msqrt>{_mathml(node.parts[0])}</msqrt>"
        case "^":
            return f"<msup><mrow>{_base(node.parts[0], _mathml, _mathml_fence)}</mrow><mrow>{_mathml(node.parts[1])}</mrow></msup>"
        case "+" | "-" | "*":
            return _joined(node, _mathml, _mathml_fence, {"+": "<mo>+</mo>", "-": "<mo>−</mo>", "*": "<mo>⋅</mo>"})
        case "phi":
            return f"<msub><mi>φ</mi><mn>{node.text}</mn></msub>{_mathml_fence(_mathml(node.parts[0]))}"
        case "abs":
            return f"<mo>|</mo>{_mathml(node.parts[0])}<mo>|</mo>"
    name = {"log10": "<msub><mi>log</mi><mn>10</mn></msub>"}.get(node.head, f"<mi>{node.head}</mi>")
    return f"{name}{_mathml_fence(_mathml(node.parts[0]))}"


def _joined(node: Node, write: Written, fence: Callable[[str], str], signs: dict[str, str]) -> str:
    place = PLACE[node.head]
    left, right = node.parts
    if node.head == "-" and left.head == "number" and left.low == left.high == 0:
        return f"{signs['-'].strip()}{_wrapped(right, PRODUCT, write, fence)}"
    first = write(left) if left.head != "-" or left.parts[0].text != "0" else fence(write(left))
    return f"{first if _place(left) >= place and first[:1] != '(' else _wrapped(left, place, write, fence)}{signs[node.head]}{_wrapped(right, place + 1, write, fence)}"


def _dotted(node: Node) -> bool:
    """Does a product want a dot: before a digit, and after a dot, since what only stands together is multiplied first?"""
    return node.head == "*" and (_digit(node.parts[1]) or _dotted(node.parts[0]))


def _digit(node: Node) -> bool:
    """Does the tree begin with a figure? Then a sign stands before it."""
    return node.head == "number" or (node.head in OPERATORS and node.head != "/" and _digit(node.parts[0]))


def _place(node: Node) -> int:
    if node.head == "number":
        return SUM if node.low < 0 else PRODUCT if "/" in node.text else ATOM
    return PLACE.get(node.head, ATOM)


def _wrapped(node: Node, least: int, write: Written, fence: Callable[[str], str]) -> str:
    text = write(node)
    return text if _place(node) >= least else fence(text)


def _base(node: Node, write: Written, fence: Callable[[str], str]) -> str:
    """What carries an exponent: a number, a letter that is not the charge e, or a fence."""
    simple = (node.head == "number" and node.text.replace(".", "", 1).isdigit()) or (node.head == "letter" and node.text != "e" and not _slope(node.text))
    return write(node) if simple else fence(write(node))


def _fence(text: str) -> str:
    return f"({text})"


def _tex_fence(text: str) -> str:
    return rf"\left({text}\right)"


def _mathml_fence(text: str) -> str:
    return f"<mrow><mo>(</mo>{text}<mo>)</mo></mrow>"


def _slope(name: str) -> re.Match[str] | None:
    return re.fullmatch(r"d([A-Za-z]\w*)_dt", name)


def _tex_letter(name: str) -> str:
    if (slope := _slope(name)) is not None:
        return rf"\frac{{\mathrm{{d}}{_tex_letter(slope[1])}}}{{\mathrm{{d}}t}}"
    base, *parts = name.split("_")
    below = ",".join(rf"\mathrm{{{part}}}" if not part.isdigit() and len(part) > 1 else part for part in parts)
    first = f"\\{base}" if base in SPELLED else base if len(base) == 1 else rf"\mathrm{{{base}}}"
    return f"{first}_{{{below}}}" if parts else first + (" " if base in SPELLED else "")


def _mathml_letter(name: str) -> str:
    if (slope := _slope(name)) is not None:
        return f"<mfrac><mrow><mi>d</mi>{_mathml_letter(slope[1])}</mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac>"
    base, *parts = name.split("_")
    below = "<mo>,</mo>".join(f"<mn>{part}</mn>" if part.isdigit() else f"<mi>{escape(part)}</mi>" for part in parts)
    first = f"<mi>{SPELLED.get(base, escape(base))}</mi>"
    return f"<msub>{first}<mrow>{below}</mrow></msub>" if parts else first
