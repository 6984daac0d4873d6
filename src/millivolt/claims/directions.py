"""A print that gives no figure but a direction: "net inward flow" claims the sign of the result."""

from __future__ import annotations

from fractions import Fraction

from millivolt.claims import shown
from millivolt.claims.balls import interval
from millivolt.claims.model import Certificate, Claim, Judgement, Verdict
from millivolt.claims.readings import Views
from millivolt.claims.spread import settle
from millivolt.claims.told import other, told

NOUGHT = Fraction(0)


def judged(claim: Claim, seen: Views) -> Judgement | None:
    """The judgement of a direction; None where the print gives none, or both, or speaks of it in words that may mean the other."""
    sign = told(claim, seen.dimension)
    if sign is None:
        return None
    low, high = (NOUGHT, None) if sign.positive else (None, NOUGHT)
    value = shown.si(seen.best.value, seen.dimension)
    inputs = seen.best.nominal
    if any(one.holds(low, high) for one in seen.spreads):
        verdict, shows, reason = Verdict.CONFIRMED, "inside", f"the result is {value.value} {value.unit}: {sign.word}"
    elif found := [witness for one in seen.spreads if one.movable and (witness := settle(one, low, high).witness) is not None]:
        inputs = found[0]
        verdict, shows, reason = Verdict.CONSISTENT, "witness", f"inputs within their rounding make it {sign.word}"
    elif not sign.sure:
        return None
    elif all(settle(one, low, high).clear is not None for one in seen.spreads):
        verdict, shows, reason = Verdict.REFUTED, "disjoint", f"printed {sign.word}; the result is {value.value} {value.unit}, the other way"
    else:
        verdict, shows, reason = Verdict.UNDECIDED, "overlap", "the sign could not be settled"
    computed = interval(*seen.best.range) if seen.best.range is not None else None
    certificate = Certificate(shows, ("0", "inf") if low is not None else ("-inf", "0"), computed, shown.own_inputs(claim, inputs), reason)
    corrected = other(claim.prints) if verdict is Verdict.REFUTED else None
    slip = shown.sign_slip() if verdict is Verdict.REFUTED else ()
    return Judgement(claim, verdict, reason, value, shown.si(seen.start.value, seen.dimension), certificate, shown.working(claim, seen.local.node, value), corrected, slip)

