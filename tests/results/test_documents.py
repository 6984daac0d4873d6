"""JSON, JUnit and SARIF: what they say, that they are what their schemas say, and that nothing hostile gets out of its place."""

import json
from xml.etree import ElementTree

import pytest
from jsonschema import Draft202012Validator

from millivolt.claims import Claim, Judgement, Source, Verdict, judge_all, parse
from millivolt.claims.errors import KINDS
from millivolt.claims.read import KINDS as CLAIM_KINDS
from millivolt.results import FORMATS, SCHEMA, Filed, Tally, whole

HOSTILE = "<b>&\"'\\]]> \x1b[31m \ufffe \ud800 [x](javascript:y) %0a µ\n"
TEXT = """
[source]
title = "Ions & <more>"
[[claim]]
id = "right"
formula = "nernst"
with = { z = "1", T = "37 degC", c_out = "5 mM", c_in = "140 mM" }
prints = "-89 mV"
[[claim]]
id = "wrong"
formula = "nernst"
with = { z = "1", T = "37 degC", c_out = "5 mM", c_in = "140 mM" }
prints = "-61.5 mV"
[[claim]]
id = "known"
formula = "nernst"
with = { z = "1", T = "37 degC", c_out = "5 mM", c_in = "140 mM" }
prints = "-61.5 mV"
expect = "refuted"
[[claim]]
id = "mended"
formula = "nernst"
with = { z = "1", T = "37 degC", c_out = "5 mM", c_in = "140 mM" }
prints = "-89 mV"
expect = "refuted"
[[claim]]
id = "open"
formula = "nernst"
with = { z = "1", T = "37 degC", c_out = "5 mM" }
prints = "-89 mV"
[[claim]]
id = "damaged"
formula = "cylinder_area"
with = { L = "100 µm", r = "5 µm" }
prints = "3.3 m2"
"""
NEEDED = {  # of SARIF 2.1.0, what its schema requires, and what this program may use of it
    "type": "object", "required": ["version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"}, "$schema": {"type": "string"},
        "runs": {"type": "array", "items": {
            "type": "object", "required": ["tool"], "additionalProperties": False,
            "properties": {
                "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                "tool": {"type": "object", "required": ["driver"], "properties": {"driver": {
                    "type": "object", "required": ["name"], "additionalProperties": False,
                    "properties": {
                        "name": {"type": "string"}, "semanticVersion": {"type": "string", "pattern": r"^\d+\.\d+\.\d+"},
                        "rules": {"type": "array", "uniqueItems": True, "items": {
                            "type": "object", "required": ["id"], "additionalProperties": False,
                            "properties": {
                                "id": {"type": "string"}, "shortDescription": {"$ref": "#/$defs/message"},
                                "defaultConfiguration": {"type": "object", "properties": {"level": {"$ref": "#/$defs/level"}}},
                            }}},
                    }}}},
                "results": {"type": "array", "uniqueItems": True, "items": {
                    "type": "object", "required": ["message"], "additionalProperties": False,
                    "properties": {
                        "ruleId": {"type": "string"}, "ruleIndex": {"type": "integer", "minimum": 0}, "level": {"$ref": "#/$defs/level"}, "message": {"$ref": "#/$defs/message"},
                        "locations": {"type": "array", "items": {"type": "object", "additionalProperties": False, "properties": {
                            "physicalLocation": {"type": "object", "required": ["artifactLocation"], "additionalProperties": False, "properties": {
                                "artifactLocation": {"type": "object", "properties": {"uri": {"type": "string", "pattern": "^[A-Za-z0-9._~/%-]+$"}}},
                                "region": {"type": "object", "properties": {"startLine": {"type": "integer", "minimum": 1}}}}},
                            "logicalLocations": {"type": "array", "items": {"type": "object", "properties": {"name": {"type": "string"}, "kind": {"type": "string"}}}}}}},
                        "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
                        "suppressions": {"type": "array", "items": {"type": "object", "required": ["kind"], "additionalProperties": False, "properties": {
                            "kind": {"enum": ["inSource", "external"]}, "justification": {"type": "string"}}}},
                    }}},
            }}},
    },
    "$defs": {
        "level": {"enum": ["none", "note", "warning", "error"]},
        "message": {"type": "object", "required": ["text"], "additionalProperties": False, "properties": {"text": {"type": "string", "minLength": 1}}},
    },
}  # fmt: skip


def judged(text=TEXT):
    source, claims = parse(text)
    return source, judge_all(source, claims)


def document(name, file="book/chapter 1.claims.toml", text=TEXT):
    return whole(name, file, *judged(text))


def hostile():
    """A judgement whose every string is hostile; some of it no claims file could hold."""
    claim = Claim("id", HOSTILE, HOSTILE, "formula", HOSTILE, {}, {}, note=HOSTILE)
    return Source(HOSTILE), (Judgement(claim, Verdict.REFUTED, HOSTILE, None, None, None, corrected=HOSTILE, notes=(HOSTILE,)),)


def test_the_schema_is_one():
    Draft202012Validator.check_schema(json.loads(SCHEMA.read_text(encoding="utf-8")))


def test_json_is_what_the_schema_says():
    data = json.loads(document("json"))

    Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(data)
    assert [claim["verdict"] for claim in data["claims"]] == ["confirmed", "refuted", "refuted", "confirmed", "undecided", "damaged"]
    assert [claim["as_expected"] for claim in data["claims"]] == [True, False, True, False, True, False]
    assert data["counts"] == {"confirmed": 2, "damaged": 1, "refuted": 2, "undecided": 1}
    assert data["as_expected"] is False


def test_the_schema_knows_every_kind_and_every_habit():
    claim = json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]["claim"]["properties"]

    assert claim["error"]["enum"] == ["", *KINDS]
    assert claim["kind"]["enum"] == list(CLAIM_KINDS)


@pytest.mark.parametrize("damage", [lambda d: d.update(version=2), lambda d: d.pop("counts"), lambda d: d["claims"][0].pop("reason"), lambda d: d["claims"][0].update(verdict="fine"), lambda d: d.update(more=1)])
def test_the_schema_refuses_what_is_not_said_in_it(damage):
    data = json.loads(document("json"))
    damage(data)

    assert not Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).is_valid(data)


def test_junit_fails_what_is_not_as_expected_and_skips_what_is_undecided():
    root = ElementTree.fromstring(document("junit"))
    [suite] = root
    outcome = {case.get("name"): [child.tag for child in case] for case in suite}

    assert outcome == {"right": [], "wrong": ["failure"], "known": [], "mended": ["failure"], "open": ["skipped"], "damaged": ["failure"]}
    assert {key: suite.get(key) for key in ("tests", "failures", "skipped", "errors")} == {"tests": "6", "failures": "3", "skipped": "1", "errors": "0"}
    wrong = suite.find("testcase[@name='wrong']")
    assert (wrong.get("file"), wrong.get("line")) == ("book/chapter 1.claims.toml", "9")
    assert "should read -89.1 mV" in wrong.find("failure").text
    assert suite.find("testcase[@name='mended']/failure").get("type") == "expected refuted"


def test_sarif_has_the_structure_that_its_schema_requires():
    data = json.loads(document("sarif"))

    Draft202012Validator(NEEDED).validate(data)
    [run] = data["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert [(found["ruleId"], found["level"], "suppressions" in found) for found in run["results"]] == [
        ("refuted", "error", False), ("refuted", "error", True), ("confirmed", "warning", False), ("damaged", "warning", False),
    ]  # fmt: skip
    assert all(rules[found["ruleIndex"]] == found["ruleId"] for found in run["results"])
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place == {"artifactLocation": {"uri": "book/chapter%201.claims.toml"}, "region": {"startLine": 9}}


def test_sarif_without_a_result_is_a_document():
    text = TEXT.split('[[claim]]\nid = "wrong"')[0]

    data = json.loads(document("sarif", text=text))
    Draft202012Validator(NEEDED).validate(data)
    assert data["runs"][0]["results"] == []


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_claims_make_the_same_bytes(name):
    assert document(name) == document(name)


@pytest.mark.parametrize("name", FORMATS)
def test_pieces_make_the_same_document(name):
    source, judgements = judged()
    made = FORMATS[name]
    bodies = [made.body("a", judgements[k : k + 2]) for k in range(0, 6, 2)]

    assert "".join(made.document([Filed("a", source, Tally.of(judgements[:2]) + Tally.of(judgements[2:]), lambda _: bodies)])) == whole(name, "a", source, judgements)


def test_several_files_are_several_suites():
    source, judgements = judged()
    files = [Filed(name, source, Tally.of(judgements), lambda _: [FORMATS["junit"].body("a", judgements)]) for name in ("a", "b")]
    root = ElementTree.fromstring("".join(FORMATS["junit"].document(files)))

    assert [suite.get("name") for suite in root] == ["a", "b"]
    assert root.get("tests") == "12"


def test_nothing_hostile_gets_out_of_json_or_sarif():
    source, judgements = hostile()
    for name in ("json", "sarif"):
        data = json.loads(whole(name, HOSTILE, source, judgements).encode("utf-8", "surrogatepass"))
        Draft202012Validator(NEEDED if name == "sarif" else json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(data)
        if name == "sarif":
            assert "\\[x\\](" in data["runs"][0]["results"][0]["message"]["text"]


def test_nothing_hostile_gets_out_of_xml():
    source, judgements = hostile()

    root = ElementTree.fromstring(whole("junit", HOSTILE, source, judgements))
    [case] = root.iter("testcase")
    assert [child.tag for child in case] == ["failure"]
    assert "<b>&\"'\\]]> \ufffd[31m" in case[0].text
