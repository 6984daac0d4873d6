"""Units and numbers of our own spelling as a reader expects them: mol m⁻² s⁻¹, 3.3 × 10⁻⁹."""

from __future__ import annotations

import re

from millivolt.claims.model import Certificate, Judgement, Value

POWER = re.compile(r"\^\(?(-?\d{1,3})\)?")
SCIENTIFIC = re.compile(r"([+-]?\d+(?:\.\d*)?)[eE]([+-]?\d+)")
UPPER = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def unit(spelling: str) -> str:
    """mol m^-2 s^-1 with its powers raised."""
    return POWER.sub(lambda found: found[1].translate(UPPER), spelling).replace("*", "·")


def number(spelling: str) -> str:
    """3.3e-09 as 3.3 × 10⁻⁹; -89 with a true minus sign."""
    found = SCIENTIFIC.fullmatch(spelling)
    if found is None:
        return re.sub(r"^-(?=[\d.])", "−", spelling)
    return f"{number(found[1])} × 10{str(int(found[2])).translate(UPPER)}"


def value(shown: Value | None) -> str:
    """A number with its unit; a dash where nothing was computed."""
    if shown is None:
        return "–"
    return f"{number(shown.value)} {unit(shown.unit)}".strip()


def enclosures(certificate: Certificate) -> str:
    """What the printed string stands for and what the value lies in, as far as they are known."""
    told = (("The printed string stands for", certificate.printed), ("The value lies in", certificate.computed))
    return " ".join(f"{words} {number(ends[0])} … {number(ends[1])} (SI)." for words, ends in told if ends is not None)


def why(judgement: Judgement) -> str:
    """The reason without the verdict before it: the page says that already."""
    return judgement.reason.removeprefix(f"{judgement.verdict.value}: ")


def chance(expected: float) -> str:
    """How many fits luck would give, to two digits."""
    return number(f"{expected:.2g}")


def counted(number_of: int, one: str, many: str = "") -> str:
    """1 claim, 2 claims."""
    return f"{number_of} {one if number_of == 1 else many or one + 's'}"


def brief(words: str, most: int = 240) -> str:
    """The beginning of the words, for a table row, which cannot go over to the next page."""
    return words if len(words) <= most else f"{words[:most]} …"
