"""The table of what is checked, what is remembered of a check, and the committed table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from millivolt import library
from millivolt.cli import main
from millivolt.derivation import examine
from millivolt.derivations.electrodiffusion.nernst import nernst
from millivolt.derivations.electrodiffusion.thermal_voltage import thermal_voltage
from millivolt.report import checked, remembered

COMMITTED = Path(__file__).parents[2] / "reports" / "what-is-checked.md"
ROWS = [
    checked.Row("one", False, checked.Figures(Counter(proved=3, computed=1), Counter(postulate=1), frozenset({"a law"}))),
    checked.Row("two", True, checked.Figures(Counter(proved=4), Counter(theorem=2), frozenset({"a law", "b law"}))),
]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, int]]:
    """A library of two; how often each was checked."""
    asked: Counter[str] = Counter()
    monkeypatch.setattr(library, "found", lambda: {"thermal_voltage": thermal_voltage, "nernst": nernst})
    monkeypatch.setattr("millivolt.report.workers.examine", lambda d: asked.update([d.name]) or examine(d))
    yield asked


def check(*names: str) -> str:
    result = CliRunner().invoke(main, ["check", *names])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_the_committed_table_is_what_is_checked() -> None:
    rows = [checked.row(examine(d)) for d in library.found().values()]

    assert COMMITTED.read_text(encoding="utf-8") == checked.what_is_checked_md(rows)


def test_nearly_every_line_is_proved_and_none_is_unverified() -> None:
    every = checked.total([checked.row(examine(d)) for d in library.found().values()])

    assert every.lines["proved"] >= 0.97 * sum(every.lines.values()) > 900
    assert set(every.lines) <= set(checked.STATUSES)


def test_the_totals_are_those_of_the_rows() -> None:
    assert checked.told(ROWS) == "2 derivations, 8 lines: 7 proved by the kernel (87.5 %), 1 computed and cross-checked numerically, 0 assumed, 0 unverified."
    assert checked.total(ROWS).counts == (7, 1, 0, 1, 0, 0, 2)


def test_the_table_fits_a_terminal_and_numbers_the_laws() -> None:
    rows = [*ROWS, checked.Row("n" * 36, True, None)]
    lines = checked.table(rows).splitlines()

    assert max(map(len, lines)) <= 80
    assert lines[2].split() == ["one", "3", "1", ".", "1", ".", ".", ".", "1"]
    assert lines[3].split() == ["two", "4", ".", ".", ".", ".", ".", "2", "1", "2"]
    assert "laws      1 a law" in lines
    assert "2 derivations, 8 lines, 1 refused:" in lines


def test_a_second_check_remembers_the_first(small: dict[str, int]) -> None:
    first = check()
    assert small == {"thermal_voltage": 1, "nernst": 1}

    assert check() == first
    assert check("nernst").splitlines()[2].split()[:2] == ["nernst", "5"]
    assert small == {"thermal_voltage": 1, "nernst": 1}


def test_what_has_changed_is_checked_again(small: dict[str, int], monkeypatch: pytest.MonkeyPatch) -> None:
    check()
    monkeypatch.setattr(remembered, "content", lambda rooms: "another kernel")

    check()

    assert small == {"thermal_voltage": 2, "nernst": 2}


@pytest.mark.parametrize("junk", ["", "[]", "3", '{"key": 1}', '{"key": 1, "rows": 7}', "\0"])
def test_what_cannot_be_read_is_not_remembered(junk: str, small: dict[str, int], nothing_remembered: Path) -> None:
    check()
    (nothing_remembered / "checked.json").write_text(junk)

    check()

    assert small["nernst"] == 2


def test_a_refusal_is_never_remembered(small: dict[str, int], monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = replace(nernst, says=(nernst.says[0], -nernst.says[1]))
    monkeypatch.setattr(library, "found", lambda: {"nernst": wrong})

    results = [CliRunner().invoke(main, ["check"]) for _ in range(2)]

    assert [r.exit_code for r in results] == [1, 1]
    assert small["nernst"] == 2
