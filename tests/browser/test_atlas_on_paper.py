"""The atlas as a screen reader tells it, and on paper; on a wide screen its maps are wide."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from ..report.atlases import DOCUMENT, files
from .devtools import Page, driven

PAGES = ("index.html", "graph.html", "hypotheses.html", "symbols.html", "results/nernst.html", "results/chord_conductance.html", f"documents/{DOCUMENT}.html")
NAMED = ("link", "button", "group", "region", "navigation", "table", "image", "figure", "textbox")


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Page, Path]]:
    folder = tmp_path_factory.mktemp("atlas")
    for name, text in files().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    with driven(folder) as tab:
        yield tab, folder


def told(tab: Page) -> list[dict[str, Any]]:
    return [node for node in tab.call("Accessibility.getFullAXTree")["nodes"] if not node.get("ignored")]


def role(node: dict[str, Any]) -> str:
    return str(node["role"]["value"])


@pytest.mark.parametrize("name", PAGES)
def test_landmarks_headings_and_names(name: str, opened: tuple[Page, Path]) -> None:
    tab, folder = opened
    tab.open((folder / name).as_uri())
    nodes = told(tab)

    roles = [role(node) for node in nodes]
    assert roles.count("main") == roles.count("banner") == roles.count("contentinfo") == 1 and "navigation" in roles
    levels = [next(p["value"]["value"] for p in node["properties"] if p["name"] == "level") for node in nodes if role(node) == "heading"]
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels)), levels
    nameless = [role(node) for node in nodes if role(node) in NAMED and not node.get("name", {}).get("value", "").strip()]
    details = tab.value("document.querySelectorAll('details').length")  # groups that their summaries name
    assert len([it for it in nameless if it != "group"]) == 0 and nameless.count("group") <= details
    names = [node["name"]["value"] for node in nodes if role(node) == "navigation"]
    assert len(set(names)) == len(names)


def paper(tab: Page, on: bool = True) -> None:
    tab.call("Emulation.setEmulatedMedia", media="print" if on else "", features=[{"name": "prefers-color-scheme", "value": "dark"}])


def test_on_paper_every_proof_is_open_and_nothing_is_dark(opened: tuple[Page, Path]) -> None:
    tab, folder = opened
    tab.open((folder / "results/nernst.html").as_uri())
    hidden = "[...document.querySelectorAll('section[id^=case-] ol.lines li')].filter(e => !e.checkVisibility()).length"
    assert tab.value(hidden) > 0
    paper(tab)
    assert tab.value(hidden) == 0
    assert tab.value("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    paper(tab, on=False)


def test_on_paper_a_verdict_is_ink_and_who_uses_a_hypothesis_stands_in_columns(opened: tuple[Page, Path]) -> None:
    tab, folder = opened
    tab.open((folder / f"documents/{DOCUMENT}.html").as_uri())
    paper(tab)
    assert tab.value("[...new Set([...document.querySelectorAll('.badge')].map(e => getComputedStyle(e)).map(s => s.color === getComputedStyle(document.body).color && s.backgroundColor))]") == ["rgba(0, 0, 0, 0)"]
    tab.open((folder / "hypotheses.html").as_uri())
    paper(tab)
    assert tab.value("[...document.querySelectorAll('details ul')].every(e => getComputedStyle(e).columnCount === '3')")
    names = tab.value("[...document.querySelector('h2').parentElement.querySelectorAll('h2, h3')].map(e => e.tagName === 'H2' ? '' : e.textContent.toLowerCase().split(':')[0])")
    chapters = "\n".join(names).split("\n\n")
    assert all(part.strip().split("\n") == sorted(part.strip().split("\n")) for part in chapters) and len(names) > 5
    paper(tab, on=False)


def test_the_maps_are_as_wide_as_the_window_and_fit_the_paper(opened: tuple[Page, Path]) -> None:
    tab, folder = opened
    tab.screen(1600, 900)
    tab.open((folder / "graph.html").as_uri())
    widths = "[...document.querySelectorAll('.map')].map(e => e.getBoundingClientRect()).map(r => [r.left, r.right])"
    assert all(0 <= left < 60 and 1540 < right <= 1600 for left, right in tab.value(widths))
    assert tab.value("document.documentElement.scrollWidth") <= 1600
    tab.screen(700, 900)
    paper(tab)
    assert tab.value("[...document.querySelectorAll('.map svg')].every(e => e.checkVisibility() && e.getBoundingClientRect().right <= 700)")
    paper(tab, on=False)
