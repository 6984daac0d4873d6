"""The reversal potential of any ions: beside the closed forms, beside its twin, and where there is none."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest
from flint import arb, ctx

from millivolt import DomainError, derivative, ghk_voltage, ghk_voltage_divalent, nernst, reversal_potential
from millivolt.formulas.twins import twin

CELL = {"P": [1.0, 0.05, 0.45], "z": [1.0, 1.0, -1.0], "c_out": [5.0, 145.0, 110.0], "c_in": [140.0, 15.0, 10.0], "T": 310.15}
NAMED = {"T": 310.15, "P_K": 1.0, "K_out": 5.0, "K_in": 140.0, "P_Na": 0.05, "Na_out": 145.0, "Na_in": 15.0, "P_Cl": 0.45, "Cl_out": 110.0, "Cl_in": 10.0}


def balls(values):
    return {name: [arb(x) for x in value] if isinstance(value, list) else arb(value) for name, value in values.items()}


def test_it_is_the_voltage_of_goldman_hodgkin_and_katz():
    assert reversal_potential(**CELL) == pytest.approx(ghk_voltage(**NAMED), rel=1e-15)


def test_it_is_the_voltage_with_calcium():
    calcium = {**CELL, "P": [1.0, 0.05, 0.45, 0.3], "z": [1.0, 1.0, -1.0, 2.0], "c_out": [5.0, 145.0, 110.0, 1.8], "c_in": [140.0, 15.0, 10.0, 1e-4]}

    assert reversal_potential(**calcium) == pytest.approx(ghk_voltage_divalent(**NAMED, P_Ca=0.3, Ca_out=1.8, Ca_in=1e-4), rel=1e-14)


@pytest.mark.parametrize("z", [-3, -2, -1, 1, 2, 3])
def test_of_one_ion_it_is_the_nernst_potential(z):
    alone = {"P": [2.0], "z": [float(z)], "c_out": [3.0], "c_in": [50.0], "T": 300.0}

    assert reversal_potential(**alone) == pytest.approx(nernst(z=z, T=300.0, c_out=3.0, c_in=50.0), rel=1e-14)


def test_an_ion_that_does_not_pass_is_as_if_it_were_not_there():
    more = {"P": [1.0, 0.05, 0.45, 0.0], "z": [1.0, 1.0, -1.0, 2.0], "c_out": [5.0, 145.0, 110.0, 7.0], "c_in": [140.0, 15.0, 10.0, 3.0], "T": 310.15}

    assert reversal_potential(**more) == pytest.approx(reversal_potential(**CELL), rel=1e-15)


def at_random(choose):
    n = choose.randint(1, 5)
    row = {"P": lambda: 10.0 ** choose.uniform(-9, 1), "z": lambda: float(choose.choice([-3, -2, -1, 1, 2, 3])),
           "c_out": lambda: 10.0 ** choose.uniform(-7, 3), "c_in": lambda: 10.0 ** choose.uniform(-7, 3)}  # fmt: skip
    return {**{name: [one() for _ in range(n)] for name, one in row.items()}, "T": choose.uniform(250.0, 350.0)}


def test_it_is_the_root_to_the_last_digits_and_so_are_its_slopes():
    """Beside 50 digits and more: the twin proves the change of sign around its own value."""
    choose = random.Random(5)
    before, ctx.prec = ctx.prec, 200
    try:
        for _ in range(150):
            at = at_random(choose)
            exact = twin("reversal_potential").value(**balls(at))
            assert exact.is_finite() and exact.rad() < abs(exact) * 1e-40
            room = max(abs(float(exact)), at["T"] * 8.617e-5)  # of a voltage that is nearly 0 the digits hang on every input
            assert abs(reversal_potential(**at) - float(exact)) <= 8 * math.ulp(room), at
            for name in ("P", "c_out", "c_in", "z"):
                slope = float(twin("reversal_potential").slopes[name](k=0, **balls(at)))
                assert derivative(reversal_potential, name)(k=0, **at) == pytest.approx(slope, rel=1e-9, abs=1e-12 * room / abs(at[name][0])), (name, at)
            assert derivative(reversal_potential, "T")(**at) == pytest.approx(float(exact) / at["T"], rel=1e-9, abs=1e-15)
    finally:
        ctx.prec = before


def test_rows_of_cells_broadcast():
    c_out = np.array([[5.0, 145.0, 110.0], [10.0, 145.0, 110.0], [20.0, 145.0, 110.0]])

    together = reversal_potential(**{**CELL, "c_out": c_out})

    assert together.shape == (3,)
    assert together.tolist() == [reversal_potential(**{**CELL, "c_out": row}) for row in c_out]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"c_out": [0.0, 0.0, 110.0], "c_in": [140.0, 15.0, 0.0]}, "some ion can carry a current inward"),
        ({"c_out": [5.0, 145.0, 0.0], "c_in": [0.0, 0.0, 10.0]}, "some ion can carry a current outward"),
        ({"P": [0.0, 0.0, 0.0]}, "some ion can carry a current"),
        ({"z": [1.0, 0.0, -1.0]}, "z must be other than zero"),
        ({"P": [-1.0, 0.05, 0.45]}, "P must be zero or more"),
        ({"T": 0.0}, "T must be greater than zero"),
    ],
)
def test_where_there_is_none_it_says_why(change, told):
    with pytest.raises(DomainError, match=told):
        reversal_potential(**{**CELL, **change})
