"""The pages say what they are given, fit, and are the same bytes every time."""

import json
import re
from dataclasses import replace

import pytest
from pypdf import PdfReader

from millivolt.claims.model import Certificate, Diagnosis, Judgement, Source, Value, Verdict, Working
from millivolt.report import (
    NotMathematics,
    derivation_json,
    derivation_md,
    derivation_tex,
    pdf,
    verification_json,
    verification_md,
    verification_tex,
)  # fmt: skip
from millivolt.report.glyphs import LETTERS, LOWERED, RAISED, TABLE
from millivolt.report.layout import latex

from .samples import GHK_FLUX, HOSTILE, JUDGEMENTS, NERNST, SOURCE, claim


def words_of(file):
    return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())


def squeezed(text):
    return re.sub(r"\s", "", text)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pages")
    pages = {"nernst": derivation_tex(NERNST), "ghk_flux": derivation_tex(GHK_FLUX), "report": verification_tex(SOURCE, JUDGEMENTS)}
    faults = {name: pdf(tex, folder / f"{name}.pdf") for name, tex in pages.items()}
    return folder, pages, faults


def test_nothing_is_overfull_and_no_character_is_missing(built):
    assert built[2] == {"nernst": (), "ghk_flux": (), "report": ()}


def test_a_derivation_page_says_everything(built):
    said = words_of(built[0] / "nernst.pdf")

    for expected in ("Nernst potential", "The voltage at which one kind of ion is at rest", "gas constant", "J mol−1 K−1", "Dilute ideal solution", "assumption",
                     "divide by", "Inside and outside exchanged", "logarithm of a quotient", "4 lines: 4 proved by the kernel.", "Hille, B. (2001)", "page 1 of 2"):  # fmt: skip
        assert expected in said


def test_a_line_that_is_not_proved_says_so(built):
    said = words_of(built[0] / "ghk_flux.pdf")

    assert "computed." in said and "assumed." in said
    assert "11 lines: 9 proved by the kernel, 1 computed and cross-checked numerically, 1 assumed." in said


def test_a_report_says_every_claim_and_every_verdict(built):
    said = squeezed(words_of(built[0] / "report.pdf"))

    for judgement in JUDGEMENTS:
        for expected in (judgement.claim.id, judgement.claim.prints, judgement.verdict.value, judgement.reason, judgement.claim.where):
            assert squeezed(expected).translate(str.maketrans("’", "'")) in said or "⁻" in expected


def test_fonts_are_embedded_and_their_text_can_be_copied(built):
    for page in PdfReader(built[0] / "report.pdf").pages:
        for font in page["/Resources"]["/Font"].values():
            assert "/FontFile" in font["/FontDescriptor"]
            assert "/ToUnicode" in font


def test_title_and_bookmarks_are_there_and_no_date(built):
    reader = PdfReader(built[0] / "report.pdf")

    assert reader.metadata.title == "Membrane potential"
    assert "/CreationDate" not in reader.metadata and "/ModDate" not in reader.metadata
    assert "/ID" not in reader.trailer
    titles = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert titles == ["Summary", "Errata of the source", "Unit and power-of-ten errors in this text, repaired", "Overview", "Claims"]
    assert [entry.title for entry in reader.outline[-1]][:2] == ["upstroke-area: damaged", "upstroke-current: confirmed"]


def test_the_same_page_is_the_same_bytes(built, tmp_path):
    folder, pages, _ = built
    for name, tex in pages.items():
        pdf(tex, tmp_path / f"{name}.pdf")
        assert (tmp_path / f"{name}.pdf").read_bytes() == (folder / f"{name}.pdf").read_bytes()


def hostile_judgement(number, text):
    return Judgement(
        claim(f"{number} {text}", text, text, body=text, inputs={"c_in": text, "z": (text, text)}, assumes={"T": text}, about=text, note=text, convention={"current": text}),
        Verdict.REFUTED, text, Value(text, text), Value("1", text), Certificate(text, (text, text), (text, text), {"x": text}, text),
        Working(text, text, text, text, text, text), corrected=text, diagnosis=(Diagnosis(text, True, text, 0.1),), notes=(text,), place=text, context=text,
    )  # fmt: skip


def test_hostile_text_appears_literally(tmp_path):
    judgements = tuple(hostile_judgement(n, text) for n, text in enumerate(HOSTILE))
    source = Source(HOSTILE[0], HOSTILE[1], " ".join(HOSTILE), dict.fromkeys(("current", "voltage"), HOSTILE[3]))

    assert pdf(verification_tex(source, judgements), tmp_path / "a.pdf") == ()

    said = squeezed(words_of(tmp_path / "a.pdf"))
    for expected in (r"\input{/etc/passwd}", r"\write18{touch/tmp/x}", "^^5cinput", r"\catcode", "<script>alert(1)</script>", "{{7*7}}", r"\VAR{7*7}", r"\end{document}",
                     "[U+0000]", "[U+202E]", "[U+6F22]", "[U+1F9EA]", "[U+D800]", r"\\[3pt]", "x" * 400):  # fmt: skip
        assert squeezed(expected) in said
    assert "root:x:0" not in said
    assert PdfReader(tmp_path / "a.pdf").metadata.title == HOSTILE[0]


@pytest.mark.parametrize("text", ["membrane " * 2000, "1" * 20_000, "−" * 4000])
def test_text_longer_than_a_page_goes_over_to_the_next(text, tmp_path):
    assert pdf(verification_tex(Source(text), (hostile_judgement(1, text),)), tmp_path / "a.pdf") == ()


def test_every_character_of_the_table_is_in_the_font(tmp_path):
    everything = " ".join((*TABLE, *sorted(LETTERS), *RAISED, *LOWERED))
    page = replace(NERNST, summary=everything, title="Characters", references=(f"In small print {everything}",))

    assert pdf(derivation_tex(page), tmp_path / "a.pdf") == ()


def test_hostile_text_breaks_no_markdown_table():
    judgements = tuple(hostile_judgement(n, text) for n, text in enumerate(HOSTILE))
    lines = verification_md(SOURCE, judgements).splitlines()
    rows = [line for line in lines if line.startswith("| ") and "refuted" in line]

    assert len([row for row in rows if "**refuted**" not in row]) == len(HOSTILE)
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows if "**refuted**" not in row} == {6}
    assert len([line for line in lines if line.startswith("### ")]) == len(HOSTILE)
    assert not any(line.startswith(("<", "# heading")) for line in lines)


def test_a_derivation_whose_formula_is_not_mathematics_is_refused():
    with pytest.raises(NotMathematics, match=r"\\input"):
        derivation_tex(replace(NERNST, statement=r"\input{x}"))


def test_a_page_that_prints_what_is_no_text_is_refused():
    with pytest.raises(TypeError, match="cannot print None"):
        latex().from_string(r"\VAR{x}").render(x=None)


def test_markdown_shows_the_parts_of_a_derivation():
    page = derivation_md(NERNST)

    assert page.startswith("# Nernst potential\n")
    assert "```math\n" + NERNST.statement + "\n```" in page
    assert "| $`c_\\mathrm{in}`$ | concentration inside the cell | mol m⁻³ | positive |" in page
    assert "(3) divide by $`z F`$" in page
    assert "\n\n\n" not in page


def test_a_case_of_one_line_is_not_said_twice():
    case = replace(GHK_FLUX.special_cases[0], statement="J = P x", lines=(replace(GHK_FLUX.lines[0], latex_left="J", latex_right="P x"),))

    assert derivation_md(replace(GHK_FLUX, special_cases=(case,))).count("J = P x") == 1
    assert derivation_md(replace(GHK_FLUX, special_cases=(replace(case, lines=()),))).count("J = P x") == 1


def test_markdown_shows_a_claim_a_block():
    page = verification_md(SOURCE, JUDGEMENTS)

    assert page.count("\n### ") == len(JUDGEMENTS)
    assert "### `upstroke-area`: damaged\n" in page
    assert "- **Computed**: 3.3 nA (from the numbers printed just before it); 3.29867 nA (from the start)\n" in page
    assert "\n\n\n" not in page and page.endswith("\n") and not re.search(r" \n", page)


def test_json_has_the_shape_that_was_promised():
    data = json.loads(verification_json(SOURCE, JUDGEMENTS))

    assert data["source"] == SOURCE.title
    assert {"id", "prints", "verdict", "computed", "from_start", "corrected", "diagnosis", "reason"} <= data["claims"][0].keys()
    assert data["claims"][0]["computed"] == {"value": "3.29867e-09", "unit": "m^2"}
    assert data["claims"][0]["diagnosis"][0]["slip"] == "lost-superscript"
    assert json.loads(derivation_json(NERNST))["stands_on"]["rules"][0] == ["premise", 1]


def test_a_report_without_a_claim_is_a_page(tmp_path):
    assert pdf(verification_tex(Source("Empty"), ()), tmp_path / "a.pdf") == ()
    assert "0 claims" in verification_md(Source("Empty"), ())
