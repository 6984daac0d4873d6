"""What an item of a row is, asked while a formula is read: a fence, a call, a slope, the index behind a name."""

from __future__ import annotations

from .labels import name_of
from .layout import Item, Row


def unlabelled(row: Row) -> Row:
    """Of a side that is V(x), which says on what V depends, V."""
    if len(row) == 2 and row[1].kind == "fence" and name_of(row[0]) is not None and all(item.kind in ("letter", "word") or item.is_sign(",") for item in row[1].rows[0]):
        return row[:1]
    return row


def index_of(row: Row) -> str:
    return row[0].text if len(row) == 1 else ""


def is_fence(item: Item) -> bool:
    return item.kind == "fence" or (item.kind == "script" and len(item.rows[0]) == 1 and item.rows[0][0].kind == "fence" and name_of(item) is None)


def index_behind(item: Item) -> Item | None:
    """The fence that an item is, with or without scripts."""
    base = item.rows[0] if item.kind == "script" else (item,)
    return base[0] if len(base) == 1 and base[0].kind == "fence" else None


def is_call(item: Item) -> bool:
    """Does a function, an exponential or a sum begin here?"""
    if item.kind in ("function", "sum"):
        return True
    base = item.rows[0] if item.kind == "script" else ()
    return len(base) == 1 and (base[0].kind in ("function", "sum") or (base[0].text == "e" and bool(item.rows[2])))


def slope_of(top: Row, bottom: Row) -> str | None:
    """The name of dV/dt printed as a fraction."""
    def moved(row: Row) -> str | None:
        if len(row) == 2 and row[0].text == "d" and (found := name_of(row[1])) is not None and not found[1]:
            return "_".join(found[0])
        if len(row) == 1 and (one := name_of(row[0])) is not None and len(one[0][0]) > 1 and one[0][0][0] == "d" and not one[1]:
            return "_".join(one[0])[1:]
        return None

    a, b = moved(top), moved(bottom)
    return f"d{a}_d{b}" if a and b == "t" else None


def shown(item: Item) -> str:
    return item.text[:20] or item.kind
