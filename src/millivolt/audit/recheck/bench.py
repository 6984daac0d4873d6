"""What the rules lean on: equality at the bench, what a step owes, and the tests that several rules make."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from .balls import tried
from .conditions import Condition, closed, conditions, fits, spans, varies
from .field import Field
from .reading import Certificate, Premise, Step
from .slopes import slope
from .terms import HOLE, Refused, Term, free, letter, number, parts, put, read, write

POINTS = 64
LESS = ("<", "<=")


@dataclass
class Owed:
    """What a step must be given and must need, since what it stands on does; and what it has proved of its conditions."""

    given: list[Premise] = field(default_factory=list)
    needs: list[Condition] = field(default_factory=list)
    met: list[Condition] = field(default_factory=list)


@dataclass
class Bench:
    """One step of one certificate being replayed."""

    certificate: Certificate
    field: Field
    numerical: str = ""  # why, where an equality was seen only in balls

    def equal(self, a: Term, b: Term, what: str) -> None:
        """Refuses unless a is b: by field arithmetic, or failing that in balls at many points, which is remembered."""
        if self.field.same(a, b):
            return
        if tried(a, "=", b, (), self.field, POINTS) != POINTS:
            raise Refused(f"{what}: {write(a)} is not {write(b)}")
        self.numerical = f"{what}: {write(a)} and {write(b)} only agree in balls"

    def term(self, step: Step, key: str) -> Term:
        return self.read(step.witness.get(key))

    def read(self, text: Any) -> Term:
        return read(text, self.certificate.letters)

    def letter(self, step: Step, key: str) -> str:
        found = self.term(step, key)
        if found.head != "letter":
            raise Refused(f"{write(found)} is no letter")
        return str(found.name)

    def conditions(self, *terms: Term) -> list[Condition]:
        if any(HOLE in parts(t) for t in terms):
            raise Refused("the hole is no number")
        return [c for t in terms for c in conditions(t, self.field)]

    def says(self, step: Step, lhs: Term, rel: str, rhs: Term) -> None:
        if step.rel != rel:
            raise Refused(f"what follows is {rel}, not {step.rel}")
        self.equal(lhs, step.lhs, "the left side")
        self.equal(rhs, step.rhs, "the right side")

    def is_slope(self, t: Term, whole: Term, x: str) -> None:
        self.equal(slope(whole, x), t, f"the slope of {write(whole)} by {x}")

    # ---- what stops a letter ----------------------------------------------------------------------

    def free(self, th: Step, x: str, counts: bool = False) -> None:
        varies(x, self.field, counts)
        if any(x in p.letters for p in th.given):
            raise Refused(f"a premise speaks of {x}, which is to vary")

    def stands_clear(self, th: Step, x: str) -> None:
        self.free(th, x)
        if any(x in p.ranges for p in th.given) or any(x in free(c.term) for c in th.needs):
            raise Refused(f"something given or needed singles {x} out")

    def throughout(self, th: Step, x: str, a: Term, b: Term, *wholes: Term, counts: bool = False) -> list[Condition]:
        """The needs, where nothing given, needed or undefined stops x on its way from a to b."""
        self.free(th, x, counts)
        spans(x, a, b, self.field, counts)
        for p in th.given:
            if x in p.ranges and not any(row[0] == x and self.field.same(row[1], a) and self.field.same(row[2], b) for row in p.over):
                raise Refused(f"a premise does not hold for {x} from {write(a)} to {write(b)}")
        needs = [*th.needs, *self.conditions(a, b, *wholes)]
        slopes = self.conditions(*(slope(whole, x) for whole in wholes))
        if any(x in free(c.term) for c in [*needs, *slopes]):
            raise Refused(f"a condition speaks of {x}, which runs")
        return needs

    def unbroken(self, whole: Term, x: str, y: str) -> list[Condition]:
        """Where the whole is defined for every y in place of x."""
        if y != x and y in free(whole):
            raise Refused(f"{y} stands in {write(whole)} already")
        found = self.conditions(put(whole, {x: letter(y)}))
        if any(y in free(c.term) for c in found):
            raise Refused(f"{write(whole)} may break on the range of {x}")
        return found

    def rising(self, th: Step, whole: Term, x: str, *ends: Term) -> list[Condition]:
        """th says that the whole rises with x, inside its declared range; the ends lie in it or are its ends."""
        if th.rel not in LESS or th.some:
            raise Refused("a slope reads 0 < dF/dx")
        self.stands_clear(th, x)
        self.equal(th.lhs, number(0), "the left side of a slope")
        self.is_slope(th.rhs, whole, x)
        y = closed(x, self.field)
        y = x if all(self.inside(x, end) for end in ends) else y
        for end in ends:
            fits(y, end, self.field)
        return [*th.needs, *self.conditions(*ends), *self.unbroken(whole, x, y), *self.unbroken(slope(whole, x), x, x)]

    def inside(self, x: str, value: Term) -> bool:
        try:
            fits(x, value, self.field)
        except Refused:
            return False
        return True

    def same_premise(self, p: Premise, q: Premise) -> bool:
        if p == q:
            return True
        if p.rel != q.rel or [row[0] for row in p.over] != [row[0] for row in q.over]:
            return False
        pairs = [(p.lhs, q.lhs), (p.rhs, q.rhs), *((a, b) for r, s in zip(p.over, q.over, strict=True) for a, b in zip(r[1:], s[1:], strict=True))]
        return all(self.field.same(a, b) for a, b in pairs)

    def holds_one(self, premises: Iterable[Premise], p: Premise) -> bool:
        found = list(premises)
        return p in found or any(self.same_premise(q, p) for q in found)


def owed(*parents: Step) -> Owed:
    """All that the parents are given and need."""
    return Owed([p for th in parents for p in th.given], [c for th in parents for c in th.needs])


def takes(parents: tuple[Step, ...], *rels: tuple[str, ...], some: bool = False) -> None:
    """So many parents, in these relations, and for every value."""
    if len(parents) != len(rels):
        raise Refused(f"{len(rels)} parents are wanted, not {len(parents)}")
    for th, allowed in zip(parents, rels, strict=True):
        if th.rel not in allowed or (th.some and not some):
            raise Refused(f"a parent says {th.rel}{' for some values' if th.some else ''}; wanted is {' or '.join(allowed)}")
