"""Equations are numbered, and what cites one leads to it."""

from dataclasses import replace

import pytest
from pypdf import PdfReader

from millivolt import library
from millivolt.report import derivation_tex, pdf
from millivolt.report.book import book_tex
from millivolt.report.citing import Numbered, known_by_name, linked
from millivolt.report.derivation import at
from millivolt.report.paging import page
from millivolt.report.workers import made

CHAIN = ("thermal_voltage", "nernst", "driving_force", "ghk_flux", "ghk_flux_rises")


def goals(reader):
    """Where the links of a document lead, by name."""
    links = [it.get_object() for sheet in reader.pages for it in sheet.get("/Annots", ())]
    return [str(link["/A"]["/D"] if "/A" in link else link["/Dest"]) for link in links if link["/Subtype"] == "/Link"]


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    file = tmp_path_factory.mktemp("book") / "book.pdf"
    results = [library.derivation(name) for name in CHAIN]
    faults = pdf(book_tex(results, [made(d) for d in results]), file)
    return faults, PdfReader(file)


def test_every_link_of_the_book_leads_somewhere_and_nothing_is_overfull(book):
    faults, reader = book
    assert faults == ()
    assert len(goals(reader)) > 20 and set(goals(reader)) <= set(reader.named_destinations)


def test_results_are_numbered_by_chapter_and_cited_by_number(book):
    said = "".join("".join(sheet.extract_text() for sheet in book[1].pages).split())
    assert "1.2Nernstpotential" in said and "(1.2)" in said
    assert "theoremflux,eq.(1.4)" in said   # a special case of the flux names it
    assert any(goal.startswith("result.") for goal in goals(book[1])) and any(goal.startswith("premise.") for goal in goals(book[1]))


@pytest.mark.parametrize("name", ["nernst", "ghk_voltage", "ghk_flux_rises"])
def test_a_page_leads_from_its_reasons_to_what_they_name(name, tmp_path):
    shown = page(library.derivation(name))
    assert pdf(derivation_tex(shown), tmp_path / "a.pdf") == ()
    reader = PdfReader(tmp_path / "a.pdf")
    assert goals(reader) and set(goals(reader)) <= set(reader.named_destinations)
    places = [it.place for it in known_by_name(shown).values()]
    assert len(set(places)) == len(places) and set(places) <= set(reader.named_destinations)


def test_a_named_line_is_cited_by_its_number_unless_it_is_left_out():
    shown = page(library.derivation("ghk_flux_rises"))
    named = [line for line in shown.lines if line.name]
    assert named and all(known_by_name(shown)[line.name].number == str(line.number) for line in named)
    less = replace(shown, lines=shown.lines[1:])
    assert shown.lines[0].name not in known_by_name(less)
    assert set(known_by_name(at("main", shown))) <= set(known_by_name(shown))


def test_starting_points_are_numbered_through_the_page():
    for name in CHAIN:
        shown = page(library.derivation(name))
        rows = [known_by_name(shown), *(known_by_name(shown, case) for case in shown.special_cases)]
        found = [it.number for known in rows for it in known.values() if it.number.startswith("P")]
        assert sorted(found, key=lambda n: int(n[1:])) == [f"P{n}" for n in range(1, len(found) + 1)]


def test_what_is_quoted_and_not_known_gets_no_number():
    words = ((False, "put in “x” and “y”"),)
    assert "byline" not in linked(words, {})
    assert linked(words, {"y": Numbered("P2", "premise.a.2")}).endswith(r"~\byline{premise.a.2}{(P2)}")
