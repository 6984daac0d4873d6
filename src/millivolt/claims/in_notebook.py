"""Verdicts and judgements as HTML for the cell of a notebook: plain tags, colours in place, every text escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from millivolt.claims.model import Judgement, Value, Verdict

COLOURS = {
    "confirmed": "#1a6b3c", "consistent": "#0f6470", "approximate": "#3f5e9a", "damaged": "#8a5200", "wrong unit": "#7a2e8e", "refuted": "#a3161a", "undecided": "#5a5f66",
}  # fmt: skip
PLAIN = 'class="tex2jax_ignore mathjax_ignore"'  # a dollar in a document is a dollar
HEAD = ("claim", "prints", "gives", "verdict")


def badge(verdict: Verdict) -> str:
    """The verdict in its colour."""
    return f'<span style="background:{COLOURS[verdict.value]};color:#ffffff;border-radius:3px;padding:0 .45em;white-space:nowrap">{escape(verdict.value)}</span>'


def one(judgement: Judgement) -> str:
    """A judgement: what is printed, what comes out, the verdict and why."""
    rows = "".join(f'<tr><th style="text-align:left">{label}</th><td style="text-align:left">{content}</td></tr>' for label, content in _told(judgement))
    return f"<table {PLAIN}>{rows}</table>"


def _told(judgement: Judgement) -> Iterator[tuple[str, str]]:
    claim, working = judgement.claim, judgement.working
    yield "claim", escape(claim.id)
    yield "prints", escape(claim.prints)
    if working is not None:
        yield "working", escape(f"{working.formula_plain} = {working.substituted_plain}")
    yield "gives", escape(_value(judgement.computed))
    yield "verdict", f"{badge(judgement.verdict)} {escape(judgement.reason.removeprefix(f'{judgement.verdict.value}: '))}"
    if judgement.corrected is not None:
        yield "should read", f"<b>{escape(judgement.corrected)}</b>"
    yield from (("likely" if found.likely else "possible", escape(found.words)) for found in judgement.diagnosis)


def table(judgements: Iterable[Judgement]) -> str:
    """Judgements, a row each."""
    head = "".join(f'<th scope="col" style="text-align:left">{words}</th>' for words in HEAD)
    rows = "".join(f"<tr>{''.join(_cells(judgement))}</tr>" for judgement in judgements)
    return f"<table {PLAIN}><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _cells(judgement: Judgement) -> Iterator[str]:
    for shown in (escape(judgement.claim.id), escape(judgement.claim.prints), escape(_value(judgement.computed)), badge(judgement.verdict)):
        yield f'<td style="text-align:left">{shown}</td>'


def _value(value: Value | None) -> str:
    return "–" if value is None else f"{value.value} {value.unit}".strip()
