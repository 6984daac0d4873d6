"""Every compiled formula and every slope, floats and arrays, beside its twin at 400 bits; and the twin's slopes beside its values."""

import math

import numpy as np
import pytest
from flint import arb

import millivolt
from benchmarks.accuracy import ALLOWED, PAGE, measured, row_errors
from millivolt.formulas import NAMES
from millivolt.formulas.twins import twin

from ..thorough import THOROUGH
from .exact import BITS, STEP, as_balls, bits, functions, near, points, ulps_off, usual_value, value_and_room

SLOWLY = tuple(name for name in NAMES if name in THOROUGH)

FEW, ENOUGH = 8, 2.0
FLAT = [name for name in SLOWLY if not any(a.family for a in twin(name).about.arguments)]
WITH_V = [name for name in FLAT if {"V", "T", "z"} <= {a.name for a in twin(name).about.arguments}]


def usual(name):
    return {a.name: usual_value(a) for a in twin(name).about.arguments}


@pytest.mark.parametrize("name", NAMES)
def test_no_formula_and_no_slope_loses_digits(name):
    """A sample of what `make accuracy` does: floats, arrays, arrays of float32; special points, and bit patterns of any size."""
    row = measured(name, many=FEW, special=FEW)

    assert row.values > FEW * len(twin(name).about.arguments)  # a sampled test that found no admissible point fails
    for worst in row_errors(row):
        assert worst.error <= ALLOWED, worst


def test_the_textbook_is_measured_too():
    assert measured("ghk_flux", many=FEW).book.error == math.inf       # 0/0
    assert measured("charging_time_course", many=FEW).book.error > 1e6
    assert measured("driving_force", many=FEW).book.error <= ALLOWED


def test_the_committed_page_has_every_formula_and_none_above_what_is_allowed():
    rows = [line.split("|") for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]

    assert [row[1].strip(" `") for row in rows] == list(NAMES)
    for row in rows:
        assert all(float(x) <= ALLOWED for x in row[3:8]), row


@pytest.mark.parametrize("name", SLOWLY)
def test_a_slope_is_the_slope_of_the_value(name):
    """The difference quotient between x - h and x + h is the slope somewhere between: the balls must meet."""
    tried = 0
    with bits(4 * BITS):  # a slope may be far smaller than the value
        for label, _, slope in functions(twin(name), getattr(millivolt, name))[1:]:
            argument, _, k = label.removeprefix("by ").partition("[")
            for at in points(twin(name).about.arguments, 25, 10):
                tried += _met(twin(name).value, slope, as_balls(at), argument, int(k.removesuffix("]")) if k else None, (label, at))
    assert tried > 25


def _met(value, slope, balls, argument, k, where):
    x = balls[argument] if k is None else balls[argument][k]
    if x == 0:
        return 0
    h = abs(x) * STEP

    def moved(to):
        return {**balls, argument: to if k is None else [*balls[argument][:k], to, *balls[argument][k + 1 :]]}

    quotient = (value(**moved(x + h)) - value(**moved(x - h))) / (2 * h)
    between = slope(**moved((x - h).union(x + h)))
    if not quotient.is_finite():  # the value itself is not defined there
        return 0
    assert between.is_finite() and quotient.overlaps(between), where
    assert slope(**balls).overlaps(between), where
    assert quotient.rad() <= abs(quotient.mid()) / 2**60 or quotient.contains(0), where  # not met by being wide
    return 1


@pytest.mark.parametrize("name", WITH_V)
@pytest.mark.parametrize("u", [1e-20, 0.5, 1.0, 30.0, 699.0, 701.0, 708.0, 710.0, 745.0, 746.0, 1e4, 1e6])
@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_voltages_beyond_the_range_of_the_exponential_lose_nothing(name, u, sign):
    at = {**usual(name), "V": sign * u * 0.0267}
    with bits(BITS):
        for label, compiled, exact in functions(twin(name), getattr(millivolt, name)):
            assert ulps_off(compiled(**at), *value_and_room(exact, at)) <= ENOUGH, label


@pytest.mark.parametrize("name", WITH_V)
@pytest.mark.parametrize("V", [-0.0, 5e-324, -5e-324, 1e-310])
def test_at_almost_no_voltage_nothing_happens(name, V):
    for _, compiled, _ in functions(twin(name), getattr(millivolt, name))[:3]:  # the value, its slopes by the first two arguments
        assert compiled(**{**usual(name), "V": V}) == pytest.approx(compiled(**{**usual(name), "V": 0.0}), rel=1e-15, abs=1e-300)


@pytest.mark.parametrize("name", ["ghk_flux", "ghk_current"])
@pytest.mark.parametrize("V", [1e300, -1e300, 1.7e308])
def test_an_absurd_voltage_gives_a_number_or_infinity_but_no_nan(name, V):
    for c_in, c_out in ((5.0, 3.0), (0.0, 3.0), (5.0, 0.0))[: 1 if abs(V) > 1e300 else 3]:  # zFV/(RT) overflows: 0 times infinity has no value
        at = {**usual(name), "V": V, "c_in": c_in, "c_out": c_out}
        assert not math.isnan(getattr(millivolt, name)(**at))
        assert not np.isnan(getattr(millivolt, name)(**{key: np.array([x]) for key, x in at.items()})).any()


def test_the_flux_without_voltage_is_ficks_law_to_the_last_bit():
    for c_in, c_out in ((140.0, 5.0), (0.1, 0.3), (5.0, 5.0), (0.0, 1e-30), (1e200, 1e-200)):
        assert millivolt.ghk_flux(P=1.0, z=1.0, V=0.0, T=310.15, c_in=c_in, c_out=c_out) == c_in - c_out


def test_equal_concentrations_give_no_nernst_potential_at_all():
    for c in (5e-324, 1e-300, 0.1, 1.0, 140.0, 1.7e308):
        assert millivolt.nernst(z=1.0, T=310.15, c_out=c, c_in=c) == 0.0


def test_the_nernst_potential_of_neighbouring_doubles_is_not_rounded_away():
    with bits(BITS):
        for k in range(1, 53):
            at = {"z": 1.0, "T": 310.15, "c_out": 1.0 + 2.0**-k, "c_in": 1.0}
            exact = twin("nernst").value(**as_balls(at))
            assert abs(arb(millivolt.nernst(**at)) / exact - 1) < 4 * 2.0**-52  # relative to the value itself


def test_concentrations_so_far_apart_that_their_ratio_overflows():
    with bits(BITS):
        for c_out, c_in in ((1e308, 1e-308), (1e-308, 1e308), (5e-324, 1.7e308), (5e-324, 1e-323)):
            at = {"z": 1.0, "T": 310.15, "c_out": c_out, "c_in": c_in}
            assert ulps_off(millivolt.nernst(**at), *value_and_room(twin("nernst").value, at)) <= ENOUGH


def test_the_flux_at_the_nernst_potential_is_lost_in_the_rounding():
    for c_in, c_out in ((140.0, 5.0), (5.0, 140.0), (1e-4, 2.0)):
        rest = millivolt.nernst(z=2.0, T=310.15, c_out=c_out, c_in=c_in)
        flux = millivolt.ghk_flux(P=1.0, z=2.0, V=rest, T=310.15, c_in=c_in, c_out=c_out)
        assert abs(flux) <= 8 * 2.0**-52 * max(c_in, c_out) * max(1.0, abs(math.log(c_out / c_in)))


def test_the_slopes_of_the_flux_at_rest_are_those_of_the_book():
    """At V = 0 the slope of the flux by V is P z F (c_in + c_out)/(2 R T)."""
    at = {"P": 2.0, "z": 1.0, "V": 0.0, "T": 310.15, "c_in": 140.0, "c_out": 5.0}
    thermal = millivolt.thermal_voltage(T=310.15)

    assert millivolt.derivative(millivolt.ghk_flux, "V")(**at) == pytest.approx(2.0 * 145.0 / 2 / thermal, rel=1e-15)


def test_near_gives_neighbours():
    import random

    assert {math.isclose(near(3.0, random.Random(n)), 3.0, rel_tol=0.51) for n in range(50)} == {True}
