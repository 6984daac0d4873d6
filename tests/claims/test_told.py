"""Signs told in words: taken where a word can mean nothing else, said where a verdict rests on them, and no ground to accuse elsewhere."""

import pytest

from millivolt.claims import Verdict
from millivolt.claims.recheck import recheck

from .one import judged
from .test_recheck import certificates

CONFIRMED, REFUTED, UNDECIDED = Verdict.CONFIRMED, Verdict.REFUTED, Verdict.UNDECIDED
OHMIC = "formula = 'ohmic_current'\nwith = {{ g = '10 S/m^2', V = '{}', E = '-90 mV' }}"
INWARD, OUTWARD = OHMIC.format("-100 mV"), OHMIC.format("-80 mV")     # -0.1 and 0.1 A/m^2
ANION = "formula = 'ghk_flux'\nwith = { P = '1e-6 cm/s', z = '-1', V = '0 mV', T = '37 degC', c_in = '10 mM', c_out = '110 mM' }"   # -1e-6 mol/(m^2 s)
CURRENT_OF_ANIONS = ANION.replace("ghk_flux", "ghk_current")          # 0.0965 A/m^2: they enter, and the current is outward
REST = "formula = 'nernst'\nwith = { z = '1', T = '37 degC', c_out = '5 mM', c_in = '140 mM' }"      # -89.06 mV
SODIUM = "formula = 'nernst'\nwith = { z = '1', T = '37 degC', c_out = '145 mM', c_in = '15 mM' }"    # 60.63 mV
CHARGES = "formula = 'capacitive_current'\nwith = { c_m = '1 µF/cm^2', A = '1 cm^2', dV_dt = '100 mV/ms' }"   # 100 µA, of an inward ionic current
FORCE = "formula = 'driving_force'\nwith = { V = '-70 mV', E = '60 mV' }"


def claim(body: str, prints: str, convention: str = "") -> str:
    return f"{convention}[[claim]]\nid = 'it'\n{body}\nprints = '{prints}'\n"


SIGNED = [
    (INWARD, "0.10 A/m^2 inward", CONFIRMED), (INWARD, "0.10 A/m^2 outward", REFUTED), (OUTWARD, "0.10 A/m^2 outward", CONFIRMED), (OUTWARD, "0.10 A/m^2, inward", REFUTED),
    (OUTWARD, "0.10 A/m^2 through the inward rectifier", CONFIRMED), (OUTWARD, "0.10 A/m^2, no longer inward", CONFIRMED), (OUTWARD, "0.10 A/m^2, outward, not inward", CONFIRMED),
    (INWARD, "an inward current of 0.10 A/m^2", CONFIRMED), (INWARD, "an outward current of 0.10 A/m^2", REFUTED), (OUTWARD, "0.10 A/m^2, twice the inward current", CONFIRMED), (OUTWARD, "0.10 A/m^2 when the inward current is blocked", CONFIRMED),
    (ANION, "net influx of 1.0e-6 mol/(m^2 s)", CONFIRMED), (ANION, "net efflux of 1.0e-6 mol/(m^2 s)", REFUTED), (REST, "89 mV, outside positive", CONFIRMED), (REST, "inside negative by 89 mV", CONFIRMED), (REST, "negative by 89 mV", CONFIRMED),
    (REST, "89 mV (inside negative with respect to the outside)", CONFIRMED), (SODIUM, "61 mV (compared with an inside negative rest)", CONFIRMED), (SODIUM, "61 mV, away from an inside negative rest", CONFIRMED), (SODIUM, "61 mV, inside negative", REFUTED), (SODIUM, "61 mV, inside negative cells having 70 mV", CONFIRMED),
    (REST, "less than 95 mV, inside negative", CONFIRMED), (REST, "80–95 mV, inside negative", CONFIRMED), (REST, "80–95 mV, inside positive", REFUTED), (SODIUM, "with the inside negative, 61 mV", CONFIRMED), (SODIUM, "inside negative by 61 mV", REFUTED),
    (SODIUM, "61 mV for the negative membrane", CONFIRMED), (INWARD, "-0.10 A/m^2 inward", CONFIRMED), (INWARD, "0.10 A/m^2", REFUTED), (OUTWARD, "-0.10 A/m^2 outward", REFUTED),
    (ANION, "1.0e-6 mol/(m^2 s) influx", CONFIRMED), (ANION, "1.0e-6 mol/(m^2 s) efflux", REFUTED), (ANION, "1.0e-6 mol/(m^2 s) into the cell", CONFIRMED),
    (CURRENT_OF_ANIONS, "0.096 A/m^2 of Cl influx", CONFIRMED), (CURRENT_OF_ANIONS, "0.096 A/m^2 outward", CONFIRMED),
    (REST, "89 mV, inside negative", CONFIRMED), (REST, "89 mV (inside negative)", CONFIRMED), (REST, "89 mV, inside positive", REFUTED), (REST, "89 mV, outside negative", REFUTED), (REST, "89 mV negative", CONFIRMED),
    (INWARD, "this leaves 0.10 A/m^2", CONFIRMED), (INWARD, "0.10 A/m^2 leaving the cell", REFUTED), (FORCE, "which leaves 130 mV to drive Na+", CONFIRMED), (CHARGES, "100 µA inward", CONFIRMED), (CHARGES, "100 µA outward", CONFIRMED), (FORCE, "130 mV inward", CONFIRMED), (FORCE, "130 mV, driving Na+ inward", CONFIRMED), (FORCE, "130 mV, driving Na+ outward", REFUTED),
]  # fmt: skip
DIRECTIONS = [
    (INWARD, "an inward current", CONFIRMED), (INWARD, "an outward current", REFUTED), (INWARD, "depolarizing", CONFIRMED), (OUTWARD, "depolarizing", REFUTED), (OUTWARD, "hyperpolarizing", CONFIRMED),
    (INWARD, "chloride leaves the cell", CONFIRMED), (OUTWARD, "chloride leaves the cell", UNDECIDED), (OUTWARD, "not inward", UNDECIDED), (INWARD, "sodium enters", CONFIRMED), (INWARD, "potassium leaves the cell", REFUTED), (INWARD, "enters the sum", UNDECIDED), (OUTWARD, "inward rectifying", UNDECIDED),
    (CHARGES, "an inward current", UNDECIDED), (REST, "depolarized", UNDECIDED), (REST, "inside negative", CONFIRMED), (REST, "inside positive", REFUTED), (FORCE, "inward", CONFIRMED),
    (FORCE, "hyperpolarizing", UNDECIDED), (FORCE, "drives sodium inward", CONFIRMED), (FORCE, "drives sodium outward", REFUTED), (FORCE, "drives chloride outward", UNDECIDED),
]  # fmt: skip


@pytest.mark.parametrize(("body", "prints", "verdict"), [*SIGNED, *DIRECTIONS])
def test_a_word_that_can_mean_nothing_else_is_the_sign(body, prints, verdict):
    text = claim(body, prints)

    assert judged(text)[0].verdict is verdict
    assert [one.faults for one in recheck("".join(certificates(text))) if one.faults] == []


def test_a_verdict_that_rests_on_a_word_says_so():
    assert all("the sign is told in words" in judged(claim(body, prints))[0].notes for body, prints in ((INWARD, "0.10 A/m^2 inward"), (INWARD, "0.10 A/m^2 outward"), (REST, "89 mV, inside negative")))
    assert "the sign is told in words" not in judged(claim(OUTWARD, "0.10 A/m^2 through the inward rectifier"))[0].notes


@pytest.mark.parametrize(("prints", "verdict"), [("0.10 A/m^2 inward", CONFIRMED), ("+0.10 A/m^2 inward", CONFIRMED), ("0.10 A/m^2 outward", REFUTED), ("inward", CONFIRMED), ("outward", REFUTED)])
def test_inward_is_inward_whichever_way_the_book_counts(prints, verdict):
    text = claim(INWARD, prints, "[source]\nconvention = { current = 'inward positive' }\n")

    assert judged(text)[0].verdict is verdict
    assert [one.faults for one in recheck("".join(certificates(text))) if one.faults] == []


@pytest.mark.parametrize(("prints", "verdict"), [("89 mV, inside negative", CONFIRMED), ("+89 mV", CONFIRMED), ("89 mV", CONFIRMED), ("89 mV, inside positive", REFUTED), ("inside negative", CONFIRMED), ("inside positive", REFUTED)])
def test_the_inside_is_negative_whichever_side_the_book_counts_from(prints, verdict):
    text = claim(REST, prints, "[source]\nconvention = { voltage = 'outside minus inside' }\n")

    assert judged(text)[0].verdict is verdict
    assert [one.faults for one in recheck("".join(certificates(text))) if one.faults] == []


def test_the_other_word_is_the_correction():
    assert judged(claim(INWARD, "0.10 A/m^2 outward"))[0].corrected == "0.10 A/m^2 inward"
    assert judged(claim(OUTWARD, "an inward current"))[0].corrected == "an outward current"
    assert judged(claim(REST, "89 mV, inside positive"))[0].corrected == "89 mV, inside negative"
    assert judged(claim(INWARD, "0.30 A/m^2 inward"))[0].corrected == "0.10 A/m^2 inward"
