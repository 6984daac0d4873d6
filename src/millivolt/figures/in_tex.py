"""A figure as LaTeX that draws it in the page itself: lines as PDF operators, words in the page's own fonts, one file for all.

Nothing is measured here but by TeX: a word is put where its anchor is. Lengths are in bp, as in PDF.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import Any

from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.figure import Figure as Canvas
from matplotlib.path import Path

OPERATORS = {Path.MOVETO: "m", Path.LINETO: "l", Path.CURVE4: "c", Path.CLOSEPOLY: "h"}
ESCAPED = {"−": "$-$", "%": r"\%", "#": r"\#", "&": r"\&", "_": r"\_"}
ACROSS = {"left": "l", "right": "r", "center": ""}
UPWARD = {"top": "t", "bottom": "b", "center": "", "center_baseline": ""}


def in_tex(canvas: Canvas) -> str:
    """The picture: a `picture` environment for pdfTeX, which needs the package color and nothing else."""
    wide, high = (72 * side for side in canvas.get_size_inches())
    renderer = InTex(wide, high)
    canvas.draw(renderer)
    return "\n".join([r"{\setlength{\unitlength}{1bp}%", rf"\begin{{picture}}({_n(wide)},{_n(high)})%", *renderer.drawn, r"\end{picture}}"])


class InTex(RendererBase):
    """What matplotlib draws with. Opaque colours only: a page in print has no other."""

    def __init__(self, wide: float, high: float) -> None:
        super().__init__()
        self.wide, self.high = wide, high
        self.drawn: list[str] = []

    def get_canvas_width_height(self) -> tuple[float, float]:
        return self.wide, self.high

    def flipy(self) -> bool:
        return False

    def points_to_pixels(self, points: Any) -> Any:
        return points

    def draw_path(self, gc: GraphicsContextBase, path: Path, transform: Any, rgbFace: Any = None) -> None:
        stroked = gc.get_linewidth() > 0
        if (rgbFace is None or (len(rgbFace) > 3 and rgbFace[3] == 0)) and not stroked:
            return
        filled = rgbFace is not None and not (len(rgbFace) > 3 and rgbFace[3] == 0)
        told = [*_clip(gc), *(_fill(rgbFace) if filled else ()), *(_pen(gc) if stroked else ()), *_segments(path, transform), _paint(stroked, filled)]
        self.drawn.append(rf"\put(0,0){{\pdfliteral{{q {' '.join(told)} Q}}}}%")

    def draw_text(self, gc: GraphicsContextBase, x: float, y: float, s: str, prop: Any, angle: float, ismath: Any = False, mtext: Any = None) -> None:
        across, upward = "left", "baseline"
        if mtext is not None:
            x, y = mtext.get_transform().transform(mtext.get_unitless_position())
            across, upward = mtext.get_horizontalalignment(), mtext.get_verticalalignment()
        size = prop.get_size_in_points()
        set_ = rf"\sffamily\fontsize{{{_n(size)}}}{{{_n(1.2 * size)}}}\selectfont\color[rgb]{{{','.join(_n(c) for c in gc.get_rgb()[:3])}}}\strut {_words(s)}"
        self.drawn.append(rf"\put({_n(x)},{_n(y)}){{{_placed(set_, across, upward)}}}%")


def _words(s: str) -> str:
    """Words for TeX: prose is escaped; mathematics, between dollar signs, is TeX already but for two things."""
    parts = s.split("$")
    prose = ("".join(ESCAPED.get(c, c) for c in part) for part in parts[::2])
    mathematics = (f"${part.replace(chr(0x2212), '-')}$".replace(r"\mathdefault", r"\mathsf") for part in parts[1::2])
    return "".join(piece for pair in zip_longest(prose, mathematics, fillvalue="") for piece in pair)


def _placed(words: str, across: str, upward: str) -> str:
    if upward == "baseline":
        left, right = {"left": ("", r"\hss"), "right": (r"\hss", ""), "center": (r"\hss", r"\hss")}[across]
        return rf"\hbox to 0pt{{{left}{{{words}}}{right}}}"
    return rf"\makebox(0,0)[{ACROSS[across]}{UPWARD[upward]}]{{{words}}}"


def _clip(gc: GraphicsContextBase) -> list[str]:
    box = gc.get_clip_rectangle()
    return [] if box is None else [*map(_n, box.bounds), "re W n"]


def _fill(colour: Any) -> list[str]:
    return [*map(_n, colour[:3]), "rg"]


def _pen(gc: GraphicsContextBase) -> list[str]:
    offset, given = gc.get_dashes()
    dashes: Any = given
    caps = {"butt": 0, "round": 1, "projecting": 2}[gc.get_capstyle()]
    pattern = [f"[{' '.join(map(_n, dashes))}] {_n(offset)} d"] if dashes is not None and len(dashes) else []
    return [*map(_n, gc.get_rgb()[:3]), "RG", _n(gc.get_linewidth()), f"w {caps} J 1 j", *pattern]


def _segments(path: Path, transform: Any) -> list[str]:
    told: list[str] = []
    at = (0.0, 0.0)
    points: Any
    for points, code in path.iter_segments(transform, simplify=False, curves=True):
        if code == Path.CURVE3:  # PDF has cubic curves only
            (a, b), (c, d) = points[:2], points[2:]
            points, code = (at[0] + 2 * (a - at[0]) / 3, at[1] + 2 * (b - at[1]) / 3, c + 2 * (a - c) / 3, d + 2 * (b - d) / 3, c, d), Path.CURVE4
        told += [*(() if code == Path.CLOSEPOLY else map(_n, points)), OPERATORS[code]]
        at = (points[-2], points[-1])
    return told


def _paint(stroked: bool, filled: bool) -> str:
    return {(True, True): "B", (True, False): "S", (False, True): "f"}[stroked, filled]


def _n(number: float) -> str:
    """A length or a share of a colour, to a hundredth or a thousandth: enough for print, and the same bytes everywhere."""
    return f"{float(number):.3f}".rstrip("0").rstrip(".") if abs(number) < 1 else f"{float(number):.2f}".rstrip("0").rstrip(".")
