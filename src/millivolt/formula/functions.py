"""The functions of stable expressions. Each knows its slope, so that derivatives are made of the same functions.

bernoulli(k, x) is (-1)^k times the k-th derivative of x/(e^x - 1): every order is positive, and 1/phi(1, x) is bernoulli(0, x).
"""

from __future__ import annotations

from typing import Any

import sympy as sp


class bernoulli(sp.Function):
    """bernoulli(k, x), k = 0, 1, 2."""

    is_real = is_positive = True

    def fdiff(self, argindex: int = 2) -> Any:
        """Minus the next order."""
        k, x = self.args
        return -bernoulli(k + 1, x)


class log_root(sp.Function):
    """The log of (b + sqrt(b^2 + 4 a c))/(2 c), the positive root of c w^2 = b w + a, to full precision for b of either sign."""

    is_real = True

    def fdiff(self, argindex: int = 1) -> Any:
        """1/D, 1/(w D), -w/D, where D is the root and w the number under the log."""
        b, a, c = self.args
        root, w = sp.sqrt(b**2 + 4 * a * c), sp.exp(self)
        return {1: 1 / root, 2: 1 / (w * root), 3: -w / root}[argindex]


class log_ratio(sp.Function):
    """log(a/b), to full precision also where a is nearly b."""

    is_real = True

    def fdiff(self, argindex: int = 1) -> Any:
        """1/a, and -1/b."""
        a, b = self.args
        return 1 / a if argindex == 1 else -1 / b
