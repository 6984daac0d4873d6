"""Every compiled formula. Written by `python -m millivolt.formula`; do not edit."""

NAMES = (
    'driving_force',
    'electrochemical_gradient',
    'ghk_flux',
    'ghk_current',
    'ghk_voltage',
    'nernst',
    'thermal_voltage',
    'chord_conductance',
    'ohmic_current',
    'capacitive_current',
    'charge_moved',
    'ion_count',
    'concentration_change',
    'fractional_change',
    'cylinder_side_area',
    'cylinder_area',
    'cylinder_volume',
)
