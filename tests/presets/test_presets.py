"""Every preset gives what its source gives, and every value says where it is from."""

import subprocess
import sys
import tomllib

import pytest
from click.testing import CliRunner

import millivolt
from millivolt.cli import main
from millivolt.presets import NoPreset, every, names, preset, references
from millivolt.presets.reading import PLACE
from millivolt.units import read_printed

CHECKS = [(p, check) for p in every() for check in p.checks]
ASKED = ("squid_axon", "frog_muscle", "mammalian_neuron", "mammalian_muscle", "cardiomyocyte", "smooth_muscle", "red_cell", "plant_cell", "e_coli", "mitochondrion",
         "synaptic_vesicle")  # fmt: skip
TYPED = tomllib.loads(PLACE.read_text(encoding="utf-8"))


def test_the_membranes_that_are_wanted_are_there():
    assert names() == ASKED


@pytest.mark.parametrize(("p", "check"), CHECKS, ids=[f"{p.name}: {check.says}" for p, check in CHECKS])
def test_the_compiled_formula_gives_what_the_source_gives(p, check):
    assert abs(p.computed(check) - check.expected.si) <= check.within


@pytest.mark.parametrize(("p", "check"), [it for it in CHECKS if it[1].formula == "ghk_voltage"], ids=lambda it: getattr(it, "name", ""))
def test_a_check_would_notice_inside_and_outside_exchanged(p, check):
    turned = {name: p[name.replace("_in", "_X").replace("_out", "_in").replace("_X", "_out")] for name in p.arguments(check.function)}
    assert abs(check.function(**{**turned, **dict(check.given)}) - check.expected.si) > check.within


@pytest.mark.parametrize("p", every(), ids=names())
def test_every_check_leaves_open_little_of_what_it_checks(p):
    assert p.checks
    for check in p.checks:
        assert 0 < check.within < 0.05 * abs(check.expected.si)


@pytest.mark.parametrize("p", every(), ids=names())
def test_every_value_names_a_source_that_is_told_in_full(p):
    for value in p.told:
        assert value.source in references()
        assert not value.checked or value.checked in references()


def test_no_reference_is_told_that_nothing_names():
    assert set(references()) == {key for p in every() for v in p.told for key in (v.source, v.checked) if key}


def test_every_number_is_a_plain_one():
    for name in names():
        table = TYPED[name]
        for text in (*(typed["is"] for typed in table["values"].values()), *(c[key] for c in table["checks"] for key in ("gives", "within"))):
            printed = read_printed(text)
            assert printed.relation == "=" and not printed.hedge and not printed.reading and printed.text == text
            assert (printed.unit is None) == (printed.unit_text == ""), text


def test_only_keys_that_are_read_are_typed():
    for name in names():
        assert set(TYPED[name]) <= {"title", "words", "note", "values", "checks"}
        for typed in TYPED[name]["values"].values():
            assert set(typed) <= {"is", "from", "note", "checked"}
        for check in TYPED[name]["checks"]:
            assert set(check) <= {"says", "formula", "with", "gives", "within", "from", "note", "checked"}


@pytest.mark.parametrize("p", every(), ids=names())
def test_concentrations_are_in_the_range_of_life(p):
    found = [value for value in p.values if value.name.partition("_")[0] in ("K", "Na", "Cl", "Ca")]
    assert all((1e-5 if value.name.startswith("Ca") else 0.1) <= value.si <= 600 for value in found)


def test_the_red_cell_has_more_area_than_a_sphere_of_its_volume():
    cell = preset("red_cell")
    assert cell["area"] > millivolt.sphere_area(r=(cell["volume"] / millivolt.sphere_volume(r=1.0)) ** (1 / 3))


def test_a_value_in_si():
    squid = preset("squid_axon")
    assert squid["T"] == 293.15 and squid["c_m"] == 0.01 and squid["K_in"] == 345.0


def test_the_values_that_a_formula_takes():
    assert set(preset("frog_muscle").arguments(millivolt.ghk_voltage)) == {"T", "P_K", "K_out", "K_in", "P_Na", "Na_out", "Na_in"}


def test_what_is_not_known_is_named():
    with pytest.raises(KeyError, match="red_cell has no K_in; it has T, Cl_out"):
        preset("red_cell")["K_in"]
    with pytest.raises(NoPreset, match="no preset 'squidaxon'; did you mean squid_axon"):
        preset("squidaxon")


def test_presets_cannot_be_changed():
    with pytest.raises(AttributeError):
        preset("squid_axon").title = "another"


def test_reading_them_loads_no_computer_algebra():
    asked = "import sys, millivolt\nmillivolt.presets.every()\nprint([n for n in ('sympy', 'pint', 'flint', 'matplotlib') if n in sys.modules])"
    assert subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_importing_the_package_does_not_read_them():
    asked = "import sys, millivolt\nprint('millivolt.presets' in sys.modules, 'tomllib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout == "False False\n"


def test_the_command_lists_them():
    done = CliRunner().invoke(main, ["presets"])
    assert done.exit_code == 0 and [line.split()[0] for line in done.output.splitlines()] == list(names())
    assert "squid_axon        Squid giant axon           -59.68 mV" in done.output


@pytest.mark.parametrize("name", names())
def test_the_command_tells_one_in_full_within_80_columns(name):
    done = CliRunner().invoke(main, ["presets", name])
    assert done.exit_code == 0
    assert all(len(line) <= 80 or line.startswith("  https://") for line in done.output.splitlines())  # an address is not broken
    said = " ".join(done.output.split())
    for value in preset(name).told:
        assert value.text in said
        assert not value.checked or (f"checked in {value.checked}" in said and " ".join(references()[value.checked].split()) in said)
    looked_up = [v for v in preset(name).told if v.checked]
    assert (f"{len(looked_up)} of {len(preset(name).told)} figures were looked up" if looked_up else f"None of the {len(preset(name).told)} figures could be looked up") in said


def test_what_was_looked_up_in_another_place_than_its_source_says_where():
    for p in every():
        for v in p.told:
            assert v.checked != v.source
    assert sum(bool(v.checked) for p in every() for v in p.told) >= 25


def test_the_command_refuses_a_name_that_is_none():
    done = CliRunner().invoke(main, ["presets", "squid"])
    assert done.exit_code == 2 and "there is no preset 'squid'; did you mean squid_axon?" in done.output
