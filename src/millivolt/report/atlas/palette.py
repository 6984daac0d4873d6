"""The colours of the atlas, by day and by night, and which stands on which: what is read has a contrast of 4.5, what is only seen one of 3 (WCAG 2.2, AA)."""

from __future__ import annotations

LIGHT = {
    "paper": "#ffffff", "pale": "#eff4f8", "ink": "#1f2933", "soft": "#52606d", "rule": "#bfccd8", "edge": "#76859a", "accent": "#17517e", "assumption": "#8a5200",
    "confirmed": "#1a6b3c", "consistent": "#0f6470", "approximate": "#3f5e9a", "damaged": "#8a5200", "wrong-unit": "#7a2e8e", "refuted": "#a3161a", "undecided": "#5a5f66",
    "line-1": "#0067a5", "line-2": "#b84a00", "line-3": "#00734f", "line-4": "#9e4784",
}  # fmt: skip
DARK = {
    "paper": "#12181f", "pale": "#1c2630", "ink": "#e4e9ee", "soft": "#aab6c2", "rule": "#3a4856", "edge": "#7c8da0", "accent": "#8cc4f2", "assumption": "#f0b35e",
    "confirmed": "#7fd6a2", "consistent": "#6fd0df", "approximate": "#a3bdf5", "damaged": "#f0b35e", "wrong-unit": "#dba1ec", "refuted": "#ff9d98", "undecided": "#b8bec6",
    "line-1": "#5fb4ea", "line-2": "#f0925a", "line-3": "#4fc79b", "line-4": "#dc94c6",
}  # fmt: skip
VERDICTS = ("confirmed", "consistent", "approximate", "damaged", "wrong-unit", "refuted", "undecided")
READ = (("ink", "paper"), ("ink", "pale"), ("soft", "paper"), ("soft", "pale"), ("accent", "paper"), ("accent", "pale"), ("assumption", "paper"),
        *((verdict, ground) for verdict in VERDICTS for ground in ("paper", "pale")), *(("paper", verdict) for verdict in VERDICTS))  # fmt: skip
SEEN = (("edge", "paper"), *((f"line-{n}", "paper") for n in range(1, 5)))


def variables(colours: dict[str, str]) -> str:
    """The colours as variables of a style sheet."""
    return "".join(f"--{name}:{colour};" for name, colour in colours.items())


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21, as WCAG defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[n : n + 2], 16) / 255) for n in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)
