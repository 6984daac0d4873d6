"""The ways in which a slip is made: what the result, an input, a constant or the formula becomes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import combinations
from math import log, nan, pi

from millivolt.claims import known
from millivolt.claims.scene import Change, Move, Others, Scene, Ways, middle

LN10 = Fraction(log(10))
ICE = Fraction("273.15")
TENS = (-3, 3, -1, 1, -6, 6, -2, 2, -9, 9, -12, 12, -4, 4, -5, 5, -15, 15, -18, 18)
UNUSUAL = 0.3   # what a power of ten costs more that is neither a digit nor a prefix
WHOLES = 10     # a larger pure number is a count, not a fraction
TEMPERATURES = tuple(Fraction(t) for t in ("273.15", "279.45", "291.15", "293", "293.15", "295.15", "298", "298.15", "300", "303.15", "308.15", "310", "310.15", "311.15", "313.15"))
THERMAL = Fraction("8.314462618") / Fraction("96485.33212")   # RT/F by kelvin
TEMPERATURE = ("T", "K")
LONGEST = 6   # digits of an input that anybody mistypes

# Changes of the result.


def by(factor: float | Fraction, words: str = "") -> Ways:
    """The result multiplied by a factor."""
    times = float(factor)
    return lambda scene: iter([Change(words, move=lambda v: v * times)])


def moved(move: Move) -> Ways:
    """The result under a function."""
    return lambda scene: iter([Change(move=move)])


def where(test: Callable[[Scene], bool], ways: Ways) -> Ways:
    """These ways, only in scenes that pass the test."""
    return lambda scene: ways(scene) if test(scene) else iter(())


def tens(powers: tuple[int, ...] = TENS) -> Ways:
    """The result by powers of ten: a digit, or a prefix, is lost more often than any other."""
    return lambda scene: (Change(f"10^{k}", move=lambda v, k=k: v * 10.0**k, more=0.0 if abs(k) == 1 or k % 3 == 0 else UNUSUAL) for k in powers)  # type: ignore[misc]


def per_cent(scene: Scene) -> Iterator[Change]:
    """A fraction by a hundred; what is larger than a few wholes is a count."""
    if abs(scene.value) < WHOLES:
        yield from (Change(f"10^{k}", move=lambda v, k=k: v * 10.0**k) for k in (2, -2))  # type: ignore[misc]


def inverse(v: float) -> float:
    """1/v, not a number at nought."""
    return 1 / v if v else nan


# Changes of an input.


def each(role: Callable[[str], bool], change: Others) -> Ways:
    """One input of some role changed."""

    def ways(scene: Scene) -> Iterator[Change]:
        for key, name, value in scene.of(role):
            for words, other in change(value):
                if other != value:
                    yield Change(f"{name}: {words}" if words else name, {key: other})

    return ways


def scaled(*factors: Fraction | int) -> Others:
    """An input multiplied by one of these."""
    return lambda value: ((f"times {factor}", value * factor) for factor in factors)


def fixed(words: str, *others: Fraction | int) -> Others:
    """One of these for an input."""
    return lambda value: ((words or str(other), Fraction(other)) for other in others)


def absolute(temperature: Fraction) -> Iterator[tuple[str, Fraction]]:
    """Its figure in °C, taken for kelvin."""
    return iter([("in °C", temperature - ICE)] if temperature > ICE else [])


def of_a_valence(z: Fraction) -> Iterator[tuple[str, Fraction]]:
    """One, or its size."""
    return iter([("left out", Fraction(1)), ("its sign left out", abs(z))])


def other_valences(z: Fraction) -> Iterator[tuple[str, Fraction]]:
    """The valences of the other ions."""
    return iter([("2", Fraction(2)), ("-1", Fraction(-1)), ("its sign", -z)])


def other_temperatures(value: Fraction) -> Iterator[tuple[str, Fraction]]:
    """The usual temperatures but this one."""
    return ((f"{float(t):g} K ({float(t - ICE):g} °C)", t) for t in TEMPERATURES if abs(t - value) > 1)


def prefactors(v: Fraction) -> Iterator[tuple[str, Fraction]]:
    """RT/F and its decimal slope at the usual temperatures, where this input is one of them."""
    for scale in (THERMAL, THERMAL * LN10, THERMAL * LN10 / 2, THERMAL / 2):
        if Fraction(270) < abs(v) / scale < Fraction(325):
            for t in (Fraction("293.15"), Fraction("298.15"), Fraction("310.15")):
                for other in (scale * t, Fraction(round(1000 * scale * t), 1000)):  # as it is, and as books round it
                    yield f"{float(1000 * other):.4g} mV ({float(t - ICE):g} °C)", other * (1 if v > 0 else -1)


def whole_prefactors(t: Fraction) -> Iterator[tuple[str, Fraction]]:
    """The temperature at which RT/F, or its decimal slope, is the whole number of millivolts that it is rounded to."""
    for name, scale in (("RT/F", THERMAL), ("2.303 RT/F", THERMAL * LN10)):
        whole = Fraction(round(1000 * scale * t), 1000)
        yield f"{name} = {1000 * whole} mV", whole / scale


def rounded(value: Fraction) -> Iterator[tuple[str, Fraction]]:
    """An input in one digit, and in two."""
    for digits in (1, 2):
        power = _power(value) - digits + 1 if value else 0
        yield f"to {digits} digit{'s' * (digits > 1)}", round(value / Fraction(10) ** power) * Fraction(10) ** power


def transposed(value: Fraction) -> Iterator[tuple[str, Fraction]]:
    """Two neighbouring digits exchanged."""
    figures, scale = _figures(value)
    for n in range(len(figures) - 1):
        if figures[n] != figures[n + 1] and (n or figures[1] != "0"):
            other = figures[:n] + figures[n + 1] + figures[n] + figures[n + 2 :]
            yield f"{figures[n]}{figures[n + 1]} turned round", int(other) * scale


def _figures(value: Fraction) -> tuple[str, Fraction]:
    """The digits of a number of a few digits, and the size of the last; none of any other."""
    if not value:
        return "", Fraction(0)
    power = _power(value) - LONGEST + 1
    whole = abs(value) / Fraction(10) ** power
    if whole.denominator != 1:
        return "", Fraction(0)
    figures = str(whole).rstrip("0")
    scale = Fraction(10) ** (power + LONGEST - len(figures))
    return figures, -scale if value < 0 else scale


def _power(value: Fraction) -> int:
    guess = len(str(abs(value.numerator))) - len(str(value.denominator))
    return guess if Fraction(10) ** guess <= abs(value) else guess - 1


def per_area(scene: Scene) -> Iterator[Change]:
    """An area, or what is given by area, with square centimetres for square metres."""
    units = {a.name: a.unit for a in scene.about.arguments} if scene.about is not None else {}
    for key, role, value in scene.of(lambda role: "m^2" in units.get(role, role)):
        for factor in (Fraction(10**4), Fraction(1, 10**4)):
            yield Change(f"{role}: times {factor}", {key: value * factor})


# Inputs exchanged.


def swapped(scene: Scene) -> Iterator[Change]:
    """Inside and outside exchanged, for one ion or for all."""
    pairs = [(key, other) for key in scene.inputs if (other := _other_side(key)) != key and other in scene.inputs]
    for a, b in pairs:
        yield Change(f"{scene.roles[a]} and {scene.roles[b]}", {a: scene.inputs[b], b: scene.inputs[a]})
    if len(pairs) > 1:
        yield Change("all ions", {key: scene.inputs[other] for a, b in pairs for key, other in ((a, b), (b, a))})


def _other_side(key: str) -> str:
    head, mark, name = key.rpartition("#")
    for inner, outer in (("_in", "_out"), ("c_to", "c_from")):
        if inner in name:
            return head + mark + name.replace(inner, outer)
    return key


def exchanged(scene: Scene) -> Iterator[Change]:
    """Two inputs of the same unit, one in the place of the other."""
    if scene.about is None:
        return
    for family in (a for a in scene.about.arguments if a.family):
        keys = [key for key, role in scene.roles.items() if role == family.name]
        yield from (Change(f"two of {family.name}", {a: scene.inputs[b], b: scene.inputs[a]}) for a, b in combinations(keys, 2) if scene.inputs[a] != scene.inputs[b])
    arguments = [a for a in scene.about.arguments if a.name in scene.places and not a.count and not a.family]
    for n, a in enumerate(arguments):
        for b in arguments[n + 1 :]:
            one, two = scene.places[a.name], scene.places[b.name]
            if a.unit == b.unit and _other_side(one) != two and _other_side(two) != one and scene.inputs[one] != scene.inputs[two]:
                yield Change(f"{a.name} and {b.name}", {one: scene.inputs[two], two: scene.inputs[one]})


def neighbours(scene: Scene) -> Iterator[Change]:
    """An input of a neighbouring claim in place of the right one."""
    for key, role in scene.roles.items():
        for other in scene.neighbours.get(role, ()):
            if other != scene.inputs[key]:
                yield Change(f"{role} of a neighbour", {key: other})


# Another formula.


def per_decade(scene: Scene) -> Iterator[Change]:
    """The ratio taken as ten: its logarithm forgotten."""
    for top, bottom in (("c_out", "c_in"), ("c_to", "c_from")):
        if scene.logarithmic and top in scene.places and bottom in scene.places:
            low = scene.inputs[scene.places[bottom]]
            up = scene.inputs[scene.places[top]] > low
            for tenfold in (low * 10, low / 10)[:: 1 if up else -1]:
                yield Change("", {scene.places[top]: tenfold})


def on_the_logarithm(factor: Fraction) -> Ways:
    """The logarithm, or the exponent, by a factor: through the temperature wherever that stands beside it."""

    def ways(scene: Scene) -> Iterator[Change]:
        if scene.about is not None:
            key = scene.places.get("T")
            yield Change(inputs={key: scene.inputs[key] * factor}) if key is not None else Change(move=lambda v: v * float(factor))

    return ways


def another_law(scene: Scene) -> Iterator[Change]:
    """Other formulas of the same unit that these inputs suffice for."""
    if scene.about is None:
        return
    given = {role: scene.point[key] for role, key in scene.places.items()}
    for name in _laws(scene.about.name, frozenset(given)):
        about = known.about(name)
        yield Change(about.title, value=middle(known.twin(name).value(**{a.name: given[a.name] for a in about.arguments})))


def _laws(name: str, given: frozenset[str]) -> tuple[str, ...]:
    if (name, given) not in _FOUND:
        unit = known.about(name).unit
        others = ((other, known.about(other)) for other in known.names() if other != name)
        _FOUND[name, given] = tuple(other for other, of in others if of.unit == unit and of.arguments and all(a.name in given and not a.family for a in of.arguments))
    return _FOUND[name, given]


_FOUND: dict[tuple[str, frozenset[str]], tuple[str, ...]] = {}


def rewritten(code: str) -> Ways:
    """The line of working with its functions exchanged."""
    return lambda scene: iter([Change(value=scene.lines[code])] if code in scene.lines else [])


def one_cap(scene: Scene) -> Iterator[Change]:
    """A cylinder with one of its two end caps."""
    if scene.about is not None and scene.about.name == "cylinder_area":
        yield Change("one end cap", value=scene.value - pi * float(scene.inputs[scene.places["r"]]) ** 2)


def fall_for_rise(scene: Scene) -> Iterator[Change]:
    """What is still to come for what has come, or the other way round."""
    ends = {"charging_time_course": ("E",), "rc_response": ("V_0", "V_inf")}.get(scene.about.name if scene.about else "", ())
    if ends:
        yield Change(value=sum(float(scene.inputs[scene.places[name]]) for name in ends) - scene.value)
