"""Certificates are checked again from their own strings, without the judge; one that was tampered with is caught, sealed anew or not."""

import copy
import hashlib
import json
import subprocess
import sys
from fractions import Fraction
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from millivolt.claims import Verdict, judge_all, known, parse, read
from millivolt.claims.balls import decimal, ends, number
from millivolt.claims.certificates import lines, sealed
from millivolt.claims.recheck import Bad, recheck
from millivolt.claims.verdicts import exact
from millivolt.claims.work import exactly
from millivolt.trials.damage import cases, of_formula
from millivolt.trials.undamaged import goods

from .one import one

REPORTS = Path(__file__).parent.parent.parent / "reports"
NERNST = "formula = 'nernst'\nwith = { z = '1', T = '37 degC', c_out = '5 mM', c_in = '140 mM' }\nprints = "
CLAIMS = {  # one claim or two for every way in which a verdict may rest on something
    "inside": f"[[claim]]\nid = 'it'\n{NERNST}'-89 mV'\n",
    "witness": "[[claim]]\nid = 'it'\nformula = 'nernst'\nwith = { z = '1', T = '37 degC', c_out = '5 mM', c_in = '140 mM' }\nprints = '-88.5 mV'\n",
    "nought": "[[claim]]\nid = 'it'\nformula = 'nernst'\nwith = { z = '1', T = '37 degC', c_out = '5 mM', c_in = '5.0 mM' }\nprints = '0.0 mV'\n",
    "hedge": f"[[claim]]\nid = 'it'\n{NERNST}'about -96 mV'\n",
    "truncated": "[[claim]]\nid = 'it'\nexpression = '2 / 3'\nprints = '0.66'\n",
    "rounded up": "[[claim]]\nid = 'it'\nexpression = '1 / 3'\nprints = '0.34'\n",
    "disjoint": f"[[claim]]\nid = 'it'\n{NERNST}'-61.5 mV'\n",
    "mitchell": "[[claim]]\nid = 'it'\nformula = 'proton_motive_force'\nwith = { dpsi = '-160 mV', T = '37 degC', pH_in = '7.8', pH_out = '7.0' }\nprints = '209 mV'\n",
    "weights": "[[claim]]\nid = 'it'\nformula = 'chord_conductance'\nwith = { g = ['10 nS', '0.001 µS'], E = ['-90 mV', '+60 mV'] }\nprints = '-76.4 mV'\n",
    "dimensions": f"[[claim]]\nid = 'it'\n{NERNST}'-89 mA'\n",
    "damaged": "[[claim]]\nid = 'it'\nformula = 'cylinder_area'\nwith = { L = '100 µm', r = '5 µm' }\nprints = '3.3 m2'\n",
    "no temperature": "[[claim]]\nid = 'it'\nformula = 'nernst'\nwith = { z = '1', c_out = '5 mM', c_in = '140 mM' }\nprints = '-61.5 mV'\n",
    "convention": f"[source]\nconvention = {{ voltage = 'outside minus inside' }}\n[[claim]]\nid = 'it'\n{NERNST}'89 mV'\n",
    "constant": "[[claim]]\nid = 'it'\nconstant = 'F'\nprints = '96485 C/mol'\n",
    "converts": "[[claim]]\nid = 'it'\nconverts = '100 angstrom'\nprints = '10 nm'\n",
    "chain": "[[claim]]\nid = 'first'\nexpression = '2 mV * 3'\nprints = '6 mV'\n[[claim]]\nid = 'it'\nexpression = '@first / 4'\nprints = '1.5 mV'\n",
    "chain refuted": "[[claim]]\nid = 'first'\nexpression = '2 mV * 3'\nprints = '6 mV'\n[[claim]]\nid = 'it'\nexpression = '@first / 4'\nprints = '9 mV'\n",
    "forward": "[[claim]]\nid = 'it'\nexpression = '@last / 4'\nprints = '1.5 mV'\n[[claim]]\nid = 'last'\nexpression = '2 mV * 3'\nprints = '6 mV'\n",
    "holds": "[[claim]]\nid = 'it'\nholds = '5.1 mV > 4 mV'\nprints = 'more'\n",
    "holds by rounding": "[[claim]]\nid = 'it'\nholds = '5.1 mV > 5.12 mV'\nprints = 'more'\n",
    "does not hold": "[[claim]]\nid = 'it'\nholds = '5.1 mV < 4 mV'\nprints = 'less'\n",
    "identity": "[[claim]]\nid = 'it'\nidentity = '1 S = 1 C/(s V)'\nprints = 'the same'\n",
    "no identity": "[[claim]]\nid = 'it'\nidentity = '1 mS = 1 C/(s V)'\nprints = 'the same'\n",
    "equation": "[[claim]]\nid = 'it'\nequation = 'E = R*T/(z*F)*ln(c_out/c_in)'\nabout = 'nernst'\nprints = 'E'\n",
    "ions": "[[claim]]\nid = 'it'\nformula = 'reversal_potential'\nwith = { T = '20 degC', P_K = '1', K_out = '10 mM', K_in = '400 mM', P_Ca = '0.1', Ca_out = '10 mM', Ca_in = '0.0001 mM' }\nprints = '-85 mV'\n",
    "power of ten": "[[claim]]\nid = 'it'\nformula = 'nernst_ratio'\nwith = { z = '1', T = '37 degC', V = '100 mV' }\nprints = '10^{1.6}'\n",
    "area": "[[claim]]\nid = 'it'\nformula = 'plate_capacitance'\nwith = { eps_r = '3', d = '4 nm', A = '1000 µm^2' }\nprints = '6.6 pF'\n",
    "no equation": "[[claim]]\nid = 'it'\nequation = 'E = R*T/(z*F)*ln(c_in/c_out)'\nabout = 'nernst'\nprints = 'E'\n",
}
SEEN = {"confirmed", "consistent", "approximate", "damaged", "wrong unit", "refuted"}


def certificates(text):
    """The lines of the certificates file of a claims file."""
    return list(lines(*_judged(text)))


def _judged(text):
    source, claims = parse(text)
    return source, judge_all(source, claims)


def faults(made):
    return [fault for outcome in recheck("".join(made)) for fault in outcome.faults]


def sealed_again(objects):
    """The lines of a forger, who knows how they are sealed."""
    made, whole = [], hashlib.sha256()
    for data in objects[:-1]:
        line = json.dumps(sealed({key: value for key, value in data.items() if key != "seal"}), ensure_ascii=False, sort_keys=True)
        whole.update(line.encode())
        made.append(line + "\n")
    return [*made, json.dumps({"certificates": objects[-1]["certificates"], "sha256": whole.hexdigest()})]


@pytest.mark.parametrize("document", ["membrane-potential", "resting-membrane-potential"])
def test_every_certificate_of_the_seeds_stands(document):
    source, claims = read(REPORTS / document / "claims.toml")
    outcomes = recheck("".join(lines(source, judge_all(source, claims))))

    assert len(outcomes) == len(claims) + 1
    assert [outcome for outcome in outcomes if outcome.faults] == []


@pytest.mark.parametrize("name", CLAIMS)
def test_an_honest_certificate_stands(name):
    assert faults(certificates(CLAIMS[name])) == []


def test_the_honest_certificates_have_every_verdict_but_undecided():
    assert {j.verdict.value for text in CLAIMS.values() for j in _judged(text)[1]} == SEEN


def places(value, path=()):
    """The paths of all that is neither table nor list in a JSON value."""
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(inner, (*path, key))
        if not value:
            yield path
    else:
        yield path


def changed(value):
    """Another value of the same kind."""
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case str() if value and value[-1] in "0123456789":
            return value[:-1] + ("1" if value[-1] != "1" else "2")
        case str():
            return value + "x"
        case dict():
            return {"x": "1"}
        case list():
            return ["1"]
    return "x"


def put(data, path, new):
    for key in path[:-1]:
        data = data[key]
    data[path[-1]] = new(data[path[-1]])


@pytest.mark.parametrize("name", CLAIMS)
def test_whatever_field_is_changed_it_is_found(name):
    objects = [json.loads(line) for line in certificates(CLAIMS[name])]
    tried = 0
    for n, whole in enumerate(objects):
        for path in places(whole):
            forged = copy.deepcopy(objects)
            put(forged[n], path, changed)
            tried += 1
            try:
                found = faults(json.dumps(one, ensure_ascii=False, sort_keys=True) + "\n" for one in forged)
            except Bad:
                continue
            assert found, (n, path)

    assert tried > 15


# What a forger may change who seals anew: it is false, and the arithmetic says so.
OTHER_BODY = {"holds": "7 mV * 7 = 1 mA", "identity": "7 mV * 7 = 1 mA", "equation": "E = R*T/(z*F)*ln(c_out/c_in)*2/c_in"}
OTHER_VERDICT = {"refuted": "confirmed"}
FORGED = {
    "verdict": lambda data: data.__setitem__("verdict", OTHER_VERDICT.get(data["verdict"], "refuted")),
    "undecided": lambda data: data.update(verdict="undecided", shows="missing", reads=None, printed=None, computed=None, inputs={}),
    "shows": lambda data: data.__setitem__("shows", "disjoint" if data["shows"] != "disjoint" else "inside"),
    "reads": lambda data: data.__setitem__("reads", "3.3×10⁻⁸ m²"),
    "printed, low": lambda data: data["printed"].__setitem__(0, str(Fraction(data["printed"][0]) - Fraction(1, 10**4))),
    "printed, high": lambda data: data["printed"].__setitem__(1, str(Fraction(data["printed"][1]) + Fraction(1, 10**4))),
    "computed": lambda data: data.__setitem__("computed", ["7777", "7778"]),
    "no computed": lambda data: data.__setitem__("computed", None),
    "an input": lambda data: data["inputs"].__setitem__(sorted(data["inputs"])[0], "7777"),
    "an input less": lambda data: data["inputs"].pop(sorted(data["inputs"])[0]),
    "an input more": lambda data: data["inputs"].__setitem__("more", "1"),
    "claim, prints": lambda data: data["claim"].__setitem__("prints", "777 mV"),
    "claim, with": lambda data: data["claim"]["with"].update(c_out="7 M", r="7 µm"),
    "claim, body": lambda data: data["claim"].__setitem__("body", OTHER_BODY.get(data["claim"]["kind"], "nernst_ratio")),
    "claim, kind": lambda data: data["claim"].__setitem__("kind", "constant"),
    "claim, assumes": lambda data: data["claim"]["assumes"].__setitem__("c_in", "7 M"),
    "claim, convention": lambda data: data["claim"]["convention"].__setitem__("voltage", "outside minus inside"),
}
PLAIN = ("inside", "witness", "hedge", "disjoint", "chain", "chain refuted", "damaged", "truncated", "rounded up", "constant", "converts", "no temperature")
HARMLESS = {  # what changes nothing that is judged
    *((name, "claim, with") for name in ("truncated", "rounded up", "chain", "chain refuted", "constant", "converts")),
    *((name, "claim, assumes") for name in ("truncated", "rounded up", "chain", "chain refuted", "constant", "converts")),
    *((name, "claim, convention") for name in ("truncated", "rounded up", "chain", "chain refuted", "constant", "converts", "damaged")),
    ("witness", "no computed"),  # the witness shows it without
    ("constant", "claim, kind"),
}


@pytest.mark.parametrize("name, forgery", [(name, forgery) for name in PLAIN for forgery in FORGED if (name, forgery) not in HARMLESS])
def test_what_is_forged_and_sealed_anew_is_found_by_the_arithmetic(name, forgery):
    objects = [json.loads(line) for line in certificates(CLAIMS[name])]
    FORGED[forgery](objects[-2])

    assert faults(sealed_again(objects)) != []


@pytest.mark.parametrize("name", ["holds", "holds by rounding", "does not hold", "identity", "no identity", "equation", "no equation", "dimensions"])
@pytest.mark.parametrize("forgery", ["verdict", "claim, body"])
def test_a_forged_statement_is_found_by_the_arithmetic(name, forgery):
    objects = [json.loads(line) for line in certificates(CLAIMS[name])]
    FORGED[forgery](objects[-2])

    assert faults(sealed_again(objects)) != []


def test_a_forged_counterexample_is_found():
    objects = [json.loads(line) for line in certificates(CLAIMS["no equation"])]
    for key in ("printed", "computed"):
        forged = copy.deepcopy(objects)
        forged[1][key] = ["7", "8"]
        assert faults(sealed_again(forged)) != []


@pytest.mark.parametrize("more", ["1." + "0" * 34 + "1*", "1 + "])
def test_a_forged_proof_is_found_however_near_the_sides_are(more):
    objects = [json.loads(line) for line in certificates(CLAIMS["equation"])]
    assert faults(sealed_again(copy.deepcopy(objects))) == []

    objects[1]["claim"]["body"] = objects[1]["claim"]["body"].replace("= ", f"= {more}")

    assert faults(sealed_again(objects)) == ["no reading of it is equal"]


@pytest.mark.parametrize("body, about", [
    ("V_x = V_0 exp(-x/lam)", "cable_steady_state"), ("V = V_inf (1 - exp(-t/tau))", "rc_response"), ("E_K = 61.5 log10(K_out/K_in)", "nernst"),
    ("V = sum(g[i]*E[i])/sum(g[i])", "chord_conductance"), ("V = V_inf (1 - exp(t/tau))", "rc_response"),
])  # fmt: skip
def test_what_a_formula_assumes_is_assumed_when_it_is_looked_at_again(body, about):
    assert faults(certificates(f"[[claim]]\nid = 'it'\nequation = '{body}'\nabout = '{about}'\nprints = 'so'\n")) == []


def test_an_honest_file_sealed_anew_stands():
    assert faults(sealed_again([json.loads(line) for line in certificates(CLAIMS["chain"])])) == []


@pytest.mark.parametrize("cut", [lambda made: made[:-1], lambda made: [made[0], *made[2:]], lambda made: [made[0], made[2], made[1], made[3]], lambda made: [*made, made[1]],
                                 lambda made: [made[0], made[1], made[1], *made[2:]]])  # fmt: skip
def test_lines_that_are_lost_doubled_or_exchanged_are_missed(cut):
    assert faults(cut(certificates(CLAIMS["chain"]))) != []


@pytest.mark.parametrize("text", ["", "{}", "[]", "nothing", '{"format": "x"}', "[" * 100_000, '{"a": 1, "a": 2}', "NaN", "9" * 5000, '{"format": "millivolt certificates"}'])
def test_what_is_no_certificates_file_is_refused(text):
    with pytest.raises(Bad):
        recheck(text)


@pytest.mark.parametrize("bad", ["nan", "1e99999999", "1/0", "0x10", "1_000", "inf", "٣"])
def test_a_hostile_number_is_no_number(bad):
    objects = [json.loads(line) for line in certificates(CLAIMS["inside"])]
    objects[1]["inputs"]["c_out"] = bad

    assert any("no number" in fault for fault in faults(sealed_again(objects)))


def test_rechecking_loads_no_computer_algebra(tmp_path):
    path = tmp_path / "it.certificates"
    path.write_text("".join(certificates(CLAIMS["disjoint"])), encoding="utf-8")
    code = "import sys; from pathlib import Path; from millivolt.claims.recheck import recheck; print(len(recheck(Path(sys.argv[1]).read_text(encoding='utf-8'))), 'sympy' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True).stdout == "2 False\n"


@pytest.mark.parametrize("q", ["0", "1", "-1", "1/3", "-2/7", "123456789", "1e-30", "9.9999999e22", "0.001"])
def test_a_decimal_rounded_outward_holds_its_fraction(q):
    exact = Fraction(q)

    assert Fraction(decimal(exact, 5, up=False)) <= exact <= Fraction(decimal(exact, 5, up=True))


def test_what_is_exact_in_fractions_lies_in_the_ball():
    checked = 0
    for name in known.names():
        twin = known.twin(name)
        if twin.exact is not None:
            at = {a.name: [Fraction(3, 7), Fraction(5, 11)] if a.family else Fraction(n + 2, 7) for n, a in enumerate(twin.about.arguments)}
            exact = exactly(twin, at)
            low, high = ends(twin.value(**{key: [number(q) for q in v] if isinstance(v, list) else number(v) for key, v in at.items()}))
            assert low <= exact <= high, name
            checked += 1

    assert checked >= 5


def test_a_tie_is_inside_exactly():
    text = "formula = 'chord_conductance'\nprints = '-16 mV'\nwith = { g = ['7', '7'], E = ['-75 mV', '42 mV'] }"  # -16.5
    j = one("formula", "chord_conductance", "-16 mV", "with = { g = ['7', '7'], E = ['-75 mV', '42 mV'] }")

    assert j.verdict is Verdict.CONFIRMED
    assert j.certificate.computed == ("-0.0165", "-0.0165")
    assert faults(certificates(f"[[claim]]\nid = 'it'\n{text}\n")) == []


@pytest.mark.parametrize("name", known.names())
def test_the_certificates_of_every_formula_stand_right_and_wrong(name):
    subject = of_formula(name, 0)
    files = [(good.source, (good.claim,)) for good in goods(name, 0)]
    files += [(subject.source, subject.printing(case.prints)) for case in islice(cases(subject, 3, Random(name)), 4)] if subject is not None else []

    for source, claims in files:
        outcomes = recheck("".join(lines(source, judge_all(source, claims, explain=False))))
        assert [outcome for outcome in outcomes if outcome.faults] == [], claims
    assert files


@pytest.mark.parametrize("q, shown", [("0", "0"), ("1/3", "1/3"), ("-3/8", "-0.375"), ("1e-9", "1e-09"), ("123456789e20", "1.23456789e+28"), ("1/1024", "0.0009765625"), ("7/30", "7/30"), (f"{10**31 + 1}", f"{10**31 + 1}/1")])
def test_a_fraction_is_a_decimal_where_it_is_a_short_one(q, shown):
    assert exact(Fraction(q)) == shown
