"""What went wrong: the slip that was made is among the explanations, and luck is not called a cause."""

import pytest

from millivolt.claims import Verdict
from millivolt.claims.slips import SLIPS

from .one import judged, nernst, one

MADE = [
    ("log10-for-ln", nernst("-38.7 mV", c_out="5.00 mM", c_in="140.0 mM", T="310.15 K")),
    ("sign", nernst("+89.1 mV")),
    ("valence-forgotten", nernst("251 mV", z="2", c_out="1.20 mM", c_in="0.000100 mM", T="310.15 K")),
    ("celsius-for-kelvin", nernst("-10.6 mV", c_out="5.00 mM", c_in="140.0 mM")),
    ("other-temperature", nernst("-84.2 mV", c_out="5.00 mM", c_in="140.0 mM", T="310.15 K")),
    ("ratio-forgotten", nernst("+61.54 mV", c_out="142 mM", c_in="10 mM")),
    ("power-of-ten", one("expression", "60.0 * 7000 ng", "42,000 ng")),
    ("factor-two", one("formula", "cylinder_volume", "1.571e-14 m^3", "with = { L = '100 µm', r = '5.00 µm' }")),
    ("diameter-for-radius", one("formula", "cylinder_volume", "3.14e-14 m^3", "with = { L = '100 µm', r = '5.00 µm' }")),
    ("one-end-cap", one("formula", "cylinder_area", "3.220e-9 m^2", "with = { L = '100.0 µm', r = '5.000 µm' }")),
    ("different-law", one("formula", "cylinder_area", "3.142e-9 m^2", "with = { L = '100.0 µm', r = '5.000 µm' }")),
    ("in-out", nernst("0.0891 V")),
    ("ln-for-log10", one("expression", "61.50 mV * log10(5.00/140.0)", "-204.9 mV")),
    ("log10-for-ln", one("expression", "26.70 mV * ln(5.00/140.0)", "-38.6 mV")),
    ("prefactor-of-other-temperature", one("expression", "31.0 mV * log10(5.00/0.0400)", "60.8 mV")),
    ("input-sign", one("formula", "driving_force", "7 mV", "with = { V = '-73 mV', E = '80 mV' }")),
    ("power-of-ten", one("converts", "80 mM", "0.8 M")),
]  # fmt: skip


@pytest.mark.parametrize("slip, j", MADE, ids=lambda x: x if isinstance(x, str) else "")
def test_the_slip_that_was_made_is_found(slip, j):
    assert j.verdict is Verdict.REFUTED
    assert slip in {d.slip for d in j.diagnosis}


def test_the_famous_forgotten_factor_is_the_likely_cause():
    j = nernst("+61.54 mV", c_out="142 mM", c_in="10 mM")

    assert j.corrected == "+70.91 mV"
    assert j.diagnosis[0].slip == "ratio-forgotten"
    assert j.diagnosis[0].likely


def test_a_daily_limit_a_factor_of_ten_too_small():
    j = one("expression", "7000 ng * 60", "42,000 ng")

    assert j.verdict is Verdict.REFUTED
    assert j.diagnosis[0].slip == "power-of-ten"
    assert j.corrected == "420,000 ng"


def test_a_difference_that_became_nought():
    assert one("expression", "0 mV - 66.59 mV", "E = 0 - 66.59 = 0.00 mV").verdict is Verdict.REFUTED


def test_one_printed_digit_makes_no_cause_likely():
    j = nernst("9 mV", c_out="5.000 mM", c_in="140.00 mM", T="310.15 K")

    assert j.verdict is Verdict.REFUTED
    assert not any(d.likely for d in j.diagnosis)


def test_a_dearer_slip_is_not_likely_beside_a_cheaper_one():
    for _, j in MADE:
        first = [d.likely for d in j.diagnosis]
        assert not any(first[1:]) or first[0]


def test_what_nothing_explains_has_no_explanation_called_likely():
    assert not any(d.likely for d in nernst("-67.3 mV", c_out="5.000 mM", c_in="140.00 mM", T="310.15 K").diagnosis)


def test_the_reason_a_unit_is_wrong_is_told():
    assert "per kelvin" in one("constant", "R", "8.314 J/mol").diagnosis[0].words


def test_a_right_claim_has_no_diagnosis():
    assert nernst("-89 mV").diagnosis == ()


def test_the_catalogue_is_complete_and_its_codes_are_unique():
    assert len(SLIPS) >= 40
    assert len({slip.code for slip in SLIPS}) == len(SLIPS)
    assert all(slip.says.endswith(".") and slip.cost >= 1 and slip.changes in ("result", "input", "constant", "formula", "print") for slip in SLIPS)


def test_a_neighbour_s_input_is_found():
    file = "\n".join(f"[[claim]]\nid = '{n}'\nformula = 'nernst'\nwith = {{ z = '1', T = '310.0 K', c_out = '{out}', c_in = '{inn}' }}\nprints = '{prints}'" for n, out, inn, prints in
                     (("K", "5.43 mM", "139.0 mM", "-86.6 mV"), ("Na", "145.0 mM", "12.40 mM", "1.13 mV")))  # fmt: skip

    assert "neighbour" in {d.slip for d in judged(file)[1].diagnosis}


def test_a_value_at_the_end_of_what_a_float_can_be_has_digits():
    from millivolt.claims.diagnose import _digits

    assert _digits(5e-324) > 0
    assert (_digits(1.25e-305), _digits(1.25e300), _digits(8.5)) == (125000, 125000, 850000)
