"""A statement of numbers alone: it is no equation between them."""

from sympy import Integer

from millivolt.derivation import Derivation, Step, sign

numbers_alone = Derivation(
    name="numbers_alone",
    says=(Integer(0), "<", Integer(1)),
    steps=(Step("one", Integer(0), "<", Integer(1), sign()),),
)
