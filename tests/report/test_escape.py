"""Text from outside prints as itself and does nothing else."""

import re

import pytest

from millivolt.report.escape import Tex, outline, text, visible
from millivolt.report.glyphs import TABLE
from millivolt.report.markdown import block, cell, code, prose

from .samples import HOSTILE

MADE_HERE = re.compile(r"\\[A-Za-z]+|\\[{}$&#%_,]")


@pytest.mark.parametrize("plain, latex", [
    ("10⁻⁹", r"10\ensuremath{^{-9}}"),
    ("K⁺", r"K\ensuremath{^{+}}"),
    ("CO₂", r"CO\ensuremath{_{\mathrm{2}}}"),
    ("5 µm", r"5~\textmu{}m"),
    ("Ω α", r"\ensuremath{\Omega} \ensuremath{\alpha}"),
    ("a\n\n  b", "a b"),
    ("e\u0301", "é"),
    ("漢", r"{[}U+6F22{]}\allowbreak{}"),
    ("\0", r"{[}U+0000{]}\allowbreak{}"),
    ("", ""),
])  # fmt: skip
def test_a_character_is_written_in_latex(plain, latex):
    assert text(plain) == latex


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_character_of_hostile_text_keeps_its_meaning_for_tex(hostile):
    latex = text(hostile)
    without_ours = MADE_HERE.sub("", latex)

    assert not re.search(r"[\\$%#&~]|\^\^", without_ours.replace("~", "", latex.count("~")))
    assert set(re.findall(r"\\[A-Za-z]+", latex)) <= {found for code in TABLE.values() for found in re.findall(r"\\[A-Za-z]+", code)} | {
        r"\ensuremath", r"\mathrm", r"\allowbreak", r"\anybreak",
    }  # fmt: skip
    assert "\n\n" not in latex and not latex.startswith("\n") and not latex.endswith(" \n")


def test_a_long_word_may_be_broken_and_a_short_one_may_not():
    assert r"\anybreak" in text("1" * 60)
    assert r"\allowbreak" in text("table-3.1/potassium-outside", longest=8)
    assert "break" not in text("concentration-dependent")


def test_what_is_left_out_of_endless_text_is_said():
    assert text("ab " * 2000).endswith("{[}3000 more characters{]}")


def test_a_word_is_never_broken_after_its_end():
    assert text("table-" * 10).endswith("-{}")


def test_raised_digits_do_not_shift_the_breaks():
    assert text("10⁻⁹" * 10 + "/abc", longest=8).endswith("/\\allowbreak\nabc")


def test_a_bookmark_is_hexadecimal_digits_and_nothing_else():
    assert re.fullmatch(r"<[0-9A-F]+>", outline(r"\input{x} )(>< é 🧪"))
    assert outline("A") == "<FEFF0041>"


def test_what_cannot_be_seen_is_shown_by_its_number():
    assert visible("a\u202eb\x1b") == "a[U+202E]b[U+001B]"


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_markdown_table_cell_stays_one_cell(hostile):
    for made in (prose(hostile), cell(hostile)):
        assert "\n" not in made
        assert not re.search(r"(?<!\\)\|", made)


@pytest.mark.parametrize("hostile, shown", [
    ("<script>", r"\<script\>"), ("[a](b)", r"\[a\](b)"), ("*b*", r"\*b\*"), ("# h", r"\# h"), ("- item", r"\- item"), ("1. item", r"1\. item"),
    ("1.5 mM", "1.5 mM"), ("-89 mV", "-89 mV"), ("$x$", r"\$x\$"), ("&amp;", r"\&amp;"),
])  # fmt: skip
def test_markdown_signs_lose_their_meaning(hostile, shown):
    assert prose(hostile) == shown


def test_code_is_fenced_by_more_backticks_than_it_holds():
    assert code("a``b") == "```a``b```"
    assert code("`") == "`` ` ``"
    assert block("x\n````\ny").splitlines()[0] == "`````text"


def test_only_our_own_strings_are_tex():
    assert isinstance(text("a"), Tex) and not isinstance("a", Tex)
