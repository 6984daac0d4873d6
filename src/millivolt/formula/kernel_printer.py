"""Stable expression -> C: one expression of doubles, of the functions of vector.h and of no others."""

from __future__ import annotations

from typing import Any

import sympy as sp
from sympy.core.function import Application

from .functions import bernoulli
from .printers import Grouped, Inside

CALLS = {  # what an expression calls it: what vector.h does. A function that is not here has no C, and the generator says so.
    "exp": "exp_", "expm1": "expm1_", "exp_difference": "exp_difference", "logistic": "logistic", "balance": "balance",
    "sinh": "sinh_", "cosh": "cosh_", "tanh": "tanh_", "asinh": "asinh_",
    "bernoulli_0": "bernoulli_0", "bernoulli_1": "bernoulli_1", "bernoulli_2": "bernoulli_2", "bernoulli_rise": "bernoulli_rise", "bernoulli_slope_1": "bernoulli_slope_1", "bernoulli_slope_2": "bernoulli_slope_2", "growth_1": "phi_1",
    "log": "log_", "log_ratio": "log_ratio", "log_mean": "log_mean", "log_mean_share": "log_mean_share",
    "decay": "decay", "hypot": "hypot_", "excess": "excess", "shortfall": "shortfall", "root_width": "root_width", "positive_root": "positive_root", "root_slope": "root_slope", "log_root": "log_root", "Abs": "fabs", "sign": "sign_",
}  # fmt: skip
QUICK = CALLS | {"decay": "quick_decay", "logistic": "quick_logistic", "bernoulli_0": "quick_bernoulli_0"}  # of a value
LONGEST = 12  # x^12 is written out; no formula goes further


class Kernel(Grouped):
    """C of doubles. A sum over the ions has been given a letter before."""

    language, place, calls = "C", "formulas/kernels/vector.h, and in CALLS", CALLS
    root, pi = "sqrt", "PI"

    def _print(self, expr: Any, **settings: Any) -> str:
        """Every function by the table: what SymPy knows to print as Python is no C."""
        return self._print_Function(expr) if isinstance(expr, Application) else str(super()._print(expr, **settings))

    def _print_Function(self, expr: Any) -> str:
        args, name = list(expr.args), expr.func.__name__
        if len(args) > 1 and args[0].is_Integer:  # the order of bernoulli and phi
            name = f"{name}_{args.pop(0)}"
        if name == "exp" and args[0].is_nonpositive and "decay" in self.calls:
            name, args = "decay", [-args[0]]
        if name == "log_root" and args[1:] == [1, 1]:  # which may be near 0 beside nothing: its digits are those of b
            name, args = "asinh", [args[0] / 2]
        if name not in self.calls:
            raise ValueError(f"{name} has no {self.language}: write it in {self.place}")
        return f"{self.calls[name]}({', '.join(map(self._print, args))})"

    def _print_Pi(self, expr: Any) -> str:
        return self.pi

    def _print_Indexed(self, expr: Any) -> str:
        return f"{expr.base.name}_{expr.indices[0].name}"

    def _print_Sum(self, expr: Any) -> str:
        raise ValueError(f"{expr} has no letter")

    def _print_Pow(self, expr: Any, **_: Any) -> str:
        whole, half = divmod(abs(expr.exp), 1)
        if half not in (0, sp.S.Half) or whole > LONGEST:
            raise ValueError(f"{expr} has no {self.language}: only halves of whole numbers are powers there")
        root = [f"{self.root}({self._print(expr.base)})"] if half else []
        text = "*".join([self.parenthesize(expr.base, 60)] * int(whole) + root)
        text = f"({text})" if whole + len(root) > 1 else text
        return text if expr.exp > 0 else f"1.0/{text}"


class QuickKernel(Kernel):
    """The same of a value, which has few roundings; but where a slope of x/(e^x - 1) is part of it, one exponential serves both."""

    def doprint(self, expr: Any, *more: Any) -> str:
        self.calls = CALLS if any(n.args[0] != 0 for n in expr.atoms(bernoulli)) else QUICK
        return str(super().doprint(expr, *more))


class KernelInside(Inside, Kernel):
    """The same within a sum over the ions."""

    _print_Indexed = Kernel._print_Indexed
