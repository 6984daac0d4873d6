"""A derivation's certificate: every theorem that its result stands on, written out so that another program can replay it.

Here SymPy's expressions become text. Nothing is judged: a wrong certificate is the re-checker's to refuse.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import sympy as sp
from sympy.core.function import AppliedUndef
from sympy.tensor.indexed import Indexed

from ..derivation import Derivation, check
from ..derivation.check import footing, stated
from ..derivation.examine import below_it
from ..derivation.model import Given, Kind
from ..kernel import HOLE, Premise, Theorem
from ..phi import phi

VERSION = 1
Expr = Any
_PLAIN = re.compile(r"[^\W\d]\w*")
_RESERVED = {"pi", "oo", "hole"}
_HEADS = {sp.Add: "+", sp.Mul: "*", sp.Pow: "^", sp.exp: "exp", sp.log: "log", sp.sinh: "sinh", sp.cosh: "cosh", sp.tanh: "tanh", sp.Abs: "abs", phi: "phi"}
_SIGNS = {(1,): "+", (-1,): "-", (0,): "0", (0, 1): "0+", (-1, 0): "-0", (-1, 1): "-+", (-1, 0, 1): "-0+"}
_CONDITIONS = {"!=": "!=", ">": ">", ">=": ">=", "<": "<", "<=": "<="}
_RULES = {"d/d": "slope", "rises with ": "rises", "only one ": "only one", "law: ": "law"}


class Untold(Exception):
    """An expression that a certificate has no words for."""


class Names:
    """A name of its own for every letter, unknown function and family: two of one name and different signs are two."""

    def __init__(self) -> None:
        self.known: dict[Any, str] = {}
        self.table: dict[str, dict[str, Any]] = {}

    def of(self, what: str, thing: Any, wanted: str, like: Any) -> str:
        if (what, thing) not in self.known:
            stem = wanted if _PLAIN.fullmatch(wanted) and wanted not in _RESERVED else "letter"
            name = next(n for n in (stem, *(f"{stem}~{k}" for k in range(2, 10_000))) if n not in self.table)
            facts = ((-1, like.is_negative), (0, like.is_zero), (1, like.is_positive))
            self.table[name] = {
                "kind": what,
                "sign": _SIGNS[tuple(s for s, fact in facts if fact is not False)],
                "integer": bool(like.is_integer),
            }
            self.known[what, thing] = name
        return self.known[what, thing]

    def letter(self, x: Expr) -> str:
        return "hole" if x == HOLE else self.of("letter", x, x.name, x)

    def function(self, f: Any) -> str:
        return self.of("function", f, f.__name__, f(HOLE))

    def text(self, e: Expr) -> str:
        """The expression, written."""
        if e.is_Rational:
            return str(e)
        if isinstance(e, sp.Symbol):
            return self.letter(e)
        if type(e) in _HEADS:
            return f"({_HEADS[type(e)]} {self.texts(e.args)})"
        if isinstance(e, AppliedUndef):
            return f"(of {self.function(type(e))} {self.texts(e.args)})"
        if type(e) is Indexed:
            return f"(at {self.of('family', e.base, e.base.name, e)} {self.texts(e.indices)})"
        if isinstance(e, sp.Derivative):
            return self.slope(e)
        if isinstance(e, sp.Sum | sp.Integral):
            return self.whole(e)
        if isinstance(e, sp.Limit):
            f, x, a, side = e.args
            return f"(limit {self.texts((f, x, a))} {side})"
        if e in (sp.pi, sp.oo):
            return str(e)
        if e is sp.E:
            return "(exp 1)"
        raise Untold(f"{e} ({type(e).__name__})")

    def texts(self, exprs: Iterable[Expr]) -> str:
        return " ".join(map(self.text, exprs))

    def slope(self, e: Expr) -> str:
        done = self.text(e.expr)
        for name, n in sorted((self.letter(x), n) for x, n in e.variable_count):
            done = f"(slope {done} {name} {n})"
        return done

    def whole(self, e: Expr) -> str:
        done = self.text(e.function)
        for x, a, b in e.limits:
            done = f"({'sum' if isinstance(e, sp.Sum) else 'integral'} {done} {self.texts((x, a, b))})"
        return done


def certificate(d: Derivation) -> dict[str, Any]:
    """The certificate of a derivation, as plain data for JSON."""
    th = check(d)
    lhs, rel, rhs, some = d.claim
    principles = [(g.kind.value, g.name, of_given(g)) for one in (*below_it(d), d) for g in one.given.values() if g.kind is not Kind.THEOREM]
    principles += [("supposition", g.name, of_given(g)) for one in (*below_it(d), d) for g in one.suppose.values() if g.kind is not Kind.THEOREM]
    declared = [p for g in d.given.values() for p in stated(g).given]
    return of_theorem(th, d.name, (lhs, rel, rhs, some), principles, declared, d.needs)


def of_theorem(
    th: Theorem,
    name: str,
    claim: tuple[Expr, str, Expr, frozenset[Expr]],
    principles: Iterable[tuple[str, str, Premise]],
    declared: Iterable[Premise],
    needs: Iterable[Expr],
) -> dict[str, Any]:
    """The certificate of any theorem, with what it may stand on."""
    names, premises = Names(), dict[Premise, int]()
    lhs, rel, rhs, some = claim
    steps = _in_order(th)
    number = {id(step): n for n, step in enumerate(steps)}
    told = [_step(step, number, names, premises) for step in steps]
    return {
        "certificate": VERSION,
        "name": name,
        "claim": {
            "lhs": names.text(lhs), "rel": rel, "rhs": names.text(rhs), "some": sorted(map(names.letter, some)),
            "given": _numbered(declared, premises), "needs": _needs(needs, names),
        },
        "principles": [{"kind": kind, "name": words, "premise": _number(p, premises)} for kind, words, p in dict.fromkeys(principles)],
        "laws": sorted({step.rule.removeprefix("law: ") for step in steps if step.rule.startswith("law: ")}),
        "steps": told,
        "premises": [_premise(p, names) for p in premises],
        "letters": names.table,
    }  # fmt: skip


def of_given(g: Given) -> Premise:
    """The kernel's premise of what is given by a postulate, a definition or an assumption."""
    rows = tuple(tuple(sp.sympify(e, strict=True) for e in row) for row in g.over)
    return Premise(g.lhs, g.rhs, rows, g.rel)


def _in_order(th: Theorem) -> list[Theorem]:
    """Every theorem that th stands on, each after its parents; th is the last."""
    left, done, order = {id(step): step for step in footing(th)}, set[int](), list[Theorem]()
    stack = [th]
    while stack:
        step = stack[-1]
        waiting = [parent for parent in step.parents if id(parent) not in done]
        if waiting:
            stack += waiting
            continue
        stack.pop()
        if id(step) not in done:
            done.add(id(step))
            order.append(left[id(step)])
    return order


def _step(th: Theorem, number: Mapping[int, int], names: Names, premises: dict[Premise, int]) -> dict[str, Any]:
    prefix = next((p for p in _RULES if th.rule.startswith(p)), "")
    rule = _RULES.get(prefix, th.rule)
    return {
        "rule": rule,
        **({"law": th.rule.removeprefix(prefix)} if rule == "law" else {}),
        "of": [number[id(parent)] for parent in th.parents],
        "lhs": names.text(th.lhs),
        "rel": th.rel,
        "rhs": names.text(th.rhs),
        "given": _numbered(sorted(th.given, key=str), premises),
        "needs": _needs(th.needs, names),
        "some": sorted(map(names.letter, th.some)),
        "witness": _WITNESSES[rule](th, names) if rule in _WITNESSES else {},
    }


def _needs(needs: Iterable[Expr], names: Names) -> list[list[str]]:
    return sorted([names.text(c.lhs), _CONDITIONS[c.rel_op], names.text(c.rhs)] for c in needs)


def _numbered(found: Iterable[Premise], premises: dict[Premise, int]) -> list[int]:
    return sorted({_number(p, premises) for p in found})


def _number(p: Premise, premises: dict[Premise, int]) -> int:
    return premises.setdefault(p, len(premises))


def _premise(p: Premise, names: Names) -> dict[str, Any]:
    rows = [[names.letter(x), names.text(a), names.text(b)] for x, a, b in p.over]
    return {"lhs": names.text(p.lhs), "rel": p.rel, "rhs": names.text(p.rhs), "over": rows}


# ---- witnesses: what the author gave to a rule ---------------------------------------------------

Told = Callable[[Theorem, Names], dict[str, Any]]


def _under(*keys: str) -> Told:
    return lambda th, names: {key: names.text(e) for key, e in zip(keys, th.witness, strict=True)}


def _at(th: Theorem, names: Names) -> dict[str, Any]:
    return {"at": [[names.letter(x), names.text(value)] for x, value in th.witness]}


def _functions(th: Theorem, names: Names) -> dict[str, Any]:
    return {"functions": [[names.function(f), names.function(g)] for f, g in th.witness]}


def _cases(th: Theorem, names: Names) -> dict[str, Any]:
    x, *cases = th.witness
    return {"x": names.text(x), "cases": [names.text(sp.sympify(at, strict=True)) for at in cases]}


def _parts(th: Theorem, names: Names) -> dict[str, Any]:
    """Of `combine`: which parent counts how often; the parents stand in the order of the parts."""
    places, rows = iter(range(len(th.parents))), []
    for _, m in th.witness:
        place = next(places)
        rows.append([place, next(places) if type(m) is Theorem else names.text(sp.sympify(m, strict=True))])
    return {"parts": rows}


_WITNESSES: dict[str, Told] = {
    "congruence": _under("context"),
    "instance": _at,
    "another function": _functions,
    "slope": _under("x"),
    "equal increments": _under("x", "from", "to", "left", "right"),
    "integral": _under("x", "from", "to", "whole"),
    "sum": _under("x", "from", "to"),
    "limit": _under("x", "at"),
    "limit of a quotient": _under("top", "bottom", "x", "at"),
    "combine": _parts,
    "rises": _under("whole", "x"),
    "only one": _under("whole", "x", "low", "high"),
    "intermediate value": _under("whole", "x", "low", "high"),
    "example": _at,
    "by sign": _cases,
    "limit at infinity": _under("s", "of", "x"),
    "limit through": _under("context"),
}

__all__ = ["Untold", "certificate", "of_given", "of_theorem"]
