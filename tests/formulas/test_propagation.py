"""The whole gradient, and the uncertainty of a result: by the gradient, by draws, and beside the package `uncertainties`."""

import math

import numpy as np
import pint
import pytest
from uncertainties import ufloat
from uncertainties.umath import log

import millivolt
from millivolt import DomainError, chord_conductance, derivative, ghk_current, gradient, nernst, propagate, reversal_potential
from millivolt.formulas import NAMES, backends
from millivolt.formulas.twins import twin

from .exact import usual_value

ION = {"z": 1.0, "T": 310.15, "c_out": (5.0, 0.2), "c_in": (140.0, 10.0)}
CELL = {"P": [1.0, 0.05, 0.45], "z": [1.0, 1.0, -1.0], "c_out": [5.0, 145.0, 110.0], "c_in": [140.0, 15.0, 10.0], "T": 310.15}


@pytest.mark.parametrize("name", NAMES)
def test_the_gradient_is_the_slopes_all_at_once(name):
    at = {a.name: usual_value(a) for a in twin(name).about.arguments}
    formula = getattr(millivolt, name)
    at |= {"V": 0.03} if "V" in at else {}

    for argument, slope in gradient(formula)(**at).items():
        by = derivative(formula, argument)
        alone = [by(**at, k=k) for k in range(4)] if twin(name).about.argument(argument).family else by(**at)
        assert slope == pytest.approx(alone, rel=1e-14, abs=1e-300)


def test_of_arrays_every_slope_has_the_shape_of_the_result():
    slopes = gradient(ghk_current)(P=1e-8, z=1, V=np.linspace(-0.1, 0.1, 5), T=310.15, c_in=np.array([[140.0], [10.0]]), c_out=5.0)

    assert {np.shape(slope) for slope in slopes.values()} == {(2, 5)}
    assert slopes["V"][1].tolist() == derivative(ghk_current, "V")(P=1e-8, z=1, V=np.linspace(-0.1, 0.1, 5), T=310.15, c_in=10.0, c_out=5.0).tolist()


@pytest.mark.parametrize("back_end", ["C", "NumPy"])
def test_the_gradient_keeps_units_and_is_the_same_on_both_back_ends(back_end):
    if back_end == "C" and backends.backend() != "C":
        pytest.skip("there is no C here")
    unit = pint.get_application_registry()
    voltages = np.linspace(-0.1, 0.1, 20_001)
    at = {"P": 1e-8, "z": 1, "V": voltages, "T": 310.15, "c_in": 140.0, "c_out": 5.0}

    with backends.using(back_end):
        listed = gradient(nernst)(z=1, T=310.15, c_out=[5.0 * unit("mM"), 6.0 * unit("M")], c_in=140.0)
        plain, of_quantities = gradient(ghk_current)(**at), gradient(ghk_current)(**at | {"V": voltages * 1e3 * unit.mV})

    assert listed["c_in"].to("V/mM").magnitude == pytest.approx([derivative(nernst, "c_in")(z=1, T=310.15, c_out=5.0, c_in=140.0)] * 2, rel=1e-14)
    assert of_quantities["V"].to("S/m**2").magnitude == pytest.approx(plain["V"], rel=1e-12)
    for argument, slope in plain.items():
        assert slope == pytest.approx(derivative(ghk_current, argument)(**at), rel=1e-12, abs=1e-300)


def test_what_is_outside_the_domain_is_refused_by_the_gradient_too():
    with pytest.raises(DomainError, match="c_in must be greater than zero"):
        gradient(nernst)(z=1, T=310.15, c_out=5.0, c_in=-1.0)


def test_the_error_of_a_nernst_potential_is_the_relative_errors_together():
    found = propagate(nernst, ION)

    thermal = 8.617333262145177e-05 * 310.15
    assert found.error == pytest.approx(thermal * math.hypot(0.2 / 5.0, 10.0 / 140.0), rel=1e-14)
    assert found.value == nernst(z=1, T=310.15, c_out=5.0, c_in=140.0)
    assert found.shares == pytest.approx({"c_out": thermal * 0.04, "c_in": thermal / 14.0}, rel=1e-14)


def test_draws_agree_with_the_gradient_and_the_same_seed_gives_the_same():
    found, again, other = (propagate(nernst, ION, draws=40_000, seed=seed) for seed in (7, 7, 8))

    assert found == again and found.sampled != other.sampled
    assert found.sampled.error == pytest.approx(found.error, rel=0.03) and found.sampled.mean == pytest.approx(found.value, abs=found.error / 20)
    assert found.sampled.low < found.value - 1.8 * found.error and found.value + 1.8 * found.error < found.sampled.high


def test_draws_show_where_the_first_order_is_not_enough():
    found = propagate(ghk_current, {"P": 1e-8, "z": 1.0, "V": (0.0, 0.2), "T": 310.15, "c_in": 140.0, "c_out": 5.0}, draws=20_000)

    assert abs(found.sampled.mean - found.value) > 0.5 * found.error


def test_an_error_so_large_that_draws_leave_the_domain_is_told():
    with pytest.raises(DomainError, match="c_in must be greater than zero; it fails at"):
        propagate(nernst, {**ION, "c_in": (1.0, 5.0)}, draws=100)


def test_arrays_with_errors_give_arrays():
    found = propagate(nernst, {**ION, "c_out": (np.array([5.0, 10.0]), np.array([0.2, 0.0]))})

    assert found.error.shape == (2,) and found.error[1] == pytest.approx(found.shares["c_in"][1]) and found.error[0] > found.error[1]


def test_of_many_ions_each_has_its_error():
    one = propagate(chord_conductance, {"g": [(20.0, 1.0), (1.0, 0.1)], "E": [-0.09, (0.06, 0.001)]}, draws=40_000)

    assert one.sampled.error == pytest.approx(one.error, rel=0.03) and set(one.shares) == {"g", "E"}
    cell = propagate(reversal_potential, {**CELL, "P": [1.0, (0.05, 0.01), (0.45, 0.1)]}, draws=1_000)
    assert cell.sampled.error == pytest.approx(cell.error, rel=0.15)


def test_a_number_with_an_error_goes_in_and_one_comes_out_and_correlations_are_kept():
    c_in = ufloat(140.0, 10.0)
    c_out = 5.0 / 140.0 * c_in + ufloat(0.0, 0.1)  # they go together

    found = propagate(nernst, {"z": 1.0, "T": 310.15, "c_out": c_out, "c_in": c_in})
    theirs = 8.617333262145177e-05 * 310.15 * log(c_out / c_in)

    assert found.nominal_value == pytest.approx(theirs.nominal_value, rel=1e-14)
    assert found.std_dev == pytest.approx(theirs.std_dev, rel=1e-12)
    assert (found - theirs).std_dev < 1e-12 * theirs.std_dev  # not only as large: the same


def test_pairs_may_stand_beside_numbers_with_errors():
    mixed = propagate(nernst, {**ION, "c_in": ufloat(140.0, 10.0)})
    ions = propagate(chord_conductance, {"g": [ufloat(20.0, 1.0), 1.0], "E": [-0.09, (0.06, 0.001)]})

    assert mixed.std_dev == pytest.approx(propagate(nernst, ION).error, rel=1e-12)
    assert ions.std_dev == pytest.approx(propagate(chord_conductance, {"g": [(20.0, 1.0), 1.0], "E": [-0.09, (0.06, 0.001)]}).error, rel=1e-12)


def test_an_error_below_zero_is_refused():
    with pytest.raises(ValueError, match="a standard error is zero or more, not -1"):
        propagate(nernst, {**ION, "c_in": (140.0, -1.0)})
