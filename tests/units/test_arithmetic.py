"""Lines of working: read strictly, evaluated in balls and exactly, with dimensions and slopes."""

from fractions import Fraction as Q

import pytest
from flint import arb
from hypothesis import given
from hypothesis import strategies as st

from millivolt.units import NoValue, Unbalanced, Unreadable, words
from millivolt.units.arithmetic import ball, evaluate, evaluate_dual, evaluate_exact, latex, leaves, parse, plain, references

VALUES = [
    ("26.7 mV * ln(145/15)", 0.060573851, "kg A^-1 m^2 s^-3"),
    ("-58 mV * log10(560/40)", -0.06647543, "kg A^-1 m^2 s^-3"),
    ("4 * pi * (10 µm)^2 * 1 µF/cm^2", 1.2566370614e-11, "kg^-1 A^2 m^-2 s^4"),
    ("1 * 96.45 kJ/mol/V * (-0.060 V)", -5787, "kg mol^-1 m^2 s^-2"),
    ("30.5 kJ/mol / 4 / (96.5 kJ/mol/V)", 0.0790155440, "kg A^-1 m^2 s^-3"),
    ("sqrt(3e-4 cm * 2e6 ohm cm^2 / (2 * 100 ohm cm))", 0.017320508, "m"),
    ("2 * 10^4 ohm cm^2 / (10^-6 cm^2)", 2e10, "kg A^-2 m^2 s^-3"),
    ("R * 37 degC / F", 0.0267266587, "kg A^-1 m^2 s^-3"),
    ("1.6e-12 C/s * 1e-3 s/ms * 6e23 / (1 mol) / (96500 C/mol)", 9948186.5, "s^-1"),
    ("100 mV / 2 ms", 50, "kg A^-1 m^2 s^-4"),
    ("4/3 * pi * (12.5 µm)^3", 8.1812308687e-15, "m^3"),
    ("6 C / F", 6.218561794e-05, "mol"),
    ("k_B * 298.15 K", 4.11640474e-21, "kg m^2 s^-2"),
    ("10^(2.5 - 1)", 31.6227766, "1"),
    ("2^-1", 0.5, "1"),
    ("-2^2", -4, "1"),
    ("150 mM * (5 - 3)", 300, "mol m^-3"),
    ("-5 degC", 268.15, "K"),
    ("37degC", 310.15, "K"),
    ("8.314 J · mol⁻¹ · K⁻¹ × 310 K", 2577.34, "kg mol^-1 m^2 s^-2"),
    ("1 kg^-1 m^-2 s^3 A^2", 1, "kg^-1 A^2 m^-2 s^3"),
    ("5 %", 0.05, "1"),
    ("exp(-20)", 2.0611536e-09, "1"),
]


@pytest.mark.parametrize(("text", "value", "dimension"), VALUES, ids=[row[0] for row in VALUES])
def test_a_line_of_working_has_its_value_and_dimension(text, value, dimension):
    result, of = evaluate(parse(text))
    assert float(result) == pytest.approx(value, rel=1e-7) and words(of) == dimension


@pytest.mark.parametrize(("text", "low", "high"), [
    ("100 mM", "99.5", "100.5"), ("1.50 m", "1.495", "1.505"), ("2", "2", "2"), ("0 m", "0", "0"), ("3 ions", "3", "3"), ("1e-5 mM", "0.5e-5", "1.5e-5"),
    ("some 15 mM", "13.5", "50/3"), ("~30 mM", "20", "40"), ("10-15 mM", "9.5", "15.5"), ("20 mM to 200 mM", "19.5", "200.5"), ("5 ± 1 mM", "4", "6"),
    ("37 degC", "309.65", "310.65"), ("-5 degC", "267.65", "268.65"), ("about 0.04", "0.03", "0.05"), ("0.04", "0.035", "0.045"), ("1e-3 s/ms", "1", "1"),
    ("(1 mol)", "1", "1"), ("1 mol", "0.5", "1.5"),
])
def test_every_digit_of_an_input_counts(text, low, high):
    leaf, = leaves(parse(text))
    assert (leaf.low, leaf.high) == (Q(low), Q(high))
    assert leaf.exact == (leaf.low == leaf.high)


def test_a_difference_of_bare_numbers_is_no_range():
    assert evaluate_exact(parse("140-10")) == 130


@pytest.mark.parametrize(("text", "value"), [
    ("1 * 5 + 0.04 * 145", "10.8"), ("(1/3)^2 * 9", "1"), ("2577 J * 3", "7731"), ("e * N_A / F", "1"), ("2^-3", "0.125"), ("80 mM / 2", "40"), ("37 degC - 25 degC", "12"),
])
def test_a_rational_line_is_evaluated_exactly(text, value):
    assert evaluate_exact(parse(text)) == Q(value)


@pytest.mark.parametrize("text", ["ln(2)", "sqrt(4)", "pi", "4^(1/2)", "exp(0)", "10^2.50"])
def test_what_is_not_rational_has_no_exact_value(text):
    assert evaluate_exact(parse(text)) is None


def test_references_take_their_value_and_dimension_from_outside():
    line = parse("0.02 F/m^2 * @upstroke-area * @rate/slow")
    assert references(line) == ("upstroke-area", "rate/slow")
    value, of = evaluate(line, refs={"upstroke-area": (ball(Q("3.3e-9")), (("m", Q(2)),)), "rate/slow": (arb(50), (("A", Q(-1)), ("kg", Q(1)), ("m", Q(2)), ("s", Q(-4))))})
    assert float(value) == pytest.approx(3.3e-9) and words(of) == "A"
    with pytest.raises(Unreadable, match="@upstroke-area has no value here"):
        evaluate(line)


@given(st.sampled_from([row[0] for row in VALUES]), st.data())
def test_slopes_are_those_of_small_changes(text, data):
    line = parse(text)
    value, of, slopes = evaluate_dual(line)
    assert value.overlaps(evaluate(line)[0]) and of == evaluate(line)[1]
    leaf = data.draw(st.sampled_from(line.leaves))
    if leaf.exact and "^" in text:
        return   # an exact exponent does not move
    step = abs(leaf.value) / 10**9 or Q(1, 10**9)
    up, down = (evaluate(line, {leaf.index: ball(leaf.value + side * step)})[0] for side in (1, -1))
    assert float((up - down) / ball(2 * step)) == pytest.approx(float(slopes[leaf.index]), rel=1e-5, abs=1e-25)


def test_a_slope_by_a_reference():
    slopes = evaluate_dual(parse("3 * @a^2"), refs={"a": (arb(5), ())})[2]
    assert slopes["a"] == 30


def test_leaves_can_be_moved_over_a_whole_ball():
    line = parse("26.7 mV * ln(145 mM/15 mM)")
    whole = {leaf.index: ball(leaf.low).union(ball(leaf.high)) for leaf in line.leaves}
    value, _ = evaluate(line, whole)
    assert value.contains(evaluate(line)[0])


@pytest.mark.parametrize(("text", "error", "column", "why"), [
    ("26.7 mV + 3 mM", Unbalanced, 9, "two of one dimension expected"),
    ("ln(5 mM)", Unbalanced, 1, "a pure number expected"),
    ("2^(1 m)", Unbalanced, 2, "a pure number expected"),
    ("0.026 V * ln(-2.6)", NoValue, 11, "no real value"),
    ("sqrt(-1)", NoValue, 1, "no real value"),
    ("ln(0)", NoValue, 1, "no real value"),
    ("1/0", NoValue, 2, "division by zero"),
    ("1/(2-2)", NoValue, 2, "division by zero"),
    ("0^-1", NoValue, 2, "zero to a negative power"),
    ("(-2)^(1/2)", NoValue, 5, "no real value"),
    ("7^401", Unreadable, 2, "at most ±400 expected"),
    ("((1e400)^400)^400", Unreadable, 9, "beyond"),
    ("1e400*1e400*1e400", Unreadable, 12, "beyond"),
    ("exp(exp(exp(1000)))", Unreadable, 5, "exp of more than"),
    ("10^(10000000000)", Unreadable, 3, "exponent"),
])
def test_what_has_no_value_is_refused_with_its_column(text, error, column, why):
    with pytest.raises(error, match=why) as caught:
        evaluate(parse(text))
    assert caught.value.place == column


@pytest.mark.parametrize("text", [
    "", "mV", "5 furlong", "2 +", "(2", "2)", "()", "2 ** 3", "9**9**9 m", "9^9^9", "10^(9^(9^9))", "1^(" * 29 + "1" + ")" * 29, "1e99999999", "1e999999999 m", "--1", "log(2)", "sin(1)", "x + 1", "f(2)", "ln 2", "2 3",
    "@", "@/a", "<5 mV", "> 3", "5 mV;", "5 mV = 3", "__import__('os')", "1 if 1 else 2", "[1]", "{1}[0]", r"\frac{1}{2}", "<b>1</b>", "1\x00", "5 mV/degC * 37 degC",
    "10 mM to 20 mV", "some", "(" * 5000 + "1" + ")" * 5000, "(" * 40 + "1" + ")" * 40, "1+" * 190 + "1", "9" * 10_000, "5 m^9999", "1,23", "1 234 m", "١٢",
])
def test_what_is_no_line_of_working_is_refused(text):
    with pytest.raises(Unreadable):
        parse(text)


def test_a_refusal_says_what_was_had_and_what_was_expected():
    with pytest.raises(Unreadable, match=r"^'2 \* log\(3\)', column 5: had 'log'; ln or log10 expected$"):
        parse("2 * log(3)")


@pytest.mark.parametrize(("text", "shown", "typeset"), [
    ("26.7 mV * ln(145/15)", "26.7 mV × ln(145 / 15)", r"26.7\,\mathrm{mV} \cdot \ln\left(\frac{145}{15}\right)"),
    ("1.6e-19 C / (2 ms)", "1.6×10⁻¹⁹ C / (2 ms)", r"\frac{1.6 \times 10^{-19}\,\mathrm{C}}{2\,\mathrm{ms}}"),
    ("(10 µm)^2 * 1 µF/cm^2", "(10 μm)^2 × 1 μF/cm²", r"\left(10\,\mathrm{\mu m}\right)^{2} \cdot 1\,\mathrm{\mu F}/\mathrm{cm}^{2}"),
    ("(1 + 2) * 3 - (4 - 5)", "(1 + 2) × 3 − (4 − 5)", r"\left(1 + 2\right) \cdot 3 - \left(4 - 5\right)"),
    ("5 %", "5%", r"5\,\%"),
    ("@a-b * k_B", "@a-b × k_B", r"\texttt{@a-b} \cdot k_\mathrm{B}"),
    ("10-15 mM", "10–15 mM", r"10\text{--}15\,\mathrm{mM}"),
])
def test_a_line_of_working_is_shown(text, shown, typeset):
    assert (plain(parse(text)), latex(parse(text))) == (shown, typeset)


@given(st.text(alphabet="0123456789.-+*/^() mVCeRFlnsqrtxp@ab×µ²⁻%°Å{}\\", max_size=30))
def test_any_string_is_read_or_refused(text):
    try:
        line = parse(text)
        evaluate(line, refs={id: (arb(1), ()) for id in references(line)})
        evaluate_exact(line, refs={id: (Q(1), ()) for id in references(line)})
        assert "\\input" not in latex(line) and plain(line)
    except Unreadable:
        pass
