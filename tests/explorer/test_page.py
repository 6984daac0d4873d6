"""The explorer as a file: the same bytes every time, nothing from elsewhere, whatever a preset says is text, and no algebra is needed to write it."""

from __future__ import annotations

import re
import subprocess
import sys
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
from click.testing import CliRunner

from millivolt.cli import main
from millivolt.explorer import plotting
from millivolt.explorer.cells import cells
from millivolt.explorer.controls import HELD, IONS, PROTONS, TEMPERATURE, of_ion
from millivolt.explorer.layout import page
from millivolt.formulas import javascript
from millivolt.presets import every

ROOT = Path(__file__).parent.parent.parent
LARGEST, WITH_BOKEH = 85_000, 2_000_000  # bytes


def own(text: str) -> str:
    """The page without Bokeh's scripts."""
    for script in plotting.scripts():
        assert text.count(script) == 1
        text = text.replace(script, "")
    return text


def test_it_is_the_same_every_time_and_small() -> None:
    assert page() == page()
    assert len(own(page()).encode()) < LARGEST
    assert len(page().encode()) < WITH_BOKEH


def test_the_formulas_are_the_shipped_ones() -> None:
    for name in ("nernst", "ghk_voltage_divalent", "ghk_current", "chord_conductance"):
        assert (Path(javascript.ROOM) / f"{name}.js").read_text(encoding="utf-8") in page()


def test_nothing_is_fetched_and_no_other_script_may_run() -> None:
    text = page()
    assert re.findall(r"(?:src|href)\s*=\s*\"(?!#)", own(text)) == [] and "@import" not in text and "url(" not in own(text)
    assert re.findall(r"https?://[^\s\"<']+", own(text)) == []
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', text.replace("&#39;", "'"))
    styles, scripts = (re.findall(rf"<{tag}>(.*?)</{tag}>\n", text, re.DOTALL) for tag in ("style", "script"))
    assert len(styles) == 1 and len(scripts) == 4 and tuple(scripts[1:3]) == plotting.scripts()
    assert dict(rule.split(" ", 1) for rule in policy.split("; ")) == {
        "default-src": "'none'", "style-src": digests(*styles, ""), "script-src": digests(*scripts), "base-uri": "'none'", "form-action": "'none'",
    }  # fmt: skip
    assert re.findall(r'\s(?:style|on\w+)="', own(text)) == []


def digests(*texts: str) -> str:
    return " ".join(f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" for text in texts)


def test_what_a_preset_says_is_text() -> None:
    bad = '</script><script>alert(1)</script><!--"&'
    text = page((replace(cells()[0], title=bad, words=(bad,), sources=(bad,), name=bad),))

    assert text.count("<script") == text.count("</script") == 4 and "<!--" not in text
    assert "&lt;/script&gt;" in text and "\\u003c/script\\u003e" in text


def test_every_preset_is_there_with_its_own_numbers() -> None:
    assert [cell.name for cell in cells()] == [p.name for p in every()] and len(cells()) == 11
    for p, cell in zip(every(), cells(), strict=True):
        for v in p.values:
            if v.name in cell.fields:
                assert cell.fields[v.name] == pytest.approx(v.si - (273.15 if v.name == "T" else 0), abs=1e-9)
                assert v.source in cell.sources
        assert any(cell.fields[f"P_{ion.key}"] > 0 for ion in IONS) == ("pH_in" not in p)
        assert ("V" in cell.fields) == ("dpsi" in p)
        assert "V" not in cell.fields or cell.fields["V"] == pytest.approx(1e3 * p["dpsi"])


def test_without_permeabilities_it_is_told_which_ion_is_let_through() -> None:
    red = next(cell for cell in cells() if cell.name == "red_cell")
    assert {ion.key: red.fields[f"P_{ion.key}"] for ion in IONS} == {"K": 0.0, "Na": 0.0, "Cl": 1.0, "Ca": 0.0}
    assert any("permeable to chloride alone" in words for words in red.words)


@pytest.mark.parametrize("cell", cells(), ids=lambda cell: cell.name)
def test_every_number_of_a_cell_may_be_typed(cell) -> None:
    for control in (TEMPERATURE, *PROTONS, HELD, *(c for ion in IONS for c in of_ion(ion))):
        if control.key not in cell.fields:
            continue
        assert control.least <= cell.fields[control.key] <= control.most
        assert cell.fields[control.key] == 0 or control.low <= cell.fields[control.key] <= control.high, control.key


def test_the_command_writes_it_without_algebra(tmp_path: Path) -> None:
    code = "import sys\nfrom millivolt.cli import main\ntry: main(['explore', '-o', 'new/e.html'])\nexcept SystemExit as end: assert not end.code\nprint(*sorted({'sympy', 'pint', 'matplotlib', 'tornado'} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.replace("\\", "/") in ("new/e.html: open it in a browser\n\n", "new/e.html: open it in a browser\npint\n")
    assert (tmp_path / "new" / "e.html").read_bytes() == page().encode()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = CliRunner().invoke(main, ["explore", "-o", str(tmp_path / "file" / "e.html")])

    assert done.exit_code == 2 and str(tmp_path / "file") in done.output and "Traceback" not in done.output
    assert CliRunner().invoke(main, ["explore", "-o", str(tmp_path)]).exit_code == 2


@pytest.mark.parametrize(("found", "told"), [(None, "not installed"), ("2.4.3", "2.4.3 is installed"), ("3.5.2", "3.5.2 is installed"), ("4.0.0rc1", "4.0.0rc1 is installed")])
def test_without_bokeh_it_is_told_what_to_install_and_nothing_is_written(found: str | None, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def version(name: str) -> str:
        if found is None:
            raise PackageNotFoundError(name)
        return found

    monkeypatch.setattr(plotting, "version", version)
    done = CliRunner().invoke(main, ["explore", "-o", str(tmp_path / "new" / "e.html")])

    assert done.exit_code == 2 and done.output.count("\n") == 1
    assert told in done.output and "pip install 'millivolt[explorer]'" in done.output
    assert list(tmp_path.iterdir()) == []


def test_what_the_extra_installs_is_what_is_wanted() -> None:
    (line,) = re.findall(r'^explorer = \["bokeh>=(\d+)\.(\d+),<(\d+)"\]', (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE)

    assert (int(line[0]), int(line[1])) == plotting.OLDEST and (int(line[2]), 0) == plotting.NEXT
