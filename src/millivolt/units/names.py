"""The names that a unit may have, a line each; nothing else is ever handed to pint.

A symbol takes the prefixes of its line (`mV`, `Gohm`, `msiemens`), a word those written out (`millivolts`).
"""

from __future__ import annotations

from dataclasses import dataclass

PREFIXES = {"T": 12, "G": 9, "M": 6, "k": 3, "K": 3, "d": -1, "c": -2, "m": -3, "μ": -6, "u": -6, "n": -9, "p": -12, "f": -15}
WRITTEN = {"tera": 12, "giga": 9, "mega": 6, "kilo": 3, "deci": -1, "centi": -2, "milli": -3, "micro": -6, "nano": -9, "pico": -12, "femto": -15}
USUAL = "TGMkmμunpf"


@dataclass(frozen=True)
class Name:
    """A unit: pint's expression for it, its symbols, its words, and the prefixes that its symbols take."""

    pint: str
    symbols: str
    words: str = ""
    prefixes: str = ""


UNITS = (
    Name("meter",              "m",                         "meter meters metre metres",                 USUAL + "cd"),
    Name("gram",               "g",                         "gram grams gramme grammes",                 USUAL + "Kcd"),
    Name("second",             "s sec",                     "second seconds secs",                       USUAL),
    Name("minute",             "min",                       "minute minutes"),
    Name("hour",               "h hr hrs",                  "hour hours"),
    Name("day",                "d",                         "day days"),
    Name("year",               "yr yrs",                    "year years"),
    Name("ampere",             "A amp amps",                "ampere amperes amp amps",                   USUAL),
    Name("kelvin",             "K",                         "kelvin kelvins",                            "mμun"),
    Name("mole",               "mol mols",                  "mole moles",                                USUAL),
    Name("mole",               "Eq eq",                     "equivalent equivalents",                    "kmμun"),
    Name("mole",               "Osm osm osmol Osmol",       "osmole osmoles",                            "kmμun"),
    Name("mole/liter",         "M",                         "molar",                                     "mμunpf"),
    Name("liter",              "L l",                       "liter liters litre litres",                 "kdcmμunpf"),
    Name("volt",               "V v volt volts",            "volt volts",                                USUAL + "Kcd"),
    Name("coulomb",            "C coul coulomb coulombs",   "coulomb coulombs coul",                     USUAL),
    Name("farad",              "F farad farads",            "farad farads",                              USUAL),
    Name("ohm",                "Ω ohm ohms",                "ohm ohms",                                  USUAL),
    Name("siemens",            "S siemens mho mhos",        "siemens mho mhos",                          USUAL),
    Name("newton",             "N",                         "newton newtons",                            USUAL),
    Name("joule",              "J j",                       "joule joules",                              USUAL + "K"),
    Name("watt",               "W",                         "watt watts",                                USUAL),
    Name("hertz",              "Hz",                        "hertz",                                     USUAL + "K"),
    Name("pascal",             "Pa",                        "pascal pascals",                            USUAL),
    Name("bar",                "bar",                       "",                                          "m"),
    Name("atmosphere",         "atm",                       "atmosphere atmospheres"),
    Name("mmHg",               "mmHg"),
    Name("torr",               "Torr torr"),
    Name("cmH2O",              "cmH2O"),
    Name("dyne",               "dyn",                       "dyne dynes"),
    Name("micron",             "",                          "micron microns"),
    Name("henry",              "H",                         "henry henries henrys",                      USUAL),
    Name("tesla",              "T",                         "tesla teslas",                              "mμun"),
    Name("weber",              "Wb",                        "weber webers",                              "mμun"),
    Name("calorie",            "cal",                       "calorie calories",                          "kKm"),
    Name("electron_volt",      "eV",                        "electronvolt electronvolts",                "GMkmμun"),
    Name("elementary_charge",  "e",                         "elementarycharge elementarycharges"),
    Name("angstrom",           "Å",                         "angstrom angstroms ångström ångströms ångstrom ångstroms"),
    Name("kelvin",             "degK °K"),
    Name("percent",            "%",                         "percent percents percentage"),
    Name("percent/10",         "‰",                         "permille permil"),
    Name("percent/10000",      "ppm",                       "partspermillion"),
)

CELSIUS = frozenset({"degC", "°C", "celsius", "Celsius"})

COUNTED = frozenset(["charge", "charges", "ion", "ions", "molecule", "molecules", "channel", "channels", "electron", "electrons", "proton", "protons", "particle", "particles", "atom", "atoms", "cation", "cations", "anion", "anions", "carrier", "carriers", "pump", "pumps", "transporter", "transporters", "valence", "valences", "unit", "units", "time", "times", "fold", "folds", "part", "parts", "decade", "decades", "dec", "rad", "radian", "radians", "pH", "pHunit", "pHunits", "efold", "count", "counts", "cell", "cells", "event", "events", "cycle", "cycles"])  # pure numbers, whatever is counted; `unit` as in "a pH unit"

KINDS = frozenset(["sodium", "potassium", "chloride", "calcium", "magnesium", "hydrogen", "lithium", "bicarbonate", "proton", "positive", "negative", "monovalent", "univalent", "divalent", "extra", "uncompensated", "free", "single", "net", "additional", "more", "open", "Na", "K", "Cl", "Ca", "Mg", "H", "ion", "channel", "pump"])  # may stand before what is counted: "40,000,000 sodium ions"
