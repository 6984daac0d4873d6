"""Values as they are typed: `T=37degC c_out=5mM`. Evaluated with the compiled formula, or judged against a printed number."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any

from ..formulas.about import About, Argument
from ..formulas.twins import names, twin
from ..units import dimension_of, read_unit, words
from ..units.arithmetic import evaluate as value_of
from ..units.arithmetic import parse
from .judge import judge_all
from .model import Claim, Judgement, Source

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


class BadValue(ValueError):
    """A name or a value from the command line that cannot be used; says what was had and what was expected."""


def evaluate(name: str, typed: Iterable[str]) -> list[str]:
    """The lines that `millivolt eval` prints: the result in a sensible unit, and what it was computed from."""
    about = _about(name)
    given = pairs(about, typed)
    numbers = {key: _numbers(about.argument(key), text) for key, text in given.items()}
    function = getattr(import_module(f"millivolt.formulas.generated.{name}"), name)
    missing = [a.name for a in about.arguments if a.name not in numbers and a.name not in _optional(function)]
    if missing:
        raise BadValue(f"{name}: {', '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing; it takes {_arguments(about)}")
    result = function(**numbers)
    used = ", ".join(f"{key} = {text}" for key, text in given.items())
    return [f"{about.result} = {shown(result, about.unit)}", f"  from {used}", f"  by {about.equation}"]


def judged(name: str, typed: Iterable[str], printed: str) -> Judgement:
    """The judgement of a number printed somewhere, the values taken as stipulated."""
    about = _about(name)
    given = {key: tuple(_split(text)) if about.argument(key).family else text for key, text in pairs(about, typed).items()}
    claim = Claim(id=name, where="command line", prints=printed, kind="formula", body=name, inputs=given, assumes={})
    return judge_all(Source("command line"), (claim,))[0]


def pairs(about: About, typed: Iterable[str]) -> dict[str, str]:
    """`name=value`, each name an argument of the formula, once."""
    found: dict[str, str] = {}
    known = [a.name for a in about.arguments]
    for text in typed:
        key, equals, value = text.partition("=")
        if not equals or key not in known:
            raise BadValue(f"{about.name}: {text[:60]!r} is no argument=value{_nearest(key, known)}; it takes {_arguments(about)}")
        if key in found:
            raise BadValue(f"{about.name}: {key} is given twice")
        if len(value) > LONGEST:
            raise BadValue(f"{about.name}: the value of {key} is {len(value)} characters long; {LONGEST} are the most")
        found[key] = value
    return found


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
    ball, dimension = value_of(parse(text), None, None)
    wanted = dimension_of(argument.unit)
    if dimension != wanted:
        raise BadValue(f"{argument.name} = {text}: this is a [{words(dimension)}], but {argument.name} is a [{words(wanted)}]: {argument.meaning}")
    return float(ball.mid())


def _split(text: str) -> list[str]:
    return [part.strip() for part in text.strip("[]").split(",")]


def _about(name: str) -> About:
    if name not in names():
        raise BadValue(f"there is no compiled formula {name[:60]!r}{_nearest(name, list(names()))}")
    return twin(name).about


def _optional(function: Any) -> Mapping[str, Any]:
    return function.__kwdefaults__ or {}


def _arguments(about: About) -> str:
    return ", ".join(f"{a.name} [{a.unit or '1'}]" for a in about.arguments)


def _nearest(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, 1)
    return f"; did you mean {close[0]}?" if close else ""


__all__ = ["BadValue", "evaluate", "judged", "pairs", "shown"]
