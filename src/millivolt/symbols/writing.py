"""Expressions as LaTeX and as plain text, in the letters that the textbook prints."""

from __future__ import annotations

from typing import Any

import sympy as sp
from sympy.printing.latex import LatexPrinter
from sympy.printing.str import StrPrinter

from .quantity import quantity

SIGN_WORDS = {"positive": "positive", "nonnegative": "zero or positive", "negative": "negative", "nonzero": "not zero"}
RELATIONS = {sp.Ne: r"\neq", sp.StrictGreaterThan: ">", sp.GreaterThan: r"\geq", sp.StrictLessThan: "<", sp.LessThan: r"\leq"}


class Textbook(LatexPrinter):
    """LaTeX as a textbook sets it: ln for log, c'(x) for a slope, phi with its order below."""

    def __init__(self) -> None:
        super().__init__({"ln_notation": True, "fold_short_frac": False, "mul_symbol": None})

    def _print_Symbol(self, expr: Any, style: str = "plain") -> str:
        return quantity(expr).latex

    def _print_Function(self, expr: Any, exp: Any = None) -> str:
        if not isinstance(expr, sp.core.function.AppliedUndef):
            return str(super()._print_Function(expr, exp))
        return self._power(self._applied(quantity(expr).latex, expr), exp)

    def _print_phi(self, expr: Any, exp: Any = None) -> str:
        order, argument = expr.args
        return self._power(rf"\varphi_{{{order}}}\!\left({self._print(argument)}\right)", exp)

    def _print_Indexed(self, expr: Any) -> str:
        return rf"{{{quantity(expr).latex}}}_{{{','.join(map(self._print, expr.indices))}}}"

    def _print_Derivative(self, expr: Any) -> str:
        of = expr.expr
        if isinstance(of, sp.core.function.AppliedUndef) and len(expr.variables) == 1:
            return rf"\frac{{\mathrm{{d}} {self._applied(quantity(of).latex, of)}}}{{\mathrm{{d}} {self._print(expr.variables[0])}}}"
        return str(super()._print_Derivative(expr))

    def _print_Integral(self, expr: Any) -> str:
        (x, a, b), = expr.limits
        return rf"\int_{{{self._print(a)}}}^{{{self._print(b)}}} {self.parenthesize(expr.function, 45)}\,\mathrm{{d}}{self._print(x)}"

    def _applied(self, name: str, expr: Any) -> str:
        return rf"{name}({', '.join(map(self._print, expr.args))})"

    def _power(self, text: str, exp: Any) -> str:
        return text if exp is None else f"{text}^{{{exp}}}"


class Plain(StrPrinter):
    """One line of text; an unevaluated slope is c'(x)."""

    def _print_Derivative(self, expr: Any) -> str:
        of = expr.expr
        if isinstance(of, sp.core.function.AppliedUndef) and len(expr.variables) == 1:
            return f"{type(of).__name__}'({', '.join(map(self._print, of.args))})"
        return str(super()._print_Derivative(expr))


def latex(e: Any) -> str:
    """The LaTeX of an expression or of a condition."""
    if isinstance(e, sp.core.relational.Relational):
        return rf"{latex(e.lhs)} {RELATIONS[type(e)]} {latex(e.rhs)}"
    return str(Textbook().doprint(e))


def plain(e: Any) -> str:
    """The expression, or condition, as one line of text."""
    return str(Plain().doprint(e))


def sign_words(letter: Any) -> str:
    """The declared sign in words; "any" where there is none."""
    letter = letter(sp.Dummy(real=True)) if isinstance(letter, type) else letter
    for sign, words in SIGN_WORDS.items():
        if getattr(letter, f"is_{sign}", None):
            return words
    return "any"
