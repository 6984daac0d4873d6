"""The function B(x) = x/(e^x - 1) of two numbers of one size, and how slowly it grows: it stays below a straight line."""

from sympy import Integer, exp

from millivolt.derivation import Derivation, Line, Step, add, cite, integrate, law, multiply, rising, sign, since, subtract
from millivolt.laws import PHI_1_OPENED, SLOPE_OF_PHI
from millivolt.phi import phi

from ..hypotheses import SIZE
from ..symbols import z_any
from ..symbols_analysis import eta, step, xi, z_size
from ..symbols_cable import part
from .bernoulli import B, bernoulli_turned, slope

z, v, zero, one = z_any, z_size, Integer(0), Integer(1)
way = (z + part*(v - z))*xi                       # from z xi to v xi

bernoulli_of_the_size = Derivation(
    name="bernoulli_of_the_size",
    title="B of a number and of its size",
    words="Where a number is not the negative of its size, it is its size: the factor in front is zero, or B is the same.",
    case_of=bernoulli_turned,
    says=((v + z)*B(v*xi), (v + z)*B(z*xi)),
    given={"size": SIZE()},
    lines=(
        Line(v**2 - z**2,                         zero,              subtract(z**2)),
        Line((v + z)*slope(way)*(v - z)*xi,       zero,              multiply(slope(way)*xi)),
        Line((v + z)*B(v*xi) - (v + z)*B(z*xi),   zero,              integrate(part, 0, 1, (v + z)*B(way), zero)),
        Line((v + z)*B(v*xi),                     (v + z)*B(z*xi),   add((v + z)*B(z*xi))),
    ),
    model={z_any: -z_size},
)

up, rate = eta*(1 + xi**2)/2, exp(-step)*phi(2, step)/phi(1, -step)**2

bernoulli_below_a_line = Derivation(
    name="bernoulli_below_a_line",
    title="B stays below a line",
    words="Of a multiple of a number B is below a line in how many times it is taken.",
    case_of=bernoulli_turned,
    says=(B(-eta*xi), "<", 1 + up),
    given={"B turned": cite(bernoulli_turned, xi=up)},
    steps=(
        Step("tilt",        phi(1, -step) - phi(2, -step), "=", exp(-step)*phi(2, step),  law(SLOPE_OF_PHI, t=-step)),
        Step("rate",        zero, "<", rate,                        sign()),
        Step("slope",       zero, "<", B(-step).diff(step),         since("rate", ("tilt", -1/phi(1, -step)**2))),
        Step("square",      zero, "<=", eta*(1 - xi)**2/2,          sign()),
        Step("further",     eta*xi, "<=", up,                       since("square")),
        Step("more",        B(-eta*xi), "<=", B(-up),               rising("slope", "further", B(-step), step)),
        Step("opened",      phi(1, up), "=", 1 + up*phi(2, up),     law(PHI_1_OPENED, t=up)),
        Step("positive part", zero, "<", up*phi(2, up),             sign()),
        Step("above one",   one, "<", phi(1, up),                   since("positive part", ("opened", -1))),
        Step("below one",   B(up), "<", one,                        since(("above one", B(up)))),
        Step("line",        B(-eta*xi), "<", 1 + up,                since("more", "B turned", "below one")),
    ),
)
