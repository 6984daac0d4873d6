"""Formula calls inside a line of working: "ohmic_current(g=1 S/m^2, V=-73 mV, E=-80 mV) / 2" and abs(...).

A call is cut out of the text and a reference left in its place, so that the grammar of units never meets one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from millivolt.claims import known

MARK = "0call."  # of a reference that stands for a call; calls are looked up before claims
MOST = 40        # calls in one line
DEEPEST = 10     # calls inside calls
WORD = re.compile(r"(?<![A-Za-z0-9_@.])([A-Za-z_][A-Za-z0-9_]*)\s*\(")
ARGUMENT = re.compile(r"\s*([A-Za-z_][A-Za-z0-9_]{0,39})\s*=(?!=)(.*)", re.DOTALL)
COMPARISON = re.compile(r"(<=|>=|!=|==|[≤≥≠=<>])")
KNOWN_TO_UNITS = frozenset({"ln", "log", "log10", "exp", "sqrt"})


class BadCall(ValueError):
    """A call that cannot be read: what was had, what was expected."""

    def __init__(self, had: str, expected: str) -> None:
        super().__init__(f"{had}; expected {expected}")
        self.had, self.expected = had, expected


@dataclass(frozen=True)
class Call:
    """A formula with its arguments as text, or the size of something: abs."""

    name: str
    arguments: dict[str, str | tuple[str, ...]]


def cut(text: str, depth: int = 0) -> tuple[str, dict[str, Call]]:
    """The text with every outermost call replaced by a reference, and the calls by that reference."""
    if depth > DEEPEST:
        raise BadCall("calls inside calls inside calls ...", f"at most {DEEPEST} deep")
    if "(" not in text:
        return text, {}
    calls: dict[str, Call] = {}
    pieces, place = [], 0
    while match := _next(text, place):
        close = _closing(text, match.end() - 1)
        if len(calls) == MOST:
            raise BadCall(f"more than {MOST} calls", "fewer")
        key = f"{MARK}{len(calls)}"
        calls[key] = _call(match[1], text[match.end() : close])
        pieces += [text[place : match.start()], f"@{key}"]
        place = close + 1
    return "".join([*pieces, text[place:]]), calls


def _next(text: str, place: int) -> re.Match[str] | None:
    for match in WORD.finditer(text, place):
        if match[1] not in KNOWN_TO_UNITS and (match[1] == "abs" or known.exists(match[1]) or _looks_like_a_call(text, match)):
            return match
    return None


def _looks_like_a_call(text: str, match: re.Match[str]) -> bool:
    return ARGUMENT.match(text[match.end() : match.end() + 60]) is not None


def _closing(text: str, opening: int) -> int:
    depth = 0
    for place in range(opening, len(text)):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(text[place], 0)
        if depth == 0:
            return place
    raise BadCall(f"{text[opening:][:40]!r} without its closing parenthesis", ")")


def _call(name: str, inner: str) -> Call:
    if name == "abs":
        return Call(name, {"x": inner})
    if not known.exists(name):
        raise BadCall(f"the unknown formula {name!r}", known.nearest(name, known.names()))
    arguments: dict[str, str | tuple[str, ...]] = {}
    for part in _parts(inner) if inner.strip() else ():
        match = ARGUMENT.fullmatch(part)
        if match is None:
            raise BadCall(f"the argument {part.strip()[:40]!r} of {name}", "name = value unit")
        key, value = match[1], match[2].strip()
        if key in arguments:
            raise BadCall(f"{name} given {key} twice", "each argument once")
        arguments[key] = tuple(one.strip() for one in _parts(value[1:-1])) if value.startswith("[") and value.endswith("]") else value
    return Call(name, arguments)


def _parts(text: str) -> list[str]:
    """The text cut at its commas, not at those inside parentheses or brackets."""
    parts, depth, start = [], 0, 0
    for place, sign in enumerate(text):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(sign, 0)
        if sign == "," and depth == 0:
            parts.append(text[start:place])
            start = place + 1
    return [*parts, text[start:]]


def sides(text: str) -> list[str]:
    """A comparison cut at its signs, sides and signs in turn; of a line without one, the line. Calls must have been cut out."""
    return COMPARISON.split(text)
