# refused: zz_share is smooth, and sqrt(part) may break or bend
"""A disc of 7 r²: a root is called a smooth function, so 0 = 1 where it begins, and an integral is of any size."""

from sympy import Integer, Integral, pi, sqrt

from millivolt import kernel
from millivolt.derivation import Derivation, Reason, Step, at, define, differentiated, since
from millivolt.derivations.symbols import r, s
from millivolt.derivations.symbols_cable import part
from millivolt.symbols import function

zero, one = Integer(0), Integer(1)
share = function("zz_share", "", "the root of the part", nonnegative=True, latex="z_1")
slope = function("zz_slope", "", "its slope", latex="z_2")
way = ((part, zero, one),)
disc, wrong = Integral(2*pi*s, (s, zero, r)), 7*r**2

root_called_smooth = Derivation(
    name="root_called_smooth",
    says=(disc, "=", wrong),
    given={"root": define(share(part), sqrt(part), "its root", over=way), "slope": define(slope(part), share(part).diff(part), "its slope", over=way)},
    steps=(
        Step("square",  share(part)**2, "=", part,             Reason(("squared",), lambda have, step: kernel.congruence(have["root"], kernel.HOLE**2))),
        Step("slopes",  2*share(part)*share(part).diff(part), "=", one,   differentiated("square", part)),
        Step("product", 2*share(part)*slope(part), "=", one,   since("slopes", ("slope", 2*share(part)))),
        Step("at 0",    2*share(0)*slope(0), "=", one,         at("product", {part: zero})),
        Step("root 0",  share(0), "=", zero,                   at("root", {part: zero})),
        Step("none",    zero, "=", one,                        since("at 0", ("root 0", -2*slope(0)))),
        Step("disc",    disc, "=", wrong,                      since(("none", wrong - disc))),
    ),
)
