"""Expressions as LaTeX and as plain text, in the letters that the textbook prints."""

from __future__ import annotations

from typing import Any

import sympy as sp
from sympy.printing.latex import LatexPrinter
from sympy.printing.precedence import precedence
from sympy.printing.str import StrPrinter

from .quantity import DECLARED, quantity

SIGN_WORDS = {"positive": "positive", "nonnegative": "not negative", "negative": "negative", "nonzero": "not zero"}
RELATIONS = {sp.Eq: "=", sp.Ne: r"\neq", sp.StrictGreaterThan: ">", sp.GreaterThan: r"\geq", sp.StrictLessThan: "<", sp.LessThan: r"\leq"}


FIRST = ("scale", "P", "P_K", "P_Na", "P_Cl", "D", "g", "c_m", "z", "R", "k_B", "F", "N_A", "q_e", "T", "A")  # as books order a product: zFV/(RT), not FVz/(RT)


def _ranked(letter: Any) -> Any:
    """A stand-in whose name sorts where a book would put the letter."""
    rank = FIRST.index(letter.name) if letter.name in FIRST else len(FIRST)
    return sp.Symbol(f"{rank:02d} {letter.name}", **letter._assumptions_orig)


class Textbook(LatexPrinter):
    """LaTeX as a textbook sets it: ln for log, phi with its order below, the letters of a product in a book's order."""

    def __init__(self) -> None:
        super().__init__({"ln_notation": True, "fold_short_frac": False, "mul_symbol": None})
        self._letters: dict[Any, Any] = {}

    def doprint(self, expr: Any) -> str:
        """The LaTeX of one expression."""
        labels = {family.label for family in expr.atoms(sp.IndexedBase)}
        self._letters = {_ranked(s): s for s in expr.atoms(sp.Symbol) - labels if s in DECLARED}
        return str(super().doprint(expr.xreplace({s: stand_in for stand_in, s in self._letters.items()})))

    def _print_Symbol(self, expr: Any, style: str = "plain") -> str:
        if expr.name in ("+", "-", "+-"):  # the side of a limit
            return str(expr.name)
        return quantity(self._letters.get(expr, expr)).latex

    def _print_Mul(self, expr: Any) -> str:
        logs = [f for f in expr.args if isinstance(f, sp.log) and not f.args[0].is_number]
        rest = expr / sp.Mul(*logs)
        if len(logs) != 1 or rest == -1 or rest.is_Add or rest.has(sp.Sum):
            return str(super()._print_Mul(expr))
        return f"{self._print(rest)} {self._print(logs[0])}"  # RT/(zF) ln(...): the factor, then the logarithm

    def _print_log(self, expr: Any, exp: Any = None) -> str:
        argument = expr.args[0]
        _, below = sp.fraction(argument)
        if exp is None and below != 1 and not argument.is_Add:
            return rf"\ln {self._print(argument)}"
        return self._power(rf"\ln\left({self._print(argument)}\right)", exp)

    def _print_ExpBase(self, expr: Any, exp: Any = None) -> str:
        return self._power(rf"e^{{{self._inline(expr.args[0])}}}", exp)

    def _inline(self, e: Any) -> str:
        """A quotient on one line, as an exponent wants it: -zFV/(RT)."""
        minus = e.could_extract_minus_sign()
        top, bottom = sp.fraction(-e if minus else e)
        if bottom == 1 or top.is_Add or bottom.is_Add:
            return str(self._print(e))
        below = self._print(bottom)
        return ("-" if minus else "") + f"{self._print(top)}/" + (f"({below})" if bottom.is_Mul else below)

    def _print_Add(self, expr: Any, order: Any = None) -> str:
        terms = sorted(self._as_ordered_terms(expr, order=order), key=lambda t: t.could_extract_minus_sign())  # V - E, not -E + V
        text = str(self._print(terms[0]))
        for term in terms[1:]:
            minus = term.could_extract_minus_sign()
            inner = self._print(-term if minus else term)
            text += (" - " if minus else " + ") + (rf"\left({inner}\right)" if minus and term.is_Add else inner)
        return text

    def _print_Function(self, expr: Any, exp: Any = None) -> str:
        if not isinstance(expr, sp.core.function.AppliedUndef):
            return str(super()._print_Function(expr, exp))
        return self._power(self._applied(quantity(expr).latex, expr), exp)

    def _print_phi(self, expr: Any, exp: Any = None) -> str:
        order, argument = expr.args
        return self._power(rf"\varphi_{{{order}}}\!\left({self._inline(argument)}\right)", exp)

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

    def _print_Add(self, expr: Any, order: Any = None) -> str:
        terms = sorted(self._as_ordered_terms(expr, order=order), key=lambda t: t.could_extract_minus_sign())
        text = str(self.parenthesize(terms[0], precedence(expr)))
        for term in terms[1:]:
            minus = term.could_extract_minus_sign()
            text += (" - " if minus else " + ") + str(self.parenthesize(-term if minus else term, precedence(expr)))
        return text

    def _print_Abs(self, expr: Any) -> str:
        return f"abs({self._print(expr.args[0])})"

    def _print_Unequality(self, expr: Any) -> str:
        return f"{self._print(expr.lhs)} != {self._print(expr.rhs)}"

    def _print_Equality(self, expr: Any) -> str:
        return f"{self._print(expr.lhs)} = {self._print(expr.rhs)}"

    def _print_Limit(self, expr: Any) -> str:
        function, x, to, side = expr.args
        way = {"+": " from above", "-": " from below"}.get(str(side), "") if to.is_finite else ""
        return f"lim({self._print(function)}, {self._print(x)} to {self._print(to)}{way})"

    def _print_Sum(self, expr: Any) -> str:
        return f"sum({self._print(expr.function)})"

    def _print_Derivative(self, expr: Any) -> str:
        of = expr.expr
        if isinstance(of, sp.core.function.AppliedUndef) and len(expr.variables) == 1:
            return f"{type(of).__name__}'({', '.join(map(self._print, of.args))})"
        return str(super()._print_Derivative(expr))


def latex(e: Any) -> str:
    """The LaTeX of an expression, an equation or a condition."""
    e = sp.sympify(e, strict=True)
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
