"""A print that gives no figure but a direction: "net inward flow" claims the sign of the result."""

from __future__ import annotations

import re
from fractions import Fraction

from millivolt.claims import shown
from millivolt.claims.balls import interval
from millivolt.claims.model import Certificate, Claim, Judgement, Verdict
from millivolt.claims.readings import Views
from millivolt.claims.spread import settle

OUTWARD = re.compile(r"\b(?:outward|outwards|outflow|efflux|leaves?|out of the cell|depolari[sz]\w*)\b", re.IGNORECASE)
INWARD = re.compile(r"\b(?:inward|inwards|inflow|influx|enters?|into the cell|hyperpolari[sz]\w*)\b", re.IGNORECASE)
NOUGHT = Fraction(0)


def judged(claim: Claim, seen: Views) -> Judgement | None:
    """The judgement of a direction; None where the print gives none, or both."""
    outward, inward = bool(OUTWARD.search(claim.prints)), bool(INWARD.search(claim.prints))
    if outward is inward:
        return None
    low, high = (NOUGHT, None) if outward is not seen.turned else (None, NOUGHT)
    word = "outward" if outward else "inward"
    value = shown.si(seen.best.value, seen.dimension)
    inputs = seen.best.nominal
    if any(one.holds(low, high) for one in seen.spreads):
        verdict, shows, reason = Verdict.CONFIRMED, "inside", f"the result is {value.value} {value.unit}: {word}"
    elif found := [witness for one in seen.spreads if one.movable and (witness := settle(one, low, high).witness) is not None]:
        inputs = found[0]
        verdict, shows, reason = Verdict.CONSISTENT, "witness", f"inputs within their rounding make it {word}"
    elif all(settle(one, low, high).clear is not None for one in seen.spreads):
        verdict, shows, reason = Verdict.REFUTED, "disjoint", f"printed {word}; the result is {value.value} {value.unit}, the other way"
    else:
        verdict, shows, reason = Verdict.UNDECIDED, "overlap", "the sign could not be settled"
    computed = interval(*seen.best.range) if seen.best.range is not None else None
    certificate = Certificate(shows, ("0", "inf") if low is not None else ("-inf", "0"), computed, shown.own_inputs(claim, inputs), reason)
    corrected = _other(claim.prints) if verdict is Verdict.REFUTED else None
    slip = shown.sign_slip() if verdict is Verdict.REFUTED else ()
    return Judgement(claim, verdict, reason, value, shown.si(seen.start.value, seen.dimension), certificate, shown.working(claim, seen.local.node, value), corrected, slip)


PAIRS = (("inwards", "outwards"), ("inward", "outward"), ("influx", "efflux"), ("inflow", "outflow"), ("into", "out of"), ("enters", "leaves"))


def _other(text: str) -> str:
    """The text with the other direction."""
    for a, b in PAIRS:
        for had, right in ((a, b), (b, a)):
            if re.search(rf"\b{had}\b", text):
                return re.sub(rf"\b{had}\b", right, text, count=1)
    return text
