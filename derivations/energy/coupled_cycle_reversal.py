"""Reversal of a coupled cycle: the voltage at which a pump or transporter of any stoichiometry stands still."""

from sympy import Integer, Lambda, Ne, Sum, log

from millivolt.derivation import (
    Derivation, Line, add, back, call, cite, collect, define, divide, multiply, put, sum_up, turn,
)
from millivolt.laws import LOG_OF_QUOTIENT

from ..assumptions import CYCLE_AT_REST, ELECTRONEUTRAL_CYCLE
from ..postulates import POTENTIAL_OF_EACH_ION_INSIDE, POTENTIAL_OF_EACH_ION_OUTSIDE
from ..symbols import E_ion, F, N, R, T, V, c_ref, i, phi_in, phi_out
from ..symbols_energy import c_in_ion, c_out_ion, dG, dmu_ion, mu_in_ion, mu_out_ion, nu, z_ion

z, logs = z_ion[i], log(c_out_ion[i]/c_ref) - log(c_in_ion[i]/c_ref)
every = ((i, Integer(1), N),)


def total(e):
    return Sum(e, (i, 1, N))


charge, pull = total(nu[i]*z), total(nu[i]*z*E_ion[i])

gradient_of_each_ion = Derivation(
    name="gradient_of_each_ion",
    title="The gradient of each ion",
    words="For every kind of ion, the electrochemical gradient is the charge of a mole times the distance from the Nernst potential.",
    says=(dmu_ion[i], z*F*(V - E_ion[i])),
    given={
        "gradients":          define(dmu_ion[i], mu_in_ion[i] - mu_out_ion[i], "inside minus outside", over=every),
        "inside":             POTENTIAL_OF_EACH_ION_INSIDE(),
        "outside":            POTENTIAL_OF_EACH_ION_OUTSIDE(),
        "membrane potential": define(V, phi_in - phi_out, "inside minus outside"),
        "Nernst potentials":  define(E_ion[i], R*T/(z*F)*log(c_out_ion[i]/c_in_ion[i]), "the Nernst potential of each ion", over=every),
    },
    lines=(
        Line(dmu_ion[i],  z*F*(phi_in - phi_out) - R*T*logs,      put("inside", "outside")),
        Line(dmu_ion[i],  z*F*V - R*T*logs,                       call("membrane potential")),
        Line(dmu_ion[i],  z*F*V - R*T*log(c_out_ion[i]/c_in_ion[i]),  back(LOG_OF_QUOTIENT, a=c_out_ion[i]/c_ref, b=c_in_ion[i]/c_ref)),
        Line(dmu_ion[i],  z*F*(V - R*T/(z*F)*log(c_out_ion[i]/c_in_ion[i])),  collect()),
        Line(dmu_ion[i],  z*F*(V - E_ion[i]),                     call("Nernst potentials")),
    ),
    references=("Guggenheim 1929",),
)

coupled_cycle_work = Derivation(
    name="coupled_cycle_work",
    title="The work of a cycle",
    words="What the ions of a cycle gain on their way out, added up.",
    says=(total(nu[i]*dmu_ion[i]), F*(V*charge - pull)),
    given={"gradient": cite(gradient_of_each_ion)},
    lines=(
        Line(nu[i]*dmu_ion[i],         nu[i]*z*F*(V - E_ion[i]),          multiply(nu[i])),
        Line(total(nu[i]*dmu_ion[i]),  total(nu[i]*z*F*(V - E_ion[i])),   sum_up(i, 1, N)),
        Line(total(nu[i]*dmu_ion[i]),  F*(V*charge - pull),               collect()),
    ),
)

coupled_cycle_reversal = Derivation(
    name="coupled_cycle_reversal",
    title="Reversal of a coupled cycle",
    words="The membrane potential at which a cycle that moves several kinds of ion, and may be driven by a reaction, stands still.",
    says=(V, (pull + dG/F)/charge),
    given={
        "cycle at its reversal": CYCLE_AT_REST(),
        "work":                  cite(coupled_cycle_work),
    },
    lines=(
        Line(dG - F*(V*charge - pull),   Integer(0),                put("work")),
        Line(F*pull + dG,                F*V*charge,                add(F*V*charge)),
        Line(F*V*charge,                 F*pull + dG,               turn()),
        Line(V,                          (pull + dG/F)/charge,      divide(F*charge)),
    ),
    needs=(Ne(charge, 0),),
    arguments=(nu, z_ion, E_ion, dG),
    example=dict(nu=[3, -2], z=[1, 1], E=[0.066, -0.089], dG=-55e3),
    model={phi_in: phi_out + (pull + dG/F)/charge},
    references=("Gibbs 1876", "Hille 2001"),
)

coupled_cycle_of_no_charge = Derivation(
    name="coupled_cycle_of_no_charge",
    title="Electroneutral cycles",
    words="Where a cycle moves no net charge the voltage drops out: it comes to rest by the concentrations alone.",
    case_of=coupled_cycle_reversal,
    says=(pull, -dG/F),
    given={
        "cycle at its reversal": CYCLE_AT_REST(),
        "work":                  cite(coupled_cycle_work),
        "electroneutral cycle":  ELECTRONEUTRAL_CYCLE(),
    },
    lines=(
        Line(dG - F*(V*charge - pull),   Integer(0),    put("work")),
        Line(dG + F*pull,                Integer(0),    put("electroneutral cycle")),
        Line(F*pull,                     -dG,           add(-dG)),
        Line(pull,                       -dG/F,         divide(F)),
    ),
    model={nu: Lambda(i, (2*i - N - 1)/z_ion[i]), dG: -F*pull},
)
