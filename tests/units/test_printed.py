"""Printed results: the interval each stands for."""

from fractions import Fraction as Q

import pytest

from millivolt.units import Unreadable, read_printed, readings

PLAIN = [
    # text, low, high, unit text
    ("3.3 m2", "3.25", "3.35", "m2"),
    ("7.85 liters", "7.845", "7.855", "liters"),
    ("41 million charges (i.e. sodium ions)", "40.5e6", "41.5e6", "charges"),
    ("40,000,000", "35e6", "45e6", ""),
    ("−73 mV", "-73.5", "-72.5", "mV"),
    ("–9 mV", "-9.5", "-8.5", "mV"),
    ("− 39 mV", "-39.5", "-38.5", "mV"),
    ("+60.6$ mV", "60.55", "60.65", "mV"),
    ("4.12 × 10^7 e", "4.115e7", "4.125e7", "e"),
    (r"4.12 \times 10^7 \ e", "4.115e7", "4.125e7", "e"),
    (r"-89\,\mathrm{mV}", "-89.5", "-88.5", "mV"),
    (r"8.75 \times 10^{6}~v~m^{-1}", "8.745e6", "8.755e6", "v~m^{-1}"),
    (r"4.40 \times {10^{ - 2}}\;V", "4.395e-2", "4.405e-2", "V"),
    (r"\mathbf{300\ \text{cm}^{2}/\text{s}}", "250", "350", r"cm}^{2}/\text{s"),
    ("RT/F = 25.26 mV", "25.255", "25.265", "mV"),
    ("E0= -76", "-76.5", "-75.5", ""),
    ("EK = ECl = −81 mV", "-81.5", "-80.5", "mV"),
    ("(−73 mV) − (60 mV) = −133 mV", "-133.5", "-132.5", "mV"),
    ("59,16 mV", "59.155", "59.165", "mV"),
    ("0.025 26 V", "0.025255", "0.025265", "V"),
    ("−13 508 J", "-13508.5", "-13507.5", "J"),
    (r"6.2\times10^{11}", "6.15e11", "6.25e11", ""),
    ("1.43×10⁷", "1.425e7", "1.435e7", ""),
    ("75 * 10⁸ channels", "74.5e8", "75.5e8", "channels"),
    ("1.0e-9 A", "9.5e-10", "1.05e-9", "A"),
    ("37%", "36.5", "37.5", "%"),
    ("½ S", "0.5", "0.5", "S"),
    (".03 msiemens", "0.025", "0.035", "msiemens"),
    ("120. msiemens", "119.5", "120.5", "msiemens"),
    ("1.50 mV", "1.495", "1.505", "mV"),
    ("0 mV", "-0.5", "0.5", "mV"),
    ("4825)J/mol", "4824.5", "4825.5", "J/mol"),
    ("+60 , mV", "55", "65", "mV"),
    ("| -65 mV |", "-65.5", "-64.5", "mV"),
    ("60mV per pH unit", "55", "65", "mV per pH unit"),
    ("7.85105[cm2]", "7.851045", "7.851055", "[cm2]"),
    ("$10^{14}$ ions", "0.5e14", "1.5e14", "ions"),
    ("the height 0.71", "0.705", "0.715", ""),
    ("20 times more", "15", "25", "times"),
    ("0.058% extra sodium ions", "0.0575", "0.0585", "% extra sodium ions"),
    (r"- 39.96\,n \text{ kJ/mol}", "-39.965", "-39.955", "kJ/mol"),
    ("EK ¼ À80 mV", "-85", "-75", "mV"),
    ("½P ¼ 84:2 mM", "84.15", "84.25", "mM"),
    ("one charge per second per volt", "0.5", "1.5", "charge per second per volt"),
    ("-57.98 \\text{ mV/pH unit}", "-57.985", "-57.975", "mV/pH unit"),
    ("10^{-695}", "0.5e-695", "1.5e-695", ""),
]


@pytest.mark.parametrize(("text", "low", "high", "unit"), PLAIN, ids=[row[0] for row in PLAIN])
def test_a_printed_number_stands_for_what_rounds_to_it(text, low, high, unit):
    printed = read_printed(text)
    assert (printed.low, printed.high, printed.unit_text) == (Q(low), Q(high), unit)
    assert printed.hedge == "" and (printed.hedged_low, printed.hedged_high) == (printed.low, printed.high)


@pytest.mark.parametrize(("text", "hedge", "low", "high"), [
    ("about 40,000,000", "about", "30e6", "50e6"),           # one unit of the last significant digit
    ("some 0.06%", "some", "0.05", "0.07"),
    ("≈ -69.7 mV", "≈", "-697/9", "-62.73"),                  # 10 % of it, or of what it is said of
    ("约 12 mV", "", "11.5", "12.5"),
    ("約79 mV", "約", "71.1", "790/9"),
    ("only about 40,000,000", "only about", "30e6", "50e6"),
    ("λ ≈ 5 mm", "≈", "4", "6"),
    ("-88.54 mV (approximate)", "approximate", "-4427/45", "-79.686"),
    ("about ninety million", "about", "80e6", "100e6"),
    ("~17–21 kJ/mol", "~", "15.3", "70/3"),
    ("circa -70/-80 mV", "circa", "-90", "-60"),
])
def test_a_hedge_widens_to_the_largest_of_three(text, hedge, low, high):
    printed = read_printed(text)
    assert (printed.hedge, printed.hedged_low, printed.hedged_high) == (hedge, Q(low), Q(high))
    assert printed.hedged_low <= printed.low and printed.high <= printed.hedged_high


@pytest.mark.parametrize(("text", "relation", "low", "high"), [
    ("17–21 kJ/mol", "range", "16.5", "21.5"), ("10 to 15 mM", "range", "5", "15.5"), ("0.01 to 0.02 farads·m-2", "range", "0.005", "0.025"),
    ("20 mV to 200 mV", "range", "15", "250"), ("between 3 and 5 nm", "range", "2.5", "5.5"), ("96485.3383 ± 0.0083C/mol", "plus-minus", "96485.33", "96485.3466"),
    ("more negative than -80 mV", "<", None, "-75"), ("< 5 mV", "<", None, "5.5"), ("at least 12 mV", ">", "11.5", None), (r"\ge 3.0 mV", ">", "2.95", None),
])
def test_ranges_and_half_lines(text, relation, low, high):
    printed = read_printed(text)
    assert printed.relation == relation
    assert (printed.low, printed.high) == (low and Q(low), high and Q(high))


@pytest.mark.parametrize(("text", "low", "high", "unit"), [
    ("66·6 mV", "66.55", "66.65", "mV"), ("0·0666 V", "0.06655", "0.06665", "V"), ("6·66×10⁻² V", "0.06655", "0.06665", "V"), ("0·1023 V", "0.10225", "0.10235", "V"),
    ("66.6(5) mV", "66.1", "67.1", "mV"), ("8.314 462 1(75) J/(mol K)", "8.3144546", "8.3144696", "J/(mol K)"), ("1.602 176 6208(98)e-19 C", "1.6021766110e-19", "1.6021766306e-19", "C"),
    ("6.022 140 857(74)×10^23", "6.022140783e23", "6.022140931e23", ""), ("66½ mV", "66.25", "66.75", "mV"), ("66 3/5 mV", "66.5", "66.7", "mV"), ("⅗ S", "0.6", "0.6", "S"),
    ("6.66 10^-2 V", "0.06655", "0.06665", "V"), ("6 10⁻² V", "0.055", "0.065", "V"), ("66.6 mV ± 1%", "65.934", "67.266", "mV"), ("66.6 mV (±1 %)", "65.934", "67.266", "mV"), ("66.6 (± 0.5) mV", "66.1", "67.1", "mV"),
    ("1:28", "0.03508771930", "0.03636363636", ""), ("28:1", "27.5", "28.5", ""), ("28×", "27.5", "28.5", "×"), ("1257 square micrometers", "1256.5", "1257.5", "square micrometers"), ("86 µeV/K", "85.5", "86.5", "µeV/K"),
    ("(3.78 ± 0.02) × 10^1 kcal/mol", "37.6", "38", "kcal/mol"), ("−18.0 kcal/mol to −14.7 kcal/mol", "-18.05", "-14.65", "kcal/mol"), ("twice 18.92 mV", "37.83", "37.85", "mV"), ("0.204(2) µS", "0.202", "0.206", "µS"),
    ("-26100 ± 1.31e+03", "-27410", "-24790", ""), ("66.5/66.7 mV", "66.45", "66.75", "mV"),
    ("−(89–90) mV", "-95", "-88.5", "mV"), ("two thousandths of a per cent", "0.0015", "0.0025", "per cent"), ("half a millimetre", "0.5", "0.5", "millimetre"), ("half a million ions", "500000", "500000", "ions"),
    ("6.241,5 V", "6241.45", "6241.55", "V"), ("100 rad/s", "50", "150", "rad/s"),
    ("2/3 of 100 mV", "33.3333333333", "100", "mV"), ("half of 66 mV", "32.75", "33.25", "mV"), ("66.6 mVolts", "66.55", "66.65", "mVolts"), ("58.6 mV/dec", "58.55", "58.65", "mV/dec"),
])  # fmt: skip
def test_what_authors_print_is_read(text, low, high, unit):
    printed = read_printed(text)
    assert (printed.unit_text, printed.unit is not None) == (unit, unit != "")
    assert (float(printed.low), float(printed.high)) == pytest.approx((float(low), float(high)), rel=1e-10)


@pytest.mark.parametrize("text", ["6·10^3 ions", "6·10**3 ions", "6·1023 ions", "5·10-3 V"])
def test_a_raised_dot_before_a_power_of_ten_is_a_times_sign(text):
    assert {printed.numeral.mark for printed in readings(text)} == {"."}


def test_ten_per_cent_of_a_figure_is_that_share_or_the_per_cent():
    assert read_printed("10 % of 70 mV").value == 7
    assert readings("15 % of 70 mV")[0].like(Q("12.3")) == "12 mV"


def test_an_order_of_magnitude_reaches_from_a_tenth_to_tenfold():
    printed = read_printed("of the order of 100 mV")
    assert printed.hedged_low <= 10 and printed.hedged_high >= 1000


def test_a_printed_nought_tells_its_decimals():
    assert read_printed("E = 0 - 66.59 = 0.00 mV").like(Q("-66.594")).endswith("66.59 mV")
    assert read_printed("0 mV").like(Q("66.594")) == "67 mV"


def test_a_comma_may_be_read_both_ways():
    assert [printed.value for printed in readings("1,875 mV")] == [1875, Q("1.875")]
    assert [printed.value for printed in readings("0,875 mV")] == [Q("0.875")]


def test_elementary_charges_are_a_charge_or_a_number():
    charge, number = readings("4.12 × 10^7 e")
    assert charge.unit.dimension and not number.unit.dimension and number.value == Q("4.12e7")


def test_a_lost_ring_is_a_second_reading():
    assert [printed.unit.text for printed in readings(":10A")] == ["A", "Å"]


def test_one_part_in_so_many_is_its_inverse():
    printed, = readings("roughly 1 part in 100,000")
    assert (printed.value, printed.low, printed.high) == (Q("1e-5"), Q(1, 150000), Q(1, 50000))
    assert {one.value for one in readings("one in 45,000")} == {Q(1, 45_000)}
    assert {one.value for one in readings("one in a million")} == {Q("1e-6")}


@pytest.mark.parametrize(("text", "value"), [("6.022·1023", "6160.506"), ("1.6 × 10−12 amperes", "4"), ("–9×106V/m", "-954")])
def test_a_lost_superscript_is_not_read_silently(text, value):
    assert read_printed(text).value == Q(value)


@pytest.mark.parametrize("text", ["3.3 × 10^ m", "8.71 × 10^ M", r"8.71 \times 10^ \ \mathrm^", r"3.3\times 10^ \ \mathrm^2"])
def test_a_power_without_its_exponent_is_marked(text):
    assert read_printed(text).exponent_missing


@pytest.mark.parametrize("text", [r"6.24 \times 10^ \ e \cdot \mathrm^", r"3.3\times 10^ \ \mathrm^2", r"7.85 \times 10^ \ \mathrm "])
def test_a_unit_whose_braces_were_emptied_is_no_unit(text):
    printed = read_printed(text)
    assert printed.exponent_missing and printed.unit is None and printed.unit_text == ""


def test_a_range_is_not_read_as_its_first_end():
    assert [printed.relation for printed in readings("-70 mV to -80 mV")] == ["range"]


@pytest.mark.parametrize(("text", "word"), [("1.6 * 10⁻¹⁹ Cl", "Cl"), ("5 lM", "lM")])
def test_a_word_that_is_no_unit_is_kept_as_printed(text, word):
    printed = read_printed(text)
    assert printed.unit is None and printed.unit_text == word


def test_the_number_is_the_substring_itself():
    for text, number in [("≈ −70 mV", "−70"), (r"8.75 \times 10^{6}~m", r"8.75 \times 10^{6}"), ("1.43×10⁷ V", "1.43×10⁷"), ("E +61", "+61"), ("17–21 kJ", "17–21")]:
        printed = read_printed(text)
        assert printed.number == number and text[slice(*printed.number_span)] == number


@pytest.mark.parametrize("text", [
    "", "mV", "net inward Cl− flow", "trillions of potassium ions", "in millivolts (mV) is $Q_i / C_i$", "nF * mV / ms = nA", "26.7 * log(cao / cai)",
    "|ln(140/5) − eV_m/kBT|", "sqrt(-1)", "--1 mV", "9**9**9 m", "1e99999999", "1e999999999 m", "1e1000", "7" * 41, "5 mV * 3", "5 m^9999999", "١٢ mV",
    "5\x00 mV", "<script>alert(1)</script>", "__import__('os').system('id')", r"\input{/etc/passwd}", "(" * 399, "1" * 10_000, "{" * 5000 + "1" + "}" * 5000,
])
def test_what_is_no_printed_number_is_refused(text):
    with pytest.raises(Unreadable):
        read_printed(text)


@pytest.mark.parametrize("text, value", [("minus 89 mV", -89), ("about minus 90 mV", -90), ("Negative 61.5 mV", -61.5), ("more negative than minus 80 mV", -80)])
def test_a_sign_may_be_a_word(text, value):
    assert float(read_printed(text).value) == value


@pytest.mark.parametrize("text, value", [
    ("one in 1700", Q(1, 1700)), ("6 in 10,000", Q(6, 10_000)), ("1/1700", Q(1, 1700)), ("3 out of 4", Q(3, 4)), ("1 part in 1724", Q(1, 1724)),
])  # fmt: skip
def test_so_many_in_so_many_is_a_ratio(text, value):
    assert value in {printed.value for printed in readings(text)}


@pytest.mark.parametrize("text, low, high", [("-85…-95 mV", -95, -85), ("-95...-85 mV", -95, -85)])
def test_dots_between_two_numbers_are_a_range(text, low, high):
    printed = read_printed(text)

    assert printed.relation == "range"
    assert printed.low <= low < high <= printed.high


@pytest.mark.parametrize("text, size", [("0.58 per mille", Q(58, 100_000)), ("580 parts per million", Q(58, 100_000))])
def test_shares_may_be_spelled_out(text, size):
    printed = read_printed(text)

    assert printed.value * printed.unit.factor == size


def test_a_blank_within_a_unit_is_read_both_ways():
    assert {printed.unit.dimension for printed in readings("-89 m V")} == {read_printed("1 V").unit.dimension, read_printed("1 m·V").unit.dimension}


@pytest.mark.parametrize(("text", "value", "unit"), [
    ("5800 mm Hg", "5800", "mm Hg"), ("5800 mmHg", "5800", "mmHg"), ("12 cm H2O", "12", "cm H2O"), ("10 microns", "10", "microns"), ("300 s-1", "300", "s-1"), ("20 ms-1", "20", "ms-1"),
    ("tenfold", "10", "fold"), ("10-fold", "10", "fold"), ("twenty-fold", "20", "fold"), ("1 dyn/cm^2", "1", "dyn/cm^2"),
])
def test_units_and_folds_as_texts_write_them(text, value, unit):
    printed = read_printed(text)

    assert (printed.relation, printed.value, printed.unit_text) == ("=", Q(value), unit)
    assert printed.unit is not None


@pytest.mark.parametrize("text", ["89.1 mV negative", "89.1 mV, inside negative", "89.1 mV (inside negative)", "negative by 89.1 mV", "89.1 mV inward"])
def test_a_sign_in_words_is_one_reading(text):
    assert [float(printed.value) for printed in readings(text)] == [-89.1, 89.1]


def test_a_correction_keeps_its_brackets():
    assert read_printed("-(89 to 90) mV").like(Q(-70)) == "-70 mV"


@pytest.mark.parametrize("text, low, high", [("10^3.8 mV", 10**3.75, 10**3.85), ("10^-3.8 mV", 10**-3.85, 10**-3.75), ("10^(2.50) s", 10**2.495, 10**2.505)])
def test_a_power_of_ten_lies_where_the_digits_of_its_exponent_allow(text, low, high):
    found = read_printed(text)

    assert float(found.low) == pytest.approx(low, rel=1e-12)
    assert float(found.high) == pytest.approx(high, rel=1e-12)


@pytest.mark.parametrize("text", ["10^999.9 mV", "10^-400.5 mV"])
def test_a_power_of_ten_beyond_all_sizes_is_not_read(text):
    with pytest.raises(Unreadable):
        read_printed(text)
