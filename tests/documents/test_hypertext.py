"""HTML is read as a reader sees it, in a time that grows with its length and no faster."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from millivolt.documents.hypertext import in_source, seen


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>E is -89&nbsp;mV</p>", "E is -89\u00a0mV\n"),
        ("<p>one</p><p>two</p>", "one\ntwo\n"),
        ("3.3 &times; 10<sup>-9</sup> m<sup>2</sup>", "3.3 × 10⁻⁹ m²"),
        ("K<sup>+</sup> and Na<SUP>+</SUP>", "K⁺ and Na⁺"),
        ("rest<sup>[1]</sup>", "rest[1]"),
        ("c<sub>in</sub>", "cin"),
        ("a  \n b", "a b"),
        ("<head><title>no</title></head><body>yes", "yes"),
        ("<head><title>no</title><body>yes", "yes"),
        ("<script>if (a < b) '</p>'</script>yes<style>p {}</style>", "yes"),
        ("one<!-- <p>two</p> -->three", "onethree"),
        ("p < 0.05 & q > 2", "p < 0.05 & q > 2"),
        ("&#8722;70 mV &#x2212;80 mV &unknown; &", "−70 mV −80 mV &unknown; &"),
        ('<a title="a > b">−73 mV</a>', "−73 mV"),
        ("<!DOCTYPE html><?xml ?>10", "10"),
        ("", ""),
    ],
)
def test_a_page_reads_as_it_is_seen(page: str, text: str) -> None:
    assert seen(page)[0] == text


@pytest.mark.parametrize(
    ("page", "words", "written"),
    [
        ("<p>E is −89&nbsp;mV</p>", "−89\u00a0mV", "−89&nbsp;mV"),
        ("3.3 &times; 10<sup>-9</sup>", "× 10⁻⁹", "&times; 10<sup>-9"),
        ("&lt;b&gt;", "b", "b"),
        ("a \n\n b", "a b", "a \n\n b"),
        ("<i>V</i>: 7.85&#32;liters", "7.85 liters", "7.85&#32;liters"),
        ("xx−89xx", "89", "89"),
    ],
)
def test_a_stretch_of_the_text_leads_back_to_where_it_was_written(page: str, words: str, written: str) -> None:
    text, segments = seen(page)
    start, end = in_source(segments, text.index(words), text.index(words) + len(words))
    assert page[start:end] == written


@given(st.text(alphabet="ab <>&;/!-sup19\n\"'#x"))
def test_any_page_is_read_or_refused_and_every_letter_has_a_place(page: str) -> None:
    try:
        text, segments = seen(page)
    except ValueError as refusal:
        assert "has no end" in str(refusal)
        return
    places = [in_source(segments, i, i + 1) for i in range(len(text))]
    assert places == sorted(places)
    assert all(0 <= start <= end <= len(page) for start, end in places)


@pytest.mark.parametrize("piece", ["<", "<a ", "<!--", "<![", "&", "&a", "<?", "</", "<!D", "<a x='", "<script>", "</p", "<p>", "<sup>1"])
def test_a_hostile_page_takes_no_more_time_than_its_length(piece: str) -> None:
    page = piece * (400_000 // len(piece))
    began = time.process_time()
    try:
        seen(page)
    except ValueError as refusal:
        assert "no end" in str(refusal)
    assert time.process_time() - began < 5
