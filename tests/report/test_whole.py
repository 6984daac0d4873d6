"""Real pages as documents: nothing overfull in TeX's own log, fonts embedded, text that can be found and copied, bookmarks, numbers that are told once."""

import re
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject

from millivolt import library
from millivolt.report import derivation_tex, pdf, verification_tex
from millivolt.report.book import book_tex
from millivolt.report.citing import known_by_name, letter
from millivolt.report.verifying import claims_of
from millivolt.report.workers import made

from .whole import bookmarks, faults, main, squeezed

CHAIN = ("thermal_voltage", "nernst", "driving_force", "ghk_flux", "ghk_flux_rises")
ALONE = ("ghk_flux", "nernst")
CLAIMS = Path(__file__).parents[2] / "reports" / "resting-membrane-potential" / "claims.toml"


@pytest.fixture(scope="module")
def shown():
    return {name: made(library.derivation(name)) for name in CHAIN}


@pytest.fixture(scope="module")
def built(shown, tmp_path_factory):
    """Document -> what TeX's log says of it, and the file."""
    from millivolt.claims import judge_all

    folder = tmp_path_factory.mktemp("whole")
    source, claims = claims_of(CLAIMS)
    texts = {name: derivation_tex(shown[name].page) for name in ALONE}
    texts |= {"book": book_tex([library.derivation(name) for name in CHAIN], list(shown.values())), "report": verification_tex(source, judge_all(source, claims))}
    return {name: (pdf(tex, folder / f"{name}.pdf"), folder / f"{name}.pdf") for name, tex in texts.items()}


@pytest.mark.parametrize("name", ["book", "report", *ALONE])
def test_a_real_document_has_no_fault(name, built, shown):
    log, file = built[name]
    titles = {"book": [it.page.title for it in shown.values()] + ["What rests on what", "Symbols", "References"], "report": ["Summary", "Claims"]}.get(name, ["Symbols", "Starting points", "Derivation", "What it stands on"])

    assert log == ()
    assert faults(file, titles) == []
    assert len(list(bookmarks(PdfReader(file).outline))) >= len(titles)


def spoiled(file, target, change):
    """A copy in which something is wrong."""
    writer = PdfWriter(clone_from=file)
    change(writer)
    writer.write(target)
    return faults(target)


@pytest.mark.parametrize(("what", "said"), [("font", "is not embedded"), ("copy", "cannot be copied"), ("title", "no title"), ("link", "which is nowhere"), ("date", "it tells /CreationDate"), ("language", "language")])
def test_a_fault_is_seen(what, said, built, tmp_path):
    def change(writer):
        font = next(iter(writer.pages[0]["/Resources"]["/Font"].values())).get_object()
        links = [it.get_object() for page in writer.pages for it in page.get("/Annots", ())]
        match what:
            case "font":
                del font["/FontDescriptor"]
            case "copy":
                del font["/ToUnicode"]
            case "title":
                writer.add_metadata({"/Title": ""})
            case "date":
                writer.add_metadata({"/CreationDate": "D:20300101"})
            case "language":
                del writer.root_object[NameObject("/Lang")]
            case "link":
                links[0]["/A"][NameObject("/D")] = TextStringObject("elsewhere")

    assert any(said in fault for fault in spoiled(built["ghk_flux"][1], tmp_path / "spoiled.pdf", change))


def test_the_book_is_examined_once_and_a_bad_one_every_time(built, tmp_path, capsys):
    (tmp_path / ".cache").mkdir()
    (tmp_path / "book.pdf").write_bytes(built["book"][1].read_bytes())
    assert main(tmp_path) == 0 and (tmp_path / ".cache" / "book.good").exists()
    writer = PdfWriter(clone_from=built["book"][1])
    writer.add_metadata({"/Title": ""})
    writer.write(tmp_path / "book.pdf")
    assert main(tmp_path) == main(tmp_path) == 1
    assert "book.pdf: it has no title" in capsys.readouterr().out


def test_every_line_and_every_special_case_of_a_page_has_a_number_of_its_own(shown):
    for it in shown.values():
        page = it.page
        assert [line.number for line in page.every_line] == list(range(1, len(page.every_line) + 1))
        assert [letter(page, case) for case in page.special_cases] == list("abcdefghij")[: len(page.special_cases)]
        named = [known_by_name(page), *(known_by_name(page, case) for case in page.special_cases)]
        places = {(number.number, number.place) for known in named for number in known.values()}
        assert len({number for number, _ in places}) == len({place for _, place in places}) == len(places)
    assert max(len(it.page.special_cases) for it in shown.values()) >= 3


def test_what_is_cited_can_be_found_under_its_number(built, shown):
    said = squeezed("".join(page.extract_text() for page in PdfReader(built["book"][1]).pages))
    flux = shown["ghk_flux"].page
    for case in flux.special_cases:
        assert squeezed(f"(1.4{letter(flux, case)}) {case.title}") in said
    alone = squeezed("".join(page.extract_text() for page in PdfReader(built["ghk_flux"][1]).pages))
    assert all(squeezed(f"({letter(flux, case)}) {case.title}") in alone for case in flux.special_cases)
    assert len(re.findall(rf"\({len(flux.every_line)}\)", alone)) >= 1


def test_earlier_theorems_lead_to_where_they_stand(built, shown):
    """In the book to their results, on a page of its own to the starting point that cites them; without a number where neither is there."""
    book, alone = (squeezed("".join(page.extract_text() for page in PdfReader(built[name][1]).pages)) for name in ("book", "ghk_flux"))
    assert squeezed("Earlier theorems Constant-field flux (1.4)") in book
    flux = shown["ghk_flux"].page
    (cited,) = [row for row in flux.premises if row.cited]
    assert squeezed(f"Earlier theorems {dict(zip(flux.stands_on.below, flux.stands_on.theorems, strict=True))[cited.cited]} (P1);") in alone
