"""Claims that were written, and labelled right or wrong, without a look at the judge: nothing right is accused, nothing wrong passes."""

from functools import cache
from pathlib import Path

import pytest

from millivolt.claims import ACCUSES, Verdict, judge_all, read

FILES = sorted((Path(__file__).parent / "blind").glob("*.toml"))


@cache
def judged(file):
    return tuple(judge_all(*read(file)))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_right_claim_is_accused_and_no_wrong_one_passes(file):
    wrongly = [(j.claim.id, j.verdict.value, j.claim.prints) for j in judged(file) if (j.verdict in ACCUSES) != bool(j.claim.expect)]

    assert wrongly == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_none_is_left_undecided(file):
    assert [j.claim.id for j in judged(file) if j.verdict is Verdict.UNDECIDED] == []


def test_there_are_many_of_both_kinds():
    claims = [j.claim for file in FILES for j in judged(file)]

    assert len(claims) > 400
    assert sum(bool(c.expect) for c in claims) > 100
