"""A theorem as it should be printed: in the letters and the notation of a misprint."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from millivolt.claims.asked import Asked
from millivolt.claims.cases import RESULT, Case
from millivolt.claims.ions import VALENCE
from millivolt.claims.meanings import aliases
from millivolt.claims.theorem import AS_CODE
from millivolt.printed import Node, latex, mathml, notation_of, number, plain, put, read
from millivolt.printed.tree import letter, negative


def corrected(asked: Asked, case: Case) -> str | None:
    """The theorem in the letters and the notation of the print; None where the print is not the result alone on one side."""
    if len(case.sides) > 2 or (case.equation and case.sides[0] != letter(RESULT)):
        return None
    own = {node.text: name for name, node in case.spelled.items() if node.head == "letter"}
    short = {alias: letter(name) for alias, name in aliases(case.of.about).items()}
    right = read(case.of.about.latex, way=AS_CODE).sides
    if len(right) != 1 or case.of.families or case.factor != number(1):
        return None
    fixed = {name: number(Fraction(q)) for name, q in case.fixed.items() if name not in own and name != "T"}
    tree = put(tidy(put(put(right[0], short), fixed)), {name: letter(other) for name, other in own.items()})
    left = [letter(own[RESULT])] if RESULT in own else []
    notation = notation_of(asked.text)
    if notation == "mathml":
        return mathml(*left, tree)
    text = " = ".join((latex if notation == "latex" else plain)(side).strip() for side in (*left, tree))
    return bracketed(text, {own.get(name, name) for name in case.of.names if name.endswith(("_out", "_in"))}, notation) if "[" in asked.text else text


def bracketed(text: str, names: set[str], notation: str) -> str:
    """The text with the concentrations of ions in brackets, as the print has them."""
    for name in sorted(names):
        ion, _, side = name.partition("_")
        if side and (ion in VALENCE or ion.isupper()):
            bare, full = (latex(letter(name)), latex(letter(f"Q_{side}")).replace("Q", rf"[\mathrm{{{ion}}}]")) if notation == "latex" else (name, f"[{ion}]_{side}")
            text = text.replace(bare, full)
    return text


def tidy(node: Node) -> Node:
    """The tree without factors of one, without terms and factors of nought, and with no minus under a bar."""
    parts = tuple(tidy(part) for part in node.parts)
    one, nought = number(1), number(0)
    match node.head:
        case "*" if nought in parts:
            return nought
        case "*" if number(-1) in parts:
            return negative(parts[1] if parts[0] == number(-1) else parts[0])
        case "*" if one in parts:
            return parts[1] if parts[0] == one else parts[0]
        case "/" if parts[1] == one:
            return parts[0]
        case "/" if parts[1].head == "-" and parts[1].parts[0] == nought:
            return negative(Node("/", (parts[0], parts[1].parts[1])))
        case "+" if nought in parts:
            return parts[1] if parts[0] == nought else parts[0]
        case "-" if parts[1] == nought:
            return parts[0]
    return replace(node, parts=parts) if node.parts else node
