"""The functions of stable expressions. Each has a meaning in the functions of the theorems, and knows its slope in functions of this kind.

bernoulli(k, x) is (-1)^k times the k-th derivative of x/(e^x - 1) = 1/phi(1, x): every order is positive.
"""

from __future__ import annotations

from typing import Any

import sympy as sp

from ..phi import phi


class Named(sp.Function):
    """A function of stable expressions: an abbreviation, that code computes to the last digits."""

    is_real = True

    @property
    def meaning(self) -> Any:
        """What it stands for in the functions of the theorems."""
        raise NotImplementedError(type(self).__name__)


class bernoulli(Named):
    """bernoulli(k, x), k = 0, 1, 2."""

    is_positive = True

    @property
    def meaning(self) -> Any:
        """1/phi(1, x), and its slopes, turned to be positive."""
        k, x = self.args
        one, two = (phi(sp.Integer(n), x) for n in (1, 2))
        if k == 1:  # as the law about it is written
            return (one - two) / one**2
        own = sp.Dummy(real=True)
        return ((-1) ** k * sp.diff(1 / phi(sp.Integer(1), own), own, k)).xreplace({own: x})

    def fdiff(self, argindex: int = 2) -> Any:
        """Minus the next order."""
        k, x = self.args
        return -bernoulli(k + 1, x)


class bernoulli_rise(Named):
    """The slope of x bernoulli(0, x): its two terms have opposite signs, and are one."""

    @property
    def meaning(self) -> Any:
        """bernoulli(0, x) - x bernoulli(1, x)"""
        x, = self.args
        return bernoulli(0, x).meaning - x * bernoulli(1, x).meaning


class bernoulli_slope(Named):
    """The slope of x^m bernoulli(1, x), over x^(m - 1): its two terms have opposite signs, and are one."""

    @property
    def meaning(self) -> Any:
        """m bernoulli(1, x) - x bernoulli(2, x)"""
        m, x = self.args
        return m * bernoulli(1, x).meaning - x * bernoulli(2, x).meaning


class growth(Named):
    """growth(k, x) = phi(k, x), k = 1, 2: the functions of the theorems themselves, of which code keeps every digit."""

    is_positive = True

    @property
    def meaning(self) -> Any:
        """phi(k, x)"""
        return phi(*self.args)

    def fdiff(self, argindex: int = 2) -> Any:
        """Of the first order: itself times the relative slope of B, turned."""
        k, x = self.args
        if k != 1:
            raise ValueError(f"no formula needs the slope of phi({k}, x)")
        return self * bernoulli(1, x) / bernoulli(0, x)


class expm1(Named):
    """e^x - 1, to full precision also where x is small."""

    @property
    def meaning(self) -> Any:
        """x phi(1, x)"""
        x, = self.args
        return x * phi(sp.Integer(1), x)

    def fdiff(self, argindex: int = 1) -> Any:
        """e^x"""
        return sp.exp(self.args[0])


class exp_difference(Named):
    """e^p - e^q, given p, q and d = p - q, in which what p and q share has been taken out: to full precision also where d is small."""

    @property
    def meaning(self) -> Any:
        """e^q d phi(1, d)"""
        _, q, d = self.args
        return sp.exp(q) * d * phi(sp.Integer(1), d)


class logistic(Named):
    """1/(1 + e^-x)"""

    is_positive = True

    @property
    def meaning(self) -> Any:
        """1/(1 + e^-x)"""
        return 1 / (1 + sp.exp(-self.args[0]))

    def fdiff(self, argindex: int = 1) -> Any:
        """logistic(x) logistic(-x)"""
        return self * logistic(-self.args[0])


class balance(Named):
    """a logistic(x) + b logistic(-x): the mean of a and b that goes from b to a as x grows."""

    @property
    def meaning(self) -> Any:
        """a/(1 + e^-x) + b/(1 + e^x)"""
        a, b, x = self.args
        return a / (1 + sp.exp(-x)) + b / (1 + sp.exp(x))


class log_ratio(Named):
    """log(a/b), to full precision also where a is nearly b."""

    @property
    def meaning(self) -> Any:
        """log(a/b)"""
        a, b = self.args
        return sp.log(a / b)

    def fdiff(self, argindex: int = 1) -> Any:
        """1/a, and -1/b."""
        a, b = self.args
        return 1 / a if argindex == 1 else -1 / b


class log_mean(Named):
    """The logarithmic mean of two positive numbers, (a - b)/log(a/b), and a where they are equal."""

    is_positive = True

    @property
    def meaning(self) -> Any:
        """b phi(1, log(a/b))"""
        a, b = self.args
        return b * phi(sp.Integer(1), sp.log(a / b))

    def fdiff(self, argindex: int = 1) -> Any:
        """The share of each of the two: the mean is a times the one and b times the other."""
        a, b = self.args
        return log_mean_share(a, b) if argindex == 1 else log_mean_share(b, a)


class log_mean_share(Named):
    """The slope of log_mean(a, b) by a."""

    is_positive = True

    @property
    def meaning(self) -> Any:
        """phi(2, -log(a/b))"""
        a, b = self.args
        return phi(sp.Integer(2), -sp.log(a / b))


class positive_root(Named):
    """The positive root of c w^2 = b w + a, of positive a and c, to full precision for b of either sign."""

    is_positive = True

    @property
    def meaning(self) -> Any:
        """(b + sqrt(b^2 + 4 a c))/(2 c)"""
        b, a, c = self.args
        return (b + sp.sqrt(b**2 + 4 * a * c)) / (2 * c)


class root_slope(Named):
    """f positive_root(b, a, c)/root_width(b, a, c), with few roundings: so it is written in code."""

    @property
    def meaning(self) -> Any:
        """f (b + sqrt(b^2 + 4 a c))/(2 c sqrt(b^2 + 4 a c))"""
        f, b, a, c = self.args
        return f * positive_root(b, a, c).meaning / root_width(b, a, c).meaning


class log_root(Named):
    """The log of positive_root(b, a, c), to full precision also where the root is nearly 1."""

    @property
    def meaning(self) -> Any:
        """log((b + sqrt(b^2 + 4 a c))/(2 c))"""
        return sp.log(positive_root(*self.args).meaning)


class root_width(Named):
    """sqrt(b^2 + 4 a c): how far the two roots are apart, times c; without overflow on the way."""

    is_positive = True

    @property
    def meaning(self) -> Any:
        """sqrt(b^2 + 4 a c)"""
        b, a, c = self.args
        return sp.sqrt(b**2 + 4 * a * c)


class hypot(Named):
    """sqrt(q^2 + p^2), without overflow on the way."""

    is_positive = True

    @property
    def meaning(self) -> Any:
        """sqrt(q^2 + p^2)"""
        q, p = self.args
        return sp.sqrt(q**2 + p**2)


class excess(Named):
    """sqrt(q^2 + p^2) - p of a positive p: by how much the long side is longer."""

    is_nonnegative = True

    @property
    def meaning(self) -> Any:
        """q^2/(sqrt(q^2 + p^2) + p)"""
        q, p = self.args
        return q**2 / (sp.sqrt(q**2 + p**2) + p)

    def fdiff(self, argindex: int = 1) -> Any:
        """q/hypot, and minus the shortfall."""
        q, p = self.args
        return q / hypot(q, p) if argindex == 1 else -shortfall(q, p)


class shortfall(Named):
    """1 - p/sqrt(q^2 + p^2) of a positive p: the part by which the short side is shorter."""

    is_nonnegative = True

    @property
    def meaning(self) -> Any:
        """q^2/((sqrt(q^2 + p^2) + p) sqrt(q^2 + p^2))"""
        q, p = self.args
        return excess(q, p).meaning / hypot(q, p).meaning


def opened(e: Any) -> Any:
    """The same in the functions of the theorems: every abbreviation written out."""
    while found := e.atoms(Named):
        e = e.xreplace({n: n.meaning for n in found if not any(a.has(Named) for a in n.args)})
    return e
