"""The certificates of a claims file as lines of JSON: a head, one line a claim, and an end that counts and seals them.

A line is complete in itself: the claim as it was typed, the verdict, and what shows it. `millivolt.claims.recheck` reads them,
and shares nothing with the judge but how a number, a unit and a formula's call are read.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any

from millivolt.claims.model import Certificate, Claim, Judgement, Source, Verdict

FORMAT = "millivolt certificates"
VERSION = 1


def lines(source: Source, judgements: Iterable[Judgement], file: str = "claims.toml", digest: str = "") -> Iterator[str]:
    """The lines of a certificates file; `digest` is the SHA-256 of the claims file."""
    return whole(source, (written(certified(judgement)) + "\n" for judgement in judgements), file, digest)


def whole(source: Source, parts: Iterable[str], file: str, digest: str) -> Iterator[str]:
    """The same from parts of it, each of whole lines: the head before them, and the end that counts and seals them."""
    head = {"format": FORMAT, "version": VERSION, "claims": file, "sha256": digest, "convention": dict(source.convention)}
    sealing, count = hashlib.sha256(written(head).encode()), 0
    yield written(head) + "\n"
    for part in parts:
        sealing.update(part.replace("\n", "").encode())
        count += part.count("\n")
        yield part
    yield json.dumps({"certificates": count, "sha256": sealing.hexdigest()}, sort_keys=True) + "\n"


def written(data: dict[str, Any]) -> str:
    """One line, sealed, without its end."""
    return json.dumps(sealed(data), ensure_ascii=False, sort_keys=True)


def certified(judgement: Judgement) -> dict[str, Any]:
    """A judgement as its certificate says it: nothing in it that cannot be checked."""
    found = judgement.certificate or Certificate("none", None, None)
    return {
        "claim": claim_data(judgement.claim),
        "verdict": judgement.verdict.value,
        "reads": judgement.corrected if judgement.verdict is Verdict.DAMAGED else None,
        "shows": found.shows,
        "printed": found.printed,
        "computed": found.computed,
        "inputs": dict(found.inputs),
    }


def claim_data(claim: Claim) -> dict[str, Any]:
    """A claim as it was typed, without what only helps to find it."""
    return {
        "id": claim.id, "kind": claim.kind, "body": claim.body, "prints": claim.prints, "with": claim.inputs, "assumes": claim.assumes, "about": claim.about,
        "convention": claim.convention, "expect": claim.expect.value if claim.expect else None, "reported": claim.reported,
    }  # fmt: skip


def sealed(data: dict[str, Any]) -> dict[str, Any]:
    """The same with the SHA-256 of all of it: a slip of the pen is found at once, a forger by the arithmetic."""
    return {**data, "seal": seal(data)}


def seal(data: dict[str, Any]) -> str:
    """The SHA-256 of what is said, whatever the order and the spacing in which it is written."""
    told = json.dumps({key: value for key, value in data.items() if key != "seal"}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(told.encode()).hexdigest()
