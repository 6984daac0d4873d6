"""Units: what is read, to which exact factor, and what is refused."""

from fractions import Fraction
from pathlib import Path

import pytest

from millivolt.units import Unreadable, dimension_of, factors, read_unit, words
from millivolt.units.compose import page
from millivolt.units.names import COUNTED, PREFIXES, UNITS

SAME = [
    ("mM", "mmol/L", "mEq/L", "mol m^-3", "mol/m³", "mmol.dm-3", "millimoles per liter"),
    ("µF/cm²", "µF·cm⁻²", "uF/cm2", "uF cm^-2", r"\mathrm{\mu F\,cm^{-2}}"),
    ("C s⁻¹ V⁻¹", "C·s-1·V-1", "C/s/V", "coulombs per second per volt", "S", "siemens", "SIEMENS", "A/V"),
    ("J/(mol K)", "J/mol/K", "J mol-1 K-1", "j/(mol- K)", "J/mol K"),
    ("mV", "millivolts", "millivolt (mV)", "mV per pH unit", "mV/decade", "mV a decade"),
    ("m2", "m^2", "m²", "[m2]", "(m^2)", "m^{2}"),
    ("ohm cm^2", "Ω·cm²", "Ω cm2"),
    ("molecules/mol", "mol-1", "mol⁻¹", "1/mol", "ions per mole"),
    ("nanoamps", "nA", "nC/s"),
    ("%", "per cent", "percent"),
    ("charges", "sodium ions", "K+ ions", "channels", "times"),
    ("GΩ", "Gohm", r"G\Omega"),
]


@pytest.mark.parametrize("spellings", SAME, ids=lambda spellings: spellings[0])
def test_spellings_of_one_unit_are_one_unit(spellings):
    assert len({(read_unit(text).factor, read_unit(text).dimension) for text in spellings}) == 1


@pytest.mark.parametrize(("text", "factor", "dimension"), [
    ("mV", Fraction(1, 1000), "kg A^-1 m^2 s^-3"), ("M", 1000, "mol m^-3"), ("liters", Fraction(1, 1000), "m^3"), ("kcal", 4184, "kg m^2 s^-2"),
    ("Å", Fraction(1, 10**10), "m"), ("A", 1, "A"), ("N", 1, "kg m s^-2"), ("%", Fraction(1, 100), "1"), ("e", Fraction("1.602176634e-19"), "A s"),
    ("mol m^-2 s^-1", 1, "mol m^-2 s^-1"), ("h", 3600, "s"), ("pN nm", Fraction(1, 10**21), "kg m^2 s^-2"), ("charge per second per volt", 1, "kg^-1 A m^-2 s^2"),
])
def test_a_unit_has_its_exact_factor_and_dimension(text, factor, dimension):
    assert read_unit(text).factor == factor
    assert words(dimension_of(text)) == dimension


@pytest.mark.parametrize("text", ["degC", "°C", "℃", "deg C", "degrees Celsius"])
def test_a_temperature_in_degrees_has_an_offset(text):
    assert read_unit(text).offset == Fraction("273.15")


def test_a_degree_within_a_compound_is_a_step():
    unit = read_unit("mV/degC")
    assert unit.offset == 0 and unit.celsius and words(unit.dimension) == "kg A^-1 K^-1 m^2 s^-3"


def test_the_factors_on_disk_are_those_that_pint_composes():
    assert page() == Path(factors.__file__).read_text(encoding="utf-8")


def test_no_symbol_stands_for_two_units():
    symbols = [symbol for unit in UNITS for symbol in unit.symbols.split()]
    assert len(symbols) == len(set(symbols))
    assert not set(symbols) & COUNTED


def test_every_symbol_is_read_with_each_of_its_prefixes():
    for unit in UNITS:
        for symbol in unit.symbols.split():
            for prefix in unit.prefixes:
                if prefix + symbol not in {s for other in UNITS for s in other.symbols.split()} | COUNTED:
                    assert read_unit(prefix + symbol).factor == read_unit(symbol).factor * Fraction(10) ** PREFIXES[prefix]


@pytest.mark.parametrize("text", [
    "dB", "Cl", "furlong", "m^99", "m^9999999", "m^0", "m^^2", "9**9", "m**2", "mV;", "mV)", "(mV", "((((((m))))))", "m" * 200, "m\x00", "<b>mV</b>", "__import__",
    "e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1", "m/", "/", "^2", "kkm", "mmV", "5 mV", "ohm^(1/3) mmol^(1/2)",
    "((((Tm)^24)^24)^24)^24", "(((m^24 Tm)^24)^2)", "((Tm)^24 (Tm)^24 (Tm)^24)^(1/2)",
])
def test_what_is_no_unit_is_refused(text):
    with pytest.raises(Unreadable):
        read_unit(text)


def test_a_refusal_names_the_column_and_what_was_had():
    with pytest.raises(Unreadable, match=r"^'mV/furlong', column 3: '/furlong' is no unit of ours$") as caught:
        read_unit("mV/furlong")
    assert (caught.value.text, caught.value.place) == ("mV/furlong", 3)
