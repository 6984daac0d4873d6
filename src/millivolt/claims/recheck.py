"""A certificate checked again from its own strings, without the judge: what is wrong with it, or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from flint import ctx

from millivolt.claims import known
from millivolt.claims.balls import PRECISION, ends, number
from millivolt.claims.model import Certificate, Judgement, Verdict
from millivolt.claims.work import exactly

NUMBER = re.compile(r"-?\d{1,40}(?:\.\d{1,40})?(?:e[-+]?\d{1,4})?")
RATIO = re.compile(r"-?\d{1,400}/\d{1,400}")
MAY_SHOW = {
    Verdict.CONFIRMED: {"inside", "proved", "equal"},
    Verdict.CONSISTENT: {"witness", "truncated", "rounded up", "overlap"},
    Verdict.APPROXIMATE: {"hedge", "witness"},
    Verdict.DAMAGED: {"inside", "witness", "truncated", "rounded up", "hedge"},
    Verdict.WRONG_UNIT: {"dimensions"},
    Verdict.REFUTED: {"disjoint", "no value", "counterexample", "ratio", "inside"},
    Verdict.UNDECIDED: {"missing", "overlap", "supplied", "none"},
}
Interval = tuple[Fraction | None, Fraction | None]


def recheck(judgement: Judgement) -> tuple[str, ...]:
    """What is wrong with the certificate of a judgement; nothing where it stands."""
    certificate = judgement.certificate
    if certificate is None:
        return () if judgement.verdict is Verdict.UNDECIDED else ("a verdict without a certificate",)
    try:
        return tuple(_faults(judgement, certificate))
    except ValueError as error:
        return (str(error),)


def _faults(judgement: Judgement, certificate: Certificate) -> Iterator[str]:
    shows = certificate.shows
    if shows not in MAY_SHOW[judgement.verdict]:
        yield f"{judgement.verdict.value} cannot rest on {shows!r}"
    printed, computed = _interval(certificate.printed), _interval(certificate.computed)
    if shows == "dimensions" and len(set(certificate.inputs.values())) != 2:
        yield "two different dimensions are not shown"
    if shows in ("disjoint", "counterexample") and printed is not None and computed is not None and not _apart(printed, computed):
        yield "the enclosures are not disjoint"
    if shows in ("inside", "hedge") and printed is not None and computed is not None and not _within(computed, printed):
        yield "the value is not inside the printed interval"
    value = _recomputed(judgement, certificate)
    if value is not None and printed is not None and shows in ("inside", "witness", "hedge") and not _within(value, printed):
        yield "the formula at these inputs does not give a printed value"
    if value is not None and computed is not None and shows == "disjoint" and _apart(value, computed):
        yield "the formula at these inputs is not in the enclosure"


def _recomputed(judgement: Judgement, certificate: Certificate) -> Interval | None:
    """The formula at the certificate's inputs, where they are all there under their own names and no convention turns them."""
    claim = judgement.claim
    if claim.kind != "formula" or claim.convention or any("sign convention" in note for note in judgement.notes):
        return None
    arguments = known.about(claim.body).arguments
    if any(a.family or a.name not in certificate.inputs for a in arguments):
        return None
    at: dict[str, Fraction | list[Fraction]] = {a.name: _number(certificate.inputs[a.name]) for a in arguments}
    if (exact := exactly(known.twin(claim.body), at)) is not None:
        return exact, exact
    with ctx.workprec(2 * PRECISION):
        return ends(known.twin(claim.body).value(**{name: number(q) for name, q in at.items() if isinstance(q, Fraction)}))


def _interval(ends_: tuple[str, str] | None) -> Interval | None:
    if ends_ is None:
        return None
    low, high = (None if end in ("-inf", "inf") else _number(end) for end in ends_)
    if low is not None and high is not None and low > high:
        raise ValueError("an interval upside down")
    return low, high


def _number(text: str) -> Fraction:
    if NUMBER.fullmatch(text) is None and RATIO.fullmatch(text) is None:
        raise ValueError(f"{text[:40]!r} is no number of a certificate")
    return Fraction(text)


def _within(inner: Interval, outer: Interval) -> bool:
    below = outer[0] is None or (inner[0] is not None and outer[0] <= inner[0])
    return below and (outer[1] is None or (inner[1] is not None and inner[1] <= outer[1]))


def _apart(a: Interval, b: Interval) -> bool:
    return (a[1] is not None and b[0] is not None and a[1] < b[0]) or (b[1] is not None and a[0] is not None and b[1] < a[0])

