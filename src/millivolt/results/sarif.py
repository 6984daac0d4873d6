"""SARIF 2.1.0, which code hosts show beside the line: a result for every claim that is accused, or not as it was expected. What is right is not told."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from textwrap import indent
from typing import Any
from urllib.parse import quote

from millivolt.claims import ACCUSES, Judgement, Verdict

RULES = {  # a rule for each verdict that may be told: the level of what is not marked as known, and what it means
    Verdict.REFUTED: ("error", "No inputs within the printed rounding give the printed value."),
    Verdict.WRONG_UNIT: ("error", "The printed unit has another dimension than the result."),
    Verdict.DAMAGED: ("warning", "Wrong as the string stands here; one repair of a known loss makes it right."),
    Verdict.UNDECIDED: ("warning", "Undecided, where another verdict was expected."),
    Verdict.APPROXIMATE: ("warning", "Inside what a hedge allows, where another verdict was expected."),
    Verdict.CONSISTENT: ("warning", "Right within the printed rounding, where another verdict was expected."),
    Verdict.CONFIRMED: ("warning", "Right as printed, where another verdict was expected."),
}
INDEX = {verdict: n for n, verdict in enumerate(RULES)}


def before(version: str) -> str:
    """What stands before the results."""
    rules = [{"id": _id(verdict), "shortDescription": {"text": words}, "defaultConfiguration": {"level": level}} for verdict, (level, words) in RULES.items()]
    driver = {"name": "millivolt", "semanticVersion": version, "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints"}
    whole = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(whole, indent=2).removesuffix("\n    }\n  ]\n}") + ',\n      "results": [\n'


def body(file: str, judgements: Iterable[Judgement]) -> str:
    """The results of a piece, divided by commas."""
    told = (j for j in judgements if j.verdict in ACCUSES or not j.as_expected)
    return ",\n".join(indent(json.dumps(_result(file, j), indent=2, ensure_ascii=False), "        ") for j in told)


def after() -> str:
    """What stands behind them."""
    return "\n      ]\n    }\n  ]\n}\n"


def _id(verdict: Verdict) -> str:
    return verdict.value.replace(" ", "-")


def _result(file: str, j: Judgement) -> dict[str, Any]:
    place = {"artifactLocation": {"uri": quote(file, errors="replace")}, **({"region": {"startLine": j.claim.line}} if j.claim.line else {})}
    own = hashlib.sha256(f"{file}\0{j.claim.id}\0{j.verdict.value}".encode(errors="replace")).hexdigest()
    result = {
        "ruleId": _id(j.verdict), "ruleIndex": INDEX[j.verdict], "level": RULES[j.verdict][0], "message": {"text": _message(j)},
        "locations": [{"physicalLocation": place, "logicalLocations": [{"name": j.claim.id, "kind": "claim"}]}],
        "partialFingerprints": {"claim/v1": own},
    }  # fmt: skip
    if j.as_expected:  # a known erratum: told, and put aside
        why = "the text itself reports it as an error" if j.claim.expect is None else f"expected {j.claim.expect.value}"
        result["suppressions"] = [{"kind": "inSource", "justification": why}]
    return result


def _message(j: Judgement) -> str:
    """One paragraph; a bracket would begin a link."""
    parts = [f"{j.claim.id}: {j.reason}." if j.claim.expect in (None, j.verdict) else f"{j.claim.id}: expected {j.claim.expect.value}; {j.reason}."]
    parts += [f"It should read {j.corrected}."] if j.corrected else []
    parts += [found.words for found in j.diagnosis if found.likely]
    return " ".join(parts).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
