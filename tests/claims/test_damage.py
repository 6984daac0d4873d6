"""Losses of extraction are repaired, and the author is not accused; his own slips are his."""

import pytest

from millivolt.claims import Verdict

from .one import judged, one


@pytest.mark.parametrize("kind, body, prints, corrected", [
    ("constant", "N_A", "6.022·1023 mol-1", "6.022·10²³ mol⁻¹"),
    ("constant", "e", "1.602 ×10-19 C", "1.602 ×10⁻¹⁹ C"),
    ("constant", "F", "9.6485309×104 C mol-1", "9.6485309×10⁴ C mol⁻¹"),   # besides, the value of 1986
    ("expression", "70 mV / (10 nm)", "7×106V/m", "7×10⁶V/m"),
    ("converts", "3.3e-9 m^2", "3.3 m2", "3.3×10⁻⁹ m²"),
])  # fmt: skip
def test_a_lost_superscript_is_repaired(kind, body, prints, corrected):
    j = one(kind, body, prints)

    assert j.verdict is Verdict.DAMAGED
    assert j.corrected == corrected


@pytest.mark.parametrize("kind, body, prints", [
    ("expression", "60 * 7000 ng", "42,000 ng"),                    # an author's factor of ten
    ("converts", "3.3e-9 m^2", "3.4 m2"),                           # no exponent makes the digits right
    ("converts", "-54.387 mV", "54.387 mV"),                        # nothing shows that minus signs were lost here
    ("converts", "1.25e-12 C", "1.25e12 C"),                        # an exponent that was raised is the author's
    ("constant", "e", "1.62 ×10-19 C"),
])  # fmt: skip
def test_an_error_of_the_author_is_not_called_a_loss(kind, body, prints):
    assert one(kind, body, prints).verdict is Verdict.REFUTED


def test_a_lost_minus_is_believed_where_the_positive_figures_carry_a_plus():
    file = "\n".join(f"[[claim]]\nid = '{n}'\nexpression = '58 mV * log10({ratio})'\nprints = '{prints}'" for n, ratio, prints in
                     (("Na", "440/50", "+54.8"), ("K", "20/400", "75.5")))  # fmt: skip

    assert [j.verdict for j in judged(file)] == [Verdict.CONFIRMED, Verdict.DAMAGED]


def test_a_bare_power_is_undecided_and_the_only_exponent_offered():
    j = one("expression", "1 C / e", "6.24 \\times 10^")

    assert j.verdict is Verdict.UNDECIDED
    assert "exponent missing" in j.reason
    assert j.corrected == "6.24 \\times 10^{18}"


def test_a_bare_power_whose_digits_do_not_fit_is_offered_nothing():
    j = one("expression", "1 C / e", "6.34 \\times 10^")

    assert j.verdict is Verdict.UNDECIDED
    assert j.corrected is None


CHAIN = """
[[claim]]
id = "area"
formula = "cylinder_area"
with = { L = "100 µm", r = "5 µm" }
prints = "3.3 m2"
[[claim]]
id = "current"
formula = "capacitive_current"
with = { c_m = "0.02 F/m^2", A = "@area", dV_dt = "100 mV / 2 ms" }
prints = "3.3 nanoamps"
"""


def test_a_repaired_link_is_carried_on_repaired():
    area, current = judged(CHAIN)

    assert area.verdict is Verdict.DAMAGED
    assert current.verdict is Verdict.CONFIRMED
    assert any("3.3×10⁻⁹ m²" in note for note in current.notes)


def test_a_chain_is_judged_locally_and_from_the_start():
    file = CHAIN + '[[claim]]\nid = "ions"\nexpression = "@current * 2 ms / e"\nprints = "4.12e7"'
    ions = judged(file)[2]

    assert ions.verdict is Verdict.CONFIRMED
    assert ions.computed.value.startswith("4119")   # 3.3 nA
    assert ions.from_start.value.startswith("4117")


def test_the_kinder_of_the_two_ends_counts():
    file = """
[[claim]]
id = "n"
converts = "41177000"
prints = "4.12e7"
[[claim]]
id = "per-cell"
expression = "@n / 7.8539816"
prints = "5.243e6"
"""

    assert judged(file)[1].verdict is Verdict.CONFIRMED        # from the start; from 4.12e7 it is 5.246e6


def test_a_wrong_link_does_not_drag_a_right_neighbour_down():
    file = """
[[claim]]
id = "first"
expression = "2 * 3.00 mV"
prints = "7 mV"
[[claim]]
id = "second"
expression = "@first * 10"
prints = "70 mV"
"""
    first, second = judged(file)

    assert first.verdict is Verdict.REFUTED
    assert second.verdict is Verdict.CONFIRMED                 # locally; from the start it would be 60
