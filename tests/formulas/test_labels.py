"""Inside other people's pandas, xarray and masked arrays: labels are kept, and say what belongs to what."""

import numpy as np
import pandas as pd
import pint
import pytest
import xarray as xr

from millivolt import DomainError, chord_conductance, derivative, ghk_current, nernst, reversal_potential

UREG = pint.UnitRegistry()
WARM = {"z": 1, "T": 310.15}
CELLS = pd.DataFrame({"c_out": [4.0, 5.0, 6.0], "c_in": [140.0, 150.0, 145.0]}, index=["a", "b", "c"])


def one(c_out, c_in, T=310.15):
    return nernst(z=1, T=float(T), c_out=float(c_out), c_in=float(c_in))


# ---- pandas ----


def test_the_index_of_a_series_is_kept():
    found = nernst(**WARM, c_out=CELLS.c_out, c_in=CELLS.c_in)

    assert isinstance(found, pd.Series) and found.name is None
    assert list(found.index) == ["a", "b", "c"]
    assert found.to_list() == pytest.approx([one(*row) for row in CELLS.to_numpy()], rel=1e-14)


def test_series_are_aligned_as_pandas_aligns_them():
    part = CELLS.c_in[["c", "a"]]
    found = nernst(**WARM, c_out=CELLS.c_out, c_in=part)
    pandas_would = CELLS.c_out / part

    assert list(found.index) == list(pandas_would.index)
    assert found["c"] == pytest.approx(one(6.0, 145.0)) and np.isnan(found["b"])


def test_a_label_that_occurs_twice_stands_where_nothing_is_to_be_aligned():
    twice = pd.Series([4.0, 5.0, 6.0], index=["a", "b", "b"])

    assert nernst(**WARM, c_out=twice, c_in=2 * twice).index.equals(twice.index)
    with pytest.raises(DomainError, match=r"nernst: c_in cannot be aligned with the other arguments: .*duplicate labels"):
        nernst(**WARM, c_out=twice, c_in=twice[::-1])


def test_a_name_that_all_have_is_the_name_of_the_result():
    assert nernst(**WARM, c_out=CELLS.c_out, c_in=140).name == "c_out"
    assert nernst(**WARM, c_out=CELLS.c_out, c_in=CELLS.c_in.rename("c_out")).name == "c_out"


def test_a_data_frame_for_a_data_frame():
    found = nernst(**WARM, c_out=CELLS, c_in=200.0)

    assert list(found.columns) == ["c_out", "c_in"] and found.loc["b", "c_in"] == pytest.approx(one(150, 200))
    assert nernst(**WARM, c_out=CELLS[["c_out"]], c_in=CELLS[["c_out"]][::-1]).abs().max().max() == 0.0


def test_a_new_column_of_a_data_frame():
    cells = CELLS.assign(E=lambda d: nernst(**WARM, c_out=d.c_out, c_in=d.c_in))
    cells["slope"] = derivative(nernst, "T")(**WARM, c_out=cells.c_out, c_in=cells.c_in)

    assert cells.slope.to_list() == pytest.approx((cells.E / 310.15).to_list(), rel=1e-13)


@pytest.mark.parametrize("dtype", ["int64", "Int64", "Float64", "float64"])
def test_numbers_of_any_dtype(dtype):
    assert nernst(**WARM, c_out=CELLS.c_out.astype(dtype), c_in=140.0)["b"] == pytest.approx(one(5, 140))


def test_what_is_missing_is_nan():
    some = pd.Series([4.0, None, 6.0], dtype="Float64")

    assert np.isnan(nernst(**WARM, c_out=some, c_in=140.0)).to_list() == [False, True, False]


def test_what_stands_beside_a_series_without_labels_has_one_value_or_one_for_each():
    assert nernst(**WARM, c_out=CELLS.c_out, c_in=[140, 150, 145])["c"] == pytest.approx(one(6, 145))
    with pytest.raises(DomainError, match=r"nernst: c_in has the shape \(2,\) and no labels, beside labels for \(3,\)"):
        nernst(**WARM, c_out=CELLS.c_out, c_in=[140, 150])


@pytest.mark.parametrize(("wrong", "words"), [
    (CELLS.c_out.astype(str), "c_in must be a number or an array of numbers"),
    (CELLS.c_out.astype("category").cat.rename_categories(str), "c_in must be a number or an array of numbers"),
    (-CELLS.c_out, "c_in must be greater than zero; it fails at 3 of 3 places"),
    (CELLS, "a Series and a DataFrame have no labels in common"),
    (UREG.Quantity(140, "mM"), "c_in is a Quantity, beside the labels of pandas"),
    ([CELLS.c_out], "c_in is a list of pandas values; hand over one array of them"),
])  # fmt: skip
def test_what_is_no_column_of_numbers_is_refused_by_name(wrong, words):
    with pytest.raises(DomainError, match=f"nernst: .*{words}"):
        nernst(**WARM, c_out=CELLS.c_out, c_in=wrong)


def test_the_ions_are_the_index_of_a_series_whatever_their_order():
    g, E = pd.Series({"K": 1.0, "Na": 0.05}), pd.Series({"Na": 0.06, "K": -0.09})

    assert chord_conductance(g=g, E=E) == chord_conductance(g=[1.0, 0.05], E=[-0.09, 0.06])
    assert chord_conductance(g=[1.0, 0.05], E=E[["K", "Na"]]) == chord_conductance(g=g, E=E)
    assert derivative(chord_conductance, "g")(g=g, E=E, k=1) == derivative(chord_conductance, "g")(g=[1.0, 0.05], E=[-0.09, 0.06], k=1)
    with pytest.raises(DomainError, match=r"chord_conductance: the ions of E are \['Cl', 'K'\], those of g \['K', 'Na'\]"):
        chord_conductance(g=g, E=pd.Series({"Cl": 1.0, "K": 2.0}))


def test_the_ions_are_the_columns_of_a_data_frame_and_its_rows_those_of_the_result():
    out = pd.DataFrame({"Na": [145.0, 140.0], "K": [5.0, 10.0]}, index=["x", "y"])
    ions = {"P": pd.Series({"K": 1.0, "Na": 0.04}), "z": 1.0, "c_in": pd.Series({"K": 140.0, "Na": 12.0})}
    found = reversal_potential(**{**ions, "z": [1, 1]}, c_out=out, T=pd.Series({"y": 300.0, "x": 310.0}))

    assert list(found.index) == ["x", "y"]
    assert found["y"] == reversal_potential(P=[1.0, 0.04], z=[1, 1], c_in=[140.0, 12.0], c_out=[10.0, 140.0], T=300.0)
    with pytest.raises(DomainError, match="T has one value for all ions, so it cannot be a DataFrame"):
        reversal_potential(**{**ions, "z": [1, 1]}, c_out=out, T=out)
    with pytest.raises(DomainError, match="z must have one value for each ion"):
        reversal_potential(**ions, c_out=out, T=300.0)


# ---- xarray ----


DEPTH = xr.DataArray([4.0, 5.0, 6.0], dims="depth", coords={"depth": ("depth", [0, 10, 20], {"units": "µm"})}, name="c", attrs={"units": "mM", "long_name": "potassium"})
WEATHER = xr.DataArray([280.0, 300.0], dims="day", coords={"day": ["mon", "tue"]})


def test_dimensions_are_matched_by_name_and_coordinates_kept():
    found = nernst(z=1, T=WEATHER, c_out=DEPTH, c_in=140.0)

    assert dict(found.sizes) == {"day": 2, "depth": 3}
    assert float(found.sel(day="tue", depth=10)) == pytest.approx(one(5, 140, 300))
    assert found.depth.attrs == {"units": "µm"} and found.attrs == {}


def test_what_is_said_of_an_argument_is_not_said_of_the_result():
    found = nernst(**WARM, c_out=DEPTH, c_in=140.0)

    assert found.name == "c" and found.attrs == {} and DEPTH.attrs == {"units": "mM", "long_name": "potassium"}
    assert nernst(**WARM, c_out=DEPTH.variable, c_in=140.0).dims == ("depth",)


def test_labels_are_joined_as_in_xarrays_own_arithmetic():
    part = DEPTH[1:].drop_attrs()

    xr.testing.assert_equal(nernst(**WARM, c_out=DEPTH, c_in=part).depth, (DEPTH / part).depth)
    with xr.set_options(arithmetic_join="exact"), pytest.raises(ValueError, match="cannot align"):
        nernst(**WARM, c_out=DEPTH, c_in=part)


def test_the_variables_of_a_dataset():
    cells = xr.Dataset({"c_out": ("cell", [4.0, 5.0]), "c_in": ("cell", [140.0, 150.0])}, {"cell": ["a", "b"]})
    cells["E"] = nernst(**WARM, c_out=cells.c_out, c_in=cells["c_in"])

    assert float(cells.E.sel(cell="b")) == pytest.approx(one(5, 150))
    with pytest.raises(DomainError, match="c_in is a Dataset; hand over one of its variables"):
        nernst(**WARM, c_out=5.0, c_in=cells)


@pytest.mark.parametrize("units", ["µM", "mol/l", "mV", "degC"])
def test_an_attribute_that_says_another_unit_than_si_is_not_read_past(units):
    with pytest.raises(DomainError, match=f"nernst: c_out is expected in mol/m.3, and its attribute units says '{units}'"):
        nernst(**WARM, c_out=DEPTH.assign_attrs(units=units), c_in=140.0)


def test_an_attribute_that_says_nothing_is_none_of_ours():
    for units in ("mM", "mol m-3", "as in Table 2", 7):
        assert nernst(**WARM, c_out=DEPTH.assign_attrs(units=units), c_in=140.0).sizes == {"depth": 3}


def test_quantities_inside_xarray_stay_quantities():
    outside = DEPTH.copy(data=UREG.Quantity(DEPTH.data, "mM"))
    found = nernst(z=1, T=UREG.Quantity(37, "degC"), c_out=outside, c_in=140.0)

    assert str(found.data.units) == "millivolt" and list(found.depth.values) == [0, 10, 20]
    assert found.data[1].magnitude == pytest.approx(1000 * one(5, 140))


def test_the_ions_lie_along_the_dimension_ion_whatever_their_order():
    g = xr.DataArray([1.0, 0.05], dims="ion", coords={"ion": ["K", "Na"]})
    E = xr.DataArray([[0.06, 0.05], [-0.09, -0.08]], dims=("ion", "t"), coords={"ion": ["Na", "K"]})
    found = chord_conductance(g=g, E=E)

    assert found.dims == ("t",)
    assert found.values.tolist() == [chord_conductance(g=[1.0, 0.05], E=[-0.09, 0.06]), chord_conductance(g=[1.0, 0.05], E=[-0.08, 0.05])]
    assert chord_conductance(g=[0.05, 1.0], E=E).values.tolist() == found.values.tolist()
    assert derivative(chord_conductance, "E")(g=g, E=E, k=0).values == pytest.approx([1.0 / 1.05] * 2)


def test_ions_without_their_name_or_their_like_are_refused():
    g = xr.DataArray([1.0, 0.05], dims="ion", coords={"ion": ["K", "Na"]})
    with pytest.raises(DomainError, match="E must have one value for each ion, along a dimension named 'ion'; it has 'species'"):
        chord_conductance(g=g, E=g.rename(ion="species"))
    with pytest.raises(DomainError, match=r"the ions of E are \['K'\], those of another argument \['K', 'Na'\]"):
        chord_conductance(g=g, E=g[:1])
    with pytest.raises(DomainError, match=r"E has the shape \(2, 2\) and no names of dimensions"):
        chord_conductance(g=g, E=np.ones((2, 2)))
    with pytest.raises(DomainError, match="T has one value for all ions, so it has no dimension 'ion'"):
        reversal_potential(P=g, z=[1, 1], c_out=g, c_in=[2.0, 3.0], T=300 * g)


def test_an_array_without_names_stands_where_there_is_one_name_that_it_can_have():
    assert nernst(**WARM, c_out=DEPTH, c_in=[140, 150, 145]).dims == ("depth",)
    with pytest.raises(DomainError, match=r"c_in has the shape \(3,\) and no names of dimensions, beside 'day', 'depth'"):
        nernst(z=1, T=WEATHER, c_out=DEPTH, c_in=[140, 150, 145])
    with pytest.raises(DomainError, match=r"c_in has the shape \(2, 3\) and no names of dimensions, beside 'depth'"):
        nernst(**WARM, c_out=DEPTH, c_in=np.ones((2, 3)))
    with pytest.raises(DomainError, match=r"these shapes do not broadcast together: c_out \(3,\), c_in \(2,\)"):
        nernst(**WARM, c_out=DEPTH, c_in=np.ones(2))


def test_labels_of_two_kinds_are_refused():
    with pytest.raises(DomainError, match="c_in has labels of pandas beside labels of xarray"):
        nernst(**WARM, c_out=DEPTH, c_in=CELLS.c_in)


# ---- masked arrays ----


def test_what_is_masked_is_not_looked_at_and_masked_in_the_result():
    found = nernst(**WARM, c_out=np.ma.array([4.0, -1.0, 6.0], mask=[0, 1, 0]), c_in=np.ma.array([[140], [0]], mask=[[0], [1]]))

    assert found.mask.tolist() == [[False, True, False], [True, True, True]]
    assert found[0, 2] == pytest.approx(one(6, 140))
    with pytest.raises(DomainError, match="c_out must be greater than zero"):
        nernst(**WARM, c_out=np.ma.array([4.0, -1.0], mask=[1, 0]), c_in=140.0)


def test_without_one_of_its_ions_there_is_no_result():
    g = np.ma.array([[1.0, 2.0], [3.0, 4.0]], mask=[[0, 1], [0, 0]])

    assert chord_conductance(g=g, E=[1.0, 2.0]).mask.tolist() == [True, False]


def test_masked_quantities():
    V = UREG.Quantity(np.ma.array([-80.0, np.inf], mask=[0, 1]), "mV")
    found = ghk_current(P=1e-8, z=1, V=V, T=310.15, c_in=140, c_out=5)

    assert found.magnitude.mask.tolist() == [False, True] and found.units == UREG.Unit("µA/cm^2")


# ---- a place for the result ----


def test_a_place_for_the_result_is_one_for_an_array():
    for value in (CELLS.c_in, DEPTH, np.ma.array([140.0]), UREG.Quantity(140.0, "mM")):
        with pytest.raises(DomainError, match="nernst: out takes what NumPy's arrays give, and here is a value of"):
            nernst(**WARM, c_out=5.0, c_in=value, out=np.empty(3))
