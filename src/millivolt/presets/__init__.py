"""Eleven membranes: concentrations, permeabilities, capacitance and geometry, each value with its source; read when it is first asked for.

    >>> from millivolt import ghk_voltage, presets
    >>> squid = presets.preset("squid_axon")
    >>> round(ghk_voltage(**squid.arguments(ghk_voltage)), 4)
    -0.0597
"""

from .model import Check, Preset, Value
from .reading import NoPreset, every, names, preset, references

__all__ = ["Check", "NoPreset", "Preset", "Value", "every", "names", "preset", "references"]
