"""A small part of the judge's trial: a right claim is never accused, a wrong one always, and what was done is among the explanations."""

from random import Random

import pytest

from millivolt.claims import known
from millivolt.trials import printing
from millivolt.trials.damage import cases, of_formula
from millivolt.trials.page import false_accusations, missed, page, share
from millivolt.trials.running import Plan, tried

SOME = ("nernst", "ghk_voltage", "cylinder_area", "cable_attenuation", "chemical_work")


@pytest.fixture(scope="module")
def count():
    return tried(Plan(right=2, wrong=1, pairs=False, names=SOME), processes=1)


def test_no_right_claim_is_accused(count):
    assert sum(n for key, n in count.of.items() if key[0] == "right") > 70
    assert false_accusations(count.of) == 0


def test_every_wrong_claim_that_shows_is_accused(count):
    assert sum(n for key, n in count.of.items() if key[0] == "one" and key[3] == "shows") > 300
    assert missed(count.of) == 0


def test_the_slip_that_was_made_is_among_the_explanations_and_mostly_first(count):
    assert share(count.of, "named", 3) >= 97
    assert share(count.of, "meets first", 3) >= 90


def test_nothing_that_should_not_have_been_was_kept(count):
    assert count.faults == []


def test_a_held_out_sample_has_other_figures(count):
    held_out = tried(Plan(right=1, wrong=1, pairs=False, names=("nernst",), sample="held-out"), processes=1)

    assert of_formula("nernst", "held-out 0") != of_formula("nernst", 0)
    assert false_accusations(held_out.of) == missed(held_out.of) == 0
    assert "| question | answer | held out |" in page(count, held_out)


def test_a_proton_motive_force_whose_sign_alone_was_lost_counts_as_hidden():
    """It may be in Mitchell's sign; a figure that was changed otherwise too, or shows a sign, is accused."""
    subjects = [subject for n in range(6) if (subject := of_formula("proton_motive_force", n)) is not None]
    turned = [case for n, subject in enumerate(subjects) for case in cases(subject, 3, Random(n)) if [slip.code for slip in case.trial.slips] == ["sign"]]
    assert {(case.prints[0] in "+-\u2212", case.sees) for case in turned} == {(False, "hidden")}

    count = tried(Plan(right=0, wrong=2, names=("proton_motive_force",)), processes=1)
    assert missed(count.of) == 0 and sum(n for key, n in count.of.items() if key[0] == "one" and key[3] == "shows") > 100


def test_the_page_is_the_same_every_time(count):
    assert page(count) == page(count)
    assert "## The catalogue" in page(count)


@pytest.mark.parametrize("name", sorted(set(known.names()) - set(SOME)))
def test_right_claims_of_every_formula(name):
    count = tried(Plan(right=1, wrong=0, names=(name,)), processes=1)

    assert count.of
    assert false_accusations(count.of) == 0


@pytest.mark.parametrize("habit, text", [("half even", "8.2"), ("half up", "8.3"), ("truncated", "8.2"), ("up", "8.3")])
def test_a_tie_is_printed_by_the_author_s_habit(habit, text):
    from fractions import Fraction

    assert printing.written(Fraction("8.25"), printing.Style(2, habit)) == text
