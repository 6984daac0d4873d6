"""The JSON document of one claims file; `verification.schema.json` beside this module says what is in it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from textwrap import indent
from typing import Any

from millivolt.claims import Diagnosis, Judgement, Value

from .tally import Tally

FORMAT = "millivolt verification"
VERSION = 1
SCHEMA = Path(__file__).with_name("verification.schema.json")


def before(source: str) -> str:
    """What stands before the claims."""
    told = json.dumps({"format": FORMAT, "version": VERSION, "source": source}, indent=2, ensure_ascii=False)
    return told.removesuffix("\n}") + ',\n  "claims": [\n'


def body(judgements: Iterable[Judgement]) -> str:
    """The claims of a piece, divided by commas."""
    return ",\n".join(indent(json.dumps(claim(judgement), indent=2, ensure_ascii=False), "    ") for judgement in judgements)


def after(tally: Tally) -> str:
    """What stands behind the claims."""
    told = json.dumps({"counts": tally.in_order, "as_expected": tally.unexpected == 0}, indent=2)
    return "\n  ]," + told.removeprefix("{") + "\n"


def claim(judgement: Judgement) -> dict[str, Any]:
    """A judgement as data, in the shape that other programs rely on."""
    of = judgement.claim
    return {
        "id": of.id,
        "where": of.where,
        "kind": of.kind,
        "prints": of.prints,
        "verdict": judgement.verdict.value,
        "expect": of.expect.value if of.expect is not None else None,
        "as_expected": judgement.as_expected,
        "computed": _value(judgement.computed),
        "from_start": _value(judgement.from_start),
        "corrected": judgement.corrected,
        "error": judgement.error,
        "diagnosis": [_diagnosis(found) for found in judgement.diagnosis],
        "reason": judgement.reason,
        "rounding": list(judgement.rounding),
        "least_error": judgement.least_error,
        "notes": list(judgement.notes),
    }


def _diagnosis(found: Diagnosis) -> dict[str, Any]:
    return {"slip": found.slip, "likely": found.likely, "words": found.words, "by_chance": found.by_chance, "gives": _value(found.gives)}


def _value(value: Value | None) -> dict[str, str] | None:
    return None if value is None else {"value": value.value, "unit": value.unit}
