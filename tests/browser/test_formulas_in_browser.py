"""The JavaScript of every formula, run by a browser, beside Python's and beside the twin at 400 bits."""

from __future__ import annotations

import json
import math
import re
from html import unescape
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

import millivolt
from millivolt.formulas import NAMES, DomainError, javascript
from millivolt.formulas.twins import twin

from ..formulas.exact import BITS, bits, points, ulps_off, value_and_room
from .chromium import chromium, run

AGREES, ALLOWED = 1e-12, 6.0  # of the room that the arguments' own rounding leaves; and in ulps of it
TELL = """
const told = {};
for (const [name, points] of Object.entries(POINTS)) told[name] = points.map(at => String(FORMULAS[name](at)));
document.getElementById("told").textContent = JSON.stringify(told);
"""
Asked = dict[str, list[dict[str, Any]]]


def answers(asked: Asked, folder: Path, source: str = "") -> dict[str, list[float]]:
    """What the browser computes at these points."""
    page = folder / "formulas.html"
    table = f"const POINTS = {json.dumps(asked)}, FORMULAS = {{{', '.join(asked)}}};"
    page.write_text(f'<!DOCTYPE html><meta charset="utf-8"><pre id="told"></pre><script>{source or javascript.script(asked)}{table}{TELL}</script>', encoding="utf-8")
    done = run(page, "--dump-dom", "--enable-logging=stderr")
    told = re.search(r'<pre id="told">(.*?)</pre>', done.stdout, re.DOTALL)
    assert told and told[1], done.stderr[-2000:]
    return {name: [float(text) for text in texts] for name, texts in json.loads(unescape(told[1])).items()}


def in_python(name: str, at: dict[str, Any]) -> float:
    """The shipped function; NaN outside its domain, as in JavaScript."""
    try:
        return float(getattr(millivolt, name)(**at))
    except DomainError:
        return math.nan


def worst(name: str, at: list[dict[str, Any]], got: list[float]) -> tuple[int, float, float]:
    """At how many points both have a value; the largest difference from Python's, and the largest error in ulps, of the room."""
    found, apart, off = 0, 0.0, 0.0
    with bits(BITS):
        for where, mine in zip(at, got, strict=True):
            theirs = in_python(name, where)
            assert math.isnan(mine) == math.isnan(theirs), (name, where, mine, theirs)
            if math.isfinite(theirs):
                value, room = value_and_room(twin(name).value, where)
                found += 1
                apart = max(apart, abs(mine - theirs) / float(room.mid()) if mine != theirs else 0.0)
                off = max(off, ulps_off(mine, value, room))
    return found, apart, off


@pytest.fixture(scope="module")
def asked() -> Asked:
    """Special points, and bit patterns of any size."""
    return {name: list(islice(points(twin(name).about.arguments, 12, 20), 60)) for name in javascript.names()}


@pytest.fixture(scope="module")
def told(asked: Asked, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[float]]:
    chromium()
    return answers(asked, tmp_path_factory.mktemp("formulas"))


def test_every_formula_that_no_search_finds_has_its_javascript() -> None:
    assert set(NAMES) - set(javascript.names()) == {"reversal_potential"}
    assert set(javascript.names()) <= set(NAMES)


@pytest.mark.parametrize("name", javascript.names())
def test_the_browser_computes_what_python_computes(name: str, asked: Asked, told: dict[str, list[float]]) -> None:
    found, apart, off = worst(name, asked[name], told[name])

    assert found > 5
    assert apart <= AGREES
    assert off <= ALLOWED


def test_a_function_that_loses_digits_is_noticed(asked: Asked, tmp_path: Path) -> None:
    chromium()
    naive = javascript.script(["ghk_current"]).replace("return x / Math.expm1(x)", "return x / (Math.exp(x) - 1)")
    assert naive != javascript.script(["ghk_current"])

    got = answers({"ghk_current": asked["ghk_current"]}, tmp_path, naive)

    with pytest.raises(AssertionError):
        _, apart, off = worst("ghk_current", asked["ghk_current"], got["ghk_current"])
        assert apart <= AGREES and off <= ALLOWED
