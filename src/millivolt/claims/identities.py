"""Identities of units: "1 S = 1 C/(s V)", both sides exact, their dimensions compared before their sizes."""

from __future__ import annotations

from fractions import Fraction

from millivolt.claims import calls, lines, shown, targets
from millivolt.claims.book import Book
from millivolt.claims.build import Builder, Missing
from millivolt.claims.model import Certificate, Claim, Diagnosis, Judgement, Verdict
from millivolt.claims.spread import Spread, spread
from millivolt.claims.verdicts import exact
from millivolt.claims.work import Node
from millivolt.units import Dimension, dimension_of


def judged(claim: Claim, book: Book) -> Judgement:
    """Are both sides of the same dimension and, to the printed digits, of the same size?"""
    left, right = _sides(claim, book)
    if left.node.dimension != right.node.dimension:
        return _wrong_unit(claim, left.node.dimension, right.node.dimension)
    low, high = right.range or (Fraction(0), Fraction(0))
    a, b = left.value, right.value
    ratio = shown.si(a / b, ())
    equal = left.rational is not None and left.rational == right.rational
    rounded = left.rational is not None and low <= left.rational <= high
    verdict = Verdict.CONFIRMED if equal or rounded else Verdict.REFUTED if not a.overlaps(b) else Verdict.UNDECIDED
    reason = {Verdict.CONFIRMED: "both sides are equal" if equal else "both sides are equal at the printed digits",
              Verdict.REFUTED: f"the left side is {ratio.value} times the right"}.get(verdict, "the two sides could not be told apart")  # fmt: skip
    sizes = {"left": exact(left.rational), "right": exact(right.rational)} if left.rational is not None and right.rational is not None else {}
    certificate = Certificate("equal" if verdict is Verdict.CONFIRMED else "ratio", None, None, sizes, reason)
    slips = (Diagnosis("power-of-ten", True, f"The two sides differ by a factor of {ratio.value}.", 0.0),) if verdict is Verdict.REFUTED else ()
    return Judgement(claim, verdict, reason, ratio, ratio, certificate, diagnosis=slips)


def _sides(claim: Claim, book: Book) -> tuple[Spread, Spread]:
    parts = calls.sides(claim.body)
    if len(parts) != 3 or parts[1] not in ("=", "=="):
        raise Missing((), "a unit identity is left = right")
    builder = Builder(claim, book)
    left, right = (_line(builder, text, side) for text, side in ((parts[0], "left"), (parts[2], "right")))
    return spread(left), spread(right)


def _line(builder: Builder, text: str, side: str) -> Node:
    return lines.uncalled(text.strip(), {}, f"{builder.claim.id}#{side}", builder.linked, builder.called, False)


def _wrong_unit(claim: Claim, left: Dimension, right: Dimension) -> Judgement:
    reason = f"wrong unit: the left side is in {targets.called(left)}, the right in {targets.called(right)}"
    factor = next((name for name in ("C", "mol", "m", "s", "K", "V", "A", "kg") if _off_by(left, right, dimension_of(name))), None)
    hint = f"a factor in {factor} is missing" if factor else ""
    notes = (hint + (": the text says a charge, and means one coulomb" if factor == "C" else ""),) if factor else ()
    slips = (Diagnosis("unit", bool(factor), f"The dimensions differ; {hint}." if hint else "The dimensions differ.", 0.0),)
    certificate = Certificate("dimensions", None, None, {"left": targets.called(left), "right": targets.called(right)}, reason)
    return Judgement(claim, Verdict.WRONG_UNIT, reason, None, None, certificate, corrected=_coulomb(claim, factor), diagnosis=slips, notes=notes)


def _off_by(left: Dimension, right: Dimension, factor: Dimension) -> bool:
    """Is left = right · factor?"""
    exponents = dict(right)
    for base, n in factor:
        exponents[base] = exponents.get(base, Fraction(0)) + n
    return {base: n for base, n in exponents.items() if n} == dict(left)


def _coulomb(claim: Claim, factor: str | None) -> str | None:
    """One charge is a count; one coulomb is what the identity needs."""
    return claim.prints.replace("charge", "coulomb", 1) if factor == "C" and "charge" in claim.prints else None
