"""272 claims as they are printed in books, lectures, calculators and code, against what is known of each."""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from millivolt.claims import ACCUSES, Verdict, judge_all, read, targets

HERE = Path(__file__).parent / "printed"
ROWS = {row["id"]: row for row in tomllib.loads((HERE / "expected.toml").read_text(encoding="utf-8"))["claim"]}
BY_AUTHOR = (Verdict.REFUTED, Verdict.WRONG_UNIT)

# Where the rules lead to another verdict than the one found by hand at the corners of the inputs, and why.
OTHER = {
    "041-02": ("wrong unit", "the power of ten is repaired, and the unit is one of another quantity besides"),
    "045-02": ("undecided", "the text does not give the permittivity"),
    "048-01": ("undecided", "the text gives neither temperature nor permeabilities"),
    "105-04": ("undecided", "the text does not give the concentration"),
    "083-01": ("approximate", "hedged, and the inputs as they stand are 0.5 % away: their rounding is not needed"),
    "148-01": ("approximate", "hedged; 0.9 µF/cm² would fit, within the hedge"),
    "106-06": ("confirmed", "circa: inside 10 % of the range that is printed"),
    "108-01": ("refuted", "0.02671, and 0.02677 only if 310 were a number of two digits"),
}


@cache
def judgements():
    files = sorted(HERE.glob("[0-9]*.toml"))
    return {j.claim.id: j for file in files for j in judge_all(*read(file))}


def value(text):
    """The value of a string in SI, its unit as it stands."""
    one = targets.read(text)[0]
    return one.value * one.unit.factor if one.unit is not None else one.value


def marked(accuse):
    return [pytest.param(id, id=id) for id, row in ROWS.items() if row["accuse"] == accuse]


def test_every_claim_has_its_row():
    assert set(judgements()) == set(ROWS)


@pytest.mark.parametrize("id", marked("must not"))
def test_what_is_right_is_not_accused(id):
    assert judgements()[id].verdict not in ACCUSES
    assert judgements()[id].verdict is not Verdict.UNDECIDED


@pytest.mark.parametrize("id", marked("must"))
def test_an_error_of_the_author_is_found(id):
    assert judgements()[id].verdict in BY_AUTHOR


@pytest.mark.parametrize("id", marked("repair"))
def test_what_was_lost_is_repaired(id):
    j = judgements()[id]

    assert j.verdict is Verdict.DAMAGED or id in OTHER
    assert value(j.corrected) == value(ROWS[id]["reads"])


@pytest.mark.parametrize("id", ROWS)
def test_the_verdict_is_the_one_found_by_hand_or_the_rules_say_why_not(id):
    assert judgements()[id].verdict.value == OTHER.get(id, (ROWS[id]["verdict"],))[0]
    assert id not in OTHER or OTHER[id][0] != ROWS[id]["verdict"]


def test_the_kind_of_error_is_right_nine_times_in_ten():
    named = {id: row["error"] for id, row in ROWS.items() if "error" in row and judgements()[id].verdict in ACCUSES}
    right = [id for id, error in named.items() if judgements()[id].error == error]

    assert len(named) > 60
    assert len(right) >= 0.9 * len(named)
