"""Letters for what a formula computes once: so it is not rounded twice, and what would cancel between the two does."""

from __future__ import annotations

from typing import Any

import sympy as sp

from ..phi import phi
from .functions import balance, bernoulli, bernoulli_rise, bernoulli_slope, expm1, growth, logistic, positive_root, root_width

Steps = tuple[list[tuple[Any, Any]], Any]  # letters with what they stand for, each of what comes before it; and an expression in them

WHOLE = sp.Symbol("w", real=True)


def steps(e: Any) -> Steps:
    """What stands under an exponential or a root as a letter of its own, and what stands before it in that letter."""
    inner = sorted({n.args[-1] for n in e.atoms(bernoulli, bernoulli_rise, bernoulli_slope, growth, expm1, logistic, sp.exp, phi)} | {n.args[0] for n in e.atoms(positive_root, root_width) if n.args[1:] == (1, 1)}, key=str)
    positive = [x for x in inner if not x.could_extract_minus_sign()] or [-x for x in inner]
    if len(inner) > 2 or len(positive) != 1 or any(x not in (positive[0], -positive[0]) for x in inner):
        return _of_a_sum(e)
    u = sp.Symbol("u", real=True, nonnegative=positive[0].is_nonnegative)  # None where that is not known
    return _before(e.xreplace({positive[0]: u, -positive[0]: -u}), u, positive[0])


def _before(e: Any, u: Any, meaning: Any) -> Steps:
    """u times what is left, where that is less; else what both have as a letter."""
    own = sp.Mul(*(f for f in sp.Mul.make_args(e) if not f.has(u)))
    turned = {f: -f for f in own.as_powers_dict() if f.is_Add and -f in meaning.as_powers_dict()}  # V_half - V, where u has V - V_half
    rest = own.xreplace(turned) * (-1) ** len(turned) / meaning
    if _size(rest) < _size(own) and all(b.is_Symbol and b.is_nonzero for b, p in rest.as_powers_dict().items() if p.is_negative and not b.is_Number):
        return [(u, meaning)], u * rest * (e / own)
    both = _common(own, meaning)
    if _size(both) < 2 or meaning == both or e.has(balance):  # a formula asks whether that is 0 in no other letters
        return [(u, meaning)], e
    return [(WHOLE, both), (u, meaning / both * WHOLE)], e / both * WHOLE


def _of_a_sum(e: Any) -> Steps:
    """A product above a sum of which it is one term: the letter is that term."""
    if not e.is_Mul:
        return [], e
    above, below = e.as_numer_denom()
    for term in sorted((t for s in below.atoms(sp.Add) for t in s.args if t.is_Mul), key=str):
        if all(f.is_Symbol for f in term.args) and set(term.args) <= set(sp.Mul.make_args(above)):
            return [(WHOLE, term)], above / term * WHOLE / below.xreplace({term: WHOLE})
    return [], e


def _common(a: Any, b: Any) -> Any:
    """The factors that both have."""
    mine, theirs = a.as_powers_dict(), b.as_powers_dict()
    shared = {f: min(mine[f], theirs[f], key=abs) for f in sorted(mine, key=str) if f in theirs and mine[f] * theirs[f] > 0 and not f.is_Number}
    return sp.Mul(*(f**p for f, p in shared.items()))


def _size(e: Any) -> Any:
    """How many factors it has."""
    return sum(abs(p) for f, p in e.as_powers_dict().items() if not f.is_Number)
