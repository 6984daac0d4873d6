"""The wheel and the sdist, built from a copy; the wheel unpacked elsewhere and used there."""

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PARTS = ("pyproject.toml", "setup.py", "README.md", "LICENSE", "src", "derivations")
FIELDS = sorted(path.name for path in (ROOT / "derivations").iterdir() if (path / "__init__.py").is_file())


def run(*command, cwd):
    done = subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, check=False,
        env={k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONHASHSEED")} | {"PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The folder of what `python -m build` makes: first the sdist, from that the wheel."""
    copy = tmp_path_factory.mktemp("checkout")
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, copy / part, symlinks=True, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        else:
            shutil.copy(ROOT / part, copy / part)
    run(sys.executable, "-m", "build", "--outdir", str(copy / "dist"), str(copy), cwd=copy)
    return copy / "dist"


@pytest.fixture(scope="module")
def wheel(built):
    (found,) = built.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def elsewhere(wheel, tmp_path_factory):
    """A Python that has the wheel, and what it depends on, but not the checkout."""
    room = tmp_path_factory.mktemp("elsewhere")
    run(sys.executable, "-m", "venv", "--without-pip", str(room / "venv"), cwd=room)
    python = room / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    site = Path(run(str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=room).strip())
    run(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--disable-pip-version-check", "--target", str(site), str(wheel), cwd=room)
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib"))  # its own .pth files, the checkout among them, are not read again
    return python


def files_of_the_wheel(wheel):
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def files_of_the_sdist(built):
    (found,) = built.glob("*.tar.gz")
    with tarfile.open(found) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


def test_the_wheel_holds_the_derivations_and_all_that_is_no_python(wheel):
    there = files_of_the_wheel(wheel)
    here = {f"millivolt/{path.relative_to(ROOT / 'src' / 'millivolt').as_posix()}" for path in (ROOT / "src" / "millivolt").rglob("*") if path.is_file()}
    here |= {f"millivolt/derivations/{path.relative_to(ROOT / 'derivations').as_posix()}" for path in (ROOT / "derivations").rglob("*") if path.is_file()}
    wanted = {name for name in here if "__pycache__" not in name}

    assert wanted - there == set()
    assert {"millivolt/py.typed", "millivolt/derivations/constants.toml", "millivolt/derivations/electrodiffusion/nernst.py"} <= there
    assert any(name.endswith(".j2") for name in there)


def test_the_wheel_holds_nothing_else(wheel):
    stray = {name for name in files_of_the_wheel(wheel) if not name.startswith(("millivolt/", "millivolt-")) or "test" in name.split("/")}

    assert stray == set()


def test_the_sdist_holds_the_derivations_too(built):
    there = files_of_the_sdist(built)

    assert {"pyproject.toml", "README.md", "LICENSE"} <= there
    assert any(name.endswith("derivations/electrodiffusion/nernst.py") for name in there)
    assert any(name.endswith("derivations/constants.toml") for name in there)


def test_the_licence_is_in_the_wheel(wheel):
    assert any(name.endswith("LICENSE") for name in files_of_the_wheel(wheel))


def test_the_package_that_is_used_elsewhere_is_the_one_of_the_wheel(elsewhere, tmp_path):
    where = run(str(elsewhere), "-c", "import millivolt; print(millivolt.__file__)", cwd=tmp_path)

    assert str(elsewhere.parent.parent) in where and str(ROOT / "src") not in where


def test_a_formula_is_evaluated_elsewhere(elsewhere, tmp_path):
    said = run(str(elsewhere), "-m", "millivolt", "eval", "nernst", "z=1", "T=37degC", "c_out=5mM", "c_in=140mM", cwd=tmp_path)

    assert "89.06" in said and "mV" in said


def test_the_wheel_runs_the_c_that_is_in_it(wheel, elsewhere, tmp_path):
    built = any(name.startswith("millivolt/formulas/_kernels.") for name in files_of_the_wheel(wheel))
    code = "import millivolt, numpy; print(millivolt.backend(), millivolt.nernst(z=1, T=300.0, c_out=numpy.ones(2), c_in=1.0))"

    assert run(str(elsewhere), "-c", code, cwd=tmp_path) == f"{'C' if built else 'NumPy'} [0. 0.]\n"


def test_the_sources_of_the_c_are_in_the_sdist(built):
    there = files_of_the_sdist(built)

    assert "setup.py" in there
    for path in (ROOT / "src" / "millivolt" / "formulas" / "kernels").iterdir():
        assert f"src/millivolt/formulas/kernels/{path.name}" in there


def test_a_derivation_is_checked_elsewhere(elsewhere, tmp_path):
    code = "from millivolt.derivation import check; from millivolt.derivations.electrodiffusion.nernst import nernst as d; th = check(d); print(th.lhs, th.rhs)"

    assert run(str(elsewhere), "-c", code, cwd=tmp_path) == "E R*T*log(c_out/c_in)/(F*z)\n"


def test_every_field_is_found_elsewhere(elsewhere, tmp_path):
    code = f"from importlib import import_module\nfor field in {FIELDS}: print(import_module('millivolt.derivations.' + field).__file__)"
    found = run(str(elsewhere), "-c", code, cwd=tmp_path).splitlines()

    assert len(found) == len(FIELDS) and all(path.startswith(str(elsewhere.parent.parent)) for path in found)


def test_the_typed_marker_is_beside_the_code(elsewhere, tmp_path):
    code = "from importlib.resources import files; print(files('millivolt').joinpath('py.typed').is_file())"

    assert run(str(elsewhere), "-c", code, cwd=tmp_path) == "True\n"
