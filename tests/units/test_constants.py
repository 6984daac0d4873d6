"""Constants: exact where they are exact, and the superseded ones with their years."""

from fractions import Fraction as Q

import pytest

from millivolt.units import CONSTANTS, Unreadable, constant, words


@pytest.mark.parametrize("name", ["F", "R"])
def test_a_derived_constant_is_the_product_that_it_says(name):
    first, second = constant(name).says.split(" * ")
    assert constant(name).value == constant(first).value * constant(second).value


def test_every_constant_has_its_tier_and_only_a_measured_one_an_uncertainty():
    for found in CONSTANTS.values():
        assert found.tier in ("exact", "derived", "measured") and found.source and found.year
        assert (found.uncertainty > 0) == (found.tier == "measured")


def test_a_superseded_value_lies_near_the_present_one():
    for found in CONSTANTS.values():
        years = [old.year for old in found.superseded]
        assert years == sorted(years)
        for old in found.superseded:
            assert abs(old.value / found.value - 1) < Q(2, 10_000) and old.uncertainty >= 0 and old.source


@pytest.mark.parametrize(("name", "text"), [("F", "96487.0"), ("R", "8.31441"), ("R", "8.314472"), ("e", "1.60217733e-19"), ("F", "96485.3383")])
def test_the_known_superseded_values_are_there(name, text):
    assert text in [old.text for old in constant(name).superseded]


def test_units_of_constants():
    assert words(constant("F").unit.dimension) == "mol^-1 A s"
    assert words(constant("R").unit.dimension) == "kg mol^-1 K^-1 m^2 s^-2"


def test_an_unknown_constant_is_refused_with_the_names_there_are():
    with pytest.raises(Unreadable, match="e N_A k_B F R"):
        constant("G")
