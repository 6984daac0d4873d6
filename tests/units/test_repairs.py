"""Repairs: what a string may have read before a known loss of extraction."""

from fractions import Fraction as Q

import pytest

from millivolt.units import Unreadable, repairs

REPAIRED = [
    ("6.022·1023 mol-1", "superscript", "6.022e23", "6.022·10²³ mol⁻¹"),
    ("1.602 ×10-19 C", "superscript", "1.602e-19", "1.602 ×10⁻¹⁹ C"),
    ("1.6 * 10-19 Cl", "superscript", "1.6e-19", "1.6 * 10⁻¹⁹ Cl"),
    ("∆𝑄 = 3. 10−8 𝐶", "superscript", "3e-8", "∆𝑄 = 3. 10⁻⁸ 𝐶"),
    ("78,5 . 10−6", "superscript", "78.5e-6", "78,5 . 10⁻⁶"),
    ("–9×106V/m", "superscript", "-9e6", "–9×10⁶V/m"),
    ("1.8X1024 protons", "superscript", "1.8e24", "1.8X10²⁴ protons"),
    ("9.64853321233100184×104 C⋅mol−1", "superscript", "96485.3321233100184", "9.64853321233100184×10⁴ C⋅mol⁻¹"),
    ("10-9 m", "superscript", "1e-9", "10⁻⁹ m"),
    ("1023 molecules", "superscript", "1e23", "10²³ molecules"),
    ("7.85105[cm2]", "swallowed", "7.85e-5", "7.85×10⁻⁵[cm²]"),
    ("4.7107", "swallowed", "4.7e7", "4.7×10⁷"),
    ("1.602176 · 10 ∧ 19 C", "minus-of-exponent", "1.602176e-19", "1.602176 · 10^-19 C"),
    ("75.5", "minus", "-75.5", "-75.5"),
    ("8.3 J mol1", "unit-minus", "8.3", "8.3 J mol⁻¹"),
    ("5 lM", "micro", "5", "5 µM"),
]


@pytest.mark.parametrize(("text", "loss", "value", "repaired"), REPAIRED, ids=[row[0] for row in REPAIRED])
def test_a_known_loss_is_offered(text, loss, value, repaired):
    assert (loss, Q(value), repaired) in [(repair.loss, repair.value, repair.text) for repair in repairs(text) if not repair.open]


def test_both_readings_of_a_comma_are_repaired():
    assert {Q("1.875e11"), Q("1875e11")} <= {repair.value for repair in repairs("1,875 . 1011")}


@pytest.mark.parametrize(("text", "loss", "n", "repaired", "value"), [
    ("3.3 m2", "power-of-ten", -9, "3.3×10⁻⁹ m²", "3.3e-9"), ("7.85 liters", "power-of-ten", -12, "7.85×10⁻¹² liters", "7.85e-12"),
    ("6.24", "power-of-ten", 18, "6.24×10¹⁸", "6.24e18"), ("8.71 × 10^ M", "exponent", -6, "8.71 × 10⁻⁶ M", "8.71e-6"),
    (r"3.3\times 10^ \ \mathrm^2", "exponent", -9, r"3.3\times 10^{-9} \ \mathrm^2", "3.3e-9"),
])
def test_a_lost_power_of_ten_has_an_open_exponent(text, loss, n, repaired, value):
    repair, = (repair for repair in repairs(text) if repair.open)
    assert (repair.loss, repair.printed) == (loss, None)
    assert (repair.with_exponent(n).text, repair.with_exponent(n).value) == (repaired, Q(value))


def test_an_absurd_exponent_is_refused():
    repair, = (repair for repair in repairs("6.24") if repair.open)
    with pytest.raises(Unreadable, match="1000"):
        repair.with_exponent(1000)


@pytest.mark.parametrize("text", ["+60.8 mV", "-8.75e-6 V", r"-8.96 \times 10^{-8} C", "½ S", "17–21 kJ/mol"])
def test_a_whole_number_is_not_repaired(text):
    assert [repair for repair in repairs(text) if not repair.open] == []


def test_what_cannot_be_read_cannot_be_repaired():
    with pytest.raises(Unreadable):
        repairs("net inward flow")
