"""The page: template, style sheet and scripts put together. Only these very scripts and this style may run in it, and it may fetch nothing."""

from __future__ import annotations

import json
from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from markupsafe import Markup

from ..formulas import javascript
from ..formulas.twins import twin
from ..report import mathml
from ..report.atlas import palette
from . import plotting
from .cells import Cell, cells
from .controls import HELD, IONS, PROTONS, SCALE, TEMPERATURE, ZERO_CELSIUS, of_ion

if TYPE_CHECKING:
    from jinja2 import Environment

FORMULAS = ("nernst", "ghk_voltage", "ghk_voltage_divalent", "ghk_current", "ghk_slope_conductance", "chord_conductance", "driving_force", "proton_nernst", "proton_motive_force")
SCRIPTS = ("numbers", "membrane", "figures", "currents", "forces", "page")
INKS = ("paper", "ink", "soft", "rule", "edge", "line-1", "line-2", "line-3", "line-4")  # of the plots
WIDE = ' tabindex="0" role="group" aria-label="Formula"'


def page(chosen: tuple[Cell, ...] = ()) -> str:
    """The whole page, of these cells or of all; the same bytes every time."""
    shown = chosen or cells()
    style, scripts = _style(), (_text("sheets"), *plotting.scripts(), _script(shown))
    policy = f"default-src 'none'; style-src {_digests(style, '')}; script-src {_digests(*scripts)}; base-uri 'none'; form-action 'none'"
    return _templates().get_template("explorer.html.j2").render(
        policy=policy, style=Markup(style), scripts=[Markup(script) for script in scripts], cells=shown, ions=[(ion, of_ion(ion)) for ion in IONS], temperature=TEMPERATURE, scale=SCALE, held=HELD, protons=PROTONS,
        formulas=[twin(name).about for name in FORMULAS], formula=_formula,
    )  # fmt: skip


@cache
def _templates() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined  # here: the command line starts without it

    return Environment(loader=PackageLoader("millivolt.explorer"), undefined=StrictUndefined, autoescape=True, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True)


def _style() -> str:
    return _templates().get_template("style.css.j2").render(light=palette.variables(palette.LIGHT), dark=palette.variables(palette.DARK))


def _script(shown: tuple[Cell, ...]) -> str:
    """The formulas of the theorems, what the page is about, and what it does."""
    ions = [{"key": ion.key, "z": ion.z, "title": ion.title, "sign": ion.sign} for ion in IONS]
    told = {cell.name: {"title": cell.title, "words": cell.words, "sources": cell.sources, "fields": cell.fields} for cell in shown}
    inks = {name: palette.LIGHT[name] for name in INKS}
    return f'"use strict";\n{javascript.script(FORMULAS)}const CELSIUS = {_json(ZERO_CELSIUS)}, IONS = {_json(ions)}, CELLS = {_json(told)}, PALETTE = {_json(inks)};\n{"".join(map(_text, SCRIPTS))}'


def _text(script: str) -> str:
    return files(__package__).joinpath("scripts", f"{script}.js").read_text(encoding="utf-8")


def _json(value: object) -> str:
    """As a script may hold it: nothing in it ends the script."""
    return json.dumps(value).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _digests(*texts: str) -> str:
    return " ".join(f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" for text in texts)


def _formula(latex: str) -> Markup:
    return Markup(f'<div class="formula"{WIDE if mathml.wide(latex) else ""}>{mathml.block(latex)}</div>')
