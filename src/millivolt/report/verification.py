"""The report of one document: what it prints, what comes out, and what should be corrected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from millivolt.claims.model import Judgement, Source, Verdict

from ..results import whole
from .layout import latex, plain
from .notation import counted

BY_AUTHOR = frozenset({Verdict.REFUTED, Verdict.WRONG_UNIT})   # an error of the source; a damaged string is one of this copy of it
MEANS = {
    Verdict.CONFIRMED: "the inputs as stated give a value inside the printed interval",
    Verdict.CONSISTENT: "some inputs within their own printed rounding give the printed value",
    Verdict.APPROXIMATE: "hedged by the text, and inside what the hedge allows",
    Verdict.DAMAGED: "wrong as the string stands here; one repair of a known loss makes it right",
    Verdict.WRONG_UNIT: "the printed unit has another dimension than the result",
    Verdict.REFUTED: "no inputs within the printed rounding give the printed value",
    Verdict.UNDECIDED: "an input is missing, or the bounds could not be told apart",
}


def verification_tex(source: Source, judgements: Sequence[Judgement]) -> str:
    """The report in LaTeX."""
    return latex().get_template("verification.tex.j2").render(facts(source, judgements))


def verification_md(source: Source, judgements: Sequence[Judgement]) -> str:
    """The report in GitHub Markdown, a claim a block, so that a changed verdict is a small diff."""
    return plain().get_template("verification.md.j2").render(facts(source, judgements))


def verification_json(source: Source, judgements: Sequence[Judgement]) -> str:
    """The report as data, in the shape that other programs rely on."""
    return whole("json", "", source, judgements)


def facts(source: Source, judgements: Sequence[Judgement]) -> dict[str, Any]:
    """What both templates print."""
    numbered = tuple(enumerate(judgements, 1))
    return {
        "source": source,
        "judgements": numbered,
        "counts": counts(judgements),
        "unexpected": tuple((n, j) for n, j in numbered if not j.as_expected),
        "errata": tuple((n, j) for n, j in numbered if j.verdict in BY_AUTHOR),
        "repairs": tuple((n, j) for n, j in numbered if j.verdict is Verdict.DAMAGED),
        "summary": summary(judgements),
        "inputs": inputs,
    }


def counts(judgements: Sequence[Judgement]) -> tuple[tuple[Verdict, int, str], ...]:
    """Each verdict that was given, how often, and what it means; in the order of the verdicts."""
    found = Counter(judgement.verdict for judgement in judgements)
    return tuple((verdict, found[verdict], MEANS[verdict]) for verdict in Verdict if found[verdict])


def summary(judgements: Sequence[Judgement]) -> str:
    """One sentence: how many claims, how many of them hold, how many do not."""
    found = Counter(judgement.verdict for judgement in judgements)
    hold = found[Verdict.CONFIRMED] + found[Verdict.CONSISTENT] + found[Verdict.APPROXIMATE]
    wrong = sum(found[verdict] for verdict in BY_AUTHOR)
    return (
        f"{counted(len(judgements), 'claim')}: {hold} right as printed, {found[Verdict.DAMAGED]} right once the text is repaired, {wrong} wrong, "
        f"{found[Verdict.UNDECIDED]} that the text does not decide."
    )


def inputs(given: dict[str, str | tuple[str, ...]]) -> str:
    """c_out = 4.5 mM, c_in = 155 mM"""
    return ", ".join(f"{name} = {_listed(value)}" for name, value in given.items())


def _listed(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else f"[{', '.join(value)}]"
