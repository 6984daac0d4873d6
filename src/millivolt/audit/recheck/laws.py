"""The re-checker's own table of laws, written from the mathematics and not from the other program's table."""

from __future__ import annotations

from typing import NamedTuple

from .terms import Kind, Letters


class Law(NamedTuple):
    lhs: str
    rel: str
    rhs: str
    where: tuple[str, ...] = ()  # these are positive


LETTERS: Letters = {name: Kind("letter", frozenset({-1, 0, 1})) for name in "abt"}  # any real numbers

LAWS = {
    "log of a quotient": Law("(log (* a (^ b -1)))", "=", "(+ (log a) (* -1 (log b)))", ("a", "b")),
    "log of a product": Law("(log (* a b))", "=", "(+ (log a) (log b))", ("a", "b")),
    "exponential in terms of φ₁": Law("(exp t)", "=", "(+ 1 (* t (phi 1 t)))"),
    "exponential as the slope of t φ₁(t)": Law("(exp t)", "=", "(+ (phi 1 t) (* t (+ (phi 1 t) (* -1 (phi 2 t)))))"),
    "slope of φ₁": Law("(+ (phi 1 t) (* -1 (phi 2 t)))", "=", "(* (exp t) (phi 2 (* -1 t)))"),
    "φ₁, a term taken out": Law("(phi 1 t)", "=", "(+ 1 (* t (phi 2 t)))"),
    "φ₂, a term taken out": Law("(phi 2 t)", "=", "(+ 1/2 (* t (phi 3 t)))"),
    "sinh by exponentials": Law("(sinh t)", "=", "(* 1/2 (+ (exp t) (* -1 (exp (* -1 t)))))"),
    "cosh by exponentials": Law("(cosh t)", "=", "(* 1/2 (+ (exp t) (exp (* -1 t))))"),
    "cosh² is 1 + sinh²": Law("(^ (cosh t) 2)", "=", "(+ 1 (^ (sinh t) 2))"),
    "reflection of φ₁": Law("(phi 1 t)", "=", "(* (exp t) (phi 1 (* -1 t)))"),
    "tanh by sinh and cosh": Law("(tanh t)", "=", "(* (sinh t) (^ (cosh t) -1))"),
    "half angle": Law("(+ (cosh (* 2 t)) -1)", "=", "(* 2 (^ (sinh t) 2))"),
}
