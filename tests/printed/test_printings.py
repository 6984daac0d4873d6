"""Formulas as books, pages and programs print them, against their theorems; and strings that are no formulas."""

import pytest

from millivolt.claims.asked import Asked
from millivolt.claims.equations import compare
from millivolt.printed import latex, mathml, plain, read, readings
from millivolt.units import Unreadable

GOLDMAN = r"V_m = \frac{RT}{F}\ln\left(\frac{P_K[K^+]_o+P_{Na}[Na^+]_o+P_{Cl}[Cl^-]_%s}{P_K[K^+]_i+P_{Na}[Na^+]_i+P_{Cl}[Cl^-]_%s}\right)"
FLUX = r"I = P z^2 \frac{V F^2}{RT} \frac{c_%s - c_%s e^{-zVF/RT}}{1-e^{-zVF/RT}}"
MATHML = (
    "<math><mi>E</mi><mo>=</mo><mfrac><mrow><mi>R</mi><mi>T</mi></mrow><mrow><mi>z</mi><mi>F</mi></mrow></mfrac>"
    "<mi>ln</mi><mfrac><msub><mi>c</mi><mi>%s</mi></msub><msub><mi>c</mi><mi>%s</mi></msub></mfrac></math>"
)
RIGHT = [
    (r"E_{K} = \frac{RT}{zF}\ln\frac{[K^+]_o}{[K^+]_i}", "nernst"),
    (r"E_{\mathrm{Cl}} = -\frac{RT}{F}\ln\frac{[\mathrm{Cl}^-]_o}{[\mathrm{Cl}^-]_i}", "nernst"),
    (r"E_{\mathrm{Cl}} = \frac{RT}{F}\ln\frac{[\mathrm{Cl}^-]_i}{[\mathrm{Cl}^-]_o}", "nernst"),
    ("Eₖ = (RT/zF) ln([K⁺]ₒ/[K⁺]ᵢ)", "nernst"),
    ("E = 2.303·RT/(zF) · log₁₀(cₒ/cᵢ)", "nernst"),
    ("E_Na = 61.5 mV log10([Na+]o/[Na+]i)", "nernst"),
    (MATHML % ("out", "in"), "nernst"),
    (GOLDMAN % ("i", "o"), "ghk_voltage"),
    (r"V_m = \frac{g_K E_K + g_{Na} E_{Na}}{g_K+g_{Na}}", "chord_conductance"),
    (FLUX % ("i", "o"), "ghk_current"),
    ("I = g (V - E)", "ohmic_current"),
    (r"I = C \frac{dV}{dt}", "capacitive_current"),
    (r"\lambda = \sqrt{\frac{r_m}{r_i}}", "length_constant"),
    (r"\tau = R_m C_m", "time_constant"),
    (r"Q_{10} = \left(\frac{k_2}{k_1}\right)^{10/(T_2-T_1)}", "q10_ratio"),
    (r"\Delta G = RT\ln\frac{c_{in}}{c_{out}} + zFV", "transport_free_energy"),
    (r"W = \frac{1}{2} C V^2", "capacitor_energy"),
]
WRONG = [
    (r"E_{K} = \frac{RT}{zF}\ln\frac{[K^+]_i}{[K^+]_o}", "nernst"),
    (r"E_{\mathrm{Cl}} = \frac{RT}{F}\ln\frac{[\mathrm{Cl}^-]_o}{[\mathrm{Cl}^-]_i}", "nernst"),
    ("E = 2.303·RT/(zF) · ln(cₒ/cᵢ)", "nernst"),
    ("E_Ca = 61.5 mV log10([Ca2+]o/[Ca2+]i)", "nernst"),
    (MATHML % ("in", "out"), "nernst"),
    (GOLDMAN % ("o", "i"), "ghk_voltage"),
    (r"V_m = \frac{g_K E_K + g_{Na} E_{Na}}{g_K-g_{Na}}", "chord_conductance"),
    (FLUX % ("o", "i"), "ghk_current"),
    ("I = g (V + E)", "ohmic_current"),
    (r"\lambda = \sqrt{\frac{r_i}{r_m}}", "length_constant"),
    (r"\tau = R_m / C_m", "time_constant"),
    (r"W = C V^2", "capacitor_energy"),
]
HOSTILE = [
    r"\input{/etc/passwd}", r"E = \def\x{1}\x", r"E = \write18{ls}", "E = 9**9**9", "E = 9^9^9^9", "E = x^{401}", "(" * 5000, "E = " + "(" * 400 + "1" + ")" * 400,
    "E = " + "x+" * 9000 + "1", "E = __import__('os')", "E = x!", "E = ٣", "E = \u202ex", "", "   ", "=", "E = = 1", "E = phi(10000000, x)", r"\frac{1}",
    "<!DOCTYPE x [<!ENTITY a 'b'>]><math>&a;</math>", "<math>" + "<mrow>" * 500 + "</mrow>" * 500 + "</math>", "<math><mi>E</mi><mo>=</mo><script>1</script></math>",
    "<math xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='file:///etc/passwd'/></math>", "<math>&lt;</math>", "<math><mi>E</mi>",
]  # fmt: skip


@pytest.mark.parametrize("text, theorem", RIGHT)
def test_a_right_formula_is_proved(text, theorem):
    found = compare(Asked(text, theorem))

    assert found.equal, found.undecided


@pytest.mark.parametrize("text, theorem", WRONG)
def test_a_wrong_formula_parts_from_its_theorem_at_a_point(text, theorem):
    found = compare(Asked(text, theorem))

    assert not found.equal
    assert not found.undecided
    (low, high), (least, most) = found.met.printed, found.met.proper
    assert high < least or most < low


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_what_is_no_formula_is_refused_with_its_place(text):
    with pytest.raises(Unreadable, match="column"):
        readings(text)


@pytest.mark.parametrize("write", [latex, plain, mathml])
@pytest.mark.parametrize("text", ["a + b*c/(d - e)", "sqrt(a)/(b^2 - exp(-c))", "-a*(b + c)^3", "ln(a/b) - 1/2*c", "a/(b/c)/d", "(a - b) - (c - d)", "a^(b^c)"])
def test_what_is_written_reads_as_it_was(write, text):
    tree = read(text).sides[0]

    assert read(write(tree)).sides[0] == tree
