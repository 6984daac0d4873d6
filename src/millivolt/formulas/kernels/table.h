/* Every compiled formula. Written by `python -m millivolt.formula`; do not edit. */
extern const Formula of_driving_force;
extern const Formula of_electrochemical_gradient;
extern const Formula of_flux_ratio;
extern const Formula of_ghk_current;
extern const Formula of_ghk_flux;
extern const Formula of_rectification_ratio;
extern const Formula of_ghk_sensitivity;
extern const Formula of_ghk_slope_conductance;
extern const Formula of_ghk_voltage;
extern const Formula of_ghk_voltage_divalent;
extern const Formula of_nernst;
extern const Formula of_permeability_ratio;
extern const Formula of_relative_permeability;
extern const Formula of_reversal_potential;
extern const Formula of_thermal_voltage;
extern const Formula of_chord_conductance;
extern const Formula of_mullins_noda;
extern const Formula of_ohmic_current;
extern const Formula of_pump_potential;
extern const Formula of_capacitive_current;
extern const Formula of_capacitor_energy;
extern const Formula of_charge_imbalance;
extern const Formula of_charge_moved;
extern const Formula of_concentration_change;
extern const Formula of_fractional_change;
extern const Formula of_ion_count;
extern const Formula of_membrane_field;
extern const Formula of_plate_capacitance;
extern const Formula of_cylinder_area;
extern const Formula of_cylinder_side_area;
extern const Formula of_cylinder_volume;
extern const Formula of_sphere_area;
extern const Formula of_sphere_volume;
extern const Formula of_cable_steady_state;
extern const Formula of_charging_time_course;
extern const Formula of_charging_ions;
extern const Formula of_current_step;
extern const Formula of_input_resistance;
extern const Formula of_length_constant;
extern const Formula of_rc_response;
extern const Formula of_sealed_cable;
extern const Formula of_sealed_input_resistance;
extern const Formula of_sphere_input_resistance;
extern const Formula of_time_constant;
extern const Formula of_atp_free_energy;
extern const Formula of_cotransport_ratio;
extern const Formula of_coupled_cycle_reversal;
extern const Formula of_exchanger_reversal;
extern const Formula of_proton_motive_force;
extern const Formula of_proton_motive_force_from_gradient;
extern const Formula of_proton_nernst;
extern const Formula of_protons_per_atp;
extern const Formula of_sodium_pump_current;
extern const Formula of_sodium_pump_reversal;
extern const Formula of_sodium_pump_work;
extern const Formula of_born_energy;
extern const Formula of_debye_length;
extern const Formula of_donnan_potential;
extern const Formula of_donnan_ratio;
extern const Formula of_donnan_pressure;
extern const Formula of_liquid_junction_potential;
extern const Formula of_surface_charge;
extern const Formula of_boltzmann_open;
extern const Formula of_boltzmann_slope_factor;
extern const Formula of_boltzmann_steepest;
extern const Formula of_cable_attenuation;
extern const Formula of_channel_current;
extern const Formula of_chemical_work;
extern const Formula of_conductance;
extern const Formula of_cutoff_frequency;
extern const Formula of_diffusion_time;
extern const Formula of_diffusion_time_in_a_plane;
extern const Formula of_diffusion_time_in_space;
extern const Formula of_electrical_work;
extern const Formula of_field_force;
extern const Formula of_gate_steady_state;
extern const Formula of_gate_time_constant;
extern const Formula of_ion_rate;
extern const Formula of_ions_in_volume;
extern const Formula of_macroscopic_current;
extern const Formula of_nernst_ratio;
extern const Formula of_nernst_slope;
extern const Formula of_osmotic_pressure;
extern const Formula of_q10_ratio;
extern const Formula of_redox_free_energy;
extern const Formula of_resistance;
extern const Formula of_specific_to_total;
extern const Formula of_total_capacitance;
extern const Formula of_total_current;
extern const Formula of_transport_free_energy;

#define DIGEST "ef644b27818be4dc"
static const Formula *const FORMULAS[] = {
    &of_driving_force,
    &of_electrochemical_gradient,
    &of_flux_ratio,
    &of_ghk_current,
    &of_ghk_flux,
    &of_rectification_ratio,
    &of_ghk_sensitivity,
    &of_ghk_slope_conductance,
    &of_ghk_voltage,
    &of_ghk_voltage_divalent,
    &of_nernst,
    &of_permeability_ratio,
    &of_relative_permeability,
    &of_reversal_potential,
    &of_thermal_voltage,
    &of_chord_conductance,
    &of_mullins_noda,
    &of_ohmic_current,
    &of_pump_potential,
    &of_capacitive_current,
    &of_capacitor_energy,
    &of_charge_imbalance,
    &of_charge_moved,
    &of_concentration_change,
    &of_fractional_change,
    &of_ion_count,
    &of_membrane_field,
    &of_plate_capacitance,
    &of_cylinder_area,
    &of_cylinder_side_area,
    &of_cylinder_volume,
    &of_sphere_area,
    &of_sphere_volume,
    &of_cable_steady_state,
    &of_charging_time_course,
    &of_charging_ions,
    &of_current_step,
    &of_input_resistance,
    &of_length_constant,
    &of_rc_response,
    &of_sealed_cable,
    &of_sealed_input_resistance,
    &of_sphere_input_resistance,
    &of_time_constant,
    &of_atp_free_energy,
    &of_cotransport_ratio,
    &of_coupled_cycle_reversal,
    &of_exchanger_reversal,
    &of_proton_motive_force,
    &of_proton_motive_force_from_gradient,
    &of_proton_nernst,
    &of_protons_per_atp,
    &of_sodium_pump_current,
    &of_sodium_pump_reversal,
    &of_sodium_pump_work,
    &of_born_energy,
    &of_debye_length,
    &of_donnan_potential,
    &of_donnan_ratio,
    &of_donnan_pressure,
    &of_liquid_junction_potential,
    &of_surface_charge,
    &of_boltzmann_open,
    &of_boltzmann_slope_factor,
    &of_boltzmann_steepest,
    &of_cable_attenuation,
    &of_channel_current,
    &of_chemical_work,
    &of_conductance,
    &of_cutoff_frequency,
    &of_diffusion_time,
    &of_diffusion_time_in_a_plane,
    &of_diffusion_time_in_space,
    &of_electrical_work,
    &of_field_force,
    &of_gate_steady_state,
    &of_gate_time_constant,
    &of_ion_rate,
    &of_ions_in_volume,
    &of_macroscopic_current,
    &of_nernst_ratio,
    &of_nernst_slope,
    &of_osmotic_pressure,
    &of_q10_ratio,
    &of_redox_free_energy,
    &of_resistance,
    &of_specific_to_total,
    &of_total_capacitance,
    &of_total_current,
    &of_transport_free_energy,
    NULL,
};
