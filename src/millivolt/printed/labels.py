"""What a letter is called: its base and its scripts in one word, `[K^+]_o`, `K⁺ₒ` and `\\mathrm{K}_{o}` all K_o."""

from __future__ import annotations

import re

from .layout import Item, Row

CHARGE = re.compile(r"\d?[+-]|[+-]{2}")   # not -1, which is an exponent
STANDARD = re.compile(r"(?:∘|0)'?|'0|0∘'?")
SIDES = ("outside", "inside", "out", "int", "ext", "in", "cyt", "o", "i", "e")
ION = re.compile(r"[A-Z][A-Za-z]{0,5}\d?|ion")
PLAIN = ("letter", "word", "number")


def flat(row: Row) -> Row:
    """The row, a group of one thing being that thing, and an upright group of several spread out."""
    done: list[Item] = []
    for item in row:
        done += flat(item.rows[0]) if item.kind == "group" and len(item.rows[0]) == 1 else [item]
    return tuple(done)


def name_of(item: Item) -> tuple[tuple[str, ...], Row] | None:
    """The parts of the name of a letter, and the exponent left over; None where it is no letter."""
    match item.kind:
        case "letter" | "word":
            return (item.text,), ()
        case "group":
            inside = flat(item.rows[0])
            return name_of(inside[0]) if len(inside) == 1 else _upright(item, inside)
        case "fence":
            ion = _ion(item)
            return ((ion,), ()) if ion else None
        case "script":
            return _scripted(item)
    return None


def _upright(item: Item, inside: Row) -> tuple[tuple[str, ...], Row] | None:
    found = label(inside) if item.text == "roman" else None
    return ((found,), ()) if found else None


def _ion(fence: Item) -> str:
    """What stands in square brackets, where that is a kind of ion or molecule."""
    row = flat(fence.rows[0])
    if fence.text != "[" or not 0 < len(row) <= 6:
        return ""
    found = (label(row) or "").replace("_", "")
    return found if ION.fullmatch(found) else ""


def _scripted(item: Item) -> tuple[tuple[str, ...], Row] | None:
    base, below, above = (flat(row) for row in item.rows)
    found = name_of(base[0]) if len(base) == 1 else None
    if found is None or found[1]:
        return None
    under = _parts(below)
    if under is None:
        return None
    parts, over = (*found[0], *under), _spelled(above)
    if not above or over == "*" or (over is not None and CHARGE.fullmatch(over)):
        return parts, ()
    if over is not None and over in SIDES and not (len(over) == 1 and len(parts) > 2):
        return (*parts, over), ()
    if over is not None and STANDARD.fullmatch(over):   # nobody prints a power of nought
        return (f"{parts[0]}0", *parts[1:]), ()
    return parts, above


def _parts(row: Row) -> tuple[str, ...] | None:
    """The parts of a subscript, at its commas."""
    if not row:
        return ()
    rows: list[list[Item]] = [[]]
    for item in row[0].rows[0] if len(row) == 1 and row[0].kind == "fence" else row:
        if item.is_sign(","):
            rows.append([])
        else:
            rows[-1].append(item)
    found = [label(flat(tuple(part))) for part in rows]
    return tuple(part for part in found if part) if all(part is not None for part in found) else None


def label(row: Row) -> str | None:
    """The word that a row of letters and digits is, charges left out; None where it is none."""
    text = ""
    for n, item in enumerate(row):
        if item.kind in PLAIN:
            text += item.text
        elif item.kind == "script":
            base, below, above = (flat(part) for part in item.rows)
            inner, under = label(base), label(below) if below else ""
            over = _spelled(above) if above else "+"
            signed = over is not None and (CHARGE.fullmatch(over) or over == "'" or (over.isdigit() and n + 2 == len(row) and row[n + 1].is_sign("+", "-")))
            if inner is None or under is None or not signed:
                return None
            text += inner + under
        elif item.kind == "group":
            inner = label(flat(item.rows[0]))
            if inner is None:
                return None
            text += inner
        elif item.is_sign("/") and text == "1" and n == 1 and len(row) == 3 and row[2].text == "2":
            return "half"
        elif item.is_sign("+", "-") and text and all(rest.is_sign("+", "-") or rest.kind == "number" for rest in row[n:]):
            return re.sub(r"(?<=[A-Za-z])\d$", "", text) if text != "HCO3" else text
        elif not item.is_sign("'", "*", "∘"):
            return None
    return text


def _spelled(row: Row) -> str | None:
    """The signs of a superscript in a row; None where there is more than letters, digits and signs."""
    inside = row[0].rows[0] if len(row) == 1 and row[0].kind == "fence" else row
    text = ""
    for item in inside:
        parts = [item.text] if item.kind in (*PLAIN, "sign") else [_spelled(row) for row in item.rows] if item.kind == "script" else [None]
        if None in parts:
            return None
        text += "".join(map(str, parts))
    return text
