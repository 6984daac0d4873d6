"""phi(k, t): the exponential with its first k terms taken out, divided by t**k.

phi(0, t) = exp(t), phi(1, t) = (exp(t) - 1)/t, and 1/k! at t = 0: entire, positive, increasing.
With it the constant-field equation is one formula for every voltage, 0 included: nothing to
patch when it is compiled (phi(1, t) is expm1(t)/t), no `V != 0` to carry through its proof.
"""

from typing import Any

import sympy as sp


class phi(sp.Function):  # lower case: it is printed as the letter it is
    """phi(k, t), k = 0, 1, 2 ...; its slope is phi(k, t) - k phi(k + 1, t)."""

    is_real = True
    is_positive = True

    @classmethod
    def eval(cls, k: Any, t: Any) -> Any:
        if not k.is_Integer or k.is_negative:
            raise ValueError(f"phi is of order 0, 1, 2 ..., not {k}")
        if k == 0:
            return sp.exp(t)
        return 1 / sp.factorial(k) if t.is_zero else None

    def fdiff(self, argindex: int = 2) -> Any:
        k, t = self.args
        return phi(k, t) - k * phi(k + 1, t)

    def _eval_evalf(self, prec: Any) -> None:
        """No number: SymPy would take mpmath's function of this name, the golden ratio, and compare that."""
        return
