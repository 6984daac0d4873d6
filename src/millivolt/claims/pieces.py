"""A claims file of any length cut into pieces that can be judged apart, and come out as if they had not been.

A piece begins where a claim begins, and no reference leads out of it. It carries the head of the file, and three claims
before and behind it, whose inputs a slip may have taken.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from millivolt.claims import check
from millivolt.claims.book import NEAR, Traces, traces_of
from millivolt.claims.judge import judge_part
from millivolt.claims.model import Claim, Judgement, Source
from millivolt.claims.read import ID, MOST, Gap, parse, prints, rows
from millivolt.claims.unusable import Unusable

SIZE = 1_000   # claims in a piece, where no reference makes it longer
HEADER = re.compile(r"^[ \t]*\[\[[ \t]*claim[ \t]*\]\][ \t]*(?:#.*)?$", re.MULTILINE)
OTHER = re.compile(r"^[ \t]*\[(?!\[?[ \t]*claim\b)", re.MULTILINE)
OWN_ID = re.compile(r"""^[ \t]*id[ \t]*=[ \t]*(?:"([^"\\\n]*)"|'([^'\n]*)')[ \t]*(?:#.*)?$""", re.MULTILINE)
MENTIONED = re.compile(r"@((?=[A-Za-z0-9])(?:[A-Za-z0-9._:]|-(?=[A-Za-z0-9])|/(?=[A-Za-z]))+)")


@dataclass(frozen=True)
class Piece:
    """A part of a claims file that can be judged by itself."""

    name: str                   # of the file, for its errors
    text: str                   # its head, and the claims, those around them too
    gap: Gap
    before: int                 # claims that stand before those to be judged
    count: int                  # claims to be judged
    whole: bool = True          # is it all of the file?


def cut(text: str, name: str, size: int = SIZE) -> Iterator[Piece]:
    """The pieces of the text of a claims file, in order."""
    starts = [found.start() for found in HEADER.finditer(text)]
    if len(starts) > MOST:
        raise Unusable(name, "top level", f"{len(starts)} claims", f"at most {MOST:,} claims")
    if len(starts) <= size or "'''" in text or '"""' in text or OTHER.search(text, starts[0]):
        yield Piece(name, text, Gap(), 0, len(starts))
        return
    ends = [*starts[1:], len(text)]
    blocks = [text[a:b] for a, b in zip(starts, ends, strict=True)]
    first = [0, *accumulate(block.count("\n") for block in blocks)]  # lines before each claim, counted from the head
    head = text[: starts[0]]
    _once(blocks, first, head.count("\n"), name)
    for a, b in _parts(blocks, size):
        low, high = max(a - NEAR, 0), min(b + NEAR, len(blocks))
        yield Piece(name, head + "".join(blocks[low:high]), Gap(head.count("\n"), first[low], low), a - low, b - a, whole=False)


def _once(blocks: Sequence[str], first: Sequence[int], head: int, name: str) -> None:
    """Every id is there once, in whichever piece."""
    seen: set[str] = set()
    for n, block in enumerate(blocks):
        if (id := _id(block)) in seen and ID.fullmatch(id):
            raise Unusable(name, f"claim {n + 1} ({id}), line {head + first[n] + 1}", f"the id {id!r} a second time", "every id once")
        seen.add(id)


def _parts(blocks: Sequence[str], size: int) -> Iterator[tuple[int, int]]:
    """From which claim to which, so that no reference leads out of a part."""
    reach = _reach(blocks)
    start = 0
    furthest = 0
    for n in range(len(blocks)):
        furthest = max(furthest, reach[n])
        if furthest <= n and n + 1 - start >= size:
            yield start, n + 1
            start = n + 1
    if start < len(blocks):
        yield start, len(blocks)


def _reach(blocks: Sequence[str]) -> list[int]:
    """For each claim the last one that must be in one part with it, if it or an earlier one refers there, or is referred to from there."""
    reach = list(range(len(blocks)))
    mentions = [(n, id) for n, block in enumerate(blocks) if "@" in block for id in MENTIONED.findall(block)]
    if not mentions:
        return reach
    wanted = {part for _, id in mentions for part in _shorter(id)}
    places = {id: n for n, block in enumerate(blocks) if (id := _id(block)) in wanted}
    for n, mentioned in mentions:
        for id in _shorter(mentioned):
            if (other := places.get(id)) is not None:
                reach[min(n, other)] = max(reach[min(n, other)], n, other)
    return reach


def _shorter(id: str) -> Iterator[str]:
    """An id as it was found, and without the marks that may end a sentence rather than an id."""
    yield id
    if id[-1] in ".:":
        yield id.rstrip(".:")


def _id(block: str) -> str:
    found = OWN_ID.search(block)
    if found is not None:
        return found[1] if found[1] is not None else found[2]
    try:
        return str(tomllib.loads(block)["claim"][0]["id"])
    except (ValueError, KeyError, LookupError, RecursionError):
        return ""


def shown(piece: Piece) -> Traces:
    """What a piece shows of how its text was extracted."""
    return traces_of(prints(piece.text, piece.name, piece.gap)[piece.before : piece.before + piece.count])


def claims_of(piece: Piece) -> tuple[Claim, ...]:
    """The claims of a piece, without those around them."""
    return _read(piece)[2]


def judged(piece: Piece, found: Traces | None = None) -> tuple[Source, tuple[Judgement, ...]]:
    """The source and the judgements of a piece; `found` are the traces of the whole file, where this is a part of it."""
    source, claims, own = _read(piece)
    return source, judge_part(source, claims, own, found)


def _read(piece: Piece) -> tuple[Source, tuple[Claim, ...], tuple[Claim, ...]]:
    """The source, the claims with those around them, and those that are to be judged."""
    if piece.whole:
        source, claims = parse(piece.text, piece.name)
        return source, claims, claims
    source, claims, places = rows(piece.text, piece.name, piece.gap)
    own = slice(piece.before, piece.before + piece.count)
    check.references(claims[own], places[own])
    return source, claims, claims[own]
