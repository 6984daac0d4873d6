"""Bokeh, which draws the plots: its scripts as they are installed. Only a page that is written wants them."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files

SCRIPTS = ("bokeh.min.js", "bokeh-api.min.js")
OLDEST, NEXT = (3, 6), (4, 0)


class NoBokeh(Exception):
    """What to install."""


def scripts() -> tuple[str, ...]:
    """The library, and its interface for scripts."""
    _wanted()
    return tuple(files("bokeh").joinpath("server", "static", "js", name).read_text(encoding="utf-8") for name in SCRIPTS)


def _wanted() -> None:
    try:
        found = version("bokeh")
    except PackageNotFoundError:
        raise NoBokeh("the explorer's plots need Bokeh, which is not installed: pip install 'millivolt[explorer]'") from None
    major, minor, *_ = found.split(".")
    if not OLDEST <= (int(major), int(minor)) < NEXT:
        raise NoBokeh(f"the explorer's plots need Bokeh 3.6 or later, before 4, and {found} is installed: pip install 'millivolt[explorer]'")
