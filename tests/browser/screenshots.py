"""`make screenshots`: the pictures of the README, small PNGs of the explorer and of the atlas."""

from __future__ import annotations

import tempfile
from pathlib import Path

from millivolt import library
from millivolt.explorer.cells import cells
from millivolt.explorer.layout import page
from millivolt.report.atlas.writing import write_atlas

from .devtools import driven

DOCS = Path(__file__).parent.parent.parent / "docs"
DESK, DOTS = {"explorer": (1200, 1460), "atlas": (1060, 900)}, 0.7
DRAWN = "typeof Bokeh === 'undefined' || Bokeh.documents.length === 2 && Bokeh.documents.every(d => d.is_idle)"
SHOWN = next(cell for cell in cells() if cell.name == "mammalian_neuron")


def main() -> None:
    """Writes them."""
    with tempfile.TemporaryDirectory() as name, driven(Path(name)) as tab:
        folder = Path(name)
        (folder / "explorer.html").write_text(page(), encoding="utf-8")
        write_atlas([library.derivation("ghk_voltage"), library.derivation("nernst")], folder / "atlas", "main", lambda *_: None)
        tab.call("Emulation.setScrollbarsHidden", hidden=True)
        for target, address in (("explorer", (folder / "explorer.html").as_uri() + "#" + "&".join(f"{key}={x:g}" for key, x in SHOWN.fields.items())), ("atlas", (folder / "atlas/results/nernst.html").as_uri())):
            tab.screen(*DESK[target], dots=DOTS)
            tab.open(address)
            tab.wait(DRAWN)
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
