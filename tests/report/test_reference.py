"""docs/api.md is what the docstrings say, and every example in them is true."""

import doctest
import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

import millivolt
from millivolt import library
from millivolt.formula.example import example_lines
from millivolt.formulas import NAMES
from millivolt.report.reference import reference

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")


def test_the_page_is_what_the_docstrings_say():
    assert reference() == PAGE, "make docs"


@pytest.mark.parametrize("name", NAMES)
def test_the_example_of_every_formula_prints_what_it_says(name):
    module = importlib.import_module(f"millivolt.formulas.generated.{name}")
    told = []
    tests = [t for t in doctest.DocTestFinder().find(module) if t.examples]
    runner = doctest.DocTestRunner()
    for test in tests:
        runner.run(test, out=told.append)

    assert [t.name.rpartition(".")[2] for t in tests] == [name] and runner.tries == 2
    assert not runner.failures, "".join(told)


def test_the_examples_of_the_page_run_as_they_stand():
    runner = doctest.DocTestRunner()
    source = "\n\n".join(re.findall(r"^```python\n(.*?)\n```$", PAGE, re.DOTALL | re.MULTILINE))
    told = []
    runner.run(doctest.DocTestParser().get_doctest(source, {}, "api.md", "api.md", 0), out=told.append)

    assert runner.tries >= 2 * len(NAMES)
    assert not runner.failures, "".join(told)


def test_every_formula_and_every_public_name_is_on_the_page():
    for name in {*millivolt.__all__} - {"__version__"}:
        assert re.search(rf"^### `{name}\b", PAGE, re.MULTILINE), name


@pytest.mark.parametrize(("example", "words"), [
    ({"z": 1, "T": 310.15, "c_out": 5.0}, "its example has z, T, c_out; its arguments are z, T, c_out, c_in"),
    ({"z": 1, "T": 310.15, "c_out": 5.0, "c_in": 140.0, "P": 1.0}, "its arguments are"),
    ({"z": 1, "T": 310.15, "c_out": 5.0, "c_in": -140.0}, "no number to 5 digits"),
    ({"z": 1, "T": 310.15, "c_out": 5.0, "c_in": 5.0}, "no number to 5 digits"),
])  # fmt: skip
def test_an_example_that_is_no_call_is_refused(example, words):
    f = library.formula("nernst")
    object.__setattr__(f, "example", example)

    with pytest.raises(ValueError, match=words):
        example_lines(f)


def test_pandas_xarray_dask_and_pint_are_not_loaded_for_plain_numbers():
    code = "import millivolt, numpy; millivolt.nernst(z=1, T=310, c_out=[5.0, numpy.float32(6)], c_in=numpy.ones(2)); import sys; print({'pint', 'pandas', 'xarray', 'dask', 'decimal'} & sys.modules.keys())"

    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "set()"
