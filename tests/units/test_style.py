"""A corrected number is written as its author would have written it, and reads back as itself."""

from fractions import Fraction as Q

import pytest
from hypothesis import given
from hypothesis import strategies as st

from millivolt.units import read_printed, readings

LIKE = [
    ("3.3 m2", "3.2987e-9", "3.3×10⁻⁹ m²"),
    ("7.85 liters", "7.854e-12", "7.85×10⁻¹² liters"),
    ("6.022·1023 mol-1", "6.02214e23", "6.022·10²³ mol⁻¹"),
    ("−90 mV", "-89.06", "−89 mV"),
    ("-61.5 mV", "-89.06", "-89.1 mV"),
    ("41 million charges", "43.2e6", "43 million charges"),
    ("about 40,000,000", "52177000", "about 52,000,000"),
    ("8.71 × 10^ M", "8.706e-6", "8.71 × 10⁻⁶ M"),
    (r"-89\,\mathrm{mV}", "61.2", r"61\,\mathrm{mV}"),
    (r"8.75 \times 10^{6}~v~m^{-1}", "-2.2e-7", r"-2.20 \times 10^{-7}~v~m^{-1}"),
    (r"3.3\ \mathrm{m2}", "3.2987e-9", r"3.3 \times 10^{-9}\ \mathrm{m^{2}}"),
    ("59,16 mV", "58.2", "58,20 mV"),
    ("1.0e-9 A", "2.5e-12", "2.5e-12 A"),
    ("4.1 x 10^-21 J/K", "5.123e-20", "5.1 x 10^-20 J/K"),
    ("10^{14} ions", "3.78e11", r"4 \times 10^{11} ions"),
    ("+60.8", "65.004", "+65.0"),
    ("+60.8", "-65.004", "-65.0"),
    ("~17–21 kJ/mol", "15.1", "~15 kJ/mol"),
    ("−13 508 J", "-13999.7", "−14 000 J"),
    ("roughly 1 part in 100,000", "2.04e-5", "roughly 1 part in 49,000"),
    ("EK ¼ À80 mV", "-61.1", "EK ¼ −61 mV"),
    ("RT/F = 25.26 mV", "26.727", "RT/F = 26.73 mV"),
]


@pytest.mark.parametrize(("text", "value", "expected"), LIKE, ids=[row[0] for row in LIKE])
def test_a_correction_keeps_the_style(text, value, expected):
    assert read_printed(text).like(Q(value)) == expected


def test_a_correction_may_change_the_unit():
    assert read_printed("1.6 * 10⁻¹⁹ Cl").like(Q("1.602e-19"), "C") == "1.6 * 10⁻¹⁹ C"
    assert read_printed("96500").like(Q("96485"), "C/mol") == "96500 C/mol"


TEXTS = ["3.3 m2", "7.85 liters", "6.022·1023 mol-1", "−90 mV", "about 40,000,000", "41 million", r"-89\,\mathrm{mV}", r"8.75 \times 10^{6}~v~m^{-1}", "59,16 mV",
         "1.0e-9 A", "+60.8", "0.058%", "−13 508 J", "8.71 × 10^ M", "0.0328 kJ/mol", "1.602176 · 10 ∧ 19 C", "$10^{14}$ ions", "some 15 mM"]


@given(text=st.sampled_from(TEXTS), digits=st.integers(1, 99999), power=st.integers(-30, 30), negative=st.booleans())
def test_a_correction_reads_back_as_the_value(text, digits, power, negative):
    value = Q(digits) * Q(10) ** power * (-1 if negative else 1)
    written = read_printed(text).like(value)
    assert any(back.low <= value <= back.high for back in readings(written))
    assert read_printed(written).hedge == read_printed(text).hedge


@given(text=st.text(max_size=40))
def test_any_string_is_read_or_refused(text):
    try:
        found = readings(text)
    except ValueError as error:
        assert type(error).__name__ == "Unreadable"
    else:
        assert all(text[slice(*printed.number_span)] == printed.number for printed in found)


@given(text=st.text(alphabet="0123456789.,-+−×·^eE mVCM/()[]{}\\~≈=½À¼⁻⁹²%", max_size=30))
def test_any_string_of_our_own_signs_is_read_or_refused(text):
    try:
        found = readings(text)
    except ValueError as error:
        assert type(error).__name__ == "Unreadable"
    else:
        for printed in found:
            assert printed.low is None or printed.high is None or printed.low <= printed.value <= printed.high
            printed.like(Q("1.234e-5"))
