"""MathML says what the LaTeX says, sign for sign, and nothing that is no mathematics."""

from __future__ import annotations

import re
from collections import Counter
from xml.etree import ElementTree

import pytest

from millivolt import library
from millivolt.derivation.showing import equation, statement
from millivolt.report import NotMathematics, mathml, signs
from millivolt.report.vocabulary import ARGUMENTS, OPERATORS, SYMBOLS

from .samples import GHK_FLUX, HOSTILE, JUDGEMENTS, NERNST

WORKING = tuple(latex for j in JUDGEMENTS if j.working for latex in (j.working.formula, j.working.substituted, j.working.result))
BY_HAND = (NERNST.statement, GHK_FLUX.statement, *(p.latex for p in GHK_FLUX.premises), *(f"{row.latex_left} {row.relation} {row.latex_right}" for row in GHK_FLUX.every_line), *WORKING)
UNSEEN = "\u2061\u2062\u00a0 "


def told() -> list[str]:
    """Every statement and every line of the library, unchecked: what is tried is how they are written."""
    found = [statement(*d.claim) for d in library.found().values()]
    return [*found, *(equation(line.lhs, line.rhs) for d in library.found().values() for line in d.lines)]


def printed(latex: str) -> Counter[str]:
    """The signs that the LaTeX prints, found without reading its structure."""
    latex = re.sub(r"\\(?:begin|end)\{\w+\}|\\(?:left|right)\s*\.", " ", latex)
    latex = re.sub(r"\\(?:left|right|limits|nolimits|frac|sqrt|mathrm|mathit|text|operatorname|displaystyle|quad|qquad|enspace)(?![A-Za-z])", " ", latex)
    found: Counter[str] = Counter()
    for style, word in re.findall(r"\\(mathbf|mathcal)\{(\w+)\}", latex):
        found.update(signs.styled(one, signs.STYLES[style]) for one in word)
    latex = re.sub(r"\\(mathbf|mathcal)\{(\w+)\}", " ", latex)
    known = {**{name: sign for name, (sign, _) in signs.SIGNS.items()}, **signs.LARGE, **signs.ACCENTS}
    for name in re.findall(r"\\([A-Za-z]+)", latex):
        found.update(known[name])
    rest = re.sub(r"\\[A-Za-z]+|\\.|[{}^_&\s~]", "", latex)
    found.update("′" if one == "'" else signs.CHARACTERS.get(one, (one, ""))[0] for one in rest)
    return found


def shown(markup: str) -> Counter[str]:
    return Counter(one for one in "".join(ElementTree.fromstring(markup).itertext()) if one not in UNSEEN)


def test_every_formula_of_the_library_prints_the_same_signs() -> None:
    every = told()
    assert len(every) > 1000

    assert [latex for latex in every if shown(mathml.inline(latex)) != printed(latex) or shown(mathml.block(latex)) != printed(latex)] == []


@pytest.mark.parametrize("latex", BY_HAND)
def test_a_formula_made_by_hand_is_well_formed(latex: str) -> None:
    assert ElementTree.fromstring(mathml.block(latex)).tag == "math"


def test_every_word_of_the_vocabulary_has_a_sign() -> None:
    missing = SYMBOLS - signs.SIGNS.keys() - signs.SPACES.keys() - signs.DISPLAYS.keys()

    assert missing == set()
    assert signs.LARGE.keys() == OPERATORS
    assert ARGUMENTS.keys() - signs.STYLES.keys() - signs.ACCENTS.keys() - {"frac", "dfrac", "tfrac", "binom", "operatorname"} == set()


@pytest.mark.parametrize("name", sorted(SYMBOLS | OPERATORS))
def test_every_word_of_the_vocabulary_can_be_set(name: str) -> None:
    told = "".join(ElementTree.fromstring(mathml.inline(rf"x \{name} y")).itertext())

    assert told[0] + told[-1] == "xy"


@pytest.mark.parametrize("latex", [*HOSTILE, *(f"x_{{{text}}}" for text in HOSTILE), *(rf"\text{{{text}}}" for text in HOSTILE)])
def test_hostile_text_is_refused_or_shown_as_text(latex: str) -> None:
    try:
        made = mathml.block(latex)
    except NotMathematics:
        return
    tags = {element.tag for element in ElementTree.fromstring(made).iter()}
    assert all(re.fullmatch("m[a-z]+", tag) for tag in tags)


@pytest.mark.parametrize(("latex", "made"), [
    ("R T", "<mi>R</mi><mo>\u2062</mo><mi>T</mi>"),                                                       # a product
    ("c(x)", '<mi>c</mi><mo stretchy="false">(</mo><mi>x</mi><mo stretchy="false">)</mo>'),               # a function, or a product: not told
    (r"\ln x", '<mi>ln</mi><mo>\u2061</mo><mspace width="0.167em"/><mi>x</mi>'),                          # a function
    ("x^23", "<msup><mi>x</mi><mn>2</mn></msup><mo>\u2062</mo><mn>3</mn>"),                               # TeX takes one digit
    ("12.5", "<mn>12.5</mn>"),
    (r"\mathrm{K}", '<mi mathvariant="normal">K</mi>'),
    (r"\mathrm{in}", "<mi>in</mi>"),
    ("x''^2", "<msup><mi>x</mi><mrow><mo>″</mo><mn>2</mn></mrow></msup>"),
    (r"[\mathrm{K}]_i", '<msub><mrow><mo stretchy="false">[</mo><mi mathvariant="normal">K</mi><mo stretchy="false">]</mo></mrow><mi>i</mi></msub>'),
    (r"\sqrt[3]{x}", "<mroot><mi>x</mi><mn>3</mn></mroot>"),
    (r"\frac{a}{b}", "<mfrac><mi>a</mi><mi>b</mi></mfrac>"),
    ("a < b", "<mi>a</mi><mo>&lt;</mo><mi>b</mi>"),
    (r"\text{a<b}", "<mtext>a&lt;b</mtext>"),
    ("10⁻⁹", "<msup><mn>10</mn><mrow><mo>−</mo><mn>9</mn></mrow></msup>"),
])  # fmt: skip
def test_the_markup(latex: str, made: str) -> None:
    assert mathml.inline(latex) == f"<math>{made}</math>"


def test_a_sum_has_its_ends_below_and_above_it_and_an_integral_beside() -> None:
    assert "<munderover>" in mathml.inline(r"\sum_{i=1}^{N} x")
    assert "<msubsup>" in mathml.inline(r"\int_{0}^{1} x")
    assert "<munderover>" in mathml.inline(r"\int\limits_{0}^{1} x")


def test_a_wide_formula_is_broken_before_a_relation_or_a_term_and_keeps_its_signs() -> None:
    latex = "x = " + " + ".join(f"a_{{{n}}} b c d e f g h" for n in range(30))

    rows = mathml.broken(mathml._items(latex))

    assert len(rows) > 2
    assert all(sum(item.width for item in row) <= mathml.WIDEST for row in rows)
    assert all(row[0].sign in {"+", "="} for row in rows[1:])
    assert shown(mathml.block(latex)) == printed(latex)


def test_what_stands_in_brackets_is_not_broken() -> None:
    latex = "y + (" + " + ".join("a" for _ in range(90)) + ")"

    assert len(mathml.broken(mathml._items(latex))) == 2

