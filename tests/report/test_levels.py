"""Every line or the main steps; all there is or a few by name."""

import re

import pytest
from click.testing import CliRunner

from millivolt import library
from millivolt.cli import main
from millivolt.report import derivation_md, derivation_tex
from millivolt.report.derivation import LEVELS, at, main_steps, tally
from millivolt.report.pages import LineRow
from millivolt.report.paging import page

CLAIM = '[[claim]]\nid = "K"\nprints = "-89 mV"\nformula = "nernst"\nwith = { z = "1", T = "37 degC", c_out = "5 mM", c_in = "140 mM" }\n'


def row(number, rearranges=False, status="proved"):
    return LineRow(number, "a", "b", ((False, "a reason"),), status, "=", rearranges)


def test_the_levels_of_the_command_are_those_of_the_pages():
    from millivolt.cli import deriving

    assert deriving.LEVELS == LEVELS


def test_lines_that_only_rearrange_are_left_out_but_for_the_last_and_what_is_not_proved():
    lines = (row(1), row(2, True), row(3, True, "assumed"), row(4), row(5, True))
    assert [line.number for line in main_steps(lines)] == [1, 3, 4, 5]
    assert main_steps(()) == ()


def test_the_main_steps_of_a_page_keep_their_numbers_and_the_tally_counts_all():
    shown = page(library.derivation("thermal_voltage"))
    assert [line.number for line in at("main", shown).lines] == [2, 3, 4] and at("every", shown) is shown
    assert tally(shown.every_line, "main").startswith("4 lines: 4 proved by the kernel. Shown are the main steps")
    assert tally(shown.every_line, "main") in derivation_md(shown, "main") and "main steps" not in derivation_md(shown)
    assert derivation_tex(shown, "main").count(r"\proofline{") == 3 + derivation_tex(shown).count(r"\proofline{") - 4


def test_a_page_of_the_main_steps_is_written(tmp_path):
    done = CliRunner().invoke(main, ["derive", "thermal_voltage", "--level", "main", "--format", "md", "-o", str(tmp_path)])
    assert done.exit_code == 0 and "\n(1) multiply by" not in (tmp_path / "thermal_voltage.md").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path):
    for name in ("potassium", "again"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "claims.toml").write_text(CLAIM, encoding="utf-8")
    return tmp_path


def test_a_report_of_a_few_by_name_writes_these_and_nothing_of_all_together(folder):
    done = CliRunner().invoke(main, ["report", "--folder", str(folder), "--only", "thermal_voltage", "potassium"])
    assert done.exit_code == 0, done.output
    written = {str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file() and p.name != "claims.toml"}
    assert written == {"derivations/thermal_voltage.pdf", "potassium/report.pdf", "potassium/report.md", "potassium/report.json", ".cache/job.json"}
    assert "book.pdf" not in done.output and "compiled" not in done.output and "1 result proved, 1 claim judged, 2 pages typeset anew" in done.output


@pytest.mark.parametrize(("asked", "told"), [(["--only", "nerst"], "there is no derivation 'nerst'; did you mean nernst?"), (["nernst"], "say --only nernst")])
def test_a_report_of_what_is_not_there_is_refused(folder, asked, told):
    done = CliRunner().invoke(main, ["report", "--folder", str(folder), *asked])
    assert done.exit_code == 2 and told in re.sub(r"\s+", " ", done.output)
