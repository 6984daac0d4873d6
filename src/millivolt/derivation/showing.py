"""A statement as LaTeX; with it, derivations and theorems show themselves in a notebook."""

from __future__ import annotations

from typing import Any

from ..kernel import Theorem
from ..symbols import latex

SIGNS = {"=": "=", "<": "<", "<=": r"\leq"}


def equation(lhs: Any, rhs: Any, rel: str = "=") -> str:
    """lhs = rhs, or another relation of the kernel."""
    return f"{latex(lhs)} {SIGNS[rel]} {latex(rhs)}"


def statement(lhs: Any, rel: str, rhs: Any, some: Any = ()) -> str:
    """The equation, and before it the letters under "there is"."""
    there_is = rf"\text{{for some }} {', '.join(map(latex, sorted(some, key=str)))}:\quad " if some else ""
    return there_is + equation(lhs, rhs, rel)


def _of_theorem(th: Theorem) -> str:
    needs = ", ".join(map(latex, sorted(th.needs, key=str)))
    where = rf" \quad \text{{where }} {needs}" if needs else ""
    return rf"$\displaystyle {statement(th.lhs, th.rel, th.rhs, th.some)}{where}$"


# The kernel knows no letter's LaTeX, and is to know nothing but mathematics: a theorem learns here how it is shown.
Theorem._repr_latex_ = _of_theorem  # type: ignore[attr-defined]
