"""The main job does again only what changed, and says at once what it cannot use."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from millivolt import library
from millivolt.cli import main
from millivolt.derivations.electrodiffusion.thermal_voltage import thermal_voltage
from millivolt.report import job

from .report.hypertext import Page, broken_links

POTASSIUM = '[[claim]]\nid = "K"\nprints = "-89 mV"\nformula = "nernst"\nwith = { z = "1", T = "37 degC", c_out = "5 mM", c_in = "140 mM" }\n'
CELL = '[[claim]]\nid = "area"\nprints = "3.3 m2"\nformula = "cylinder_area"\nwith = { L = "100 µm", r = "5 µm" }\n'
ALL = {"book.pdf", "derivations/thermal_voltage.pdf", "cell/report.pdf", "potassium/report.pdf"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two claims files, and a library of one result; the job compiles nothing."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(library, "results", lambda: (thermal_voltage,))
    monkeypatch.setattr("millivolt.formula.ahead.sources", dict)
    for name, text in {"potassium": POTASSIUM, "cell": CELL}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "claims.toml").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def typeset(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], set[str]]:
    """Which pages were typeset since it was last asked; TeX itself is tried elsewhere."""
    made: set[str] = set()

    def pdf(tex: str, target: Path) -> tuple[str, ...]:
        target.parent.mkdir(exist_ok=True)
        target.write_text(tex, encoding="utf-8")
        made.add(str(target.resolve().relative_to(folder.resolve())))
        return ()

    def since() -> set[str]:
        found = made.copy()
        made.clear()
        return found

    monkeypatch.setattr(job, "pdf", pdf)
    return since


def work(folder: Path) -> job.Done:
    return job.run(folder, lambda words, done, total: None)


def report(folder: Path) -> Result:
    """The command's result; a traceback is a failure of any test."""
    result = CliRunner().invoke(main, ["report", "--folder", str(folder)])
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result


def unwanted(*_: object) -> None:
    raise AssertionError("this should not have been done again")


def test_the_first_run_makes_every_page(folder: Path, typeset: Callable[[], set[str]]) -> None:
    done = work(folder)

    assert typeset() == ALL
    assert done.fresh == 4
    assert [(r.name, r.claims, r.told, r.unexpected) for r in done.judged] == [("cell", 1, "1 damaged", 1), ("potassium", 1, "1 confirmed", 0)]
    assert [(r.name, r.lines) for r in done.proved] == [("thermal_voltage", 4)]
    assert json.loads((folder / "cell" / "report.json").read_text(encoding="utf-8"))["claims"][0]["verdict"] == "damaged"


def test_a_second_run_does_nothing_again(folder: Path, typeset: Callable[[], set[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    first = work(folder)
    typeset()
    for forbidden in ("millivolt.report.job.judge_all", "millivolt.library.results", "millivolt.formula.ahead.sources"):
        monkeypatch.setattr(forbidden, unwanted)

    assert work(folder) == replace(first, fresh=0)
    assert typeset() == set()


def test_a_changed_claims_file_makes_only_its_own_page_anew(folder: Path, typeset: Callable[[], set[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    work(folder)
    typeset()
    monkeypatch.setattr(library, "results", unwanted)
    (folder / "cell" / "claims.toml").write_text(CELL + 'expect = "damaged"\n', encoding="utf-8")

    assert [r.unexpected for r in work(folder).judged] == [0, 0]
    assert typeset() == {"cell/report.pdf"}


def test_a_new_claims_file_makes_one_page(folder: Path, typeset: Callable[[], set[str]]) -> None:
    work(folder)
    typeset()
    (folder / "again").mkdir()
    (folder / "again" / "claims.toml").write_text(POTASSIUM, encoding="utf-8")

    work(folder)

    assert typeset() == {"again/report.pdf"}


def test_a_comment_in_a_claims_file_makes_no_page_anew(folder: Path, typeset: Callable[[], set[str]]) -> None:
    work(folder)
    typeset()
    (folder / "cell" / "claims.toml").write_text(f"# read again\n{CELL}", encoding="utf-8")

    assert work(folder).fresh == 0


@pytest.mark.parametrize("page", sorted(ALL))
def test_a_page_that_was_taken_away_is_made_again_alone(page: str, folder: Path, typeset: Callable[[], set[str]]) -> None:
    work(folder)
    typeset()
    (folder / page).unlink()

    work(folder)

    assert typeset() == {page}


@pytest.mark.parametrize("name", ["cell/report.md", "cell/report.json", "what-rests-on-what.svg", "what-is-checked.md"])
def test_a_report_that_was_taken_away_is_written_again(name: str, folder: Path, typeset: Callable[[], set[str]]) -> None:
    work(folder)
    before = (folder / name).read_bytes()
    (folder / name).unlink()

    work(folder)

    assert (folder / name).read_bytes() == before


def test_another_toolkit_checks_everything_again_but_makes_no_equal_page_anew(
    folder: Path, typeset: Callable[[], set[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    work(folder)
    typeset()
    monkeypatch.setattr(job, "toolkit", lambda: "another")
    seen: list[str] = []

    job.run(folder, lambda words, done, total: seen.append(words))

    assert {"checking thermal_voltage", "verifying cell", "verifying potassium"} <= set(seen)
    assert typeset() == set()


@pytest.mark.parametrize("junk", ["", "[]", "{", "\0", '{"derivations": 3}', '{"pages": []}'])
def test_what_is_remembered_is_forgotten_where_it_cannot_be_read(junk: str, folder: Path, typeset: Callable[[], set[str]]) -> None:
    work(folder)
    typeset()
    (folder / ".cache" / "job.json").write_text(junk)

    assert report(folder).exit_code == 0


def test_an_interrupted_run_remembers_nothing_that_it_did_not_make(folder: Path, typeset: Callable[[], set[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    def stops(tex: str, target: Path) -> tuple[str, ...]:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(job, "pdf", stops)
        with pytest.raises(KeyboardInterrupt):
            work(folder)

    work(folder)

    assert typeset() == ALL


def test_a_refused_line_ends_the_command_with_1(folder: Path, typeset: Callable[[], set[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    *before, last = thermal_voltage.lines
    damaged = replace(thermal_voltage, name="damaged", lines=(*before, replace(last, rhs=2 * last.rhs)), says=(last.lhs, 2 * last.rhs))
    monkeypatch.setattr(library, "results", lambda: (damaged,))

    result = report(folder)

    assert result.exit_code == 1
    assert "damaged, line 4: the two sides are not equal" in result.output
    assert typeset() == set()


@pytest.mark.parametrize(("text", "place"), [("junk", "the whole file"), (POTASSIUM.replace("nernst", "nrnst"), "claim 1 (K), line 1"), (POTASSIUM + "x = 1\n", "claim 1 (K), line 1")])
def test_an_unusable_claims_file_ends_the_command_with_2_before_any_work(
    text: str, place: str, folder: Path, typeset: Callable[[], set[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "results", unwanted)
    path = folder / "cell" / "claims.toml"
    path.write_text(text, encoding="utf-8")

    result = report(folder)

    assert result.exit_code == 2
    assert f"{path}, {place}: cannot be used\n" in result.output
    assert not list(folder.rglob("report.*"))


def test_the_summary_says_what_was_done_and_fits_the_terminal(folder: Path, typeset: Callable[[], set[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    (folder / "reports").mkdir()
    for name in ("cell", "potassium"):
        (folder / name).rename(folder / "reports" / name)

    result = CliRunner().invoke(main, ["report"])

    assert result.exit_code == 0
    assert "electrodiffusion        1       4              0\n" in result.stdout
    assert "cell: 1 claim, 1 not as expected\n  1 damaged\n" in result.stdout
    assert "potassium: 1 claim, all as expected\n  1 confirmed\n" in result.stdout
    assert "reports/cell/report.pdf" in result.stdout
    assert result.stdout.endswith("1 result proved, 2 claims judged, 4 pages typeset anew\n")
    assert max(map(len, result.stdout.split("\n"))) <= 80


def test_a_folder_without_claims_is_said_to_have_none(tmp_path: Path, typeset: Callable[[], set[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.setattr(job, "pdf", lambda tex, target: ())

    result = report(tmp_path / "empty")

    assert result.exit_code == 0
    assert "no claims file to judge" in result.output


# ---- the atlas -------------------------------------------------------------------------------------


def atlas_of(folder: Path) -> dict[str, Page]:
    room = folder / "atlas"
    return {path.relative_to(room).as_posix(): Page(path.read_text(encoding="utf-8")) for path in room.rglob("*.html")}


def test_the_atlas_holds_the_results_and_the_documents(folder: Path, typeset: Callable[[], set[str]]) -> None:
    work(folder)

    pages = atlas_of(folder)
    assert {"index.html", "results/thermal_voltage.html", "documents.html", "documents/cell.html", "documents/potassium.html"} <= pages.keys()
    assert broken_links(pages) == []
    assert "1 damaged" in pages["documents.html"].words and "3.3 m2" in pages["documents/cell.html"].words


@pytest.mark.parametrize("name", ["index.html", "results/thermal_voltage.html", "documents/cell.html", "documents.html"])
def test_a_page_of_the_atlas_that_was_taken_away_is_written_again(name: str, folder: Path, typeset: Callable[[], set[str]]) -> None:
    work(folder)
    before = {path: path.read_bytes() for path in (folder / "atlas").rglob("*.html")}
    (folder / "atlas" / name).unlink()

    work(folder)

    assert {path: path.read_bytes() for path in (folder / "atlas").rglob("*.html")} == before


def test_a_document_beside_its_claims_is_shown_with_its_marks(folder: Path, typeset: Callable[[], set[str]]) -> None:
    work(folder)
    assert "The document" not in atlas_of(folder)["documents/potassium.html"].words
    before = (folder / "potassium" / "report.md").read_bytes()
    (folder / "potassium" / "document.txt").write_text("Potassium: -89 mV <b>", encoding="utf-8")

    work(folder)

    page = atlas_of(folder)["documents/potassium.html"]
    assert "Potassium: -89 mV (confirmed) <b>" in page.words
    assert (folder / "potassium" / "report.md").read_bytes() == before


def test_a_document_that_cannot_be_read_ends_the_command_with_2(folder: Path, typeset: Callable[[], set[str]]) -> None:
    (folder / "potassium" / "document.txt").write_bytes(b"\xff\xfe")

    result = report(folder)

    assert result.exit_code == 2
    assert "document.txt: not UTF-8" in result.output


def test_the_atlas_alone_wants_no_tex(folder: Path, typeset: Callable[[], set[str]]) -> None:
    first = job.run(folder, lambda words, done, total: None, formats=("html",))

    assert typeset() == set() and first.fresh == 0
    assert not (folder / "book.pdf").exists() and broken_links(atlas_of(folder)) == []
    assert {row.file for row in (*first.proved, *first.judged)} == {"atlas/results/thermal_voltage.html", "atlas/documents/cell.html", "atlas/documents/potassium.html"}


def test_pages_alone_write_no_atlas(folder: Path, typeset: Callable[[], set[str]]) -> None:
    job.run(folder, lambda words, done, total: None, formats=("pdf",))

    assert typeset() == ALL and not (folder / "atlas").exists()


def test_only_a_few_write_no_atlas_and_say_so(folder: Path, typeset: Callable[[], set[str]]) -> None:
    result = CliRunner().invoke(main, ["report", "--folder", str(folder), "--format", "html", "--only", "cell"])

    assert result.exit_code == 2 and "millivolt derive --format html" in result.output
    assert CliRunner().invoke(main, ["report", "--folder", str(folder), "--only", "cell"]).exit_code == 0
    assert not (folder / "atlas").exists()


def test_what_a_few_were_judged_anew_is_in_the_atlas_of_the_next_run(folder: Path, typeset: Callable[[], set[str]]) -> None:
    work(folder)
    (folder / "potassium" / "claims.toml").write_text(POTASSIUM.replace("-89", "-99"), encoding="utf-8")
    job.run(folder, lambda words, done, total: None, only=("potassium",))

    work(folder)

    assert "-99 mV" in atlas_of(folder)["documents/potassium.html"].words


def test_a_page_that_is_at_fault_is_told_in_every_run_until_it_is_mended(folder: Path, typeset: Callable[[], set[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    good = job.pdf
    box = r"Overfull \hbox (40.0pt too wide) in paragraph at lines 3--3"
    monkeypatch.setattr(job, "pdf", lambda tex, target: (*good(tex, target), *([box] if target.parent.name == "cell" else [])))
    assert work(folder).overfull == (f"cell/report.pdf: {box}",)

    again = CliRunner().invoke(main, ["report", "--folder", str(folder)])
    assert again.exit_code == 1 and "at fault: cell/report.pdf: Overfull" in again.output and "0 pages typeset anew" in again.output

    monkeypatch.setattr(job, "pdf", good)
    (folder / "cell" / "report.pdf").unlink()
    assert work(folder).overfull == ()
    assert CliRunner().invoke(main, ["report", "--folder", str(folder)]).exit_code == 0
