"""Claims that are right: as authors round, truncate, hedge, convert and turn the sign, none may be accused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import isfinite
from random import Random

from millivolt.claims import Claim, Source, conventions, known
from millivolt.formulas.about import About
from millivolt.formulas.domain import DomainError
from millivolt.trials.inputs import Drawn, drawn
from millivolt.trials.printing import HABITS, any_style, in_unit, printed

CELSIUS = (0.0, 6.3, 18.0, 20.0, 22.0, 25.0, 30.0, 35.0, 37.0, 38.0, 40.0)
TURNED = {"voltage": "outside minus inside", "current": "inward positive", "flux": "inward positive"}
LEAST = 1e-280
TITLE = "Claims that are right"


@dataclass(frozen=True)
class Good:
    """A right claim, with the author's habit that it shows."""

    habit: str
    source: Source
    claim: Claim


def value(name: str, at: Drawn) -> Fraction | None:
    """The formula's value in floats; None where it has none, or one that nobody prints."""
    try:
        found = float(known.function(name)(**at.values))
    except (DomainError, OverflowError, ZeroDivisionError):
        return None
    return Fraction(f"{found:.14g}") if isfinite(found) and abs(found) > LEAST else None  # 17.000000000000004 is 17


def goods(name: str, n: int | str) -> Iterator[Good]:
    """Right claims of a formula, one a habit, from the n-th set of inputs."""
    about = known.about(name)
    for habit, made in HABITS_OF_AUTHORS.items():
        random = Random(f"{name}/{n}/{habit}")
        one = made(about, random)
        if one is not None:
            yield Good(habit, *one)


Made = tuple[Source, Claim] | None


def _claim(about: About, at: Drawn, prints: str) -> Claim:
    return Claim("it", "", prints, "formula", about.name, at.printed, {})


def _plainly(habit: str, sharp: bool = True) -> Callable[[About, Random], Made]:
    """Printed with a habit of rounding; not `sharp`: from inputs that were then rounded too."""

    def made(about: About, random: Random) -> Made:
        at = drawn(about, random, random.choice((2, 3, 4)), sharp)
        v = value(about.name, at)
        return None if v is None else (Source(TITLE), _claim(about, at, printed(v, in_unit(v, about.unit, random), any_style(random, random.choice((2, 3, 4)), habit))))

    return made


def _hedged(about: About, random: Random) -> Made:
    """About so much: up to 9.5 % away, so that with its rounding the figure stays within 10 % of the value."""
    at = drawn(about, random, 3)
    v = value(about.name, at)
    if v is None:
        return None
    off = v * (1 + Fraction(random.randint(-95, 95), 1000))
    return Source(TITLE), _claim(about, at, printed(off, in_unit(off, about.unit, random), any_style(random, 3), random.choice(("about", "≈", "roughly", "~"))))


def _warm(about: About, random: Random) -> Made:
    """At a usual temperature that the text does not give."""
    if "T" not in {a.name for a in about.arguments}:
        return None
    at = drawn(about, random, 3)
    kelvin = random.choice(CELSIUS) + 273.15
    v = value(about.name, Drawn(at.printed, {**at.values, "T": kelvin}))
    unsaid = Drawn({key: text for key, text in at.printed.items() if key != "T"}, at.values)
    return None if v is None else (Source(TITLE), _claim(about, unsaid, printed(v, in_unit(v, about.unit, random), any_style(random, 3))))


def _turned(about: About, random: Random) -> Made:
    """In a book whose currents are inward positive and whose voltages are outside minus inside."""
    at = drawn(about, random, 3)
    v = value(about.name, at)
    if v is None:
        return None
    given = {a.name: _negative(at.printed[a.name]) if conventions.turned_argument(a.name, a.unit, TURNED) else at.printed[a.name] for a in about.arguments}
    prints = -v if conventions.turned(about, TURNED) else v
    claim = _claim(about, Drawn(given, at.values), printed(prints, in_unit(v, about.unit, random), any_style(random, 3)))
    return Source(TITLE, convention=TURNED), claim


def _negative(text: str | tuple[str, ...]) -> str | tuple[str, ...]:
    if isinstance(text, tuple):
        return tuple(str(_negative(one)) for one in text)
    return text[1:] if text.startswith("-") else f"-{text}"


HABITS_OF_AUTHORS: dict[str, Callable[[About, Random], Made]] = {
    **{f"rounds {habit}" if habit.startswith("half") else "rounds up" if habit == "up" else "truncates": _plainly(habit) for habit in HABITS},
    "rounds the inputs too": _plainly("half even", sharp=False),
    "hedges": _hedged,
    "gives no temperature": _warm,
    "turns the signs": _turned,
}
