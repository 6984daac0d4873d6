"""What can be turned: every quantity with its unit, the ends of its slider, and what may be typed."""

from __future__ import annotations

from dataclasses import dataclass

from ..units.unit import ICE

ZERO_CELSIUS = float(ICE)  # K


@dataclass(frozen=True)
class Ion:
    """An ion that the formulas of the page know."""

    key: str
    z: int
    title: str
    sign: str


@dataclass(frozen=True)
class Control:
    """A slider and a number field of one quantity. On a logarithmic slider the left end is zero."""

    key: str
    title: str       # in full, for who does not see where it stands
    words: str       # beside it
    unit: str
    low: float
    high: float      # of the slider
    least: float
    most: float      # of what may be typed
    step: float = 0  # of a linear slider

    @property
    def law(self) -> str:
        """How the slider's place becomes a number."""
        return "linear" if self.step else "log"


IONS = (Ion("K", 1, "Potassium", "K⁺"), Ion("Na", 1, "Sodium", "Na⁺"), Ion("Cl", -1, "Chloride", "Cl⁻"), Ion("Ca", 2, "Calcium", "Ca²⁺"))
LOWEST = {"Ca_in": 1e-6, "Ca_out": 1e-3}  # mM, of a slider
TEMPERATURE = Control("T", "Temperature", "Temperature", "°C", 0, 50, -20, 100, step=0.5)
SCALE = Control("scale", "Permeability that 1 stands for", "1 stands for", "10⁻⁶ cm/s", 0.01, 100, 0, 1e6)
PROTONS = (Control("pH_out", "pH outside", "pH outside", "", 3, 10, 0, 14, step=0.01), Control("pH_in", "pH inside", "pH inside", "", 3, 10, 0, 14, step=0.01))
HELD = Control("V", "Membrane potential", "Membrane potential", "mV", -150, 150, -1000, 1000, step=1)


def of_ion(ion: Ion) -> tuple[Control, ...]:
    """Its concentrations and its permeability."""
    sides = tuple(Control(f"{ion.key}_{side}", f"{ion.title} {words}", words, "mM", LOWEST.get(f"{ion.key}_{side}", 0.1), 1000, 0, 10_000) for side, words in (("out", "outside"), ("in", "inside")))
    return (*sides, Control(f"P_{ion.key}", f"{ion.title} permeability", "permeability", "", 1e-3, 100, 0, 1e6))
