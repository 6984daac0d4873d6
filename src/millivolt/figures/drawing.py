"""Figures as SVG for the web, as LaTeX for a page, as PDF and PNG for a slide: the same bytes every time. Needs matplotlib, and says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from html import escape
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from .model import Figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas

STYLE = Path(__file__).with_name("millivolt.mplstyle")
WIDE = 132.0       # mm: a little less than the text of a page
INCH = 25.4
INK = "#1f2933"    # in SVG the colour of the words around, so that a page may be dark
FORMATS = ("svg", "pdf", "png", "tex")


class NoMatplotlib(Exception):
    """matplotlib is not installed."""

    def __str__(self) -> str:
        return "figures need matplotlib, which is not installed: pip install 'millivolt[figures]'"


def installed() -> bool:
    """Whether figures can be drawn here."""
    return find_spec("matplotlib") is not None


def drawn(figure: Figure, format_: str) -> bytes:
    """The figure in one of FORMATS."""
    if format_ == "tex":
        return tex(figure).encode()
    if format_ == "svg":
        return svg(figure).encode()
    metadata: dict[str, str | None] = {"CreationDate": None, "Creator": "millivolt", "Producer": None} if format_ == "pdf" else {"Software": None}
    return _saved(figure, format_, metadata)


@cache
def tex(figure: Figure) -> str:
    """LaTeX that draws it in the page, in the page's fonts."""
    with _canvas(figure) as canvas:
        from .in_tex import in_tex

        return in_tex(canvas)


@cache
def svg(figure: Figure) -> str:
    """SVG with its words as words, a title for screen readers, and ink in the colour of the text around it."""
    text = _saved(figure, "svg", {"Date": None, "Creator": None, "Format": None, "Type": None}).decode()
    body = re.sub(r"<metadata>.*?</metadata>", "", text[text.index("<svg") :], flags=re.DOTALL)
    opened = re.sub(r"<svg ", '<svg role="img" ', body, count=1)
    return re.sub(r">", f"><title>{escape(figure.title)}</title>", opened, count=1).replace(INK, "currentColor")


def _saved(figure: Figure, format_: str, metadata: dict[str, str | None]) -> bytes:
    with _canvas(figure) as canvas:
        made = BytesIO()
        canvas.savefig(made, format=format_, metadata=metadata, dpi=200 if format_ == "png" else 72, facecolor="white" if format_ == "png" else "none")
        return made.getvalue()


@contextmanager
def _canvas(figure: Figure) -> Iterator[Canvas]:
    """The figure on a canvas of its own, in our style whatever the user's settings are."""
    if not installed():
        raise NoMatplotlib
    import matplotlib
    from matplotlib import style
    from matplotlib.figure import Figure as Canvas

    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        style.use(STYLE)
        canvas = Canvas(figsize=(WIDE / INCH, figure.height / INCH))
        figure.draw(canvas)
        yield canvas
