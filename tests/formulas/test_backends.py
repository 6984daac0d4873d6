"""The two back ends side by side: the same values, shapes and messages; and that C gives the same bits wherever a number stands."""

import os
import subprocess
import sys
import threading
import tracemalloc

import numpy as np
import pytest

import millivolt
from millivolt import DomainError, derivative, nernst
from millivolt.formulas import NAMES, backends
from millivolt.formulas.parts import PART, part, parts
from millivolt.formulas.twins import twin

from ..thorough import THOROUGH
from .exact import KIND, SPECIAL, points, usual_value

SLOWLY = tuple(name for name in NAMES if name in THOROUGH)
BUILT = backends._looked_for()[0] is not None
BOTH = ("C", "NumPy") if BUILT else ("NumPy",)
needs_c = pytest.mark.skipif(not BUILT, reason="no C compiler was there when it was installed: the formulas run on NumPy")


@pytest.fixture(params=BOTH)
def back_end(request):
    with backends.using(request.param):
        yield request.param


def functions(name):
    """The formula and its slopes, each with the ion that it is the slope by."""
    formula = getattr(millivolt, name)
    yield "value", formula, {}
    for a in twin(name).about.arguments:
        yield f"by {a.name}", derivative(formula, a.name), {"k": 1} if a.family else {}


def columns(name, many=400, seed=3):
    """Many points at once, by argument: the special ones first; those that are in the domain."""
    rows = [at for at in points(twin(name).about.arguments, many, 30, seed=seed) if admitted(name, at)]
    return {a.name: np.array([row[a.name] for row in rows]) for a in twin(name).about.arguments}


def admitted(name, at):
    try:
        getattr(millivolt, name)(**{key: np.array([value]) for key, value in at.items()})
    except DomainError:
        return False
    return True


def usual(name, **changed):
    return {a.name: usual_value(a) for a in twin(name).about.arguments} | changed


# ---- C ----


@needs_c
def test_where_it_is_built_it_is_built_of_these_sources_and_runs():
    assert backends._looked_for() == (backends._looked_for()[0], "")
    assert subprocess.run([sys.executable, "-c", "import millivolt; print(millivolt.backend())"], capture_output=True, text=True, check=True,
                          env=os.environ | {"MILLIVOLT_BACKEND": ""}).stdout == "C\n"  # fmt: skip


@needs_c
@pytest.mark.parametrize("name", NAMES)
def test_every_formula_and_every_slope_has_a_ufunc(name):
    arguments = twin(name).about.arguments
    with backends.using("C"):
        for label, function, more in functions(name):
            function(**{a.name: np.array([usual_value(a)]) for a in arguments}, **more)
            body = next(reversed(backends.made))
            assert isinstance(backends.made[body], np.ufunc), label
            assert backends.made[body].nin == len(arguments) + len(more)


@needs_c
@pytest.mark.parametrize("name", SLOWLY)
def test_bits_do_not_hang_on_where_a_number_stands(name):
    """The body of a loop and its tail, contiguous and not, one by one, arguments that stay the same: the same bits."""
    at = columns(name, 120)
    with backends.using("C"):
        for label, function, more in functions(name):
            whole = function(**at, **more)
            for n in (0, 1, 2, 3, 5, 6, 7, 9, 15, 16, 17, len(whole) - 1):
                assert np.array_equal(function(**{k: v[n:] for k, v in at.items()}, **more), whole[n:], equal_nan=True), label
                one = function(**{k: v[n : n + 1] for k, v in at.items()}, **more)
                assert np.array_equal(one, whole[n : n + 1], equal_nan=True), label
            assert np.array_equal(function(**{k: np.repeat(v, 3, axis=0)[::3] for k, v in at.items()}, **more), whole, equal_nan=True), label
            assert np.array_equal(function(**{k: v[::-1] for k, v in at.items()}, **more)[::-1], whole, equal_nan=True), label


@needs_c
@pytest.mark.parametrize("name", [n for n in SLOWLY if not any(a.family for a in twin(n).about.arguments)])
def test_bits_do_not_hang_on_which_arguments_are_arrays(name):
    at = {k: v[:40] for k, v in columns(name, 40).items()}
    with backends.using("C"):
        for label, function, more in functions(name):
            for n in (0, 7, 20):
                still = {k: float(v[n]) for k, v in at.items() if k not in ("V", "x", "t") and "in" not in k and "out" not in k}
                moved = {**at, **still}
                if not any(isinstance(v, np.ndarray) for v in moved.values()):
                    continue
                try:
                    got = function(**moved, **more)
                except DomainError:
                    continue
                filled = {k: np.full(40, v) if isinstance(v, float) else v for k, v in moved.items()}
                assert np.array_equal(got, function(**filled, **more), equal_nan=True), label


@needs_c
def test_a_kernel_of_other_sources_is_not_used(monkeypatch):
    monkeypatch.setattr(backends, "KERNELS", "0123456789abcdef")

    assert backends._looked_for() == (None, "it was built of other sources; build it anew")
    with pytest.raises(ImportError, match="built of other sources"), backends.using("C"):
        pass


@needs_c
def test_a_users_own_formula_of_a_shipped_name_does_not_run_its_c():
    from millivolt.formulas.generated import nernst as shipped

    with backends.using("C"):
        assert backends.ufunc("nernst", shipped.TABLE.kernel, "value") is not None
        assert backends.ufunc("nernst", "0123456789abcdef", "value") is None
        assert backends.ufunc("nernst", "", "value") is None


@needs_c
def test_a_bad_value_in_one_thread_is_not_told_in_another():
    told = []

    def wrong():
        with pytest.raises(DomainError):
            nernst(z=1, T=300.0, c_out=np.full(1000, -1.0), c_in=1.0)
        told.append("wrong")

    with backends.using("C"):
        threads = [threading.Thread(target=wrong) for _ in range(4)]
        for thread in threads:
            thread.start()
        for _ in range(200):
            assert nernst(z=1, T=300.0, c_out=np.ones(100), c_in=1.0).shape == (100,)
        for thread in threads:
            thread.join()
    assert told == ["wrong"] * 4


# ---- both ----


@needs_c
@pytest.mark.parametrize("name", SLOWLY)
def test_c_and_numpy_agree(name):
    at = columns(name)
    for label, function, more in functions(name):
        with backends.using("C"):
            c = function(**at, **more)
        with backends.using("NumPy"):
            numpy = function(**at, **more)
        usual_size = np.isfinite(numpy) & (np.abs(numpy) > 1e-290) & (np.abs(numpy) < 1e290)
        scale = np.abs(numpy[usual_size])
        assert usual_size.sum() > 20, label
        assert np.median(np.abs(c[usual_size] - numpy[usual_size]) / scale) < 1e-14, label  # each is held to its twin elsewhere
        assert np.array_equal(np.isnan(c), np.isnan(numpy)), label


def test_the_environment_chooses(monkeypatch):
    for asked, said in (("numpy", "NumPy"), ("NUMPY", "NumPy")):
        code = "import millivolt, numpy; millivolt.nernst(z=1, T=300.0, c_out=numpy.ones(3), c_in=2.0); print(millivolt.backend())"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ | {"MILLIVOLT_BACKEND": asked})
        assert done.stdout == f"{said}\n"


def test_an_unknown_choice_is_told():
    done = subprocess.run([sys.executable, "-c", "import millivolt"], capture_output=True, text=True, check=False, env=os.environ | {"MILLIVOLT_BACKEND": "fortran"})

    assert done.returncode and "MILLIVOLT_BACKEND is 'fortran'; it may be 'c' or 'numpy'" in done.stderr


@pytest.mark.parametrize("name", NAMES)
def test_nan_in_gives_nan_out(name, back_end):
    for a in twin(name).about.arguments:
        value = [np.nan, *usual_value(a)[1:]] if a.family else [np.nan, usual_value(a)]
        formula = getattr(millivolt, name)
        if not a.family and formula(**usual(name, **{a.name: 1.7 * usual_value(a)})) == formula(**usual(name)):
            continue  # the formula does not hang on it
        got = formula(**usual(name, **{a.name: np.array(value)}))
        assert np.isnan(got) if a.family else np.isnan(got).tolist() == [True, False], a.name


@pytest.mark.parametrize("name", NAMES)
def test_what_is_outside_is_told_alike(name):
    for a in twin(name).about.arguments:
        if a.sign == "real":
            continue
        bad = 0.0 if a.sign in ("nonzero", "positive") else -1.0
        value = [[bad, *usual_value(a)[1:]]] * 2 if a.family else [usual_value(a)] * 2 + [bad] * 3
        told = []
        for which in BOTH:
            with backends.using(which), pytest.raises(DomainError) as raised:
                getattr(millivolt, name)(**usual(name, **{a.name: np.array(value)}))
            told.append(str(raised.value))
        assert len(set(told)) == 1
        assert f"{a.name} must be" in told[0] and ("2 of 8 places, first at index (0, 0)" if a.family else "3 of 5 places, first at index 2") in told[0]


@pytest.mark.parametrize("name", NAMES)
def test_single_precision_is_rounded_once(name, back_end):
    at = {k: v[:64].astype(np.float32) for k, v in columns(name, 60).items()}
    if not admitted(name, at):
        pytest.skip("single precision has no room for these")
    with np.errstate(all="ignore"):
        got, double = getattr(millivolt, name)(**at), getattr(millivolt, name)(**{k: v.astype(np.float64) for k, v in at.items()})
        assert got.dtype == np.float32 and np.array_equal(got, double.astype(np.float32), equal_nan=True)


@pytest.mark.parametrize("kinds", [("f4", "f4", "f4"), ("f4", "f8", "f8"), ("i8", "f4", "f8"), ("i2", "f4", "f4"), ("u1", "i4", "f8"), ("?", "f8", "f8"), (">f8", "<f8", "f8")])
def test_types_go_together_as_in_numpy(kinds, back_end):
    one, other, result = kinds
    got = nernst(z=1, T=300.0, c_out=np.ones(5, one), c_in=np.full(5, 2.0).astype(other))

    assert got.dtype == np.dtype(result)
    assert got[0] == np.dtype(result).type(nernst(z=1, T=300.0, c_out=1.0, c_in=2.0))


def test_arrays_that_lie_anyhow(back_end):
    rows = np.arange(1.0, 25.0).reshape(4, 6)
    expected = nernst(z=1, T=300.0, c_out=rows.copy(), c_in=2.0)

    assert np.array_equal(nernst(z=1, T=300.0, c_out=rows.T, c_in=2.0), expected.T)
    assert np.array_equal(nernst(z=1, T=300.0, c_out=np.asfortranarray(rows), c_in=2.0), expected)
    assert np.array_equal(nernst(z=1, T=300.0, c_out=rows[::2, ::-3], c_in=2.0), expected[::2, ::-3])
    assert np.array_equal(nernst(z=np.ones((4, 1)), T=np.full(6, 300.0), c_out=rows, c_in=2.0), expected)
    assert np.array_equal(nernst(z=1, T=300.0, c_out=np.lib.stride_tricks.sliding_window_view(rows[0], 2), c_in=2.0)[:, 0], expected[0, :5])
    assert nernst(z=1, T=300.0, c_out=np.ones((0, 3)), c_in=2.0).shape == (0, 3)
    assert type(nernst(z=1, T=300.0, c_out=np.array(1.0), c_in=2.0)) is float
    loose = np.frombuffer(b"\0" + rows.tobytes(), offset=1).reshape(4, 6)  # not on a multiple of eight
    assert np.array_equal(nernst(z=1, T=300.0, c_out=loose, c_in=2.0), expected)


def test_out_is_filled_and_given_back(back_end):
    V = np.linspace(-0.1, 0.1, 2 * PART + 3)
    at = {"P": 1e-8, "z": 1, "T": 310.0, "c_in": 140.0, "c_out": 5.0}
    expected = millivolt.ghk_current(V=V, **at)
    for room in (np.full_like(V, 7.0), np.full((len(V), 2), 7.0)[:, 0], np.full(len(V), 7.0)[::-1]):
        assert millivolt.ghk_current(V=V, **at, out=room) is room and np.array_equal(room, expected)
    single = np.empty(len(V), np.float32)
    assert millivolt.ghk_current(V=V, **at, out=single) is single and np.array_equal(single, expected.astype(np.float32))
    own = V.copy()
    assert np.array_equal(millivolt.ghk_current(V=own, **at, out=own), expected)
    zero = np.empty(())
    assert millivolt.ghk_current(V=0.01, **at, out=zero) is zero and zero == millivolt.ghk_current(V=0.01, **at)
    three = np.empty((3, 4))
    assert millivolt.ghk_current(V=V[:4], **at, out=three) is three and np.array_equal(three, [expected[:4]] * 3)
    slope = np.empty(2)
    assert derivative(millivolt.chord_conductance, "g")(g=[1.0, 2.0], E=[[0.1, 0.2], [0.3, 0.5]], k=0, out=slope) is slope and slope[0] < 0.0


@pytest.mark.parametrize("room", [[0.0, 0.0], np.empty(3), np.empty(2, int), np.empty((2, 1)), "here", 1.0])
def test_a_place_that_does_not_fit_is_told(room, back_end):
    with pytest.raises(DomainError, match=r"nernst: out must be an array of floats of the shape \(2,\), not "):
        nernst(z=1, T=300.0, c_out=np.ones(2), c_in=2.0, out=room)


@pytest.mark.parametrize("k", [2, -3, 1.0, None, "0"])
def test_an_ion_that_is_not_there_is_told(k, back_end):
    if k is None:
        return
    with pytest.raises(DomainError, match="k must be the place of one of 2 ions, not"):
        derivative(millivolt.chord_conductance, "g")(g=[1.0, 2.0], E=[0.1, 0.2], k=k)


@pytest.mark.parametrize("name", ["ghk_current", "ghk_voltage_divalent", "nernst", "boltzmann_open", "chord_conductance"])
@pytest.mark.parametrize("kind", [np.float64, np.float32])
def test_little_memory_is_needed_besides_the_result(name, kind, back_end):
    n = 200_000
    at = {a.name: np.full((n, 2) if a.family else n, usual_value(a)[0] if a.family else usual_value(a), kind) for a in twin(name).about.arguments}
    out = np.empty(n, kind)
    for _, function, more in functions(name):
        function(**{key: v[:2] for key, v in at.items()}, **more)
        tracemalloc.start()
        function(**at, **more, out=out)
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert most < 2**20


def test_floats_of_every_kind_give_the_same_float():
    at = {"z": 2.0, "T": 300.0, "c_out": 5.0, "c_in": 140.0}
    expected = nernst(**at)

    assert nernst(**{key: np.float64(value) for key, value in at.items()}) == expected
    assert nernst(**{key: int(value) for key, value in at.items()}) == expected
    assert type(nernst(**{**at, "z": np.float64(2.0)})) is type(nernst(**{**at, "z": 2})) is float


@pytest.mark.parametrize("huge", [10**400, -(10**400)])
def test_a_whole_number_beyond_the_doubles_is_told(huge, back_end):
    with pytest.raises(DomainError, match="nernst: T must be a number"):
        nernst(z=1.0, T=huge, c_out=1.0, c_in=2.0)
    with pytest.raises(DomainError, match="nernst: T must be a number"):
        nernst(z=1.0, T=huge, c_out=np.ones(3), c_in=2.0)


# ---- objects that take an operation over ----


class Labelled:
    """An array with a label, by NumPy's protocol."""

    def __init__(self, values, label):
        self.values, self.label = np.asarray(values), label

    def __array_ufunc__(self, ufunc, method, *inputs, **rest):
        assert method == "__call__" and ufunc.nout == 1 and ufunc.__name__ == "nernst" and ufunc.signature is None and ufunc.nin == 4
        return Labelled(ufunc(*(x.values if isinstance(x, Labelled) else x for x in inputs), **rest), self.label)


class Shy:
    def __array_ufunc__(self, *_, **__):
        return NotImplemented


def test_an_object_that_takes_ufuncs_over_takes_a_formula_over(back_end):
    got = nernst(z=1, T=300.0, c_out=Labelled([1.0, 2.0], "cells"), c_in=2.0)

    assert got.label == "cells" and got.values.tolist() == [nernst(z=1, T=300.0, c_out=1.0, c_in=2.0), 0.0]
    with pytest.raises(DomainError, match="c_out must be greater than zero"):
        nernst(z=1, T=300.0, c_out=Labelled([1.0, -2.0], "cells"), c_in=2.0)
    with pytest.raises(DomainError, match="kinds that do not go together: Shy"):
        nernst(z=1, T=300.0, c_out=Shy(), c_in=2.0)


def test_what_they_are_handed_can_be_sent_to_another_process(back_end):
    import pickle

    from millivolt.formulas.elementwise import Elementwise
    from millivolt.formulas.generated import chord_conductance, nernst

    sent = pickle.loads(pickle.dumps(Elementwise(nernst.TABLE, nernst._value)))
    assert sent(1.0, 300.0, np.ones(2), 1.0).tolist() == [0.0, 0.0] and sent.__name__ == "nernst"
    sent = pickle.loads(pickle.dumps(Elementwise(chord_conductance.TABLE, chord_conductance._g, 1)))
    assert sent.signature == "(i),(i)->()" and sent([1.0, 1.0], [0.0, 1.0]) == 0.25


# ---- parts ----


@pytest.mark.parametrize("shape", [(), (0,), (5,), (3, 4), (2, 3, 4), (1, 7), (7, 1), (0, 3), (3, 0), (2, 1, 5)])
@pytest.mark.parametrize("most", [1, 2, 5, 7, 100])
def test_parts_go_once_over_everything_in_order(shape, most):
    numbers = np.arange(int(np.prod(shape))).reshape(shape)
    found = [numbers[at] for at in parts(shape, most)]

    assert [int(x) for piece in found for x in np.ravel(piece)] == list(range(numbers.size))
    assert all(np.size(piece) <= max(1, most) for piece in found)


def test_a_part_of_what_is_broadcast():
    shape, column, row = (4, 6), np.arange(4.0)[:, None], np.arange(6.0)
    whole = np.empty(shape)
    for at in parts(shape, 5):
        whole[at] = part(column, at, 2) * 10 + part(row, at, 2) + part(np.array(100.0), at, 2)

    assert np.array_equal(whole, column * 10 + row + 100.0)


def test_the_points_that_are_tried_are_of_every_kind():
    assert {"positive", "nonnegative", "real", "nonzero"} == set(KIND) and "V" in SPECIAL
