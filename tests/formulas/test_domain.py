"""What a formula says of input that it cannot take, and what it makes of shapes, of NaN and of what is not there."""

import math
import random
from functools import partial

import numpy as np
import pytest
import sympy as sp

import millivolt
import millivolt.formulas.arrays
import millivolt.formulas.scalars
from millivolt import DomainError
from millivolt.formula.functions import positive_root
from millivolt.formula.stable import asked
from millivolt.formulas import NAMES
from millivolt.formulas.twins import twin

from ..thorough import THOROUGH
from .exact import pattern, usual_value

SLOWLY = tuple(name for name in NAMES if name in THOROUGH)

ARGUMENTS = [pytest.param(name, a, id=f"{name}-{a.name}") for name in SLOWLY for a in twin(name).about.arguments]
FLAT = [name for name in SLOWLY if not any(a.family for a in twin(name).about.arguments)]
BAD = {"positive": (0.0, -0.0, -1.0, -math.inf), "nonnegative": (-1.0, -5e-324, -math.inf), "nonzero": (0.0, -0.0), "real": ()}
WORDS = {"positive": "greater than zero", "nonnegative": "zero or more", "nonzero": "other than zero"}
ION = {"z": 1, "T": 310.15, "c_out": 5.0, "c_in": 140.0}
K_AND_NA = {"T": 310.15, "P_K": 1.0, "K_out": 5.0, "K_in": 140.0, "P_Na": 0.04, "Na_out": 145.0, "Na_in": 10.0}


def usual(name):
    return {a.name: usual_value(a) for a in twin(name).about.arguments}


def formula(name):
    return getattr(millivolt, name)


# ---- refused ----


@pytest.mark.parametrize("name, a", ARGUMENTS)
def test_a_number_outside_the_domain_is_refused_by_name(name, a):
    for bad in BAD[a.sign]:
        at = {**usual(name), a.name: [1.0, bad, 2.0, 3.0] if a.family else bad}
        with pytest.raises(DomainError, match=rf"^{name}: {a.name} must be {WORDS[a.sign]}"):
            formula(name)(**at)
        for by in twin(name).slopes:
            with pytest.raises(DomainError, match=rf"{a.name} must be"):
                millivolt.derivative(formula(name), by)(**at, **({"k": 0} if twin(name).about.argument(by).family else {}))


@pytest.mark.parametrize("name, a", ARGUMENTS)
def test_in_an_array_the_first_bad_place_and_their_number_are_told(name, a):
    if a.family or not BAD[a.sign]:
        return
    column = np.full((3, 4), 2.0)
    column[1, 2] = column[2, 0] = BAD[a.sign][0]

    with pytest.raises(DomainError, match=rf"{a.name} must be .*2 of 12 places, first at index \(1, 2\), where it is -?[0-9.e+-]+$"):
        formula(name)(**{**usual(name), a.name: column})
    with pytest.raises(DomainError, match=rf"{a.name} must be .*2 of 12 places, first at index 6"):
        formula(name)(**{**usual(name), a.name: column.ravel()})


@pytest.mark.parametrize("name, a", ARGUMENTS)
@pytest.mark.parametrize("junk", ["5 mM", b"5", None, 5 + 1j, {"a": 1}, Ellipsis, [[1.0], [1.0, 2.0]], ["a"], np.datetime64("2020-01-01")], ids=repr)
def test_what_is_no_number_is_refused_by_name(name, a, junk):
    with pytest.raises(DomainError, match=rf"^{name}: {a.name} must be a number or an array of numbers"):
        formula(name)(**{**usual(name), a.name: junk})


@pytest.mark.parametrize("name, a", ARGUMENTS)
def test_a_missing_argument_is_named(name, a):
    at = usual(name)
    del at[a.name]
    if name == "ghk_voltage" and a.name in ("P_Cl", "Cl_out", "Cl_in"):
        assert math.isfinite(formula(name)(**at))
        return
    with pytest.raises(TypeError, match=rf"'{a.name}'"):
        formula(name)(**at)


@pytest.mark.parametrize("name", SLOWLY)
def test_an_unknown_argument_is_named(name):
    with pytest.raises(TypeError, match="'wrong'"):
        formula(name)(**usual(name), wrong=1.0)
    with pytest.raises(DomainError, match=f"{name} has no argument 'wrong'; it has "):
        millivolt.derivative(formula(name), "wrong")


@pytest.mark.parametrize("name", SLOWLY)
def test_arguments_have_names(name):
    with pytest.raises(TypeError, match="positional"):
        formula(name)(*usual(name).values())


def test_shapes_that_do_not_fit_are_told():
    with pytest.raises(DomainError, match=r"nernst: these shapes do not broadcast together: c_out \(3,\), c_in \(4,\)"):
        millivolt.nernst(z=1, T=310.15, c_out=[1.0] * 3, c_in=[1.0] * 4)


def test_an_ion_list_is_no_single_number():
    with pytest.raises(DomainError, match="g must have one value for each ion"):
        millivolt.chord_conductance(g=1.0, E=[1.0, 2.0])


def test_a_membrane_that_lets_nothing_through_has_no_potential():
    with pytest.raises(DomainError, match=r"ghk_voltage: it must hold that .* != 0"):
        millivolt.ghk_voltage(**{**K_AND_NA, "P_K": 0.0, "P_Na": 0.0})
    with pytest.raises(DomainError, match=r"ghk_voltage: it must hold that .* > 0"):
        millivolt.ghk_voltage(**{**K_AND_NA, "K_out": 0.0, "Na_out": 0.0})
    with pytest.raises(DomainError, match=r"chord_conductance: it must hold that sum\(g\[i\]\) != 0"):
        millivolt.chord_conductance(g=[0.0, 0.0], E=[1.0, 2.0])
    with pytest.raises(DomainError, match=r"at 2 of 3 places, first at index 0"):
        millivolt.ghk_voltage(**{**K_AND_NA, "P_K": np.array([0.0, 1.0, 0.0]), "P_Na": 0.0})


@pytest.mark.parametrize("junk", [1, -1, None, "x" * 10**6])
def test_the_message_is_short_whatever_it_was_given(junk):
    with pytest.raises(DomainError) as caught:
        millivolt.nernst(z=1, T=junk if junk != 1 else 0, c_out=1, c_in=1)

    assert len(str(caught.value)) < 200 and "\n" not in str(caught.value)


# ---- accepted ----


@pytest.mark.parametrize("name, a", ARGUMENTS)
def test_nan_in_gives_nan_out(name, a):
    at = usual(name)
    for nan in (math.nan, np.array([math.nan]), np.float32("nan")):
        value = formula(name)(**{**at, a.name: [math.nan, *at[a.name][1:]] if a.family else nan})
        assert np.isnan(value).all()
    if not a.family:
        mixed = formula(name)(**{**at, a.name: [at[a.name], math.nan]})
        assert np.isnan(mixed).tolist() == [False, True]


@pytest.mark.parametrize("name", SLOWLY)
def test_there_is_no_nan_where_none_went_in(name):
    choose = random.Random(3)
    for _ in range(200):
        at = {
            a.name: [pattern(a, choose, 30) for _ in range(3)] if a.family else pattern(a, choose, 30) if choose.random() < 0.7 else usual_value(a)
            for a in twin(name).about.arguments
        }
        for by in ("", *twin(name).slopes):
            f = millivolt.derivative(formula(name), by) if by else formula(name)
            more = {"k": 1} if by and twin(name).about.argument(by).family else {}
            try:
                assert not np.isnan(f(**at, **more)), (by, at)
                assert not np.isnan(f(**{key: np.array([x]) for key, x in at.items()}, **more)).any(), (by, at)
            except DomainError:
                continue


def test_no_permeability_and_an_absent_ion_are_no_trouble():
    zero = {"P": 1e-8, "z": 1, "V": -0.07, "T": 310.15, "c_in": 0.0, "c_out": 5.0}
    assert millivolt.ghk_current(**{**zero, "P": 0.0}) == 0.0
    assert millivolt.ghk_current(**zero) < 0.0 < millivolt.ghk_current(**{**zero, "c_in": 5.0, "c_out": 0.0})
    assert millivolt.ghk_current(**{**zero, "c_out": 0.0}) == 0.0
    assert millivolt.ghk_voltage(**{**K_AND_NA, "P_Na": 0.0}) == pytest.approx(millivolt.nernst(z=1, T=310.15, c_out=5.0, c_in=140.0), rel=1e-15)
    assert math.isfinite(millivolt.ghk_voltage(**{**K_AND_NA, "Na_in": 0.0}))


@pytest.mark.parametrize("name", FLAT)
def test_floats_integers_lists_and_zero_dimensional_arrays_agree(name):
    at = dict.fromkeys(usual(name), 2.0)
    value = formula(name)(**at)

    assert type(value) is float
    for make in (int, np.float64, np.float32, np.int8, np.array, np.uint16, lambda x: np.array(x, dtype="f4"), lambda x: bool(x - 1) + 1):
        again = formula(name)(**{key: make(x) for key, x in at.items()})
        assert type(again) is float
        assert again == pytest.approx(value, rel=1e-14)
    assert formula(name)(**{key: [x, x] for key, x in at.items()}).tolist() == [pytest.approx(value, rel=1e-14)] * 2


@pytest.mark.parametrize("name, a", ARGUMENTS)
def test_the_value_and_every_slope_have_the_shape_of_the_arguments(name, a):
    if a.family:
        return
    at = {**usual(name), a.name: np.array([[1.25], [2.75]])}
    another = next((key for key in at if key != a.name), None)
    if another is not None:
        at[another] = np.array([1.5, 2.25, 3.5])
        if twin(name).about.argument(another).family:
            at[another] = np.array([[1.5, 2.25, 3.5, 4.0]])
    families = {b.name for b in twin(name).about.arguments if b.family}
    shape = np.broadcast_shapes(*(np.shape(x)[:-1] if key in families else np.shape(x) for key, x in at.items()))
    for by in ("", *twin(name).slopes):
        f = partial(millivolt.derivative(formula(name), by), **({"k": 1} if by in families else {})) if by else formula(name)
        assert f(**at).shape == shape
        assert f(**at).dtype == np.float64
        assert f(**{**at, a.name: np.empty((0, 1))}).shape == (0, *shape[1:])


def test_an_array_is_the_floats_one_by_one():
    V = np.linspace(-1.0, 1.0, 41)
    at = {"P": 1e-8, "z": -2.0, "T": 310.15, "c_in": 140.0, "c_out": 5.0}

    assert millivolt.ghk_current(V=V, **at) == pytest.approx([millivolt.ghk_current(V=float(x), **at) for x in V], rel=1e-14)


def test_what_is_handed_in_is_not_written_to():
    c = np.array([1.0, 2.0])
    c.flags.writeable = False
    out = millivolt.nernst(z=1, T=310.15, c_out=c, c_in=1.0)
    out[0] = 7.0  # and what comes out is one's own
    one = millivolt.derivative(millivolt.driving_force, "V")(V=c, E=0.0)
    one[0] = 7.0

    assert c.tolist() == [1.0, 2.0] and one.tolist() == [7.0, 1.0]


def test_ions_are_on_the_last_axis():
    g, E = np.array([[20.0, 1.0], [1.0, 1.0], [0.0, 3.0]]), np.array([-0.09, 0.06])
    V = millivolt.chord_conductance(g=g, E=E)

    assert pytest.approx([(20 * -0.09 + 0.06) / 21, -0.015, 0.06], rel=1e-14) == V
    assert type(millivolt.chord_conductance(g=[20, 1], E=[-0.09, 0.06])) is float
    by_E = [millivolt.derivative(millivolt.chord_conductance, "E")(g=g, E=E, k=k) for k in (0, 1)]
    assert by_E[0] == pytest.approx([20 / 21, 0.5, 0.0]) and by_E[0] + by_E[1] == pytest.approx(1.0)
    assert millivolt.derivative(millivolt.chord_conductance, "E")(g=g[0], E=np.ones((5, 2)), k=0).shape == (5,)


def test_a_column_of_concentrations_against_a_row_of_temperatures():
    E = millivolt.nernst(z=1, T=np.array([290.0, 300.0, 310.0]), c_out=np.array([[1.0], [10.0]]), c_in=1.0)

    assert E.shape == (2, 3) and (E[0] == 0.0).all() and (np.diff(E[1]) > 0.0).all()


# ---- far out ----


@pytest.mark.parametrize("out", [1e-5, 1e-9, 1e-12])
def test_the_voltage_with_calcium_is_found_where_the_root_is_small_beside_its_coefficients(out):
    """The sum whose sign is the condition rounds to nothing there."""
    at = {**K_AND_NA, "K_out": out, "K_in": 1e9, "P_Na": 0.0}
    rest = dict.fromkeys(("P_Cl", "Cl_out", "Cl_in", "P_Ca", "Ca_out", "Ca_in"), 0.0)

    expected = millivolt.ghk_voltage(**at)
    assert millivolt.ghk_voltage_divalent(**at, **rest) == pytest.approx(expected, rel=1e-14)
    assert millivolt.ghk_voltage_divalent(**{**at, "K_out": np.array([out, 5.0])}, **rest)[0] == pytest.approx(expected, rel=1e-14)


def test_the_voltage_with_calcium_is_refused_where_nothing_enters():
    with pytest.raises(DomainError, match="it must hold"):
        millivolt.ghk_voltage_divalent(**{**K_AND_NA, "K_out": 0.0, "P_Na": 0.0}, P_Cl=0.0, Cl_out=0.0, Cl_in=0.0, P_Ca=0.0, Ca_out=0.0, Ca_in=0.0)


@pytest.mark.parametrize("b", ["-1e30", "-3/7", "0", "3/7", "1e30"])
@pytest.mark.parametrize("a", ["0", "1e-300", "2"])
def test_a_root_is_above_zero_just_where_its_condition_holds(a, b):
    """What is asked draws no root: it is compared with the root itself, in exact numbers."""
    b_, a_, c_ = sp.symbols("b a c")
    root = (b_ + sp.sqrt(b_**2 + 4 * a_ * c_)) / (2 * c_)
    need = asked(sp.StrictGreaterThan(root, 0, evaluate=False))

    at = {b_: sp.Rational(b), a_: sp.Rational(a), c_: sp.Rational(5, 3)}
    assert not need.has(sp.sqrt, positive_root)
    assert bool(need.subs(at)) is bool(root.subs(at).evalf(700) > 0)


@pytest.mark.parametrize("log_ratio", [millivolt.formulas.scalars.log_ratio, millivolt.formulas.arrays.log_ratio])
def test_the_log_of_a_ratio_that_is_too_small_to_have_its_digits(log_ratio):
    for a, b in ((1.5e-160, 7e155), (3e-200, 1e121), (1e-150, 3e150), (2.0**-1000, 2.0**30)):
        assert float(log_ratio(a, b)) == pytest.approx(math.log(a) - math.log(b), rel=1e-15)
        assert float(log_ratio(b, a)) == pytest.approx(math.log(b) - math.log(a), rel=1e-15)


def test_the_work_of_the_pump_keeps_its_digits_where_the_product_of_the_powers_has_lost_them():
    at = {"T": 310.15, "V": 0.0, "Na_out": 9.4e-35, "Na_in": 5.8e29, "K_out": 5.4e21, "K_in": 1.7e-43}
    expected = 8.31446261815324 * 310.15 * (3 * (math.log(9.4e-35) - math.log(5.8e29)) + 2 * (math.log(1.7e-43) - math.log(5.4e21)))

    assert millivolt.sodium_pump_work(**at) == pytest.approx(expected, rel=1e-14)
    assert millivolt.sodium_pump_work(**{**at, "V": np.zeros(3)})[1] == pytest.approx(expected, rel=1e-14)


def test_a_pole_is_refused_by_every_slope_and_never_divided_by():
    """Where the permeability ratio has its pole, the condition and the formula take the same roundings."""
    formula, refused = millivolt.relative_permeability, 0
    for n in range(400):
        at = {"T": 280.0 + 0.1 * n, "K_out": 4.0, "K_in": 140.0, "Na_out": 145.0, "Na_in": 12.0 + 0.01 * n}
        pole = at["T"] / 11604.518121550083 * math.log(at["Na_out"] / at["Na_in"])
        for V in (pole, math.nextafter(pole, 1.0), math.nextafter(pole, 0.0)):
            for function in (formula, *formula.slopes.values()):
                try:
                    function(V=V, **at)
                except DomainError:
                    refused += 1
    assert refused > 100


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("name", SLOWLY)
def test_numbers_of_any_size_are_refused_by_one_exception_or_give_what_doubles_can_hold(name):
    """A division by what has underflowed, a power that overflows: as in arrays, infinite or no number."""
    choose, about = random.Random(name), twin(name).about
    functions = [(getattr(millivolt, name), {})] + [(millivolt.derivative(getattr(millivolt, name), a.name), {"k": 0} if a.family else {}) for a in about.arguments]

    def wild(sign):
        x = choose.choice([10.0 ** choose.uniform(-308, 308)] * 6 + [0.0, 5e-324, 1.7e308, math.inf, math.nan])
        return x if sign in ("positive", "nonnegative") else x * choose.choice((-1, 1))

    given = 0
    for _ in range(60):
        at = {a.name: [wild(a.sign) for _ in range(3)] if a.family else wild(a.sign) for a in about.arguments}
        for function, more in functions:
            try:
                given += isinstance(function(**at, **more), float)
            except DomainError:
                continue
    assert given > 20
