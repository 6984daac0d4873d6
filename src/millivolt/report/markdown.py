"""Text from anywhere as GitHub Markdown that shows that text and does nothing else."""

from __future__ import annotations

import re

from .escape import visible

SPECIAL = re.compile(r"([\\`*_\[\]<>|$~&#])")
OPENS_A_BLOCK = re.compile(r"^([-+=]|\d{1,9}[.)])(?=\s|$)")


class Markdown(str):
    """Markdown made here: the only strings that the Markdown templates print as they are."""

    __slots__ = ()


def prose(words: str) -> Markdown:
    """The words on one line, in a paragraph, a list or a table cell."""
    escaped = SPECIAL.sub(r"\\\1", visible(words))
    return Markdown(OPENS_A_BLOCK.sub(_first_escaped, escaped))


def _first_escaped(found: re.Match[str]) -> str:
    mark = found[1]
    return f"{mark[:-1]}\\{mark[-1]}"


def code(words: str) -> Markdown:
    """The words as code, where no table is."""
    shown = visible(words)
    fence = "`" * (_longest_run(shown) + 1)
    pad = " " if shown.startswith("`") or shown.endswith("`") or not shown else ""
    return Markdown(f"{fence}{pad}{shown}{pad}{fence}")


def cell(words: str) -> Markdown:
    """The words as code in a table cell, where a bar would end the cell."""
    return Markdown(code(words).replace("|", "\\|"))


def block(words: str, language: str = "text") -> Markdown:
    """The lines as a block of code, fenced by more backticks than they hold."""
    lines = [visible(line) for line in words.splitlines()]
    fence = "`" * max(3, max(map(_longest_run, lines), default=0) + 1)
    return Markdown("\n".join((fence + language, *lines, fence)))


def formula(latex: str) -> Markdown:
    """LaTeX mathematics within a line, as GitHub reads it."""
    return Markdown(f"$`{visible(latex)}`$") if "`" not in latex else code(latex)


def _longest_run(words: str) -> int:
    return max((len(run) for run in re.findall("`+", words)), default=0)
