"""Hypotheses of relations that are about results: where a current is zero, on which side of a Nernst potential the voltage is.

They stand here and not in assumptions.py because the results that they speak of rest on that.
"""

from sympy import Integer, Sum, log, sqrt

from millivolt.derivation import Assumption, value_of

from .capacitor.concentration_change import concentration_change_of_charging
from .conductance.mullins_noda import mullins_noda
from .electrodiffusion.ghk_current import ghk_current
from .electrodiffusion.ghk_flux import ghk_flux
from .electrodiffusion.nernst import E_nernst, nernst
from .energy.cotransport_ratio import cotransport_ratio
from .energy.exchanger_reversal import exchanger_reversal
from .energy.sodium_pump_reversal import sodium_pump_reversal
from .symbols import A, E, F, N, R, T, V, c_in, c_m, i, volume, z, z_any
from .symbols_analysis import (
    CL_IN,
    CL_OUT,
    K_IN,
    K_OUT,
    NA_IN,
    NA_OUT,
    E_bottom,
    E_top,
    P_ion,
    P_open,
    c_lead,
    c_trail,
    v_ion,
    z_size,
    P_NA_SOME,
    r_p,
)
from .symbols_cable import c_end, dc_most
from .symbols_energy import S_in_1, S_out_1, c_in_ion, c_out_ion, z_ion
from .symbols_everyday import B_Ca, S_enter, S_leave
from .symbols_interfaces import c_in_each, c_out_each

zero = Integer(0)

NO_CURRENT = Assumption("no current", value_of(ghk_current, P=P_open), zero, "at this voltage there is no current")
NO_FLUX_AT = Assumption("no flux", value_of(ghk_flux, P=P_open), zero, "at this voltage there is no net flux")
POSITIVE_DRIVING_FORCE = Assumption("positive driving force", zero, V - E_nernst, "the voltage is above the Nernst potential", rel="<")
OUTWARD_PUSH = Assumption("outward push", zero, z*(V - E_nernst), "the driving force pushes the ion outward", rel="<")

# ---- Nernst potentials between two bounds ----
E_K, E_Na, E_Cl = (value_of(nernst, z=Integer(n), c_in=a, c_out=b) for n, a, b in ((1, K_IN, K_OUT), (1, NA_IN, NA_OUT), (-1, CL_IN, CL_OUT)))
K_BELOW, NA_BELOW, CL_BELOW = (
    Assumption(f"{ion} below the upper bound", E_of, E_top, f"the Nernst potential of {ion} is not above the bound", rel="<=")
    for ion, E_of in (("potassium", E_K), ("sodium", E_Na), ("chloride", E_Cl)))
K_ABOVE, NA_ABOVE, CL_ABOVE = (
    Assumption(f"{ion} above the lower bound", E_bottom, E_of, f"the Nernst potential of {ion} is not below the bound", rel="<=")
    for ion, E_of in (("potassium", E_K), ("sodium", E_Na), ("chloride", E_Cl)))
K_BELOW_NA = Assumption("potassium below sodium", E_K, E_Na, "potassium's Nernst potential is below that of sodium", rel="<")

with_pump, without_pump = (value_of(mullins_noda, r_p=r, K_in=K_IN, K_out=K_OUT, Na_in=NA_IN, Na_out=NA_OUT, P_Na_over_P_K=P_NA_SOME) for r in (r_p, Integer(1)))
pump_shift, pump_push = with_pump - without_pump, (r_p - 1)*(E_K - E_Na)
PUSH_DOWN = Assumption("a push downward", pump_push, zero, "r is above 1 and potassium's Nernst potential below that of sodium, or both are the other way round", rel="<")
PUSH_UP = Assumption("a push upward", zero, pump_push, "r is above 1 and potassium's Nernst potential above that of sodium, or both are the other way round", rel="<")
NO_PUSH = Assumption("no push", pump_push, zero, "r is 1, or the two Nernst potentials are the same")
SHIFT_DOWN = Assumption("a lower voltage", pump_shift, zero, "with the pump the voltage is lower than without", rel="<")
SHIFT_UP = Assumption("a higher voltage", zero, pump_shift, "with the pump the voltage is higher than without", rel="<")
NO_SHIFT = Assumption("the same voltage", pump_shift, zero, "with the pump the voltage is what it is without")

# ---- pumps and transporters, on either side of the voltage where a cycle stands still ----
ABOVE_PUMP_REVERSAL = Assumption(
    "above the reversal of the pump", value_of(sodium_pump_reversal), V, "the membrane potential is above the reversal potential of the pump", rel="<")
BELOW_EXCHANGER_REVERSAL = Assumption(
    "below the reversal of the exchanger", V, value_of(exchanger_reversal), "the membrane potential is below the reversal potential of the exchanger", rel="<")
SUBSTRATE_WITHIN = Assumption(
    "substrate within the ratio", S_in_1/S_out_1, value_of(cotransport_ratio), "the concentrations of the substrate, inside over outside, are not above the ratio", rel="<=")

# ---- any number of ions ----
each_E = value_of(nernst, z=z_ion[i], c_in=c_in_ion[i], c_out=c_out_ion[i])
each_current = value_of(ghk_current, z=z_ion[i], P=P_ion[i], c_in=c_in_ion[i], c_out=c_out_ion[i])
sized_current = value_of(ghk_current, z=v_ion[i], P=P_ion[i], c_in=c_lead[i], c_out=c_trail[i])
can_leave, can_enter = (Sum(v_ion[i]**2*P_ion[i]*c, (i, 1, N)) for c in (c_lead[i], c_trail[i]))
ALL_BELOW = Assumption("all below the upper bound", each_E, E_top, "no Nernst potential is above the bound", rel="<=", over=((i, Integer(1), N),))
ALL_ABOVE = Assumption("all above the lower bound", E_bottom, each_E, "no Nernst potential is below the bound", rel="<=", over=((i, Integer(1), N),))
NO_CURRENT_OF_ALL = Assumption("no net current", Sum(each_current, (i, 1, N)), zero, "at this voltage the constant-field currents of all ions cancel")
NO_CURRENT_OF_SIZED = Assumption("no net current", Sum(sized_current, (i, 1, N)), zero, "at this voltage the constant-field currents of all ions cancel")
SOME_CAN_LEAVE = Assumption("an outward current", zero, can_leave, "some ion can carry a current outward", rel="<")
SOME_CAN_ENTER = Assumption("an inward current", zero, can_enter, "some ion can carry a current inward", rel="<")
AT_THE_CLOSED_FORM = Assumption(
    "the voltage of the closed form", V, R*T/F*log((B_Ca + sqrt(B_Ca**2 + 4*S_enter*S_leave))/(2*S_leave)),
    "the membrane potential is that of the closed form")
NONE_CAN_LEAVE = Assumption("no outward current", can_leave, zero, "no ion can carry a current outward")
NONE_CAN_ENTER = Assumption("no inward current", can_enter, zero, "no ion can carry a current inward")
WHOLE_CHARGES = Assumption("whole charges", Integer(1), v_ion[i], "no ion carries less than one elementary charge", rel="<=", over=((i, Integer(1), N),))

# ---- ions of either sign ----
any_current = value_of(ghk_current, z=z_ion[i], P=P_ion[i], c_in=c_in_each[i], c_out=c_out_each[i])
SIZE = Assumption("size of the valence", z_size**2, z_any**2, "the one number is the other without its sign")
SIZES = Assumption("size of the valence", v_ion[i]**2, z_ion[i]**2, "of every ion, the valence without its sign", over=((i, Integer(1), N),))
SIDE_LEFT = Assumption(
    "the side that it leaves", c_lead[i], ((v_ion[i] + z_ion[i])*c_in_each[i] + (v_ion[i] - z_ion[i])*c_out_each[i])/(2*v_ion[i]),
    "an outward current takes a cation from inside, and an anion from outside", over=((i, Integer(1), N),))
SIDE_REACHED = Assumption(
    "the side that it reaches", c_trail[i], ((v_ion[i] + z_ion[i])*c_out_each[i] + (v_ion[i] - z_ion[i])*c_in_each[i])/(2*v_ion[i]),
    "an outward current brings a cation to the outside, and an anion to the inside", over=((i, Integer(1), N),))
NO_CURRENT_OF_ANY = Assumption("no net current", Sum(any_current, (i, 1, N)), zero, "at this voltage the constant-field currents of all ions cancel")

# ---- what charging does to the concentration inside ----
whole_change = value_of(concentration_change_of_charging, dV=E)
CHANGE_NOT_ABOVE = Assumption("not above the bound", whole_change, dc_most, "the change that the whole Nernst potential would take is not above the bound", rel="<=")
CHANGE_NOT_BELOW = Assumption("not below the bound, turned", -dc_most, whole_change, "that change is not below the bound with its sign turned", rel="<=")
AT_REST_IN_THE_END = Assumption(
    "at rest in the end", z*F*volume*(c_end - c_in)/(c_m*A), value_of(nernst, c_in=c_end),
    "the voltage of the ions that were gained is the Nernst potential of the concentrations that are there then")
GAIN = Assumption("the ion is gained", c_in, c_end, "in the end there is not less of the ion inside", rel="<=")
LOSS = Assumption("the ion is lost", c_end, c_in, "in the end there is not more of the ion inside", rel="<=")
