"""The trial: right claims and wrong ones handed to the judge on every core, and what came of them counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from multiprocessing import get_context
from pathlib import Path
from random import Random

from millivolt.claims import ACCUSES, Judgement, Verdict, judge_all, known
from millivolt.claims.balls import decimal
from millivolt.claims.judge import judge_part
from millivolt.trials.damage import Case, Subject, cases, of_file, of_formula
from millivolt.trials.undamaged import goods

DIGITS = (2, 3, 4)
TOLD = 20            # examples of what went wrong that are kept
EXPLAINED = 16       # of the pairs, one in so many is explained too
EVERY_DAY = 1.2      # the cost of a slip that is made every day
Key = tuple[str | int, ...]


@dataclass(frozen=True)
class Plan:
    """How much is tried."""

    right: int = 32       # sets of inputs a formula, each printed with every habit
    wrong: int = 1        # sets of inputs a formula, each with every slip
    pairs: bool = True
    names: tuple[str, ...] = ()
    files: tuple[Path, ...] = ()   # claims files whose right claims are damaged too
    sample: str = ""      # other inputs, other figures, other ways of the slips than those by which the costs of slips were chosen: "held-out"

    def of(self, n: int | str) -> int | str:
        """The n-th set of inputs of this sample."""
        return f"{self.sample} {n}" if self.sample else n


@dataclass
class Count:
    """What came of it: how often, and the first few that should not have been."""

    of: Counter[Key] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def add(self, other: Count) -> None:
        self.of.update(other.of)
        self.faults.extend(other.faults)


def tried(plan: Plan, processes: int | None = None) -> Count:
    """All formulas, shared out over the processes; the same whatever their number."""
    everything: list[str | Path] = [*(plan.names or known.names()), *plan.files]
    tasks = [(plan, one) for one in everything]
    whole = Count()
    if processes == 1:
        for task in tasks:
            whole.add(_task(task))
    else:
        with get_context("spawn").Pool(processes) as pool:
            for count in pool.imap(_task, tasks):
                whole.add(count)
    return whole


def _task(task: tuple[Plan, str | Path]) -> Count:
    plan, what = task
    return _file(plan, what) if isinstance(what, Path) else _formula(plan, what)


def _file(plan: Plan, path: Path) -> Count:
    """The right claims of a file, each with every slip."""
    count = Count()
    for subject in of_file(path):
        wrong(count, subject, str(plan.of(subject.claim.id)), pairs=False, all_digits=(3,))
    return count


def _formula(plan: Plan, name: str) -> Count:
    count = Count()
    for n in range(plan.right):
        for good in goods(name, plan.of(n)):
            [j] = judge_all(good.source, (good.claim,), explain=False)
            count.of["right", good.habit, j.verdict.value] += 1
            if j.verdict in ACCUSES or j.verdict is Verdict.UNDECIDED:
                _fault(count, f"{name}, which {good.habit}: {good.claim.prints}, {good.claim.inputs}: {j.reason}")
    for n in range(plan.wrong):
        subject = of_formula(name, plan.of(n))
        if subject is not None:
            wrong(count, subject, f"{name}/{plan.of(n)}", plan.pairs and n == 0)
    return count


def wrong(count: Count, subject: Subject, seed: str, pairs: bool, all_digits: tuple[int, ...] = DIGITS) -> None:
    """A subject with every slip, and with every two of them."""
    for digits in all_digits:
        for case in cases(subject, digits, Random(f"{seed}/{digits}")):
            _case(count, "one", case)
    if pairs:
        for n, case in enumerate(cases(subject, 3, Random(f"{seed}/two"), two=True)):
            _case(count, "two", case, explain=n % EXPLAINED == 0 or all(slip.cost <= EVERY_DAY for slip in case.trial.slips))


def _case(count: Count, slips: str, case: Case, explain: bool = True) -> None:
    label = case.trial.slips[0].code if slips == "one" else "of every day" if all(slip.cost <= EVERY_DAY for slip in case.trial.slips) else "any two"
    count.of[slips, label, case.digits, case.sees] += 1
    if case.sees != "shows":
        return
    claims = case.subject.printing(case.prints)
    j = judge_part(case.subject.source, claims, case.subject.leading(claims), explain=explain)[-1]
    count.of[slips, label, case.digits, "verdict", j.verdict.value] += 1
    if j.verdict not in ACCUSES:
        _fault(count, f"{case.trial.code}: {case.subject.claim.body} {case.subject.claim.inputs} printed {case.prints}: {j.reason}")
    elif explain and j.verdict is Verdict.REFUTED:
        for what in _explained(j, case):
            count.of[slips, label, case.digits, *what] += 1


def _explained(j: Judgement, case: Case) -> Iterable[tuple[str, ...]]:
    """How the explanations meet what was done."""
    yield ("explained",)
    codes = [d.slip for d in j.diagnosis]
    gives = [(d.gives.value if d.gives else "") for d in j.diagnosis]
    own = _same(case)
    mine = "+".join(sorted(case.trial.code.split("+")))
    named = ["+".join(sorted(code.split("+"))) == mine for code in codes]
    meets = [is_named or value == own for is_named, value in zip(named, gives, strict=True)]
    in_part = any(meets) or any(code in mine.split("+") for code in codes)   # of two slips the one that shows, where the other changes no printed digit
    yield from ((what,) for what, holds in (("in part", in_part), ("named", any(named)), ("meets", any(meets)), ("named first", named[:1] == [True]), ("meets first", meets[:1] == [True])) if holds)
    likely = [meet for d, meet in zip(j.diagnosis, meets, strict=True) if d.likely]
    yield from ((what,) for what, holds in (("likely", bool(likely)), ("likely and meets", any(likely))) if holds)
    if not (meets and meets[0]):
        yield ("taken for", codes[0] if codes else "nothing")


def _same(case: Case) -> str:
    """What the slip comes to, as an explanation would show it."""
    unit = case.subject.unit
    return decimal((Fraction(case.trial.value) - unit.offset) / unit.factor, 6)


def _fault(count: Count, words: str) -> None:
    if len(count.faults) < TOLD:
        count.faults.append(words)
