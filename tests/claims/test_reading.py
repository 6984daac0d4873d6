"""A claims file is hostile until it has been read: what cannot be used is one clear error, never a traceback or a hang."""

import os
from importlib import import_module

import pytest

from millivolt.claims import Unusable, Verdict, judge_all, parse, read

from .one import judged, one

GOOD = """
[source]
title = "A book"
[conditions]
T = "37 degC"
[[claim]]
id = "K"
formula = "nernst"
with = { z = "1", c_out = "5 mM", c_in = "140 mM" }
prints = "-89 mV"
"""


def claim(more: str) -> str:
    return f'[[claim]]\nid = "it"\nprints = "1 mV"\n{more}\n'


BAD = [
    ("", "at least one"),
    ("[[claim]]\n", "no id"),
    ('[[claim]]\nid = "it"\nexpression = "1"\n', "no prints"),
    (claim('expression = "1"').replace("1 mV", " "), "prints with nothing in it"),
    (claim('formla = "nernst"'), "formula (the nearest"),
    (claim('formula = "nernts"'), "nernst (the nearest"),
    (claim('formula = "nernst"\nexpression = "1"'), "exactly one"),
    (claim(""), "exactly one"),
    (claim("expression = 5"), "5 (int)"),
    (claim('formula = "nernst"\nwith = { z = 1 }'), "digits exactly as printed"),
    (claim('formula = "nernst"\nwith = { zz = "1" }'), "z (the nearest"),
    (claim('formula = "nernst"\nwith = { z = ["1"] }'), "one value"),
    (claim('formula = "nernst"\nwith = { c_out = "5 mV" }'), "mol/m^3"),
    (claim('formula = "nernst"\nwith = { T = "37" }'), "K"),
    (claim('formula = "nernst"\nwith = { c_out = "4·5 mM" }'), "a decimal point or a times sign"),
    (claim('formula = "nernst"\nwith = { c_out = "4,5 mM" }'), "c_out = '4,5 mM'"),
    (claim('formula = "nernst"\nwith = { T = "5 mM" }'), "a value in K"),
    (claim('formula = "nernst"\nwith = { z = "1" }\nassumes = { z = "1" }'), "both with and assumes"),
    (claim('formula = "chord_conductance"\nwith = { g = ["1", "2"], E = ["1 mV"] }'), "one value for each ion"),
    (claim('expression = "1 +"'), "column"),
    (claim('expression = "9**9**9"'), "expression"),
    (claim('expression = "1e999999999"'), "expression"),
    (claim('expression = "__import__(\'os\').system(\'true\')"'), "expression"),
    (claim('expression = "nernst.__globals__"'), "expression"),
    (claim('expression = "nernst(z=1, q=3)"'), "unknown 'q'"),
    (claim('expression = "nernts(z=1)"'), "nernst (the nearest"),
    (claim('expression = "abs(1"'), ")"),
    (claim('expression = "' + "(" * 500 + "1" + ")" * 500 + '"'), "expression"),
    (claim('expression = "@nobody"'), "no claim"),
    (claim('expression = "@it"'), "circle"),
    (claim('constant = "G"'), "the nearest"),
    (claim('identity = "1 S"'), "left = right"),
    (claim('holds = "1 < 2 < 3"'), "left, one of"),
    (claim('equation = "E = {{config.items()}}"'), "column"),
    (claim('equation = "E = \\\\input{/etc/passwd}"'), "column"),
    (claim('expression = "1"\nexpect = "wrong"'), "confirmed, consistent"),
    (claim('expression = "1"\nreported = "yes"'), "true or false"),
    (claim('expression = "1"\nconvention = { current = "sideways" }'), "inward positive"),
    (claim('expression = "1"\nnote = "bell \\u0007"'), "U+0007"),
    (claim('expression = "1"\nnote = "left \\u202e right"'), "U+202E"),
    (claim('expression = "1"') + claim('expression = "1"'), "second time"),
    ('[[claim]]\nid = "a b"\nexpression = "1"\nprints = "1"\n', "id = 'a b'"),
    ('[[claim]]\nid = "it"\nexpression = "1"\nprints = "1e999999999"\n', "power of ten"),
    ('[[claim]]\nid = "it"\nexpression = "1"\nprints = "9**9**9"\n', "power of ten"),
    ('[[claim]]\nid = "it"\nexpression = "1"\nprints = "' + "7" * 60 + '"\n', "40 digits"),
    ("claim = 3\n", "[[claim]]"),
    ("[claims]\n", "claim (the nearest"),
    ('[conditions]\ntemp = "37 degC"\n' + claim('expression = "1"'), "no formula takes"),
    ("[source]\ntitel = 'x'\n" + claim('expression = "1"'), "title (the nearest"),
    ("not toml at all", "TOML"),
    ("x = " + "[" * 3000, "the whole file"),
    ("x = " + "9" * 3900, "top level"),
    ("a" + ".a" * 1500 + " = 1", "dots"),
    ("x = [" + "\n[" * 5000 + "\n", "the whole file"),
]  # fmt: skip


@pytest.mark.parametrize("text, says", BAD, ids=range(len(BAD)))
def test_an_unusable_file_is_one_clear_error(text, says):
    with pytest.raises(Unusable) as caught:
        parse(text, "it.toml")
    error = caught.value

    assert "it.toml" in str(error)
    assert says in str(error)
    assert len(str(error)) < 700
    assert error.place


def test_the_error_names_the_claim_and_its_line():
    with pytest.raises(Unusable, match=r"claim 2 \(Na\), line 11"):
        parse(GOOD + '[[claim]]\nid = "Na"\nformla = "nernst"\nprints = "1"\n')


def test_a_circle_of_references_is_refused():
    ring = "\n".join(f'[[claim]]\nid = "c{n}"\nexpression = "@c{(n + 1) % 50} + 1"\nprints = "1"' for n in range(50))

    with pytest.raises(Unusable, match="circle"):
        parse(ring)


def test_an_endless_chain_is_refused():
    chain = "\n".join(f'[[claim]]\nid = "c{n}"\nexpression = "{f"@c{n - 1} + @c{n - 1}" if n else "1"}"\nprints = "1"' for n in range(150))

    with pytest.raises(Unusable, match="chain"):
        parse(chain)


def test_a_long_chain_that_doubles_at_every_link_is_judged_at_once():
    chain = "\n".join(f'[[claim]]\nid = "c{n}"\nexpression = "{f"@c{n - 1} + @c{n - 1}" if n else "1 * 1"}"\nprints = "{2**n}"' for n in range(60))

    assert {j.verdict.value for j in judge_all(*parse(chain))} == {"confirmed"}


@pytest.mark.parametrize("data, says", [
    (b"\x00\xff\xfe" * 100, "UTF-8"), (b"\x7fELF\x02\x01\x01" + bytes(range(256)), "UTF-8"), (b"#\n" * 600, "at most 1,000 bytes"),
    (b'[[claim]]\nid = "\x01"\n', "TOML"),
])  # fmt: skip
def test_binary_junk_and_huge_files_are_refused(tmp_path, data, says, monkeypatch):
    monkeypatch.setattr(import_module("millivolt.claims.read"), "LARGEST", 1_000)
    path = tmp_path / "claims.toml"
    path.write_bytes(data)

    with pytest.raises(Unusable, match=says):
        read(path)


def test_too_many_claims_are_refused():
    with pytest.raises(Unusable, match="at most 5000 claims"):
        parse("\n".join(f'[[claim]]\nid="{n}"\nexpression="1"\nprints="1"' for n in range(5001)))


def test_a_file_that_is_not_there_is_unusable(tmp_path):
    with pytest.raises(Unusable, match="can be read"):
        read(tmp_path / "claims.toml")


def test_a_folder_is_unusable(tmp_path):
    with pytest.raises(Unusable):
        read(tmp_path)


def test_a_message_repeats_hostile_text_short_and_printable():
    with pytest.raises(Unusable) as caught:
        parse(claim("expression = '''" + "x\x1b[31m" * 50 + "'''"))

    assert "\x1b" not in str(caught.value)


@pytest.mark.parametrize("prints", ["the value 1000 mV", "twice 93200 ions", "60 * 7000 ng = 420,000 ng", "60*7000 = 420000 ng"])
def test_a_number_behind_a_word_is_no_power_of_ten(prints):
    assert parse(claim('expression = "1"').replace("1 mV", prints))[1][0].prints == prints


def test_conditions_are_shared_by_the_claims_that_take_them():
    source, (one,) = parse(GOOD)

    assert source.title == "A book"
    assert one.inputs["T"] == "37 degC"
    assert judge_all(source, (one,))[0].verdict.value == "confirmed"


def test_a_claim_s_own_input_comes_before_the_shared_one():
    _, (one,) = parse(GOOD.replace('z = "1"', 'z = "1", T = "20 degC"'))

    assert one.inputs["T"] == "20 degC"


@pytest.mark.parametrize("prints", ["<script>alert(1)</script>", "\\\\input{/etc/passwd}", "{{ 7*7 }}", "import os", "nan", "inf", "1e400 mV", "-" * 300])
def test_a_hostile_print_is_judged_without_harm(prints):
    (j,) = judge_all(*parse(f'[[claim]]\nid = "it"\nexpression = "1 mV * 1"\nprints = "{prints}"\n'))

    assert j.verdict.value in ("undecided", "refuted", "wrong unit")


@pytest.mark.parametrize("body", ["1 / 0", "1 mV / (2 - 2)", "ln(0)", "sqrt(-1)", "0^(-1)", "exp(10000)", "10^400 * 10^400 * 10^400", "1 mV + 1 A", "exp(1 mV)"])
def test_a_line_without_a_value_is_judged_without_harm(body):
    (j,) = judge_all(*parse(f'[[claim]]\nid = "it"\nexpression = "{body}"\nprints = "5 mV"\n'))

    assert j.verdict.value in ("undecided", "refuted", "wrong unit")


def test_ions_may_be_named_where_a_formula_takes_lists():
    ions = "P_K = '1', P_Ca = '0.1', K_out = '5 mM', K_in = '140 mM', Ca_out = '1.8 mM', Ca_in = '0.0001 mM'"
    inputs = parse(f"[conditions]\nT = '37 degC'\n[[claim]]\nid = 'it'\nformula = 'reversal_potential'\nprints = '-70 mV'\nwith = {{ {ions} }}")[1][0].inputs

    assert inputs == {"T": "37 degC", "P": ("1", "0.1"), "z": ("1", "2"), "c_out": ("5 mM", "1.8 mM"), "c_in": ("140 mM", "0.0001 mM")}


def test_of_the_conditions_those_count_that_speak_of_the_ions_of_a_claim():
    file = "[conditions]\nE_K = '-90 mV'\nE_Na = '60 mV'\nE_Cl = '-70 mV'\n[[claim]]\nid = 'it'\nformula = 'chord_conductance'\nprints = '-65 mV'\nwith = "

    assert parse(file + "{ g_K = '1', g_Na = '0.2' }")[1][0].inputs == {"g": ("1", "0.2"), "E": ("-90 mV", "60 mV")}
    assert parse(file + "{ g = ['1', '0.2'], E = ['-90 mV', '60 mV'] }")[1][0].inputs == {"g": ("1", "0.2"), "E": ("-90 mV", "60 mV")}
    with pytest.raises(Unusable, match="chord_conductance without E_Ca"):
        parse(file + "{ g_K = '1', g_Ca = '0.2' }")


def test_a_capacitance_of_an_area_is_judged_as_one_and_one_by_area_as_it_is():
    file = "[[claim]]\nid = 'it'\nformula = 'plate_capacitance'\nprints = '{}'\nwith = {{ eps_r = '3', d = '4 nm'{} }}"

    assert [judged(file.format(prints, ", A = '1000 µm^2'"))[0].verdict for prints in ("6.6 pF", "66 pF")] == [Verdict.CONFIRMED, Verdict.REFUTED]
    assert judged(file.format("0.66 µF/cm^2", ""))[0].verdict is Verdict.CONFIRMED
    with pytest.raises(Unusable, match="unknown 'A'"):
        parse(file.format("0.66 µF/cm^2", ", A = '1000 µm^2'"))


@pytest.mark.parametrize("prints, verdict", [("10^{1.6}", Verdict.CONFIRMED), ("10^1.62", Verdict.CONFIRMED), ("$10^{2.6}$", Verdict.REFUTED), ("-10^{1.6}", Verdict.REFUTED), ("10^1.7", Verdict.REFUTED)])
def test_a_power_of_ten_with_a_decimal_exponent_is_a_number(prints, verdict):
    assert one("formula", "nernst_ratio", prints, "with = { z = '1', V = '100.0 mV', T = '37 degC' }").verdict is verdict


def test_a_named_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "claims.toml")

    with pytest.raises(Unusable, match="a named pipe"):
        read(tmp_path / "claims.toml")
