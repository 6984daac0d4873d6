"""The Donnan ratio is positive whatever the fixed charge, and goes to 1 as that goes; the fixed charge always draws water in."""

from sympy import Integer, Limit, sqrt

from millivolt.derivation import Derivation, Step, nearby, sign, since, value_of

from ..symbols import R, T, c_out
from ..symbols_analysis import X_some
from ..symbols_interfaces import X
from .donnan_ratio import Y, donnan_ratio

zero, one = Integer(0), Integer(1)
ratio = value_of(donnan_ratio)
y, S = Y, sqrt(1 + Y**2)

donnan_ratio_positive = Derivation(
    name="donnan_ratio_positive",
    title="Never negative",
    words="The Donnan ratio is positive, however large the fixed charge is and whatever its sign.",
    case_of=donnan_ratio,
    about=(donnan_ratio,),
    says=(zero, "<", ratio),
    steps=(
        Step("root",    zero, "<", S,                                    sign()),
        Step("ratio",   zero, "<", ratio,                                since(("root", 2/(1 + (S + y)**2)))),
    ),
)

donnan_ratio_limit = Derivation(
    name="donnan_ratio_limit",
    title="Little fixed charge",
    words="As the molecules that cannot leave become few the salt becomes the same on both sides.",
    case_of=donnan_ratio,
    about=(donnan_ratio,),
    says=(Limit(ratio, X, 0, "+"), "=", one),
    steps=(
        Step("itself",  ratio, "=", ratio,                               since()),
        Step("limit",   Limit(ratio, X, 0, "+"), "=", one,               nearby("itself", X, 0)),
    ),
)
excess = R*T*(X + 2*c_out*(S - 1))

donnan_osmotic_excess = Derivation(
    name="donnan_osmotic_excess",
    title="Water is drawn in",
    words="The salt that the fixed charge holds adds to the osmotic pressure of the molecules themselves: the excess is positive.",
    case_of=donnan_ratio,
    about=(donnan_ratio,),
    says=(zero, "<", excess.subs(X, X_some)),
    steps=(
        Step("square",  zero, "<=", (R*T*2*c_out*y**2/(S + 1)).subs(X, X_some), sign()),
        Step("own",     zero, "<", R*T*X_some,                           sign()),
        Step("excess",  zero, "<", excess.subs(X, X_some),               since("square", "own")),
    ),
)
