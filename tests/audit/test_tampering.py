"""A certificate that was tampered with is refused, by the step that was touched or by one that stands on it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from millivolt import library
from millivolt.audit.export import certificate as certificate_of
from millivolt.audit.recheck.reading import Certificate, Step, certificate, load
from millivolt.audit.recheck.replay import replay
from millivolt.audit.recheck.terms import ONE, ZERO, Term, Unreadable, plus, times

from .proofs import PROOFS
from .proofs import certificate as of_proof

DAMAGED = ("nernst", "ghk_flux")


def last(data: dict[str, Any], **changes: Any) -> None:
    data["steps"][-1] |= changes


def claimed(data: dict[str, Any], **changes: Any) -> None:
    """The last step and the claim, both forged."""
    last(data, **changes)
    data["claim"] |= {key: value for key, value in changes.items() if key in ("lhs", "rel", "rhs", "some", "needs", "given")}


def witness(data: dict[str, Any], **changes: Any) -> None:
    data["steps"][-1]["witness"] |= changes


def step(data: dict[str, Any], rule: str) -> dict[str, Any]:
    return next(s for s in data["steps"] if s["rule"] == rule)


def premise(data: dict[str, Any], **changes: Any) -> None:
    data["premises"].append(data["premises"][0] | changes)


TAMPERINGS = {
    # what is said
    "a sign": ("identity", lambda d: claimed(d, rhs="(* -1 (exp x) (exp y) (^ p -1))")),
    "a factor": ("identity", lambda d: claimed(d, rhs="(* 2 (exp x) (exp y) (^ p -1))")),
    "another relation": ("symmetry", lambda d: claimed(d, rel="<")),
    "at most, made less": ("combine", lambda d: claimed(d, rel="<")),
    "less, made equal": ("a proved factor", lambda d: claimed(d, rel="=")),
    "another claim": ("chain", lambda d: d["claim"].update(rhs="x")),
    "for some, not told": ("intermediate value", lambda d: claimed(d, some=[])),
    "for some, invented": ("symmetry", lambda d: claimed(d, some=["x"])),
    "an equation read backwards": ("chain", lambda d: claimed(d, lhs="w", rhs="x", of=[1, 0])),
    # parents
    "a swapped parent": ("chain", lambda d: last(d, of=d["steps"][-1]["of"][::-1])),
    "a parent too few": ("chain", lambda d: last(d, of=[0])),
    "a parent too many": ("symmetry", lambda d: last(d, of=[0, 0])),
    "its own parent": ("symmetry", lambda d: last(d, of=[1])),
    "a parent that is not there": ("symmetry", lambda d: last(d, of=[-1])),
    "no steps": ("symmetry", lambda d: d.update(steps=[])),
    # what it stands on
    "a dropped premise": ("symmetry", lambda d: claimed(d, given=[])),
    "a premise not declared": ("symmetry", lambda d: d.update(principles=[])),
    "a premise the derivation does not name": ("symmetry", lambda d: d["claim"].update(given=[])),
    "a premise changed where it is made": ("symmetry", lambda d: step(d, "premise").update(rhs="(* 2 y)")),
    "a premise of a fifth kind": ("symmetry", lambda d: d["principles"][0].update(kind="conclusion")),
    "a supposition at the end": ("symmetry", lambda d: d["principles"][0].update(kind="supposition")),
    "a definition of a thing by itself": ("premise", lambda d: (d["premises"][0].update(lhs="t"), d["principles"][0].update(kind="definition"), claimed(d, lhs="t"))),
    "a dropped need": ("congruence", lambda d: claimed(d, needs=[])),
    "one need of two": ("congruence", lambda d: claimed(d, needs=d["steps"][-1]["needs"][:1])),
    "a weaker need": ("settle", lambda d: step(d, "congruence").update(needs=[["x", ">=", "0"], ["y", ">", "0"]])),
    "a need the derivation does not declare": ("congruence", lambda d: d["claim"].update(needs=[])),
    "a range that runs down": ("premise", lambda d: d["premises"][0].update(over=[["t", "1", "0"]])),
    "a range that moves": ("premise", lambda d: d["premises"][0].update(over=[["t", "0", "(+ 1 (^ t 2))"]])),
    # laws
    "a law not in the table": ("law", lambda d: (last(d, law="log of a sum"), d["laws"].append("log of a sum"))),
    "a law that says more": ("law", lambda d: claimed(d, rhs="(+ (log a) (log b))")),
    "a law by another's name": ("law", lambda d: (last(d, law="log of a product"), d["laws"].append("log of a product"))),
    "a law that is not listed": ("law", lambda d: d.update(laws=[])),
    "a law without its conditions": ("law", lambda d: claimed(d, needs=[])),
    # rules
    "a rule nobody knows": ("symmetry", lambda d: last(d, rule="by inspection")),
    "an identity of what was given": ("symmetry", lambda d: last(d, rule="identity", of=[])),
    "another context": ("congruence", lambda d: witness(d, context="(+ hole w)")),
    "a context that binds": ("congruence", lambda d: (d["letters"].update(i=d["letters"]["x"]), witness(d, context="(integral (* i hole) i 0 1)"))),
    "no witness": ("congruence", lambda d: last(d, witness={})),
    "a value of another sign": ("instance", lambda d: d["letters"].update(a={"kind": "letter", "sign": "-", "integer": False})),
    "a forged instance": ("instance", lambda d: witness(d, at=[["a", "p"], ["b", "q"]])),
    "past the end of a range": ("an end", lambda d: (witness(d, at=[["t", "2"]]), claimed(d, lhs="(of f 2)", rhs="4"))),
    "a function of another sign": ("another function", lambda d: d["letters"]["g"].update(sign="+")),
    "a forged slope": ("slope", lambda d: claimed(d, rhs="(* 2 (cosh (* 2 t)))")),
    "by another letter": ("slope", lambda d: (d["letters"].update(u=d["letters"]["t"]), witness(d, x="u"))),
    "a forged antiderivative": ("equal increments", lambda d: (witness(d, right="(* 2 t)"), claimed(d, rhs="2"))),
    "a forged integral": ("integral", lambda d: claimed(d, rhs="2")),
    "an integral by another whole": ("integral", lambda d: (witness(d, whole="(^ t 3)"),)),
    "an integral over more": ("integral", lambda d: (witness(d, to="2"), claimed(d, lhs="(integral (of f t) t 0 2)", rhs="4"))),
    "a sum over more": ("sum", lambda d: (witness(d, to="(+ k 1)"), claimed(d, lhs="(sum (at h n) n 1 (+ k 1))", rhs="(sum (* 3 (at c n)) n 1 (+ k 1))"))),
    "a sum of positives that may be empty": ("sum of positives", lambda d: (witness(d, **{"from": "3"}), claimed(d, lhs="(sum 0 n 3 k)", rhs="(sum (at c n) n 3 k)"))),
    "a forged limit": ("limit", lambda d: claimed(d, rhs="1")),
    "a limit where it breaks": ("limit of a quotient", lambda d: (witness(d, at="1"), claimed(d, lhs="(limit (* (^ x -1) (+ -1 (exp x))) x 1 +-)", rhs="(exp 1)"))),
    "a limit from the other side": ("limit", lambda d: claimed(d, lhs="(limit (* (^ (+ -1 x) -1) (+ -1 (^ x 2))) x 1 -)")),
    "a sign that is not so": ("sign", lambda d: claimed(d, rhs="(+ p (* -1 q))")),
    "a strict sign": ("sign", lambda d: claimed(d, rhs="(^ x 2)")),
    "parts that do not add up": ("combine", lambda d: witness(d, parts=[[0, "1"]])),
    "a negative factor": ("combine", lambda d: (witness(d, parts=[[0, "-1/2"]]), claimed(d, lhs="(+ (* 1/2 (^ p 2)) (* 1/2 (^ q 2)))", rhs="(* p q)"))),
    "a factor of any sign": ("a proved factor", lambda d: witness(d, parts=[[0, "w"], [1, "0"]])),
    "a part of no parent": ("combine", lambda d: witness(d, parts=[[0, "1/2"], [1, "0"]])),
    "weights of another sum": ("weighted sum", lambda d: claimed(d, rhs="(sum (at h n) n 1 k)")),
    "another function that rises": ("rises", lambda d: witness(d, whole="(sinh p)")),
    "a root of another": ("only one", lambda d: witness(d, whole="(^ x 2)")),
    "a zero elsewhere": ("intermediate value", lambda d: claimed(d, lhs="(+ -3 (^ x 3))")),
    "ends that do not fit": ("intermediate value", lambda d: d["letters"]["x"].update(sign="-")),
    "an example of another": ("example", lambda d: claimed(d, rhs="(+ -1 x)")),
    "an example out of range": ("example", lambda d: d["letters"]["x"].update(sign="+")),
    "a condition nobody proved": ("settle", lambda d: last(d, of=d["steps"][-1]["of"][:2])),
    "zero left out": ("by sign", lambda d: witness(d, cases=["m", "m", "p"])),
    "any number, of one sign": ("by sign", lambda d: witness(d, cases=["p", "0", "p"])),
    "a limit of another": ("limit at infinity", lambda d: claimed(d, rhs="1")),
    "bounds exchanged": ("squeeze", lambda d: last(d, of=d["steps"][-1]["of"][::-1])),
    "through a pole": ("limit through", lambda d: (witness(d, context="(^ hole -1)"), claimed(d, lhs="(limit (+ p 1) p oo -)", rhs="(^ 0 -1)"))),
    "a root of the wrong sign": ("roots", lambda d: claimed(d, rhs="-1")),
    # what cannot be read
    "a letter nobody declared": ("symmetry", lambda d: last(d, rhs="v")),
    "a bracket too many": ("symmetry", lambda d: last(d, rhs="(+ x 1))")),
    "nested without end": ("symmetry", lambda d: last(d, rhs="(exp " * 500 + "x" + ")" * 500)),
    "a hole left open": ("symmetry", lambda d: last(d, rhs="hole")),
    "a decimal": ("symmetry", lambda d: last(d, rhs="0.5")),
    "infinity": ("symmetry", lambda d: claimed(d, rhs="oo")),
    "a division by nought": ("symmetry", lambda d: last(d, rhs="1/0")),
    "a head nobody knows": ("symmetry", lambda d: last(d, rhs="(eval x)")),
    "no letters": ("symmetry", lambda d: d.pop("letters")),
    "another version": ("symmetry", lambda d: d.update(certificate=2)),
    "numbers for text": ("symmetry", lambda d: last(d, rhs=5)),
}  # fmt: skip


def disagreements(data: dict[str, Any]) -> list[str]:
    try:
        report = replay(certificate(data))
    except Unreadable as why:
        return [str(why)]
    return report.disagreements


@pytest.mark.parametrize("name", TAMPERINGS)
def test_a_tampered_certificate_is_refused(name):
    proof, tamper = TAMPERINGS[name]
    data = of_proof(proof)
    tamper(data)

    assert disagreements(data)


def test_every_rule_is_tampered_with():
    rules = {s["rule"] for proof, _ in TAMPERINGS.values() for s in of_proof(proof)["steps"]}
    assert {s["rule"] for proof in PROOFS for s in of_proof(proof)["steps"]} <= rules


@pytest.mark.parametrize("name", DAMAGED)
def test_a_side_changed_anywhere_is_refused(name):
    whole = whole_of(name)
    assert not replay(whole).disagreements
    for number, step in enumerate(whole.steps):
        for damaged in (plus(ONE, step.rhs), times(Term("number", Fraction(-2)), step.rhs)):
            if step.rhs != ZERO or damaged.head == "+":
                assert refused(whole, number, replace(step, rhs=damaged)), f"step {number}"


@pytest.mark.parametrize("name", DAMAGED)
def test_a_premise_dropped_anywhere_is_refused(name):
    whole = whole_of(name)
    for number, step in enumerate(whole.steps):
        for left_out in step.given:
            left = tuple(p for p in step.given if p != left_out)
            assert refused(whole, number, replace(step, given=left)), f"step {number}"


def whole_of(name: str) -> Certificate:
    return certificate(certificate_of(library.derivation(name)))


def refused(whole: Certificate, number: int, changed: Step) -> list[str]:
    """What the changed step, and those that stand on it, come to."""
    steps = (*whole.steps[:number], changed, *whole.steps[number + 1 :])
    around = {number, *(n for n, one in enumerate(steps) if number in one.of)}
    return replay(replace(whole, steps=steps), around).disagreements


def test_a_file_that_is_no_json_is_refused(tmp_path):
    path = tmp_path / "x.json"
    path.write_text("(" * 100_000, encoding="utf-8")
    with pytest.raises(Unreadable):
        load(path)
