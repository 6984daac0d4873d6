"""The rules for <, <=, there is, and limits at infinity, replayed."""

from __future__ import annotations

from .bench import LESS, Bench, Owed, owed, takes
from .conditions import Condition, closed, covered, fits, signs
from .equations import EQUAL, Rule
from .reading import RELATIONS, Premise, Step
from .signs import ANY, POSITIVE
from .terms import ONE, ZERO, Kind, Refused, Term, fill, free, letter, minus, over, plus, put, times

Steps = tuple[Step, ...]


def sign(bench: Bench, step: Step, parents: Steps) -> Owed:
    takes(parents)
    bench.equal(step.lhs, ZERO, "the left side of a sign")
    if step.rel not in LESS or not signs(step.rhs, bench.field) <= ({1} if step.rel == "<" else {0, 1}):
        raise Refused("declared signs do not make it so")
    return Owed(needs=bench.conditions(step.rhs))


def combine(bench: Bench, step: Step, parents: Steps) -> Owed:
    takes(parents, *(RELATIONS for _ in parents))
    gap, strict, equations, used = [ZERO], False, True, set()
    needs: list[Condition] = []
    for place, m in step.witness["parts"]:
        th = _parent(parents, place)
        factor, strictly = _factor(bench, parents, m)
        if th.rel != "=" and (not strictly <= {0, 1}):
            raise Refused("a factor that may be negative")
        used |= {place, m} if isinstance(m, int) else {place}
        equations &= th.rel == "="
        strict |= th.rel == "<" and strictly == POSITIVE
        needs += bench.conditions(factor)
        gap.append(times(factor, minus(th.rhs, th.lhs)))
    if (step.rel == "=" and not equations) or (step.rel == "<" and not strict) or used != {*range(len(parents))}:
        raise Refused(f"the parts are too weak for {step.rel}, or not all are used")
    bench.equal(minus(step.rhs, step.lhs), plus(*gap), "the parts added up")
    found = owed(*parents)
    found.needs += [*needs, *bench.conditions(step.lhs, step.rhs)]
    return found


def _factor(bench: Bench, parents: Steps, m: object) -> tuple[Term, frozenset[int]]:
    """A multiplier and the signs it may have: an expression, or what another parent says is positive."""
    if not isinstance(m, int):
        factor = bench.read(m)
        return factor, signs(factor, bench.field)
    th = _parent(parents, m)
    if th.rel not in LESS or not bench.field.same(th.lhs, ZERO):
        raise Refused("a factor is not said to be positive")
    return th.rhs, POSITIVE if th.rel == "<" else frozenset({0, 1})


def _parent(parents: Steps, place: object) -> Step:
    if type(place) is not int or not 0 <= place < len(parents):
        raise Refused(f"there is no parent {place!r}")
    return parents[place]


def weighted(bench: Bench, step: Step, parents: Steps) -> Owed:
    takes(parents, ("<",), LESS, ("<",))
    whole, each, weight = parents
    if whole.rhs.head != "sum" or whole.rhs.of[0] != each.rhs or not all(bench.field.same(th.lhs, ZERO) for th in parents):
        raise Refused("needed: 0 < a sum, 0 <= its terms, 0 < their weights")
    _, i, a, b = whole.rhs.of
    needs = [*whole.needs]
    for th in (each, weight):
        needs += bench.throughout(th, str(i.name), a, b, counts=True)
    if not signs(minus(b, a), bench.field) <= {0, 1}:
        raise Refused("a sum that may have no term")
    bench.says(step, ZERO, "<", Term("sum", "", (times(weight.rhs, each.rhs), i, a, b)))
    return Owed(owed(*parents).given, needs)


def rises(bench: Bench, step: Step, parents: Steps) -> Owed:
    takes(parents, LESS, LESS)
    steep, order = parents
    whole, x = bench.term(step, "whole"), bench.letter(step, "x")
    needs = bench.rising(steep, whole, x, order.lhs, order.rhs)
    rel = "<" if steep.rel == order.rel == "<" else "<="
    bench.says(step, put(whole, {x: order.lhs}), rel, put(whole, {x: order.rhs}))
    return Owed(owed(*parents).given, [*order.needs, *needs])


def only_one(bench: Bench, step: Step, parents: Steps) -> Owed:
    takes(parents, ("<",), RELATIONS)
    steep, th = parents
    whole, x = bench.term(step, "whole"), bench.letter(step, "x")
    p, q = bench.term(step, "low"), bench.term(step, "high")
    needs = bench.rising(steep, whole, x, p, q)
    bench.equal(put(whole, {x: p}), th.lhs, "the function at one")
    bench.equal(put(whole, {x: q}), th.rhs, "the function at the other")
    bench.says(step, p, th.rel, q)
    return Owed(owed(*parents).given, [*th.needs, *needs])


def intermediate(bench: Bench, step: Step, parents: Steps) -> Owed:
    takes(parents, LESS, LESS)
    low, high = parents
    whole, x = bench.term(step, "whole"), bench.letter(step, "x")
    p, q = bench.term(step, "low"), bench.term(step, "high")
    bench.equal(put(whole, {x: p}), low.lhs, "the function where it is low")
    bench.equal(put(whole, {x: q}), high.rhs, "the function where it is high")
    if not (bench.field.same(low.rhs, ZERO) and bench.field.same(high.lhs, ZERO)):
        raise Refused("at most 0, and at least 0, are wanted")
    for th, end in ((low, p), (high, q)):
        bench.stands_clear(th, x)
        fits(x, end, bench.field)
    closed(x, bench.field)
    _only(step, {x})
    bench.says(step, whole, "=", ZERO)
    return Owed(owed(*parents).given, [*owed(*parents).needs, *bench.conditions(p, q), *bench.unbroken(whole, x, x)])


def _only(step: Step, some: set[str]) -> None:
    if step.some != some:
        raise Refused(f"it holds for some {sorted(some)}, not for some {sorted(step.some)}")


def example(bench: Bench, step: Step, parents: Steps) -> Owed:
    takes(parents, RELATIONS)
    th = parents[0]
    at = {str(name): bench.read(value) for name, value in step.witness["at"]}
    for name, value in at.items():
        if free(value):
            raise Refused("an example has numbers")
        fits(name, value, bench.field)
        if bench.conditions(value):
            raise Refused("a number that may not be there")
    if th.given or th.needs or th.rel != step.rel:
        raise Refused("an example stands on nothing, and is of the same relation")
    bench.equal(put(step.lhs, at), th.lhs, "the left side at the example")
    bench.equal(put(step.rhs, at), th.rhs, "the right side at the example")
    if bench.conditions(put(step.lhs, at), put(step.rhs, at)):
        raise Refused("a side is not defined at the example")
    _only(step, {*at})
    return Owed(met=bench.conditions(step.lhs, step.rhs))  # only at the example, where they were just met


def settle(bench: Bench, step: Step, parents: Steps) -> Owed:
    takes(parents, *(RELATIONS for _ in parents), some=True)
    th, *proofs = parents
    if any(proof.some for proof in proofs) or not proofs:
        raise Refused("a proof holds for every value")
    needs = [c for proof in proofs for c in proof.needs]
    left = []
    for g in th.given:
        proof = next((p for p in proofs if _proves(bench, p, g)), None)
        if proof is None:
            left.append(g)
            continue
        for x, a, b in g.over:
            needs += bench.throughout(proof, x, a, b, counts=bench.field.letters[x].integer)
        if g.ranges & (free(th.lhs) | free(th.rhs)).union(*(free(c.term) for c in th.needs)):
            raise Refused("the theorem speaks of the range of what is given")
    spoken = frozenset().union(*(free(c.term) for c in needs), *(g.letters | g.ranges for proof in proofs for g in proof.given))
    if th.some & spoken:
        raise Refused("a proof speaks of what is only said to be there")
    _only(step, {*th.some})
    bench.says(step, th.lhs, th.rel, th.rhs)
    facts = [Condition(">" if p.rel == "<" else ">=", minus(p.rhs, p.lhs)) for p in proofs if p.rel != "="]
    proved = [c for c in th.needs if c not in needs and _met(bench, c, facts)]
    rest = [c for c in th.needs if c not in proved]
    return Owed([*left, *owed(*proofs).given], [*rest, *needs], met=facts)


def _proves(bench: Bench, proof: Step, g: Premise) -> bool:
    strong_enough = proof.rel == g.rel or (proof.rel, g.rel) == ("<", "<=")
    return strong_enough and bench.field.same(proof.lhs, g.lhs) and bench.field.same(proof.rhs, g.rhs)


def _met(bench: Bench, c: Condition, facts: list[Condition]) -> bool:
    return covered(c, facts, bench.field)


def by_sign(bench: Bench, step: Step, parents: Steps) -> Owed:
    takes(parents, *(((step.rel,),) * 3))
    x, cases = bench.letter(step, "x"), [bench.read(text) for text in step.witness["cases"]]
    if bench.field.letters[x].signs != ANY or bench.field.letters[x].integer or len(cases) != 3:
        raise Refused(f"{x} must be any real number, and the cases three")
    for wanted, th, at in zip((-1, 0, 1), parents, cases, strict=True):
        if at != ZERO if wanted == 0 else not _every(bench, at, wanted):
            raise Refused("the cases are: every negative number, 0, every positive number")
        if free(at) & (free(step.lhs) | free(step.rhs)):
            raise Refused("a case speaks of a letter of the claim")
        bench.equal(put(step.lhs, {x: at}), th.lhs, "the left side of a case")
        bench.equal(put(step.rhs, {x: at}), th.rhs, "the right side of a case")
        for name in free(at) | {x}:
            bench.stands_clear(th, name)
    return owed(*parents)


def _every(bench: Bench, at: Term, sign_: int) -> bool:
    kind = bench.field.letters[str(at.name)] if at.head == "letter" else None
    return kind is not None and kind.signs == {sign_} and not kind.integer


def limit_at_infinity(bench: Bench, step: Step, parents: Steps) -> Owed:
    takes(parents, EQUAL)
    th, s, x, f = parents[0], bench.letter(step, "s"), bench.letter(step, "x"), bench.term(step, "of")
    bench.stands_clear(th, s)
    bench.stands_clear(th, x)
    if not _every(bench, letter(s), 1) or s in free(f) or x in free(th.rhs) or s == x:
        raise Refused(f"{s} must be any positive number, and {x} another letter")
    far = over(ONE, letter(s))
    bench.equal(put(f, {x: far}), th.lhs, "the function far out")
    fits(x, far, bench.field)
    if any(s in free(c.term) for c in bench.conditions(put(f, {x: far}))):
        raise Refused("the function may be undefined far out")
    needs = bench.unbroken(th.rhs, s, closed(s, bench.field))
    _is_limit(bench, step, f, x, Term("oo"), put(th.rhs, {s: ZERO}))
    return Owed(list(th.given), [*th.needs, *needs])


def _is_limit(bench: Bench, step: Step, f: Term, x: str, where: Term, value: Term) -> None:
    if step.rel != "=" or step.lhs.head != "limit" or step.lhs.of[1:] != (letter(x), where):
        raise Refused("the left side is the limit of something else")
    bench.equal(step.lhs.of[0], f, "under the limit")
    bench.equal(step.rhs, value, "the limit")


def squeeze(bench: Bench, step: Step, parents: Steps) -> Owed:
    takes(parents, EQUAL, EQUAL, RELATIONS, RELATIONS)
    lower, upper, below, above = parents
    if lower.lhs.head != "limit" or upper.lhs.head != "limit" or lower.lhs.of[1:] != upper.lhs.of[1:] or lower.lhs.name != upper.lhs.name:
        raise Refused("two limits at one place are wanted")
    _, x, where = lower.lhs.of
    bench.equal(lower.rhs, upper.rhs, "the two limits")
    bench.equal(below.lhs, lower.lhs.of[0], "the lower bound")
    bench.equal(above.rhs, upper.lhs.of[0], "the upper bound")
    bench.equal(below.rhs, above.lhs, "what lies between")
    for th in parents:
        bench.stands_clear(th, str(x.name))
    if step.lhs.name != lower.lhs.name:
        raise Refused("a limit from another side")
    _is_limit(bench, step, below.rhs, str(x.name), where, lower.rhs)
    return owed(*parents)


def limit_through(bench: Bench, step: Step, parents: Steps) -> Owed:
    takes(parents, EQUAL)
    th, context = parents[0], bench.term(step, "context")
    if th.lhs.head != "limit" or str(th.lhs.of[1].name) in free(context) or step.lhs.name != th.lhs.name:
        raise Refused("a limit is wanted, and a context that stands still")
    f, x, where = th.lhs.of
    value = fill(context, th.rhs)
    _is_limit(bench, step, fill(context, f), str(x.name), where, value)
    opened = [Condition(">" if c.kind == ">=" else c.kind, c.term) for c in _of_context(bench, context)]
    return Owed(list(th.given), [*th.needs, *(Condition(c.kind, fill(c.term, th.rhs)) for c in opened)])


def _of_context(bench: Bench, context: Term) -> list[Condition]:
    """The conditions of a context, its hole a real letter of its own."""
    bench.field.letters.setdefault("hole~letter", Kind("letter", ANY))
    found = bench.conditions(fill(context, letter("hole~letter")))
    return [Condition(c.kind, _hole_again(c.term)) for c in found]


def _hole_again(t: Term) -> Term:
    return Term("hole") if t == letter("hole~letter") else Term(t.head, t.name, tuple(map(_hole_again, t.of)))


RULES: dict[str, Rule] = {
    "sign": sign,
    "combine": combine,
    "weighted sum": weighted,
    "rises": rises,
    "only one": only_one,
    "intermediate value": intermediate,
    "example": example,
    "settle": settle,
    "by sign": by_sign,
    "limit at infinity": limit_at_infinity,
    "squeeze": squeeze,
    "limit through": limit_through,
}
