"""Exact arithmetic of rational functions over opaque terms: what equality by field arithmetic means to the re-checker.

A term is lowered to +, * and powers of *atoms*. An atom is whatever field arithmetic cannot open: a letter, log(u), phi(2, u), a sum
of products ..., known by the canonical form of what stands in it. exp(a + b) is exp(a) exp(b), c exp(u) to the power n is c^n exp(n u), a sum
is linear, a root of a positive letter is a fractional power, any other root is an atom whose power is put back. All of it may fail to
see a truth; none of it sees a falsehood where both sides are defined.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import reduce
from math import factorial, lcm
from typing import Any, NamedTuple

from flint import Ordering, fmpq, fmpq_mpoly_ctx

from .signs import signs
from .terms import ONE, ZERO, Letters, Refused, Term, free, minus, number, plus, power, times

Poly = Any  # flint's
Monomial = tuple[Fraction, ...]
HIGHEST = 400  # a degree beyond it is not multiplied out


class Canonical(NamedTuple):
    """A reduced fraction of polynomials in atoms; equal functions have equal ones where the arithmetic can see it."""

    atoms: tuple[int, ...]
    top: tuple[tuple[Monomial, Fraction], ...]
    bottom: tuple[tuple[Monomial, Fraction], ...]


class Atom(NamedTuple):
    key: Any
    term: Term        # that it stands for
    radical: bool     # a root of it is taken: its powers are put back


class Field:
    """The atoms met so far, under one table of letters."""

    def __init__(self, letters: Letters) -> None:
        self.letters = letters
        self.atoms: list[Atom] = []
        self._known: dict[Any, int] = {}
        self._lowered: dict[Term, Term] = {}
        self._canonical: dict[Term, Canonical] = {}

    def vanishes(self, t: Term) -> bool:
        """Is t zero wherever it is defined?"""
        top, _ = self._fraction(self.lowered(t))
        return bool(top.is_zero())

    def same(self, a: Term, b: Term) -> bool:
        return a == b or self.vanishes(minus(a, b))

    def canonical(self, t: Term) -> Canonical:
        if t not in self._canonical:
            self._canonical[t] = self._reduced(self.lowered(t))
        return self._canonical[t]

    def factors(self, t: Term) -> tuple[Fraction, list[tuple[Term, int]]]:
        """t as a number times irreducible factors to whole powers, each again a term."""
        low = self.lowered(t)
        scale, found = Fraction(1), []
        for poly, side in zip(self._fraction(low), (1, -1), strict=True):
            if poly == 0:
                return Fraction(0), []
            count, irreducible = poly.factor()
            scale *= _as_fraction(count) ** side
            found += [(self._polynomial(p, self._columns(low)), side * n) for p, n in irreducible]
        return scale, found

    # ---- lowering: only numbers, atoms, +, * and powers are left ----------------------------------

    def lowered(self, t: Term) -> Term:
        if t not in self._lowered:
            self._lowered[t] = self._lower(t)
        return self._lowered[t]

    def _lower(self, t: Term) -> Term:
        match t.head:
            case "number":
                return t
            case "+" | "*":
                return Term(t.head, "", tuple(map(self.lowered, t.of)))
            case "^":
                return self._lower_power(*t.of)
            case "exp":
                return self._lower_exp(t.of[0])
            case "log":
                return self._lower_log(t.of[0])
            case "sinh" | "cosh" | "tanh":
                return self._lower_hyperbolic(t.head, t.of[0])
            case "abs":
                return self._lower_modulus(t.of[0])
            case "phi":
                return self._lower_phi(*t.of)
            case "sum" | "integral":
                return self._lower_whole(t)
            case "of" | "at":
                return self._atom((t.head, t.name, *map(self.canonical, t.of)), t)
            case "slope":
                return self._atom(("slope", self.canonical(t.of[0]), t.of[1].name, t.of[2].name), t)
            case "limit":
                return self._atom(("limit", t.name, self.canonical(t.of[0]), t.of[1].name, _ended(self, t.of[2])), t)
            case "letter" | "pi" | "hole":
                return self._atom((t.head, t.name), t)
        raise Refused(f"{t.head} is no number")

    def _atom(self, key: Any, t: Term, radical: bool = False) -> Term:
        if key not in self._known:
            self._known[key] = len(self.atoms)
            self.atoms.append(Atom(key, t, radical))
        return Term("atom", number(self._known[key]).name)

    def _lower_power(self, base: Term, n: Term) -> Term:
        if n.head != "number":
            return self._lower_exp(times(n, Term("log", "", (base,))))
        n_ = Fraction(n.name)
        if n_.denominator == 1:
            if abs(n_) > HIGHEST:
                raise Refused(f"a power of {n_} is not multiplied out")
            return power(self.lowered(base), n_)
        scale, found = self.factors(base)
        if scale == 0:
            return ZERO
        outside, inside = [], [number(scale)]
        if scale > 0:
            outside, inside = [self._root(number(p), k * n_) for p, k in _primes(scale)], []
        for factor, k in found:
            if signs(factor, self.letters) <= {0, 1}:
                outside.append(self._root(factor, k * n_))
            else:
                inside.append(power(factor, k))
        if inside:
            outside.append(self._root(times(*inside), n_))
        return times(ONE, *outside)

    def _root(self, base: Term, n: Fraction) -> Term:
        if n.denominator == 1:
            return power(self.lowered(base), n)
        low = self.lowered(base)
        if low.head != "atom":
            low = self._atom(("radical", self.canonical(base)), base, radical=True)
        return power(low, n)

    def _lower_exp(self, t: Term) -> Term:
        return times(ONE, *(self._exp_of(count, unit) for count, unit in self._terms(t)))

    def _exp_of(self, count: Fraction, unit: Term) -> Term:
        alone = self._alone(unit)
        if alone is not None and self.atoms[alone].key[0] == "log":
            return self._lower_power(self.atoms[alone].term.of[0], number(count))
        return power(self._atom(("exp", self.canonical(unit)), Term("exp", "", (unit,))), count)

    def _alone(self, t: Term) -> int | None:
        """The one atom that t is, whatever cancels in it; None where it is more than that."""
        found = self.canonical(t)
        if len(found.top) != 1 or len(found.bottom) != 1 or found.top[0][1] != found.bottom[0][1]:
            return None
        powers = {n: a - b for n, a, b in zip(found.atoms, found.top[0][0], found.bottom[0][0], strict=True) if a != b}
        return next(iter(powers)) if list(powers.values()) == [1] else None

    def _lower_log(self, t: Term) -> Term:
        found = self.canonical(t)
        if not found.atoms and len(found.top) == 1 and found.top[0][1] > 0:
            scale = found.top[0][1] / found.bottom[0][1]
            return plus(ZERO, *(times(number(k), self._atom(("log", self.canonical(number(p))), Term("log", "", (number(p),)))) for p, k in _primes(scale)))
        if len(found.top) == len(found.bottom) == 1 and found.top[0][1] == 1 and all(self.atoms[n].key[0] == "exp" for n in found.atoms):
            exponents = (a - b for a, b in zip(found.top[0][0], found.bottom[0][0], strict=True))
            return plus(ZERO, *(times(number(k), self.lowered(self.atoms[n].term.of[0])) for n, k in zip(found.atoms, exponents, strict=True)))
        return self._atom(("log", found), Term("log", "", (t,)))

    def _lower_hyperbolic(self, head: str, t: Term) -> Term:
        found = self.canonical(t)
        if not found.top:
            return ONE if head == "cosh" else ZERO
        if found.top[-1][1] > 0:
            return self._atom((head, found), Term(head, "", (t,)))
        mirror = times(number(-1), t)
        back = self._atom((head, self.canonical(mirror)), Term(head, "", (mirror,)))
        return back if head == "cosh" else times(number(-1), back)

    def _lower_modulus(self, t: Term) -> Term:
        """|t|: t or -t where its sign is known, and |-t| is |t|."""
        found, has = self.canonical(t), signs(t, self.letters)
        if has <= {0, 1} or not found.top:
            return self.lowered(t) if has <= {0, 1} else self.lowered(times(number(-1), t))
        if has <= {0, -1}:
            return self.lowered(times(number(-1), t))
        one = t if found.top[-1][1] > 0 else times(number(-1), t)
        return self._atom(("abs", self.canonical(one)), Term("abs", "", (one,)))

    def _lower_phi(self, k: Term, t: Term) -> Term:
        order = Fraction(k.name) if k.head == "number" else Fraction(-1)
        if order.denominator != 1 or not 0 <= order <= HIGHEST:
            raise Refused("phi is of order 0, 1, 2 ...")
        if order == 0:
            return self._lower_exp(t)
        found = self.canonical(t)
        if not found.top:
            return number(Fraction(1, factorial(int(order))))
        return self._atom(("phi", order, found), Term("phi", "", (k, t)))

    def _lower_whole(self, t: Term) -> Term:
        """A sum or an integral: what does not speak of its letter goes outside, term by term."""
        body, x, a, b = t.of
        where = (t.head, x.name, self.canonical(a), self.canonical(b))
        done = []
        for count, outside, inside in self._split(body, str(x.name)):
            key = (*where, self.canonical(inside))
            done.append(times(number(count), self.lowered(outside), self._atom(key, Term(t.head, "", (inside, x, a, b)))))
        return plus(ZERO, *done)

    def _split(self, t: Term, name: str) -> Iterator[tuple[Fraction, Term, Term]]:
        found = self.canonical(t)
        moving = [name in free(self.atoms[n].term) for n in found.atoms]
        scale, bottom = self.factors(self._sum(found.atoms, found.bottom))
        below = {True: [ONE], False: [ONE]}
        for factor, k in bottom:
            below[name in free(factor)].append(power(factor, -k))
        for monomial, count in found.top:
            halves = [self._product(n for n in zip(found.atoms, monomial, strict=True) if moving[found.atoms.index(n[0])] is side) for side in (False, True)]
            yield count / scale, times(halves[0], *below[False]), times(halves[1], *below[True])

    def _terms(self, t: Term) -> Iterator[tuple[Fraction, Term]]:
        """t as a sum of numbers times products, over its common denominator."""
        found = self.canonical(t)
        below = self._sum(found.atoms, found.bottom)
        plain = len(found.bottom) == 1 and not any(found.bottom[0][0])
        for monomial, count in found.top:
            unit = self._product(zip(found.atoms, monomial, strict=True))
            yield count, unit if plain else times(unit, power(below, -1))

    def _product(self, powers: Iterable[tuple[int, Fraction]]) -> Term:
        found = [self.atoms[n].term if k == 1 else power(self.atoms[n].term, k) for n, k in powers if k]
        return found[0] if len(found) == 1 else times(ONE, *found)

    def _sum(self, atoms: tuple[int, ...], rows: tuple[tuple[Monomial, Fraction], ...]) -> Term:
        found = [times(number(count), self._product(zip(atoms, monomial, strict=True))) for monomial, count in rows]
        return found[0] if len(found) == 1 else plus(ZERO, *found)

    # ---- polynomials: every atom a variable, or the root of one -----------------------------------

    def _columns(self, low: Term) -> dict[int, int]:
        """The atoms in a lowered term, and of which root of each all the powers are whole."""
        roots: dict[int, int] = {}

        def look(t: Term, n: Fraction = Fraction(1)) -> None:
            if t.head == "atom":
                here = int(Fraction(t.name))
                if here not in roots and self.atoms[here].radical:
                    look(self.lowered(self.atoms[here].term))
                roots[here] = lcm(roots.get(here, 1), n.denominator)
            elif t.head == "^":
                look(t.of[0], Fraction(t.of[1].name) * n if t.of[0].head == "atom" else Fraction(1))
            else:
                for inner in t.of:
                    look(inner)

        look(low)
        return dict(sorted(roots.items()))

    def _fraction(self, low: Term) -> tuple[Poly, Poly]:
        roots = self._columns(low)
        ctx = fmpq_mpoly_ctx.get([f"v{n}" for n in roots], Ordering.lex)
        gens = dict(zip(roots, ctx.gens(), strict=True))
        one = ctx.constant(1)

        def value(t: Term) -> tuple[Poly, Poly]:
            match t.head:
                case "number":
                    q = Fraction(t.name)
                    return ctx.constant(fmpq(q.numerator, q.denominator)), one
                case "atom":
                    n = int(Fraction(t.name))
                    return gens[n] ** roots[n], one
                case "+":
                    return reduce(_added, map(value, t.of))
                case "*":
                    return reduce(_multiplied, map(value, t.of))
            n_ = Fraction(t.of[1].name)
            if t.of[0].head == "atom":
                at = int(Fraction(t.of[0].name))
                top, bottom, whole = gens[at], one, int(n_ * roots[at])
            else:
                (top, bottom), whole = value(t.of[0]), int(n_)
            if abs(whole) > HIGHEST:
                raise Refused(f"a power of {whole} is not multiplied out")
            if whole < 0 and top.is_zero():
                raise Refused("a division by nought")
            return (top**whole, bottom**whole) if whole >= 0 else (bottom**-whole, top**-whole)

        top, bottom = value(low)
        for n in reversed([n for n in roots if self.atoms[n].radical]):
            of = value(self.lowered(self.atoms[n].term))
            top, more = _put_back(top, list(roots).index(n), roots[n], of)
            bottom, less = _put_back(bottom, list(roots).index(n), roots[n], of)
            top, bottom = top * less, bottom * more
        if bottom == 0:
            raise Refused("a division by nought")
        return _cancelled(top, bottom)

    def _reduced(self, low: Term) -> Canonical:
        roots = self._columns(low)
        top, bottom = self._fraction(low)
        lead = bottom.leading_coefficient()
        rows = [sorted(_rows(p if p.is_zero() else p / lead, tuple(roots.values()))) for p in (top, bottom)]
        used = [n for n in range(len(roots)) if any(monomial[n] for side in rows for monomial, _ in side)]
        top_, bottom_ = (tuple((tuple(monomial[n] for n in used), count) for monomial, count in side) for side in rows)
        return Canonical(tuple(list(roots)[n] for n in used), top_, bottom_)

    def _polynomial(self, p: Poly, roots: dict[int, int]) -> Term:
        return self._sum(tuple(roots), tuple(_rows(p, tuple(roots.values()))))


def _rows(p: Poly, roots: tuple[int, ...]) -> Iterator[tuple[Monomial, Fraction]]:
    for monomial, count in p.to_dict().items():
        yield tuple(Fraction(int(k), root) for k, root in zip(monomial, roots, strict=True)), _as_fraction(count)


def _as_fraction(q: Any) -> Fraction:
    q = fmpq(q)
    return Fraction(int(q.p), int(q.q))


def _added(a: tuple[Poly, Poly], b: tuple[Poly, Poly]) -> tuple[Poly, Poly]:
    if a[1] == b[1]:
        return a[0] + b[0], a[1]
    return _cancelled(a[0] * b[1] + b[0] * a[1], a[1] * b[1])


def _multiplied(a: tuple[Poly, Poly], b: tuple[Poly, Poly]) -> tuple[Poly, Poly]:
    return a[0] * b[0], a[1] * b[1]


def _cancelled(top: Poly, bottom: Poly) -> tuple[Poly, Poly]:
    common = top.gcd(bottom)
    return (top / common, bottom / common) if common != 1 and common != 0 else (top, bottom)


def _put_back(p: Poly, column: int, root: int, of: tuple[Poly, Poly]) -> tuple[Poly, Poly]:
    """p with v**root = of put in for the variable v of that column, as a fraction."""
    ctx = p.context()
    v = ctx.gens()[column]
    highest = max((int(monomial[column]) // root for monomial in p.to_dict()), default=0)
    if highest == 0:
        return p, ctx.constant(1)
    done = ctx.constant(0)
    for monomial, count in p.to_dict().items():
        k, left = divmod(int(monomial[column]), root)
        rest = tuple(0 if n == column else int(e) for n, e in enumerate(monomial))
        done += ctx.from_dict({rest: count}) * v**left * of[0] ** k * of[1] ** (highest - k)
    return done, of[1] ** highest


def _primes(q: Fraction) -> list[tuple[int, int]]:
    from flint import fmpz

    return [(int(p), n * side) for whole, side in ((q.numerator, 1), (q.denominator, -1)) for p, n in fmpz(whole).factor()]


def _ended(field: Field, t: Term) -> Any:
    return "oo" if t.head == "oo" else field.canonical(t)


