"""Claims as tests of pytest, and as a hook before a commit."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

pytest_plugins = ["pytester"]
ROOT = Path(__file__).parent.parent.parent
NERNST = 'formula = "nernst"\nwith = { z = "1", T = "37 degC", c_out = "5 mM", c_in = "140 mM" }\n'
RIGHT = f'[[claim]]\nid = "right"\nprints = "-89 mV"\n{NERNST}'
WRONG = f'[[claim]]\nid = "table/wrong"\nprints = "-61.5 mV"\n{NERNST}'
KNOWN = f'[[claim]]\nid = "known"\nprints = "-61.5 mV"\nexpect = "refuted"\n{NERNST}'
MENDED = f'[[claim]]\nid = "mended"\nprints = "-89 mV"\nexpect = "refuted"\n{NERNST}'
OPEN = '[[claim]]\nid = "open"\nprints = "-89 mV"\nformula = "nernst"\nwith = { z = "1", T = "37 degC", c_out = "5 mM" }\n'


def claims(pytester, text, name="claims.toml"):
    (pytester.path / name).write_text(text, encoding="utf-8")


def test_every_claim_is_a_test(pytester):
    claims(pytester, RIGHT + KNOWN + OPEN)
    claims(pytester, WRONG + MENDED, "second.claims.toml")
    claims(pytester, "nothing of ours", "other.toml")

    pytester.runpytest().assert_outcomes(passed=2, failed=2, skipped=1)


def test_a_failure_says_what_is_printed_what_comes_out_and_why(pytester):
    claims(pytester, WRONG + MENDED)

    output = pytester.runpytest().stdout.str()
    assert re.search(r"table/wrong: refuted\nprints +-61.5 mV\ngives +-89.0587 mV\nwhy +refuted: printed -61.5 mV", output)
    assert "should read -89.1 mV" in output
    assert "expected refuted, is confirmed" in output
    assert "judge.py" not in output and "Traceback" not in output


def test_a_claim_is_chosen_by_its_name(pytester):
    claims(pytester, RIGHT + WRONG)

    pytester.runpytest("-k", "right").assert_outcomes(passed=1, deselected=1)
    pytester.runpytest("claims.toml::table/wrong").assert_outcomes(failed=1)


def test_a_file_that_cannot_be_used_is_an_error_with_its_place(pytester):
    claims(pytester, RIGHT + 'evil = "x"\n')

    result = pytester.runpytest()
    result.assert_outcomes(errors=1)
    assert "claim 1 (right), line 1: cannot be used" in result.stdout.str()
    assert "Traceback" not in result.stdout.str()


def test_other_files_may_be_named_and_all_may_be_left_alone(pytester):
    claims(pytester, RIGHT, "numbers.toml")
    claims(pytester, WRONG)
    pytester.makeini("[pytest]\nmillivolt_files = numbers.toml\n")

    pytester.runpytest().assert_outcomes(passed=1)
    pytester.runpytest("-p", "no:millivolt").assert_outcomes()


def test_the_plugin_loads_nothing_of_the_judge():
    code = "import sys, millivolt.collecting; print([name for name in ('sympy', 'flint', 'pint', 'millivolt.claims') if name in sys.modules])"

    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


# ---- the hook ------------------------------------------------------------------------------------


@pytest.fixture
def hook():
    [found] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("path, ours", [("claims.toml", True), ("a/b/claims.toml", True), ("a/chapter-3.claims.toml", True), ("notclaims.toml", False), ("a/claims.toml.bak", False), ("claims.md", False)])
def test_the_hook_is_for_claims_files(hook, path, ours):
    assert bool(re.search(hook["files"], path)) is ours


@pytest.mark.parametrize("text, code", [(RIGHT + KNOWN, 0), (RIGHT + WRONG, 1), (RIGHT + "evil = 1\n", 2)])
def test_the_hook_is_a_command_that_ends_as_it_should(hook, tmp_path, text, code):
    (tmp_path / "claims.toml").write_text(text, encoding="utf-8")
    program, *arguments = hook["entry"].split()
    command = [str(Path(sys.executable).parent / program), *arguments, "claims.toml"]

    assert hook["language"] == "python"
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False, env={**os.environ, "COLUMNS": "80"}).returncode == code
