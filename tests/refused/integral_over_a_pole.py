# refused: a side condition speaks of V: it must hold all the way from -V_T to V_T
"""The area under 1/V**2 from -V_T to V_T is not -2/V_T."""

from sympy import Integral

from millivolt.derivation import Derivation, Line, integral_of
from millivolt.derivations.symbols import V_T, V

area = Integral(V**-2, (V, -V_T, V_T))

integral_over_a_pole = Derivation(
    name="integral_over_a_pole",
    start=V**-2,
    says=(area, -2/V_T),
    lines=(Line(area, -2/V_T, integral_of(V, -V_T, V_T, -1/V)),),
)
