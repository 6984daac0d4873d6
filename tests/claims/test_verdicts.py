"""Verdicts on claims whose answer is known by hand."""

import pytest

from millivolt.claims import Verdict

from .one import judged, nernst, one

NERNST = [
    ({"prints": "-89 mV"}, Verdict.CONFIRMED),                                                    # -89.06
    ({"prints": "-89.1 mV"}, Verdict.CONFIRMED),
    ({"prints": "-90 mV"}, Verdict.CONFIRMED),                                                    # the zero is not significant: [-95, -85]
    ({"prints": "-0.0891 V"}, Verdict.CONFIRMED),
    ({"prints": "-88.8 mV", "c_out": "5.0 mM", "c_in": "140.0 mM"}, Verdict.CONSISTENT),          # 5.05 mM gives -88.79
    ({"prints": "about -97 mV", "c_out": "5.000 mM", "c_in": "140.0 mM", "T": "310.15 K"}, Verdict.APPROXIMATE),   # 8 % away
    ({"prints": "-61.5 mV"}, Verdict.REFUTED),
    ({"prints": "+89 mV"}, Verdict.REFUTED),
    ({"prints": "about +89 mV"}, Verdict.REFUTED),
    ({"prints": "-89 J"}, Verdict.WRONG_UNIT),
    ({"prints": "-89 mA"}, Verdict.WRONG_UNIT),
    ({"prints": "251 mV", "z": "2", "c_out": "1.2 mM", "c_in": "0.0001 mM"}, Verdict.REFUTED),    # 125.5: the charge was left out
    ({"prints": "-95 mV", "c_out": "4.5 mM", "c_in": "155 mM"}, Verdict.CONFIRMED),
    ({"prints": "0 mV", "c_out": "145 mM", "c_in": "145 mM"}, Verdict.CONFIRMED),
    ({"prints": "61.5 mV", "c_out": "145.00 mM", "c_in": "15.00 mM", "T": "310.15 K"}, Verdict.REFUTED),  # 60.63
    ({"prints": "some -89 mV"}, Verdict.CONFIRMED),
    ({"prints": "-89"}, Verdict.CONFIRMED),                                                       # no unit: read in the one that fits
]  # fmt: skip


@pytest.mark.parametrize("given, verdict", NERNST)
def test_the_verdict_on_a_nernst_potential(given, verdict):
    assert nernst(**given).verdict is verdict


@pytest.mark.parametrize("body, prints, verdict", [
    ("1 * 5 + 0.04 * 145 + 0.45 * 7", "= 13.95", Verdict.CONFIRMED),
    ("61 mV - (-89 mV)", "150 mV", Verdict.CONFIRMED),
    ("61.5 mV / 1", "61 mV", Verdict.CONFIRMED),                         # a tie counts as inside, either way
    ("61.5 mV / 1", "62 mV", Verdict.CONFIRMED),
    ("25000 / 1", "24 thousand", Verdict.REFUTED),
    ("2 * 3", "7", Verdict.REFUTED),                                     # whole numbers in a line of working are exact
    ("26.72666 mV * 1", "26.72 mV", Verdict.CONSISTENT),                 # cut off, not rounded
    ("58 mV * log10(20/400)", "-75.5 mV", Verdict.CONFIRMED),
    ("0.026 V * ln(-2.6)", "-70 mV", Verdict.REFUTED),                   # a logarithm of a negative number has no value
    ("96485 C/mol * 0.180 V", "17367 J", Verdict.CONFIRMED),             # J where the text speaks of moles
    ("96485 C/mol * 0.180 V", "17367 W", Verdict.WRONG_UNIT),
    ("exp(-1)", "37%", Verdict.CONFIRMED),
    ("96485.33212 C/mol * 180 mV", "~17-21 kJ/mol", Verdict.CONFIRMED),
    ("10-15 mM / (1 mM)", "12", Verdict.CONSISTENT),                     # a range: some value of it
    ("20 mV to 200 mV", "< 300 mV", Verdict.CONFIRMED),
    ("20 mV to 200 mV", "> 300 mV", Verdict.REFUTED),
])  # fmt: skip
def test_the_verdict_on_a_line_of_working(body, prints, verdict):
    assert one("expression", body, prints).verdict is verdict


@pytest.mark.parametrize("kind, body, prints, verdict", [
    ("converts", "80 mM", "0.08 M", Verdict.CONFIRMED),
    ("converts", "80 mM", "0.005 M", Verdict.REFUTED),
    ("converts", "25 degC", "298.15 K", Verdict.CONFIRMED),
    ("converts", "1 cm^2", "100,000,000 µm²", Verdict.CONFIRMED),
    ("constant", "F", "96485 C/mol", Verdict.CONFIRMED),
    ("constant", "F", "96487 C/mol", Verdict.CONSISTENT),                # recommended in 1963
    ("constant", "F", "96500 J/V", Verdict.WRONG_UNIT),
    ("constant", "R", "8.314 J/mol", Verdict.WRONG_UNIT),
    ("constant", "R", "8.31441 J/(mol K)", Verdict.CONSISTENT),
    ("constant", "R", "8.41 J/(mol K)", Verdict.REFUTED),
    ("constant", "N_A", "6.02e23 molecules", Verdict.CONFIRMED),
    ("identity", "1 S = 1 C/(s V)", "1 C·s-1·V-1", Verdict.CONFIRMED),
    ("identity", "1 S = 1 /(1 s * 1 V)", "one charge per second per volt", Verdict.WRONG_UNIT),
    ("identity", "1 pC / (1 pF) = 1 mV", "in millivolts", Verdict.REFUTED),
    ("identity", "1 um^2 = 1e-8 dm^2", "1e-8", Verdict.REFUTED),
    ("magnitude", "1 / 100000", "undetectable", Verdict.UNDECIDED),
])  # fmt: skip
def test_the_verdict_on_what_is_not_one_formula(kind, body, prints, verdict):
    assert one(kind, body, prints).verdict is verdict


def test_a_superseded_constant_is_named_with_its_year():
    assert any("1963" in note for note in one("constant", "F", "96487 C/mol").notes)


def test_truncation_is_said_to_be_truncation():
    assert "truncated" in one("expression", "26.72666 mV * 1", "26.72 mV").reason


def test_a_missing_input_is_undecided_and_named():
    j = one("formula", "nernst", "around -80 mV", "with = { z = '1' }")

    assert j.verdict is Verdict.UNDECIDED
    assert "c_out" in j.reason
    assert "c_in" in j.reason


def test_a_missing_temperature_is_supplied_and_said():
    j = one("formula", "nernst", "-84.0 mV", "with = { z = '1', c_out = '5.0 mM', c_in = '140.0 mM' }")

    assert j.verdict is Verdict.CONSISTENT
    assert any("°C" in note and "no temperature" in note for note in j.notes)


def test_no_usual_temperature_saves_a_wrong_number():
    assert one("formula", "nernst", "-120 mV", "with = { z = '1', c_out = '5.0 mM', c_in = '140.0 mM' }").verdict is Verdict.REFUTED


def test_an_assumed_temperature_never_accuses():
    given = "with = { z = '1', c_out = '5.00 mM', c_in = '140.0 mM' }\nassumes = { T = '310.15 K' }"

    assert one("formula", "nernst", "-84.2 mV", given).verdict is Verdict.CONSISTENT  # 20 °C
    assert one("formula", "nernst", "-120 mV", given).verdict is Verdict.REFUTED


def test_what_a_person_supplied_is_no_ground_for_an_accusation():
    j = one("formula", "cylinder_area", "5 µm^2", "with = { L = '100 µm' }\nassumes = { r = '5 µm' }")

    assert j.verdict is Verdict.UNDECIDED
    assert "r" in j.reason


def test_a_refuted_claim_is_corrected_in_its_own_style():
    assert nernst("\\\\approx -61.5\\\\text{ mV}".replace("\\\\", "\\"), c_out="5.0 mM").corrected == "\\approx -89.1\\text{ mV}"
    assert one("constant", "R", "8.314 J/mol").corrected == "8.314 J/(mol K)"


def test_a_certificate_holds_the_enclosures():
    certificate = nernst("-61.5 mV").certificate

    assert certificate.shows == "disjoint"
    assert [float(end) for end in certificate.printed] == [-0.06155, -0.06145]
    assert float(certificate.computed[1]) < -0.08


def test_a_witness_is_within_the_rounding_of_the_inputs():
    certificate = nernst("-88.8 mV", c_out="5.0 mM", c_in="140.0 mM").certificate

    assert certificate.shows == "witness"
    assert 4.95 <= float(certificate.inputs["c_out"]) <= 5.05
    assert certificate.inputs["z"] == "1"


def test_a_known_erratum_is_as_expected():
    assert nernst("-61.5 mV", more="expect = 'refuted'").as_expected
    assert not nernst("-61.5 mV").as_expected
    assert nernst("-61.5 mV", more="reported = true").as_expected
    assert not nernst("-89 mV", more="expect = 'refuted'").as_expected


@pytest.mark.parametrize("convention, prints, verdict", [
    ("", "89 mV", Verdict.REFUTED),
    ("convention = { voltage = 'outside minus inside' }", "89 mV", Verdict.CONFIRMED),
    ("convention = { voltage = 'outside minus inside' }", "-89 mV", Verdict.REFUTED),
])  # fmt: skip
def test_a_book_with_its_own_convention_is_not_accused(convention, prints, verdict):
    assert nernst(prints, more=convention).verdict is verdict


def test_currents_may_be_inward_positive():
    claim = "[source]\nconvention = { current = 'inward positive' }\n[[claim]]\nid = 'I'\nformula = 'ohmic_current'\n" \
            "with = { g = '10 S/m^2', V = '-70 mV', E = '-90 mV' }\nprints = '-0.2 A/m^2'"  # fmt: skip

    assert judged(claim)[0].verdict is Verdict.CONFIRMED
    assert judged(claim.replace("inward positive", "outward positive"))[0].verdict is Verdict.REFUTED


@pytest.mark.parametrize("prints, verdict", [("net outward Cl− flow", Verdict.CONFIRMED), ("net inward Cl− flow", Verdict.REFUTED), ("a flow", Verdict.UNDECIDED)])
def test_a_direction_is_the_sign_of_the_result(prints, verdict):
    j = one("expression", "-1 * F * (-70 mV - (-64 mV))", prints)

    assert j.verdict is verdict
    assert j.corrected == ("net outward Cl− flow" if verdict is Verdict.REFUTED else None)


def test_working_shows_formula_numbers_and_result():
    working = nernst("-89 mV").working

    assert "310" not in working.substituted_plain  # as the text has it, in °C
    assert "140 mM" in working.substituted_plain
    assert working.result_plain == "-89.0587 mV"
    assert r"\mathrm{mV}" in working.result


@pytest.mark.parametrize("wrong", [{"c_out": "-5 mM"}, {"c_in": "0 mM"}, {"z": "0"}, {"T": "-300 degC"}, {"T": "0 K"}])
def test_an_input_without_physics_is_undecided_and_named(wrong):
    j = nernst("-89 mV", **wrong)

    assert j.verdict is Verdict.UNDECIDED
    assert next(iter(wrong)) in j.reason


def test_the_certificate_shows_negative_inputs_negative():
    assert one("formula", "driving_force", "140 mV", "with = { V = '60 mV', E = '-80 mV' }").certificate.inputs == {"V": "0.06", "E": "-0.08"}


@pytest.mark.parametrize("inputs", ["z = '2', T = '1e-9 K', V = '100 V'", "z = '-2', T = '1e-9 K', V = '100 V'", "z = '2', T = '3 K', V = '10 V'"])
@pytest.mark.parametrize("prints", ["0.5", "about 3", "1e-900"])
def test_a_value_beyond_all_that_is_printed_is_judged_without_harm(inputs, prints):
    assert one("formula", "nernst_ratio", prints, f"with = {{ {inputs} }}").verdict in (Verdict.REFUTED, Verdict.UNDECIDED)


@pytest.mark.parametrize("gives, prints, verdict", [
    ("13.55", "roughly 12.3", Verdict.APPROXIMATE),   # 9.2 % of the value away, 10.2 % of the print
    ("-13.55", "roughly -12.3", Verdict.APPROXIMATE),
    ("13.68", "roughly 12.3", Verdict.REFUTED),       # 10.1 % of the value
    ("11.1", "roughly 12.3", Verdict.APPROXIMATE),    # 9.8 % of the print
    ("11.0", "roughly 12.3", Verdict.REFUTED),        # 10.6 % of the print
])  # fmt: skip
def test_a_hedge_is_ten_per_cent_of_the_print_or_of_the_value(gives, prints, verdict):
    assert one("expression", f"{gives} mV * 1.0000", f"{prints} mV").verdict is verdict


SODIUM = "formula = 'nernst'\nwith = { z = '1', T = '37 degC', c_out = '145 mM', c_in = '12 mM' }\n"   # 66.6 mV


@pytest.mark.parametrize("prints, verdict", [
    (r"\SI{66.6}{mV}", Verdict.CONFIRMED), (r"\qty{66.6}{\milli\volt}", Verdict.CONFIRMED), ("66.6 mV (37 °C)", Verdict.CONFIRMED), ("66,6 mV", Verdict.CONFIRMED),
    ("E_Na = 66.6 mV; E_K = -89 mV", Verdict.UNDECIDED), ("E_Na = 66.6 mV, I = 5 nA", Verdict.UNDECIDED), ("E_K = -89 mV; E_Na = 66.6 mV", Verdict.CONFIRMED),
    ("E_K = -89 mV; E_Na = 76.6 mV", Verdict.REFUTED), ("E_K = -89 mV; E_Na = 76.6 nA", Verdict.WRONG_UNIT), (r"\SI{76.6}{mV}", Verdict.REFUTED),
])  # fmt: skip
def test_a_figure_is_found_where_a_text_has_it(prints, verdict):
    assert judged(f"[[claim]]\nid = 'it'\n{SODIUM}prints = '{prints}'")[0].verdict is verdict


def test_a_correction_keeps_the_macro_that_it_stands_in():
    assert judged(f"[[claim]]\nid = 'it'\n{SODIUM}prints = '\\SI{{76.6}}{{mV}}'")[0].corrected == r"\SI{66.6}{mV}"


@pytest.mark.parametrize("body, prints, verdict", [
    ("7 mV * 2", "17 zorks", Verdict.UNDECIDED), ("7 mV * 2", "14 zorks", Verdict.UNDECIDED), ("3 * 10", "31 vesicles", Verdict.REFUTED), ("3 * 10", "30 vesicles", Verdict.CONFIRMED),
    ("7.0 mV * 2", "15.5", Verdict.REFUTED), ("7 nA * 2", "17.9 at rest", Verdict.REFUTED),
])  # fmt: skip
def test_a_word_behind_a_figure_is_counted_or_a_unit_that_is_not_known(body, prints, verdict):
    assert one("expression", body, prints).verdict is verdict


@pytest.mark.parametrize(("g", "prints", "verdict"), [
    ("'10 nS', '1 nS'", "-76 mV", Verdict.CONFIRMED),                  # of a whole cell: only their ratio counts
    ("'10.0 nS', '0.00100 µS'", "-15 mV", Verdict.REFUTED),
    ("'10', '1 mS/cm2'", "-76 mV", Verdict.UNDECIDED),                 # no ratio, so no ground of an accusation
    ("'10 nS', '1 mS/cm2'", "-15 mV", Verdict.UNDECIDED),
    ("'10 mS/cm2', '0'", "-90 mV", Verdict.CONFIRMED),                 # nothing is nothing in every unit
])  # fmt: skip
def test_weights_have_a_ratio_in_one_unit_only(g, prints, verdict):
    it = one("formula", "chord_conductance", prints, f"with = {{ g = [{g}], E = ['-90 mV', '+60 mV'] }}")

    assert it.verdict is verdict


@pytest.mark.parametrize(("prints", "verdict"), [
    ("209 mV", Verdict.CONSISTENT),                    # Mitchell counts outside minus inside
    ("-209 mV", Verdict.CONFIRMED), ("+209 mV", Verdict.REFUTED), ("111 mV", Verdict.REFUTED),
])  # fmt: skip
def test_a_proton_motive_force_without_a_sign_may_have_mitchells(prints, verdict):
    it = one("formula", "proton_motive_force", prints, "with = { dpsi = '-160 mV', T = '37 degC', pH_in = '7.8', pH_out = '7.0' }")

    assert it.verdict is verdict
