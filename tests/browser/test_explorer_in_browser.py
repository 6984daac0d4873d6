"""The explorer in a browser: what it computes, that it is moved by hand and by keyboard, that its address holds it, that it can be read on a telephone and by night."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from millivolt import (
    chord_conductance,
    ghk_current,
    ghk_slope_conductance,
    ghk_voltage,
    ghk_voltage_divalent,
    nernst,
    proton_motive_force,
    proton_nernst,
)
from millivolt.explorer.cells import Cell, cells
from millivolt.explorer.controls import IONS
from millivolt.explorer.layout import page
from millivolt.presets import preset

from .devtools import Page, driven

MEASURES = Path(__file__).with_name("measures.js").read_text(encoding="utf-8").split('addEventListener("load"')[0]
SETTLED = "location.hash === address() && document.getElementById('told').textContent !== ''"
RESTS = {"squid_axon": (-60, -59), "frog_muscle": (-93, -91), "mammalian_neuron": (-65.7, -64.5), "mammalian_muscle": (-91, -89), "cardiomyocyte": (-87.2, -85.2), "smooth_muscle": (-37.5, -36.5),
         "red_cell": (-8.7, -8.5), "plant_cell": (-112, -108)}  # fmt: skip
DRIVEN = {"e_coli": (47.2, -167.2), "mitochondrion": (61.5, -201.5), "synaptic_vesicle": (-94.2, 174.2)}  # Nernst potential of protons, and V − E


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Page, str]]:
    """The page, and its address without values."""
    folder = tmp_path_factory.mktemp("explorer")
    (folder / "explorer.html").write_text(page(), encoding="utf-8")
    with driven(folder) as tab:
        yield tab, (folder / "explorer.html").as_uri()


@pytest.fixture
def tab(opened: tuple[Page, str]) -> Iterator[Page]:
    """As it opens, on a desk and by day; nothing may have been complained of at the end."""
    tab, address = opened
    tab.screen(1280, 900)
    tab.open(address)
    tab.said.clear()
    tab.fetched.clear()
    yield tab
    assert tab.said == []
    assert [url for url in tab.fetched if not url.startswith(("file:", "about:"))] == []


def number(text: str) -> float:
    """What the page prints, as a number."""
    found = re.fullmatch(r"(\S+?)(?: × 10(\S+))?(?: mV)?", text)
    assert found, text
    power = (found[2] or "⁰").translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-"))
    return float(found[1].replace("−", "-")) * 10.0 ** int(power)


def shown(tab: Page, id_: str) -> str:
    return str(tab.value(f"document.getElementById({id_!r}).textContent"))


def of(tab: Page, ion: str, what: str) -> str:
    """What the table says of an ion."""
    return str(tab.value(f"document.querySelector('tr[data-ion={ion}] [data-of={what}]').textContent"))


def focus(tab: Page, id_: str) -> None:
    tab.value(f"document.getElementById({id_!r}).focus()")


def choose(tab: Page, name: str) -> None:
    """The cell, as the list's own event tells it."""
    tab.value(f"(() => {{ const list = document.getElementById('cell'); list.value = {name!r}; list.dispatchEvent(new Event('change', {{ bubbles: true }})); }})()")


def computed(fields: dict[str, float], scale: float = 1.0, held: float | None = None) -> dict[str, Any]:
    """The same by Python."""
    T = fields["T"] + 273.15
    ions = [{"P": fields[f"P_{i.key}"] * scale * 1e-8, "z": i.z, "T": T, "c_out": fields[f"{i.key}_out"], "c_in": fields[f"{i.key}_in"]} for i in IONS]
    of_all = {k: v for k, v in fields.items() if k != "T"}
    rest = ghk_voltage_divalent(T=T, **of_all)
    V = rest if held is None else held
    I = [ghk_current(V=V, **ion) for ion in ions]
    slope = [ghk_slope_conductance(V=V, **ion) for ion in ions]
    open_ = [(ion, current) for ion, current in zip(ions, I, strict=True) if ion["P"]]
    E = [nernst(z=ion["z"], T=T, c_out=ion["c_out"], c_in=ion["c_in"]) for ion, _ in open_]
    chord = [current / (V - e) for (_, current), e in zip(open_, E, strict=True)]
    by_chord = float(chord_conductance(g=[abs(g) for g in chord], E=E))
    weighted = float(chord_conductance(g=[ion["P"] for ion, _ in open_], E=E))
    return {"rest": rest, "monovalent": ghk_voltage(T=T, **{k: v for k, v in of_all.items() if "Ca" not in k}), "I": I, "slope": slope, "chord": by_chord, "weighted": weighted}


OWN = {"T": 37.0, "K_out": 5.0, "K_in": 140.0, "P_K": 1.0, "Na_out": 145.0, "Na_in": 12.0, "P_Na": 0.04, "Cl_out": 116.0, "Cl_in": 4.2, "P_Cl": 0.45, "Ca_out": 1.2, "Ca_in": 1e-4, "P_Ca": 0.1}


@pytest.mark.parametrize("held", [None, -0.04, 0.0, 0.1])
def test_every_number_is_that_of_python(tab: Page, held: float | None) -> None:
    fields = json.dumps(OWN | {"scale": 2.5, "V": (held or 0) * 1e3})
    mine = tab.value(f"(() => {{ const m = membrane({fields}, {str(held is not None).lower()}); return {{ ...m, I: m.rows.map(r => r.I), slope: m.rows.map(r => r.slope) }}; }})()")

    for name, value in computed(OWN, 2.5, held).items():
        assert mine[name] == pytest.approx(value, rel=1e-12, abs=0), name


@pytest.mark.parametrize("cell", cells(), ids=lambda cell: cell.name)
def test_a_preset_gives_what_its_source_gives(tab: Page, cell: Cell) -> None:
    choose(tab, cell.name)

    if cell.name in RESTS:
        low, high = RESTS[cell.name]
        assert low <= number(shown(tab, "rest")) <= high
        assert tab.value("document.querySelector('tr[data-ion=H]').hidden && !held")
    else:
        E, force = DRIVEN[cell.name]
        assert number(of(tab, "H", "E")) == E
        assert of(tab, "H", "force") == f"{force}".replace("-", "−")
        assert shown(tab, "now-what") + " " + shown(tab, "now") == f"Held at {cell.fields['V']:.1f} mV".replace("-", "−")
        assert shown(tab, "rest") == "–" and "protons" in shown(tab, "remark").lower()
    assert shown(tab, "now-cell") == cell.title
    assert cell.words[0] in shown(tab, "about")


def test_the_protons_of_the_page_are_pythons_and_their_force_is_its_difference(tab: Page) -> None:
    for V, out, inside, T in ((-120, 7.0, 7.8, 24), (55, 7.25, 5.67, 37), (0, 3, 10, 0)):
        fields = json.dumps(OWN | {"scale": 1, "V": V, "pH_out": out, "pH_in": inside, "T": T})
        (mine,) = tab.value(f"membrane({fields}, true, true).proton")
        assert mine["E"] == pytest.approx(proton_nernst(T=T + 273.15, pH_in=inside, pH_out=out), rel=1e-12)
        assert mine["force"] == pytest.approx(proton_motive_force(dpsi=V / 1e3, T=T + 273.15, pH_in=inside, pH_out=out), rel=1e-12)
        assert mine["force"] == pytest.approx(V / 1e3 - mine["E"], abs=1e-15)


def test_a_measured_potential_goes_with_its_cell_and_ones_own_stays(tab: Page) -> None:
    choose(tab, "e_coli")
    assert tab.value("held && acid && state.V") == -120
    link = tab.value("address()")
    assert "V=-120" in link and "pH_in=7.8" in link
    choose(tab, "mitochondrion")
    assert tab.value("held && acid && state.V") == -140
    choose(tab, "squid_axon")
    assert tab.value("held || acid") is False and "pH" not in tab.value("address()")
    focus(tab, "V")
    tab.write("-33")
    choose(tab, "red_cell")
    assert tab.value("held && !acid && state.V") == -33
    focus(tab, "pH_in")
    tab.write("6.9")
    choose(tab, "squid_axon")
    assert tab.value("held && acid && state.pH_in") == 6.9


@pytest.mark.parametrize("name", DRIVEN)
def test_the_address_restores_a_cell_without_ions(tab: Page, opened: tuple[Page, str], name: str) -> None:
    choose(tab, name)
    tab.wait(SETTLED)
    link, before = tab.value("location.href"), tab.value("JSON.stringify([state, held, acid, document.body.innerText])")
    tab.open(opened[1])
    tab.open(link)
    tab.wait(SETTLED)
    assert tab.value("JSON.stringify([state, held, acid, document.body.innerText])") == before
    assert tab.value("document.getElementById('cell').value") == name


def test_the_nernst_potentials_of_the_page_are_those_of_the_sources(tab: Page) -> None:
    choose(tab, "mammalian_muscle")
    told = {ion: number(str(tab.value(f"document.querySelector('tr[data-ion={ion}] [data-of=E]').textContent"))) for ion in ("K", "Na", "Cl")}

    assert told == {"K": pytest.approx(-98, abs=0.5), "Na": pytest.approx(67, abs=0.5), "Cl": pytest.approx(-90, abs=0.5)}
    for check in preset("mammalian_muscle").checks:
        assert check.expected.source == "Hille 2001"


def test_a_slider_is_moved_by_keyboard_and_the_numbers_follow(tab: Page) -> None:
    before = number(shown(tab, "rest"))
    focus(tab, "K_out-slider")
    tab.press("ArrowRight", 20)

    after, typed = number(shown(tab, "rest")), float(tab.value("document.getElementById('K_out').value"))
    assert typed > 10 and after > before + 3
    assert after == pytest.approx(1e3 * computed(dict(cells()[0].fields) | {"K_out": typed})["rest"], abs=0.005)
    assert tab.value("document.getElementById('K_out-slider').getAttribute('aria-valuetext')") == f"{typed:g} mM"

    tab.press("Home")
    assert tab.value("document.getElementById('K_out').value") == "0"
    assert tab.value("document.querySelector('tr[data-ion=K] [data-of=E]').textContent") == "–"
    tab.press("End")
    assert tab.value("document.getElementById('K_out').value") == "1000"


def test_a_slider_is_moved_by_hand(tab: Page) -> None:
    box = tab.value("(() => { const { left, top, width, height } = document.getElementById('P_Na-slider').getBoundingClientRect(); return [left, top + height / 2, width]; })()")
    for kind in ("mousePressed", "mouseReleased"):
        tab.call("Input.dispatchMouseEvent", type=kind, x=box[0] + 0.9 * box[2], y=box[1], button="left", clickCount=1)

    assert float(tab.value("document.getElementById('P_Na').value")) > 10
    assert number(shown(tab, "rest")) > 20


def test_a_number_is_typed_and_a_bad_one_is_told(tab: Page) -> None:
    focus(tab, "Na_in")
    tab.write("14.5")
    good = shown(tab, "rest")
    assert number(good) == pytest.approx(1e3 * computed(dict(cells()[0].fields) | {"Na_in": 14.5})["rest"], abs=0.005)

    for bad in ("-3", "1e9", ""):
        tab.write(bad) if bad else tab.value("(() => { const f = document.activeElement; f.value = ''; f.dispatchEvent(new Event('input')); })()")
        assert tab.value("document.getElementById('Na_in').getAttribute('aria-invalid')") == "true"
        assert "14.5 is used" in shown(tab, "Na_in-wrong")
        assert shown(tab, "rest") == good
    tab.write("12")
    assert tab.value("document.getElementById('Na_in').getAttribute('aria-invalid')") is None
    assert tab.value("document.getElementById('Na_in-wrong').hidden") is True


def test_every_control_is_reached_by_tab_in_its_order(tab: Page) -> None:
    wanted = tab.value("[...document.querySelectorAll('a[href], select, button, input, summary, [tabindex=\"0\"]')].filter(e => e.checkVisibility()).length")
    seen: list[str] = []
    for n in range(wanted):
        tab.press("Tab")
        tab.value(f"document.activeElement.dataset.order = {n}")
        seen.append(tab.value("document.activeElement.id || document.activeElement.tagName"))
        assert tab.value("getComputedStyle(document.activeElement).outlineStyle") != "none", seen[-1]

    assert len(seen) == wanted > 30 and seen[0] == "A"
    assert seen.index("cell") < seen.index("K_out-slider") < seen.index("K_out") < seen.index("K_in-slider") < seen.index("held") < seen.index("copy")
    assert tab.value("document.querySelectorAll('[data-order]').length") == wanted


def test_the_membrane_is_held_at_a_voltage(tab: Page) -> None:
    focus(tab, "held")
    tab.press("Space")
    focus(tab, "V")
    tab.write("0")

    assert tab.value("[...document.querySelectorAll('.at')].map(e => e.textContent)") == ["0.0 mV"] * 2
    I = {ion.key: number(str(tab.value(f"document.querySelector('tr[data-ion={ion.key}] [data-of=I]').textContent"))) for ion in IONS}
    squid = cells()[0].fields
    want = [ghk_current(P=squid[f"P_{i.key}"] * 1e-8, z=i.z, V=0.0, T=squid["T"] + 273.15, c_out=squid[f"{i.key}_out"], c_in=squid[f"{i.key}_in"]) for i in IONS]
    assert list(I.values()) == pytest.approx([100 * x for x in want], rel=5e-3)


def test_the_address_restores_the_state(tab: Page, opened: tuple[Page, str]) -> None:
    focus(tab, "K_out-slider")
    tab.press("ArrowRight", 7)
    focus(tab, "V")
    tab.write("-33")
    tab.wait("address().includes('V=-33') && " + SETTLED)
    link, before = tab.value("location.href"), tab.value("JSON.stringify([state, held, document.getElementById('results').innerText])")
    assert tab.value("document.getElementById('link').value") == link

    tab.open(opened[1])
    assert tab.value("JSON.stringify([state, held, document.getElementById('results').innerText])") != before
    tab.open(link)
    tab.wait(SETTLED)
    assert tab.value("JSON.stringify([state, held, document.getElementById('results').innerText])") == before


@pytest.mark.parametrize("hostile", ["#K_out=<img src=x onerror=alert(1)>", "#K_out=1e999&T=NaN&V=Infinity", "#__proto__=1&constructor=2", "#%E0%A4%A", "#K_out=-5&P_K=1e7", "#" + "K_out=1&" * 5000 + "K_out=x"])
def test_an_address_that_nobody_wrote_is_harmless(tab: Page, opened: tuple[Page, str], hostile: str) -> None:
    tab.open(opened[1] + hostile)

    assert tab.value("Object.values(state).every(Number.isFinite) && document.images.length === 0")
    assert number(shown(tab, "rest")) < 0


def test_reset_brings_the_first_cell_back(tab: Page) -> None:
    before = shown(tab, "results")
    choose(tab, "red_cell")
    assert shown(tab, "results") != before
    focus(tab, "reset")
    tab.press("Enter")

    assert shown(tab, "results") == before


def test_nothing_permeable_is_told_in_words(tab: Page) -> None:
    for ion in IONS:
        focus(tab, f"P_{ion.key}-slider")
        tab.press("Home")

    assert shown(tab, "rest") == "–" and "No ion can pass" in shown(tab, "remark")
    assert "NaN" not in tab.value("document.body.innerText")


def state_of(tab: Page, opened: tuple[Page, str], fragment: str) -> None:
    """The page with these values in its address."""
    tab.open(opened[1] + "#" + fragment)
    tab.wait(SETTLED)


@pytest.mark.parametrize("alone", [i.key for i in IONS])
@pytest.mark.parametrize("sides", [(4, 140), (140, 4), (1e-6, 999.7), (17.3, 17.3), (17.3, 17.300000001)])
def test_an_ion_that_passes_alone_carries_nothing_at_rest(tab: Page, opened: tuple[Page, str], alone: str, sides: tuple[float, float]) -> None:
    others = "&".join(f"P_{i.key}=0" for i in IONS if i.key != alone)
    state_of(tab, opened, f"T=37&P_{alone}=3.7&{alone}_out={sides[0]!r}&{alone}_in={sides[1]!r}&{others}")

    assert of(tab, alone, "I") == of(tab, "total", "I") == "0"
    assert "permeabilities as weights do so here" in shown(tab, "remark")


@pytest.mark.parametrize("aside", ["0.0001", "0.0000001", "-0.00000001"])
def test_a_small_current_that_flows_is_shown(tab: Page, opened: tuple[Page, str], aside: str) -> None:
    E = 1e3 * nernst(z=1, T=310.15, c_out=4, c_in=140)
    V = f"{E + float(aside):.11g}"
    state_of(tab, opened, f"T=37&P_K=1&K_out=4&K_in=140&P_Na=0&P_Cl=0&V={V}")

    want = 100 * ghk_current(P=1e-8, z=1, V=float(V) / 1e3, T=310.15, c_out=4, c_in=140)
    assert number(of(tab, "K", "I")) == number(of(tab, "total", "I")) == pytest.approx(want, rel=6e-3) != 0


def test_the_total_of_many_is_zero_at_rest_and_only_there(tab: Page, opened: tuple[Page, str]) -> None:
    state_of(tab, opened, "P_Ca=0.3&Ca_out=2&Ca_in=0.0001")
    assert of(tab, "total", "I") == "0" and number(of(tab, "K", "I")) > 1
    rest = tab.value("last.rest") * 1e3
    state_of(tab, opened, f"P_Ca=0.3&Ca_out=2&Ca_in=0.0001&V={rest + 1e-9:.12g}")
    assert 0 < abs(number(of(tab, "total", "I"))) < 1e-8


def test_permeabilities_are_weights_whatever_one_stands_for(tab: Page, opened: tuple[Page, str]) -> None:
    before = shown(tab, "weighted")
    state_of(tab, opened, "scale=0")

    assert shown(tab, "weighted") == before != "–" and shown(tab, "chord") == "–"
    assert shown(tab, "remark") == "Where no current can flow there are no chord conductances."


@pytest.mark.parametrize(("fragment", "words"), [("K_out=0&K_in=0&Na_out=0&Na_in=0&Cl_out=0&Cl_in=0", "on neither side"), ("K_in=0&Na_in=0&Cl_out=0", "on one side only"), ("P_K=0&P_Na=0&P_Cl=0", "No ion can pass"),
                                               ("K_in=0", "Without a Nernst potential (K⁺)")])  # fmt: skip
def test_what_is_missing_is_told_as_it_is(tab: Page, opened: tuple[Page, str], fragment: str, words: str) -> None:
    state_of(tab, opened, fragment)

    assert words in shown(tab, "remark")


@pytest.mark.parametrize("night", [False, True], ids=["by day", "by night"])
def test_it_fits_a_telephone_and_can_be_read(tab: Page, night: bool) -> None:
    tab.screen(360, 740, night)
    focus(tab, "Na_in")
    tab.write("-1")  # the complaint is measured too
    found = tab.value(f"(() => {{ {MEASURES} return measure({{ contentDocument: document, contentWindow: window }}); }})()")

    assert found["dark"] is night
    assert found["wide"] <= 360 and found["measured"] > 100
    assert found["pale"] == found["unreachable"] == found["small"] == []
    tab.wait("document.querySelectorAll('.plot > *').length >= 2 && [...document.querySelectorAll('.plot > *')].every(e => e.getBoundingClientRect().right <= 360)")


def test_what_a_screen_reader_is_told(tab: Page) -> None:
    nodes = [n for n in tab.call("Accessibility.getFullAXTree")["nodes"] if not n.get("ignored")]
    told = [(n["role"]["value"], n.get("name", {}).get("value", "")) for n in nodes]
    roles = {role: [name for r, name in told if r == role] for role, _ in told}

    assert len(roles["slider"]) == len(roles["spinbutton"]) == 17
    assert "Potassium outside" in roles["spinbutton"] and "Potassium outside, slider" in roles["slider"]
    assert roles["group"].count("") == tab.value("document.querySelectorAll('details').length")  # their summaries name them
    roles["group"] = [name for name in roles["group"] if name]
    for role in ("slider", "spinbutton", "combobox", "checkbox", "button", "link", "form", "region", "group", "table", "textbox", "image"):
        assert all(roles.get(role, [""])) and len(set(roles[role])) == len(roles[role]), (role, roles.get(role))
    assert len(roles["main"]) == len(roles["banner"]) == len(roles["contentinfo"]) == len(roles["status"]) == 1
    assert roles["heading"][0] == "Membrane potential explorer"
    values = {n["name"]["value"]: n["value"]["value"] for n in nodes if n["role"]["value"] == "slider"}
    assert tab.value("document.getElementById('K_in-slider').getAttribute('aria-valuetext')") == "345 mM" and values["Potassium inside, slider"]
    assert sum(p["value"].get("value") == "polite" for n in nodes for p in n.get("properties", []) if p["name"] == "live" and n["role"]["value"] == "status") == 1


def test_the_reader_is_told_once_and_not_of_every_step(tab: Page) -> None:
    tab.wait(SETTLED)
    tab.value("window.changes = 0; new MutationObserver(() => window.changes++).observe(document.getElementById('told'), { childList: true, characterData: true, subtree: true })")
    focus(tab, "K_out-slider")
    tab.press("ArrowRight", 10)
    tab.wait("window.changes > 0 && " + SETTLED)

    assert tab.value("window.changes") <= 3
    assert shown(tab, "told") == f"At rest {shown(tab, 'now')}."


def test_on_paper_it_is_light_and_keeps_its_numbers(tab: Page) -> None:
    tab.call("Emulation.setEmulatedMedia", media="print", features=[{"name": "prefers-color-scheme", "value": "dark"}])

    assert tab.value("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert tab.value("document.getElementById('K_out').checkVisibility() && document.getElementById('rest').checkVisibility() && !document.getElementById('K_out-slider').checkVisibility()")
    assert not tab.value("document.getElementById('pH_in').checkVisibility() || document.getElementById('V').checkVisibility()")
    choose(tab, "e_coli")
    assert tab.value("document.getElementById('pH_in').checkVisibility() && document.getElementById('V').checkVisibility()")
    tab.call("Emulation.setEmulatedMedia", media="")


def test_a_script_that_is_not_its_own_does_not_run(opened: tuple[Page, str], tmp_path: Path) -> None:
    tab, _ = opened
    (tmp_path / "other.html").write_text(page().replace("</main>", "<script>window.other = 1</script><img src='https://example.org/x.png' alt=''></main>"), encoding="utf-8")
    tab.said.clear()
    tab.open((tmp_path / "other.html").as_uri())

    assert tab.value("window.other") is None
    assert len([words for words in tab.said if "Content Security Policy" in words]) == 2
    tab.said.clear()
