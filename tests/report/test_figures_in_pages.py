"""A figure stands on the page of its result and in the book, numbered and captioned; where it cannot be drawn, the page says so."""

import pytest
from pypdf import PdfReader

from millivolt import library
from millivolt.figures import FIGURES, drawing, named, svg, tex
from millivolt.report import derivation_json, derivation_md, derivation_tex, pdf, pictures
from millivolt.report.book import book_tex
from millivolt.report.paging import page
from millivolt.report.workers import made

MOST = 4  # pages of a result


def squeezed(words):
    return "".join(words.split()).replace("’", "'")


@pytest.fixture(scope="module")
def pages():
    return {f.name: page(library.derivation(f.result)) for f in FIGURES}


@pytest.mark.parametrize("figure", FIGURES, ids=lambda f: f.name)
def test_the_page_of_a_result_has_its_figure_and_no_more_than_four_sheets(figure, pages, tmp_path):
    assert pdf(derivation_tex(pages[figure.name]), tmp_path / "a.pdf") == ()
    sheets = PdfReader(tmp_path / "a.pdf").pages
    said = squeezed(sheets[0].extract_text())
    assert len(sheets) <= MOST and "Figure1" in said
    assert squeezed(figure.caption.split("$")[0])[:60] in said


def test_markdown_names_a_picture_that_is_written_beside_it(pages):
    shown = pages["hodgkin_katz"]
    assert "![Resting potential against external potassium](figures/hodgkin_katz.svg)" in derivation_md(shown) and "**Figure 1.** The resting" in derivation_md(shown)
    assert pictures(shown) == {"figures/hodgkin_katz.svg": svg(named("hodgkin_katz"))}
    assert '"name": "hodgkin_katz"' in derivation_json(shown)


def test_the_book_numbers_its_figures_and_lists_them(tmp_path):
    results = [library.derivation(name) for name in ("thermal_voltage", "charging_time_course", "fractional_change")]
    assert pdf(book_tex(results, [made(d) for d in results]), tmp_path / "book.pdf") == ()
    reader = PdfReader(tmp_path / "book.pdf")
    said = [squeezed(sheet.extract_text()) for sheet in reader.pages]
    assert "Chargingofacell,andtheionsthatmoveforit" in said[0] and "Fractionalconcentrationchangeagainstthesizeofthecell" in said[0]
    assert [n for n in (1, 2) for words in said if f"Figure{n}" + {1: "Theshare", 2: "Aneuron"}[n] in words] == [1, 2]  # in the order of the chapters
    assert "figure.charging" in reader.named_destinations


def test_without_matplotlib_the_page_says_that_a_figure_is_missing(pages, monkeypatch, tmp_path):
    monkeypatch.setattr(drawing, "find_spec", lambda name: None)
    svg.cache_clear()
    tex.cache_clear()
    shown = pages["charging"]
    assert pdf(derivation_tex(shown), tmp_path / "a.pdf") == ()
    assert "Notdrawn:figuresneedmatplotlib" in squeezed(PdfReader(tmp_path / "a.pdf").pages[0].extract_text())
    assert "Not drawn: figures need matplotlib" in derivation_md(shown) and "](figures/" not in derivation_md(shown)
    assert pictures(shown) == {}
