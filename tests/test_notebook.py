"""In a notebook what is proved and judged shows itself: a notebook is run, and its cells are looked at."""

from __future__ import annotations

import os

import nbformat
import pytest
from nbclient import NotebookClient

from millivolt.claims import in_notebook
from millivolt.claims.model import Verdict

from .report.hypertext import Page
from .report.samples import HOSTILE, JUDGEMENTS
from .report.test_pages import hostile_judgement

CLAIMS = """
[source]
title = "A <page>"
[[claim]]
id = "K"
where = "here"
prints = "-61.5 mV"
formula = "nernst"
with = { z = "1", T = "37 degC", c_out = "5 mM", c_in = "140 mM" }
"""
CELLS = {
    "derivation": "from millivolt import library\nlibrary.derivation('nernst')",
    "theorem": "library.theorem('nernst')",
    "existence": "library.derivation('reversal_exists')",
    "report": "from pathlib import Path\nfrom millivolt import verify\nfound = verify(Path('claims.toml'))\nfound",
    "judgement": "found.judgements[0]",
    "verdict": "found.judgements[0].verdict",
}


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    """What each cell shows, by the kind of its content."""
    folder = tmp_path_factory.mktemp("notebook")
    (folder / "claims.toml").write_text(CLAIMS, encoding="utf-8")
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in CELLS.values()])
    before = dict(os.environ)
    os.environ |= {"IPYTHONDIR": str(folder / "ipython"), "JUPYTER_PLATFORM_DIRS": "1", "PYDEVD_DISABLE_FILE_VALIDATION": "1"}
    try:
        NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(folder)}}).execute()
    finally:
        os.environ.clear()
        os.environ |= before
    return {name: cell.outputs[-1].data for name, cell in zip(CELLS, notebook.cells, strict=True)}


def test_a_derivation_and_a_theorem_show_their_statement(shown: dict[str, dict[str, str]]) -> None:
    nernst = r"$\displaystyle E = \frac{R T}{z F} \ln \frac{c_\mathrm{out}}{c_\mathrm{in}}$"

    assert shown["derivation"]["text/latex"] == shown["theorem"]["text/latex"] == nernst


def test_a_statement_that_something_exists_says_so(shown: dict[str, dict[str, str]]) -> None:
    assert shown["existence"]["text/latex"].startswith(r"$\displaystyle \text{for some }")


def test_a_report_shows_its_summary_and_its_claims(shown: dict[str, dict[str, str]]) -> None:
    page = Page(shown["report"]["text/html"])

    assert page.faults == [] and not page.named("page")
    for words in ("A <page>", "1 claim: 0 right as printed", "-61.5 mV", "-89.0587 mV", "refuted"):
        assert words in page.words


def test_a_judgement_shows_why(shown: dict[str, dict[str, str]]) -> None:
    page = Page(shown["judgement"]["text/html"])

    for words in ("R*T*log(c_out/c_in)", "should read", "-89.1 mV", "inputs as printed allow"):
        assert words in page.words


def test_a_verdict_shows_its_word(shown: dict[str, dict[str, str]]) -> None:
    assert Page(shown["verdict"]["text/html"]).words == "refuted"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str) -> None:
    judgement = hostile_judgement(1, text)

    for made in (in_notebook.one(judgement), in_notebook.table([judgement])):
        page = Page(made)
        assert page.faults == []
        assert {tag for tag, _ in page.tags} <= {"table", "thead", "tbody", "tr", "th", "td", "span", "b"}
        assert all("mathjax_ignore" in (attributes.get("class") or "") for attributes in page.named("table"))


def test_every_verdict_has_a_colour() -> None:
    assert in_notebook.COLOURS.keys() == {verdict.value for verdict in Verdict}
    assert all(Page(in_notebook.one(judgement)).faults == [] for judgement in JUDGEMENTS)
