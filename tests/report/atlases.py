"""An atlas of a few results, one with a figure and special cases, and of a document made by hand; built once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from millivolt import library
from millivolt.derivation import Derivation
from millivolt.documents import Document
from millivolt.report.atlas.documents import DocumentRow, documents_html
from millivolt.report.atlas.layout import DOORS
from millivolt.report.atlas.results import atlas, places
from millivolt.report.atlas.verification import Setting, verification_html
from millivolt.report.paging import apart
from millivolt.report.workers import Made, made

from .samples import HOSTILE, JUDGEMENTS, SOURCE

RESULTS = ("thermal_voltage", "nernst", "boltzmann_slope_factor", "chord_conductance", "rc_response", "ghk_voltage_of_permeability_ratios")  # the last: of wide formulas
DOCUMENT = "hand made"


@cache
def shown() -> tuple[tuple[Derivation, ...], tuple[Made, ...]]:
    """The results, and what is made of each."""
    wanted = tuple(one for name in RESULTS for d in [library.derivation(name)] for one in (d, *apart(d)))
    return wanted, tuple(map(made, wanted))


@cache
def files() -> dict[str, str]:
    """Every file of the atlas."""
    setting = Setting(places(it.page for it in shown()[1]), DOORS, "../")
    return {
        **atlas(*shown(), documents=True),
        f"documents/{DOCUMENT}.html": verification_html(SOURCE, JUDGEMENTS, printed_document(), setting),
        "documents.html": documents_html((DocumentRow(SOURCE.title, DOCUMENT, len(JUDGEMENTS), "many"),)),
    }


def printed_document() -> Document:
    """A text that prints what the claims say, and what is hostile besides."""
    text = "\n".join([*(j.claim.prints for j in JUDGEMENTS), *(one for one in HOSTILE if "\ud800" not in one)])
    return Document(Path("document.txt"), text, text)
