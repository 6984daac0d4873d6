"""A certificates file checked again, line by line, and against the claims file where that is at hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from ..claims import Unusable, pieces
from ..claims.certificates import claim_data, seal
from ..claims.read import text_of
from ..claims.recheck import Bad, Head, Outcome, mentioned
from ..claims.recheck import rechecked as outcomes
from .notation import counted

LARGEST = 1_000_000_000   # bytes of a certificates file


@dataclass(frozen=True)
class Rechecked:
    """What is told, and whether every certificate stands."""

    lines: tuple[str, ...]
    stands: bool


def rechecked(path: Path, claims: Path | None = None) -> Rechecked:
    """Every certificate checked again; Unusable where the file is none."""
    if path.exists() and not path.is_file():
        raise Unusable(str(path), "the whole file", "a folder or a device", "what `millivolt verify --certificates` writes")
    if path.is_file() and path.stat().st_size > LARGEST:
        raise Unusable(str(path), "the whole file", "a larger file", f"at most {LARGEST:,} bytes")
    told, found = list[str](), Counter[str]()
    try:
        with path.open(encoding="utf-8", newline="") as first:
            wanted = mentioned(first)
        with path.open(encoding="utf-8", newline="") as file:
            head, checked = outcomes(file, wanted)
            for outcome in _compared(head, checked, claims):
                found[outcome.verdict or "file"] += 1
                told += [f"{outcome.id or path}: {fault}" for fault in outcome.faults]
    except (Bad, UnicodeDecodeError) as why:
        raise Unusable(str(path), "the whole file", str(why), "what `millivolt verify --certificates` writes") from None
    count = found.total() - found["file"]
    last = counted(len(told), "fault") if told else "all stand"
    return Rechecked((*told, f"{counted(count, 'certificate')}, {last}"), not told)


def _compared(head: Head, checked: Iterator[Outcome], claims: Path | None) -> Iterator[Outcome]:
    """The outcomes, and what does not agree with the claims file."""
    if claims is None:
        yield from checked
        return
    text = text_of(claims)
    typed = {claim.id: seal(claim_data(claim)) for piece in pieces.cut(text, claims.name) for claim in pieces.claims_of(piece)}
    for outcome in checked:
        if outcome.id and typed.pop(outcome.id, None) != outcome.claim:
            outcome = Outcome(outcome.id, outcome.verdict, (*outcome.faults, f"it is not the claim of {claims}"), outcome.claim)
        yield outcome
    missing = [f"{id} has no certificate" for id in typed]
    other = [] if head.sha256 == sha256(text.encode()).hexdigest() else [f"{claims} is not the file that was judged"]
    yield Outcome("", "", (*missing, *other))
