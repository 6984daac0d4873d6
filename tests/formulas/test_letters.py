"""Letters that a formula computes once: put back, they give the formula again; and they divide by nothing that may be zero."""

import pytest
import sympy as sp

from millivolt.formula.functions import balance, logistic, positive_root, root_width
from millivolt.formula.letters import steps
from millivolt.formula.sharing import of_sums

V, V_half = sp.symbols("V V_half", real=True)
z = sp.Symbol("z", real=True, nonzero=True)
T, c, X, P, Q, tau, Q10 = sp.symbols("T c X P Q tau Q10", positive=True)
t = sp.Symbol("t", nonnegative=True)
U = z * (V - V_half) / T
ROOT = X * z / c

# what is given, and what may stand for the letters, in their order
CASES = {
    "a value": (P * sp.exp(z * V / T), [z * V / T]),
    "by the valence: u/z": (V / T * sp.exp(z * V / T), [z * V / T]),
    "by the voltage, through which 0/0 would come: z/T is shared": (z / T * sp.exp(z * V / T), [z / T, V * z / T]),
    "by a time constant": (t / tau**2 * sp.exp(-t / tau), [t / tau]),
    "the difference turned round": (z * (V_half - V) / T**2 * logistic(U) * logistic(-U), [U]),
    "by the Q10": ((V - V_half) / (Q10 * T) * sp.exp((V - V_half) * sp.log(Q10) / T), [(V - V_half) / T, (V - V_half) * sp.log(Q10) / T]),
    "roots": (z * X / c**2 * positive_root(-ROOT, 1, 1) / root_width(-ROOT, 1, 1), [ROOT]),
    "beside a condition nothing is shared": (z / T * logistic(z * V / T) / balance(X, -c, z * V / T), [z * V / T]),
    "a term above its sum": (T * P * X / (P * X + Q * c), [P * X]),
    "a sum of which no term stands above": (T * P / (P * X + Q * c), []),
}
AT = {V: sp.Rational(3, 7), V_half: sp.Rational(-1, 5), z: -2, T: 3, c: 5, X: 7, P: sp.Rational(11, 3), Q: 13, tau: 17, Q10: 3, t: 4}


@pytest.mark.parametrize("name", CASES)
def test_put_back_the_letters_give_the_formula(name):
    e, wanted = CASES[name]
    letters, last = steps(e)
    meanings, back = [], {}
    for letter, meaning in letters:
        back[letter] = meaning.xreplace(back)
        meanings.append(back[letter])
    assert len(meanings) == len(wanted) and all(sp.simplify(a - b) == 0 for a, b in zip(meanings, wanted, strict=True))
    assert abs(sp.N((last.xreplace(back) - e).doit().subs(AT), 30)) < 1e-25 or last.xreplace(back) == e


@pytest.mark.parametrize("name", CASES)
def test_nothing_that_may_be_zero_is_divided_by_anew(name):
    e, _ = CASES[name]
    letters, last = steps(e)
    held = {b for b, p in e.as_powers_dict().items() if p.is_negative}
    new = {b for b, p in last.as_powers_dict().items() if p.is_negative} - held
    assert all(b.is_nonzero or b.is_Add or b.is_Function for b in new), new
    assert len(letters) <= 2


def test_sums_that_stand_in_two_parts_are_letters_and_put_back_give_the_parts():
    a, b, c, d, e = sp.symbols("a b c d e", positive=True)
    A, B, C = sp.symbols("A B C")
    parts = ((A, a + b - c - d), (B, e + a + b), (C, 3 * e + c + d))

    lines = of_sums(parts)
    letters = dict(lines[:2])

    assert [meaning for _, meaning in lines[:2]] == [a + b, c + d]
    assert all(letter.is_nonnegative for letter in letters)
    assert tuple((letter, sp.expand(meaning.xreplace(letters))) for letter, meaning in lines[2:]) == parts
    assert lines[2][1] == lines[0][0] - lines[1][0]


@pytest.mark.parametrize("parts", [(), ((sp.Symbol("A"), t + c), (sp.Symbol("B"), t * c)), ((sp.Symbol("A"), t + c), (sp.Symbol("B"), X - c))])
def test_what_shares_no_sum_stays(parts):
    assert of_sums(parts) == parts
