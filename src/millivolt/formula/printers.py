"""Stable expression -> source: module math for floats, NumPy for arrays, python-flint for balls, LaTeX with slots for reports."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import zip_longest
from typing import Any

import sympy as sp
from sympy.printing.pycode import PythonCodePrinter

from ..symbols.writing import Plain, Textbook
from .functions import logistic, positive_root, root_slope, root_width
from .slopes import falls_out

INLINE = 3  # x**3 is written x*x*x


class Numbers(PythonCodePrinter):
    """Python in floats; NumPy's functions and math's carry the same names here."""

    def __init__(self) -> None:
        super().__init__({"fully_qualified_modules": False, "human": True})

    made: frozenset[Any] = frozenset()  # letters that stand for a function
    tiny: frozenset[Any] = frozenset()  # those of them that may be tiny

    def _print_Symbol(self, expr: Any) -> str:
        return str(expr.name)

    def _print_Integer(self, expr: Any) -> str:
        return f"{int(expr)}.0"

    def _print_Rational(self, expr: Any) -> str:
        return repr(float(expr))

    def _print_Pi(self, expr: Any) -> str:
        return "pi"

    def _print_Function(self, expr: Any) -> str:
        return f"{expr.func.__name__}({', '.join(map(self._argument, expr.args))})"

    _print_exp = _print_log = _print_sinh = _print_cosh = _print_tanh = _print_expm1 = _print_hypot = _print_sign = _print_Function

    def _argument(self, e: Any) -> str:
        return str(int(e)) if e.is_Integer else str(self._print(e))  # the order of bernoulli and phi

    def _print_bernoulli(self, expr: Any) -> str:
        k, x = expr.args
        return f"bernoulli_{k}({self._print(x)})"

    def _print_growth(self, expr: Any) -> str:
        k, x = expr.args
        return f"phi_{k}({self._print(x)})"

    def _print_Sum(self, expr: Any) -> str:
        inner = Inside().doprint(expr.function)
        return f"others({inner}, k)" if falls_out(expr) else f"total({inner})"

    def _print_Indexed(self, expr: Any) -> str:
        return str(expr.base.name) if expr.indices[0].name != "k" else f"{expr.base.name}[..., k]"

    def _print_Mul(self, expr: Any) -> str:
        """What may be tiny is multiplied last, and divided by a square in two steps: before, what is normal in the end could underflow."""
        roots = [f for f in expr.args if f.is_Pow and abs(f.exp) == sp.S.Half and f.base.is_Symbol and f.base not in self.made]
        if len(roots) > 1:  # of their product: one rounding, where each has its own
            under = sp.Symbol(self._print(sp.Mul(*(f**2 for f in roots))), positive=True)
            return str(self._print(sp.Mul(*(f for f in expr.args if f not in roots), sp.Symbol(self._print(sp.sqrt(under)), positive=True))))
        for root in (f for f in expr.args if isinstance(f, positive_root) and 1 / root_width(*f.args) in expr.args):
            return str(self._print(root_slope(expr / root * root_width(*root.args), *root.args)))
        tiny = [f for f in expr.args if isinstance(f, sp.exp | logistic) or f in self.tiny]
        squares = [f.base for f in expr.args if f.is_Pow and f.exp == -2 and (isinstance(f.base, sp.Add | sp.Function | sp.Sum) or f.base in self.made)]
        rest = sp.Mul(*(f for f in expr.args if f not in tiny and not (f.is_Pow and f.exp == -2 and f.base in squares)))
        if not (tiny or squares) or (rest.is_Number and not squares):
            return self._product(expr)
        text = str(self.parenthesize(rest, 50))
        for b, t in zip_longest([b for b in squares for _ in (1, 2)], tiny):
            text += (f"*{self._print(t)}" if t is not None else "") + (f"/{self.parenthesize(b, 60)}" if b is not None else "")
        return text

    def _product(self, expr: Any) -> str:
        return str(super()._print_Mul(expr))

    def _print_Pow(self, expr: Any, **_: Any) -> str:
        if expr.exp == sp.S.Half:
            return f"sqrt({self._print(expr.base)})"
        if expr.exp.is_Integer and 1 < abs(expr.exp) <= INLINE:
            text = "(" + "*".join([self.parenthesize(expr.base, 60)] * abs(int(expr.exp))) + ")"  # in brackets: it may stand under a /
            return text if expr.exp > 0 else f"1.0/{text}"
        return str(super()._print_Pow(expr))


class Inside(Numbers):
    """Within a sum over the ions: what is of one of them gets an axis for all."""

    def _product(self, expr: Any) -> str:
        """The weights first, then what is weighed: so they round alike in a sum of the weights alone."""
        known, weighed = ([f for f in expr.args if (f.is_nonnegative or f.is_nonzero) is yes] for yes in (True, None))
        if not (known and weighed and all(f.is_Atom or isinstance(f, sp.Indexed) for f in expr.args)):
            return super()._product(expr)
        return "*".join(self.parenthesize(f, 50) for f in (*known, *weighed))

    def _print_Indexed(self, expr: Any) -> str:
        return str(expr.base.name) if expr.indices[0].name != "k" else f"{expr.base.name}[..., k, None]"


class Grouped(Numbers):
    """Numbers in which the factors of every product that stay the same stand together: over arrays they are computed once."""

    def __init__(self, same: frozenset[str] = frozenset(), within: bool = False) -> None:
        super().__init__()
        self.same = same  # arguments that are usually one number beside arrays of the others
        self.within = within  # of what an exponential is taken: a rounding more is no more than that of the argument

    def _product(self, expr: Any) -> str:
        number, rest = expr.as_coeff_Mul()
        up: tuple[list[str], list[str]] = ([], [])
        down: tuple[list[str], list[str]] = ([], [])  # each: what stays the same, what varies
        for factor in ([] if abs(number) == 1 else [abs(number)]) + list(sp.Mul(rest, evaluate=False).as_ordered_factors()):
            base, power = factor.as_base_exp()
            side, factor = (down, base**-power) if power.is_Rational and power < 0 else (up, factor)
            side[self._varies(factor)].append(self.parenthesize(factor, 50))
        if not up[0] and not self.within:  # nothing to divide by what stays the same: one rounding less
            up, down = ([], up[1]), ([], down[0] + down[1])
        text = _quotient(up[0], down[0])
        if up[1] or down[1]:
            text = _quotient(([f"({text})" if down[0] else text] if text else []) + up[1], down[1])
        return f"-{text}" if number < 0 else text

    def _varies(self, factor: Any) -> bool:
        return any(not (s.name in self.same or s.name.startswith("C_")) for s in factor.free_symbols)


def _quotient(up: list[str], down: list[str]) -> str:
    if not down:
        return "*".join(up)
    return f"{'*'.join(up) or '1.0'}/{down[0] if len(down) == 1 and down[0][0] != '-' else '(' + '*'.join(down) + ')'}"


class Arrays(Grouped):
    """The same over NumPy arrays: functions and all come from the module `arrays`."""

    def _print_Function(self, expr: Any) -> str:
        return f"arrays.{super()._print_Function(expr)}"

    _print_exp = _print_log = _print_sinh = _print_cosh = _print_tanh = _print_expm1 = _print_hypot = _print_sign = _print_Function

    def _print_bernoulli(self, expr: Any) -> str:
        return f"arrays.{super()._print_bernoulli(expr)}"

    def _print_growth(self, expr: Any) -> str:
        return f"arrays.{super()._print_growth(expr)}"

    def _print_Sum(self, expr: Any) -> str:
        return f"arrays.{super()._print_Sum(expr)}"

    def _print_Pi(self, expr: Any) -> str:
        return "arrays.pi"

    def _print_Pow(self, expr: Any, **_: Any) -> str:
        text = super()._print_Pow(expr)
        return f"arrays.{text}" if expr.exp == sp.S.Half else text


class Balls(Numbers):
    """python-flint: an exact rational stays exact, and the theorem's own functions are used."""

    total = "total"
    _print_Mul = PythonCodePrinter._print_Mul

    def _print_Integer(self, expr: Any) -> str:
        return str(int(expr))

    def _print_Rational(self, expr: Any) -> str:
        return f"arb(fmpq({expr.p}, {expr.q}))"

    def _print_Half(self, expr: Any) -> str:
        return self._print_Rational(expr)

    def _print_Pi(self, expr: Any) -> str:
        return "arb.pi()"

    def _print_Function(self, expr: Any) -> str:
        name = expr.func.__name__
        return f"{name}({', '.join(map(self._argument, expr.args))})"

    _print_expm1 = _print_hypot = _print_Function

    def _print_elementary(self, expr: Any) -> str:
        x, = expr.args
        return f"arb({self._print(x)}).{expr.func.__name__}()"

    _print_exp = _print_log = _print_sinh = _print_cosh = _print_tanh = _print_elementary

    def _print_sign(self, expr: Any) -> str:
        return f"arb({self._print(expr.args[0])}).sgn()"

    def _print_Sum(self, expr: Any) -> str:
        (i, _, _), = expr.limits
        names = sorted({n.base.name for n in expr.function.atoms(sp.Indexed) if n.indices[0] == i})
        body = _Each(i).doprint(expr.function)
        if falls_out(expr):
            return f"{self.total}({body} for n, ({', '.join(f'{n}_i' for n in names)},) in enumerate(zip({', '.join(names)}, strict=True)) if n != k)"
        if len(names) == 1:
            return f"{self.total}({body} for {names[0]}_i in {names[0]})"
        return f"{self.total}({body} for {', '.join(f'{n}_i' for n in names)} in zip({', '.join(names)}, strict=True))"

    def _print_Indexed(self, expr: Any) -> str:
        return f"{expr.base.name}[k]"

    def _print_Pow(self, expr: Any, **_: Any) -> str:
        if expr.exp == sp.S.Half:
            return f"arb({self._print(expr.base)}).sqrt()"
        if expr.exp.is_Integer:
            return f"{self.parenthesize(expr.base, 60)}**{int(expr.exp)}"
        return f"arb({self._print(expr.base)})**({self._print(expr.exp)})"


class _Each(Balls):
    def __init__(self, i: Any) -> None:
        super().__init__()
        self.i = i

    def _print_Indexed(self, expr: Any) -> str:
        return f"{expr.base.name}_i" if expr.indices[0] == self.i else f"{expr.base.name}[k]"


class Rationals(Balls):
    """python-flint's fmpq, of an expression that is rational."""

    total = "total_exact"

    def _print_Rational(self, expr: Any) -> str:
        return f"fmpq({expr.p}, {expr.q})"


class Slots(Textbook):
    """LaTeX in which every argument is a slot for its number: <<T>>."""

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__()
        self._settings["mul_symbol_latex"] = r" \cdot "
        self.names = names  # letter -> argument

    def _print_Symbol(self, expr: Any, style: str = "plain") -> str:
        name = self._letters.get(expr, expr).name
        return f"<<{self.names[name]}>>" if name in self.names else super()._print_Symbol(expr, style)


class PlainSlots(Plain):
    """Plain text in which every argument is a slot for its number."""

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__()
        self.names = names

    def _print_Symbol(self, expr: Any) -> str:
        return f"<<{self.names[expr.name]}>>" if expr.name in self.names else str(expr.name)

    def _print_Indexed(self, expr: Any) -> str:
        return f"{self.names.get(expr.base.name, expr.base.name)}[{', '.join(map(str, expr.indices))}]"
