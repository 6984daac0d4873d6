"""Relations: every step of every relational derivation turned round, and shifted, is refused; and what an author may try instead."""

from dataclasses import replace
from functools import cache
from typing import Any

import pytest
import sympy as sp

from millivolt import library
from millivolt.derivation import (
    Derivation,
    LineRefused,
    Reason,
    Step,
    at,
    check,
    cite,
    crossing,
    each_sign,
    far_out,
    instance_of,
    only_one,
    rising,
    settled,
    sign,
    since,
    summed,
)
from millivolt.derivation.check import stated
from millivolt.derivation.reasons import meet
from millivolt.derivations.assumptions import LOWER
from millivolt.derivations.symbols import N, T, V, c_in, c_in_0, c_out, g_ion, i, z
from millivolt.derivations.symbols_analysis import W, eta, eta_neg, small, theta, xi
from millivolt.kernel import Refused, Theorem, premise

zero, one = sp.Integer(0), sp.Integer(1)
RELATIONS = [d for d in library.found().values() if d.steps]
STEPS = [pytest.param(d, n, id=f"{d.name}: {step.name}") for d in RELATIONS for n, step in enumerate(d.steps) if step.lhs != step.rhs]


@cache
def facts(d: Derivation) -> dict[str, Theorem]:
    """What is given, supposed and proved in d, by name, in this order."""
    have = {name: stated(g) for name, g in (*d.given.items(), *d.suppose.items())}
    for step in d.steps:
        have[step.name] = meet(step.by.apply(have, step), step)
    return have


def refused_there(d: Derivation, n: int, damaged: Step) -> bool:
    """Whether the damaged step does not follow from what stands before it."""
    later = {step.name for step in d.steps[n:]}
    before = {name: th for name, th in facts(d).items() if name not in later}
    try:
        meet(damaged.by.apply(before, damaged), damaged)
    except (Refused, TypeError, ValueError, AttributeError):
        return True
    return False


def refused(d: Derivation, n: int, damaged: Step) -> bool:
    """Whether d does not stand with the damaged step."""
    if refused_there(d, n, damaged):
        return True
    try:
        check(replace(d, steps=(*d.steps[:n], damaged, *d.steps[n + 1:])))
    except (Refused, LineRefused):
        return True
    return False


def test_there_are_relations_of_every_kind():
    kinds = {(d.claim[1], bool(d.claim[3]), isinstance(d.claim[0], sp.Limit)) for d in RELATIONS}

    assert {("<", False, False), ("<=", False, False), ("=", False, False), ("=", True, False), ("<", True, False), ("=", False, True)} <= kinds


@pytest.mark.parametrize("d, n", STEPS)
def test_a_step_turned_round_is_refused(d, n):
    step = d.steps[n]
    turned = replace(step, rhs=step.rhs + 1) if step.rel == "=" else replace(step, lhs=step.rhs, rhs=step.lhs)

    assert refused_there(d, n, turned)


@pytest.mark.parametrize("d, n", STEPS)
def test_a_shifted_step_proves_nothing(d, n):
    step = d.steps[n]

    assert refused(d, n, replace(step, lhs=step.lhs + 1))


@pytest.mark.parametrize("d", [d for d in RELATIONS if d.claim[1] == "<="], ids=lambda d: d.name)
def test_at_most_is_not_less(d):
    last = replace(d.steps[-1], rel="<")

    with pytest.raises((Refused, LineRefused)):
        check(replace(d, says=(d.claim[0], "<", d.claim[2]), steps=(*d.steps[:-1], last)))


@pytest.mark.parametrize("d, name", [pytest.param(d, name, id=f"{d.name}: {name}") for d in RELATIONS for name in d.given])
def test_a_premise_taken_away_is_missed(d, name):
    with pytest.raises((Refused, LineRefused)):
        check(replace(d, given={key: g for key, g in d.given.items() if key != name}))


@pytest.mark.parametrize("d", [d for d in RELATIONS if d.claim[3]], ids=lambda d: d.name)
def test_for_some_is_not_for_every(d):
    with pytest.raises(Refused, match="not what the derivation says"):
        check(replace(d, says=d.says[:3]))


# ---- by hand -----------------------------------------------------------------------------------


def relation(*steps: Step, given: Any = None, suppose: Any = None, says: Any = None) -> Derivation:
    last = steps[-1]
    return Derivation(name="by_hand", says=says or (last.lhs, last.rel, last.rhs), given=given or {}, suppose=suppose or {}, steps=steps)


def fact(name: str, lhs: Any, rel: str, rhs: Any, by: Reason) -> Step:
    return Step(name, sp.sympify(lhs), rel, sp.sympify(rhs), by)


WRONG: dict[str, tuple[Derivation, str]] = {
    "a voltage is not positive": (relation(fact("a", 0, "<", V, sign())), "declared signs"),
    "a square may be zero": (relation(fact("a", 0, "<", V**2, sign())), "declared signs"),
    "a concentration that may be zero is not positive": (relation(fact("a", 0, "<", c_in_0, sign())), "declared signs"),
    "a fact that nobody named": (relation(fact("a", 0, "<", c_in, since("nothing"))), "no fact named 'nothing'"),
    "a fact from itself": (relation(fact("a", 0, "<", V, since("a"))), "no fact named 'a'"),
    "a fact from a later one": (relation(fact("a", 0, "<", c_in, since("b")), fact("b", 0, "<", c_in, sign())), "no fact named 'b'"),
    "two facts of one name": (relation(fact("a", 0, "<", c_in, sign()), fact("a", 0, "<", c_out, sign())), "second fact named 'a'"),
    "an inequality times what may be negative": (
        relation(fact("a", 0, "<", c_in, sign()), fact("b", 0, "<", z*c_in, since(("a", z)))), "declared signs"),
    "an inequality divided by what may be negative": (
        relation(fact("b", V*z, "<", W*z, since(("lower", z))), given={"lower": LOWER()}), "declared signs"),
    "less from at most": (relation(fact("a", 0, "<=", c_in_0, sign()), fact("b", 0, "<", c_in_0, since("a"))), "too weak"),
    "a part left out": (relation(fact("a", 0, "<", c_in, sign()), fact("b", c_out, "<", c_out + 2*c_in, since("a"))), "do not add up"),
    "units of a step": (relation(fact("a", 0, "<", c_in + T, sign())), "units do not balance"),
    "rises where it falls": (
        relation(fact("s", 0, "<", 1, sign()), fact("b", -W, "<", -V, rising("s", "lower", -V, V)), given={"lower": LOWER()}), "derivative of"),
    "rises through a break": (
        relation(fact("s", 0, "<", 1/xi**2, sign()), fact("gap", 0, "<", 2, sign()), fact("p", -1, "<", 1, since("gap")),
                 fact("b", 1, "<", -1, rising("s", "p", -1/xi, xi))), "may break|speaks of"),
    "one root of what is flat": (
        relation(fact("s", 0, "<=", 0, since()), fact("same", 0, "=", 0, since()), fact("b", eta, "=", theta, only_one("s", "same", zero, xi, eta, theta))), "rise strictly"),
    "a zero between two of one sign": (
        relation(fact("a", 0, "<", 1 + xi**2, sign()), fact("b", 1 + xi**2, "=", 0, crossing("a", "a", xi, zero, one)), says=(1 + xi**2, "=", zero, {xi})), "at most 0"),
    "each sign but zero": (
        relation(fact("m", 0, "<", eta_neg**2, sign()), fact("o", 0, "<=", 0, since()), fact("p", 0, "<", eta**2, sign()),
                 fact("b", 0, "<", xi**2, each_sign(xi, ("m", eta_neg), "o", ("p", eta)))), "the rule takes"),
    "positive numbers for all": (
        relation(fact("p", 0, "<", eta, sign()), fact("b", 0, "<", xi, at("p", {eta: xi}))), "cannot stand for"),
    "an example outside its sign": (
        relation(fact("a", 0, "<", 1, sign()), fact("b", 0, "<", eta, instance_of("a", {eta: -1})), says=(zero, "<", eta, {eta})), "cannot stand for eta"),
    "an example that says something else": (
        relation(fact("a", 0, "<", 2, sign()), fact("b", 0, "<", eta, instance_of("a", {eta: 1})), says=(zero, "<", eta, {eta})), "not an instance"),
    "an example is not a rule": (
        relation(fact("a", 0, "<", 1, sign()), fact("b", 0, "<", xi, instance_of("a", {xi: 1}))), "not what the derivation says"),
    "a limit of what grows": (
        relation(fact("a", 1/small, "=", 1/small, since()), fact("b", sp.Limit(eta, eta, sp.oo), "=", 0, far_out("a", small, eta))), "may break"),
    "less from a sum of what may be zero": (
        relation(fact("a", g_ion[i]*V, "<=", g_ion[i]*W, since(("lower", g_ion[i]))),
                 fact("b", sp.Sum(g_ion[i]*V, (i, 1, N)), "<", sp.Sum(g_ion[i]*W, (i, 1, N)), summed("a", i, 1, N)), given={"lower": LOWER()}), "too weak"),
    "a premise that is only supposed": (relation(fact("a", V, "<", W, since("lower")), suppose={"lower": LOWER()}), "not declared"),
    "a premise that nothing comes of": (relation(fact("a", 0, "<", c_in, sign()), given={"lower": LOWER()}), "declared and not used"),
    "a cited theorem that nothing comes of": (
        relation(fact("a", 0, "<", c_in, sign()), given={"root": cite(library.derivation("quadratic_root_positive"))}), "declared and not used"),
    "a need that nothing settles": (
        relation(fact("a", 0, "<", c_in, sign()), fact("b", 0, "<", c_in, settled("a", "a"))), "neither given nor needed"),
    "a premise made on the way": (
        relation(fact("a", V, "<", 0, Reason(("trust me",), lambda have, step: premise(step.lhs, step.rhs, (), step.rel)))), "not declared"),
    "a hypothesis that is no assumption's": (
        relation(fact("a", W, "<", V, since("lower")), given={"lower": replace(LOWER(), lhs=W, rhs=V)}), "is not what a"),
    "premises that cannot both hold": (
        relation(fact("a", 0, "<", 0, since("lower", "higher")), given={"lower": LOWER(), "higher": LOWER(V=W, W=V)}), "no point was found"),
}


@pytest.mark.parametrize("d, why", WRONG.values(), ids=WRONG)
def test_refused(d, why):
    with pytest.raises((Refused, LineRefused), match=why):
        check(d)
