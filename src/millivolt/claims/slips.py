"""The catalogue of slips: each one small, named change to the result, an input, a constant, the formula or the print.

Costs say how surprising a slip is: 1 is made every day. The search goes by rising total cost. Every example is judged by the tests: its
first figure is right, and the second is explained by its slip.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from math import pi

from millivolt.claims import mistyped, ways
from millivolt.claims.mistyped import misprinted
from millivolt.claims.scene import Scene, Ways
from millivolt.claims.ways import LN10, TEMPERATURE, by, each, fixed, on_the_logarithm, rewritten, scaled, tens, where

CHANGES = ("result", "input", "constant", "formula", "print")
FARADAY = Fraction("96485.33212")
AVOGADRO = Fraction("6.02214076e23")
CHARGE = Fraction("1.602176634e-19")
CALORIE = Fraction("4.184")
RADII = ("r", "radius", "a")
K = "nernst(z=1, T=310.15 K, c_out=5.000 mM, c_in=140.0 mM)"
NA = "nernst(z=1, T=310.15 K, c_out=142.0 mM, c_in=10.00 mM)"
CA = "nernst(z=2, T=310.15 K, c_out=1.200 mM, c_in=0.0001000 mM)"
CELL = "L=100.0 µm, r=5.000 µm"
GHK = "T=310.15 K, P_K=1.000, P_Na=0.05000, K_out=5.000 mM, K_in=140.0 mM, Na_out=145.0 mM, Na_in=12.00 mM"
CHLORIDE = "P_Cl=0.4500, Cl_out=110.0 mM, Cl_in=8.000 mM"


@dataclass(frozen=True)
class Slip:
    """A line of the catalogue."""

    code: str                            # stable: reports and tests name it
    name: str
    changes: str                         # one of CHANGES
    cost: float
    says: str                            # one sentence
    example: tuple[str, str, str]        # the working, what it gives, what is printed
    ways: Ways


Role = Callable[[str], bool]
Test = Callable[[Scene], bool]


def _is(*names: str) -> Role:
    return lambda role: role in names


def _but(*names: str) -> Role:
    return lambda role: role not in names


def _in(*units: str) -> Test:
    return lambda scene: scene.unit in units


def _has(word: str) -> Test:
    return lambda scene: scene.about is not None and word in scene.about.equation


def _permeability(role: str) -> bool:
    return role.startswith("P_")


def _argument(unit: str, *names: str) -> Test:
    """Has the formula (if it is one) an argument of one of these names that is in this unit?"""
    return lambda scene: scene.about is None or any(a.name in names and a.unit == unit for a in scene.about.arguments)


RADIUS = _argument("m", *RADII)
PURE = _in("", "1")
LOG = _has("log(")

SLIPS = (
    Slip("sign", "sign", "result", 1.0, "The sign is the other one.", (K, "-89.06 mV", "+89.06 mV"), by(-1)),
    Slip("power-of-ten", "power of ten, or prefix", "result", 1.0, "The power of ten is wrong; the digits are right.", ("60.0 * 7000 ng", "420,000 ng", "42,000 ng"), tens()),
    Slip("in-out", "inside and outside exchanged", "input", 1.1, "Inside and outside are exchanged.", (f"ghk_voltage({GHK}, {CHLORIDE})", "-66.40 mV", "-22.67 mV"), ways.swapped),
    Slip("valence-forgotten", "valence forgotten", "input", 1.1, "The valence is left out.", (CA, "125.5 mV", "251.0 mV"), each(_is("z"), ways.of_a_valence)),
    Slip("log10-for-ln", "log10 for ln", "formula", 1.2, "The decimal logarithm stands for the natural one, or its factor 2.303 is forgotten.", (NA, "70.91 mV", "30.80 mV"), where(LOG, on_the_logarithm(1 / LN10))),
    Slip("log10-for-ln-line", "log10 for ln in a line", "formula", 1.2, "The decimal logarithm stands for the natural one.", ("26.70 mV * ln(5.000/140.0)", "-88.97 mV", "-38.64 mV"), rewritten("log10-for-ln")),
    Slip("ln-for-log10", "ln for log10", "formula", 1.2, "The natural logarithm stands for the decimal one.", ("61.50 mV * log10(5.000/140.0)", "-89.00 mV", "-204.9 mV"), rewritten("ln-for-log10")),
    Slip("ratio-forgotten", "logarithm of the ratio forgotten", "formula", 1.2, "The slope per decade is printed: the factor log10 of the ratio is forgotten.", (NA, "70.91 mV", "+61.54 mV"), ways.per_decade),
    Slip("celsius-for-kelvin", "Celsius used as kelvin", "input", 1.2, "The temperature in °C is used as if in kelvin.", (NA, "70.91 mV", "8.460 mV"), each(_is(*TEMPERATURE), ways.absolute)),
    Slip("273-for-273.15", "273 for 273.15", "constant", 1.2, "Zero Celsius is taken as 273 K.", ("osmotic_pressure(c=150.00 mM, T=298.150 K)", "371.8 kPa", "371.66 kPa"), each(_is(*TEMPERATURE), lambda t: iter([("", t - Fraction("0.15"))]))),
    Slip("percent-for-fraction", "per cent for fraction", "result", 1.2, "A fraction is printed as per cent, or the other way round.", ("fractional_change(dc=8.300 µM, c=14.30 mM)", "0.0005804", "0.05804"), where(PURE, ways.per_cent)),
    Slip("inverted-ratio", "inverted ratio", "result", 1.2, "The ratio is upside down.", ("cable_attenuation(x=450.0 µm, lam=1100.0 µm)", "0.6643", "1.505"), where(PURE, ways.moved(ways.inverse))),
    Slip("diameter-for-radius", "diameter for radius", "input", 1.2, "The diameter is used for the radius.", (f"cylinder_volume({CELL})", "7.854e-15 m^3", "3.142e-14 m^3"), where(RADIUS, each(_is(*RADII), scaled(2)))),
    Slip("term-forgotten", "a term forgotten", "input", 1.25, "A term is left out.", (f"ghk_voltage({GHK}, {CHLORIDE})", "-66.40 mV", "-65.22 mV"), each(lambda role: role in ("V", "E", "dV", "dpsi", "V_0", "dG", "dG_ATP", "I_pump") or _permeability(role), fixed("left out", 0))),
    Slip("square-centimetre", "cm^2 for m^2", "input", 1.25, "Square centimetres are used as square metres.", ("membrane_field(V=70.00 mV, d=7.500 nm) * 0.0100 F/m^2 * 1570 µm^2", "1.465e-4 C/m", "1.465 C/m"), ways.per_area),
    Slip("273.16-for-273.15", "the triple point for zero Celsius", "constant", 1.3, "The triple point of water, 273.16 K, is taken for zero Celsius.", ("0.000 degC", "273.15 K", "273.16 K"), each(_is(*TEMPERATURE), lambda t: iter([("", t + Fraction("0.01"))]))),
    Slip("factor-two", "factor 2", "result", 1.3, "A factor of two too many.", ("diffusion_time(x=25.00 µm, D=1.330e-9 m^2/s)", "0.2350 s", "0.4699 s"), by(2)),
    Slip("factor-half", "factor 1/2", "result", 1.3, "A factor of two is lost.", ("driving_force(V=-65.00 mV, E=-77.00 mV)", "12.00 mV", "6.00 mV"), by(Fraction(1, 2))),
    Slip("radius-for-diameter", "radius for diameter", "input", 1.3, "The radius is used for the diameter.", ("length_constant(d=4.000 µm, R_m=20000. ohm cm^2, R_i=150.0 ohm cm)", "1.155 mm", "0.8165 mm"), each(_is("d", "d_c"), scaled(Fraction(1, 2)))),
    Slip("one-end-cap", "an end cap forgotten", "formula", 1.3, "One end cap of the cylinder is forgotten.", (f"cylinder_area({CELL})", "3.299e-9 m^2", "3.220e-9 m^2"), ways.one_cap),
    Slip("other-temperature", "another usual temperature", "input", 1.3, "Another usual temperature fits the figure.", (NA, "70.91 mV", "67.03 mV"), each(_is(*TEMPERATURE), ways.other_temperatures)),
    Slip("input-sign", "sign of an input", "input", 1.3, "An input enters with the other sign.", ("ohmic_current(g=3.600 S/m^2, V=-65.00 mV, E=-77.00 mV)", "0.0432 A/m^2", "-0.5112 A/m^2"), each(_but(*TEMPERATURE), scaled(-1))),
    Slip("input-prefix", "prefix of an input", "input", 1.3, "An input's prefix is dropped or wrong.", (f"ghk_voltage({GHK})", "-65.22 mV", "95.49 mV"), each(_but("z", "1", *TEMPERATURE), scaled(1000, Fraction(1, 1000), 10**6, Fraction(1, 10**6)))),
    Slip("inputs-exchanged", "two inputs exchanged", "input", 1.35, "Two inputs of the same unit stand in each other's place.", ("gate_steady_state(alpha=0.2500 ms^-1, beta=1.150 ms^-1)", "0.1786", "0.8214"), ways.exchanged),
    Slip("input-power-of-ten", "power of ten of an input", "input", 1.4, "An input is off by a power of ten.", (K, "-89.06 mV", "-27.52 mV"), each(_but("z", *TEMPERATURE), scaled(10, Fraction(1, 10), 100, Fraction(1, 100)))),
    Slip("neighbour", "a neighbour's input", "input", 1.4, "An input of a neighbouring claim is used.", (K, "-89.06 mV", "-15.71 mV"), ways.neighbours),
    Slip("neighbour-result", "a neighbour's figure", "print", 1.4, "The figure of a neighbouring claim stands here.", (K, "-89.06 mV", "70.91 mV"), mistyped.beside),
    Slip("prefactor-of-other-temperature", "the prefactor of another temperature", "constant", 1.4, "The prefactor of another usual temperature fits the figure.", ("31.0 mV * log10(5.00/0.0400)", "65.0 mV", "60.8 mV"), each(_is("V"), ways.prefactors)),
    Slip("calories-for-joules", "calories for joules", "result", 1.4, "Calories are printed as joules.", ("chemical_work(T=310.15 K, c_from=5.000 mM, c_to=140.0 mM)", "8.593 kJ/mol", "2.054 kJ/mol"), where(_in("J", "J/mol"), by(1 / CALORIE))),
    Slip("joules-for-calories", "joules for calories", "result", 1.4, "Joules are printed as calories.", ("chemical_work(T=310.15 K, c_from=5.000 mM, c_to=140.0 mM)", "2.054 kcal/mol", "8.593 kcal/mol"), where(_in("J", "J/mol"), by(CALORIE))),
    Slip("transposed", "digits transposed", "print", 1.4, "Two digits of the figure are transposed.", (K, "-89.06 mV", "-98.06 mV"), misprinted(mistyped.turned_round)),
    Slip("count-forgotten", "a number of things forgotten", "input", 1.4, "A number of things is left out.", ("redox_free_energy(n=2, E=0.3200 V)", "-61.75 kJ/mol", "-30.88 kJ/mol"), each(_is("n", "N", "n_Na", "n_Ca", "z_g", "z_X", "n_H"), fixed("left out", 1))),
    Slip("half-the-radius", "half the radius", "input", 1.5, "The radius is halved, as if it were a diameter.", ("sphere_area(r=12.50 µm)", "1963 µm^2", "490.9 µm^2"), where(RADIUS, each(_is(*RADII), scaled(Fraction(1, 2))))),
    Slip("different-law", "a different law", "formula", 1.5, "The figure follows from another law than the one named.", (f"cylinder_area({CELL})", "3.299e-9 m^2", "3.142e-9 m^2"), ways.another_law),
    Slip("one-minus", "the complement", "result", 1.5, "What is left is printed for what is lost, or the other way round.", ("cable_attenuation(x=450.0 µm, lam=1100.0 µm)", "0.6643", "0.3357"), where(PURE, ways.moved(lambda v: 1 - v))),
    Slip("fall-for-rise", "a fall for a rise", "formula", 1.5, "What is still to come is printed for what has come, or the other way round.", ("charging_time_course(t=12.00 ms, E=-80.00 mV, tau=20.00 ms)", "-36.10 mV", "-43.90 mV"), ways.fall_for_rise),
    Slip("valence-of-the-other", "another valence", "input", 1.5, "Another valence is used.", (K, "-89.06 mV", "-44.53 mV"), each(_is("z"), ways.other_valences)),
    Slip("valence-multiplied", "valence multiplied", "input", 1.5, "It is multiplied by the valence instead of divided, or the other way round.", (CA, "125.5 mV", "502.1 mV"), each(_is("z", "z_g", "n"), lambda z: iter([("", 1 / z)]))),
    Slip("litre-for-cubic-metre", "litre for cubic metre", "input", 1.5, "Litres are used as cubic metres, or mol/L as mol/m^3.", ("ions_in_volume(c=145.0 mM, volume=1.300 pL)", "1.135e11", "1.135e8"), each(_is("volume", "m^3"), scaled(1000, Fraction(1, 1000)))),
    Slip("pi-lost", "pi lost", "result", 1.5, "A factor pi is lost.", (f"cylinder_volume({CELL})", "7.854e-15 m^3", "2.500e-15 m^3"), by(1 / Fraction(pi))),
    Slip("two-pi-lost", "2 pi for 1", "result", 1.5, "A factor 2 pi too many, as where a rate in radians is printed as a frequency.", ("cutoff_frequency(tau=12.50 ms)", "12.73 Hz", "80.00 Hz"), by(Fraction(2 * pi))),
    Slip("four-lost", "factor 4 lost", "result", 1.5, "A factor of four is lost.", ("sphere_area(r=12.50 µm)", "1963 µm^2", "490.9 µm^2"), by(Fraction(1, 4))),
    Slip("permittivity-forgotten", "permittivity forgotten", "input", 1.5, "The relative permittivity is left out.", ("plate_capacitance(eps_r=2.100, d=4.500 nm)", "0.4132 µF/cm^2", "0.1968 µF/cm^2"), each(_is("eps_r", "eps_membrane", "eps_water"), fixed("left out", 1))),
    Slip("rounded-early", "the prefactor rounded too early", "constant", 1.5, "RT/F or its decimal slope was rounded before it was used.", (K, "-89.06 mV", "-89.97 mV"), each(_is("T"), ways.whole_prefactors)),
    Slip("thermal-voltage-25", "25 mV for RT/F", "constant", 1.6, "RT/F is taken as 25 mV.", (K, "-89.06 mV", "-83.31 mV"), where(_in("V"), each(_is(*TEMPERATURE), fixed("25 mV", Fraction("290.113"))))),
    Slip("ten-for-e", "10 for e", "formula", 1.6, "The power is one of ten instead of e.", ("nernst_ratio(z=1, V=-65.00 mV, T=310.15 K)", "0.08786", "0.003698"), where(_has("exp("), on_the_logarithm(1 / LN10))),
    Slip("2.303-twice", "2.303 twice", "formula", 1.6, "The factor 2.303 is applied to a natural logarithm.", (NA, "70.91 mV", "163.3 mV"), where(LOG, on_the_logarithm(LN10))),
    Slip("valence-squared", "valence squared", "input", 1.6, "The valence enters twice.", (CA, "125.5 mV", "62.76 mV"), each(_is("z"), lambda z: iter([("squared", z * z)]))),
    Slip("pi-extra", "pi too many", "result", 1.6, "A factor pi too many.", (f"cylinder_volume({CELL})", "7.854e-15 m^3", "2.467e-14 m^3"), by(Fraction(pi))),
    Slip("two-pi-extra", "1 for 2 pi", "result", 1.6, "A factor 2 pi is lost.", (f"cylinder_side_area({CELL})", "3142 µm^2", "500.0 µm^2"), by(1 / Fraction(2 * pi))),
    Slip("four-pi-lost", "4 pi lost", "result", 1.6, "A factor 4 pi is lost.", ("sphere_area(r=12.50 µm)", "1963 µm^2", "156.3 µm^2"), by(1 / Fraction(4 * pi))),
    Slip("four-extra", "factor 4", "result", 1.6, "A factor of four too many.", ("sphere_area(r=12.50 µm)", "1963 µm^2", "7854 µm^2"), by(4)),
    Slip("minutes-for-seconds", "minutes printed as seconds", "result", 1.6, "A time in minutes is printed as seconds.", ("diffusion_time(x=1.270 mm, D=1.330e-9 m^2/s)", "606.4 s", "10.11 s"), where(_in("s", "1/s"), by(Fraction(1, 60)))),
    Slip("seconds-for-minutes", "seconds printed as minutes", "result", 1.6, "A time in seconds is printed as minutes.", ("diffusion_time(x=1.270 mm, D=1.330e-9 m^2/s)", "10.11 min", "606.4 min"), where(_in("s", "1/s"), by(60))),
    Slip("digit-lost", "a digit lost", "print", 1.6, "A digit of the figure is lost.", ("140.0 mM", "140.0 mM", "40.0 mM"), misprinted(mistyped.one_less, more=1)),
    Slip("third-lost", "a third lost", "result", 1.7, "A factor 1/3 is lost.", ("sphere_volume(r=12.50 µm)", "8181 µm^3", "2.454e4 µm^3"), by(3)),
    Slip("third-extra", "a third too many", "result", 1.7, "A factor 1/3 too many.", (f"cylinder_volume({CELL})", "7.854e-15 m^3", "2.618e-15 m^3"), by(Fraction(1, 3))),
    Slip("input-rounded", "an input rounded too early", "input", 1.7, "An input was rounded before it was used.", ("nernst(z=1, T=310.15 K, c_out=5.000 mM, c_in=138.0 mM)", "-88.67 mV", "-80.07 mV"), each(_but("z", *TEMPERATURE), ways.rounded)),
    Slip("input-transposed", "digits of an input transposed", "input", 1.7, "Two digits of an input are transposed.", ("nernst(z=1, T=310.15 K, c_out=5.000 mM, c_in=138.0 mM)", "-88.67 mV", "-111.0 mV"), each(_but("z"), ways.transposed)),
    Slip("charges-for-coulombs", "elementary charges for coulombs", "constant", 1.7, "Coulombs are printed where elementary charges are meant, or electronvolts for joules.", ("ion_count(c_m=1.000 µF/cm^2, A=1570. µm^2, dV=110.0 mV, z=1)", "1.078e7", "1.727e-12"), by(CHARGE)),
    Slip("coulombs-for-charges", "coulombs for elementary charges", "constant", 1.7, "Elementary charges are printed as coulombs, or joules as electronvolts.", ("charge_moved(c_m=1.000 µF/cm^2, A=1570. µm^2, dV=110.0 mV)", "1.727e-12 C", "1.078e7 C"), by(1 / CHARGE)),
    Slip("per-particle", "per particle for per mole", "constant", 1.7, "A figure for one particle is printed as one for a mole.", ("chemical_work(T=310.15 K, c_from=5.000 mM, c_to=140.0 mM)", "8593 J/mol", "1.427e-20 J/mol"), by(1 / AVOGADRO)),
    Slip("per-mole", "per mole for per particle", "constant", 1.7, "A figure for a mole is printed as one for a particle.", ("1.380649e-23 J/K * 310.15 K", "4.282e-21 J", "2579 J"), by(AVOGADRO)),
    Slip("faraday-lost", "Faraday's constant lost", "constant", 1.7, "The factor F is left out.", ("electrical_work(z=1, dV=72.00 mV)", "6947 J/mol", "0.07200 J/mol"), by(1 / FARADAY)),
    Slip("faraday-extra", "Faraday's constant too many", "constant", 1.8, "A factor F too many.", (NA, "0.07091 V", "6842 V"), by(FARADAY)),
    Slip("gas-constant-in-calories", "R in calories", "constant", 1.8, "The gas constant in calories is used with joules.", ("atp_free_energy(dG0=-30.50 kJ/mol, T=310.15 K, ATP=5.000 mM, ADP=0.5000 mM, Pi=1.000 mM)", "-54.25 kJ/mol", "-36.18 kJ/mol"), each(_is("T"), scaled(1 / CALORIE))),
    Slip("wrong-digit", "a digit mistyped", "print", 2.0, "One digit of the figure is another one.", (NA, "70.91 mV", "76.91 mV"), misprinted(mistyped.one_wrong, least=3)),
)  # fmt: skip
