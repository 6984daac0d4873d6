"""Text from anywhere as LaTeX that prints that text and does nothing else."""

from __future__ import annotations

import re
import string
import unicodedata

from .glyphs import LETTERS, LOWERED, RAISED, TABLE

PLAIN = frozenset(string.ascii_letters + string.digits + " .:;!?()/+=@") | LETTERS
SEPARATORS = frozenset("/_-=:;@&?+*)]}")
PIECE = re.compile(f"(?P<raised>[{''.join(map(re.escape, RAISED))}]+)|(?P<lowered>[{''.join(LOWERED)}]+)|(?P<one>.)", re.DOTALL)
MOST = 3000
UNIT = re.compile(r"(?<=\d) (?=(?:°C|K|[mµn]?M|[mµ]?V|[mµn]m|[mµ]?s|mmHg|%|µF|mS|nA|pA|mol)(?:[ ,.;:)/]|$))")  # what a line must not part from its number
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})   # control, direction marks, halves of characters, nothing at all


class Tex(str):
    """LaTeX made here: the only strings that templates print as they are."""

    __slots__ = ()


def text(words: str, longest: int = 25) -> Tex:
    """The words in LaTeX. A word longer than `longest` may be broken, at its separators or, where it has none, anywhere."""
    flat = re.sub(r"[ \t\r\n\f\v]+", " ", unicodedata.normalize("NFC", _bounded(words))).strip(" ")
    made = [_word(word, longest) for word in UNIT.sub("\u00a0", flat).split(" ")]
    lines = (" ".join(made[at : at + 40]) for at in range(0, len(made), 40))
    return Tex("\n".join(lines))   # TeX reads lines of bounded length


def _bounded(words: str) -> str:
    """The words, or their beginning and how many characters are left out: a page is no place for a whole file."""
    return words if len(words) <= MOST else f"{words[:MOST]} [{len(words) - MOST} more characters]"


def _word(word: str, longest: int) -> str:
    pieces = list(PIECE.finditer(word))
    if len(word) <= longest:
        return "".join(_piece(found) for found in pieces)
    stretches = _stretches(word)
    return "".join(_piece(found) + _break(found[0], stretches[found.start()]) for found in pieces[:-1]) + _piece(pieces[-1])


def _stretches(word: str) -> list[int]:
    """For each character, how long the stretch without a separator is that it belongs to."""
    lengths: list[int] = []
    for stretch in re.findall(rf"[^{re.escape(''.join(SEPARATORS))}]+|.", word, re.DOTALL):
        lengths.extend([len(stretch)] * len(stretch))
    return lengths


def _break(piece: str, stretch: int) -> str:
    if piece[-1] in SEPARATORS:
        return "\\allowbreak\n"
    return "\\anybreak\n" if stretch > 12 else ""


def _piece(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "raised":
            return rf"\ensuremath{{^{{{''.join(RAISED[c] for c in found[0])}}}}}"
        case "lowered":
            return rf"\ensuremath{{_{{\mathrm{{{''.join(LOWERED[c] for c in found[0])}}}}}}}"
        case "one":
            return character(found[0])
    raise AssertionError(found.lastgroup)


def character(one: str) -> str:
    """One character in LaTeX; what no font here holds is shown by its number."""
    if one in PLAIN:
        return one
    return TABLE.get(one) or shown_by_number(one, "{[}", r"{]}\allowbreak{}")


def shown_by_number(one: str, opening: str = "[", closing: str = "]") -> str:
    return f"{opening}U+{ord(one):04X}{closing}"


def visible(words: str) -> str:
    """The words on one line, every character that could not be seen shown by its number."""
    flat = re.sub(r"[ \t\r\n\f\v]+", " ", words).strip(" ")
    return "".join(shown_by_number(c) if unicodedata.category(c) in UNSEEN else c for c in flat)


def outline(words: str) -> Tex:
    """The words as a PDF string in hexadecimal digits: for titles and bookmarks, where no TeX is read."""
    marked = "\ufeff" + visible(words)   # the mark that tells a PDF reader UTF-16
    return Tex(f"<{marked.encode('utf-16-be').hex().upper()}>")
