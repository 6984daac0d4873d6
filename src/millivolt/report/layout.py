"""The two Jinja environments. What a template prints is escaped, unless it was made LaTeX or Markdown on purpose."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from .. import figures
from . import markdown, notation
from .citing import earlier, known_by_name, letter, linked, place_of
from .escape import Tex, outline, text
from .markdown import Markdown
from .mathematics import is_mathematical, mathematics
from .pages import Words

if TYPE_CHECKING:
    from jinja2 import Environment


@cache
def latex() -> Environment:
    """For pages in LaTeX: \\VAR{...} prints, ((* ... *)) decides, ((# ... #)) remarks."""
    from jinja2 import Environment, PackageLoader, StrictUndefined  # here: what shows no page loads no templates

    made = Environment(
        loader=PackageLoader("millivolt.report"), undefined=StrictUndefined, finalize=as_tex, autoescape=False, trim_blocks=True, lstrip_blocks=True,
        keep_trailing_newline=True, block_start_string="((*", block_end_string="*))", variable_start_string=r"\VAR{", variable_end_string="}",
        comment_start_string="((#", comment_end_string="#))",
    )  # fmt: skip
    made.filters.update(
        mathematics=mathematics, words=tex_words, linked=linked, earlier=earlier, letter=letter, known=known_by_name, place=place_of, picture=picture, breakable=breakable, heading=heading, outline=outline, slug=slug, brief=notation.brief, why=notation.why,
        unit=notation.unit, value=together(notation.value), enclosures=together(notation.enclosures), chance=together(notation.chance),
    )  # fmt: skip
    made.tests["mathematical"] = is_mathematical
    return made


@cache
def plain() -> Environment:
    """For pages in GitHub Markdown."""
    from jinja2 import Environment, PackageLoader, StrictUndefined  # here: what shows no page loads no templates

    made = Environment(
        loader=PackageLoader("millivolt.report"), undefined=StrictUndefined, finalize=as_markdown, autoescape=False, trim_blocks=True, lstrip_blocks=True,
        keep_trailing_newline=True,
    )  # fmt: skip
    made.tests["drawable"] = lambda _: figures.installed()
    made.filters.update(
        slug=lambda name: Markdown(name), code=markdown.code, cell=markdown.cell, block=markdown.block, formula=markdown.formula, words=markdown_words, why=notation.why,
        unit=notation.unit, value=notation.value, enclosures=notation.enclosures, chance=notation.chance,
    )  # fmt: skip
    return made


def as_tex(printed: Any) -> str:
    """What a template may print: LaTeX made here, text (which is escaped), a whole number."""
    match printed:
        case Tex():
            return printed
        case str():
            return text(printed)
        case int():
            return str(printed)
    raise TypeError(f"a page cannot print {printed!r}")


def as_markdown(printed: Any) -> str:
    match printed:
        case Markdown():
            return printed
        case str():
            return markdown.prose(printed)
        case int():
            return str(printed)
    raise TypeError(f"a page cannot print {printed!r}")


def tex_words(words: Words) -> Tex:
    """Prose with formulas in it."""
    return linked(words, {})


def markdown_words(words: Words) -> Markdown:
    """Prose with formulas in it."""
    parts = (markdown.formula(part) if is_formula else _outer(part) for is_formula, part in words)
    return Markdown("".join(parts))


def _outer(part: str) -> str:
    before, after = part[:1].isspace(), part[-1:].isspace()
    return f"{' ' if before else ''}{markdown.prose(part)}{' ' if after and part.strip() else ''}"


def breakable(words: str) -> Tex:
    """Text for a narrow column: every word of more than eight letters may be broken."""
    return text(words, longest=8)


def together(shown: Callable[[Any], str]) -> Callable[[Any], str]:
    """The same number, its power of ten on the line of its digits."""
    return lambda number: shown(number).replace(" × ", "\u00a0×\u00a0")


def heading(title: str, children: int = 0) -> Tex:
    """A section's heading with its bookmark, under which the next `children` bookmarks are filed."""
    return Tex(rf"\heading{{{text(title)}}}{{{outline(title)}}}{{{-children}}}")


def picture(name: str) -> Tex:
    """The figure of that name, drawn in the page; or a line that says why it is not there."""
    if not figures.installed():
        return Tex(rf"\softly{{{text(f'(Not drawn: {figures.NoMatplotlib()})')}}}")
    return Tex(figures.tex(figures.named(name)))


def slug(name: str) -> Tex:
    """A name within LaTeX: of a colour, of a figure."""
    return Tex(name.replace(" ", ""))
