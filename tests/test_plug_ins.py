"""Derivations from outside the package: those of an installed package are listed, checked, compiled and judged with like ours."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

LAW = '''
"""Ohm's law of a plug-in."""

from millivolt.derivations.electrodiffusion.nernst import nernst
from millivolt.derivations.electrodiffusion.driving_force import driving_force
from millivolt.derivation import Derivation, Line, cite, put
from millivolt.derivations.symbols import V_df, V, T, z, c_in, c_out

force_of_ion = Derivation(
    name="force_of_ion",
    title="Driving force of an ion",
    words="From the concentrations on both sides.",
    says=(V_df, V - nernst.says[1]),
    given={"driving force": cite(driving_force), "Nernst potential": cite(nernst)},
    lines=(Line(V_df, V - nernst.says[1], put("Nernst potential")),),
    arguments=(V, z, T, c_out, c_in),
)
'''
CLAIM = """
[[claim]]
id = "force"
prints = "19 mV"
formula = "force_of_ion"
with = { V = "-70 mV", z = "1", T = "37 degC", c_out = "5 mM", c_in = "140 mM" }
"""


def plugged(folder: Path, text: str, name: str = "laws_of_mine") -> Path:
    """A package as an installer leaves it: a module, and beside it the record that names the module as an entry point."""
    (folder / f"{name}.py").write_text(text, encoding="utf-8")
    record = folder / f"{name}-1.0.dist-info"
    record.mkdir()
    (record / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", encoding="utf-8")
    (record / "entry_points.txt").write_text(f"[millivolt.derivations]\nmine = {name}\n", encoding="utf-8")
    return folder


def millivolt(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "80"}
    return subprocess.run((sys.executable, "-m", "millivolt", *words), cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_a_plug_in_is_listed_checked_compiled_and_judged_with(tmp_path: Path) -> None:
    folder = plugged(tmp_path, LAW)
    (folder / "claims.toml").write_text(CLAIM, encoding="utf-8")

    listed = millivolt(folder, "list")
    checked = millivolt(folder, "check", "force_of_ion")
    value = millivolt(folder, "eval", "force_of_ion", "V=-70mV", "z=1", "T=37degC", "c_out=5mM", "c_in=140mM")
    verified = millivolt(folder, "verify", "claims.toml")

    assert "force_of_ion" in listed.stdout and "Driving force of an ion" in listed.stdout
    assert checked.returncode == 0, checked.stderr
    assert value.stdout.startswith("V_df = 19.06 mV\n"), value.stderr
    assert verified.returncode == 0 and "1 confirmed" in verified.stdout, verified.stderr


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("import no_such_module\n", "the plug-in mine = laws_of_mine cannot be loaded: ModuleNotFoundError: No module named 'no_such_module'"),
        (LAW.replace("force_of_ion", "nernst_slope"), "the plug-in mine = laws_of_mine has a derivation 'nernst_slope', and there is one of that name already"),
    ],
    ids=["broken", "a name that is taken"],
)  # fmt: skip
def test_a_plug_in_that_cannot_be_used_is_named_and_nothing_goes_on_without_it(text: str, told: str, tmp_path: Path) -> None:
    folder = plugged(tmp_path, text)

    result = millivolt(folder, "list")

    assert result.returncode == 2
    assert result.stderr.strip() == told
    assert not result.stdout


def test_a_plug_in_refused_by_the_kernel_is_refused_as_ours_would_be(tmp_path: Path) -> None:
    folder = plugged(tmp_path, LAW.replace("V - nernst", "V + nernst"))

    result = millivolt(folder, "check", "force_of_ion")

    assert result.returncode == 1
    assert "force_of_ion, line 1: the two sides are not equal" in result.stderr


def test_a_plug_in_that_changes_is_not_remembered(tmp_path: Path) -> None:
    key = "from millivolt.report.remembered import content; print(content())"
    folder = plugged(tmp_path, LAW)

    keys = [subprocess.run((sys.executable, "-c", key), env={**os.environ, "PYTHONPATH": str(folder)}, capture_output=True, text=True, check=True).stdout for _ in range(2)]
    (folder / "laws_of_mine.py").write_text(LAW.replace("force_of_ion", "force_of_an_ion"), encoding="utf-8")
    keys += [subprocess.run((sys.executable, "-c", key), env={**os.environ, "PYTHONPATH": str(folder)}, capture_output=True, text=True, check=True).stdout]

    assert keys[0] == keys[1] != keys[2]
