"""What the rules for <, <=, there is, and limits must refuse, and what they must not."""

from types import SimpleNamespace

import pytest
import sympy as sp
from sympy import Integer, Limit, Rational, Sum, cosh, exp, log, oo, sinh, sqrt

from millivolt import kernel, order
from millivolt.kernel import HOLE, Refused
from millivolt.phi import phi

x, y, w, t = sp.symbols("x y w t", real=True)
p, q = sp.symbols("p q", positive=True)
s = sp.Symbol("s", nonnegative=True)
m = sp.Symbol("m", negative=True)
v = sp.Symbol("v", real=True, nonzero=True)
k, n = sp.symbols("k n", integer=True, positive=True)
f = sp.Function("f", real=True)
g, h = sp.IndexedBase("g", positive=True), sp.IndexedBase("h", real=True)
zero, one = Integer(0), Integer(1)
hidden = (x - 1)*(x + 1) - x**2 + 1
like = SimpleNamespace(lhs=zero, rhs=-one, rel="<", some=frozenset(), given=frozenset(), needs=frozenset(), parents=())


def less(lhs, rhs, *over, rel="<"):
    return kernel.premise(sp.sympify(lhs), sp.sympify(rhs), [tuple(map(sp.sympify, row)) for row in over], rel)


def most(lhs, rhs, *over):
    return less(lhs, rhs, *over, rel="<=")


def equal(lhs, rhs, *over):
    return less(lhs, rhs, *over, rel="=")


def same(e):
    return kernel.identity(e, e)


xy, pos = less(x, y), order.sign("<", p)


def far(e, g, x=p, s=q):
    return order.to_infinity(kernel.identity(e.subs(x, 1/s), g), s, e, x)


floor, half = order.to_infinity(kernel.identity(zero, zero), q, zero, p), far(1/(1 + p), q/(q + 1))
below = order.combine(-one, "<=", zero, (order.sign("<=", one), one))
there = order.crosses(below, order.sign("<=", one), x, x, -one, one)

dm, dp = sp.Dummy("n", negative=True), sp.Dummy("p", positive=True)


def cubed(letter, value):
    """Given letter = value, letter**3 = value letter**2: so it says of that one number only"""
    return kernel.congruence(equal(letter, value), HOLE**2*letter)


class Twin(str):
    """A relation that is equal to every relation."""

    __hash__ = str.__hash__

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


ATTACKS = {
    # signs
    "a real is positive":      lambda: order.sign("<", x),
    "a nonnegative":           lambda: order.sign("<", s),
    "a square of a real":      lambda: order.sign("<", x**2),
    "a difference":            lambda: order.sign("<", p - q),
    "a negative":              lambda: order.sign("<=", -p),
    "odd power of a negative": lambda: order.sign("<=", m**3),
    "a log":                   lambda: order.sign("<", log(p)),
    "a sinh":                  lambda: order.sign("<", sinh(x)),
    "a count, minus two":      lambda: order.sign("<=", n - 2),
    "a sum that may be empty": lambda: order.sign("<", Sum(g[n], (n, 3, k))),
    "a sum of reals":          lambda: order.sign("<=", Sum(h[n], (n, 1, k))),
    "a limit has a sign":      lambda: order.sign("<", Limit(1/p, p, 0)),
    "zero in disguise":        lambda: order.sign("<", hidden),
    "equality by sign":        lambda: order.sign("=", zero),
    "a decimal":               lambda: order.sign("<", sp.Float(0.5)),
    "infinity":                lambda: order.sign("<", oo),
    "1 over nought":           lambda: order.sign("<", sp.zoo),
    # arithmetic of <
    "a look-alike":            lambda: order.combine(zero, "<", -one, (like, one)),
    "the other direction":     lambda: order.combine(y, "<", x, (xy, one)),
    "times minus one":         lambda: order.combine(-x, "<", -y, (xy, -one)),
    "times an unknown sign":   lambda: order.combine(x*w, "<=", y*w, (xy, w)),
    "times a nonzero":         lambda: order.combine(x*v, "<", y*v, (xy, v)),
    "times what may be 0":     lambda: order.combine(x*s, "<", y*s, (xy, s)),
    "times a disguised 0":     lambda: order.combine(x*hidden, "<", y*hidden, (xy, hidden)),
    "a factor proved, weakly": lambda: order.combine(x*w, "<", y*w, (xy, most(0, w))),
    "a factor of another":     lambda: order.combine(x*w, "<", y*w, (xy, less(1, w))),
    "a factor below zero":     lambda: order.combine(x*w, "<", y*w, (xy, less(w, 0))),
    "a factor that is equal":  lambda: order.combine(x*w, "<", y*w, (xy, equal(0, w))),
    "strict from weak":        lambda: order.combine(x, "<", y, (most(x, y), one)),
    "strict from equal":       lambda: order.combine(x, "<", y, (equal(x, y), one)),
    "strict from nothing":     lambda: order.combine(x, "<", x),
    "equal from weak":         lambda: order.combine(x, "=", y, (most(x, y), one)),
    "subtracting two <":       lambda: order.combine(x - p, "<", y - q, (xy, one), (less(p, q), -one)),
    "they do not add up":      lambda: order.combine(x, "<", y + 1, (xy, one)),
    "squares of reals":        lambda: order.combine(x**2, "<", y**2, (xy, x + y)),
    "reciprocals of reals":    lambda: order.combine(1/y, "<", 1/x, (xy, 1/(x*y))),
    "divided by zero":         lambda: order.combine(x, "<", y, (xy, sp.Mul(hidden, 1/(hidden + x*y - y*x*1 + (y - 1)*(y + 1) - y**2 + 1), evaluate=False))),
    "two limits compared":     lambda: order.combine(Limit(1/x, x, 0), "<=", Limit(1/x, x, 0)),
    "a relation unheard of":   lambda: less(x, y, rel=">"),
    "the hole as a letter":    lambda: less(HOLE, one),
    # the rules for equations take no <
    "symmetry of <":           lambda: kernel.symmetry(xy),
    "a chain of <":            lambda: kernel.chain(xy, xy),
    "-x of both sides":        lambda: kernel.congruence(xy, -HOLE),
    "d/dx of both sides":      lambda: kernel.derivative(order.sign("<=", (x - 1)**2), x),
    "a limit of <":            lambda: kernel.limit(order.sign("<", p), p, zero),
    "a limit that is itself":  lambda: kernel.identity(Limit(1/x, x, 0), Limit(1/x, x, 0)),
    "< made trivial":          lambda: order.combine(zero, "<", zero, (kernel.instance(xy, {y: x}), zero)),
    "a sum of <, maybe empty": lambda: kernel.sum_over(order.sign("<", g[n]), n, Integer(3), k),
    "a sum over one of <":     lambda: kernel.sum_over(less(0, h[n]), n, Integer(1), k),
    # weighted sums
    "weights that may be 0":   lambda: order.weighted(less(0, Sum(h[n], (n, 1, k))), most(0, h[n], (n, 1, k)), order.sign("<=", n - 1)),
    "terms of either sign":    lambda: order.weighted(less(0, Sum(h[n], (n, 1, k))), less(-1, h[n], (n, 1, k)), order.sign("<", n)),
    "a weight at one n":       lambda: order.weighted(less(0, Sum(g[n], (n, 1, k))), order.sign("<=", g[n]), less(0, h[n])),
    "terms on another range":  lambda: order.weighted(less(0, Sum(h[n], (n, 1, k))), most(0, h[n], (n, 1, 3)), order.sign("<", n)),
    "weighted over a gap":     lambda: order.weighted(less(0, Sum(g[n], (n, 5, k))), order.sign("<=", g[n]), order.sign("<", n)),
    "other terms":             lambda: order.weighted(less(0, Sum(h[n], (n, 1, k))), order.sign("<=", g[n]), order.sign("<", n)),
    "a total that may be 0":   lambda: order.weighted(order.sign("<=", Sum(g[n], (n, 1, k))), order.sign("<=", g[n]), order.sign("<", n)),
    # monotone
    "-1/x through its pole":   lambda: order.rises(order.sign("<", 1/v**2), less(-1, 1), -1/v, v),
    "-1/x, the pole a need":   lambda: order.rises(kernel.law("", zero, 1/x**2, rel="<"), less(-1, 1), -1/x, x),
    "past the declared end":   lambda: order.rises(order.sign("<", 2*p), less(-2, 1), p**2, p),
    "log from 0":              lambda: order.rises(order.sign("<", 1/p), less(0, 1), log(p), p),
    "the slope of another":    lambda: order.rises(order.sign("<", exp(x)), xy, -exp(x), x),
    "a slope at one point":    lambda: order.rises(less(0, f(x).diff(x)), xy, f(x), x),
    "a slope on a range":      lambda: order.rises(less(0, f(x).diff(x), (x, 0, 1)), less(2, 3), f(x), x),
    "by counting":             lambda: order.rises(order.sign("<", 2*n), less(1, 2), n**2, n),
    "a slope above one":       lambda: order.rises(kernel.law("", -one, exp(x), rel="<"), xy, exp(x), x),
    "equal slopes":            lambda: order.rises(equal(0, zero*x), xy, one*p, x),
    "captured by a sum":       lambda: order.rises(order.sign("<", Sum(g[n], (n, 1, k))), less(n, n + 1), x*Sum(g[n], (n, 1, k)), x),
    "strict from a flat slope": lambda: order.combine(x**0*3*x - 3*x, "<", zero, (order.rises(order.sign("<=", zero), xy, one, x), one)),
    "a kink in a root":        lambda: order.rises(kernel.law("", zero, sqrt(x**4 + x**2).diff(x), rel="<"), less(-1, 1), sqrt(x**4 + x**2), x),
    "along a family's name":   lambda: order.rises(order.sign("<", 2*g.label), less(p, q), g.label**2 + 0*g[n] + g[n], g.label),
    # uniqueness
    "two roots of a square":   lambda: order.reflects(order.sign("<", 2*p), equal(1, 1), p**2, p, -one, one),
    "one value, weak slope":   lambda: order.reflects(order.sign("<=", 3*x**2), equal(x**3, y**3), x**3, x, x, y),
    "a constant, reflected":   lambda: order.reflects(order.sign("<=", zero), same(one), one, x, zero, one),
    "not the function":        lambda: order.reflects(order.sign("<", exp(x)), equal(x, y), exp(x), x, x, y),
    # existence
    "1/x changes sign":        lambda: order.crosses(less(-1, 0), less(0, 1), 1/x, x, -one, one),
    "1/v changes sign":        lambda: order.crosses(less(-1, 0), less(0, 1), 1/v, v, -one, one),
    "no change of sign":       lambda: order.crosses(less(1, 0), order.sign("<", 2*one), x**2 + 1, x, zero, one),
    "the signs of another":    lambda: order.crosses(less(-1, 0), order.sign("<", one), x + 7, x, -one, one),
    "beyond the declared":     lambda: order.crosses(less(-1, 0), order.sign("<", one), p, p, -one, one),
    "by counting to a root":   lambda: order.crosses(less(-1, 0), order.sign("<", one), 2*n - 3, n, one, Integer(2)),
    "some x, then any x":      lambda: kernel.instance(there, {x: Integer(5)}),
    "some x, used":            lambda: order.combine(x + 1, "=", one, (there, -one)),
    # by cases
    "the letter was in it":    lambda: order.by_sign(x*p, "<=", p**2, x, (order.combine(m*p, "<=", p**2, (order.sign("<=", p**2 - m*p), one)), m), (order.sign("<=", p**2), zero), (kernel.identity(p**2, p**2), p)),
    "zero left out":           lambda: order.by_sign(zero, "<", x**2, x, (order.sign("<", m**2), m), (order.sign("<", p**2), p), (order.sign("<", p**2), p)),
    "positive only":           lambda: order.by_sign(zero, "<", x + 1, x, (order.sign("<", p + 1), p), (order.sign("<", one), zero), (order.sign("<", p + 1), p)),
    "one case given":          lambda: order.by_sign(zero, "<=", x, x, (less(0, m, rel="<="), m), (order.sign("<=", zero), zero), (order.sign("<=", p), p)),
    "another claim at 0":      lambda: order.by_sign(zero, "<", x**2, x, (order.sign("<", m**2), m), (order.sign("<", one), zero), (order.sign("<", p**2), p)),
    "a case that is a Dummy":  lambda: order.by_sign(x**3, "=", 25*x, x, (cubed(dm, -5), dm), (same(zero), zero), (cubed(dp, 5), dp)),
    "a part times nought":     lambda: order.combine(x, "<=", x, (xy, zero)),
    "a part times a nought in disguise": lambda: order.combine(x, "<=", x, (equal(x, y), hidden)),
    "equality as a sign":      lambda: order.sign(Twin("="), one),
    "equality as a sum":       lambda: order.combine(x, Twin("="), y, (xy, one)),
    # limits
    "x at infinity":           lambda: far(p, 1/q),
    "log at infinity":         lambda: far(log(p), -log(q)),
    "exp at infinity":         lambda: far(exp(p), exp(1/q)),
    "x log(1/s): x hidden":    lambda: order.to_infinity(equal(log(2*q)/log(2*q)*x, x), q, x, x),
    "from both sides":         lambda: order.to_infinity(same(1/v), v, v, w),
    "another function":        lambda: order.to_infinity(kernel.identity(q, q), q, 2/p, p),
    "undefined, and hidden":   lambda: order.to_infinity(same(zero), q, sp.Mul(0, log(-p), evaluate=False), p),
    "a limit through log(tanh(10))": lambda: order.limit_through(order.to_infinity(same(10*zero + 10), q, Integer(10), p), sqrt(log(sp.tanh(HOLE)))),
    "a factor log(tanh(10))":  lambda: order.combine(x*log(sp.tanh(10)), "<", y*log(sp.tanh(10)), (xy, log(sp.tanh(10)))),
    "lim given, at one s":     lambda: order.to_infinity(equal(f(1/q), q), q, f(p), p),
    "two limits squeezed":     lambda: order.squeeze(order.sign("<", 1/(1 + p)), same(1/(1 + p)), floor, far(1 + 1/p, 1 + q)),
    "squeezed elsewhere":      lambda: order.squeeze(order.sign("<", 1/(1 + p)), same(1/(1 + p)), kernel.limit(same(zero*p), p, zero), half),
    "squeezed upside down":    lambda: order.squeeze(same(1/(1 + p)), order.sign("<", 1/(1 + p)), half, floor),
    "squeezed at one x":       lambda: order.squeeze(less(0, f(p)), less(f(p), 1/(1 + p)), floor, half),
    "through a pole":          lambda: order.limit_through(half, 1/HOLE),
    "through log of 0":        lambda: order.limit_through(half, log(HOLE)),
    "through the end of sqrt": lambda: order.limit_through(half, sqrt(HOLE)),
    "a context that moves":    lambda: order.limit_through(half, p*HOLE),
    "a context that binds":    lambda: order.limit_through(half, Sum(HOLE*g[n], (n, 1, k))),
    # conditions
    "settled by a weaker":     lambda: order.settle(kernel.congruence(equal(x, y), log(HOLE)), most(0, x)),
    "settled by another":      lambda: order.settle(kernel.congruence(equal(x, y), 1/HOLE), less(0, w)),
    "a premise by a weaker":   lambda: order.settle(xy, most(x, y)),
    "a premise by another":    lambda: order.settle(xy, less(x, y + 1)),
    "a range by one point":    lambda: order.settle(kernel.integral(equal(f(t), w, (t, 0, 1)), t, zero, one, w*t), equal(f(t), w)),
    "a range let go":          lambda: order.settle(equal(f(t), w, (t, 0, 1)), kernel.law("", f(t), w)),
    # examples
    "an example of another":   lambda: order.example(order.sign("<", one), {x: one}, zero, x + 1),
    "out of its range":        lambda: order.example(order.sign("<", one), {p: -one}, zero, -p),
    "an example that is given": lambda: order.example(less(0, f(one)), {x: one}, zero, f(x)),
    "undefined, cancelled":    lambda: order.example(kernel.identity(zero, zero), {x: zero, y: -one}, zero, x*log(y)),
    "an example with letters": lambda: order.example(order.sign("<", p), {x: p}, zero, x),
}  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_the_rules_refuse(attack):
    with pytest.raises(Refused):
        attack()


ACCEPTED = {
    "a sum of positives":      lambda: order.sign("<", p*q + s + x**2 + exp(x)),
    "a square":                lambda: order.sign("<=", (x - y)**2),
    "a nonzero squared":       lambda: order.sign("<", v**2),
    "log above one":           lambda: order.sign("<", log(1 + p)),
    "means":                   lambda: order.combine(p*q, "<=", (p**2 + q**2)/2, (order.sign("<=", (p - q)**2), Rational(1, 2))),
    "transitive":              lambda: order.combine(x, "<", w, (xy, one), (most(y, w), one)),
    "reciprocals":             lambda: order.combine(1/q, "<", 1/p, (less(p, q), 1/(p*q))),
    "a proved factor":         lambda: order.combine(x*w, "<", y*w, (xy, less(0, w))),
    "turned round":            lambda: order.combine(-y, "<", -x, (xy, one)),
    "a weighted sum":          lambda: order.weighted(less(0, Sum(h[n], (n, 1, k))), most(0, h[n], (n, 1, k)), order.sign("<", n)),
    "exp rises":               lambda: order.rises(order.sign("<", exp(x)), xy, exp(x), x),
    "a flat end":              lambda: order.rises(order.sign("<", 2*p), less(0, p), p**2, p),
    "cosh above one":          lambda: order.rises(order.sign("<", sinh(p)), pos, cosh(p), p),
    "one logarithm":           lambda: order.reflects(order.sign("<", exp(x)), equal(exp(x), exp(y)), exp(x), x, x, y),
    "a cube root of two":      lambda: order.crosses(order.combine(-one, "<=", zero, (order.sign("<", one), one)), order.sign("<", 6*one), x**3 - 2, x, one, Integer(2)),
    "x^2 >= 0, by cases":      lambda: order.by_sign(zero, "<=", x**2, x, (order.sign("<=", m**2), m), (order.sign("<=", zero), zero), (order.sign("<=", p**2), p)),
    "1/(1 + x) far out":       lambda: half,
    "squeezed":                lambda: order.squeeze(order.sign("<", 1/(1 + p)), same(1/(1 + p)), floor, half),
    "exp of a limit":          lambda: order.limit_through(half, exp(HOLE)),
    "a need met":              lambda: order.settle(kernel.congruence(equal(x, y), log(HOLE)), less(0, x), less(0, y)),
    "a premise met":           lambda: order.settle(less(0, w**2), kernel.law("", zero, w**2, rel="<")),
    "phi above its tangent":   lambda: order.sign("<", p**2*phi(3, p)),
    "an example":              lambda: order.example(order.sign("<", one), {x: zero}, zero, x + 1),
}  # fmt: skip


@pytest.mark.parametrize("proof", ACCEPTED.values(), ids=ACCEPTED)
def test_the_rules_accept(proof):
    assert type(proof()) is kernel.Theorem


def test_a_need_met_is_gone():
    assert not ACCEPTED["a need met"]().needs
    assert len(ACCEPTED["a need met"]().given) == 3


def test_what_is_undefined_stays_a_need_where_the_limit_is_without_it():
    hidden_log = sp.Mul(0, p, log(y), evaluate=False)

    assert order.to_infinity(same(zero), q, hidden_log, p).needs == {y > 0}


def test_refused_outnumber_accepted():
    assert len(ATTACKS) >= 2*len(ACCEPTED)
