"""Printed formulas are read: the same formula in three notations, what room the print leaves, and hostile strings."""

from fractions import Fraction

import pytest
from flint import arb
from hypothesis import given, settings
from hypothesis import strategies as st

from millivolt.printed import Node, Way, latex, mathml, notation_of, number, plain, read, readings
from millivolt.printed.tree import letter, negative, value
from millivolt.units import Unreadable


def shown(text: str, way: Way | None = None) -> str:
    return " = ".join(plain(side) for side in read(text, way=way).sides)


SAME = [
    (r"E_K = \frac{RT}{zF}\ln\frac{[K^+]_o}{[K^+]_i}", "E_K = (R*T)/(z*F)*ln(K_o/K_i)"),
    (r"E_{\mathrm{K}} = \dfrac{R\,T}{z\,F} \ln\left( \frac{[\mathrm{K}^{+}]_{\mathrm{out}}}{[\mathrm{K}^{+}]_{\mathrm{in}}} \right)", "E_K = (R*T)/(z*F)*ln(K_out/K_in)"),
    (r"$$E_{K^+} = {R T \over z F} \ln {[K^{+}]_{o} \over [K^{+}]_{i}}.$$", "E_K = (R*T)/(z*F)*ln(K_o/K_i)"),
    (r"\begin{equation} E = \frac{R\cdot T}{z\cdot F}\ln\frac{c_\text{out}}{c_\text{in}} \tag{1.2}\end{equation}", "E = (R*T)/(z*F)*ln(c_out/c_in)"),
    ("E_K = (R T)/(z F) ln([K⁺]ₒ/[K⁺]ᵢ)", "E_K = (R*T)/(z*F)*ln(K_o/K_i)"),
    ("E_K = (R·T)/(z·F) × ln([K+]o/[K+]i)", "E_K = (R*T)/(z*F)*ln(K_o/K_i)"),
    ("E_Ca = −61.5 log₁₀([Ca²⁺]ₒ/[Ca²⁺]ᵢ)", "E_Ca = -61.5*log10(Ca_o/Ca_i)"),
    (r"\log_{10} x", "log10(x)"), (r"\lg x", "log10(x)"), (r"\log_e x", "ln(x)"), ("log₁₀ x", "log10(x)"),
    (r"e^{-t/\tau}", "exp(-t/tau)"), ("e^(−t/τ)", "exp(-t/tau)"), (r"\mathrm{e}^{-t/\tau}", "exp(-t/tau)"), (r"\exp(-t/\tau)", "exp(-t/tau)"), ("e^2", "(e)^2"),
    (r"\frac{\mathrm{d}V_m}{\mathrm{d}t}", "dV_m_dt"), (r"\frac{dV}{dt}", "dV_dt"), (r"\frac{\partial V}{\partial t}", "dV_dt"), ("dV/dt", "dV_dt"), (r"\dot V", "dV_dt"),
    (r"\Delta\psi", "dpsi"), ("Δψ", "dpsi"), (r"\Delta G_{\mathrm{ATP}}", "dG_ATP"), (r"\Delta G^{\circ\prime}", "dG0"),
    ("2πr²", "2*pi*r^2"), (r"2\pi r^2", "2*pi*r^2"), ("4 * pi * r**3 / 3", "(4*pi*r^3)/3"),
    (r"\sqrt[3]{x}", "x^(1/3)"), ("√(d)", "sqrt(d)"), (r"\sqrt{\frac{r_m}{r_i}}", "sqrt(r_m/r_i)"),
    (r"P_{Na^+}[Na^+]_o", "P_Na*Na_o"), (r"[HCO_3^-]_i", "HCO3_i"), (r"[\ce{Ca^2+}]_i", "Ca_i"), (r"a^{-1}", "a^(-1)"), (r"c^{\mathrm{in}}_{K}", "c_K_in"), (r"K^+_o", "K_o"), (r"V_{1/2}", "V_half"),
    (r"\bar{g}_{K}", "g_K"), (r"V_\infty", "V_inf"), (r"\sum_i g_i E_i", "sum(g[i]*E[i])"), ("sum(E[i]*g[i])/sum(g[i])", "sum(E[i]*g[i])/sum(g[i])"),
    (r"pH_{in} - pH_o", "pH_in - pH_o"), (r"p[H^+]_o", "p*H_o"), (r"\frac{0.0592\,V}{z}", "(0.0592 V)/z"), (r"58\ \mathrm{mV} \ln x", "(58 mV)*ln(x)"), (r"2V", "2*V"), (r"2.303 T", "2.303*T"),
    (r"\left|x\right|", "abs(x)"), (r"96{,}485", "96485"), ("96,485", "96485"), (r"1.38\times10^{-23}", "1.38*10^(-23)"), (r"V(x) = V_0", "V = V_0"),
]  # fmt: skip


@pytest.mark.parametrize("text, tree", SAME)
def test_a_formula_is_read(text, tree):
    assert [plain(side) for side in read(text).sides] == [plain(side) for side in read(tree, way=Way("one", "near")).sides]


K = "<msub><mrow><mo>[</mo><msup><mi>K</mi><mo>+</mo></msup><mo>]</mo></mrow><mi>{}</mi></msub>"
NERNST = (
    '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>E</mi><mi mathvariant="normal">K</mi></msub><mo>=</mo>'
    "<mfrac><mrow><mi>R</mi><mo>&InvisibleTimes;</mo><mi>T</mi></mrow><mrow><mi>z</mi><mo>&#x2062;</mo><mi>F</mi></mrow></mfrac><mo>ln</mo><mo>&ApplyFunction;</mo>"
    f"<mrow><mo>(</mo><mfrac>{K.format('o')}{K.format('i')}</mfrac><mo>)</mo></mrow></mrow><annotation>E_K</annotation></semantics></math>"
)
MEANT = (
    "<math><apply><eq/><ci>E_K</ci><apply><times/><apply><divide/><apply><times/><ci>R</ci><ci>T</ci></apply><apply><times/><ci>z</ci><ci>F</ci></apply></apply>"
    "<apply><ln/><apply><divide/><ci>K_o</ci><ci>K_i</ci></apply></apply></apply></apply></math>"
)


@pytest.mark.parametrize("text", [NERNST, MEANT, NERNST.replace("<math ", "<m:math xmlns:m='x' ").replace("</math>", "</m:math>")])
def test_mathml_says_the_same_as_latex(text):
    assert notation_of(text) == "mathml"
    assert read(text).sides == read(r"E_K = \frac{RT}{zF}\ln\left(\frac{K_o}{K_i}\right)").sides


def test_a_power_is_known_to_the_digits_of_its_exponent():
    exponent = read("10^{3.8}").sides[0].parts[1]

    assert (exponent.low, exponent.high) == (Fraction("3.75"), Fraction("3.85"))
    assert read("x^{1.5}").sides[0].parts[1] == number(Fraction(3, 2))


def test_a_power_with_a_rounded_exponent_is_not_that_of_the_whole_number_within():
    found = value(read("10^{x/58.0}").sides[0], {"x": arb(116)})

    assert found.contains(arb(10) ** arb("1.999")) and found.contains(arb(10) ** arb("2.001"))


@pytest.mark.parametrize("text", ["\\:₀", "\\frac{x²}{2}", "\\frac{٣}{2}"])
def test_a_digit_of_another_script_is_no_number_of_tex(text):
    with pytest.raises(Unreadable):
        read(text)


@pytest.mark.parametrize("text, several", [
    ("a/b c", {"a/(b*c)", "a/b*c"}),
    ("a/b(c)", {"a/(b*c)", "a/b*c"}),
    ("ln a/b", {"ln(a/b)", "(ln(a))/b"}),
    ("log(x)", {"ln(x)", "log10(x)"}),
    ("ln(a + b)/(c + d)", {"ln((a + b)/(c + d))", "(ln(a + b))/(c + d)"}),
    (r"\frac{a}{b}c", {"a/b*c"}),
])  # fmt: skip
def test_where_print_leaves_room_every_reading_is_given(text, several):
    assert {plain(one.sides[0]) for one in readings(text)} == {plain(read(tree, way=Way("one", "near")).sides[0]) for tree in several}


UNREADABLE = [
    ("9**9**9", "second exponent"), ("9^{9^{9^9}}", "exponent"), ("x^{500}", "within ±400"), ("x^-401", "within ±400"), ("2^{400^{2}}", "within ±400"),
    (r"\input{/etc/passwd}", r"\input"), (r"\def\x{\x}\x", r"\def"), (r"\newcommand{\a}{b}", r"\newcommand"), (r"\catcode`\@=11", r"\catcode"), (r"\write18{ls}", r"\write"),
    (r"\frac{RT}{zF", "never closed"), (r"\frac{1}", "expected"), (r"\left( x \right]", "where ) was expected"), ("(x", "never closed"), ("x)", "closes nothing"), ("x_", "nothing after"),
    ("^2", "nothing before"), (r"E_1_{2}", "second subscript"), ("E = ", "the end"), ("= E", "the end"), ("a + ", "the end"), ("", "nothing"), ("ln", "of nothing"),
    ("1 2", "right after another"), ("{{7*7}}", "'{'"), ("__import__('os')", "nothing before"), ("x; y", "';'"), ("x\x1b[31m", "U+001B"), ("x\u202ey", "U+202E"), ("x" * 41, "letters"),
    ("(" * 60 + "x" + ")" * 60, "nested"), ("{" * 60 + r"\x", "nested"), ("-" * 1400 + "(" * 50, "nested"), ("x+" * 3000, "characters"), ("a " * 1600, "signs"), (r"\sqrt{}", "root of nothing"),
    (r"\frac{}{x}", "nothing over"), (r"\log_2 x", "10 or e"), ("<math><mi>x</mi>", "no XML"), ("<math><mi>&nonsense;</mi></math>", "no XML"),
    ('<?xml version="1.0"?><math/>', "declaration"), ('<!DOCTYPE lolz [<!ENTITY lol "lol">]><math><mi>&lol;</mi></math>', "declaration"),
    ("<math><mi>&LT;!DOCTYPE x []></mi></math>", "no XML"), ("<math><!-- x --><mi>x</mi></math>", "comment"), ("<math><script>x</script></math>", "no element"),
    ("<mrow>" * 200 + "</mrow>" * 200, "inside each other"), ("<math>" + "<mi>x</mi>" * 5000 + "</math>", "at most"), ("<math><mn>1e999999</mn></math>", "no number"),
    ("<math><mfrac><mi>x</mi></mfrac></math>", "2 expected"), ("<math><apply><lambda/><ci>x</ci></apply></math>", "no operator"),
]  # fmt: skip


@pytest.mark.parametrize("text, says", UNREADABLE)
def test_what_is_no_formula_is_refused_with_its_place(text, says):
    with pytest.raises(Unreadable) as caught:
        read(text)

    assert says in str(caught.value)
    assert caught.value.place >= 1
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize("text", ["(10^{400})^{400}", "((((a+b)^400)^400)^400)^400"])
def test_what_would_be_large_is_read_and_not_multiplied_out(text):
    assert len(plain(read(text).sides[0])) < 60  # multiplied out it would not end


NAMES = st.sampled_from(["a", "x", "K_o", "c_in", "Na_out", "tau", "lambda", "P_Cl", "V_m", "dV_dt", "E_Ca", "Q_10", "cao", "R", "T", "zeta"])
NUMBERS = st.one_of(st.integers(0, 999).map(lambda n: read(str(n)).sides[0]), st.sampled_from(["2.303", "0.5", "61.5", "1.04"]).map(lambda text: read(text).sides[0]))
LEAVES = st.one_of(NAMES.map(letter), NUMBERS)


def larger(trees):
    pairs = st.tuples(trees, trees)
    operators = st.sampled_from("+-*/")
    functions = st.sampled_from(["ln", "log10", "exp", "sqrt", "sinh", "cosh", "tanh"])
    return st.one_of(
        st.tuples(operators, pairs).map(lambda found: Node(*found)),
        st.tuples(functions, trees).map(lambda found: Node(found[0], (found[1],))),
        st.tuples(trees.filter(lambda tree: tree.head != "number"), st.integers(-9, 9).filter(bool)).map(lambda found: Node("^", (found[0], number(found[1])))),
        st.tuples(trees.filter(lambda tree: tree.head != "number"), NAMES).map(lambda found: Node("^", (found[0], letter(found[1])))),
        trees.map(negative),
    )


TREES = st.recursive(LEAVES, larger, max_leaves=12)


@given(TREES)
@settings(max_examples=300, deadline=None)
def test_what_is_printed_is_read_back(tree):
    near = Way(reach="near")
    for written in (latex(tree), plain(tree), mathml(tree)):
        for way in (Way(), near) if not written.startswith("\\") else (near, Way()):
            assert read(written, way=way).sides == (tree,), written


@given(st.text(alphabet=r"\{}[]()^_$&~+-*/=<>|.,;:'0123456789abcEFRTzKlnofrcsqtmi ⁺²₀ₒαΔ√π·×−≈", max_size=60))
@settings(max_examples=500, deadline=None)
def test_any_string_is_read_or_refused(text):
    try:
        readings(text)
    except Unreadable as why:
        assert str(why)


@given(st.text(alphabet="<>/=\"&;mathrowincfsupbd x1+-", max_size=120))
@settings(max_examples=300, deadline=None)
def test_any_markup_is_read_or_refused(text):
    try:
        readings(f"<math>{text}</math>")
    except Unreadable as why:
        assert str(why)
