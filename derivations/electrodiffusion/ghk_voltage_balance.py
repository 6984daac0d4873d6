"""The converse of the Goldman-Hodgkin-Katz voltage: at this voltage the currents do cancel."""

from sympy import Integer, Ne, exp

from millivolt.derivation import Derivation, Step, define, inside_of, law, since, value_of
from millivolt.laws import PHI_REFLECTED
from millivolt.phi import phi

from ..symbols import Cl_in, Cl_out, F, K_in, K_out, Na_in, Na_out, P_Cl, P_K, P_Na, R, T, V
from .ghk_current import ghk_current
from .ghk_voltage import ghk_voltage, inside_, outside

u = F*V/(R*T)
IONS = ((1, P_K, K_in, K_out), (1, P_Na, Na_in, Na_out), (-1, P_Cl, Cl_in, Cl_out))
together = sum(value_of(ghk_current, z=Integer(z), P=P, c_in=c_in, c_out=c_out) for z, P, c_in, c_out in IONS)

ghk_voltage_balances = Derivation(
    name="ghk_voltage_balances",
    title="There the currents cancel",
    words="At the voltage of the equation the constant-field currents of potassium, sodium and chloride add up to nothing.",
    case_of=ghk_voltage,
    about=(ghk_voltage, ghk_current),
    says=(together, Integer(0)),
    given={"voltage": define(V, value_of(ghk_voltage), "the voltage of the equation")},
    steps=(
        Step("factor",      exp(u), "=", outside/inside_,          inside_of("voltage", lambda part: exp(F*part/(R*T)))),
        Step("φ₁ turned",   phi(1, u), "=", exp(u)*phi(1, -u),     law(PHI_REFLECTED, t=u)),
        Step("balance",     together, "=", Integer(0),
             since(("factor", F*inside_*exp(-u)/phi(1, -u)), ("φ₁ turned", F*P_Cl*(Cl_in - Cl_out*exp(u))*exp(-u)/(phi(1, u)*phi(1, -u))))),
    ),
    needs=(outside/inside_ > 0, Ne(inside_, 0)),
)
