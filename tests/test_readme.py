"""The README is run: every command and every doctest in it prints what it says, and its table is the library's."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from millivolt import library
from millivolt.derivation.dimensions import dimension
from millivolt.report.plainly import statement
from millivolt.symbols import quantity
from millivolt.units import words

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)\n```$", README, re.DOTALL | re.MULTILINE)
COMMANDS = [
    (command, output.strip("\n"))
    for language, body in BLOCKS if language == "console"
    for command, output in re.findall(r"^\$ (.*)\n?((?:(?!\$ ).*\n?)*)", body, re.MULTILINE)
]  # fmt: skip


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the files that the README shows: a block whose first line is a comment with a file's name."""
    folder = tmp_path_factory.mktemp("readme")
    for _, body in BLOCKS:
        if named := re.match(r"# (\w+\.\w+)\n", body):
            (folder / named[1]).write_text(body, encoding="utf-8")
    program = folder / "bin" / "millivolt"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m millivolt "$@"\n')
    program.chmod(0o755)
    return folder


def test_every_command_prints_what_the_readme_says(place: Path) -> None:
    environment = {**os.environ, "PATH": f"{place / 'bin'}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "80", "PYTHONUTF8": "1"}
    assert len(COMMANDS) >= 8
    for command, output in COMMANDS:
        done = subprocess.run(
            command, shell=True, cwd=place, env=environment, text=True, encoding="utf-8", check=False,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        assert done.stdout.strip("\n") == output, command


def test_every_doctest_prints_what_the_readme_says(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(place)
    runner = doctest.DocTestRunner()
    source = "\n\n".join(body for language, body in BLOCKS if language == "python" and body.startswith(">>>"))
    test = doctest.DocTestParser().get_doctest(source, {}, "README.md", "README.md", 0)

    told: list[str] = []
    runner.run(test, out=told.append)

    assert runner.tries >= 8
    assert not runner.failures, "".join(told)


def test_the_table_of_results_is_the_library() -> None:
    table = README.partition("| name | statement | unit |\n|---|---|---|\n")[2].partition("\n\n")[0]

    assert table.split("\n") == expected_rows()


def expected_rows() -> list[str]:
    return [f"| `{d.name}` | `{statement(d)}` | {_unit(d.claim[0])} |" for d in library.results()]


def _unit(side: object) -> str:
    """The unit that the letter is declared with; of an expression, its dimension."""
    try:
        return quantity(side).unit or "1"
    except KeyError:
        return words(dimension(side) or ())


def test_the_commands_that_it_names_are_targets_of_make() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))

    assert set(re.findall(r"\bmake (\w+)\b(?= +#|`)", README)) <= targets
    assert {"report", "test"} <= targets


def test_every_key_of_a_claims_file_is_in_the_table_of_keys() -> None:
    from millivolt.claims.read import CLAIM, SOURCE

    section = README.partition("### A claims file")[2].partition("\n## ")[0]

    assert [key for key in (*CLAIM, *SOURCE) if not re.search(rf"`(?:{key}\b|[^`]*\b{key} = )", section) and key != "about"] == []
    assert "`about`" in section


def test_every_verdict_is_explained_in_the_words_of_the_report() -> None:
    from millivolt.claims import Verdict

    assert [v.value for v in Verdict if f"\n| {v.value} | " not in README] == []


if __name__ == "__main__":  # the rows, to be copied
    print("\n".join(expected_rows()))
