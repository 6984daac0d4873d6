"""Stable expression -> JavaScript: a function of one object of numbers, of the functions of functions.js and of no others."""

from __future__ import annotations

import re
from typing import Any

import sympy as sp

from .compiled import Formula
from .kernel_printer import CALLS, Kernel
from .letters import steps
from .polynomials import NEAR, coefficients
from .root_source import RootFormula
from .sharing import of_sums
from .source import folded

OWN = {"exp", "expm1", "sinh", "cosh", "tanh", "asinh", "log", "hypot"}  # of JavaScript, as good as any C library's
NAMED = {"Abs": "Math.abs", "sign": "Math.sign", "growth_1": "phi_1"} | {name: f"Math.{name}" for name in OWN}
OF_SLOPES = {"root_slope", "bernoulli_rise", "bernoulli_slope_1", "bernoulli_slope_2"}
NOT_THERE = ("EXPONENTIAL",)  # Math.exp is
REFUSED = {"positive": "{} > 0", "nonnegative": "{} >= 0", "nonzero": "{} !== 0", "real": ""}
BINDS = {"!=": "!=="}
HEAD = "// {title}. Written by `python -m millivolt.formula` from its theorem; do not edit.\n"


class JavaScript(Kernel):
    """JavaScript of numbers; a sum over the ions is a sum over their index."""

    language, place = "JavaScript", "formulas/javascript/functions.js"
    calls = {name: NAMED.get(name, name) for name in CALLS if name not in OF_SLOPES and name != "decay"}
    root, pi = "Math.sqrt", "Math.PI"

    def _print_Indexed(self, expr: Any) -> str:
        return f"{expr.base.name}[{expr.indices[0].name}]"

    def _print_Sum(self, expr: Any) -> str:
        (i, _, _), = expr.limits
        names = sorted({n.base.name for n in expr.function.atoms(sp.Indexed)})
        return f"total({names[0]}.length, {i.name} => {type(self)(self.same).doprint(expr.function)})"


def javascript_tables() -> str:
    """formulas/javascript/tables.js."""
    rows = (f"const {name} = [{', '.join(map(repr, coefficients(name)))}]; // {near.meaning}\n" for name, near in NEAR.items() if name not in NOT_THERE)
    return "// Coefficients, lowest first. Written by `python -m millivolt.formula`; do not edit.\n" + "".join(rows)


def javascript_source(f: Formula) -> str:
    """The JavaScript of a formula: its value, NaN outside its domain; ValueError where it has none."""
    if isinstance(f, RootFormula):
        raise ValueError(f"{f.about.name} has no JavaScript: it is found by a search")
    every, values = folded(f)
    needs = [every[f"need {n}"] for n in range(len(f.needs))]
    show = JavaScript().doprint
    first, last = steps(every["value"])
    body = [_let(letter, show(meaning)) for letter, meaning in of_sums(f.parts)]
    body += [f"if (!({test})) return NaN;" for test in [*_signs(f), *(_holds(c, show) for c in needs)]]
    body += [*(_let(letter, show(meaning)) for letter, meaning in first), f"return {show(last)};"]
    text = "\n".join(body)
    constants = [_let(name, repr(value)) for name, value in sorted(values.items()) if re.search(rf"\b{name}\b", text)]
    lines = "".join(f"  {line}\n" for line in [*constants, *body])
    return f"{HEAD.format(title=f.about.title)}function {f.about.name}({{{', '.join(a.name for a in f.about.arguments)}}}) {{\n{lines}}}\n"


def _let(letter: Any, meaning: str) -> str:
    return f"const {letter} = {meaning};"


def _signs(f: Formula) -> list[str]:
    """One test of every argument that must have a sign; of a family, of each of its ions."""
    tests = [(a, REFUSED[a.sign]) for a in f.about.arguments if REFUSED[a.sign]]
    told = [f"{a.name}.every(x => {test.format('x')})" if a.family else test.format(a.name) for a, test in tests]
    return [" && ".join(told)] if told else []


def _holds(condition: Any, show: Any) -> str:
    return f"{show(condition.lhs)} {BINDS.get(condition.rel_op, condition.rel_op)} {show(condition.rhs)}"
