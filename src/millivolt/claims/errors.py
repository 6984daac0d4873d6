"""The kind of error that a refuted claim, one with a wrong unit, or a damaged string has: one word, from the verdict and the first explanation."""

from __future__ import annotations

from fractions import Fraction

from millivolt.claims import calls
from millivolt.claims.model import Claim, Judgement, Verdict
from millivolt.units import CONSTANTS, Unreadable, arithmetic

OF_LOSS = {"lost-minus": "sign", "lost-unit-minus": "unit", "lost-micro": "unit"}   # any other loss is one of an exponent
OF_SLIP = {
    "sign": ("sign", "input-sign", "in-out", "side-of-one-ion", "term-sign", "exponent-sign"),
    "exponent": ("power-of-ten", "percent-for-fraction", "input-prefix", "input-power-of-ten", "lost-exponent"),
    "unit": ("unit", "calories-for-joules", "joules-for-calories", "litre-for-cubic-metre", "square-centimetre", "minutes-for-seconds", "seconds-for-minutes", "charges-for-coulombs",
             "coulombs-for-charges", "per-particle", "per-mole"),
    "temperature": ("celsius-for-kelvin", "other-temperature", "prefactor-of-other-temperature", "273-for-273.15"),
    "valence": ("valence-forgotten", "valence-squared", "valence-of-the-other", "valence-multiplied", "count-forgotten"),
    "constant": ("thermal-voltage-25", "rounded-early", "faraday-lost", "faraday-extra", "gas-constant-in-calories", "permittivity-forgotten",
                 "273.16-for-273.15"),
    "transcription": ("transposed", "digit-lost", "wrong-digit", "neighbour", "neighbour-result", "input-transposed"),
    "concept": ("log10-for-ln", "log10-for-ln-line", "ln-for-log10", "ratio-forgotten", "2.303-twice", "ten-for-e", "different-law", "inverted-ratio", "one-minus", "fall-for-rise",
                "term-forgotten", "one-end-cap", "inputs-exchanged", "diameter-for-radius", "radius-for-diameter", "half-the-radius", "no-real-value",
                "prefactor-inverted", "divided-by", "letter-forgotten", "square-forgotten", "square-extra", "root-forgotten"),
    "arithmetic": ("factor-two", "factor-half", "pi-lost", "pi-extra", "two-pi-lost", "two-pi-extra", "four-lost", "four-extra", "four-pi-lost", "third-lost", "third-extra", "input-rounded"),
}  # fmt: skip
KINDS = tuple(OF_SLIP)
KIND = {code: kind for kind, codes in OF_SLIP.items() for code in codes}
NEAR = Fraction(1, 200)   # how near to a constant of nature an old or mistaken value of it is


def kind(judgement: Judgement) -> str:
    """One of KINDS; "" where there is no error."""
    claim, codes = judgement.claim, [one.slip for one in judgement.diagnosis]
    match judgement.verdict:
        case Verdict.DAMAGED:
            return OF_LOSS.get(codes[0], "exponent") if codes else "exponent"
        case Verdict.WRONG_UNIT:
            return "unit"
        case Verdict.REFUTED if claim.kind == "identity":
            return "unit"
        case Verdict.REFUTED if claim.kind == "equation" and "valence-forgotten" in codes:
            return "valence"
        case Verdict.REFUTED:
            return KIND.get(codes[0].split("+")[0], "arithmetic") if codes else _unexplained(claim)
    return ""


def _unexplained(claim: Claim) -> str:
    if claim.kind == "constant" or (claim.kind == "expression" and _of_constants(claim.body)):
        return "constant"
    return "transcription" if restates(claim) else "arithmetic"


def restates(claim: Claim) -> bool:
    """Is one number given again, as it is or in another unit, so that nothing was computed?"""
    if claim.kind == "converts":
        return True
    numbers = _numbers(claim.body) if claim.kind == "expression" else ()
    return len(numbers) == 1 and not any(sign in claim.body for sign in "*/(@^")


def _of_constants(line: str) -> bool:
    """Is a line of working made of constants of nature alone, as the text has them?"""
    numbers = _numbers(line)
    return len(numbers) > 1 and all(any(abs(leaf.value - one.value) <= NEAR * abs(one.value) for one in CONSTANTS.values()) for leaf in numbers)


def _numbers(line: str) -> tuple[arithmetic.Leaf, ...]:
    try:
        plain, cut = calls.cut(line)
        return () if cut else arithmetic.parse(plain).leaves
    except (Unreadable, calls.BadCall):
        return ()
