"""The figures show what the theorems say, fit their frame, can be told apart by every eye, and are the same bytes every time."""

import re
import subprocess
import sys
from xml.etree import ElementTree

import numpy as np
import pytest
from click.testing import CliRunner
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Annotation

import millivolt
from millivolt import library, presets
from millivolt.cli import main
from millivolt.figures import FIGURES, FORMATS, NoFigure, NoMatplotlib, drawing, drawn, figures_of, frames, named, svg, tex
from millivolt.figures.capacitor import STEP, share
from millivolt.figures.conductance import potentials
from millivolt.figures.space import OUTSIDE, SALT, WARM, WATER, layer
from millivolt.report import pdf

NAMES = [f.name for f in FIGURES]
ALL = pytest.mark.parametrize("figure", FIGURES, ids=NAMES)
SVG = "{http://www.w3.org/2000/svg}"
PAGE = r"\documentclass{article}\usepackage[T1]{fontenc}\usepackage{lmodern,textcomp,color}\usepackage[margin=2cm]{geometry}\input{glyphtounicode}\pdfgentounicode=1\begin{document}\noindent %s\end{document}"


def canvas_of(figure):
    """The figure as matplotlib holds it."""
    with drawing._canvas(figure) as canvas:
        FigureCanvasAgg(canvas)
        canvas.draw_without_rendering()
        yield canvas


@pytest.fixture
def canvas(figure):
    yield from canvas_of(figure)


@ALL
def test_a_figure_belongs_to_a_result_that_there_is(figure):
    assert library.derivation(figure.result).case_of is None
    assert figure in figures_of(figure.result)


@ALL
@pytest.mark.parametrize("format_", FORMATS)
def test_the_same_bytes_every_time(figure, format_):
    first = drawn(figure, format_)
    svg.cache_clear()
    tex.cache_clear()
    assert drawn(figure, format_) == first and len(first) > 3000
    assert not re.search(rb"20[23]\d-[01]\d-[0-3]\d|D:20|/tmp|/home", first)


def test_the_same_bytes_in_another_process():
    asked = "import sys; from millivolt.figures import named, svg, tex; f = named('charging'); sys.stdout.write(svg(f) + tex(f))"
    said = [subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, encoding="utf-8").stdout for _ in range(2)]
    assert said[0] == said[1] == svg(named("charging")) + tex(named("charging"))


def test_a_users_own_settings_change_nothing():
    import matplotlib

    before = svg(named("cable_decay"))
    with matplotlib.rc_context({"font.size": 20, "lines.linewidth": 9, "axes.grid": True}):
        svg.cache_clear()
        assert svg(named("cable_decay")) == before
        assert matplotlib.rcParams["font.size"] == 20


@ALL
def test_every_word_is_within_the_canvas(figure, canvas):
    renderer = canvas.canvas.get_renderer()
    wide, high = canvas.bbox.width, canvas.bbox.height
    for text in (*canvas.findobj(Annotation), *(axes.xaxis.label for axes in canvas.axes)):
        if text.get_text():
            box = text.get_window_extent(renderer)
            assert box.x0 >= -1 and box.x1 <= wide + 1 and box.y0 >= -1 and box.y1 <= high + 1, text.get_text()


@ALL
def test_no_two_labels_overlap(figure, canvas):
    renderer = canvas.canvas.get_renderer()
    boxes = [(t.get_text(), t.get_window_extent(renderer)) for t in canvas.findobj(Annotation) if t.get_text()]
    for n, (words, box) in enumerate(boxes):
        for other, second in boxes[:n]:
            assert not box.padded(-1.5).overlaps(second.padded(-1.5)), (words, other)


@ALL
def test_no_curve_runs_through_a_label(figure, canvas):
    renderer = canvas.canvas.get_renderer()
    for axes in canvas.axes:
        for words, box in ((t.get_text(), t.get_window_extent(renderer).padded(-2)) for t in axes.texts if t.get_text()):
            for line in axes.lines:
                if line.get_linewidth() > 1:
                    path = line.get_transform().transform_path(line.get_path())
                    assert not path.intersects_bbox(box, filled=False), words


@ALL
def test_every_axis_says_what_it_shows(figure, canvas):
    for axes in canvas.axes:
        names = [t.get_text() for t in axes.texts if t.get_position() in ((0, 8), (26, 8))]
        assert len(names) == 1 and len(names[0]) > 8
    assert any(len(axes.get_xlabel()) > 8 for axes in canvas.axes)


@ALL
def test_no_curve_is_hidden_by_another(figure, canvas):
    """Curves of one figure differ in colour, or in colour and dashes."""
    for axes in canvas.axes:
        curves = [(line.get_color(), line.get_linestyle()) for line in axes.lines if line.get_linewidth() > 1 and line.get_marker() in ("None", None, "")]
        assert len(set(curves)) == len(curves)


def luminance(colour):
    channels = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


COLOURS = (frames.BLUE, frames.RED, frames.GREEN, frames.PURPLE, frames.GREY, frames.INK)


@pytest.mark.parametrize("colour", COLOURS)
def test_words_can_be_read_on_white(colour):
    assert 1.05 / (luminance(colour) + 0.05) >= 4.5


# Viénot, Brettel and Mollon 1999: linear RGB as an eye without L (protan) or M (deutan) cones sees it
BLIND = {
    "protan": np.array([[0.11238, 0.88762, 0.0], [0.11238, 0.88762, 0.0], [0.00401, -0.00401, 1.0]]),
    "deutan": np.array([[0.29275, 0.70725, 0.0], [0.29275, 0.70725, 0.0], [-0.02234, 0.02234, 1.0]]),
}


@pytest.mark.parametrize("eye", BLIND)
def test_the_colours_of_the_curves_differ_for_a_colour_blind_eye(eye):
    seen = [BLIND[eye] @ np.array([(int(c[n : n + 2], 16) / 255) ** 2.2 for n in (1, 3, 5)]) for c in (frames.BLUE, frames.RED, frames.GREEN)]
    shown = [np.clip(c, 0, 1) ** (1 / 2.2) for c in seen]
    for n, one in enumerate(shown):
        for other in shown[:n]:
            assert np.abs(one - other).max() > 0.15


@ALL
def test_svg_is_one_picture_with_a_title_and_words_as_words(figure):
    root = ElementTree.fromstring(svg(figure))
    assert root.tag == f"{SVG}svg" and root.get("role") == "img" and root[0].text == figure.title
    assert any("".join(t.itertext()).strip() for t in root.iter(f"{SVG}text"))
    assert "href=\"http" not in svg(figure) and "<script" not in svg(figure) and "1f2933" not in svg(figure)


@ALL
def test_latex_draws_it_with_no_fault_and_its_words_can_be_searched(figure, tmp_path):
    from pypdf import PdfReader

    assert pdf(PAGE % tex(figure), tmp_path / "a.pdf") == ()
    said = " ".join(PdfReader(tmp_path / "a.pdf").pages[0].extract_text().split())
    assert "potential" in said or "current" in said or "share of the ions" in said


# ---- what they show ------------------------------------------------------------------------------


def curves(name):
    """Per axes, the lines that are drawn, as (x, y)."""
    [canvas] = list(canvas_of(named(name)))
    return [[line.get_xydata().T for line in axes.lines] for axes in canvas.axes]


def test_the_nernst_lines_are_worth_61_mV_a_decade_for_one_charge():
    single, *_ = curves("nernst_against_ratio")[0]
    assert (single[1][-1] - single[1][0]) / 8 == pytest.approx(61.54, abs=0.01)
    assert "61.5 mV" in named("nernst_against_ratio").caption


def test_the_dots_of_the_nernst_figure_lie_on_the_lines():
    lines = curves("nernst_against_ratio")[0]
    straight = [line for line in lines if line.shape[1] > 2]
    for x, y in (line[:, 0] for line in lines if line.shape[1] == 1):
        assert min(abs(np.interp(np.log(x), np.log(line[0]), line[1]) - y) for line in straight) < 1e-9


def test_each_current_turns_round_at_its_dot():
    lines = curves("current_against_voltage")[0]
    for curve, dot in zip(lines[0:6:2], lines[1:6:2], strict=True):
        assert np.interp(dot[0][0], *curve) == pytest.approx(0, abs=0.05)
    assert np.ptp(np.diff(lines[4][1])) < 1e-9 * np.ptp(lines[4][1]) < np.ptp(np.diff(lines[0][1]))  # straight between equal concentrations alone


def test_the_resting_potential_of_the_axon_is_on_its_curve_and_below_it_potassium_alone():
    E, V, rest, *_ = curves("hodgkin_katz")[0]
    assert np.interp(np.log(rest[0][0]), np.log(V[0]), V[1]) == pytest.approx(rest[1][0], abs=0.05) == pytest.approx(-59.7, abs=0.1)
    assert E[1][0] < V[1][0] and E[1][-1] > V[1][-1]


def test_the_chord_agrees_with_the_constant_field_for_its_own_conductances_alone():
    V, by_permeability, again = potentials(np.logspace(-3, 2, 41))
    assert np.allclose(V, again, rtol=0, atol=1e-15)
    assert 0.025 < np.abs(V - by_permeability).max() < 0.03


def test_the_numbers_of_the_charging_caption():
    cell = presets.preset("mammalian_neuron")
    radius = cell["diameter"] / 2
    E = millivolt.nernst(z=1, T=cell["T"], c_out=cell["K_out"], c_in=cell["K_in"])
    moved = millivolt.ion_count(c_m=cell["c_m"], A=millivolt.sphere_area(r=radius), dV=-E, z=1)
    held = millivolt.ions_in_volume(c=cell["K_in"], volume=millivolt.sphere_volume(r=radius))
    caption = named("charging").caption
    assert f"{moved / 1e6:.1f} million" in caption and f"{1e6 * moved / held:.0f} in a million" in caption and f"{1e6 * cell['diameter']:g} µm" in caption


def test_the_ions_of_the_charging_figure_keep_step_with_its_voltage():
    [canvas] = list(canvas_of(named("charging")))
    voltage, ions = (axes.get_ylim() for axes in canvas.axes)
    cell = presets.preset("mammalian_neuron")
    for_a_volt = millivolt.ion_count(c_m=cell["c_m"], A=millivolt.sphere_area(r=cell["diameter"] / 2), dV=1.0, z=1)
    assert ions[0] == pytest.approx(-voltage[0] * 1e-3 * for_a_volt / 1e6) and ions[1] == voltage[1] == 0


def test_the_share_of_the_ions_goes_inversely_as_the_radius():
    assert share(0.01, 1e-5, 1, 100.0) == pytest.approx(3 * 0.01 * STEP / (96485.33212331001 * 1e-5 * 100.0), rel=1e-12)
    assert share(0.01, 1e-6, 1, 100.0) == pytest.approx(10 * share(0.01, 1e-5, 1, 100.0))


def test_the_layers_are_those_of_the_theorem():
    """tanh(F psi/4RT) = tanh(F psi_0/4RT) exp(-x/debye), the statement of surface_profile, at every point that is drawn."""
    theorem = library.theorem("surface_profile")
    x, psi = layer(OUTSIDE)
    debye = millivolt.debye_length(eps_r=WATER, T=WARM, I=SALT)
    for place, value in list(zip(x, psi, strict=True))[::20]:
        letters = {"F": 96485.33212331001, "R": 8.31446261815324, "T": WARM, "psi_0": OUTSIDE, "far": place, "debye": debye}
        numbers = [float(_put(side, letters, value)) for side in (theorem.lhs, theorem.rhs)]
        assert numbers[0] == pytest.approx(numbers[1], rel=1e-12)
    assert psi[0] == pytest.approx(OUTSIDE) and abs(psi[-1]) < 1e-4


def _put(side, letters, psi):
    from sympy.core.function import AppliedUndef

    told = side.subs(dict.fromkeys(side.atoms(AppliedUndef), psi))
    return told.subs({s: letters[s.name] for s in told.free_symbols})


# ---- where there is no matplotlib ----------------------------------------------------------------


@pytest.fixture
def without(monkeypatch):
    monkeypatch.setattr(drawing, "find_spec", lambda name: None)
    svg.cache_clear()
    tex.cache_clear()


def test_without_matplotlib_the_message_says_what_to_do(without):
    with pytest.raises(NoMatplotlib, match=r"pip install 'millivolt\[figures\]'"):
        svg(FIGURES[0])
    done = CliRunner().invoke(main, ["figures", "-o", "nowhere"])
    assert done.exit_code == 2 and "millivolt[figures]" in done.output


def test_importing_the_figures_loads_no_matplotlib():
    asked = "import sys, millivolt.figures, millivolt.report\nprint('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout == "False\n"


# ---- the command ---------------------------------------------------------------------------------


def test_the_command_writes_them(tmp_path):
    done = CliRunner().invoke(main, ["figures", "hodgkin_katz", "charging", "-o", str(tmp_path / "new")])
    assert done.exit_code == 0 and {p.name for p in (tmp_path / "new").iterdir()} == {"hodgkin_katz.svg", "charging.svg"}
    assert (tmp_path / "new" / "charging.svg").read_text(encoding="utf-8") == svg(named("charging"))


def test_the_command_refuses_a_name_that_is_none(tmp_path):
    done = CliRunner().invoke(main, ["figures", "squid", "-o", str(tmp_path / "new")])
    assert done.exit_code == 2 and "there is no figure 'squid'; expected one of nernst_against_ratio" in done.output and not (tmp_path / "new").exists()
    with pytest.raises(NoFigure):
        named("squid")


def test_a_folder_that_is_none_is_told(tmp_path):
    (tmp_path / "blocked").write_text("")
    done = CliRunner().invoke(main, ["figures", "nernst_against_ratio", "-o", str(tmp_path / "blocked")])
    assert done.exit_code == 2 and str(tmp_path / "blocked") in done.output and "Traceback" not in done.output


def test_a_disk_that_is_full_leaves_the_old_figures(tmp_path, monkeypatch):
    for name in ("hodgkin_katz", "charging"):
        (tmp_path / f"{name}.svg").write_text("old")
    room = iter((True, False))

    def chmod(path, mode):  # what is done last to a file that waits
        if not next(room):
            raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr("pathlib.Path.chmod", chmod)
    done = CliRunner().invoke(main, ["figures", "hodgkin_katz", "charging", "-o", str(tmp_path)])
    assert done.exit_code == 2 and "No space left on device" in done.output
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {"hodgkin_katz.svg": "old", "charging.svg": "old"}
