"""Shows a line of working, as LaTeX and as plain text. Only signs of our own grammar come out: nothing of the source is passed through."""

from __future__ import annotations

import re

from .constants import constant
from .tree import Binary, Call, Expression, Leaf, Name, Negative, Node, Reference

_UP = str.maketrans("0123456789-/", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻ᐟ")
_TIGHT = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 4}
_PIECE = re.compile(r"(?P<name>[A-Za-zμΩÅåö]+)|(?P<power>\^\(?(?P<raised>[-+]?\d+(?:/\d+)?)\)?-?)|(?P<flat>-?\d+)|(?P<other>.)")
_NAMES_TEX = {"μ": r"\mu ", "Ω": r"\Omega ", "Å": r"\AA{}", "å": r"\aa{}", "ö": r'\"o'}
_OTHER_TEX = {"%": r"\%", "‰": r"\text{\textperthousand}", "°": r"{}^{\circ}", "·": r"\,", "*": r"\,", ".": r"\,", " ": r"\,", "/": "/", "(": "(", ")": ")", "[": "[", "]": "]"}


def plain(expression: Expression) -> str:
    """The line of working in plain text: 26.7 mV × ln(145/15)."""
    return _plain(expression.tree, 0)


def latex(expression: Expression) -> str:
    """The line of working in LaTeX, for math mode."""
    return _latex(expression.tree, 0)


def unit_plain(text: str) -> str:
    """A unit in plain text, its exponents raised; `text` is that of a Unit."""
    pieces = (match["raised"] or match["flat"] for match in _PIECE.finditer(text))
    shown = _PIECE.sub(lambda match: (match["raised"] or match["flat"] or "").translate(_UP) if match["power"] or match["flat"] else match[0], text)
    return re.sub(r"\s*[·*]\s*|\s+", " ", shown).strip() if any(pieces) or " " in text else shown


def unit_latex(text: str) -> str:
    """A unit in LaTeX, for math mode; `text` is that of a Unit."""
    return "".join(_unit_piece(match) for match in _PIECE.finditer(re.sub(r"\s*([·*/])\s*|\s+", lambda gap: gap[1] or " ", text.strip())))


def _unit_piece(match: re.Match[str]) -> str:
    if match["name"]:
        return r"\mathrm{" + "".join(_NAMES_TEX.get(letter, letter) for letter in match["name"]) + "}"
    if match["power"] or match["flat"]:
        return f"^{{{match['raised'] or match['flat']}}}"
    return _OTHER_TEX.get(match["other"], "")


def _number(leaf: Leaf, times: str, raise_to: str) -> str:
    """The digits as typed, in our own notation of powers."""
    numeral = leaf.numeral
    if leaf.relation != "=":
        return _range(leaf)
    if numeral.notation == "plain":
        return numeral.shown
    exponent = raise_to.format(str(numeral.power))
    return f"10{exponent}" if numeral.notation == "power" else f"{numeral.shown}{times}10{exponent}"


def _range(leaf: Leaf) -> str:
    """Both ends of a range as typed: digits and the sign between them, nothing else of the source."""
    ends = re.findall(r"[\d.,]+(?:e-?\d+)?", leaf.text)
    return (" ± " if leaf.relation == "plus-minus" else "–").join(ends[:2])


def _plain(node: Node, outer: int) -> str:
    match node:
        case Leaf():
            number = re.sub(r"\^(-?\d+)", lambda found: found[1].translate(_UP), _number(node, "×", "^{}"))
            sign = "−" if node.stated < 0 else ""
            unit = unit_plain(node.unit.text)
            return f"{sign}{number}{'' if unit in ('', '%') else ' '}{unit}"
        case Name():
            return "π" if node.name == "pi" else node.name
        case Reference():
            return f"@{node.id}"
        case Negative():
            return _bracketed(f"−{_plain(node.of, 3)}", outer > 1)
        case Call():
            return f"{'√' if node.name == 'sqrt' else node.name}({_plain(node.of, 0)})"
        case Binary(sign="^"):
            return f"{_plain_base(node.left)}^{_bracketed(_plain(node.right, 0), not isinstance(node.right, Leaf))}"
        case Binary():
            tight = _TIGHT[node.sign]
            joined = {"+": " + ", "-": " − ", "*": " × ", "/": " / "}[node.sign]
            right = _plain(node.right, tight + (node.sign in "-/"))
            if isinstance(node.right, Leaf) and node.sign == "/" and node.right.unit.text:
                right = f"({right})"
            return _bracketed(_plain(node.left, 0 if isinstance(node.left, Negative) and not outer else tight) + joined + right, tight < outer)


def _plain_base(node: Node) -> str:
    bare_number = isinstance(node, Leaf) and not node.unit.text and node.stated >= 0
    return _plain(node, 5) if bare_number or not isinstance(node, Leaf | Negative | Binary) else f"({_plain(node, 0)})"


def _bracketed(text: str, needed: bool) -> str:
    return f"({text})" if needed else text


def _latex(node: Node, outer: int) -> str:
    match node:
        case Leaf():
            number = _number(node, r" \times ", "^{{{}}}").replace("–", r"\text{--}").replace("±", r"\pm ")
            unit = unit_latex(node.unit.text)
            return ("-" if node.stated < 0 else "") + number + (rf"\,{unit}" if unit else "")
        case Name():
            return r"\pi" if node.name == "pi" else constant(node.name).latex
        case Reference():
            return r"\texttt{@" + re.sub(r"[^A-Za-z0-9.:/-]", lambda found: r"\_" if found[0] == "_" else "", node.id) + "}"
        case Negative():
            return _parenthesised(f"-{_latex(node.of, 3)}", outer > 1)
        case Call(name="sqrt"):
            return rf"\sqrt{{{_latex(node.of, 0)}}}"
        case Call():
            name = {"ln": r"\ln", "log10": r"\log_{10}", "exp": r"\exp"}[node.name]
            return rf"{name}\left({_latex(node.of, 0)}\right)"
        case Binary(sign="/"):
            return rf"\frac{{{_latex(node.left, 0)}}}{{{_latex(node.right, 0)}}}"
        case Binary(sign="^"):
            alone = (isinstance(node.left, Leaf) and not node.left.unit.text and node.left.stated >= 0) or isinstance(node.left, Name)
            return f"{_parenthesised(_latex(node.left, 0), not alone)}^{{{_latex(node.right, 0)}}}"
        case Binary():
            tight = _TIGHT[node.sign]
            joined = {"+": " + ", "-": " - ", "*": r" \cdot "}[node.sign]
            return _parenthesised(_latex(node.left, 0 if isinstance(node.left, Negative) and not outer else tight) + joined + _latex(node.right, tight + (node.sign == "-")), tight < outer)


def _parenthesised(text: str, needed: bool) -> str:
    return rf"\left({text}\right)" if needed else text
