"""A certificate replayed: every step by its rule, then its conditions, then balls; at the end what was claimed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from . import equations, relations
from .balls import tried
from .bench import POINTS, Bench, Owed
from .conditions import covered, describe
from .field import Field
from .reading import Certificate, Step
from .terms import Refused, free, parts, write

RULES = equations.RULES | relations.RULES
FEWER = 16  # points for a step that was replayed exactly; a law is tried at POINTS
TROUBLE = (Refused, KeyError, TypeError, ValueError, IndexError, AttributeError, ZeroDivisionError, RecursionError, OverflowError)


@dataclass
class Report:
    """What came of one certificate: every step is replayed, checked numerically, or a disagreement."""

    name: str
    steps: int = 0
    replayed: int = 0
    numerical: list[str] = field(default_factory=list)
    disagreements: list[str] = field(default_factory=list)
    tried: int = 0                                         # unconditional steps that balls were asked about too
    rules: dict[str, int] = field(default_factory=dict)


def replay(certificate: Certificate, only: Collection[int] | None = None) -> Report:
    """Every step, or only those of some numbers; and the claim."""
    report, bench_field = Report(certificate.name, steps=len(certificate.steps)), Field(dict(certificate.letters))
    for number, step in enumerate(certificate.steps):
        if only is not None and number not in only:
            continue
        bench = Bench(certificate, bench_field)
        try:
            report.tried += _checked(bench, step)
        except TROUBLE as why:
            told = str(why) if isinstance(why, Refused) else f"{type(why).__name__}: {why}"
            report.disagreements.append(f"step {number} ({step.rule}): {told}")
            continue
        report.rules[step.rule] = report.rules.get(step.rule, 0) + 1
        if bench.numerical:
            report.numerical.append(f"step {number} ({step.rule}): {bench.numerical}")
        else:
            report.replayed += 1
    report.disagreements += _of_the_claim(certificate, Bench(certificate, bench_field))
    return report


def _checked(bench: Bench, step: Step) -> bool:
    """Refuses unless the step follows; True where balls, asked too, agreed."""
    if step.rule not in RULES:
        raise Refused(f"there is no rule {step.rule!r}")
    parents = tuple(bench.certificate.steps[n] for n in step.of)
    if step.some and step.rule not in ("example", "intermediate value", "settle"):
        raise Refused("only an example or a change of sign says that there is something")
    owed = RULES[step.rule](bench, step, parents)
    _owes_nothing(bench, step, owed)
    return _balls_agree(bench, step)


def _owes_nothing(bench: Bench, step: Step, owed: Owed) -> None:
    for premise in owed.given:
        if not bench.holds_one(step.given, premise):
            raise Refused(f"it stands on a premise that it does not name: {write(premise.lhs)} {premise.rel} {write(premise.rhs)}")
    own = bench.conditions(*(side for side in (step.lhs, step.rhs) if side.head != "limit"))
    own += bench.conditions(*(c.term for c in step.needs))
    for condition in owed.needs:
        if not covered(condition, step.needs, bench.field):
            raise Refused(f"a need is missing: {describe(condition)}")
    for condition in own:
        if condition not in owed.met and not covered(condition, [*step.needs, *owed.met], bench.field):
            raise Refused(f"a need is missing: {describe(condition)}")


def _balls_agree(bench: Bench, step: Step) -> bool:
    """Asked of steps that stand on no premise. A limit is no value at a point; an integral has one only as a letter."""
    heads = {t.head for side in (step.lhs, step.rhs) for t in parts(side)}
    if step.given or step.some or "limit" in heads or ("integral" in heads and step.rule != "identity"):
        return False
    points = POINTS if step.rule == "law" else FEWER
    found = tried(step.lhs, step.rel, step.rhs, step.needs, bench.field, points)
    if found is None:
        raise Refused(f"balls disagree: {write(step.lhs)} {step.rel} {write(step.rhs)}")
    if step.rule == "law" and found < POINTS:
        raise Refused(f"the law was found to hold at {found} points only")
    return found > 0


def _of_the_claim(certificate: Certificate, bench: Bench) -> list[str]:
    """The last step is the claim, from what is declared; no principle is the claim, or a definition of a thing by itself."""
    if not certificate.steps:
        return ["the claim: there are no steps"]
    last, found = certificate.steps[-1], []
    if (last.lhs, last.rel, last.rhs, last.some) != certificate.claim:
        found.append("the claim: the last step does not say it")
    if any(not bench.holds_one(certificate.given, p) for p in last.given):
        found.append("the claim: it stands on a premise that is not declared")
    if any(p in last.given for kind, _, p in certificate.principles if kind == "supposition"):
        found.append("the claim: it stands on what was supposed for a while")
    if any(not covered(c, certificate.needs, bench.field) for c in last.needs):
        found.append("the claim: it needs what is not declared")
    for kind, name, p in certificate.principles:
        if kind == "definition" and (p.rel != "=" or (p.lhs.head == "letter" and p.lhs.name in free(p.rhs))):
            found.append(f"the claim: {name}, a definition, is of a thing by itself")
    return found
