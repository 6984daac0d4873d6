"""What a printed string may stand for in SI: each honest reading, in each unit that it may be meant in, the kindest first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property, lru_cache

from millivolt.units import Dimension, Printed, Unit, Unreadable, constant, read_unit, readings, words
from millivolt.units.dimension import times

End = Fraction | None

# The units in which a figure without one is commonly meant, by dimension.
USUAL = {
    "V": "mV V µV", "A": "nA pA µA mA A", "A/m^2": "µA/cm^2 mA/cm^2 A/m^2", "S": "S mS µS nS pS", "S/m^2": "mS/cm^2 S/m^2 S/cm^2", "F": "F µF nF pF",
    "F/m^2": "µF/cm^2 F/m^2", "K": "K degC", "s": "s ms µs min h", "m": "m cm mm µm nm Å", "m^2": "m^2 cm^2 mm^2 µm^2", "m^3": "m^3 L mL cm^3 µL nL pL fL µm^3",
    "mol/m^3": "mM M µM nM", "mol": "mol mmol µmol", "J/mol": "kJ/mol J/mol kcal/mol", "J": "J pJ fJ eV", "C": "C µC nC pC e", "C/m^2": "C/m^2 µC/cm^2 nC/cm^2",
    "C/mol": "C/mol", "J/(mol K)": "J/(mol K)", "V/m": "V/m kV/m MV/m V/cm kV/cm", "V/K": "mV/K V/K", "1/s": "1/s 1/ms", "1/mol": "1/mol",
    "1/m^2": "1/cm^2 1/µm^2 1/m^2", "1/m^3": "1/cm^3 1/L 1/m^3", "ohm": "ohm kohm Mohm Gohm", "ohm m^2": "ohm cm^2 ohm m^2", "m/s": "m/s cm/s",
    "mol/(m^2 s)": "mol/(m^2 s) mol/(cm^2 s)", "m^2/s": "m^2/s cm^2/s", "Pa": "kPa Pa mmHg atm", "N": "N pN", "W": "W", "1/(s V)": "1/(s·V)", "ohm m": "ohm cm ohm m",
}  # fmt: skip

_ONE_OF = re.compile(r"1(?:\.0+)?\s*([^\d\s].*)")
_NEXT = re.compile(r"[;,]\s+(?:and\s+)?(?=[A-Za-zΔδ\\\[])|\s+and\s+(?=[A-Za-zΔδ\\]\S{0,12}\s*[=≈])")
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])")   # 66.600, where the comma is the decimal mark
POINT, COMMA = (re.compile(rf"(?<![\d.,])(?:(?:0{mark}\d+|\d{{1,4}}{mark}(?:\d\d?|\d{{4,}}))(?![\d.,]*\d)|\d{{1,3}}(?:{group}\d{{3}})+(?:{mark}\d+|{group}\d{{3}})(?![\d.,]*\d))", re.ASCII)
                for mark, group in ((r"\.", ","), (",", r"\.")))   # whose decimals are no group of three digits, or whose groups show the other mark
THOUSANDS = re.compile(r"\D*\d{1,3},\d{3}\D*")
NO_SYMBOLS = frozenset({"Cl", "Cb", "Kl"})  # printed for coulomb, and no unit's symbol


@dataclass(frozen=True)
class Target:
    """One reading of a printed string: the closed interval it stands for, in SI."""

    printed: Printed
    unit: Unit
    value: Fraction
    low: End
    high: End
    wide_low: End      # with its hedge
    wide_high: End
    note: str = ""     # where the reading is not the plainest one
    turned: bool = False   # counted the other way than the book counts

    @property
    def hedged(self) -> bool:
        return bool(self.printed.hedge)

    @cached_property
    def widest(self) -> tuple[End, End]:
        """From where to where a value may lie that is not refuted: with its hedge, or one unit of the last digit away by truncation."""
        if self.low is None or self.high is None or self.wide_low is None or self.wide_high is None:
            return self.wide_low, self.wide_high
        unit = self.high - self.low
        return min(self.wide_low, self.low - unit), max(self.wide_high, self.high + unit)

    def negative(self, why: str) -> Target:
        """The same figure under the other sign."""
        low, high, wide_low, wide_high = (None if end is None else -end for end in (self.high, self.low, self.wide_high, self.wide_low))
        return Target(self.printed, self.unit, -self.value, low, high, wide_low, wide_high, why, not self.turned)


@lru_cache(maxsize=1)
def usual() -> dict[Dimension, tuple[Unit, ...]]:
    """The units in which a figure of some dimension is commonly meant."""
    return {read_unit(si).dimension: tuple(read_unit(name) for name in _names(units)) for si, units in USUAL.items()}


def coherent(dimension: Dimension) -> Unit:
    """The SI unit of a dimension."""
    return Unit(called(dimension), Fraction(1), Fraction(0), dimension)


@lru_cache(maxsize=256)
def called(dimension: Dimension) -> str:
    """The unit that a dimension is named by: "V" for kg m^2 A^-1 s^-3; "" for a pure number."""
    if dimension == ():
        return ""
    return next((si for si in USUAL if read_unit(si).dimension == dimension), words(dimension))


def _names(units: str) -> list[str]:
    """The names of a row: a blank inside parentheses or before ohm's length is part of a name."""
    joined = units.replace("(mol K)", "(mol·K)").replace("(m^2 s)", "(m^2·s)").replace("(cm^2 s)", "(cm^2·s)").replace("ohm cm", "ohm·cm").replace("ohm m", "ohm·m")
    return joined.split()


def read(text: str, convention: Mapping[str, str] | None = None) -> tuple[Printed, ...]:
    """Every honest reading of a printed string, by the decimal mark that the book is said to use; none where it holds no number."""
    mark = (convention or {}).get("decimal", "")
    try:
        found = readings(text)
        if mark == "comma" and _GROUPED.search(text):
            return tuple(replace(one, text=text, numeral=replace(one.numeral, group=".", mark=",")) for one in readings(_GROUPED.sub(lambda group: group[0].replace(".", ","), text))
                         if one.numeral.group)  # fmt: skip
    except Unreadable:
        return ()
    return tuple(one for one in found if not one.reading.startswith("decimal comma") or not THOUSANDS.fullmatch(one.number)) if mark == "point" else found


OF_AREA = {"plate_capacitance": ("F", "total_capacitance(x=plate_capacitance())")}   # a law by area: what it gives of an area, and the line of working for that


def of_area(formula: str, text: str) -> str:
    """The line of working for what a formula by area gives of a whole area, where that is printed; "" elsewhere."""
    unit, line = OF_AREA.get(formula, ("", ""))
    return line if line and any(one.unit is not None and one.unit.dimension == read_unit(unit).dimension for one in read(text)) else ""


def decimals(text: str, convention: Mapping[str, str], shown: str) -> tuple[Printed, ...]:
    """Every honest reading where the book does not say its decimal mark, and its other figures show one: in a book of decimal commas 1.234 may be thousands."""
    found = read(text, convention)
    return (*found, *read(text, {**convention, "decimal": "comma"})) if shown in ("comma", "both") and "decimal" not in convention and _GROUPED.search(text) else found


def out_of_style(printed: Printed, convention: Mapping[str, str], shown: str) -> bool:
    """Is 1,234 read with a decimal comma, in a book whose other figures have decimal points?"""
    return shown == "point" and "decimal" not in convention and printed.reading.startswith("decimal comma") and THOUSANDS.fullmatch(printed.number) is not None


def why_not(text: str) -> str:
    """Why a printed string is not read as a number."""
    try:
        readings(text)
    except Unreadable as error:
        return error.why
    return ""


def statements(text: str) -> tuple[str, ...]:
    """The equations that a string holds one after the other, where it holds several: "E_Na = 67 mV; E_K = -89 mV"."""
    parts = _NEXT.split(text)
    return tuple(parts) if len(parts) > 1 and all("=" in part or "≈" in part for part in parts) else ()


def ones(inputs: Mapping[str, str | tuple[str, ...]]) -> tuple[Unit, ...]:
    """The units of which the text takes one: "1 cm^2" of a membrane, so that what it has is told per cm²."""
    found = (_ONE_OF.fullmatch(text.strip()) for text in inputs.values() if isinstance(text, str) and text.lstrip()[:1] == "1")
    return tuple(unit for one in found if one is not None and (unit := _unit_of(one[1])) is not None and {base for base, _ in unit.dimension} == {"m"})


@lru_cache(maxsize=256)
def _unit_of(text: str) -> Unit | None:
    try:
        return read_unit(text)
    except Unreadable:
        return None


def per_one(printed: Printed, dimension: Dimension, taken: Iterable[Unit]) -> Iterator[Target]:
    """A figure per cm² of a working that is one for 1 cm²."""
    if printed.unit is not None and not printed.exponent_missing:
        for one in taken:
            if times(printed.unit.dimension, one.dimension) == dimension:
                per = Unit(printed.unit.text, printed.unit.factor * one.factor, Fraction(0), dimension)
                yield target(printed, per, f"per {one.text}, of the 1 {one.text} that is given")


def targets(printed: Printed, dimension: Dimension, taken: Iterable[Unit] = ()) -> Iterator[Target]:
    """What one reading may stand for where a value of this dimension is expected; nothing where its unit cannot be right. `taken`: of these one each."""
    fitting = list(_targets(printed, dimension))
    yield from fitting or per_one(printed, dimension, taken)


def _targets(printed: Printed, dimension: Dimension) -> Iterator[Target]:
    if printed.exponent_missing:
        return
    unit = printed.unit
    if unit is None:
        if foreign(printed):
            return
        yield from in_usual_units(printed, dimension)
    elif unit.dimension == dimension:
        yield target(printed, unit, printed.reading)
    elif unit.dimension == () and unit.counts and words(dimension) == "mol^-1":
        yield target(printed, Unit(unit.text, unit.factor, unit.offset, dimension), "the number in a mole")
    elif words(dimension) == words(_per_mole(unit.dimension)) and unit.dimension == read_unit("J").dimension:
        if "eV" not in unit.text:
            yield target(printed, Unit(unit.text, unit.factor, unit.offset, dimension), "an energy, read per mole")
        yield target(printed, Unit(unit.text, unit.factor * constant("N_A").value, unit.offset, dimension), "an energy of one particle")


def in_usual_units(printed: Printed, dimension: Dimension) -> Iterator[Target]:
    """The figure in each unit in which one of this dimension is commonly meant."""
    for meant in (read_unit(""),) if dimension == () else usual().get(dimension, (coherent(dimension),)):
        yield target(printed, meant, "" if dimension == () else f"no unit is printed: read in {meant.text.replace('·', ' ')}")


def foreign(printed: Printed) -> bool:
    """Does a symbol that is none stand where a unit's symbol stands: "1.6 Cl" for coulomb?"""
    return printed.unit is None and printed.unit_text in NO_SYMBOLS


def unknown(printed: Printed) -> str:
    """The word where a unit stands, where it is the name of none of ours: "112 psi"; "" where there is none."""
    return printed.unit_text if printed.unit is None and not foreign(printed) else ""


def _per_mole(dimension: Dimension) -> Dimension:
    return tuple(sorted({**dict(dimension), "mol": dict(dimension).get("mol", Fraction(0)) - 1}.items()))


def target(printed: Printed, unit: Unit, note: str = "") -> Target:
    """A reading in a unit."""

    def si(end: End) -> End:
        return None if end is None else end * unit.factor + unit.offset

    return Target(printed, unit, printed.value * unit.factor + unit.offset, si(printed.low), si(printed.high), si(printed.hedged_low), si(printed.hedged_high), note)
