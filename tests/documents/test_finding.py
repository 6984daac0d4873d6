"""A printed string is found where it stands, or it is not found: a longer number that happens to hold it is another number."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from millivolt.documents import Document, Found, NotFound, find, locate


def document(text: str) -> Document:
    return Document(Path("chapter.txt"), text, text)


def found(text: str, prints: str, after: int = 0) -> Found:
    place = find(document(text), prints, after)
    assert isinstance(place, Found), place
    return place


def test_line_and_column_count_from_one() -> None:
    place = found("first\r\nsecond\rthird −70 mV", "−70 mV")
    assert (place.line, place.column, place.start, place.place) == (3, 7, 20, "line 3, column 7")


@pytest.mark.parametrize(
    ("text", "prints"),
    [
        ("E is −89 mV", "-89 mV"),
        ("E is –89\u202fmV", "−89 mV"),
        ("8.7\u00a0µM", "8.7 μM"),
        ("4.12·10^7", "4.12 ⋅ 10^7"),
        ("4.12 × 10^7", "4.12✕10^7"),
        ("a radius of 5\nµm", "5 µm"),
        ("100mV", "100 mV"),
        ("1\u2009000 mV", "1 000 mV"),
        ("7.85\u200b liters", "7.85 liters"),
    ],
)
def test_spaces_and_look_alikes_do_not_hide_it(text: str, prints: str) -> None:
    place = found(text, prints)
    assert not place.exact
    assert text[place.start:place.end] == place.printed


def test_an_exact_occurrence_is_preferred_to_an_earlier_similar_one() -> None:
    place = found("−80 mV and -80 mV", "-80 mV")
    assert (place.exact, place.start, place.occurrences) == (True, 11, 1)


@pytest.mark.parametrize(
    ("text", "prints"),
    [
        ("100 mV", "0 mV"),
        ("12.5 mV", "5 mV"),
        ("40,000,000 ions", "000 ions"),
        ("3.35", "3.3"),
        ("3.3.5", "3.3"),
        ("1,000", "1"),
        ("10 00 mV", "1000 mV"),
        ("1000 mV", "10 00 mV"),
        ("−70 mV", "+70 mV"),
        ("70 mV", "-70 mV"),
        ("5 mM", "5 µM"),
        ("10²³", "1023"),
        ("", "70 mV"),
        ("70 mV", ""),
        ("70 mV", "  "),
    ],
)
def test_another_number_is_not_it(text: str, prints: str) -> None:
    assert isinstance(find(document(text), prints), NotFound)


@pytest.mark.parametrize(("text", "prints"), [("2 mscm: 1", "2 ms"), ("rest at 15. Then", "15"), ("is 3.3 m2Volume", "3.3 m2"), ("(1, 15)", "15"), ("6.022·1023", "6.022")])
def test_words_that_ran_together_do_not_hide_it(text: str, prints: str) -> None:
    assert found(text, prints).exact


def test_repeated_strings_are_told_apart_by_the_order_of_the_claims() -> None:
    places = locate(document("100 mV in 2 ms, then 100 mV in 2 ms"), ["100 mV", "2 ms", "100 mV", "5 ms", "2 ms", "100 mV"])
    assert [place.start if isinstance(place, Found) else None for place in places] == [0, 10, 21, None, 31, 0]


def test_the_words_around_it_come_on_one_line() -> None:
    place = found("Here is a first paragraph that goes on and on, and on, and on.\n\nIt rests at −70 mV\nor so it says. " + "More words. " * 9, "−70 mV")
    assert "\n" not in place.context
    assert place.context.startswith("…") and place.context.endswith("…")
    assert "It rests at −70 mV or so it says." in place.context
    assert len(place.context) <= 2 * 61 + len("−70 mV")


def test_the_words_around_it_are_not_cut_where_the_document_ends() -> None:
    assert found("At −70 mV.", "−70 mV").context == "At −70 mV."


@pytest.mark.parametrize(
    ("text", "prints", "nearest"),
    [
        ("the cell rests at −73 mV, as computed", "−74 mV", "−73 mV,"),
        ("about 41 million charges", "about 42 million", "about 41 million"),
        ("a volume of 7.85 liters of fluid", "7.85 litres", "7.85 liters"),
    ],
)
def test_what_is_not_found_is_answered_with_the_nearest(text: str, prints: str, nearest: str) -> None:
    place = find(document(text), prints)
    assert isinstance(place, NotFound)
    assert place.nearest == nearest
    assert place.place == f"not found; nearest: {nearest!r} (line 1, column {text.index(nearest) + 1})"


def test_where_nothing_is_like_it_nothing_is_offered() -> None:
    place = find(document("no figures here"), "−74 mV")
    assert isinstance(place, NotFound)
    assert place.place == "not found; nothing like it"


@pytest.mark.parametrize("prints", ["−74 nV", "a" * 5000, "The membrane -73 mV and 100 mV in 3 ms, quite", "(((((" * 50, "0 mV " * 60])
def test_a_large_document_is_searched_in_bounded_time(prints: str) -> None:
    large = document("The membrane −73 mV and 100 mV in 2 ms. " * 50_000)
    began = time.process_time()
    find(large, prints)
    assert time.process_time() - began < 5


@given(st.text(max_size=40), st.text(max_size=40), st.text(min_size=1, max_size=12))
def test_any_string_put_into_a_text_is_found(before: str, after: str, prints: str) -> None:
    place = find(document(f"{before} {prints} {after}"), prints)
    assert isinstance(place, Found)
    assert place.exact


@given(st.text(max_size=60), st.text(max_size=20))
def test_no_search_fails_for_any_text(text: str, prints: str) -> None:
    place = find(document(text), prints)
    if isinstance(place, Found):
        assert text[place.start:place.end] == place.printed
