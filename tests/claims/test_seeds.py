"""Every claim of the two seed documents, against verdicts and figures computed apart from the program."""

import tomllib
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from millivolt.claims import judge_all, read
from millivolt.units import read_unit

HERE = Path(__file__).parent
ROWS = tomllib.loads((HERE / "expected_seeds.toml").read_text(encoding="utf-8"))["claim"]


@cache
def judgements(document):
    return {j.claim.id: j for j in judge_all(*read(HERE.parent.parent / "reports" / document / "claims.toml"))}


def in_si(value, unit):
    return Fraction(value) * read_unit("" if unit == "1" else unit).factor


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['document']}/{row['id']}")
def test_the_claim_comes_to_what_was_computed_apart(row):
    j = judgements(row["document"])[row["id"]]

    assert j.verdict.value == row["verdict"]
    assert j.as_expected
    for key, value in (("computed", j.computed), ("from_start", j.from_start)):
        if key in row:
            wanted, given = in_si(row[key], row["unit"]), in_si(value.value, value.unit)
            assert abs(given - wanted) <= abs(wanted) / 10**5
    if "corrected" in row:
        assert j.corrected == row["corrected"]
    if "exponent" in row:
        assert f"^{{{row['exponent']}}}" in j.corrected
    if "equal_to" in row:
        assert row["equal_to"] in j.reason


def test_every_claim_of_the_seeds_has_its_row():
    for document in {row["document"] for row in ROWS}:
        assert set(judgements(document)) == {row["id"] for row in ROWS if row["document"] == document}
