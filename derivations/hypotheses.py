"""Hypotheses of relations that are about results: where a current is zero, on which side of a Nernst potential the voltage is.

They stand here and not in assumptions.py because the results that they speak of rest on that.
"""

from sympy import Integer, Sum

from millivolt.derivation import Assumption, value_of

from .electrodiffusion.ghk_current import ghk_current
from .electrodiffusion.ghk_flux import ghk_flux
from .electrodiffusion.nernst import E_nernst, nernst
from .symbols import N, V, i, z
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
)
from .symbols_energy import c_in_ion, c_out_ion, z_ion

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
NA_BELOW_K = Assumption("sodium below potassium", E_Na, E_K, "sodium's Nernst potential is below that of potassium", rel="<")

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
