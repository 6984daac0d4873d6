"""`make screenshots`: the pictures of the README, small PNGs of the explorer and of the atlas."""

from __future__ import annotations

import tempfile
from pathlib import Path

from millivolt import library
from millivolt.explorer.layout import page
from millivolt.report.atlas.writing import write_atlas

from .devtools import driven

DOCS = Path(__file__).parent.parent.parent / "docs"
DESK, DOTS = {"explorer": (1200, 1390), "atlas": (1060, 900)}, 0.7
SHOWN = "#T=37&K_out=5&K_in=140&P_K=1&Na_out=145&Na_in=12&P_Na=0.04&Cl_out=116&Cl_in=4.2&P_Cl=0.45&Ca_out=1.2&Ca_in=0.0001&P_Ca=0.02"


def main() -> None:
    """Writes them."""
    with tempfile.TemporaryDirectory() as name, driven(Path(name)) as tab:
        folder = Path(name)
        (folder / "explorer.html").write_text(page(), encoding="utf-8")
        write_atlas([library.derivation("ghk_voltage"), library.derivation("nernst")], folder / "atlas", "main", lambda *_: None)
        tab.call("Emulation.setScrollbarsHidden", hidden=True)
        for target, address in (("explorer", (folder / "explorer.html").as_uri() + SHOWN), ("atlas", (folder / "atlas/results/nernst.html").as_uri())):
            tab.screen(*DESK[target], dots=DOTS)
            tab.open(address)
            (DOCS / f"{target}.png").write_bytes(smaller(tab.picture()))


def smaller(picture: bytes) -> bytes:
    """The same in at most 256 colours."""
    from io import BytesIO

    from PIL import Image  # matplotlib brings it

    held = BytesIO()
    Image.open(BytesIO(picture)).convert("RGB").quantize(256, Image.Quantize.MAXCOVERAGE).save(held, "PNG", optimize=True)
    return held.getvalue()


if __name__ == "__main__":
    main()
