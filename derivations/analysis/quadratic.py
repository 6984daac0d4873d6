"""The quadratic equation q_C y^2 - q_B y - q_A = 0 with q_A and q_C positive: one positive root, in closed form."""

from sympy import Integer, sqrt

from millivolt.derivation import Derivation, Step, only_one, sign, since

from ..assumptions import FIRST_ROOT, SECOND_ROOT
from ..symbols_analysis import eta, q_A, q_B, q_C, root_1, root_2

zero = Integer(0)
D = sqrt(q_B**2 + 4*q_A*q_C)
closed = (q_B + D)/(2*q_C)


def polynomial(y):
    return q_C*y**2 - q_B*y - q_A


def quotient(y):
    """The polynomial over y: it rises"""
    return q_C*y - q_B - q_A/y


quadratic_root = Derivation(
    name="quadratic_root",
    title="A root of the quadratic equation",
    words="The closed form solves the equation.",
    says=(polynomial(closed), "=", zero),
    steps=(
        Step("root",    polynomial(closed), "=", zero,                           since()),
    ),
)

quadratic_root_positive = Derivation(
    name="quadratic_root_positive",
    title="The root is positive",
    words="The root with the plus sign is positive, whatever the sign of the middle coefficient.",
    case_of=quadratic_root,
    says=(zero, "<", closed),
    steps=(
        Step("squares", zero, "<", ((q_B + D)**2 + 4*q_A*q_C)/(2*D),              sign()),
        Step("root",    zero, "<", closed,                                       since(("squares", 1/(2*q_C)))),
    ),
)

quadratic_root_unique = Derivation(
    name="quadratic_root_unique",
    title="It is the only positive root",
    words="Two positive roots are one: the polynomial over y rises with y.",
    case_of=quadratic_root,
    says=(root_1, "=", root_2),
    given={"first root": FIRST_ROOT(), "second root": SECOND_ROOT()},
    steps=(
        Step("slope",   zero, "<", q_C + q_A/eta**2,                             sign()),
        Step("same",    quotient(root_1), "=", quotient(root_2),                 since(("first root", 1/root_1), ("second root", -1/root_2))),
        Step("one",     root_1, "=", root_2,                                     only_one("slope", "same", quotient(eta), eta, root_1, root_2)),
    ),
    model={root_1: closed, root_2: closed},
)
