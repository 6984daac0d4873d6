"""Equality of trees: what is proved, and what must never be."""

import pytest
from flint import arb
from hypothesis import given, settings
from hypothesis import strategies as st

from millivolt.printed import Way, letters, proved_equal, read, value

KINDS = {"a": "positive", "b": "positive", "c": "nonnegative", "x": "real", "y": "real", "z": "nonzero"}
EQUAL = [
    ("ln(a/b)", "-ln(b/a)"), ("ln(a/b)", "ln(a) - ln(b)"), ("log10(a)", "ln(a)/ln(10)"), ("ln(a^2)", "2*ln(a)"), ("exp(x + y)", "exp(x)*exp(y)"), ("exp(-x)", "1/exp(x)"),
    ("sqrt(a/b)", "sqrt(a)/sqrt(b)"), ("sqrt(a^2)", "a"), ("(a + b)^2", "a^2 + 2*a*b + b^2"), ("(x^2 - y^2)/(x - y)", "x + y"), ("sinh(x)", "(exp(x) - exp(-x))/2"),
    ("1/(1 + exp(-x))", "exp(x)/(1 + exp(x))"), ("tanh(x)", "sinh(x)/cosh(x)"), ("a^x", "exp(x*ln(a))"), ("exp(x*ln(a))*a", "a^(x + 1)"), ("x/(1 - exp(-x))", "x*exp(x)/(exp(x) - 1)"),
    ("phi(1, x)", "(exp(x) - 1)/x"), ("ln((a + c)/(b + c))", "ln(a + c) - ln(b + c)"), ("ln(10)", "ln(2) + ln(5)"), ("abs(a)", "a"), ("ln(100)/ln(10)", "2"),
]  # fmt: skip
NOT = [
    ("ln(x^2)", "2*ln(x)"), ("sqrt(x^2)", "x"), ("ln(a + b)", "ln(a) + ln(b)"), ("exp(x*y)", "exp(x)*exp(y)"), ("abs(x)", "x"), ("a", "b"), ("ln(a/b)", "ln(b/a)"), ("x^2", "x^3"), ("a/b", "b/a"),
    ("sqrt(a + b)", "sqrt(a) + sqrt(b)"), ("sinh(x)", "cosh(x)"), ("ln(x*y)", "ln(x) + ln(y)"), ("exp(-x)", "-exp(x)"), ("2.303", "ln(10)"), ("(a + b)^400", "(a + c)^400"),
]  # fmt: skip


def tree(text):
    return read(text, way=Way("one", "near")).sides[0]


@pytest.mark.parametrize("a, b", EQUAL)
def test_what_is_equal_is_proved(a, b):
    assert proved_equal(tree(a), tree(b), KINDS)


@pytest.mark.parametrize("a, b", NOT)
def test_what_is_not_equal_everywhere_is_not_proved(a, b):
    assert not proved_equal(tree(a), tree(b), KINDS)


def test_a_sum_over_all_ions_is_linear():
    families = {"g": "nonnegative", "E": "real"}

    assert proved_equal(tree("sum(2*E[i]*g[i])"), tree("2*sum(g[i]*E[i])"), KINDS, families)
    assert not proved_equal(tree("sum(E[i]*g[i])"), tree("sum(E[i])*sum(g[i])"), KINDS, families)


PIECES = ["a", "b", "x", "y", "ln(a)", "exp(x)", "sqrt(b)", "2", "3", "(a + b)", "(x - y)", "ln(a/b)", "exp(x + y)", "ln(b)", "a^2"]


def joined(steps):
    text = "1"
    for operator, piece in steps:
        text = f"({text}){operator}{piece}"
    return tree(text)


STEPS = st.lists(st.tuples(st.sampled_from("+-*/"), st.sampled_from(PIECES)), min_size=1, max_size=4)
AT = {"a": arb(7) / 5, "b": arb(11) / 3, "x": arb(-13) / 9, "y": arb(17) / 8}


@given(STEPS, st.integers(0, 3), st.sampled_from("+-*/"), st.sampled_from(PIECES))
@settings(max_examples=300, deadline=None)
def test_nothing_is_proved_that_differs_at_a_point(steps, place, operator, piece):
    other = [(operator, piece) if n == place % len(steps) else step for n, step in enumerate(steps)]
    a, b = joined(steps), joined(other)
    had, should = value(a, AT), value(b, AT)

    assert letters(a, b) <= AT.keys()
    if had.is_finite() and should.is_finite():
        assert proved_equal(a, b, KINDS) <= bool(had.overlaps(should))
        assert proved_equal(a, a, KINDS)
