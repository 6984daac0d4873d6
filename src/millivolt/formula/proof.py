"""The kernel proves what the stable forms rest on: link by link, from the theorem's form to the one that is compiled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp

from .. import kernel
from ..kernel import Theorem
from ..laws import LAWS
from .functions import opened
from .stable import Fact, Link

Named = Callable[[str], Theorem]


def proved(link: Link, theorem: Named) -> Theorem:
    """|- before = after, in the functions of the theorems. Refused where it does not follow from the link's theorems and field arithmetic."""
    left, right = (_rewritten(opened(side), link.by, theorem) for side in (link.before, link.after))
    return kernel.chain(_met(left, right.rhs), kernel.symmetry(right))


def used(fact: Fact, theorem: Named) -> Theorem:
    """A theorem of the library, or a law, in the letters that it has in a formula."""
    name, letters = fact
    known = {th.rule.removeprefix("law: "): th for th in LAWS}
    th = known[name] if name in known else theorem(name)
    return kernel.instance(th, {s: sp.sympify(letters[s.name], strict=True) for s in th.lhs.free_symbols | th.rhs.free_symbols})


def _rewritten(e: Any, facts: tuple[Fact, ...], theorem: Named) -> Theorem:
    """|- e = e with each theorem's left side replaced by its right one."""
    th = kernel.identity(e, e)
    for fact in facts:
        use = used(fact, theorem)
        th = _met(th, _as_it_stands(th.rhs, use.lhs))
        if th.rhs.has(use.lhs):
            hole = th.rhs.xreplace({use.lhs: kernel.HOLE})
            th = kernel.chain(th, kernel.congruence(use, hole))
    return th


def _as_it_stands(e: Any, left: Any) -> Any:
    """An exponential of the same exponent, written as the theorem writes it."""
    if left.func is not sp.exp:
        return e
    return e.replace(lambda n: n.func is sp.exp and sp.expand(n.args[0] - left.args[0]) == 0, lambda n: left)


def _met(th: Theorem, rhs: Any) -> Theorem:
    return th if th.rhs == rhs else kernel.chain(th, kernel.identity(th.rhs, rhs))
