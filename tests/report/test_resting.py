"""What rests on what, by numbers; and works by their authors' names."""

import re

import pytest

from millivolt import library
from millivolt.derivations.references import REFERENCES
from millivolt.report.citing import Numbered
from millivolt.report.escape import text
from millivolt.report.resting import by_surname, numbers, resting

ORDER = tuple("abcdefgh")
CITED = {name: Numbered(f"{1 + n // 5}.{1 + n % 5}", f"result.{n}") for n, name in enumerate(ORDER)}  # a to e are 1.1 to 1.5, f to h 2.1 to 2.3


@pytest.mark.parametrize(("names", "said"), [
    ("a", "1.1"), ("ba", "1.1, 1.2"), ("abc", "1.1–1.3"), ("cab", "1.1–1.3"), ("acd", "1.1, 1.3, 1.4"), ("acde", "1.1, 1.3–1.5"),
    ("cdef", "1.3–1.5, 2.1"), ("def", "1.4, 1.5, 2.1"), ("abcdefgh", "1.1–1.5, 2.1–2.3"), ("", ""),
])  # fmt: skip
def test_numbers_in_a_row_are_told_by_the_first_and_the_last_of_a_chapter(names, said):
    told = numbers(list(names), ORDER, CITED)
    assert re.sub(r"\\byline\{[^}]*\}\{([^}]*)\}", r"\1", told).replace("--", "–") == said
    assert all(CITED[ORDER[int(place)]].number == number for place, number in re.findall(r"\\byline\{result\.(\d+)\}\{([^}]*)\}", told))


def test_a_result_names_what_it_cites_and_what_it_assumes_itself():
    d = library.derivation("ghk_flux")
    (cited,) = [g.cited for g in d.given.values() if g.cited is not None]
    row = resting(d, {"ghk_flux": Numbered("1.4", "result.3"), cited.name: Numbered("1.7a", "case.x")})
    assert row.number.number == "1.4" and row.theorems == r"\byline{case.x}{1.7a}"
    assert row.hypotheses == "steady state; constant field; partition at the inner face; partition at the outer face"
    assert resting(d, {"ghk_flux": Numbered("1.4", "result.3")}).theorems == text(cited.title)


def test_what_a_result_is_about_is_cited_too():
    d = library.derivation("ghk_flux_rises")
    (parent,) = d.about
    cited = {d.name: Numbered("1.5", "r"), parent.name: Numbered("1.4", "result.3")}
    assert resting(d, cited).theorems.startswith(r"\byline{result.3}{1.4}")


def test_works_are_in_the_order_of_their_authors():
    told = list(by_surname(REFERENCES.values()))
    keys = {full: key for key, full in REFERENCES.items()}
    first = [keys[full].split(" ")[0].casefold() for full in told if not full.startswith("Bureau")]
    assert first == sorted(first) and len(told) == len(REFERENCES)


@pytest.mark.parametrize(("words", "tied"), [("at 37 °C,", "37~"), ("155 mM inside", "155~mM"), ("of 20 µm.", "20~"), ("3 mV/s", "3~mV/s")])
def test_a_number_and_its_unit_are_on_one_line(words, tied):
    assert tied in text(words)


@pytest.mark.parametrize("words", ["5 m away", "12 Kinder", "2 Made", "7 sets"])
def test_what_is_no_unit_may_go_to_the_next_line(words):
    assert "~" not in text(words)
