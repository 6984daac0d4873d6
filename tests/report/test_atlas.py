"""The atlas is static, whole and safe: every link leads somewhere, nothing is fetched, nothing from outside is a tag."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from millivolt import library
from millivolt.claims.model import Judgement, Verdict
from millivolt.cli import main
from millivolt.documents import Document
from millivolt.report import CaseRow, DerivationPage, FigureRow, LineRow, PremiseRow, StandsOn, SymbolRow
from millivolt.report.atlas import palette
from millivolt.report.atlas.layout import DOORS
from millivolt.report.atlas.marking import pieces
from millivolt.report.atlas.results import atlas
from millivolt.report.atlas.verification import verification_html
from millivolt.report.workers import Made, Used

from . import atlases
from .atlases import printed_document
from .hypertext import Page, broken_links
from .samples import HOSTILE, JUDGEMENTS, NERNST, SOURCE, claim
from .test_pages import hostile_judgement


@pytest.fixture(scope="module")
def shown() -> tuple[tuple, tuple[Made, ...]]:
    return atlases.shown()


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    return atlases.files()


@pytest.fixture(scope="module")
def pages(files: dict[str, str]) -> dict[str, Page]:
    return {file: Page(text) for file, text in files.items()}


def test_every_result_and_every_field_has_its_page(pages: dict[str, Page], shown: tuple[tuple, tuple[Made, ...]]) -> None:
    for d, it in zip(*shown, strict=True):
        page = pages[f"results/{d.name}.html"]
        for words in (d.title, it.page.formula.split("(")[0], "What it stands on", *(premise.name for premise in it.page.premises), *(case.title for case in it.page.special_cases)):
            assert words in page.words
    for title in ("How ions move in a field", "The membrane as a circuit"):
        assert title in pages["index.html"].words


def test_every_link_leads_to_a_page_and_a_place_on_it(pages: dict[str, Page]) -> None:
    assert sum(len(page.links) for page in pages.values()) > 300
    assert broken_links(pages) == []


def test_the_link_checker_finds_what_is_broken() -> None:
    pages = {"a.html": Page('<p id="x"><a href="b/c.html#y">1</a><a href="https://x.y/">2</a><a href="#z">3</a></p>'), "b/c.html": Page('<a href="../a.html#x">4</a>')}

    assert broken_links(pages) == ["a.html: b/c.html#y", "a.html: https://x.y/", "a.html: #z"]


def test_every_page_is_well_formed(pages: dict[str, Page]) -> None:
    assert {file: page.faults for file, page in pages.items() if page.faults} == {}


def test_every_page_has_the_landmarks_and_headings_that_a_screen_reader_goes_by(pages: dict[str, Page]) -> None:
    for file, page in pages.items():
        assert page.declared == "DOCTYPE html"
        assert [attributes["lang"] for attributes in page.named("html")] == ["en"]
        assert len(page.named("main")) == 1 and [tag for tag, _ in page.tags].index("title") < [tag for tag, _ in page.tags].index("body"), file
        assert page.headings[0] == 1 and page.headings.count(1) == 1, file
        assert all(deeper - higher <= 1 for higher, deeper in zip(page.headings, page.headings[1:], strict=False)), (file, page.headings)
        first = page.named("a")[0]
        assert first["href"] == "#content" and "content" in page.ids
        labels = [attributes.get("aria-label") for attributes in page.named("nav")]
        assert len(set(labels)) == len(labels) and None not in labels
        assert all(attributes.get("scope") == "col" for attributes in page.named("th"))
        assert all(attributes.get("aria-label") or attributes.get("aria-labelledby") for _, attributes in page.tags if attributes.get("role") == "group")


def test_nothing_is_fetched_and_nothing_runs(files: dict[str, str], pages: dict[str, Page]) -> None:
    for file, page in pages.items():
        assert not page.named("script") and not page.named("iframe") and not page.named("img"), file
        assert [attributes.get("rel") for attributes in page.named("link")] == []
        assert not any(name.startswith("on") for _, attributes in page.tags for name in attributes)
        policy = [attributes["content"] for attributes in page.named("meta") if attributes.get("http-equiv") == "Content-Security-Policy"]
        assert policy == ["default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"]
        assert not re.search(r"@import|url\((?!#)", files[file])


def test_mathematics_is_there_without_a_script(pages: dict[str, Page]) -> None:
    assert len(pages["results/nernst.html"].named("math")) > 40


def test_the_graph_leads_to_the_results_and_the_hypotheses(pages: dict[str, Page]) -> None:
    links = pages["graph.html"].links

    assert "results/nernst.html" in links
    assert any(link.startswith("hypotheses.html#postulate-") for link in links)


def test_what_rests_on_a_result_is_told_on_its_page(pages: dict[str, Page]) -> None:
    told = pages["results/thermal_voltage.html"].words.partition("Used by")[2]

    assert "Slope factor" in told
    assert "../results/boltzmann_slope_factor.html" in pages["results/thermal_voltage.html"].links
    assert "../results/thermal_voltage.html" in pages["results/boltzmann_slope_factor.html"].links


def test_the_same_results_are_the_same_bytes(shown: tuple[tuple, tuple[Made, ...]], files: dict[str, str]) -> None:
    assert {file: files[file] for file in atlas(*shown, documents=True)} == atlas(*shown, documents=True)


@pytest.mark.parametrize("seed", ["1", "2"])
def test_no_seed_is_seen_in_the_pages(seed: str, tmp_path: Path, shown: tuple[tuple, tuple[Made, ...]]) -> None:
    subprocess.run([sys.executable, "-m", "millivolt", "derive", "thermal_voltage", "--format", "html", "-o", str(tmp_path)], check=True, env={**os.environ, "PYTHONHASHSEED": seed})
    one = [(d, it) for d, it in zip(*shown, strict=True) if d.name == "thermal_voltage"]
    expected = atlas([d for d, _ in one], [it for _, it in one])

    assert {str(path.relative_to(tmp_path).as_posix()): path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.html")} == expected


def test_at_the_level_of_main_steps_what_rearranges_is_folded(shown: tuple[tuple, tuple[Made, ...]]) -> None:
    every, main_ = (Page(atlas(*shown, level)["results/thermal_voltage.html"]) for level in ("every", "main"))

    assert sum("open" in attributes for attributes in every.named("details")) == 1
    assert sum("open" in attributes for attributes in main_.named("details")) == 0
    assert every.words == main_.words


def test_a_derivation_of_ones_own_has_pages_too(tmp_path: Path) -> None:
    accepted = Path(__file__).parent.parent / "accepted" / "nernst_of_potassium.py"

    result = CliRunner().invoke(main, ["derive", str(accepted), "--format", "html", "-o", str(tmp_path)])

    assert result.exit_code == 0, result.output
    pages = {path.relative_to(tmp_path).as_posix(): Page(path.read_text(encoding="utf-8")) for path in tmp_path.rglob("*.html")}
    assert len(pages) == 5 and broken_links(pages) == []
    assert "documents.html" not in {link for page in pages.values() for link in page.links}


def test_a_refused_derivation_writes_nothing(tmp_path: Path) -> None:
    refused = Path(__file__).parent.parent / "refused" / "sign_flipped.py"

    result = CliRunner().invoke(main, ["derive", str(refused), "--format", "html", "-o", str(tmp_path / "out")])

    assert result.exit_code == 1
    assert not (tmp_path / "out").exists()


# ---- colours ------------------------------------------------------------------------------------


@pytest.mark.parametrize("colours", [palette.LIGHT, palette.DARK], ids=["by day", "by night"])
def test_contrast_is_what_wcag_asks_for(colours: dict[str, str]) -> None:
    assert [pair for pair in palette.READ if palette.contrast(colours[pair[0]], colours[pair[1]]) < 4.5] == []
    assert [pair for pair in palette.SEEN if palette.contrast(colours[pair[0]], colours[pair[1]]) < 3] == []
    assert palette.LIGHT.keys() == palette.DARK.keys()


@pytest.mark.parametrize(("one", "other", "known"), [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.478), ("#ff0000", "#ffffff", 3.998), ("#123456", "#123456", 1.0)])
def test_contrast_is_computed_as_defined(one: str, other: str, known: float) -> None:
    assert palette.contrast(one, other) == palette.contrast(other, one) == pytest.approx(known, abs=1e-3)


# ---- what comes from outside ---------------------------------------------------------------------


def page_of(text: str) -> DerivationPage:
    """A page every word of which is that text; of mathematics there is none, for a page that is no mathematics is not written."""
    line = LineRow(1, "x", "y", ((False, text), (True, "x")), text)
    premise = PremiseRow(text, text, "x", text, text)
    case = CaseRow("case", text, "x", text, (line, replace(line, number=2)), (premise,))
    return DerivationPage(
        "thermal_voltage", text, text, "x", text, (SymbolRow("x", text, text, text),), (premise,), (line,), ("x",), (case,), StandsOn((text,), (text,), (text,), (text,), ((text, 1),), ("other",)),
        (CaseRow("other", text, "x", text),), (text,), (FigureRow("charging", text, ((False, text),)),), text,
    )  # fmt: skip


def structure(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(tag, tuple(attributes)) for tag, attributes in Page(text).tags if tag != "wbr"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_in_a_result_is_text(text: str) -> None:
    d = library.derivation("thermal_voltage")

    hostile, tame = (atlas([d], [Made(page_of(words), (), (Used("postulate", words, words, words),))]) for words in (text, "words"))

    assert {file: structure(made) for file, made in hostile.items()} == {file: structure(made) for file, made in tame.items()}
    assert all(not Page(made).faults for made in hostile.values())


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_in_a_report_is_text(text: str) -> None:
    said = Page(verification_html(replace(SOURCE, title=text, kind=text, reference=text, convention={text: text}), [hostile_judgement(1, text)]))

    assert said.faults == []
    assert not {"script", "b", "img", "i"} & {tag for tag, _ in said.tags}
    assert all(link.startswith("#") for link in said.links)


def test_a_name_that_is_no_ascii_keeps_its_links() -> None:
    named = [replace(NERNST, name="größe"), replace(NERNST, name="nernst", special_cases=(CaseRow("straße", "A case", "x", ""),))]

    files = atlas([library.derivation("thermal_voltage"), library.derivation("nernst")], [Made(page, (), ()) for page in named])

    assert "results/größe.html" in files
    assert broken_links({file: Page(text) for file, text in files.items()}) == []


# ---- the document ---------------------------------------------------------------------------------


def judged(prints: str, verdict: Verdict) -> Judgement:
    return Judgement(claim(prints, "there", prints), verdict, "because", None, None, None)


def test_the_document_is_there_whole_and_in_order() -> None:
    document = printed_document()

    made = pieces(document, JUDGEMENTS)

    words = Page("".join(piece.text for piece in made)).words
    assert len(words) >= len(document.text.replace("\r", ""))
    for one in ("<script>alert(1)</script>", "<b>&amp;", "{{ 7*7 }}", "[U+202E]evil", "漢字"):
        assert one in words
    assert words.startswith("\n".join(j.claim.prints for j in JUDGEMENTS))


def test_every_claim_that_is_found_is_marked_by_its_verdict() -> None:
    text = "Potassium is at -89 mV, sodium at +61 mV, calcium at 251 mV and -89 mV again."
    claims = [judged("-89 mV", Verdict.CONFIRMED), judged("251 mV", Verdict.REFUTED), judged("33 mV", Verdict.UNDECIDED), judged("-89 mV", Verdict.DAMAGED)]

    made = [piece for piece in pieces(Document(Path("x.txt"), text, text), claims) if piece.claims]

    assert [(str(piece.text), piece.claims, piece.verdict) for piece in made] == [("-89 mV", (1,), "confirmed"), ("251 mV", (2,), "refuted"), ("-89 mV", (4,), "damaged")]
    assert [piece.told for piece in made][1] == "refuted: 251 mV"


def test_where_claims_overlap_the_gravest_verdict_is_shown() -> None:
    text = "It is 37 °C and -89 mV there"
    claims = [judged("37 °C and -89 mV", Verdict.CONFIRMED), judged("-89 mV there", Verdict.REFUTED)]

    made = [(str(piece.text), piece.claims, piece.verdict) for piece in pieces(Document(Path("x.txt"), text, text), claims)]

    assert made == [("It is ", (), ""), ("37 °C and ", (1,), "confirmed"), ("-89 mV", (2, 1), "refuted"), (" there", (2,), "refuted")]


def test_the_report_leads_from_the_document_to_the_claim_and_back() -> None:
    said = Page(verification_html(SOURCE, JUDGEMENTS, printed_document()))

    marks = [attributes for attributes in said.named("a") if (attributes.get("class") or "").startswith("mark ")]
    assert len(marks) >= 10
    assert broken_links({"": said}) == []
    assert {f"#{attributes['id']}" for attributes in marks if attributes["href"] != "#"} <= set(said.links)


def test_without_a_document_there_is_none() -> None:
    assert "The document" not in Page(verification_html(SOURCE, JUDGEMENTS)).words


def test_the_doors_of_an_atlas_are_files_of_it(files: dict[str, str]) -> None:
    assert [file for file, _ in DOORS if file not in files] == []
