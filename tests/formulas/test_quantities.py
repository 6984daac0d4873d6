"""Quantities of pint go in, a quantity in the customary unit comes out, with the very number that plain SI gives."""

import copy
import pickle
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pint
import pytest

import millivolt
from millivolt import DomainError, derivative, ghk_current, nernst, q10_ratio, reversal_potential
from millivolt.formulas import NAMES, quantities
from millivolt.formulas.customary import CUSTOMARY, customary
from millivolt.formulas.twins import twin
from millivolt.units import read_unit

from .exact import usual_value

UREG = pint.UnitRegistry()
Q = UREG.Quantity
WARM = {"z": 1, "T": Q(37, "degC"), "c_out": Q(5, "mM"), "c_in": Q(140, "mM")}
IN_SI = {"z": 1.0, "T": 310.15, "c_out": 5.0, "c_in": 140.0}


def at(name):
    """Its arguments as plain numbers, and as quantities in the customary unit of each."""
    plain = {a.name: usual_value(a) for a in twin(name).about.arguments}
    told = {a.name: Q(plain[a.name], a.unit.replace(" ", "*").replace("^", "**")).to(customary(a.unit)) for a in twin(name).about.arguments}
    return plain, told


@pytest.mark.parametrize("name", NAMES)
def test_every_formula_and_derivative_takes_quantities_and_gives_one_in_its_customary_unit(name):
    plain, told = at(name)
    about = twin(name).about
    value = getattr(millivolt, name)(**told)

    assert value.units == UREG.Unit(customary(about.unit))
    assert value.to_base_units().magnitude == pytest.approx(Q(getattr(millivolt, name)(**plain), about.unit.replace(" ", "*").replace("^", "**")).to_base_units().magnitude, rel=1e-12)
    for a in about.arguments:
        k = {"k": 0} if a.family else {}
        slope = derivative(getattr(millivolt, name), a.name)(**told, **k)
        assert (slope * Q(1.0, customary(a.unit))).dimensionality == value.dimensionality
        assert slope.to(f"({about.unit or '1'}) / ({a.unit or '1'})".replace(" ", "*").replace("^", "**").replace("*/*", "/")).magnitude == pytest.approx(
            derivative(getattr(millivolt, name), a.name)(**plain, **k), rel=1e-12
        )


def test_the_number_is_to_the_last_digit_that_of_plain_si():
    assert nernst(**WARM).to("V").magnitude == nernst(**IN_SI)
    assert nernst(**WARM).magnitude == nernst(**IN_SI) * 1000
    assert str(nernst(**WARM).units) == "millivolt"
    assert nernst(**{**WARM, "T": Q(310.15, "K"), "c_in": Q(0.140, "M"), "c_out": Q(5000.0, "µM")}).magnitude == nernst(**WARM).magnitude


@pytest.mark.parametrize(("unit", "target", "times", "over"), [
    ("mM", "mol/m^3", 1.0, 1.0), ("mV", "V", 1.0, 1000.0), ("µF/cm^2", "F/m^2", 1.0, 100.0), ("cm/s", "m/s", 1.0, 100.0), ("pA", "A", 1.0, 1e12),
    ("A/m^2", "µA/cm^2", 100.0, 1.0), ("min", "s", 60.0, 1.0), ("nM", "mol/m^3", 1.0, 1e6), ("inch", "m", 127.0, 5000.0),
])  # fmt: skip
def test_a_factor_is_exact_where_it_is_a_short_decimal(unit, target, times, over):
    assert quantities.affine(UREG, UREG.Unit(unit), UREG.Unit(target)) == (times, over, 0.0)


@pytest.mark.parametrize("warm", [(37, "degC"), (310.15, "K"), (98.6, "degF"), (558.27, "degR"), (310150, "mK")])
def test_a_temperature_is_absolute_in_whatever_unit(warm):
    assert nernst(**{**WARM, "T": Q(*warm)}).magnitude == pytest.approx(nernst(**WARM).magnitude, rel=1e-14)


@pytest.mark.parametrize(("name", "wrong", "words"), [
    ("T", Q(37, "delta_degC"), "T was given in delta_degree_Celsius, a difference of temperatures; expected in kelvin"),
    ("T", Q(37, "delta_degF"), "a difference of temperatures"),
    ("T", Q(37, "mV"), r"T was given in millivolt, expected in kelvin \(K\)"),
    ("T", Q(37, ""), r"T was given in no unit, expected in kelvin \(K\)"),
    ("c_in", Q(140, "mol"), r"c_in was given in mole, expected in mole / meter \*\* 3 \(mol/m\^3\)"),
    ("c_in", Q(140, "g/L"), "c_in was given in gram / liter"),
    ("z", Q(1, "elementary_charge"), "z was given in elementary_charge, expected in no unit: it is a pure number"),
    ("z", Q(3, "dB"), "decibel is on a logarithmic scale"),
    ("c_in", [Q(1, "mM"), Q(2, "mV")], "c_in is a list of quantities in millivolt and in millimolar"),
])  # fmt: skip
def test_a_wrong_dimension_names_the_argument_and_both_units(name, wrong, words):
    with pytest.raises(DomainError, match=f"^nernst: .*{words}"):
        nernst(**{**WARM, name: wrong})
    with pytest.raises(pint.DimensionalityError):  # by the name under which users of pint know it
        nernst(**{**WARM, name: wrong})


def test_the_error_says_the_same_in_another_process():
    with pytest.raises(quantities.WrongUnit) as caught:
        nernst(**{**WARM, "T": Q(37, "mV")})

    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    assert str(caught.value.units1) == "millivolt"


def test_a_step_of_temperature_is_a_difference():
    ten = {"Q10": 3.0, "T_1": Q(20, "degC"), "T_2": Q(30, "degC")}

    assert q10_ratio(**ten, T_step=Q(10, "delta_degC")).magnitude == pytest.approx(3.0, rel=1e-14)
    assert q10_ratio(**ten, T_step=Q(10, "K")) == q10_ratio(**ten, T_step=Q(10, "delta_degC")) == q10_ratio(**ten, T_step=10)
    with pytest.raises(DomainError, match="T_step was given in degree_Celsius, an absolute temperature"):
        q10_ratio(**ten, T_step=Q(10, "degC"))


def test_every_argument_in_kelvin_that_is_a_step_is_known_as_one():
    steps = {(name, a.name) for name in NAMES for a in twin(name).about.arguments if a.unit == "K" and "temperature" in a.meaning and ("step" in a.meaning or "change" in a.meaning)}

    assert steps == {(name, argument) for name, arguments in quantities.STEPS.items() for argument in arguments}


def test_a_plain_number_beside_a_quantity_is_in_si():
    assert nernst(z=1, T=Q(37, "degC"), c_out=5, c_in=140.0) == nernst(**WARM)
    assert nernst(z=Q(1), T=310.15, c_out=5, c_in=Decimal(140)) == nernst(**WARM)


def test_the_domain_is_still_asked_for():
    odd = Q(1.0, "mM")
    odd._magnitude = "140"
    with pytest.raises(DomainError, match=r"nernst: T must be greater than zero, not -26\.85"):
        nernst(**{**WARM, "T": Q(-300, "degC")})
    with pytest.raises(DomainError, match="c_in must be a quantity of numbers, not of str"):
        nernst(**{**WARM, "c_in": odd})


def test_arrays_of_quantities_and_lists_of_them():
    V = Q(np.linspace(-100, 40, 8).reshape(2, 4), "mV")
    given = {"P": Q(1e-6, "cm/s"), "z": 1, "T": Q(37, "degC"), "c_in": Q(140, "mM"), "c_out": Q(5, "mM")}
    plain = {"P": 1e-8, "z": 1, "T": 310.15, "c_in": 140, "c_out": 5}
    current = ghk_current(**given, V=V)

    assert str(current.units) == "microampere / centimeter ** 2" and current.shape == (2, 4)
    np.testing.assert_allclose(current.to("A/m^2").magnitude, ghk_current(**plain, V=V.magnitude / 1000), rtol=1e-14)
    assert [ghk_current(**given, V=[Q(-80, "mV"), Q(0.04, "V")])[k].magnitude for k in (0, 1)] == pytest.approx([ghk_current(**given, V=v).magnitude for v in (Q(-80, "mV"), Q(40, "mV"))], rel=1e-14)
    with pytest.raises(DomainError, match="V is a list of quantities and of plain numbers"):
        ghk_current(**given, V=[Q(-80, "mV"), 0.04])
    with pytest.raises(DomainError, match="V must be a number or an array of numbers"):
        ghk_current(**given, V=[Q(-80, "mV"), [Q(40, "mV"), Q(0, "mV")]])
    with pytest.raises(DomainError, match="V must be a number or an array of numbers"):
        ghk_current(**given, V=np.array([Q(-80, "mV"), Q(40, "mV")], dtype=object))


def test_quantities_of_many_ions():
    ions = {"z": [1, 1, -1], "c_out": Q([5, 145, 116], "mM"), "c_in": [Q(140, "mM"), Q(0.012, "M"), Q(4200, "µM")], "T": Q(37, "degC")}
    plain = {"z": [1, 1, -1], "c_out": [5, 145, 116], "c_in": [140, 12, 4.2], "T": 310.15}

    assert reversal_potential(P=Q([1, 0.04, 0.45], "cm/s"), **ions).to("V").magnitude == pytest.approx(reversal_potential(P=[0.01, 4e-4, 4.5e-3], **plain), rel=1e-12)


def test_quantities_of_any_registry():
    other = pint.UnitRegistry()
    other.define("smidgen = 5 * mmol / liter")
    shared = pint.get_application_registry()

    mine = nernst(z=1, T=310.15, c_out=other.Quantity(1, "smidgen"), c_in=other.Quantity(140, "mM"))
    assert mine.magnitude == nernst(**WARM).magnitude and mine._REGISTRY is other
    assert nernst(z=1, T=shared.Quantity(37, "degC"), c_out=5, c_in=140).to("mV").magnitude == nernst(**WARM).magnitude
    assert (nernst(z=1, T=shared.Quantity(37, "degC"), c_out=5, c_in=140) + shared.Quantity(1, "V")).magnitude > 900
    for number in (Decimal, Fraction):
        exact = pint.UnitRegistry(non_int_type=number)
        assert nernst(z=1, T=exact.Quantity(number(37), "degC"), c_out=exact.Quantity(number(5), "mM"), c_in=140).magnitude == nernst(**WARM).magnitude


def test_a_registry_is_asked_once_for_each_unit_and_forgotten_with_its_last_quantity():
    before = set(quantities._KNOWN)
    registry = pint.UnitRegistry()
    asked = []
    to = registry.Quantity.to

    class Asking(registry.Quantity):
        def to(self, *units, **more):
            asked.append(units)
            return to(self, *units, **more)

    registry.Quantity = Asking
    given = {"z": 1, "T": registry.Quantity(37, "degC"), "c_out": registry.Quantity(5, "mM"), "c_in": registry.Quantity(140, "mM")}
    nernst(**given)
    first = len(asked)
    nernst(**{**given, "c_in": registry.Quantity(10, "mM")})

    assert first > 0 and len(asked) == first
    assert len(set(quantities._KNOWN) - before) == 1


def test_what_is_learnt_of_a_registry_goes_when_it_goes():
    import gc

    registry = pint.UnitRegistry(cache_folder=None)
    nernst(z=1, T=registry.Quantity(37, "degC"), c_out=5, c_in=140)
    key = id(registry)
    assert key in quantities._KNOWN
    del registry
    gc.collect()

    assert key not in quantities._KNOWN


def test_a_quantity_is_not_changed_by_being_used():
    V = Q(np.array([-80.0, 40.0]), "mV")
    kept = copy.deepcopy(V)
    ghk_current(P=1e-8, z=1, V=V, T=Q(37, "degC"), c_in=140, c_out=5)

    assert (V.magnitude == kept.magnitude).all() and V.units == kept.units


def test_a_customary_unit_is_of_the_dimension_of_the_unit_that_it_is_told_for():
    for unit, told in CUSTOMARY.items():
        assert read_unit(unit).dimension == read_unit(told.replace("*", "·").replace("Mohm", "MΩ").replace("kohm", "kΩ")).dimension, unit
    units = {u for name in NAMES for u in (twin(name).about.unit, *(a.unit for a in twin(name).about.arguments))}

    assert units == set(CUSTOMARY)


@pytest.mark.parametrize("name", NAMES)
def test_the_docstring_says_in_what_unit_a_quantity_comes_out(name):
    told = customary(twin(name).about.unit)

    assert f"a quantity {'in ' + told if told else 'without unit'}" in " ".join(getattr(millivolt, name).__doc__.split())


@pytest.mark.parametrize(("cls", "words"), [("astropy.units", "a quantity of astropy"), ("quantities.quantity", "a quantity of quantities"), ("brian2.units", "a quantity of Brian")])
def test_quantities_of_other_packages_are_refused_not_stripped(cls, words):
    theirs = type("Quantity", (np.ndarray,), {"__module__": cls})

    with pytest.raises(DomainError, match=f"nernst: c_in is {words}; hand over plain numbers in SI"):
        nernst(z=1, T=310.15, c_out=5.0, c_in=np.array([140.0]).view(theirs))
