"""The Jinja environment of the atlas: what a template prints is escaped, unless it was made HTML on purpose."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from markupsafe import Markup, escape

from ... import figures
from .. import mathml, notation
from ..escape import visible
from ..mathematics import is_mathematical
from ..pages import Words
from . import palette
from .lines import groups, uses

if TYPE_CHECKING:
    from jinja2 import Environment

DOORS = (  # to which every page leads
    ("index.html", "Results"), ("graph.html", "What rests on what"), ("hypotheses.html", "Hypotheses"), ("symbols.html", "Symbols"), ("documents.html", "Documents"),
)  # fmt: skip
REACHED = ' tabindex="0" role="group" aria-label="Formula"'
COLOURS = {"#0067a5": "line-1", "#b84a00": "line-2", "#00734f": "line-3", "#9e4784": "line-4", "#52606d": "soft"}  # of the figures, which may be seen by night


@cache
def hypertext() -> Environment:
    """For pages in HTML."""
    from jinja2 import Environment, PackageLoader, StrictUndefined  # here: what shows no page loads no templates

    made = Environment(
        loader=PackageLoader("millivolt.report.atlas"), undefined=StrictUndefined, finalize=as_html, autoescape=True, trim_blocks=True, lstrip_blocks=True,
        keep_trailing_newline=True,
    )  # fmt: skip
    made.filters.update(
        math=math, block=block, words=words, picture=picture, address=address, slug=slug, code=code, listing=listing, unit=notation.unit, value=notation.value,
        groups=groups, uses=uses, enclosures=notation.enclosures, chance=notation.chance, why=notation.why, counted=notation.counted,
    )  # fmt: skip
    made.tests.update(mathematical=is_mathematical, drawable=lambda _: figures.installed())
    made.globals["style"] = Markup(stylesheet())
    return made


def as_html(printed: Any) -> Any:
    """What a template may print: HTML made here, text (which is escaped), a whole number."""
    match printed:
        case Markup():
            return printed
        case str():
            return seen(printed)
        case int():
            return str(printed)
    raise TypeError(f"a page cannot print {printed!r}")


def seen(text: str) -> Markup:
    """The text as it is read: the spaces at its ends are kept, and what could not be seen is shown by its number."""
    before, after = text[:1].isspace(), text[-1:].isspace() and bool(text.strip())
    return escape(f"{' ' if before else ''}{visible(text)}{' ' if after else ''}")


def math(latex: str) -> Markup:
    """A formula within a sentence; a wide one scrolls by itself where the screen is narrow."""
    told = mathml.inline(latex)
    return Markup(f'<span class="within"{REACHED}>{told}</span>' if mathml.wide(latex) else told)


def block(latex: str) -> Markup:
    """A formula apart, in a box of its own that scrolls where the screen is narrow; a wide one can be reached by keyboard."""
    return Markup(f'<div class="formula"{REACHED if mathml.wide(latex) else ""}>{mathml.block(latex)}</div>')


def words(prose: Words) -> Markup:
    """Prose with formulas in it."""
    return Markup("").join(math(part) if is_formula else seen(part) for is_formula, part in prose)


def code(text: str) -> Markup:
    """A name or a call, in which a line may end after an underscore or a comma."""
    return Markup("<code>{}</code>").format(Markup(str(seen(text)).replace("_", "_<wbr>")))


def listing(text: str) -> Markup:
    """Lines of a program, as they stand."""
    return Markup("<pre><code>{}</code></pre>").format(Markup("\n").join(escape(" " * (len(line) - len(line.lstrip(" "))) + visible(line)) for line in text.split("\n")))


def picture(name: str) -> Markup:
    """The figure of that name, in the colours of the page."""
    drawn = figures.svg(figures.named(name))
    for colour, known in COLOURS.items():
        drawn = drawn.replace(colour, f"var(--{known})")
    return Markup(drawn)


def address(name: str) -> str:
    """A name within an address."""
    return quote(name, safe="")


def slug(verdict: str) -> str:
    """The class of a verdict."""
    return verdict.replace(" ", "-")


@cache
def stylesheet() -> str:
    """The style sheet that stands in every page."""
    from jinja2 import Environment, PackageLoader, StrictUndefined  # here: what shows no page loads no templates

    environment = Environment(loader=PackageLoader("millivolt.report.atlas"), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.get_template("style.css.j2").render(light=palette.variables(palette.LIGHT), dark=palette.variables(palette.DARK), verdicts=palette.VERDICTS)
