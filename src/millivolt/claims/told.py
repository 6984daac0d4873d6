"""Signs that a print tells in words: inward and outward, into and out of the cell, inside negative; and how surely.

A current inward is one of positive charge, so that anions which enter carry it outward. Where a word may mean either sign, it decides nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from millivolt.claims import known
from millivolt.claims.conventions import SPREADS
from millivolt.claims.model import Claim
from millivolt.units import Dimension, Printed, dimension_of


def _words(text: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{text})(?![a-z])", re.IGNORECASE)


INWARD, OUTWARD = _words(r"inwards?"), _words(r"outwards?")
CELL = r"(?=\s+the\s+(?:cell|axon|neuron|fib(?:re|er)|cytoplasm|cytosol)|[\s.]*$)"   # what leaves 20 mV over leaves no cell
ENTERS, LEAVES = _words(rf"influx(?:es)?|inflow|enter(?:s|ing)?{CELL}|into the cell"), _words(rf"efflux(?:es)?|outflow|lea(?:ves?|ving){CELL}|out of the cell")
DEPOLARIZES, HYPERPOLARIZES = _words(r"depolari[sz]\w*"), _words(r"hyperpolari[sz]\w*")
BELOW, ABOVE = _words(r"(?:inside|interior)[\s,-]*(?:is\s+)?negative|negative[\s-]+inside|outside[\s,-]*(?:is\s+)?positive|positive[\s-]+outside|negative by(?=\s+\d)"), _words(r"(?:inside|interior)[\s,-]*(?:is\s+)?positive|positive[\s-]+inside|outside[\s,-]*(?:is\s+)?negative|negative[\s-]+outside")
SOME = re.compile(r"ward|flux|flow|enter|lea[vs]|cell|polari|side|interior|negative by", re.IGNORECASE)   # where there is none of it, no word tells a sign
UNCLEAR = _words(r"not|no|nor|never|neither|unless|instead|rather|than|from|against|opposes?|opposite|versus|vs|or|rectif\w*|\w*ly rectifying|whether|compared|relative|while|when|whereas|if|after|before|block\w*|without|despite|unlike|"
                 r"times|twice|half|above|below|beyond|until|balanc\w*|cancel\w*|equals?|match\w*|exceed\w*|another|other|component")
TO_OUTSIDE = re.compile(r"\s(?:with respect|relative|compared) (?:to|with) (?:the )?(?:outside|exterior|bath)(?![a-z])", re.IGNORECASE)
NO_MORE = re.compile(rf"(?:{TO_OUTSIDE.pattern})?[\s).,;]*|\s+by\s+(?:about\s+|some\s+|~\s*)?\d.*", re.IGNORECASE | re.DOTALL)   # behind "inside negative"
ANIONS = re.compile(r"(?<![A-Za-z])(?:Cl|HCO_?3|chloride|bicarbonate|anions?|anionic|A\^?[-−⁻])(?![a-z])", re.IGNORECASE)
CATIONS = re.compile(r"(?<![A-Za-z])(?:K|Na|Ca|Mg|H|(?i:potassium|sodium|calcium|magnesium|protons?|cations?))(?![a-z])")
SIGNED = frozenset({"ohmic_current", "channel_current", "ghk_current", "ghk_flux", "electrochemical_gradient"})   # positive is outward
STEPS = frozenset({"current_step", "pump_potential"})   # changes of the membrane potential
CURRENT, FLUX, ENERGY, VOLTAGE = ((*map(dimension_of, units),) for units in (("A", "A/m^2"), ("mol/(m^2 s)",), ("J/mol",), ("V",)))


@dataclass(frozen=True)
class Told:
    """The sign that words tell, as we count, and whether they can mean nothing else."""

    positive: bool
    sure: bool
    word: str = ""


def told(claim: Claim, dimension: Dimension) -> Told | None:
    """The sign that the words of a print tell of a result of some dimension; None where they tell none, or two."""
    text = claim.prints
    if SOME.search(text) is None:
        return None
    found = [(positive, sort, match[0]) for positive, sort, pattern in KINDS if (match := pattern.search(text)) is not None]
    if len({positive for positive, _, _ in found}) != 1 or len({sort for _, sort, _ in found}) != 1 or UNCLEAR.search(TO_OUTSIDE.sub("", text)):
        return None
    positive, sort, word = found[0]
    if sort == "side" and not word.startswith("negative by") and NO_MORE.fullmatch(text.partition(word)[2]) is None:
        return None   # 61 mV, against an inside negative rest
    sign = _of(claim, dimension, positive, sort)
    return None if sign is None else replace(sign, word=word)


KINDS = (
    (False, "way", INWARD), (True, "way", OUTWARD), (False, "move", ENTERS), (True, "move", LEAVES),
    (True, "step", DEPOLARIZES), (False, "step", HYPERPOLARIZES), (False, "side", BELOW), (True, "side", ABOVE),
)  # fmt: skip


def _of(claim: Claim, dimension: Dimension, positive: bool, sort: str) -> Told | None:
    text, name = claim.prints, claim.body if claim.kind == "formula" else ""
    anion = bool(ANIONS.search(text)) or str(claim.inputs.get("z", "")).strip().startswith(("-", "−"))
    if sort == "side":
        return Told(positive, _of_inside(name)) if dimension in VOLTAGE else None
    if sort == "step":
        if dimension in CURRENT:
            return Told(not positive, name in SIGNED)   # an inward current depolarizes
        return Told(positive, name in STEPS) if dimension in VOLTAGE and name != "driving_force" and (name in STEPS or not name) else None
    if dimension in CURRENT:
        return Told(positive is not (anion and sort == "move"), name in SIGNED and not anion)   # chloride that leaves is an inward current
    if dimension in VOLTAGE:
        return Told(positive, name == "driving_force" and not anion and bool(CATIONS.search(text))) if name in ("driving_force", "") else None
    return Told(positive, name in SIGNED or not name) if dimension in (*FLUX, *ENERGY) else None


def _of_inside(name: str) -> bool:
    """Is it a potential inside minus outside?"""
    if not name or name in SPREADS | STEPS | {"driving_force"}:
        return False
    of = known.about(name)
    return of.unit == "V" and of.result in ("V", "E")


def agreeing(readings: Iterable[Printed], claim: Claim, dimension: Dimension, turned: bool) -> tuple[Printed, ...]:
    """The readings of a figure without a sign that its words leave; `turned` where the book counts the other way."""
    readings = tuple(readings)
    if any(one.sign or one.relation in ("<", ">") for one in readings) or not any(one.value for one in readings) or (sign := told(claim, dimension)) is None or not sign.sure:
        return readings
    positive = sign.positive is not turned
    kept = tuple(one for one in readings if (one.value > 0) is positive)
    return tuple(one if IN_WORDS in one.reading else replace(one, reading=", ".join(filter(None, (one.reading, IN_WORDS)))) for one in kept) or readings


IN_WORDS = "the sign is told in words"
PAIRS = (
    ("inwards", "outwards"), ("inward", "outward"), ("influx", "efflux"), ("inflow", "outflow"), ("into", "out of"), ("enters", "leaves"), ("inside negative", "inside positive"),
    ("negative inside", "positive inside"), ("outside negative", "outside positive"), ("depolarizing", "hyperpolarizing"), ("depolarising", "hyperpolarising"),
)  # fmt: skip


def other(text: str) -> str:
    """The text with the other direction."""
    for a, b in PAIRS:
        for had, right in ((a, b), (b, a)):
            if re.search(rf"\b{had}\b", text):
                return re.sub(rf"\b{had}\b", right, text, count=1)
    return text


def corrected(printed: Printed, figure: Fraction) -> str:
    """The text with another figure, whose sign stays in the word."""
    if IN_WORDS not in printed.reading:
        return printed.like(figure)
    text = printed.like(abs(figure))
    return text if (figure > 0) is (printed.value > 0) else other(text)
