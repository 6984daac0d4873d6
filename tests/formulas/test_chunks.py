"""Dask arrays stay lazy, are computed chunk by chunk, and a sweep that no worker could hold runs on a cluster."""

import pickle
import subprocess
import sys

import cloudpickle
import dask
import dask.array as da
import numpy as np
import pint
import pytest
import xarray as xr

from millivolt import DomainError, chord_conductance, derivative, library, nernst, reversal_potential
from millivolt.formulas.generated.nernst import TABLE

WARM = {"z": 1, "T": 310.15}
X = np.linspace(1.0, 200.0, 1200)


def test_nothing_is_computed_until_it_is_asked_for():
    computed = []

    def watched(block):
        computed.append(len(block))
        return block

    lazy = nernst(**WARM, c_out=da.from_array(X, chunks=400).map_blocks(watched, dtype=float, meta=np.empty(0)), c_in=140.0)
    assert isinstance(lazy, da.Array) and lazy.chunks == ((400, 400, 400),) and computed == []

    assert (lazy.compute(scheduler="synchronous") == nernst(**WARM, c_out=X, c_in=140.0)).all()
    assert computed == [400, 400, 400]


@pytest.mark.parametrize("dtype", ["float64", "float32", "int64"])
def test_the_meta_is_that_of_what_is_computed(dtype):
    lazy = nernst(**WARM, c_out=da.from_array(X.astype(dtype), chunks=400), c_in=140)

    assert isinstance(lazy._meta, np.ndarray) and lazy._meta.dtype == lazy.dtype == lazy.compute().dtype == nernst(**WARM, c_out=X.astype(dtype), c_in=140).dtype


def test_broadcasting_is_that_of_numpy():
    T = np.array([[280.0], [300.0], [320.0]])
    lazy = nernst(z=np.array([1.0, 2.0])[:, None, None], T=da.from_array(T, chunks=2), c_out=da.from_array(X, chunks=500), c_in=list(X[::-1]))

    assert lazy.shape == (2, 3, 1200)
    assert (lazy.compute() == nernst(z=np.array([1.0, 2.0])[:, None, None], T=T, c_out=X, c_in=X[::-1])).all()


def test_the_ions_of_one_place_stay_together():
    P = np.random.default_rng(0).random((6, 4)) + 0.1
    ions = {"z": [1, 1, -1, 2], "c_out": [5, 145, 110, 2], "c_in": [140, 12, 4, 1e-4]}
    lazy = reversal_potential(P=da.from_array(P, chunks=(2, 2)), **ions, T=da.full(6, 310.0, chunks=3))
    slope = derivative(reversal_potential, "P")(P=da.from_array(P, chunks=(2, 2)), **ions, T=310.0, k=1)

    assert (lazy.compute() == reversal_potential(P=P, **ions, T=310.0)).all()
    assert (slope.compute() == derivative(reversal_potential, "P")(P=P, **ions, T=310.0, k=1)).all()
    assert chord_conductance(g=da.ones(3, chunks=1), E=[1.0, 2.0, 6.0]).compute() == 3.0


def test_what_is_no_array_is_refused_at_once_and_a_bad_chunk_when_it_is_met():
    with pytest.raises(DomainError, match="c_in must be greater than zero, not -140"):
        nernst(**WARM, c_out=da.from_array(X, chunks=400), c_in=-140.0)
    lazy = nernst(**WARM, c_out=da.from_array(X - 3.0, chunks=400), c_in=140.0)
    with pytest.raises(DomainError, match="c_out must be greater than zero; it fails at 13 of 400 places"):
        lazy.compute(scheduler="synchronous")


def test_shapes_that_do_not_go_together_are_told_as_they_are():
    with pytest.raises(DomainError, match=r"chord_conductance: these shapes do not broadcast together: g \(3,\), E \(5, 4\)"):
        chord_conductance(g=[1.0, 2.0, 3.0], E=da.ones((5, 4), chunks=2))
    unknown = da.from_array(X, chunks=400)
    assert nernst(**WARM, c_out=unknown[unknown > 100.0], c_in=140.0).compute().shape == (X[X > 100.0].size,)


def test_the_names_of_the_tasks_are_the_same_for_the_same_call():
    x = da.from_array(X, chunks=400)

    assert nernst(**WARM, c_out=x, c_in=140.0).name == nernst(**WARM, c_out=x, c_in=140.0).name != nernst(**WARM, c_out=x, c_in=141.0).name


def test_inside_pint_and_xarray_it_stays_lazy():
    ureg = pint.UnitRegistry()
    lazy = nernst(z=1, T=ureg.Quantity(37, "degC"), c_out=ureg.Quantity(da.from_array(X, chunks=400), "mM"), c_in=140.0)
    assert dask.is_dask_collection(lazy) and str(lazy.units) == "millivolt"
    assert (lazy.compute().magnitude == 1000 * nernst(**WARM, c_out=X, c_in=140.0)).all()

    field = xr.DataArray(X, dims="x").chunk(x=400)
    ions = xr.DataArray([[1.0, 2.0], [3.0, 4.0]], dims=("ion", "t")).chunk(ion=1, t=1)
    assert nernst(**WARM, c_out=field, c_in=140.0).chunks == ((400, 400, 400),)
    assert chord_conductance(g=[1.0, 1.0], E=ions).compute().values.tolist() == [2.0, 3.0]


def test_a_formula_goes_to_another_process_by_its_name_and_a_users_own_by_its_code():
    call = TABLE.functions[""]
    assert pickle.loads(pickle.dumps(call)) == call and len(pickle.dumps(call)) < 300

    own = library.formula("thermal_voltage").function  # compiled on the fly: there is no module of it to import
    code = "import pickle, sys; print(repr(pickle.load(sys.stdin.buffer)(T=[310.15]).tolist()))"
    told = subprocess.run([sys.executable, "-c", code], input=cloudpickle.dumps(own), capture_output=True, check=True).stdout

    assert told.decode().strip() == repr([own(T=310.15)])


def test_a_column_of_a_dask_data_frame_is_not_computed_unasked():
    column = type("Series", (type("FrameBase", (), {"__module__": "dask.dataframe.dask_expr"}),), {})()

    with pytest.raises(DomainError, match=r"c_in is a column of a Dask DataFrame; hand over its to_dask_array"):
        nernst(**WARM, c_out=5.0, c_in=column)


@pytest.mark.filterwarnings("ignore")  # of the cluster's own making
def test_a_sweep_larger_than_all_the_memory_of_a_cluster(tmp_path):
    """672 MB of voltages on two workers that may hold 600 MiB between them, a worker itself included."""
    from dask.distributed import Client, LocalCluster

    T, c_out = da.linspace(280.0, 320.0, 8_000, chunks=500)[:, None], da.linspace(1.0, 200.0, 10_500, chunks=1050)
    E = nernst(z=1, T=T, c_out=c_out, c_in=140.0)
    options = {"n_workers": 2, "threads_per_worker": 1, "memory_limit": "300MiB", "dashboard_address": None, "local_directory": str(tmp_path)}
    with dask.config.set({"distributed.worker.memory.spill": False}), LocalCluster(**options) as cluster, Client(cluster, timeout="60s") as client:
        held = sum(worker["memory_limit"] for worker in client.scheduler_info()["workers"].values())
        low, high, at_rest = client.gather(client.compute([E.min(), E.max(), abs(E).min()]), errors="raise")

    assert E.nbytes > held
    assert low == pytest.approx(nernst(z=1, T=320.0, c_out=1.0, c_in=140.0), rel=1e-14)
    assert high == pytest.approx(nernst(z=1, T=320.0, c_out=200.0, c_in=140.0), rel=1e-14)
    assert 0.0 <= at_rest < 1e-4
