"""1,234 and 1.234 are read as the other figures of the text have it; nothing is accused on a reading that the text may not mean."""

from functools import reduce
from operator import or_

import pytest

from millivolt.claims import Verdict, pieces
from millivolt.claims.book import traces_of
from millivolt.claims.recheck import recheck

from .one import judged
from .test_recheck import certificates

CLAIM = "[[claim]]\nid = '{id}'\nexpression = '{body}'\nprints = '{prints}'\n"
UNDECIDED, CONFIRMED, REFUTED = Verdict.UNDECIDED, Verdict.CONFIRMED, Verdict.REFUTED


def file(body: str, prints: str, *others: str) -> str:
    """A claim, and others of the same text: figures that are right as they stand."""
    return CLAIM.format(id="it", body=body, prints=prints) + "".join(CLAIM.format(id=f"other{n}", body=one.replace(",", "."), prints=one) for n, one in enumerate(others))


@pytest.mark.parametrize(("value", "prints", "others", "verdict"), [
    ("1234 mV", "1,234 mV", (), CONFIRMED), ("1234 mV", "1,234 mV", ("66.6 mV",), CONFIRMED), ("1234 mV", "1,234 mV", ("66,6 mV",), CONFIRMED),
    ("1.234 mV", "1,234 mV", (), CONFIRMED), ("1.234 mV", "1,234 mV", ("66,6 mV",), CONFIRMED), ("1.234 mV", "1,234 mV", ("66.6 mV", "66,6 mV"), CONFIRMED),
    ("1.234 mV", "1,234 mV", ("66.6 mV",), UNDECIDED), ("1.234 mV", "1,234 mV", ("0.125 mV",), UNDECIDED), ("1.234 mV", "1,234 mV", ("5 mV", "1.500 mV"), CONFIRMED),
    ("12.34 mV", "1,234 mV", (), REFUTED), ("12.34 mV", "1,234 mV", ("66.6 mV",), REFUTED), ("12.34 mV", "1,234 mV", ("66,6 mV",), REFUTED),
    ("1.234 mV", "1.234 mV", ("66,6 mV",), CONFIRMED), ("1234 mV", "1.234 mV", ("66,6 mV",), CONFIRMED), ("12.34 mV", "1.234 mV", ("66,6 mV",), REFUTED),
    ("1234 mV", "1.234 mV", ("66.6 mV",), REFUTED), ("1234 mV", "1.234 mV", ("66,6 mV", "66.6 mV"), CONFIRMED), ("1234 mV", "1.234 mV", (), REFUTED), ("1.23 mV", "1,23 mV", ("66.6 mV",), CONFIRMED),
])  # fmt: skip
def test_the_mark_of_the_other_figures_tells(value, prints, others, verdict):
    text = file(value, prints, *others)

    assert judged(text)[0].verdict is verdict
    assert [outcome for outcome in recheck("".join(certificates(text))) if outcome.faults] == []


def test_what_the_book_says_of_its_mark_is_above_what_its_figures_show():
    for mark, verdict in (("comma", CONFIRMED), ("point", REFUTED)):
        assert judged(f"[source]\nconvention = {{ decimal = '{mark}' }}\n" + file("1.234 mV", "1,234 mV", "66.6 mV"))[0].verdict is verdict


def test_why_it_is_left_undecided_is_told():
    assert "the other figures of this text have decimal points" in judged(file("1.234 mV", "1,234 mV", "66.6 mV"))[0].reason


@pytest.mark.parametrize(("text", "shown"), [
    ("66.6 mV", "point"), ("0.125 V", "point"), ("E = 61.5 log x", "point"), ("1.2345", "point"), ("66,6 mV", "comma"), ("0,125 V", "comma"), ("−89,06 mV", "comma"),
    ("1,234 mV", ""), ("1.234 mV", ""), ("12,345,678 ions", "point"), ("about 70 mV", ""), ("1,234.5 mV", "point"), ("1.234.567", "comma"), ("1.234,5 mV", "comma"), ("1,2", "comma"), ("3.5.1", ""), ("10,20,30", ""),
])  # fmt: skip
def test_which_mark_a_figure_shows(text, shown):
    assert traces_of([text]).evidence.decimal == shown


def test_in_pieces_the_figures_of_the_whole_file_count():
    text = file("1.234 mV", "1,234 mV", *["5 mV"] * 20, "66.6 mV")
    parts = list(pieces.cut(text, "it", size=3))
    found = reduce(or_, map(pieces.shown, parts))

    assert len(parts) > 3
    assert pieces.judged(parts[0], found)[1][0].verdict is UNDECIDED
