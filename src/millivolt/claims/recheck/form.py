"""What a line of a certificates file must look like; anything else is refused before it is believed."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from millivolt.claims.model import Claim, Verdict

LONGEST = 400_000  # characters of a line
NUMBER = re.compile(r"-?\d{1,40}(?:\.\d{1,40})?(?:e[-+]?\d{1,4})?", re.ASCII)
RATIO = re.compile(r"-?\d{1,400}/0*[1-9]\d{0,399}", re.ASCII)
VERDICTS = {verdict.value: verdict for verdict in Verdict}
HEAD = {"format": str, "version": int, "claims": str, "sha256": str, "convention": dict, "seal": str}
LINE = {
    "claim": dict, "verdict": str, "reads": (str, type(None)), "shows": str, "printed": (list, type(None)), "computed": (list, type(None)), "inputs": dict, "seal": str,
}  # fmt: skip
CLAIM = {
    "id": str, "kind": str, "body": str, "prints": str, "with": dict, "assumes": dict, "about": str, "convention": dict, "expect": (str, type(None)), "reported": bool,
}  # fmt: skip
End = Fraction | None
Interval = tuple[End, End]


class Bad(ValueError):
    """A line that is no certificate: what was had, what was expected."""


@dataclass(frozen=True)
class Head:
    """Which claims were judged, and by which signs the whole text counts."""

    claims: str
    sha256: str
    convention: Mapping[str, str]


@dataclass(frozen=True)
class Entry:
    """One certificate, its numbers exact."""

    claim: Claim
    verdict: Verdict
    reads: str | None                  # the string as it was repaired
    shows: str
    printed: Interval | None
    computed: Interval | None
    inputs: Mapping[str, Fraction]
    words: Mapping[str, str]           # inputs that are no numbers: two dimensions


def loaded(line: str) -> dict[str, Any]:
    """The object of a line."""
    if len(line) > LONGEST:
        raise Bad(f"a line of {len(line)} characters; at most {LONGEST} expected")
    try:
        data = json.loads(line, parse_constant=_no_constant, parse_int=_integer, object_pairs_hook=_once)
    except RecursionError:
        raise Bad("JSON nested without end") from None
    except ValueError as why:
        raise Bad(f"no JSON: {why}") from None
    if not isinstance(data, dict):
        raise Bad("a line that is no JSON object")
    return data


def _no_constant(text: str) -> Any:
    raise Bad(f"{text} is no number of a certificate")


def _integer(text: str) -> int:
    if len(text) > 20:
        raise Bad("a number of more than 20 digits")
    return int(text)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise Bad("a key that is there twice")
    return made


def shaped(data: Any, keys: Mapping[str, Any], what: str) -> None:
    """Exactly these keys, each of its type."""
    if not isinstance(data, dict) or data.keys() != keys.keys():
        had = ", ".join(sorted(map(str, data)))[:80] if isinstance(data, dict) else type(data).__name__
        raise Bad(f"{what} of {had}; {', '.join(keys)} expected")
    for key, kind in keys.items():
        if not isinstance(data[key], kind) or (kind is int and isinstance(data[key], bool)):
            raise Bad(f"{what}: {key} is {type(data[key]).__name__}")


def entry(data: dict[str, Any]) -> Entry:
    """The certificate that a line is."""
    shaped(data, LINE, "a certificate")
    claim = _claim(data["claim"])
    verdict = _verdict(data["verdict"])
    texts = data["inputs"]
    if not all(isinstance(value, str) for value in texts.values()):
        raise Bad("inputs are strings")
    words = texts if data["shows"] == "dimensions" else {}
    numbers = {} if words else {_full(key, claim): number(value) for key, value in texts.items()}
    return Entry(claim, verdict, data["reads"], data["shows"], _interval(data["printed"]), _interval(data["computed"]), numbers, words)


def _full(key: str, claim: Claim) -> str:
    """A claim's own inputs are written without its id."""
    return key if "#" in key or key.startswith("@") else f"{claim.id}#{key}"


def _claim(data: dict[str, Any]) -> Claim:
    shaped(data, CLAIM, "a claim")
    for key in ("with", "assumes"):
        if not all(isinstance(one, str) for value in data[key].values() for one in (value if isinstance(value, list) else [value])):
            raise Bad(f"{key} has strings and lists of them")
    if not all(isinstance(value, str) for value in data["convention"].values()):
        raise Bad("a convention is words")
    given, assumed = ({name: tuple(value) if isinstance(value, list) else value for name, value in data[key].items()} for key in ("with", "assumes"))
    expect = None if data["expect"] is None else _verdict(data["expect"])
    return Claim(data["id"], "", data["prints"], data["kind"], data["body"], given, assumed, data["about"], expect, data["reported"], data["convention"])


def _verdict(text: str) -> Verdict:
    if text not in VERDICTS:
        raise Bad(f"the unknown verdict {text[:40]!r}")
    return VERDICTS[text]


def _interval(ends: list[Any] | None) -> Interval | None:
    if ends is None:
        return None
    if len(ends) != 2 or not all(isinstance(end, str) for end in ends):
        raise Bad("an interval is two strings")
    low, high = (None if end == open_end else number(end) for end, open_end in zip(ends, ("-inf", "inf"), strict=True))
    if low is not None and high is not None and low > high:
        raise Bad("an interval upside down")
    return low, high


def number(text: str) -> Fraction:
    """A decimal or a fraction, of bounded length."""
    if NUMBER.fullmatch(text) is None and RATIO.fullmatch(text) is None:
        raise Bad(f"{text[:40]!r} is no number of a certificate")
    top, _, bottom = text.partition("/")
    return Fraction(int(top), int(bottom)) if bottom else _decimal(text)


def _decimal(text: str) -> Fraction:
    mantissa, _, power = text.partition("e")
    whole, _, decimals = mantissa.partition(".")
    return Fraction(int(whole + decimals)) * Fraction(10) ** (int(power or 0) - len(decimals))
