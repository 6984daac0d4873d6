"""What the figures share: a frame with its words above and below, and labels beside the curves instead of a legend."""

from __future__ import annotations

from typing import Any

BLUE, RED, GREEN, PURPLE, GREY, INK = "#0067A5", "#B84A00", "#00734F", "#9E4784", "#52606D", "#1F2933"
LEFT, RIGHT, BELOW, ABOVE = 0.085, 0.965, 0.17, 0.87  # of the canvas


def frame(canvas: Any, across: str, upward: str, left: float = LEFT, right: float = RIGHT, below: float = BELOW, above: float = ABOVE) -> Any:
    """Axes with the name of the ordinate above them, where it can be read without turning one's head."""
    axes = canvas.add_axes((left, below, right - left, above - below))
    axes.set_xlabel(across)
    _above(axes, upward)
    return axes


def _above(axes: Any, words: str) -> None:
    axes.annotate(words, (0, 1), (0, 8), xycoords="axes fraction", textcoords="offset points", ha="left", va="bottom", annotation_clip=False)


def label(axes: Any, x: float, y: float, words: str, colour: str = INK, ha: str = "left", va: str = "center", away: tuple[float, float] = (0, 0)) -> None:
    """Words beside a curve or a dot, so many points away from it."""
    axes.annotate(words, (x, y), away, textcoords="offset points", color=colour, ha=ha, va=va, annotation_clip=False)


def minus(number: float) -> str:
    """A whole number with its sign, a true minus."""
    return f"{number:+.0f}".replace("-", "−")


def zero(axes: Any) -> None:
    """A hair line at zero."""
    axes.axhline(0, color=GREY, linewidth=0.4, zorder=0)
