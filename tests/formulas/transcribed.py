"""The formulas as textbooks print them, written down once more from memory, for numbers of any precision.

Nothing here comes from the derivations: where a theorem, its stable form and its twin were wrong together, this table would tell.
"""

from mpmath import cosh, exp, expm1, fabs, log, mp, mpf, pi, sinh, sqrt

mp.dps = 60
N_A, K_B, E = mpf("6.02214076e23"), mpf("1.380649e-23"), mpf("1.602176634e-19")
R, F, EPS_0 = N_A * K_B, N_A * E, mpf("8.8541878188e-12")
C_STANDARD = 1000  # one mole in a litre, in mol/m^3


def mean(weights, values):
    return sum(w * v for w, v in zip(weights, values, strict=True)) / sum(weights)


def flux(P, z, V, T, c_in, c_out):
    u = z * F * V / (R * T)
    return P * (c_in - c_out) if u == 0 else P * u * (c_in - c_out * exp(-u)) / -expm1(-u)


def turn(u):
    """The slope of u/(1 - exp(-u))."""
    return mpf(1) / 2 if u == 0 else 1 / -expm1(-u) - u * exp(-u) / expm1(-u) ** 2


def conductance(P, z, V, T, c_in, c_out):
    u = z * F * V / (R * T)
    return P * (z * F) ** 2 / (R * T) * (c_in * turn(u) + c_out * turn(-u))


def goldman(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in):
    return R * T / F * log((P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))


def goldman_with_calcium(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in):
    """Spangler's quadratic equation in exp(FV/RT)."""
    inner, outer = P_K * K_in + P_Na * Na_in + P_Cl * Cl_out, P_K * K_out + P_Na * Na_out + P_Cl * Cl_in
    a, b, c = inner + 4 * P_Ca * Ca_in, inner - outer, -outer - 4 * P_Ca * Ca_out
    return R * T / F * log((-b + sqrt(b * b - 4 * a * c)) / (2 * a))


def donnan(X, c_out, z_X):
    y = z_X * X / (2 * c_out)
    return sqrt(1 + y * y) - y


def henderson(D, z, c_in, c_out, T):
    a, b = (sum(d * n * n * x for d, n, x in zip(D, z, c, strict=True)) for c in (c_in, c_out))
    return -R * T / F * sum(d * n * (x - y) for d, n, x, y in zip(D, z, c_in, c_out, strict=True)) * log(b / a) / (b - a)


def relative_permeability(T, V, K_out, K_in, Na_out, Na_in):
    up = exp(F * V / (R * T))
    return (K_out - K_in * up) / (Na_in * up - Na_out)


def permeability_ratio(V_rev, T, K_in, X_out, z_X):
    """Of potassium inside and X outside alone, no net current flows at V_rev."""
    u = F * V_rev / (R * T)
    return K_in / (z_X * X_out) if u == 0 else u * K_in / -expm1(-u) / (z_X**2 * u * X_out / expm1(z_X * u))


PRINTED = {
    "atp_free_energy": lambda dG0, T, ATP, ADP, Pi: dG0 + R * T * log(ADP * Pi / ATP / C_STANDARD),
    "boltzmann_open": lambda V, V_half, z_g, T: 1 / (1 + exp(-z_g * F * (V - V_half) / (R * T))),
    "boltzmann_slope_factor": lambda z_g, T: R * T / (z_g * F),
    "boltzmann_steepest": lambda z_g, T: z_g * F / (4 * R * T),
    "born_energy": lambda z, radius, eps_membrane, eps_water: N_A * (z * E) ** 2 / (8 * pi * EPS_0 * radius) * (1 / eps_membrane - 1 / eps_water),
    "cable_attenuation": lambda x, lam: exp(-fabs(x) / lam),
    "cable_steady_state": lambda x, V_0, lam: V_0 * exp(-fabs(x) / lam),
    "capacitive_current": lambda c_m, A, dV_dt: c_m * A * dV_dt,
    "capacitor_energy": lambda c_m, A, V: c_m * A * V**2 / 2,
    "channel_current": lambda gamma, V, E: gamma * (V - E),
    "charge_imbalance": lambda c_m, dV, A_over_volume, c_total: c_m * dV * A_over_volume / (F * c_total),
    "charge_moved": lambda c_m, A, dV: c_m * A * dV,
    "charging_ions": lambda t, E, tau, c_m, A, z: -c_m * A * E * expm1(-t / tau) / (z * mpf("1.602176634e-19")),
    "charging_time_course": lambda t, E, tau: -E * expm1(-t / tau),
    "chemical_work": lambda T, c_from, c_to: R * T * log(c_to / c_from),
    "chord_conductance": lambda g, E: mean(g, E),
    "concentration_change": lambda n, volume: n / (N_A * volume),
    "conductance": lambda R: 1 / R,
    "cotransport_ratio": lambda n, T, V, Na_out, Na_in: (Na_out / Na_in) ** n * exp(-n * F * V / (R * T)),
    "coupled_cycle_reversal": lambda nu, z, E, dG: (sum(a * b * c for a, b, c in zip(nu, z, E, strict=True)) + dG / F) / sum(a * b for a, b in zip(nu, z, strict=True)),
    "current_step": lambda t, I, R, tau: -I * R * expm1(-t / tau),
    "cutoff_frequency": lambda tau: 1 / (2 * pi * tau),
    "cylinder_area": lambda L, r: 2 * pi * r * L + 2 * pi * r**2,
    "cylinder_side_area": lambda L, r: 2 * pi * r * L,
    "cylinder_volume": lambda L, r: pi * r**2 * L,
    "debye_length": lambda eps_r, T, I: sqrt(EPS_0 * eps_r * R * T / (2 * F**2 * I)),
    "diffusion_time": lambda x, D: x**2 / (2 * D),
    "diffusion_time_in_a_plane": lambda x, D: x**2 / (4 * D),
    "diffusion_time_in_space": lambda x, D: x**2 / (6 * D),
    "donnan_potential": lambda X, c_out, z_X, T: -R * T / F * log(donnan(X, c_out, z_X)),
    "donnan_pressure": lambda X, c_out, z_X, T: R * T * (X + c_out * (donnan(X, c_out, z_X) + 1 / donnan(X, c_out, z_X)) - 2 * c_out),
    "donnan_ratio": donnan,
    "driving_force": lambda V, E: V - E,
    "electrical_work": lambda z, dV: z * F * dV,
    "electrochemical_gradient": lambda z, T, V, c_out, c_in: z * F * V + R * T * log(c_in / c_out),
    "exchanger_reversal": lambda n_Na, n_Ca, E_Na, E_Ca: (n_Na * E_Na - 2 * n_Ca * E_Ca) / (n_Na - 2 * n_Ca),
    "field_force": lambda V, d, z: z * E * V / d,
    "flux_ratio": lambda z, V, T, c_in, c_out: c_in / c_out * exp(z * F * V / (R * T)),
    "fractional_change": lambda dc, c: dc / c,
    "gate_steady_state": lambda alpha, beta: alpha / (alpha + beta),
    "gate_time_constant": lambda alpha, beta: 1 / (alpha + beta),
    "ghk_current": lambda P, z, V, T, c_in, c_out: z * F * flux(P, z, V, T, c_in, c_out),
    "ghk_flux": flux,
    "ghk_sensitivity": lambda T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in: R * T / F * P_K * K_out / (P_K * K_out + P_Na * Na_out + P_Cl * Cl_in),
    "ghk_slope_conductance": conductance,
    "ghk_voltage": goldman,
    "ghk_voltage_divalent": goldman_with_calcium,
    "input_resistance": lambda d, R_m, R_i: 2 / pi * sqrt(R_m * R_i) * d ** mpf("-1.5"),
    "ion_count": lambda c_m, A, dV, z: c_m * A * dV / (z * E),
    "ion_rate": lambda I, z: I / (z * E),
    "ions_in_volume": lambda c, volume: N_A * c * volume,
    "length_constant": lambda d, R_m, R_i: sqrt(d / 4 * R_m / R_i),
    "liquid_junction_potential": henderson,
    "macroscopic_current": lambda N, p, i: N * p * i,
    "membrane_field": lambda V, d: V / d,
    "mullins_noda": lambda r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in: R * T / F * log((r * K_out + P_Na_over_P_K * Na_out) / (r * K_in + P_Na_over_P_K * Na_in)),
    "nernst": lambda z, T, c_out, c_in: R * T / (z * F) * log(c_out / c_in),
    "nernst_ratio": lambda z, T, V: exp(z * F * V / (R * T)),
    "nernst_slope": lambda z, T: R * T * log(mpf(10)) / (z * F),
    "ohmic_current": lambda g, V, E: g * (V - E),
    "osmotic_pressure": lambda c, T: c * R * T,
    "permeability_ratio": permeability_ratio,
    "plate_capacitance": lambda eps_r, d: EPS_0 * eps_r / d,
    "proton_motive_force": lambda dpsi, T, pH_in, pH_out: dpsi - R * T * log(mpf(10)) / F * (pH_in - pH_out),
    "proton_motive_force_from_gradient": lambda dpsi, T, dpH: dpsi - R * T * log(mpf(10)) / F * dpH,
    "proton_nernst": lambda T, pH_in, pH_out: R * T * log(mpf(10)) / F * (pH_in - pH_out),
    "protons_per_atp": lambda dG_ATP, pmf: dG_ATP / (F * pmf),
    "pump_potential": lambda I_pump, g_total: -I_pump / g_total,
    "q10_ratio": lambda Q10, T_1, T_2, T_step: Q10 ** ((T_2 - T_1) / T_step),
    "rc_response": lambda t, V_0, V_inf, tau: V_inf + (V_0 - V_inf) * exp(-t / tau),
    "rectification_ratio": lambda c_in, c_out: c_in / c_out,
    "redox_free_energy": lambda n, E: -n * F * E,
    "relative_permeability": relative_permeability,
    "resistance": lambda g: 1 / g,
    "sealed_cable": lambda x, l, V_0, lam: V_0 * cosh((l - x) / lam) / cosh(l / lam),
    "sealed_input_resistance": lambda R_inf, l, lam: R_inf * cosh(l / lam) / sinh(l / lam),
    "sodium_pump_current": lambda J_cycle: F * J_cycle,
    "sodium_pump_reversal": lambda dG_ATP, T, Na_out, Na_in, K_out, K_in: (dG_ATP + 3 * R * T * log(Na_out / Na_in) + 2 * R * T * log(K_in / K_out)) / F,
    "sodium_pump_work": lambda T, V, Na_out, Na_in, K_out, K_in: 3 * R * T * log(Na_out / Na_in) + 2 * R * T * log(K_in / K_out) - F * V,
    "specific_to_total": lambda x, A: x * A,
    "sphere_area": lambda r: 4 * pi * r**2,
    "sphere_input_resistance": lambda R_m, r: R_m / (4 * pi * r**2),
    "sphere_volume": lambda r: 4 * pi * r**3 / 3,
    "surface_charge": lambda psi_0, eps_r, T, c: sqrt(8 * EPS_0 * eps_r * R * T * c) * sinh(F * psi_0 / (2 * R * T)),
    "thermal_voltage": lambda T: R * T / F,
    "time_constant": lambda R_m, c_m: R_m * c_m,
    "total_capacitance": lambda x, A: x * A,
    "total_current": lambda x, A: x * A,
    "transport_free_energy": lambda z, T, c_from, c_to, dV: R * T * log(c_to / c_from) + z * F * dV,
}
