"""The atlas in a browser: nothing is complained of, nothing is wider than a telephone, everything can be read and reached, by day and by night."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html import escape, unescape
from pathlib import Path
from typing import Any

import pytest

from ..report.atlases import DOCUMENT, files
from .chromium import chromium, run

MEASURES = Path(__file__).with_name("measures.js").read_text(encoding="utf-8")
NARROW = 360  # px
SCHEMES = {"by night": 0, "by day": 1}
FRONT = ("index.html", "graph.html", "hypotheses.html", "symbols.html", "documents.html", "results/nernst.html", "results/chord_conductance.html", f"documents/{DOCUMENT}.html")


def measured(pages: Mapping[str, str], folder: Path, scheme: int) -> dict[str, Any]:
    """What the browser measures of the pages, each in a frame of a telephone's width."""
    frames = "".join(f'<iframe title="{escape(name)}" width="{NARROW}" height="700" style="border:0" srcdoc="{escape(text)}"></iframe>' for name, text in pages.items())
    harness = folder / "harness.html"
    harness.write_text(f'<!DOCTYPE html><meta charset="utf-8"><pre id="told"></pre>{frames}<script>{MEASURES}</script>', encoding="utf-8")
    done = run(harness, f"--blink-settings=preferredColorScheme={scheme}", "--virtual-time-budget=60000", "--window-size=1200,900", "--dump-dom")
    told = re.search(r'<pre id="told">(.*?)</pre>', done.stdout, re.DOTALL)
    assert told and told[1], done.stderr[-2000:]
    found: dict[str, Any] = json.loads(unescape(told[1]))
    return found


@pytest.fixture(scope="module", params=SCHEMES)
def seen(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Every page of the atlas, measured."""
    chromium()
    found = measured(files(), tmp_path_factory.mktemp("seen"), SCHEMES[request.param])
    assert found.keys() == files().keys()
    assert {page["dark"] for page in found.values()} == {request.param == "by night"}
    return found


def test_no_page_is_wider_than_a_telephone(seen: dict[str, Any]) -> None:
    assert {name: page["wide"] for name, page in seen.items() if page["wide"] > NARROW} == {}
    assert {page["width"] for page in seen.values()} <= {NARROW, NARROW - 15}  # less a scroll bar


def test_what_scrolls_can_be_reached_by_keyboard(seen: dict[str, Any]) -> None:
    assert {name: page["unreachable"] for name, page in seen.items() if page["unreachable"]} == {}


def test_everything_can_be_read(seen: dict[str, Any]) -> None:
    assert min(page["measured"] for page in seen.values()) > 5
    assert {name: page["pale"] for name, page in seen.items() if page["pale"]} == {}
    assert {name: page["small"] for name, page in seen.items() if page["small"]} == {}


def test_the_measures_find_what_is_wrong(tmp_path: Path) -> None:
    chromium()
    wrong = {
        "wide": '<p style="width:500px;margin:0">wide</p>',
        "pale": '<p style="color:#999999">pale</p><svg><text y="9" fill="#aaaaaa">pale too</text></svg>',
        "unreachable": '<div style="overflow:auto;width:50px"><p style="width:90px">scrolls</p></div><div tabindex="0" style="overflow:auto;width:50px"><p style="width:90px">scrolls</p></div>',
        "small": '<p style="font-size:8px">small</p>',
    }

    found = measured({name: f'<!DOCTYPE html><body style="margin:0;background:#ffffff">{body}' for name, body in wrong.items()}, tmp_path, 1)

    assert found["wide"]["wide"] == 500
    assert {name: [len(page[kind]) for kind in ("pale", "unreachable", "small")] for name, page in found.items()} == {
        "wide": [0, 0, 0], "pale": [2, 0, 0], "unreachable": [0, 1, 0], "small": [0, 0, 1],
    }  # fmt: skip


def complaints(page: Path) -> list[str]:
    """What the browser says in its console of a page."""
    return re.findall(r"CONSOLE.*", run(page, "--enable-logging=stderr", "--log-level=0", "--virtual-time-budget=5000", "--dump-dom").stderr)


@pytest.mark.parametrize("name", FRONT)
def test_a_page_from_the_disk_is_loaded_without_a_complaint(name: str, tmp_path: Path) -> None:
    chromium()
    for file, text in files().items():
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text(text, encoding="utf-8")

    assert complaints(tmp_path / name) == []


def test_a_page_that_fetches_is_complained_of(tmp_path: Path) -> None:
    chromium()
    page = tmp_path / "page.html"
    page.write_text(files()["index.html"].replace("</main>", '<img src="https://example.org/x.png" alt=""><script>alert(1)</script></main>'), encoding="utf-8")

    assert len(complaints(page)) >= 2
