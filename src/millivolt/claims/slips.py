"""The catalogue of slips: each one small, named change to the result, an input, a constant, the formula or the print.

Costs say how surprising a slip is: 1 is made every day. The search goes by rising total cost. It is in floats: an explanation
accuses nobody, the verdict before it was proved in balls.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from math import log, nan, pi

from millivolt.claims import known
from millivolt.claims.balls import Ball, number
from millivolt.claims.spread import valued
from millivolt.claims.work import Node, balls
from millivolt.formulas.about import About

Move = Callable[[float], float]
TEMPERATURES = tuple(Fraction(t) for t in ("273.15", "279.45", "291.15", "293", "293.15", "295.15", "298", "298.15", "300", "303.15", "308.15", "310", "310.15", "311.15", "313.15"))
TENS = tuple(k for k in (-3, 3, -1, 1, -6, 6, -2, 2, -9, 9, -12, 12, -4, 4, -5, 5, -15, 15, -18, 18))
ICE = Fraction("273.15")


@dataclass(frozen=True)
class Scene:
    """What a slip may change: the inputs by name, the formula they enter, what the neighbours use."""

    about: About | None                       # of the formula; None for a line of working
    inputs: Mapping[str, Fraction]            # by key, SI
    roles: Mapping[str, str]                  # key -> argument name, or the dimension in words
    value: float                              # without a slip
    unit: str                                 # of the result, SI
    neighbours: Mapping[str, tuple[Fraction, ...]] = field(default_factory=dict)  # argument -> what other claims use for it
    lines: Mapping[str, float] = field(default_factory=dict)     # slip -> the value of the line of working rewritten by it
    logarithmic: bool = False                 # a logarithm enters the working


@dataclass(frozen=True)
class Change:
    """One way to make a slip: other inputs, another formula's value, or a factor on the result."""

    words: str = ""
    inputs: Mapping[str, Fraction] = field(default_factory=dict)
    value: float | None = None
    move: Move | None = None
    ten: bool = False         # leaves the digits alone


@dataclass(frozen=True)
class Slip:
    """A line of the catalogue."""

    code: str                                       # stable: reports and tests name it
    name: str
    changes: str                                    # result, input, constant, formula, print
    cost: float
    says: str                                       # one sentence
    example: str
    ways: Callable[[Scene], Iterator[Change]]


def by(factor: float | Fraction, words: str = "") -> Callable[[Scene], Iterator[Change]]:
    """The result multiplied by a factor."""
    return lambda scene: iter([Change(words, move=lambda v: v * float(factor))])


def where(test: Callable[[Scene], bool], ways: Callable[[Scene], Iterator[Change]]) -> Callable[[Scene], Iterator[Change]]:
    """These ways, only in scenes that pass the test."""
    return lambda scene: ways(scene) if test(scene) else iter(())


def tens(powers: tuple[int, ...]) -> Callable[[Scene], Iterator[Change]]:
    """The result by powers of ten."""

    def ways(scene: Scene) -> Iterator[Change]:
        for k in powers:
            yield Change(f"10^{k}", move=lambda v, k=k: v * 10.0**k, ten=True)  # type: ignore[misc]

    return ways


def each(role: Callable[[str], bool], change: Callable[[Fraction], Iterator[tuple[str, Fraction]]]) -> Callable[[Scene], Iterator[Change]]:
    """One input of some role changed."""

    def ways(scene: Scene) -> Iterator[Change]:
        for key, value in scene.inputs.items():
            if role(scene.roles[key]):
                for words, other in change(value):
                    if other != value:
                        yield Change(f"{scene.roles[key]}: {words}" if words else scene.roles[key], {key: other})

    return ways


def scaled(*factors: Fraction | int) -> Callable[[Fraction], Iterator[tuple[str, Fraction]]]:
    """An input multiplied by one of these."""
    return lambda value: ((f"times {factor}", value * factor) for factor in factors)


def other_temperatures(value: Fraction) -> Iterator[tuple[str, Fraction]]:
    """The usual temperatures but this one."""
    return ((f"{float(t):g} K ({float(t - ICE):g} °C)", t) for t in TEMPERATURES if abs(t - value) > 1)


def swapped(scene: Scene) -> Iterator[Change]:
    """Inside and outside exchanged, for one ion or for all."""
    places = {role: key for key, role in scene.roles.items()}
    pairs = [(places[name], places[name[:-2] + "out"]) for name in places if name.endswith("_in") and name[:-2] + "out" in places]
    for a, b in pairs:
        yield Change(f"{scene.roles[a]} and {scene.roles[b]}", {a: scene.inputs[b], b: scene.inputs[a]})
    if len(pairs) > 1:
        yield Change("all ions", {key: scene.inputs[other] for a, b in pairs for key, other in ((a, b), (b, a))})


def per_decade(scene: Scene) -> Iterator[Change]:
    """The ratio taken as ten: its logarithm forgotten."""
    places = {role: key for key, role in scene.roles.items()}
    if "c_in" in places and "c_out" in places:
        up = scene.inputs[places["c_out"]] > scene.inputs[places["c_in"]]
        for tenfold in (scene.inputs[places["c_in"]] * 10, scene.inputs[places["c_in"]] / 10)[:: 1 if up else -1]:
            yield Change("", {places["c_out"]: tenfold})


def another_law(scene: Scene) -> Iterator[Change]:
    """Other formulas of the same unit that these inputs suffice for."""
    if scene.about is None:
        return
    at = {role: number(scene.inputs[key]) for key, role in scene.roles.items()}
    for name in known.names():
        about = known.about(name)
        if name != scene.about.name and about.unit == scene.about.unit and about.arguments and all(a.name in at and not a.family for a in about.arguments):
            yield Change(about.title, value=middle(known.twin(name).value(**{a.name: at[a.name] for a in about.arguments})))


def rewritten(code: str) -> Callable[[Scene], Iterator[Change]]:
    """The line of working with its functions exchanged."""
    return lambda scene: iter([Change("", value=scene.lines[code])] if code in scene.lines else [])


def neighbours(scene: Scene) -> Iterator[Change]:
    """An input of a neighbouring claim in place of the right one."""
    for key, role in scene.roles.items():
        for other in scene.neighbours.get(role, ()):
            if other != scene.inputs[key]:
                yield Change(f"{role} of a neighbour", {key: other})


def one_cap(scene: Scene) -> Iterator[Change]:
    """A cylinder with one of its two end caps."""
    if scene.about is not None and scene.about.name == "cylinder_area":
        sizes = {role: scene.inputs[key] for key, role in scene.roles.items()}
        yield Change("one end cap", value=scene.value - pi * float(sizes["r"]) ** 2)


def _is(*names: str) -> Callable[[str], bool]:
    return lambda role: role in names


def _concentration(role: str) -> bool:
    return role.endswith(("_in", "_out")) or role in ("c", "c_from", "c_to", "c_total", "I", "mol m^-3")


def _pure(scene: Scene) -> bool:
    return scene.unit in ("", "1")


def _voltage(scene: Scene) -> bool:
    return scene.unit == "V"


HUGE = 10**300
LN10 = Fraction(log(10))
RADII = ("r", "radius", "a")
SLIPS = (
    Slip("sign", "sign", "result", 1.0, "The sign is the other one.", "+95 mV for -95 mV", by(-1)),
    Slip("power-of-ten", "power of ten", "result", 1.0, "The power of ten is wrong; the digits are right.", "42,000 ng for 420,000 ng", tens(TENS)),
    Slip("in-out", "inside and outside exchanged", "input", 1.1, "Inside and outside are exchanged.", "+95 mV for K 4.5 out, 155 in", swapped),
    Slip("valence-forgotten", "valence forgotten", "input", 1.1, "The valence is left out.", "251 mV for calcium", each(_is("z"), lambda z: iter([("left out", Fraction(1)), ("its sign left out", abs(z))]))),
    Slip("log10-for-ln", "log10 for ln", "formula", 1.2, "The decimal logarithm stands for the natural one, or its factor 2.303 is forgotten.", "-38.7 mV for -89.1 mV", where(lambda s: s.about is not None and s.logarithmic, by(1 / LN10))),
    Slip("log10-for-ln-line", "log10 for ln in the line", "formula", 1.2, "The decimal logarithm stands for the natural one.", "26.7 log10(5/140)", rewritten("log10-for-ln")),
    Slip("ln-for-log10", "ln for log10", "formula", 1.2, "The natural logarithm stands for the decimal one.", "61.5 ln(5/140)", rewritten("ln-for-log10")),
    Slip("2.303-twice", "2.303 twice", "formula", 1.6, "The factor 2.303 is applied to a natural logarithm.", "-205 mV for -89 mV", where(lambda s: s.about is not None and s.logarithmic, by(LN10))),
    Slip("ratio-forgotten", "logarithm of the ratio forgotten", "formula", 1.2, "The slope per decade is printed: the factor log10 of the ratio is forgotten.", "+61.54 mV for Na 142/10", per_decade),
    Slip("celsius-for-kelvin", "Celsius used as kelvin", "input", 1.2, "The temperature in °C is used as if in kelvin.", "T = 37 in RT/F", each(_is("T", "K"), lambda t: iter([("in °C", t - ICE)] if t > ICE else []))),
    Slip("other-temperature", "another usual temperature", "input", 1.3, "Another usual temperature fits the figure.", "58 mV a decade at 37 °C", each(_is("T", "K"), other_temperatures)),
    Slip("prefactor-of-other-temperature", "the prefactor of another temperature", "constant", 1.4, "The prefactor of another usual temperature fits the figure.", "-89 mV from 26 mV", each(_is("V"), lambda v: _prefactors(v))),
    Slip("factor-two", "factor 2", "result", 1.3, "A factor of two too many.", "2 pi r L twice", by(2)),
    Slip("factor-half", "factor 1/2", "result", 1.3, "A factor of two is lost.", "c V^2 / 2", by(Fraction(1, 2))),
    Slip("diameter-for-radius", "diameter for radius", "input", 1.2, "The diameter is used for the radius.", "r = 10 µm of a fibre 10 µm thick", each(_is(*RADII), scaled(2))),
    Slip("radius-for-diameter", "radius for diameter", "input", 1.3, "The radius is used for the diameter.", "d = 5 µm", each(_is("d", "d_c"), scaled(Fraction(1, 2)))),
    Slip("half-the-radius", "half the radius", "input", 1.5, "The radius is halved, as if it were a diameter.", "r/2", each(_is(*RADII), scaled(Fraction(1, 2)))),
    Slip("one-end-cap", "an end cap forgotten", "formula", 1.3, "One end cap of the cylinder is forgotten.", "3.22e-9 m^2", one_cap),
    Slip("different-law", "a different law", "formula", 1.5, "The figure follows from another law than the one named.", "the side of a cylinder for its surface", another_law),
    Slip("percent-for-fraction", "per cent for fraction", "result", 1.2, "A fraction is printed as per cent, or the other way round.", "0.058 for 0.058 %", where(_pure, tens((2, -2)))),
    Slip("inverted-ratio", "inverted ratio", "result", 1.2, "The ratio is upside down.", "28 for 1/28", where(_pure, lambda s: iter([Change("", move=lambda v: 1 / v if v else nan)]))),
    Slip("one-minus", "the complement", "result", 1.5, "What is left is printed for what is lost, or the other way round.", "63 % for 37 %", where(_pure, lambda s: iter([Change("", move=lambda v: 1 - v)]))),
    Slip("valence-squared", "valence squared", "input", 1.6, "The valence enters twice.", "62.7 mV for calcium", each(_is("z"), lambda z: iter([("squared", z * z)]))),
    Slip("valence-of-the-other", "another valence", "input", 1.5, "Another valence is used.", "z = 2 for 1", each(_is("z"), lambda z: iter([("2", Fraction(2)), ("-1", Fraction(-1)), ("its sign", -z)]))),
    Slip("input-sign", "sign of an input", "input", 1.3, "An input enters with the other sign.", "-73 - 80 for -73 + 80", each(lambda role: role != "T" and role != "K", scaled(-1))),
    Slip("input-prefix", "prefix of an input", "input", 1.3, "An input's prefix is dropped or wrong.", "mM used as M", each(lambda role: role not in ("z", "T", "K", "1"), scaled(1000, Fraction(1, 1000), 10**6, Fraction(1, 10**6)))),
    Slip("input-power-of-ten", "power of ten of an input", "input", 1.4, "An input is off by a power of ten.", "0.5 mM for 5 mM", each(lambda role: role not in ("z", "T", "K"), scaled(10, Fraction(1, 10), 100, Fraction(1, 100)))),
    Slip("litre-for-cubic-metre", "litre for cubic metre", "input", 1.5, "Litres are used as cubic metres, or mol/L as mol/m^3.", "7.85 L", each(lambda role: role in ("volume", "m^3"), scaled(1000, Fraction(1, 1000)))),
    Slip("square-centimetre", "cm^2 for m^2", "input", 1.5, "Square centimetres are used as square metres.", "1 µF/cm^2 as 1 µF/m^2", each(lambda role: role in ("A", "m^2", "c_m", "g"), scaled(10**4, Fraction(1, 10**4)))),
    Slip("minutes-for-seconds", "minutes for seconds", "result", 1.6, "A time in minutes is printed as seconds, or the other way round.", "5 min for 300 s", where(lambda s: s.unit in ("s", "s^-1"), by(60))),
    Slip("seconds-for-minutes", "seconds for minutes", "result", 1.6, "A time in seconds is printed as minutes.", "", where(lambda s: s.unit in ("s", "s^-1"), by(Fraction(1, 60)))),
    Slip("calories-for-joules", "calories for joules", "result", 1.4, "Calories are printed as joules.", "2.1 kJ for 2.1 kcal", where(lambda s: s.unit.startswith("J"), by(1 / Fraction("4.184")))),
    Slip("joules-for-calories", "joules for calories", "result", 1.4, "Joules are printed as calories.", "8.8 kcal for 8.8 kJ", where(lambda s: s.unit.startswith("J"), by(Fraction("4.184")))),
    Slip("pi-lost", "pi lost", "result", 1.5, "A factor pi is lost.", "r^2 L", by(1 / Fraction(pi))),
    Slip("pi-extra", "pi too many", "result", 1.6, "A factor pi too many.", "pi twice", by(Fraction(pi))),
    Slip("four-pi-lost", "4 pi lost", "result", 1.6, "A factor 4 pi is lost.", "r^2 for a sphere", by(1 / Fraction(4 * pi))),
    Slip("four-lost", "factor 4 lost", "result", 1.5, "A factor of four is lost.", "pi r^2 for a sphere", by(Fraction(1, 4))),
    Slip("four-extra", "factor 4", "result", 1.6, "A factor of four too many.", "", by(4)),
    Slip("third-lost", "a third lost", "result", 1.7, "A factor 1/3 is lost.", "4 pi r^3", by(3)),
    Slip("electrons-for-coulombs", "elementary charges for coulombs", "constant", 1.7, "Elementary charges are counted as coulombs, or the other way round.", "", by(Fraction("1.602176634e-19"))),
    Slip("neighbour", "a neighbour's input", "input", 1.4, "An input of a neighbouring claim is used.", "the K row read for Na", neighbours),
    Slip("thermal-voltage-25", "25 mV for RT/F", "constant", 1.6, "RT/F is taken as 25 mV.", "", where(_voltage, each(_is("T", "K"), lambda t: iter([("25 mV", Fraction("290.113"))])))),
    Slip("gas-constant-in-calories", "R in calories", "constant", 1.8, "The gas constant in calories is used with joules.", "R = 1.987", where(lambda s: s.logarithmic, by(Fraction("1.987") / Fraction("8.314462618")))),
)  # fmt: skip


def _prefactors(v: Fraction) -> Iterator[tuple[str, Fraction]]:
    """RT/F and its decimal slope at the usual temperatures, where this input is one of them."""
    thermal = Fraction("8.314462618") / Fraction("96485.33212")
    for scale in (thermal, thermal * LN10, thermal * LN10 / 2, thermal / 2):
        if Fraction(270) < abs(v) / scale < Fraction(325):
            for t in (Fraction("293.15"), Fraction("298.15"), Fraction("310.15")):
                for other in (scale * t, Fraction(round(1000 * scale * t), 1000)):  # as it is, and as books round it
                    yield f"{float(1000 * other):.4g} mV ({float(t - ICE):g} °C)", other * (1 if v > 0 else -1)


def middle(ball: Ball) -> float:
    """The middle of a ball; not a number where it is none, or too large for a float."""
    return float(ball.mid()) if ball.is_finite() and abs(ball) < HUGE else nan


def at(scene: Scene, node: Node, change: Change) -> float:
    """The value that a change gives."""
    value = change.value
    if value is None:
        value = middle(valued(node, balls({**scene.inputs, **change.inputs}))) if change.inputs else scene.value
    return change.move(value) if change.move is not None else value
