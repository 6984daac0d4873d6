"""What a claim of a printed formula asks: which print against which theorem, with which letters and values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from millivolt.claims import known
from millivolt.claims.model import Claim
from millivolt.printed import read
from millivolt.units import arithmetic

LETTER = re.compile(r"[A-Za-zα-ωΑ-Ω][A-Za-zα-ωΑ-Ω0-9_]{0,39}")


@dataclass(frozen=True)
class Asked:
    """What is compared: the print, the theorem's name, other letters for its arguments, values, conventions."""

    text: str
    name: str
    stated: Mapping[str, str] = field(default_factory=dict)       # argument -> letter
    fixed: Mapping[str, Fraction] = field(default_factory=dict)   # argument -> value
    convention: Mapping[str, str] = field(default_factory=dict)


def asked_of(claim: Claim, convention: Mapping[str, str]) -> Asked:
    """What a claim asks: in `with`, an argument has a value or another letter."""
    fixed: dict[str, Fraction] = {}
    stated: dict[str, str] = {}
    names = {a.name for a in known.about(claim.about).arguments}
    for name, text in {**claim.inputs, **claim.assumes}.items():
        if name not in names or not isinstance(text, str):
            continue
        if (other := letter_in(text)) is not None:
            stated |= {name: other} if other else {}
        elif (exact := arithmetic.evaluate_exact(arithmetic.parse(text))) is not None:
            fixed[name] = exact
    return Asked(claim.body, claim.about, stated, fixed, convention)


def letter_in(text: str) -> str | None:
    """The letter that a text is; None where it is a value, "" where it is more than a letter."""
    if LETTER.fullmatch(text) is None and not any(sign in text for sign in "[\\{_<"):
        return None
    sides = read(text).sides
    return sides[0].text if len(sides) == 1 and sides[0].head == "letter" else ""
