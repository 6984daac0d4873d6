"""Goldman-Hodgkin-Katz voltage: the membrane potential at which the currents of K, Na and Cl cancel."""

from sympy import Integer, Ne, exp, log

from millivolt.derivation import Derivation, Line, Step, add, by, cite, divide, inside, multiply, put, settled, since, take_log
from millivolt.laws import PHI_REFLECTED
from millivolt.phi import phi

from ..assumptions import NO_NET_CURRENT, STAYS_OUT
from ..symbols import (
    F, I_K, I_Cl, I_Na, K, K_in, K_out, Cl, Cl_in, Cl_out, Na, Na_in, Na_out, P_K, P_Cl, P_Na, R, T, V, d, scale,
)
from .ghk_current import ghk_current

u = F*V/(R*T)
outside = P_K*K_out + P_Na*Na_out + P_Cl*Cl_in
inside_ = P_K*K_in + P_Na*Na_in + P_Cl*Cl_out

ghk_voltage = Derivation(
    name="ghk_voltage",
    title="Goldman-Hodgkin-Katz voltage",
    words="The membrane potential at which potassium, sodium and chloride together carry no current through a membrane with a constant field.",
    says=(V, R*T/F * log(outside/inside_)),
    given={
        "no net current":    NO_NET_CURRENT(),
        "potassium current": cite(ghk_current, **K,  z=Integer(1),  P=P_K,  c_in=K_in,  c_out=K_out,  I=I_K),
        "sodium current":    cite(ghk_current, **Na, z=Integer(1),  P=P_Na, c_in=Na_in, c_out=Na_out, I=I_Na),
        "chloride current":  cite(ghk_current, **Cl, z=Integer(-1), P=P_Cl, c_in=Cl_in, c_out=Cl_out, I=I_Cl),
    },
    lines=(
        Line(F*(P_K*K_in + P_Na*Na_in - (P_K*K_out + P_Na*Na_out)*exp(-u))/phi(1, -u)
             - F*P_Cl*(Cl_in - Cl_out*exp(u))/phi(1, u),   Integer(0),     put("potassium current", "sodium current", "chloride current")),
        Line(F*(P_K*K_in + P_Na*Na_in - (P_K*K_out + P_Na*Na_out)*exp(-u))/phi(1, -u)
             - F*P_Cl*(Cl_in - Cl_out*exp(u))/(exp(u)*phi(1, -u)),  Integer(0),     by(PHI_REFLECTED, "lhs", t=u)),
        Line(exp(u)*inside_ - outside,   Integer(0),                       multiply(exp(u)*phi(1, -u)/F)),
        Line(exp(u)*inside_,             outside,                          add(outside)),
        Line(exp(u),                     outside/inside_,                  divide(inside_)),
        Line(u,                          log(outside/inside_),             take_log()),
        Line(V,                          R*T/F*log(outside/inside_),       multiply(R*T/F)),
    ),
    needs=(outside/inside_ > 0, Ne(inside_, 0)),
    arguments=(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in),
    example=dict(T=310.15, P_K=1e-8, K_out=5.0, K_in=140.0, P_Na=4e-10, Na_out=145.0, Na_in=12.0, P_Cl=4.5e-9, Cl_out=116.0, Cl_in=4.2),
    defaults={P_Cl: 0.0, Cl_out: 0.0, Cl_in: 0.0},
    model={V: R*T/F*log(outside/inside_)},
    references=("Goldman 1943", "Hodgkin and Katz 1949", "Hille 2001"),
)

voltage = ghk_voltage.says[1]

ghk_voltage_of_one_ion = Derivation(
    name="ghk_voltage_of_one_ion",
    title="One permeant ion: Nernst",
    words="A membrane that lets only potassium through rests at potassium's Nernst potential.",
    case_of=ghk_voltage,
    says=(V, R*T/F*log(K_out/K_in)),
    given={"Goldman": cite(ghk_voltage, P_Na=Integer(0), P_Cl=Integer(0)), "no sodium": STAYS_OUT(beta=Na["beta"]), "no chloride": STAYS_OUT(beta=Cl["beta"])},
    steps=(
        Step("sodium",   Integer(0), "=", Na["D"]*Na["beta"]/d,   since(("no sodium", -Na["D"]/d))),
        Step("chloride", Integer(0), "=", Cl["D"]*Cl["beta"]/d,   since(("no chloride", -Cl["D"]/d))),
        Step("voltage", V, "=", R*T/F*log(K_out/K_in),   settled("Goldman", "sodium", "chloride")),
    ),
    needs=(Ne(P_K*K_in, 0), K_out/K_in > 0, Ne(K_in, 0)),
    model={Na["beta"]: Integer(0), Cl["beta"]: Integer(0)},
)

ghk_voltage_of_sodium = Derivation(
    name="ghk_voltage_of_sodium",
    title="One permeant ion: sodium",
    words="A membrane that lets only sodium through rests at sodium's Nernst potential.",
    case_of=ghk_voltage,
    says=(V, R*T/F*log(Na_out/Na_in)),
    given={"Goldman": cite(ghk_voltage, P_K=Integer(0), P_Cl=Integer(0)), "no potassium": STAYS_OUT(beta=K["beta"]), "no chloride": STAYS_OUT(beta=Cl["beta"])},
    steps=(
        Step("potassium",Integer(0), "=", K["D"]*K["beta"]/d,   since(("no potassium", -K["D"]/d))),
        Step("chloride", Integer(0), "=", Cl["D"]*Cl["beta"]/d,   since(("no chloride", -Cl["D"]/d))),
        Step("voltage", V, "=", R*T/F*log(Na_out/Na_in),   settled("Goldman", "potassium", "chloride")),
    ),
    needs=(Ne(P_Na*Na_in, 0), Na_out/Na_in > 0, Ne(Na_in, 0)),
    model={K["beta"]: Integer(0), Cl["beta"]: Integer(0)},
)

ghk_voltage_of_chloride = Derivation(
    name="ghk_voltage_of_chloride",
    title="One permeant ion: chloride",
    words="A membrane that lets only chloride through rests at chloride's Nernst potential, with the two sides exchanged as for any anion.",
    case_of=ghk_voltage,
    says=(V, R*T/F*log(Cl_in/Cl_out)),
    given={"Goldman": cite(ghk_voltage, P_K=Integer(0), P_Na=Integer(0)), "no potassium": STAYS_OUT(beta=K["beta"]), "no sodium": STAYS_OUT(beta=Na["beta"])},
    steps=(
        Step("potassium",Integer(0), "=", K["D"]*K["beta"]/d,   since(("no potassium", -K["D"]/d))),
        Step("sodium",   Integer(0), "=", Na["D"]*Na["beta"]/d,   since(("no sodium", -Na["D"]/d))),
        Step("voltage", V, "=", R*T/F*log(Cl_in/Cl_out),   settled("Goldman", "potassium", "sodium")),
    ),
    needs=(Ne(P_Cl*Cl_out, 0), Cl_in/Cl_out > 0, Ne(Cl_out, 0)),
    model={K["beta"]: Integer(0), Na["beta"]: Integer(0)},
)

by_permeabilities = {P_K: scale*P_K, P_Na: scale*P_Na, P_Cl: scale*P_Cl}
scaled_permeabilities = voltage.subs(by_permeabilities)

ghk_voltage_of_permeability_ratios = Derivation(
    name="ghk_voltage_of_permeability_ratios",
    title="Only the ratios of the permeabilities count",
    words="A common factor of all permeabilities changes nothing.",
    case_of=ghk_voltage,
    about=(ghk_voltage,),
    start=scaled_permeabilities,
    says=(scaled_permeabilities, voltage),
    needs=(*ghk_voltage.needs, *(need.subs(by_permeabilities) for need in ghk_voltage.needs)),
    lines=(
        Line(scaled_permeabilities,  voltage,  inside((scaled_permeabilities*F/(R*T)).args[0], outside/inside_)),
    ),
)

by_concentrations = {m: scale*m for m in (K_out, K_in, Na_out, Na_in, Cl_out, Cl_in)}
scaled_concentrations = voltage.subs(by_concentrations)

ghk_voltage_of_scaled_concentrations = Derivation(
    name="ghk_voltage_of_scaled_concentrations",
    title="All concentrations scaled alike",
    words="A common factor of all concentrations, a dilution of both sides, changes nothing.",
    case_of=ghk_voltage,
    about=(ghk_voltage,),
    start=scaled_concentrations,
    says=(scaled_concentrations, voltage),
    needs=(*ghk_voltage.needs, *(need.subs(by_concentrations) for need in ghk_voltage.needs)),
    lines=(
        Line(scaled_concentrations,  voltage,  inside((scaled_concentrations*F/(R*T)).args[0], outside/inside_)),
    ),
)
