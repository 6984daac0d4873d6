"""The command line, as a stranger uses it: what it prints, how it ends, and that it never shows a traceback."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from millivolt import library
from millivolt.cli import main
from millivolt.report import TexFailed

ROOT = Path(__file__).parent.parent
NERNST = ("nernst", "z=1", "T=37degC", "c_out=5mM", "c_in=140mM")
COMMANDS = ("list", "show", "derive", "check", "eval", "judge", "judge-formula", "verify", "recheck", "report")
SOUND = '[[claim]]\nid = "K"\nprints = "-89 mV"\nformula = "nernst"\nwith = { z = "1", T = "37 degC", c_out = "5 mM", c_in = "140 mM" }\n'
AREA = '[[claim]]\nid = "area"\nprints = "3.3 m2"\nformula = "cylinder_area"\nwith = { L = "100 µm", r = "5 µm" }\n'
DAMAGED = """
from dataclasses import replace

from millivolt.derivations.electrodiffusion.nernst import nernst

*before, last = nernst.lines
damaged = replace(nernst, name="damaged", lines=(*before, replace(last, rhs=-last.rhs)), says=(last.lhs, -last.rhs))
"""


@pytest.fixture(autouse=True)
def _eighty_columns(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)


def run(*arguments: str | Path) -> Result:
    """The command's result; a traceback is a failure of any test."""
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    assert "Traceback" not in result.output
    return result


def refused(*arguments: str | Path) -> str:
    """The one message of a command whose input is unusable."""
    result = run(*arguments)
    assert result.exit_code == 2, result.output
    assert result.output.strip()
    return result.output


def fits(text: str) -> bool:
    return max(map(len, text.split("\n"))) <= 80


# ---- help ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(command: str) -> None:
    result = run(command, "--help")

    assert result.exit_code == 0
    assert f"millivolt {command}" in result.output.partition("Example")[2]
    assert fits(result.output)


def test_the_help_of_the_whole_names_every_command() -> None:
    assert set(main.commands) >= set(COMMANDS)
    assert all(f"\n  {command} " in run("--help").output for command in COMMANDS)


# ---- eval and judge ------------------------------------------------------------------------------


def test_the_command_line_starts_without_what_only_a_command_needs() -> None:
    heavy = "{'sympy', 'pint', 'flint', 'jinja2', 'matplotlib', 'bokeh', 'millivolt.claims.judge', 'millivolt.explorer.layout', 'millivolt.report.layout'}"
    code = f"import sys, millivolt.cli; print(*sorted({heavy} & sys.modules.keys()))"

    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == []


def test_eval_prints_the_value_and_what_it_used() -> None:
    result = run("eval", *NERNST)

    assert result.exit_code == 0
    assert result.output.split("\n")[0] == "E = -89.06 mV"
    assert "T=37degC" in result.output
    assert "log(c_out/c_in)" in result.output


def test_eval_takes_relative_permeabilities_and_fits_the_terminal() -> None:
    result = run("eval", "ghk_voltage", "T=37degC", "P_K=1", "K_out=5mM", "K_in=140mM", "P_Na=0.05", "Na_out=145mM", "Na_in=15mM")

    assert result.output.startswith("V = -65.25 mV\n")
    assert fits(result.output)


def test_eval_takes_a_value_an_ion() -> None:
    assert run("eval", "chord_conductance", "g=5 S/m^2, 0.25 S/m^2", "E=-80 mV, 60 mV").output.startswith("V = -73.33 mV\n")
    assert run("eval", "chord_conductance", "g_K=5 S/m^2", "g_Na=0.25 S/m^2", "E_K=-80 mV", "E_Na=60 mV").output.startswith("V = -73.33 mV\n")
    assert "reversal_potential without K_in; expected P_K, z_K, K_out, K_in for K" in run("eval", "reversal_potential", "T=20degC", "P_K=1", "K_out=10mM").output


def test_judge_refutes_a_wrong_number_and_says_why() -> None:
    result = run("judge", *NERNST, "-61.5 mV")

    assert result.exit_code == 1
    assert result.output.startswith("nernst  refuted\n")
    assert "inputs as printed allow" in result.output
    assert "slope per decade" in result.output
    assert fits(result.output)


@pytest.mark.parametrize("printed", ["-89 mV", "-0.089 V", "-89.06"])
def test_judge_confirms_a_right_number(printed: str) -> None:
    result = run("judge", *NERNST, printed)

    assert result.exit_code == 0
    assert result.output.startswith("nernst  confirmed\n")


UNUSABLE_VALUES = {
    "unknown formula": (("nrnst", "z=1"), "did you mean nernst?"),
    "nothing like a formula": (("qqqq",), "there is no formula 'qqqq'"),
    "unknown argument": ((*NERNST, "x=3"), "there is no argument 'x'"),
    "no value": ((*NERNST[:-1], "c_in"), "'c_in' is no argument=value"),
    "given twice": ((*NERNST, "z=2"), "z is given twice"),
    "missing": (NERNST[:-1], "c_in is missing"),
    "bare": (("nernst", "z=1", "T=310", *NERNST[3:]), "T = '310', in no unit"),
    "wrong dimension": (("nernst", "z=1", "T=37mV", *NERNST[3:]), "T = '37mV', in V"),
    "tower of powers": ((*NERNST[:-1], "c_in=9**9**9"), "9**9**9"),
    "tower of carets": ((*NERNST[:-1], "c_in=9^9^9"), "9^9^9"),
    "absurd exponent": ((*NERNST[:-1], "c_in=1e999999999"), "1e999999999"),
    "absurd exponent with a unit": ((*NERNST[:-1], "c_in=1e999999999mM"), "1e999999999mM"),
    "more than a float": ((*NERNST[:-1], "c_in=1e400mM"), "than a number of 64 bits can be"),
    "less than a float": ((*NERNST[:-1], "c_in=1e-400mM"), "than a number of 64 bits can be"),
    "code": ((*NERNST[:-1], "c_in=__import__('os').system('x')"), "__import__"),
    "not a number": ((*NERNST[:-1], "c_in=nan"), "'nan'"),
    "infinite": ((*NERNST[:-1], "c_in=inf mM"), "'inf mM'"),
    "empty": ((*NERNST[:-1], "c_in="), "c_in"),
    "a reference": ((*NERNST[:-1], "c_in=@K"), "@K"),
    "division by zero": ((*NERNST[:-1], "c_in=1 mM/0"), "zero"),
    "too long": ((*NERNST[:-1], f"c_in={'1' * 500}mM"), "502 characters"),
    "deep": ((*NERNST[:-1], f"c_in={'(' * 300}1 mM{')' * 300}"), "characters long"),
    "zero": ((*NERNST[:-1], "c_in=0mM"), "c_in must be greater than zero"),
    "negative": ((*NERNST[:-1], "c_in=-5mM"), "c_in must be greater than zero"),
    "no charge": (("nernst", "z=0", *NERNST[2:]), "z must be other than zero"),
    "below absolute zero": (("nernst", "z=1", "T=-300degC", *NERNST[3:]), "T must be greater than zero"),
    "lists of two lengths": (("chord_conductance", "g=5 S/m^2, 1 S/m^2", "E=-80 mV"), "lists of 1 and 2 values"),
}


@pytest.mark.parametrize("command", ["eval", "judge"])
@pytest.mark.parametrize("case", UNUSABLE_VALUES)
def test_unusable_values_end_with_2_and_one_message(command: str, case: str) -> None:
    arguments, message = UNUSABLE_VALUES[case]

    output = refused(command, *arguments, *(["-89 mV"] if command == "judge" else []))

    assert message in output
    assert len(output) < 700
    assert "E = " not in output


def test_values_beyond_what_a_result_can_hold_are_refused() -> None:
    message = refused("eval", "ghk_current", "P=1e300 m/s", "z=1", "V=1e300 V", "T=1 K", "c_in=1e300 mM", "c_out=1 mM")

    assert "ghk_current" in message


@pytest.mark.parametrize("printed", ["rabbit", "", "1e999999999 mV", "__import__('os')"])
def test_judge_wants_a_number(printed: str) -> None:
    assert "column" in refused("judge", *NERNST, printed)


@pytest.mark.parametrize("name, values, printed, code, says", [
    ("nernst", (), r"E_K = \frac{RT}{zF}\ln\frac{[K^+]_o}{[K^+]_i}", 0, "equal to nernst: proved"),
    ("nernst", (), "E_K = 61.5 mV log10([K+]o/[K+]i)", 0, "T = 37 °C"),
    ("nernst", ("z=-1",), "E = RT/F ln([Cl⁻]ᵢ/[Cl⁻]ₒ)", 0, "proved"),
    ("nernst", ("c_out=a", "c_in=b"), "E = RT/(zF) ln(b/a)", 1, "Inside and outside are exchanged"),
    ("time_constant", (), r"\tau = R_m / C_m", 1, "divided by a letter instead of multiplied"),
])  # fmt: skip
def test_a_printed_formula_is_judged(name: str, values: tuple[str, ...], printed: str, code: int, says: str) -> None:
    result = run("judge-formula", name, *values, printed)

    assert result.exit_code == code
    assert says in " ".join(result.output.split())


@pytest.mark.parametrize("values, printed, says", [
    ((), r"E = \frac{RT}{zF", "column 14: opened here and never closed"),
    ((), r"\input{/etc/passwd}", "column 1"),
    ((), "x" * 9000, "at most"),
    (("q=3",), "E = 1", "there is no argument 'q'"),
    (("z=1", "z=2"), "E = 1", "z is given twice"),
    (("z=3+*",), "E = 1", "column 3"),
    (("c_out=c_in+1",), "E = 1", "c_out = 'c_in+1'"),
])  # fmt: skip
def test_what_is_no_printed_formula_is_told_with_its_place(values: tuple[str, ...], printed: str, says: str) -> None:
    assert says in refused("judge-formula", "nernst", *values, printed)


# ---- verify --------------------------------------------------------------------------------------


def claims(text: str, name: str = "claims.toml") -> Path:
    path = Path(name)
    path.write_text(text, encoding="utf-8")
    return path


def test_verify_ends_with_0_when_all_is_as_expected() -> None:
    result = run("verify", claims(SOUND + AREA + 'expect = "damaged"\n'))

    assert result.exit_code == 0
    assert "2 claims: 1 confirmed, 1 damaged; all as expected" in result.output
    assert "1 known error among them" in result.output


def test_verify_ends_with_1_and_says_why_where_something_is_wrong() -> None:
    result = run("verify", claims(SOUND.replace("-89", "-61.5")))

    assert result.exit_code == 1
    assert "inputs as printed allow" in result.output
    assert "1 not as expected" in result.output


def test_a_mended_erratum_is_not_as_expected_either() -> None:
    assert run("verify", claims(SOUND + 'expect = "refuted"\n')).exit_code == 1


def test_a_printed_string_is_cut_only_where_there_is_no_room() -> None:
    output = run("verify", claims(SOUND + AREA.replace("3.3 m2", "some 3.3×10⁻⁹ square meters") + SOUND.replace('"K"', '"x"').replace("-89", "9" * 40))).output

    assert "some 3.3×10⁻⁹ square meters  " in output
    assert " 9999" in output and "…" not in output.split("\n")[3]
    assert fits(output)


@pytest.mark.parametrize("columns", ["20", "80", "500"])
def test_the_table_is_readable_in_any_terminal(columns: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)

    output = run("verify", claims(SOUND.replace("-89 mV", "minus 89 mV, or, in volts, that is to say in the unit of the potential, -0.089 V, as it seems"))).output

    assert output.split("\n")[1].startswith("claim  verdict     prints")
    assert max(map(len, output.split("\n"))) <= 120


def test_one_wrong_file_among_several_is_enough() -> None:
    assert run("verify", claims(SOUND), claims(AREA, "other.toml")).exit_code == 1


@pytest.mark.parametrize("folder", sorted(p.parent.name for p in ROOT.glob("reports/*/claims.toml")))
def test_the_claims_of_the_seeds_fit_the_terminal(folder: str) -> None:
    result = run("verify", ROOT / "reports" / folder / "claims.toml")

    assert result.exit_code == 0
    assert fits(result.output)


UNUSABLE_FILES = {
    "unknown key": ('evil = "x"\n' + SOUND, "'evil'"),
    "unknown key of a claim": (SOUND + 'evil = "x"\n', "'evil'"),
    "unknown formula": (SOUND.replace('"nernst"', '"nrnst"'), "'nrnst'"),
    "circle": ('[[claim]]\nid="a"\nprints="1 mV"\nexpression="@b"\n[[claim]]\nid="b"\nprints="1 mV"\nexpression="@a"\n', "circle"),
    "itself": ('[[claim]]\nid="a"\nprints="1 mV"\nexpression="@a"\n', "circle"),
    "tower of powers": (SOUND.replace("5 mM", "9**9**9 mM"), "9**9**9"),
    "absurd exponent": (SOUND.replace("5 mM", "1e999999999 mM"), "1e999999999"),
    "absurd print": (SOUND.replace("-89 mV", "1e999999999 mV"), "e999999999"),
    "code": (SOUND.replace("5 mM", "__import__('os').system('x')"), "__import__"),
    "bare number": (SOUND.replace("37 degC", "310"), "in no unit"),
    "a number and not a string": (SOUND.replace('"-89 mV"', "-89"), "-89"),
    "no TOML": ("hello there", "TOML"),
    "no claim": ("", "no claim"),
    "control characters": (SOUND.replace("-89 mV", "\\u001b[31m-89 mV"), "U+001B"),
}


@pytest.mark.parametrize("case", UNUSABLE_FILES)
def test_unusable_claims_end_with_2_and_name_the_file_and_the_place(case: str) -> None:
    text, message = UNUSABLE_FILES[case]
    path = claims(text)

    output = refused("verify", path, "-o", "out")

    assert output.startswith(f"{path}, ")
    assert message in output
    assert not Path("out").exists()


def test_binary_junk_is_no_claims_file() -> None:
    Path("junk.toml").write_bytes(bytes(range(256)) * 20)

    assert "UTF-8" in refused("verify", "junk.toml")


@pytest.mark.parametrize("name", ["absent.toml", "."])
def test_a_file_that_is_not_there_is_named(name: str) -> None:
    assert refused("verify", name).startswith(f"{name}, ")


def test_an_absent_document_is_named() -> None:
    assert "absent.txt" in refused("verify", claims(SOUND), "--source", "absent.txt")


def test_a_document_that_holds_none_of_the_strings_is_the_wrong_one() -> None:
    Path("other.txt").write_text("Nothing of the kind.")

    assert "other.txt" in refused("verify", claims(SOUND), "--source", "other.txt")


def test_a_source_goes_with_one_claims_file() -> None:
    assert "one claims file" in refused("verify", claims(SOUND), claims(AREA, "other.toml"), "--source", "x.txt")


TEXT = "The area of the cell is 3.3 m2, and its potential is -89 mV.\r\nNothing else.\n"


@pytest.fixture
def document() -> Path:
    path = Path("chapter.txt")
    path.write_bytes(TEXT.encode())
    return path


def test_verify_with_the_document_writes_whole_files_and_leaves_the_original(document: Path) -> None:
    result = run("verify", claims(AREA + SOUND), "--source", document, "-o", "out", "--format", "md", "--format", "json")

    assert result.exit_code == 1
    assert "2 of 2 printed strings found in chapter.txt" in result.output
    assert {p.name for p in Path("out").iterdir()} == {"report.md", "report.json", "corrected.txt", "corrected.diff"}
    assert document.read_bytes() == TEXT.encode()
    assert Path("out/corrected.txt").read_bytes() == TEXT.replace("3.3 m2", "3.3×10⁻⁹ m²").encode()
    assert [c["verdict"] for c in json.loads(Path("out/report.json").read_text(encoding="utf-8"))["claims"]] == ["damaged", "confirmed"]


def test_strings_that_the_document_does_not_hold_are_named(document: Path) -> None:
    result = run("verify", claims(SOUND + AREA.replace("3.3 m2", "7.7 m2")), "--source", document)

    assert "1 of 2 printed strings found" in result.output
    assert "not found: area" in result.output


@pytest.mark.parametrize("name", ["corrected.txt", "report.md"])
def test_what_was_read_is_never_written_over(name: str) -> None:
    Path(name).write_bytes(TEXT.encode())

    assert name in refused("verify", claims(AREA + SOUND), "--source", name, "-o", ".", "--format", "md")
    assert Path(name).read_bytes() == TEXT.encode()
    assert sorted(p.name for p in Path.cwd().iterdir()) == sorted(["claims.toml", name])


def test_a_folder_that_cannot_be_made_is_named(document: Path) -> None:
    assert "chapter.txt" in refused("verify", claims(AREA), "--source", document, "-o", document / "out", "--format", "md")
    assert document.read_bytes() == TEXT.encode()


def test_nothing_is_left_in_a_folder_that_cannot_be_written(document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", "out/report.md")

    monkeypatch.setattr("millivolt.report.writing.tempfile.mkstemp", forbidden)

    assert "out/report.md: Permission denied" in refused("verify", claims(AREA), "--source", document, "-o", "out", "--format", "md")
    assert list(Path("out").iterdir()) == []


def test_nothing_is_written_when_the_last_page_cannot_be_made(document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stops(*_: object) -> None:
        raise TexFailed("TeX stopped")

    monkeypatch.setattr("millivolt.report.verifying.pdf", stops)

    assert "TeX stopped" in refused("verify", claims(AREA), "--source", document, "-o", "out", "--format", "md", "--format", "pdf")
    assert not Path("out").exists()


# ---- derivations ---------------------------------------------------------------------------------


def test_list_names_results_and_special_cases() -> None:
    output = run("list").output

    assert "\nnernst " in output
    assert "\n  nernst_of_ratio " in output
    assert fits(output)


def test_show_prints_statement_premises_lines_and_what_it_stands_on() -> None:
    output = run("show", "nernst").output

    assert "E = R*T*log(c_out/c_in)/(F*z)" in output
    assert "equilibrium: postulate" in output
    assert "divide by F*z  [proved]" in output
    assert fits(output)


def test_check_counts_what_is_proved_and_what_is_a_premise() -> None:
    result = run("check", "thermal_voltage", "fractional_change")

    assert result.exit_code == 0
    assert "2 derivations, 4 lines, 0 refused:\n" in result.output


@pytest.mark.parametrize("command", [("check",), ("show",), ("derive", "-o", "out")])
def test_a_damaged_line_ends_with_1_and_is_laid_out(command: tuple[str, ...]) -> None:
    Path("damaged.py").write_text(DAMAGED)

    result = run(*command, "damaged.py")

    assert result.exit_code == 1
    assert "damaged, line 5: the two sides are not equal by field arithmetic\n  had    E*F*z = R*T*log(c_out/c_in)\n  by     divide by F*z\n" in result.output
    assert "\n  wrote  E = -R*T*log(c_out/c_in)/(F*z)\n  gives  E = R*T*log(c_out/c_in)/(F*z)\n  try    F = 2, " in result.output
    assert not Path("out").exists()


def test_check_goes_on_after_a_refusal() -> None:
    Path("damaged.py").write_text(DAMAGED)

    assert ", 1 refused:\n" in run("check", "damaged.py", "thermal_voltage").output


@pytest.mark.parametrize("command", ["derive", "show", "check"])
@pytest.mark.parametrize("name", ["nrnst", "../../etc/passwd", "absent.py", ""])
def test_an_unknown_derivation_is_named(command: str, name: str) -> None:
    assert (name or "''") in refused(command, name)


def test_derive_wants_a_name() -> None:
    assert "--all" in refused("derive")


BAD_FILES = {"crash": "x = 1/0", "syntax": "x = = 1", "name": "x = y", "import": "import absent_module", "empty": "", "null": "\0", "encoding": "x = '\udcff'"}


@pytest.mark.parametrize("case", BAD_FILES)
def test_a_file_that_cannot_be_run_is_named(case: str) -> None:
    Path("mine.py").write_text(BAD_FILES[case], encoding="utf-8", errors="surrogateescape")

    assert "mine.py" in refused("check", "mine.py")


@pytest.mark.parametrize("command", [("list",), ("check",), ("show", "nernst"), ("report", "--folder", ".")])
def test_a_fault_in_our_own_derivations_is_told_with_its_place(command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    code = compile("\n\nraise TypeError('unfinished')", "/somewhere/derivations/geometry/sphere.py", "exec")

    def broken() -> None:
        exec(code, {})

    for name in ("found", "results", "derivation"):
        monkeypatch.setattr(library, name, lambda *_: broken())

    assert refused(*command).endswith("/somewhere/derivations/geometry/sphere.py, line 3: TypeError: unfinished\n")


def test_derive_writes_nothing_when_one_of_several_is_refused() -> None:
    Path("damaged.py").write_text(DAMAGED)

    assert run("derive", "thermal_voltage", "damaged.py", "--format", "md", "-o", "out").exit_code == 1
    assert not Path("out").exists()


def test_derive_writes_the_page_where_it_is_told() -> None:
    result = run("derive", "thermal_voltage", "--format", "md", "-o", "pages")

    assert result.exit_code == 0
    assert "Thermal voltage" in Path("pages/thermal_voltage.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["check", "show"])
def test_a_file_that_leaves_the_program_passes_no_check(command: str) -> None:
    Path("mine.py").write_text("raise SystemExit(0)\n", encoding="utf-8")

    assert "mine.py, line 1: SystemExit" in refused(command, "mine.py")
