"""The independent audit: every derivation's certificate is replayed by a program that shares nothing with the kernel."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from millivolt import kernel, library, order
from millivolt.audit import maxima, running
from millivolt.audit.export import certificate as certificate_of
from millivolt.audit.recheck import laws as own_table
from millivolt.audit.recheck.balls import tried
from millivolt.audit.recheck.conditions import Condition
from millivolt.audit.recheck.field import Field
from millivolt.audit.recheck.reading import certificate
from millivolt.audit.recheck.replay import RULES, replay
from millivolt.audit.recheck.terms import letter, read
from millivolt.cli import main
from millivolt.laws import LAWS

from .proofs import PROOFS
from .proofs import certificate as of_proof

PARTS = 4  # of the catalogue, so that the tests can run side by side


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    some = [library.derivation(name) for name in ("nernst", "ghk_flux", "chord_conductance", "ghk_voltage")]
    return running.write(some, tmp_path_factory.mktemp("certificates"))


@pytest.mark.parametrize("part", range(PARTS))
def test_every_derivation_is_replayed_step_by_step(part, tmp_path):
    every = list(library.found().values())
    wanted = every[len(every) * part // PARTS : len(every) * (part + 1) // PARTS]
    rows = running.recheck(running.write(wanted, tmp_path))

    assert [row.name for row in rows] == [d.name for d in wanted]
    assert {row.name: row.disagreements for row in rows if row.disagreements} == {}
    assert {row.name: row.numerical for row in rows if row.numerical} == {}
    assert all(row.replayed == row.steps > 0 for row in rows)
    assert sum(row.tried for row in rows) > 0


@pytest.mark.parametrize("name", PROOFS)
def test_every_rule_is_replayed(name):
    report = replay(certificate(of_proof(name)))

    assert report.disagreements == report.numerical == []
    assert report.replayed == report.steps > 0


def test_every_rule_of_the_kernel_has_its_replay():
    names = {name for room in (kernel, order) for name in re.findall(r'\n    return _theorem\(.*?"([a-z].*?)"', Path(room.__file__).read_text(encoding="utf-8"))}
    told = {re.sub(r"^(law|rises|only one).*", r"\1", name) for name in names} - {"d/d{x}"} | {"slope"}

    assert len(told) >= 20
    assert told <= RULES.keys()


def test_the_re_checkers_table_has_every_law():
    assert {law.rule.removeprefix("law: ") for law in LAWS} <= own_table.LAWS.keys()


@pytest.mark.parametrize("name", own_table.LAWS)
def test_the_re_checkers_own_laws_hold_in_balls(name):
    law, field = own_table.LAWS[name], Field(dict(own_table.LETTERS))
    needs = tuple(Condition(">", letter(x)) for x in law.where)

    assert tried(read(law.lhs, own_table.LETTERS), law.rel, read(law.rhs, own_table.LETTERS), needs, field, 64) == 64


def test_the_re_checkers_process_loads_no_sympy_and_nothing_it_checks(tmp_path):
    path = tmp_path / "nernst.json"
    path.write_text(json.dumps(certificate_of(library.derivation("nernst"))), encoding="utf-8")
    done = subprocess.run([sys.executable, "-X", "importtime", "-m", running.RECHECKER, str(path)], capture_output=True, text=True, timeout=60)
    loaded = {line.split("|")[-1].strip() for line in done.stderr.splitlines() if line.startswith("import time")}

    assert done.returncode == 0
    assert not any(name.split(".")[0] in ("sympy", "pint") for name in loaded)
    own = {name for name in loaded if name.startswith("millivolt.")}
    assert own - {"millivolt.audit"} - {name for name in own if name.startswith(("millivolt.audit.recheck", "millivolt.formulas"))} == set()


def test_the_re_checkers_source_imports_nothing_but_itself_and_flint():
    for path in Path(running.__file__).with_name("recheck").glob("*.py"):
        found = re.findall(r"^\s*(?:from|import) ([\w.]+)", path.read_text(encoding="utf-8"), re.M)
        assert {name for name in found if not re.fullmatch(r"\.\w*", name)} <= {"flint"} | set(sys.stdlib_module_names) | {"collections.abc"}, path


def test_what_only_balls_can_see_is_counted_apart():
    data = of_proof("identity")
    data["steps"][-1] |= {"lhs": "(log (* p q))", "rhs": "(+ (log p) (log q))"}
    data["claim"] |= {"lhs": "(log (* p q))", "rhs": "(+ (log p) (log q))"}
    data["letters"]["q"] = data["letters"]["p"]
    report = replay(certificate(data))

    assert (report.replayed, len(report.numerical), report.disagreements) == (0, 1, [])


def test_a_forged_certificate_fails_the_command(tmp_path):
    data = of_proof("symmetry")
    data["steps"][-1]["rhs"] = "(* -1 x)"
    path = tmp_path / "forged.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    (row,) = running.recheck([path])

    assert any("right side" in told for told in row.disagreements)
    assert "1 disagreements" not in running.table([row]) and "2 disagreements" in running.table([row])


def test_the_command_writes_certificates_and_says_what_came_of_them(tmp_path):
    result = CliRunner().invoke(main, ["audit", "nernst", "ghk_flux", "-o", str(tmp_path), "--with", "maxima"])

    assert result.exit_code == 0, result.output
    assert {path.name for path in tmp_path.iterdir()} == {"nernst.json", "ghk_flux.json"}
    assert "2 certificates" in result.output and "0 disagreements" in result.output
    assert "axima" in result.output


def test_the_command_fails_where_the_re_checker_disagrees(tmp_path, monkeypatch):
    against = running.Audited("nernst", 3, 2, (), ("step 1 (chain): the chain breaks",), 0, ())
    monkeypatch.setattr(running, "recheck", lambda paths: [against])
    result = CliRunner().invoke(main, ["audit", "nernst", "-o", str(tmp_path)])

    assert result.exit_code == 1
    assert "the chain breaks" in result.output


def test_a_re_checker_that_stops_is_no_pass(tmp_path, monkeypatch):
    monkeypatch.setattr(running, "RECHECKER", "millivolt.audit.no_such_program")
    result = CliRunner().invoke(main, ["audit", "nernst", "-o", str(tmp_path)])

    assert result.exit_code == 2
    assert "Traceback" not in result.output


def test_maxima_is_skipped_with_a_reason_where_there_is_none(written):
    assert maxima.ask(written[:1], program="no-such-maxima").skipped == "there is no no-such-maxima on the PATH"


def test_maxima_sees_every_identity_too(written):
    asked = maxima.ask(written)
    if asked.skipped:
        pytest.skip(asked.skipped)
    assert asked.asked >= 10
    assert asked.not_zero == ()
