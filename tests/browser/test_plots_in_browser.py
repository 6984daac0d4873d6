"""The explorer's plots in a browser: what Bokeh was told, what it drew of that, and that they follow sliders, pointer, night, paper and a narrow screen."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from millivolt import ghk_current, nernst
from millivolt.explorer.cells import cells
from millivolt.explorer.controls import IONS
from millivolt.explorer.layout import page
from millivolt.report.atlas.palette import DARK, LIGHT, contrast

from .devtools import Page, driven
from .test_explorer_in_browser import choose, computed, focus, number, shown

SQUID = next(cell for cell in cells() if cell.name == "squid_axon").fields
READY = "Bokeh.documents.length === 2 && Bokeh.documents.every(d => d.is_idle) && [...document.querySelectorAll('.plot')].every(e => e.firstElementChild)"
EVERYTHING = "(function all(root) { return [...root.querySelectorAll('*')].flatMap(e => e.shadowRoot ? [e, ...all(e.shadowRoot)] : [e]); })"


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Page, Path]]:
    folder = tmp_path_factory.mktemp("plots")
    (folder / "explorer.html").write_text(page(), encoding="utf-8")
    with driven(folder) as tab:
        yield tab, folder


@pytest.fixture
def tab(opened: tuple[Page, Path]) -> Iterator[Page]:
    """With both plots drawn, on a desk and by day; nothing may have been complained of or fetched at the end."""
    tab, folder = opened
    tab.screen(1280, 900)
    tab.said.clear()
    tab.fetched.clear()
    tab.open((folder / "explorer.html").as_uri())
    tab.wait(READY)
    settle(tab)
    yield tab
    assert tab.said == []
    assert [url for url in tab.fetched if not url.startswith(("file:", "about:", "blob:"))] == []


def settle(tab: Page) -> None:
    """Until what was told is drawn."""
    tab.value("new Promise(done => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(done, 30)), 30)))")


def data(tab: Page, source: str) -> list[dict[str, Any]]:
    """The rows of one of Bokeh's sources."""
    found: list[dict[str, Any]] = tab.value(f"Array.from({source}.data.y ?? {source}.data.V, (_, n) => Object.fromEntries({source}.columns().map(name => [name, {source}.data[name][n]])))")
    return found


def letters(tab: Page, plot: str) -> list[dict[str, Any]]:
    """What is written in the drawing: text, colour, size, and where it is."""
    found: list[dict[str, Any]] = tab.value(f"""{EVERYTHING}(document.getElementById({plot!r})).filter(e => e.tagName === "text" && e.textContent.trim() && e.getAttribute("fill") !== "none").map(e => {{
        const {{ left, right, top, bottom }} = e.getBoundingClientRect(), style = getComputedStyle(e);
        return {{ text: e.textContent, colour: style.fill, size: parseFloat(style.fontSize), left, right, top, bottom }};
    }})""")
    return found


def strokes(tab: Page, plot: str) -> list[tuple[str, str]]:
    """Colour and dashes of every line that is drawn."""
    found = tab.value(f"""{EVERYTHING}(document.getElementById({plot!r})).filter(e => e.tagName === "path" && e.getAttribute("stroke") !== "none" && e.ownerSVGElement && !e.closest("clipPath"))
        .map(e => [getComputedStyle(e).stroke, e.getAttribute("stroke-dasharray") ?? ""])""")
    return [(colour, dashes) for colour, dashes in found]


def rgb(colour: str) -> str:
    """As a browser writes it."""
    return f"rgb({', '.join(str(int(colour[n : n + 2], 16)) for n in (1, 3, 5))})"


def texts(tab: Page, plot: str) -> list[str]:
    return [one["text"] for one in letters(tab, plot)]


def middle(tab: Page, plot: str, share: float = 0.5) -> tuple[float, float]:
    """A point of the plot that is on the screen, so far from its left."""
    tab.value(f"document.getElementById({plot!r}).scrollIntoView({{ block: 'center' }})")
    left, top, width, height = tab.value(f"(() => {{ const {{ left, top, width, height }} = document.getElementById({plot!r}).getBoundingClientRect(); return [left, top, width, height]; }})()")
    return left + share * width, top + height / 2


def test_the_curves_are_pythons_currents(tab: Page) -> None:
    rows = data(tab, "amperes")

    assert [row["V"] for row in rows] == list(range(-150, 101, 2))
    for row in rows[::25]:
        want = [100 * ghk_current(P=SQUID[f"P_{i.key}"] * 1e-8, z=i.z, V=row["V"] / 1e3, T=SQUID["T"] + 273.15, c_out=SQUID[f"{i.key}_out"], c_in=SQUID[f"{i.key}_in"]) for i in IONS]
        assert [row[i.key] for i in IONS] == pytest.approx(want, rel=1e-12)
        assert row["total"] == pytest.approx(sum(want), rel=1e-9, abs=1e-12)
    (dot,) = data(tab, "dot")
    assert dot == {"x": pytest.approx(1e3 * computed(dict(SQUID))["rest"], rel=1e-12), "y": pytest.approx(0, abs=1e-9)}
    assert tab.value("[upright.location, here.location]") == [dot["x"]] * 2


def test_the_bars_are_from_each_nernst_potential_to_the_membranes(tab: Page) -> None:
    rest = 1e3 * computed(dict(SQUID))["rest"]
    E = [1e3 * nernst(z=i.z, T=SQUID["T"] + 273.15, c_out=SQUID[f"{i.key}_out"], c_in=SQUID[f"{i.key}_in"]) for i in IONS if SQUID[f"{i.key}_in"]]

    assert [one["x"] for one in data(tab, "homes")] == pytest.approx(E, rel=1e-12)
    assert [[bar["left"], bar["right"]] for bar in data(tab, "bars")] == [pytest.approx(sorted((e, rest)), rel=1e-12) for e in E]
    written = texts(tab, "forces")
    assert [f"V {rest:.1f} mV".replace("-", "−"), *(f"{rest - e:.1f} mV".replace("-", "−") for e in E), "none"] == [text for text in written if text.endswith(("mV", "none"))]
    assert {ion.sign for ion in IONS} < set(written)


def test_the_curves_are_drawn_in_their_colours_and_dashes_and_named(tab: Page) -> None:
    lines = strokes(tab, "currents")
    for ink, dashes in (("line-1", ""), ("line-2", "9,4"), ("line-3", "2,4"), ("ink", "")):
        assert (rgb(LIGHT[ink]), dashes) in lines
    assert rgb(LIGHT["line-4"]) not in [colour for colour, _ in lines]  # nothing of calcium passes

    named = {one["text"]: one for one in letters(tab, "currents") if one["text"] in {"total", *(ion.sign for ion in IONS)}}
    assert named.keys() == {"total", "K⁺", "Na⁺", "Cl⁻"}
    heights = [named[name]["top"] for name in ("total", "K⁺", "Cl⁻", "Na⁺")]
    assert all(below - above >= 14 for above, below in pairwise(heights))
    assert {"µA/cm²", "membrane potential (mV)", "−150", "100", "0"} <= set(texts(tab, "currents"))


def test_a_slider_moves_both_plots_and_makes_neither_anew(tab: Page) -> None:
    tab.value("window.figures = [...document.querySelectorAll('.plot > *')]; 0")
    before, drawing = (data(tab, "amperes"), data(tab, "bars")), (strokes(tab, "currents"), letters(tab, "forces"))
    focus(tab, "K_out-slider")
    tab.press("ArrowRight", 30)
    settle(tab)

    after = data(tab, "amperes"), data(tab, "bars")
    assert all(old["K"] > new["K"] for old, new in zip(before[0], after[0], strict=True))  # more of it flows in
    assert all(old["Na"] == new["Na"] for old, new in zip(before[0], after[0], strict=True))
    assert before[1] != after[1] and letters(tab, "forces") != drawing[1]
    assert f"V {shown(tab, 'now')}" in texts(tab, "forces")
    assert data(tab, "dot")[0]["x"] == pytest.approx(number(shown(tab, "rest")), abs=0.005)
    assert tab.value("[...document.querySelectorAll('.plot > *')].every((e, n) => e === window.figures[n]) && Bokeh.documents.length === 2")


def test_what_is_drawn_follows_the_cell(tab: Page) -> None:
    choose(tab, "e_coli")
    settle(tab)
    assert [(bar["left"], bar["right"]) for bar in data(tab, "bars")] == [(-120, pytest.approx(47.2, abs=0.05))]
    assert texts(tab, "forces").count("none") == 4 and "H⁺" in texts(tab, "forces") and "V −120.0 mV" in texts(tab, "forces")
    assert [name for name in texts(tab, "currents") if name == "total" or name.endswith(("⁺", "⁻"))] == []  # of protons no current is known, so none is drawn, nor is it said to be zero
    assert data(tab, "dot") == [] and tab.value("drawn.some(line => line.visible)") is False
    assert shown(tab, "currents-told") == "No ion can pass: there are none to draw."

    choose(tab, "cardiomyocyte")
    settle(tab)
    assert "H⁺" not in texts(tab, "forces") and "Ca²⁺" in texts(tab, "forces")
    assert rgb(LIGHT["line-4"]) in [colour for colour, _ in strokes(tab, "forces")]


@pytest.mark.parametrize("emptied", ["P_{}-slider", "{}_in-slider"])
def test_nothing_that_is_no_number_is_drawn(tab: Page, emptied: str) -> None:
    for ion in IONS:
        focus(tab, emptied.format(ion.key))
        tab.press("Home")
    settle(tab)

    at_rest = shown(tab, "rest") != "–"
    assert at_rest == ("in" in emptied) and bool(data(tab, "dot")) is at_rest and data(tab, "bars") == []
    for plot in ("forces", "currents"):
        assert "NaN" not in tab.value(f"{EVERYTHING}(document.getElementById({plot!r})).filter(e => e.ownerSVGElement).map(e => e.outerHTML).join()")
    assert any(text.startswith("V ") and text.endswith("mV") for text in texts(tab, "forces")) is at_rest
    assert texts(tab, "forces").count("on one side only") == (3 if "in" in emptied else 0)


def test_the_pointer_reads_the_numbers(tab: Page) -> None:
    x, y = middle(tab, "currents")
    for step in range(3):
        tab.call("Input.dispatchMouseEvent", type="mouseMoved", x=x + step, y=y)
    tab.wait("document.querySelector('.bk-Tooltip')?.shadowRoot.querySelector('span')")
    told = [str(text) for text in tab.value("[...document.querySelector('.bk-Tooltip').shadowRoot.querySelectorAll('span')].map(e => e.textContent)")]

    rows = {name: (number(value), unit) for name, value, unit in zip(told[::3], told[1::3], told[2::3], strict=True)}
    assert list(rows) == ["V", "K⁺", "Na⁺", "Cl⁻", "total"]
    V, unit = rows["V"]
    assert unit == "mV" and -150 < V < 100
    for ion in IONS[:3]:
        want = [100 * ghk_current(P=SQUID[f"P_{ion.key}"] * 1e-8, z=ion.z, V=(V + d) / 1e3, T=SQUID["T"] + 273.15, c_out=SQUID[f"{ion.key}_out"], c_in=SQUID[f"{ion.key}_in"]) for d in (-0.05, 0.05)]
        assert min(want) - 5e-3 * abs(want[0]) <= rows[ion.sign][0] <= max(want) + 5e-3 * abs(want[0])
    box = tab.value("(() => { const { left, right } = document.querySelector('.bk-Tooltip').getBoundingClientRect(); return [left, right]; })()")
    assert 0 <= box[0] < box[1] <= 1280
    settle(tab)
    assert {colour for colour, _ in strokes(tab, "currents")} <= {rgb(colour) for colour in LIGHT.values()}  # the curves keep their colours

    count = tab.value("document.querySelector('.bk-Tooltip').shadowRoot.adoptedStyleSheets.length")
    for step in range(20):
        tab.call("Input.dispatchMouseEvent", type="mouseMoved", x=x - 5 * step, y=y)
    settle(tab)
    assert tab.value("document.querySelector('.bk-Tooltip').shadowRoot.adoptedStyleSheets.length") == count


def test_the_wheel_scrolls_the_page_and_looks_closer_only_if_wanted(tab: Page) -> None:
    ranges = "[curves.x_range.start, curves.x_range.end, curves.y_range.start, curves.y_range.end]"
    x, y = middle(tab, "currents")
    whole, scrolled = tab.value(ranges), tab.value("scrollY")
    tab.call("Input.dispatchMouseEvent", type="mouseWheel", x=x, y=y, deltaX=0, deltaY=-120)
    tab.wait(f"scrollY < {scrolled}")
    assert tab.value(ranges) == whole and whole[:2] == [-150, 100]

    focus(tab, "zoom")
    tab.press("Enter")
    assert tab.value("document.getElementById('zoom').getAttribute('aria-pressed')") == "true"
    x, y = middle(tab, "currents")
    tab.call("Input.dispatchMouseEvent", type="mouseWheel", x=x, y=y, deltaX=0, deltaY=-240)
    tab.wait("curves.x_range.start > -149")
    closer = tab.value(ranges)
    assert closer[1] - closer[0] < 240
    focus(tab, "P_K-slider")
    tab.press("ArrowRight", 5)
    settle(tab)
    assert tab.value(ranges) == closer  # what a reader looks at stays
    assert "total" in texts(tab, "currents")

    focus(tab, "zoom")
    tab.press("Space")
    assert tab.value("document.getElementById('zoom').getAttribute('aria-pressed')") == "false"
    assert tab.value(ranges)[:2] == [-150, 100] and tab.value(ranges)[3] > whole[3]


def test_a_finger_scrolls_the_page_up_and_down_and_reads_from_side_to_side(tab: Page) -> None:
    tab.screen(360, 740)
    tab.call("Emulation.setTouchEmulationEnabled", enabled=True)
    settle(tab)
    x, y = middle(tab, "currents", 0.4)
    drawn_across(tab, x, y, 5, 0)
    tab.wait("document.querySelector('.bk-Tooltip')?.shadowRoot.textContent.includes('total')")
    left, right = tab.value("(() => { const { left, right } = document.querySelector('.bk-Tooltip').getBoundingClientRect(); return [left, right]; })()")
    assert 0 <= left < right <= 360
    tab.call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
    tab.wait("!document.querySelector('.bk-Tooltip')")

    scrolled, ranges = tab.value("scrollY"), tab.value("[curves.x_range.start, curves.y_range.start]")
    drawn_across(tab, x, y, 0, 8)
    tab.call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
    tab.wait(f"scrollY < {scrolled}")
    assert tab.value("[curves.x_range.start, curves.y_range.start]") == ranges

    touch = f"{EVERYTHING}(document.querySelector('main')).filter(e => e.classList.contains('bk-events')).map(e => getComputedStyle(e).touchAction)"
    assert tab.value(touch) == ["pan-y pinch-zoom"] * 2
    tab.value("document.getElementById('zoom').click()")
    assert tab.value(touch) == ["pan-y pinch-zoom", "none"]
    tab.call("Emulation.setTouchEmulationEnabled", enabled=False)


def drawn_across(tab: Page, x: float, y: float, right: float, down: float) -> None:
    """A finger is put there and moved in steps."""
    tab.call("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": x, "y": y}])
    for step in range(1, 15):
        tab.call("Input.dispatchTouchEvent", type="touchMove", touchPoints=[{"x": x + right * step, "y": y + down * step}])
        settle(tab)


@pytest.mark.parametrize("name", ["forces", "currents"])
def test_a_plot_is_saved_as_a_picture_that_stands_alone(tab: Page, opened: tuple[Page, Path], name: str) -> None:
    target = opened[1] / f"{name}.svg"
    tab.call("Page.setDownloadBehavior", behavior="allow", downloadPath=str(opened[1]))
    focus(tab, tab.value(f"(document.querySelector('[data-save={name}]').id = 'save-{name}')"))
    tab.press("Enter")
    for _ in range(100):
        if target.exists() and target.stat().st_size:
            break
        time.sleep(0.05)
    text = target.read_text(encoding="utf-8")

    assert ElementTree.fromstring(text).tag == "{http://www.w3.org/2000/svg}svg"
    assert ("29.8 mV" if name == "forces" else "total") in text
    assert set(re.findall(r"https?://[^\s\"]+", text)) <= {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"} and "var(" not in text


def test_by_night_and_back_the_plots_change_with_the_page(tab: Page) -> None:
    tab.screen(1280, 900, night=True)
    for plot in ("forces", "currents"):
        assert {one["colour"] for one in letters(tab, plot)} <= {rgb(DARK[ink]) for ink in ("ink", "soft", "line-1", "line-2", "line-3", "line-4")}
    assert {rgb(DARK[ink]) for ink in ("ink", "rule", "edge", "line-1", "line-2", "line-3")} <= {colour for colour, _ in strokes(tab, "currents")}
    fills = tab.value(f"{EVERYTHING}(document.getElementById('currents')).filter(e => e.tagName === 'path').map(e => getComputedStyle(e).fill)")
    assert rgb(DARK["paper"]) in fills and rgb(LIGHT["paper"]) not in fills
    assert min(contrast(colours[ink], colours["paper"]) for colours in (DARK, LIGHT) for ink in ("ink", "soft", "line-1", "line-2", "line-3", "line-4")) >= 4.5

    tab.screen(1280, 900)
    assert {one["colour"] for one in letters(tab, "currents")} == {rgb(LIGHT[ink]) for ink in ("ink", "soft", "line-1", "line-2", "line-3")}


def test_colours_that_a_reader_forces_are_those_of_the_plots(tab: Page) -> None:
    tab.call("Emulation.setEmulatedMedia", features=[{"name": "forced-colors", "value": "active"}, {"name": "prefers-color-scheme", "value": "dark"}])
    paper, ink = tab.value("[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]")
    fills = tab.value(f"{EVERYTHING}(document.getElementById('currents')).filter(e => e.tagName === 'path').map(e => getComputedStyle(e).fill)")

    assert paper in fills and ink in fills and rgb(DARK["paper"]) not in fills
    assert {one["colour"] for one in letters(tab, "currents")} == {ink, *(rgb(DARK[line]) for line in ("line-1", "line-2", "line-3"))}


def test_on_paper_they_are_light_and_fit_a_sheet(tab: Page) -> None:
    tab.screen(1280, 900, night=True)
    tab.call("Emulation.setEmulatedMedia", media="print", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    assert {one["colour"] for one in letters(tab, "forces")} <= {rgb(LIGHT[ink]) for ink in ("ink", "soft", "line-1", "line-2", "line-3", "line-4")}
    assert tab.value("[...document.querySelectorAll('.plot')].every(e => e.getBoundingClientRect().width <= 680)")
    assert tab.value("[...document.querySelectorAll('.plot-buttons')].some(e => e.checkVisibility())") is False
    tab.call("Emulation.setEmulatedMedia", media="")


@pytest.mark.parametrize("cell", ["squid_axon", "cardiomyocyte", "e_coli", "red_cell"])
@pytest.mark.parametrize("width", [360, 1280])
def test_every_letter_is_large_enough_and_within_its_plot(tab: Page, width: int, cell: str) -> None:
    tab.screen(width, 800)
    choose(tab, cell)
    settle(tab)
    tab.wait("[...document.querySelectorAll('.plot')].every(e => Math.abs(e.firstElementChild.getBoundingClientRect().width - e.clientWidth) < 1)")
    settle(tab)

    for plot in ("forces", "currents"):
        written = letters(tab, plot)
        left, right = tab.value(f"(() => {{ const {{ left, right }} = document.getElementById({plot!r}).getBoundingClientRect(); return [left, right]; }})()")
        assert len(written) > 8 and min(one["size"] for one in written) >= 11
        assert [one["text"] for one in written if one["left"] < left - 1 or one["right"] > right + 1] == []
        assert [(a["text"], b["text"]) for n, a in enumerate(written) for b in written[n + 1 :] if overlap(a, b)] == []
    assert tab.value("document.documentElement.scrollWidth") <= width


def overlap(a: dict[str, Any], b: dict[str, Any]) -> bool:
    """Whether two of the letters lie on each other; a line of them is less high than its box."""
    across = min(a["right"], b["right"]) - max(a["left"], b["left"])
    down = min(a["bottom"], b["bottom"]) - max(a["top"], b["top"])
    return bool(across > 0.5 and down > 4)


def test_the_plots_have_names_and_no_place_where_the_keyboard_is_lost(tab: Page) -> None:
    nodes = [n for n in tab.call("Accessibility.getFullAXTree")["nodes"] if not n.get("ignored")]
    images = {n["name"]["value"]: n.get("description", {}).get("value", "") for n in nodes if n["role"]["value"] == "image"}

    assert images.keys() == {"Driving forces", "Current against voltage"}
    assert "Potassium: 29.8 mV." in images["Driving forces"] and "zero at −59.7 mV" in images["Current against voltage"]
    buttons = [n["name"]["value"] for n in nodes if n["role"]["value"] == "button"]
    assert {"Save the driving forces as SVG", "Save the currents as SVG", "Zoom"} < set(buttons)
    assert tab.value(f"{EVERYTHING}(document.querySelector('main')).filter(e => e.getRootNode() !== document && e.tabIndex >= 0).length") == 0
