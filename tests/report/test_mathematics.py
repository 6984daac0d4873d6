"""A formula may hold mathematics and nothing else."""

import pytest

from millivolt.report.mathematics import NotMathematics, is_mathematical, mathematics

from .samples import GHK_FLUX, NERNST


@pytest.mark.parametrize("latex", [
    r"\input{/etc/passwd}", r"\write18{x}", r"\catcode`\%=0", "a $ b", "a % b", "#1", "^^5cinput", "{", "}", "}{", r"\left(", r"\right)", r"{\left( }\right)",
    r"\begin{document}", r"\end{document}", r"\begin{cases} 1", "a & b", r"a \\ b", "\0", "漢", "a\\", r"\def\a{b}", r"\csname x\endcsname", r"\text{\end}", r"\a",
    "x_", "x^", "_", "x^2^3", "x_1_2", "x^2'", r"\frac{a}", r"\frac", r"\sqrt", r"\mathrm", r"\left x", r"\big x", r"x\limits", r"\text{a_b{c}}", "{" * 100 + "}" * 100,
    r"\begin{cases} a \end{aligned}", r"\left( x", r"\right)", r"\middle|",
])  # fmt: skip
def test_what_is_not_mathematics_is_refused(latex):
    assert not is_mathematical(latex)
    with pytest.raises(NotMathematics, match="formula"):
        mathematics(latex)


@pytest.mark.parametrize("latex", [
    r"\begin{cases} a & x > 0 \\ b & x < 0 \end{cases}", r"\left\{ x \right\}", r"5\,\%", r"\sum_{i=1}^{N} g_{i} (V - E_{i})",
    r"\operatorname{expm1}{\left(u \right)}", r"\int\limits_{0}^{d} f\, dx", "", r"f'^{2}_{3}", r"x''", r"\sqrt[3]{x}", r"\left. a \middle| b \right)", r"\bigl( x \bigr)", r"\hat{x}_{1}^{2}", r"\frac{a}{b}", r"\log_{10} x",
])  # fmt: skip
def test_mathematics_is_admitted_as_it_is(latex):
    assert mathematics(latex) == latex


def test_unusual_characters_are_written_in_latex():
    assert mathematics(r"5\,\mathrm{µm}") == r"5\,\mathrm{\text{\textmu{}}m}"
    assert mathematics("10⁻⁹ α") == r"10^{-9} \ensuremath{\alpha}"
    assert mathematics(r"\text{if } x_α") == r"\text{if } x_{\ensuremath{\alpha}}"


def test_an_argument_without_braces_gets_them():
    assert mathematics(r"c_\mathrm{in}^2") == r"c_{\mathrm{in}}^{2}"
    assert mathematics(r"\frac12") == r"\frac{1}{2}"


@pytest.mark.parametrize("page", [NERNST, GHK_FLUX])
def test_what_was_admitted_is_admitted_again_and_stays_the_same(page):
    for line in page.every_line:
        assert mathematics(mathematics(line.latex_right)) == mathematics(line.latex_right)
