"""The laws of nature that everything here rests on, one line each, with their source. Nothing else is taken from nature."""

from sympy import Integer, exp, log, pi

from millivolt.derivation import Postulate

from .symbols import (
    A, D, D_each, D_layer, F, I, J, N, N_A, Q_at, R, T, V_t, b, b_each, b_layer, c, c_0, c_at, c_each, c_eq, c_eq_0, c_in, c_m, c_now, c_out, c_ref, d, eps_r, eps_0, i, i_x, j, j_each, k_B, mu,
    mu_in, mu_out, mu_ref, mu_x, phi_at, phi_in, phi_out, psi, psi_eq, q_e, t, t_1, x, z, z_any,
)
from .symbols_analysis import fade
from .symbols_cable import (
    I_core, I_e_part, I_far, I_fed, I_left, I_part, I_right, I_way, Q_face, Q_part, V_cable, V_on, V_part, V_way, eps_w, field_m, field_s, field_x, j_cable, j_far, j_way, l, lam, part,
    r_i, rho_x, way, y,
)
from .symbols_energy import c_in_ion, c_out_ion, mu_in_ion, mu_out_ion, mu_ref_ion, z_ion
from .symbols_everyday import (
    I_ch, alpha, beta_gate, c_s, dG_open, force_x, gate, msd, mu_w, mu_w_in, mu_w_out, mu_w_ref, p_at, p_open, p_shut, rate, v_w,
)
from .symbols_interfaces import (
    charged, depth, eps_medium, far, field_b, field_d, field_p, field_w, phi_ion, psi_0, psi_d, psi_w, radius, rho, rho_b, rho_p, rho_w, screen, share,
)

GAS_CONSTANT = Postulate("gas constant", R, k_B*N_A, "the gas constant is the Boltzmann constant for a mole", "SI, 2019")
FARADAY = Postulate("Faraday constant", F, q_e*N_A, "the Faraday constant is the elementary charge for a mole", "SI, 2019")

ELECTROCHEMICAL_POTENTIAL = Postulate(
    "electrochemical potential", mu, mu_ref + R*T*log(c_at/c_ref) + z_any*F*phi_at,
    "the electrochemical potential of a dilute ion: chemical, of an ideal solution, plus electrical", "Guggenheim 1929")
ELECTROCHEMICAL_POTENTIAL_IN_SPACE = Postulate(
    "electrochemical potential", mu_x(x), mu_ref + R*T*log(c(x)/c_ref) + z*F*psi(x),
    "the electrochemical potential of a dilute ion, at every place in the membrane", "Guggenheim 1929", over=((x, Integer(0), d),))
EQUILIBRIUM = Postulate(
    "equilibrium", mu_in, mu_out, "at rest the electrochemical potential of the ion is equal on both sides", "Gibbs 1876")
BOLTZMANN = Postulate(
    "Boltzmann distribution", c_out, c_in*exp(-z*F*(phi_out - phi_in)/(R*T)),
    "in equilibrium concentrations follow the potential energy", "Boltzmann 1868")
BOLTZMANN_IN_SPACE = Postulate(
    "Boltzmann distribution", c_eq(x), c_eq_0*exp(-z*F*psi_eq(x)/(R*T)),
    "in equilibrium concentrations follow the potential energy, at every place", "Boltzmann 1868", over=((x, Integer(0), d),))
TRANSPORT = Postulate(
    "transport down the gradient", j(x), -b*c(x)*mu_x(x).diff(x),
    "each mole is driven by the gradient of its electrochemical potential", "Planck 1890", over=((x, Integer(0), d),))
DRIFT_AND_DIFFUSION = Postulate(
    "drift and diffusion", j(x), -D*c_0(x).diff(x) - b*c_0(x)*z*F*psi(x).diff(x),
    "diffusion by Fick's law and drift in the field add up: dilute independent ions, one diffusion coefficient, one temperature, no flow of water",
    "Planck 1890", over=((x, Integer(0), d),))
DRIFT_AND_DIFFUSION_IN_LAYERS = Postulate(
    "drift and diffusion in every layer", j(x), -D_layer(x)*c_0(x).diff(x) - b_layer(x)*c_0(x)*z*F*psi(x).diff(x),
    "at every place diffusion by Fick's law and drift in the field add up, whatever the mobility there: dilute independent ions, one temperature, no flow of water",
    "Planck 1890", over=((x, Integer(0), d),))
DRIFT_AND_DIFFUSION_OF_EACH = Postulate(
    "drift and diffusion in every layer", j_each(i, x), -D_each(i, x)*c_each(i, x).diff(x) - b_each(i, x)*c_each(i, x)*z*F*psi(x).diff(x),
    "at every place, and for every ion, diffusion by Fick's law and drift in the field add up, whatever the mobility there: dilute independent ions, one "
    "temperature, no flow of water", "Planck 1890", over=((i, Integer(1), N), (x, Integer(0), d)))
BALANCE_IN_LAYERS = Postulate(
    "balance of drift and diffusion in every layer", D_layer(x)*c_eq(x).diff(x), -b_layer(x)*c_eq(x)*z*F*psi_eq(x).diff(x),
    "in equilibrium diffusion and drift cancel at every place, whatever the mobility there", "Einstein 1905", over=((x, Integer(0), d),))
BALANCE_OF_EACH = Postulate(
    "balance of drift and diffusion of every ion", D_each(i, x)*c_eq(x).diff(x), -b_each(i, x)*c_eq(x)*z*F*psi_eq(x).diff(x),
    "in equilibrium diffusion and drift cancel at every place, for every ion, and ions of one valence are distributed alike", "Einstein 1905",
    over=((i, Integer(1), N), (x, Integer(0), d)))
BALANCE = Postulate(
    "balance of drift and diffusion", D*c_eq(x).diff(x), -b*c_eq(x)*z*F*psi_eq(x).diff(x),
    "in equilibrium diffusion and drift cancel at every place", "Einstein 1905", over=((x, Integer(0), d),))
CHARGE_CARRIED = Postulate("charge carried", I, z*F*J, "every mole of the ion carries the charge zF", "Faraday 1834")
CHARGE_CARRIED_IN_SPACE = Postulate(
    "charge carried", i_x(x), z*F*j(x), "every mole of the ion carries the charge zF", "Faraday 1834", over=((x, Integer(0), d),))
CAPACITOR = Postulate(
    "capacitor", Q_at(t), c_m*A*V_t(t), "the charge on the inner face is proportional to the voltage, on every area of the membrane", "Cole 1968",
    over=((t, Integer(0), t_1),))

# ---- gating, work, water, electrodes ----
BOLTZMANN_OF_TWO_STATES = Postulate(
    "Boltzmann distribution of two states", p_open, p_shut*exp(-dG_open/(R*T)),
    "in equilibrium the two states of a gate are populated by their free energy", "Boltzmann 1868")
FIRST_ORDER_GATING = Postulate(
    "first-order gating", gate(t).diff(t), alpha*(1 - gate(t)) - beta_gate*gate(t),
    "shut gates open, and open gates shut, each at its rate", "Hodgkin and Huxley 1952", over=((t, Integer(0), t_1),))
FORCE_IN_A_FIELD = Postulate(
    "force in a field", force_x(x), -z*q_e*psi(x).diff(x), "the force on an ion is its charge times the field", "Faraday 1834",
    over=((x, Integer(0), d),))
CHARGE_OF_IONS = Postulate("charge of ions", I_ch, z*q_e*rate, "every ion carries z elementary charges", "Faraday 1834")
RANDOM_WALK = Postulate(
    "random walk", msd(t).diff(t), 2*D, "along every axis the mean square displacement grows by 2D in a unit of time", "Einstein 1905",
    over=((t, Integer(0), t_1),))
WATER_POTENTIAL = Postulate(
    "chemical potential of water", mu_w, mu_w_ref + v_w*p_at - R*T*v_w*c_s,
    "pressure raises the chemical potential of water, dilute solutes lower it, whatever they are", "van 't Hoff 1887")
WATER_AT_REST = Postulate(
    "equilibrium of water", mu_w_in, mu_w_out, "at rest the chemical potential of water is equal on both sides", "Gibbs 1876")
POTENTIAL_OF_EACH_ION_INSIDE = Postulate(
    "electrochemical potential", mu_in_ion[i], mu_ref_ion[i] + R*T*log(c_in_ion[i]/c_ref) + z_ion[i]*F*phi_in,
    "the electrochemical potential of a dilute ion, for every kind of ion, inside", "Guggenheim 1929", over=((i, Integer(1), N),))
POTENTIAL_OF_EACH_ION_OUTSIDE = Postulate(
    "electrochemical potential", mu_out_ion[i], mu_ref_ion[i] + R*T*log(c_out_ion[i]/c_ref) + z_ion[i]*F*phi_out,
    "the electrochemical potential of a dilute ion, for every kind of ion, outside", "Guggenheim 1929", over=((i, Integer(1), N),))

# ---- fields, membranes in time, cables ----
GAUSS_IN_SPACE = Postulate(
    "Gauss's law", field_x(x).diff(x), rho_x(x)/(eps_0*eps_r), "the field grows along the way by the charge that it passes", "Maxwell 1873",
    over=((x, Integer(0), d),))
FIELD_IN_MEMBRANE = Postulate(
    "field and potential", field_x(x), -psi(x).diff(x), "the field is the fall of the potential", "Maxwell 1873", over=((x, Integer(0), d),))
GAUSS_AT_A_FACE = Postulate(
    "Gauss's law", Q_face, eps_0*A*(eps_r*field_m - eps_w*field_s),
    "the charge in a flat box around the inner face is the flux that leaves the box through its two sides", "Maxwell 1873")
CAPACITOR_NOW = Postulate(
    "capacitor", Q_face, c_m*A*V_on, "the charge on the inner face is proportional to the voltage, on every area of the membrane", "Cole 1968")
CAPACITOR_ON_THE_WAY = Postulate(
    "capacitor", Q_part(part), c_m*A*V_part(part), "the charge on the inner face is proportional to the voltage, on every area of the membrane",
    "Cole 1968", over=((part, Integer(0), Integer(1)),))
CHARGE_IN_TIME = Postulate(
    "conservation of charge", Q_part(part).diff(part), t*(I_e_part(part) - I_part(part)),
    "the inner face gains what the electrode brings less what leaks out", "Kirchhoff 1845", over=((part, Integer(0), Integer(1)),))
CHARGE_ALONE = Postulate(
    "conservation of charge", Q_part(part).diff(part), -t*I_part(part), "the inner face loses what leaks out; no electrode passes current", "Kirchhoff 1845",
    over=((part, Integer(0), Integer(1)),))
OHM_IN_CORE = Postulate(
    "Ohm's law in the core", V_cable(y).diff(y), -r_i*I_core(y), "the voltage falls along the core as its resistance times its current", "Ohm 1827",
    over=((y, Integer(0), l),))
KIRCHHOFF_IN_CORE = Postulate(
    "Kirchhoff's law in the core", I_core(y).diff(y), -j_cable(y), "what the core loses leaves through the membrane", "Kirchhoff 1845",
    over=((y, Integer(0), l),))
OHM_ON_THE_WAY = Postulate(
    "Ohm's law in the core", V_way(part).diff(part), -way*r_i*I_way(part),
    "the voltage falls along the core as its resistance times its current", "Ohm 1827", over=((part, Integer(0), Integer(1)),))
KIRCHHOFF_ON_THE_WAY = Postulate(
    "Kirchhoff's law in the core", I_way(part).diff(part), -way*j_way(part), "what the core loses leaves through the membrane", "Kirchhoff 1845",
    over=((part, Integer(0), Integer(1)),))
KIRCHHOFF_BEYOND = Postulate(
    "Kirchhoff's law in the core beyond", fade*I_far(fade).diff(fade), lam*j_far(fade), "what the core loses leaves through the membrane, on to infinitely far away",
    "Kirchhoff 1845", over=((fade, Integer(0), Integer(1)),))
KIRCHHOFF_AT_A_POINT = Postulate(
    "Kirchhoff's law at a point", I_fed, I_right + I_left, "the current that is fed in divides between the two halves", "Kirchhoff 1845")

# ---- charge in solution ----
FIELD_OF_POTENTIAL = Postulate(
    "field", field_d(depth), -psi_d(depth).diff(depth), "the field is the slope of the potential, downward", "Poisson 1813", over=((depth, Integer(0), far),))
POISSON = Postulate(
    "Poisson equation", eps_0*eps_r*field_d(depth).diff(depth), rho(depth), "charge is where the field grows", "Poisson 1813", over=((depth, Integer(0), far),))
BOLTZMANN_OF_ONE_SALT = Postulate(
    "Boltzmann distribution of one salt", rho(depth), F*(c_now*exp(-F*psi_d(depth)/(R*T)) - c_now*exp(F*psi_d(depth)/(R*T))),
    "in equilibrium cations and anions of a 1:1 salt follow their potential energy; this is their charge together", "Boltzmann 1868",
    over=((depth, Integer(0), far),))
FIELD_ON_THE_WAY = Postulate(
    "field", psi_w(part).diff(part), -depth*field_w(part), "the field is the slope of the potential, downward", "Poisson 1813",
    over=((part, Integer(0), Integer(1)),))
POISSON_ON_THE_WAY = Postulate(
    "Poisson equation", eps_0*eps_r*field_w(part).diff(part), depth*rho_w(part), "charge is where the field grows", "Poisson 1813",
    over=((part, Integer(0), Integer(1)),))
POISSON_BEYOND = Postulate(
    "Poisson equation beyond", eps_0*eps_r*fade*field_b(fade).diff(fade), -screen*rho_b(fade),
    "charge is where the field grows, from here to infinitely far away", "Poisson 1813", over=((fade, Integer(0), Integer(1)),))
POISSON_ALONG_POTENTIAL = Postulate(
    "Poisson equation along the potential", eps_0*eps_r*field_p(share)*field_p(share).diff(share), -psi_0*rho_p(share),
    "charge is where the field grows; counted along the potential, which falls by the field, and not along the way", "Poisson 1813",
    over=((share, Integer(0), Integer(1)),))
BOLTZMANN_ALONG_POTENTIAL = Postulate(
    "Boltzmann distribution along the potential", rho_p(share), F*(c_now*exp(-F*share*psi_0/(R*T)) - c_now*exp(F*share*psi_0/(R*T))),
    "in equilibrium cations and anions of a 1:1 salt follow their potential energy; this is their charge together, for every potential up to that of the surface",
    "Boltzmann 1868", over=((share, Integer(0), Integer(1)),))
CHARGED_SPHERE = Postulate(
    "potential of a charged sphere", phi_ion(charged), charged*z*q_e/(4*pi*eps_0*eps_medium*radius),
    "the potential of a sphere is its charge over its radius and the permittivity around it", "Coulomb 1785", over=((charged, Integer(0), Integer(1)),))
