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
from .cells import Cell, cells
from .controls import HELD, IONS, PROTONS, SCALE, TEMPERATURE, ZERO_CELSIUS, of_ion

if TYPE_CHECKING:
    from jinja2 import Environment

FORMULAS = ("nernst", "ghk_voltage", "ghk_voltage_divalent", "ghk_current", "ghk_slope_conductance", "chord_conductance", "driving_force", "proton_nernst", "proton_motive_force")
SCRIPTS = ("numbers", "membrane", "plots", "page")
WIDE = ' tabindex="0" role="group" aria-label="Formula"'


def page(chosen: tuple[Cell, ...] = ()) -> str:
    """The whole page, of these cells or of all; the same bytes every time."""
    shown = chosen or cells()
    style, script = _style(), _script(shown)
    policy = f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; base-uri 'none'; form-action 'none'"
    return _templates().get_template("explorer.html.j2").render(
        policy=policy, style=Markup(style), script=Markup(script), cells=shown, ions=[(ion, of_ion(ion)) for ion in IONS], temperature=TEMPERATURE, scale=SCALE, held=HELD, protons=PROTONS,
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
    texts = (files(__package__).joinpath("scripts", f"{name}.js").read_text(encoding="utf-8") for name in SCRIPTS)
    ions = [{"key": ion.key, "z": ion.z, "title": ion.title, "sign": ion.sign} for ion in IONS]
    told = {cell.name: {"title": cell.title, "words": cell.words, "sources": cell.sources, "fields": cell.fields} for cell in shown}
    return f'"use strict";\n{javascript.script(FORMULAS)}const CELSIUS = {_json(ZERO_CELSIUS)}, IONS = {_json(ions)}, CELLS = {_json(told)};\n{"".join(texts)}'


def _json(value: object) -> str:
    """As a script may hold it: nothing in it ends the script."""
    return json.dumps(value).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _formula(latex: str) -> Markup:
    return Markup(f'<div class="formula"{WIDE if mathml.wide(latex) else ""}>{mathml.block(latex)}</div>')
