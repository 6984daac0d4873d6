"""What a verdict is worth: the least error that the printed digits would have shown, and the habits of rounding that make a figure right."""

from fractions import Fraction

import pytest

from millivolt.claims import Verdict

from .one import judged, nernst, one

GOOD = (Verdict.CONFIRMED, Verdict.CONSISTENT, Verdict.APPROXIMATE)


@pytest.mark.parametrize("prints, habits", [
    ("26.73 mV", ("half up", "half even", "up")),          # 26.72666
    ("26.72 mV", ("truncation",)),
    ("26.727 mV", ("half up", "half even", "up")),
    ("26.726 mV", ("truncation",)),
    ("26.7 mV", ("half up", "half even", "truncation")),
    ("26.8 mV", ("up",)),
])  # fmt: skip
def test_the_habits_that_make_a_figure_right(prints, habits):
    j = one("expression", "26.72666 mV * 1", prints)

    assert j.verdict in GOOD
    assert j.rounding == habits


@pytest.mark.parametrize("body, prints, habits", [
    ("61.5 mV / 1", "62 mV", ("half up", "half even", "up")),
    ("61.5 mV / 1", "61 mV", ("truncation",)),
    ("62.5 mV / 1", "62 mV", ("half even", "truncation")),
    ("62.5 mV / 1", "63 mV", ("half up", "up")),
    ("-62.5 mV / 1", "-63 mV", ("half up", "up")),
    ("2 * 3", "6", ("half up", "half even", "truncation", "up")),
])  # fmt: skip
def test_a_tie_tells_half_up_from_half_even(body, prints, habits):
    assert one("expression", body, prints).rounding == habits


def test_rounding_up_is_consistent_and_said():
    j = one("expression", "26.72666 mV * 1", "26.8 mV")

    assert j.verdict is Verdict.CONSISTENT
    assert "rounded up" in j.reason
    assert one("expression", "26.62666 mV * 1", "26.8 mV").verdict is Verdict.REFUTED
    assert one("expression", "2.3 mV * 1", "3 mV").verdict is Verdict.REFUTED   # of one digit nobody can tell


@pytest.mark.parametrize("places", [0, 1, 2])
@pytest.mark.parametrize("hedge", ["", "about "])
@pytest.mark.parametrize("body", ["89 mV * 1.5", "89.06 mV * 1.5", "89.0587 mV * 1.50000", "9 mV - 2.1 mV"])
def test_an_error_larger_than_the_least_is_refuted(body, hedge, places):
    right = {"89 mV * 1.5": "133.5", "89.06 mV * 1.5": "133.59", "89.0587 mV * 1.50000": "133.58805", "9 mV - 2.1 mV": "6.9"}[body]
    j = one("expression", body, f"{hedge}{float(right):.{places}f} mV")
    room = Fraction(right) * Fraction(j.least_error.removesuffix(" %")) / 100
    digit = Fraction(1, 10**places)

    assert j.verdict in GOOD
    for wrong, further in ((Fraction(right) - room - digit, -digit), (Fraction(right) + room + digit, digit)):
        figure = f"{float(wrong):.{places}f}"
        if figure.endswith("0") and not places:   # a nought at the end says less
            figure = f"{float(wrong + further):.{places}f}"
        text = f"{hedge}{figure} mV"
        assert one("expression", body, text).verdict is Verdict.REFUTED, text


def test_more_digits_have_more_power():
    errors = [float(nernst(prints, c_out="5.000 mM", c_in="140.0 mM", T="310.15 K").least_error.removesuffix(" %")) for prints in ("-89 mV", "-89.1 mV", "-89.06 mV")]

    assert errors == sorted(errors, reverse=True)
    assert errors[0] > 10 * errors[2]


def test_a_refuted_claim_has_a_kind_of_error_and_a_right_one_has_none():
    assert nernst("-89 mV").error == ""
    assert nernst("+89.1 mV").error == "sign"
    assert one("constant", "R", "8.314 J/mol").error == "unit"


UNSAID = "[[claim]]\nid = 'it'\nformula = 'nernst'\nwith = { z = '1', c_out = '5.00 mM', c_in = '140.0 mM' }\nprints = '%s'"


@pytest.mark.parametrize("prints, verdict, says", [
    ("-89 mV", Verdict.CONFIRMED, "fits at 37, 38 °C"),
    ("-84.2 mV", Verdict.CONSISTENT, "fits at 20 °C"),
    ("-85.2 mV", Verdict.UNDECIDED, "about 23"),            # at 23 °C: not a usual one, and no ground for an accusation
    ("-120 mV", Verdict.REFUTED, ""),
    ("-61.54 mV", Verdict.REFUTED, ""),
])  # fmt: skip
def test_without_a_temperature_the_judge_says_which_fits_and_never_accuses_on_its_own(prints, verdict, says):
    [j] = judged(UNSAID % prints)

    assert j.verdict is verdict
    assert says in " ".join((j.reason, *j.notes))


BOOK = """
[source]
convention = { voltage = "outside minus inside", current = "inward positive" }
[[claim]]
id = "K"
formula = "nernst"
with = { z = "1", T = "310 K", c_out = "5.0 mM", c_in = "140.0 mM" }
prints = "+89.0 mV"
[[claim]]
id = "force"
formula = "driving_force"
with = { V = "70.0 mV", E = "@K" }
prints = "%s mV"
[[claim]]
id = "line"
expression = "70.0 mV - @K"
prints = "-19.0 mV"
[[claim]]
id = "call"
expression = "nernst(z=1, T=310 K, c_out=5.0 mM, c_in=140.0 mM) - 10.0 mV"
prints = "79.0 mV"
[[claim]]
id = "way"
holds = "ohmic_current(g=1 S/m^2, V=70 mV, E=80 mV) < 0 A/m^2"
prints = "outward"
"""


def test_a_book_of_other_signs_is_right_in_links_lines_and_calls():
    assert [j.verdict for j in judged(BOOK % "-19.0")] == [Verdict.CONFIRMED] * 5


def test_a_book_of_other_signs_is_corrected_in_its_own():
    j = judged(BOOK % "+29.0")[1]

    assert j.verdict is Verdict.REFUTED
    assert j.corrected == "-19.0 mV"
    assert j.computed.value == "-19"


CHAIN = """
[[claim]]
id = "first"
expression = "2.00 nA * 3"
prints = "7.00 nA"
[[claim]]
id = "second"
expression = "@first * 2 s"
prints = "14.0 nC"
[[claim]]
id = "third"
expression = "@second / (1 s)"
prints = "%s nA"
"""


def test_a_slip_is_followed_along_a_chain():
    first, second, third = judged(CHAIN % "14.0")

    assert first.verdict is Verdict.REFUTED
    assert second.verdict is third.verdict is Verdict.CONFIRMED
    assert any("carries on the slip of @first" in note for note in second.notes)
    assert any("carries on the slip of @first" in note for note in third.notes)


def test_where_a_slip_ends_is_told():
    third = judged(CHAIN % "12.0")[2]

    assert third.verdict is Verdict.CONFIRMED
    assert any("goes no further" in note for note in third.notes)
