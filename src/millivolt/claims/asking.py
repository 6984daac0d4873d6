"""Values as they are typed: `T=37degC c_out=5mM`. Evaluated with the compiled formula, or judged against a printed number."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from math import isfinite
from textwrap import wrap
from typing import Any

from ..formulas.about import About, Argument
from ..units import Unreadable, read_printed, read_unit
from ..units.arithmetic import evaluate as value_of
from ..units.arithmetic import parse
from . import check, ions, known
from .judge import judge_all
from .model import Claim, Judgement, Source
from .unusable import Unusable

SHOWN = {  # result in SI -> the unit that a book would print, largest first
    "V": ("V", "mV", "µV"),
    "A": ("A", "mA", "µA", "nA", "pA", "fA"),
    "C": ("C", "mC", "µC", "nC", "pC", "fC"),
    "mol/m^3": ("M", "mM", "µM", "nM", "pM"),
    "J/mol": ("kJ/mol", "J/mol"),
    "A/m^2": ("A/m^2", "mA/m^2", "µA/m^2", "nA/m^2"),
}
DIGITS = 4
LONGEST = 400  # characters of one value
QUOTED = 60    # characters of a value that a message repeats


class BadValue(ValueError):
    """A name or a value from the command line that cannot be used; says what was had and what was expected."""


def evaluate(name: str, typed: Iterable[str]) -> list[str]:
    """The lines that `millivolt eval` prints: the result in a sensible unit, and what it was computed from."""
    about = _about(name)
    given = pairs(about, typed)
    result = _result(about, given)
    used = ", ".join(f"{key}={text}" for key, text in given.items())
    return [f"{about.result} = {shown(result, about.unit)}", *_told("from", used), *_told("by", about.equation)]


def judged(name: str, typed: Iterable[str], printed: str) -> Judgement:
    """The judgement of a number printed somewhere, the values taken as stipulated."""
    about = _about(name)
    given = pairs(about, typed)
    _result(about, given)  # values that the formula does not take are unusable here, where a document's would be undecided
    read_printed(printed)
    return judge_all(Source("command line"), (_claim(about, given, printed),))[0]


def formula_judged(name: str, typed: Iterable[str], printed: str) -> Judgement:
    """The judgement of a formula printed somewhere; `name=value` gives an argument a value, `name=letter` says how the print calls it."""
    about = _about(name)
    given = named(about, typed)
    claim = Claim(id=name, where="command line", prints=printed, kind="equation", body=printed, inputs={**given}, assumes={}, about=name)
    check.claim(claim, lambda had, expected: Unusable(name, "the formula", had, expected))
    return judge_all(Source("command line"), (claim,))[0]


def pairs(about: About, typed: Iterable[str]) -> dict[str, str]:
    """`name=value`, each name an argument of the formula, once, and none missing."""
    found = named(about, typed)
    if any(key in ions.members(about) for key in found):
        found = {key: value if isinstance(value, str) else ", ".join(value) for key, value in _by_ion(about, found).items()}
    missing = [a.name for a in about.arguments if a.name not in found and a.name not in _optional(about.name)]
    if missing:
        raise BadValue(f"{about.name}: {', '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing; it takes {_arguments(about)}")
    return found


def _by_ion(about: About, found: Mapping[str, str]) -> Mapping[str, str | tuple[str, ...]]:
    try:
        return ions.in_lists(about, found)
    except ions.Lacking as why:
        raise BadValue(str(why)) from None


def named(about: About, typed: Iterable[str]) -> dict[str, str]:
    """`name=value`, each name an argument of the formula, once."""
    found: dict[str, str] = {}
    arguments = [a.name for a in about.arguments]
    for text in typed:
        key, equals, value = text.partition("=")
        if not equals:
            raise BadValue(f"{about.name}: {quoted(text)} is no argument=value; it takes {_arguments(about)}")
        if key not in arguments and key not in ions.members(about):
            raise BadValue(f"{about.name}: there is no argument {quoted(key)}{_nearest(key, arguments)}; it takes {_arguments(about)}")
        if key in found:
            raise BadValue(f"{about.name}: {key} is given twice")
        if len(value) > LONGEST:
            raise BadValue(f"{about.name}: the value of {key} is {len(value)} characters long; {LONGEST} are the most")
        found[key] = value
    return found


def _claim(about: About, given: Mapping[str, str], printed: str) -> Claim:
    """The values as a claim, checked as those of a claims file are."""
    inputs = {key: tuple(_split(text)) if about.argument(key).family else text for key, text in given.items()}
    claim = Claim(id=about.name, where="command line", prints=printed, kind="formula", body=about.name, inputs=inputs, assumes={})
    check.claim(claim, lambda had, expected: Unusable(about.name, "the values", had, expected))
    return claim


def _result(about: About, given: Mapping[str, str]) -> float:
    """The compiled formula's value; raises where a value is not what its argument takes."""
    _claim(about, given, "0")
    numbers = {key: _numbers(about.argument(key), text) for key, text in given.items()}
    result = float(known.function(about.name)(**numbers))
    if not isfinite(result):
        raise BadValue(f"{about.name}: the result is larger than a number of 64 bits can be")
    return result


def shown(value: float, unit: str) -> str:
    """The value to four digits, in the unit in which it has one to three places before the point."""
    for text in SHOWN.get(unit, ()):
        scaled = value / float(read_unit(text).factor)
        if abs(scaled) >= 1.0 or (text == SHOWN[unit][-1] and value):
            return f"{_digits(scaled)} {text}"
    return f"{_digits(value)} {unit}".strip()


def _digits(value: float) -> str:
    return f"{value:#.{DIGITS}g}" if 1e-3 <= abs(value) < 10**DIGITS else f"{value:.{DIGITS - 1}e}" if value else "0"


def _numbers(argument: Argument, text: str) -> Any:
    if argument.family:
        return [_number(argument, part) for part in _split(text)]
    return _number(argument, text)


def _number(argument: Argument, text: str) -> float:
    try:
        ball = value_of(parse(text), None, None)[0]
    except Unreadable as why:
        raise BadValue(f"{argument.name}: {why}") from None
    value = float(ball.mid())
    if not isfinite(value) or (value == 0) != (ball == 0):
        raise BadValue(f"{argument.name} = {quoted(text)} is more, or less, than a number of 64 bits can be")
    return value


def _split(text: str) -> list[str]:
    return [part.strip() for part in text.strip("[]").split(",")]


def _about(name: str) -> About:
    if not known.exists(name):
        raise BadValue(f"there is no formula {quoted(name)}{_nearest(name, list(known.names())) or '; `millivolt list` names them'}")
    return known.about(name)


def _optional(name: str) -> Mapping[str, Any]:
    return known.function(name).__kwdefaults__ or {}


def _arguments(about: About) -> str:
    return ", ".join(f"{a.name} [{a.unit or '1'}]" for a in about.arguments)


def _told(label: str, text: str) -> list[str]:
    return wrap(text, 80, initial_indent=f"  {label:<6}", subsequent_indent=" " * 8, break_long_words=False, break_on_hyphens=False)


def quoted(text: str) -> str:
    """Outside text as a message may repeat it."""
    return repr(text if len(text) <= QUOTED else f"{text[:QUOTED]}...")


def _nearest(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, 1)
    return f"; did you mean {close[0]}?" if close else ""


__all__ = ["BadValue", "evaluate", "formula_judged", "judged", "pairs", "quoted", "shown"]
