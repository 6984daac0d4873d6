"""Signs that a font without a map turns into letters: `¼` for =, `À` for a minus. The string itself shows which font it was."""

from __future__ import annotations

import re

from .bare import Bare

# The mathematical fonts of two large publishers, and UTF-8 read as Latin-1.
SIGNS = {
    "À": "-", "þ": "+", "¼": "=", "Â": "×", "Á": "·", "ð": "(", "Þ": ")", "½": "[", "\u2afb": "-",
    "Ϫ": "-", "ϩ": "+", "ϭ": "=", "ϫ": "×", "Ϯ": "±", "␮": "μ", "⍀": "Ω", "ϳ": "~", "Ϸ": "≈", "Ͻ": "<", "Ͼ": ">",
}
_MOJIBAKE = {"âˆ’": "-", "â€“": "-", "â€”": "-", "Ã—": "×", "Â·": "·", "Â±": "±", "Â°": "°", "Âµ": "μ", "Î¼": "μ", "Âμ": "μ", "Î©": "Ω", "â‰ˆ": "≈", "Ã·": "/"}
_TELLING = re.compile("[ÀþÂÁðÞϪϩϭϫϮ␮⍀ϳϷϽϾ]|âˆ’|â€“|Ã—|Î¼|Î©|â‰ˆ|[A-Za-z]\\s*¼\\s*(?=[-−\\d.])")
_SIGN = re.compile("|".join(map(re.escape, (*_MOJIBAKE, *SIGNS))))
_COLON = re.compile(r"(?<=\d):(?=\d)")


def repaired_glyphs(dressed: Bare) -> Bare | None:
    """The text with such signs read for what they were; None where nothing tells of that font."""
    if not _TELLING.search(dressed.text):
        return None
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for match in _SIGN.finditer(dressed.text):
        letters += [*dressed.text[at:match.start()], _MOJIBAKE.get(match.group()) or SIGNS[match.group()]]
        starts += [*dressed.starts[at:match.start()], dressed.starts[match.start()]]
        ends += [*dressed.ends[at:match.start()], dressed.ends[match.end() - 1]]
        at = match.end()
    letters += dressed.text[at:]
    return Bare(dressed.source, _COLON.sub(".", "".join(letters)), (*starts, *dressed.starts[at:]), (*ends, *dressed.ends[at:]))
