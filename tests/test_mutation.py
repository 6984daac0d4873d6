"""Mutants: every operator makes some, what is wrong is killed, what is equal is the same, and a weak derivation is shown up."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import sympy as sp
from click.testing import CliRunner
from sympy import Integer, log

from millivolt import library
from millivolt.cli import main
from millivolt.derivation import Derivation, Line, Step, back, call, collect, define, sign, since
from millivolt.derivations.assumptions import NO_NET_CURRENT_OF_TWO
from millivolt.derivations.symbols import I_1, I_2, E, F, R, T, c_in, c_out, c_ref, ratio
from millivolt.kernel import Refused
from millivolt.laws import LOG_OF_QUOTIENT
from millivolt.mutation import Fate, Tried, table
from millivolt.mutation.auditor import equal, holds_on_its_premises
from millivolt.mutation.mutants import mutants, parts
from millivolt.mutation.operators import OPERATORS, RELATION
from millivolt.mutation.relettered import Equation, proportional
from millivolt.mutation.trial import proof, tried

lines = Derivation(
    name="lines",
    says=(E, R*T/F * log(ratio)),
    given={
        "rest":  define(E, R*T/F*(log(c_out/c_ref) - log(c_in/c_ref)), "the potential"),
        "ratio": define(ratio, c_out/c_in, "outside over inside"),
    },
    lines=(
        Line(E, R*T/F*log(c_out/c_in), back(LOG_OF_QUOTIENT, a=c_out/c_ref, b=c_in/c_ref)),
        Line(E, R*T/F*log(ratio),      call("ratio")),
    ),
)  # fmt: skip
steps = Derivation(
    name="steps",
    says=(Integer(0), "<", c_in/c_ref + 2*c_out/c_ref),
    steps=(
        Step("inside", Integer(0), "<", c_in/c_ref,                sign()),
        Step("outside", Integer(0), "<", 2*c_out/c_ref,            sign()),
        Step("both",   Integer(0), "<", c_in/c_ref + 2*c_out/c_ref, since("inside", "outside")),
    ),
)  # fmt: skip
WEAK = """
from sympy import Integer

from millivolt.derivation import Derivation, Step, since, sign
from millivolt.derivations.assumptions import NO_NET_CURRENT_OF_TWO
from millivolt.derivations.symbols import I_1, I_2, c_out

weak = Derivation(
    name="weak",
    says=(Integer(0), "<", 2*c_out),
    given={"unused": NO_NET_CURRENT_OF_TWO()},
    steps=(
        Step("some", Integer(0), "<", c_out, sign()),
        Step("more", Integer(0), "<", 2*c_out, since(("some", Integer(2)), ("unused", 1), ("unused", -1))),
    ),
    model={I_1: -I_2},
)
"""


def all_of(d: Derivation) -> list[Tried]:
    known = proof(d)
    return [tried(mutant, known) for part in parts(d) for mutant in mutants(d, part)]


@pytest.fixture(scope="module")
def of_lines() -> list[Tried]:
    return all_of(lines)


@pytest.fixture(scope="module")
def of_steps() -> list[Tried]:
    return all_of(steps)


def test_every_operator_makes_mutants_and_kills(of_lines: list[Tried], of_steps: list[Tried]) -> None:
    killed = {it.operator for it in (*of_lines, *of_steps) if it.fate is Fate.KILLED}

    assert killed == set(OPERATORS)


def test_none_of_a_sound_chain_of_lines_survives(of_lines: list[Tried]) -> None:
    assert not [it for it in of_lines if it.fate is Fate.SURVIVED]


def test_a_relation_turned_round_is_killed(of_steps: list[Tried]) -> None:
    assert {it.fate for it in of_steps if it.operator == RELATION} == {Fate.KILLED}


def test_every_part_has_mutants() -> None:
    assert parts(lines) == ("rest", "ratio", 0, 1)
    assert all(any(mutants(lines, part)) for part in parts(lines))


def test_a_mutant_differs_in_one_place() -> None:
    for mutant in mutants(lines, 0):
        assert mutant.changed.given == lines.given
        assert mutant.changed.lines[1] == lines.lines[1]
        assert mutant.changed.lines[0] != lines.lines[0]


def test_a_slip_in_the_last_line_is_in_what_is_said_too() -> None:
    for mutant in mutants(lines, 1):
        last = mutant.changed.lines[-1]
        assert mutant.changed.says == (last.lhs, last.rhs)


def test_a_premise_that_does_no_work_leaves_survivors() -> None:
    by = since("inside", "outside", ("unused", 1), ("unused", -1))
    idle = replace(steps, given={"unused": NO_NET_CURRENT_OF_TWO()}, steps=(*steps.steps[:2], replace(steps.steps[2], by=by)), model={I_1: -I_2})
    known = proof(idle)

    fates = [tried(mutant, known).fate for mutant in mutants(idle, "unused") if mutant.side]

    assert Fate.SURVIVED in fates
    assert Fate.SAME not in fates


def test_a_derivation_that_is_refused_has_no_mutants() -> None:
    with pytest.raises(Refused):
        proof(replace(lines, says=(E, -R*T/F*log(ratio))))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (c_out*(c_in + c_ref), c_ref*c_out + c_in*c_out),
        (log(c_out/c_ref) - log(c_in/c_ref), log(c_out/c_in)),
    ],
)  # fmt: skip
def test_the_auditor_finds_the_same(before: sp.Expr, after: sp.Expr) -> None:
    assert equal(before, after)


x = sp.Symbol("x", real=True)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (c_out - c_in, c_out + c_in),
        (log(c_out/c_in), log(c_in/c_out)),
        (c_out, c_out + sp.Rational(1, 10**30)),
        (log(x**2), 2*log(x)),
        (sp.Limit(x, x, 0), sp.Limit(x, x, 0)),
        (log(-c_in), log(-c_in)),
    ],
    ids=["sign", "turned over", "a little", "defined elsewhere", "a limit", "defined nowhere"],
)  # fmt: skip
def test_the_auditor_does_not_call_the_same(before: sp.Expr, after: sp.Expr) -> None:
    assert not equal(before, after)


def test_a_line_holds_on_its_premises_and_not_without_them() -> None:
    th = proof(lines).steps[2]
    alone = SimpleNamespace(lhs=th.lhs, rhs=th.rhs, rel="=", given=frozenset(), needs=frozenset(), some=frozenset(), rule="")

    assert holds_on_its_premises(lines, th)
    assert not holds_on_its_premises(lines, alone)  # type: ignore[arg-type]


def test_a_line_that_follows_by_another_reason_too_is_the_same() -> None:
    twice = replace(lines, lines=(lines.lines[0], Line(E, R*T/F*log(c_out/c_in), collect()), lines.lines[1]))
    known = proof(twice)

    fates = {m.slip: tried(m, known).fate for m in mutants(twice, 1) if m.reason}

    assert fates == {"that of line 1": Fate.SAME, "that of line 3": Fate.KILLED}


zero = Integer(0)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Equation(I_1 + I_2, zero, "="), Equation(-I_1 - I_2, zero, "="), True),
        (Equation(I_1, zero, "="), Equation(I_1**2, zero, "="), True),
        (Equation(zero, c_in, "<"), Equation(zero, 2*c_in, "<"), True),
        (Equation(I_1, zero, "<"), Equation(-I_1, zero, "<"), False),
        (Equation(I_1 + I_2, zero, "="), Equation(I_1 - I_2, zero, "="), False),
        (Equation(I_1, I_2, "="), Equation(-I_1, I_2, "="), False),
        (Equation(zero, I_1, "<"), Equation(zero, I_1**2, "<"), False),
    ],
)  # fmt: skip
def test_relations_that_differ_by_a_number_say_the_same(one: Equation, other: Equation, same: bool) -> None:
    assert proportional(one, other) is same


def test_a_premise_in_other_letters_is_the_same() -> None:
    known = proof(library.derivation("capacitor_energy"))

    fates = {m.words: tried(m, known).fate for m in mutants(known.derivation, "voltage") if m.operator in ("sign", "factor 2 or 1/2")}

    assert fates.pop("-V_t(t_1) for V_t(t_1)") is Fate.SAME  # half c V^2 is that of -V too
    assert set(fates.values()) == {Fate.KILLED}


def test_the_last_line_of_the_table_is_the_count(of_lines: list[Tried]) -> None:
    *_, last = table(of_lines).splitlines()

    assert re.fullmatch(r"\d+ mutants, \d+ killed, \d+ the same, 0 survived", last)


def test_the_command_lists_survivors_and_fails(tmp_path: Path) -> None:
    (tmp_path / "weak.py").write_text(WEAK)

    result = CliRunner().invoke(main, ["check", "--mutate", str(tmp_path / "weak.py")])

    assert result.exit_code == 1
    assert "weak, premise “unused”" in result.output
    assert re.fullmatch(r"\d+ mutants, \d+ killed, \d+ the same, [1-9]\d* survived", result.output.splitlines()[-1])
