"""`make accuracy`: the worst error of every compiled formula and of its first derivatives, beside the textbook's transcription; writes accuracy.md.

Against balls of 400 bits of the theorem's own form, on the very doubles that the formula is given. An error is told in units of
2**-52 |f| max(1, sum |x df/dx / f|): what the arguments' own rounding may do.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

import millivolt
from millivolt.formulas import NAMES, DomainError
from millivolt.formulas.limits import LIMITS
from millivolt.formulas.twins import twin

from .measured import as_balls, bits, error, exactly, functions, is_normal
from .points import points
from .textbook import printed, textbook

PAGE = Path(__file__).parent / "accuracy.md"
MANY = 400
ALLOWED = 2.0
SINGLE = 2.0**-23
SINGLES = 2.0**-100, 2.0**100  # sizes that float32 has room for


class Worst(NamedTuple):
    """The largest error, and where."""

    error: float = 0.0
    label: str = ""
    at: dict[str, Any] = {}

    def or_at(self, error: float, label: str, at: dict[str, Any]) -> Worst:
        """The larger of the two."""
        return Worst(error, label, at) if error > self.error else self


class Row(NamedTuple):
    """One formula: how many values were compared, and the worst of each kind."""

    name: str
    values: int
    floats: Worst
    arrays: Worst
    slopes: Worst
    array_slopes: Worst
    singles: Worst
    book: Worst | None


def measured(name: str, many: int = MANY, special: int | None = None) -> Row:
    """The worst errors of one formula, over its special points (at most so many, evenly chosen) and `many` at random."""
    about, book = twin(name).about, textbook(twin(name))
    every = list(points(about.arguments, many, name))
    known = every[: len(every) - many]
    places = [at for at in (known if special is None else known[:: max(1, len(known) // special)]) + every[len(known) :] if _within(name, at)]
    floats, arrays, slopes, array_slopes, singles, printed_book, values = Worst(), Worst(), Worst(), Worst(), Worst(), Worst(), 0
    with bits():
        every_function = functions(twin(name), getattr(millivolt, name))
        places = [at for at in places if is_normal(exactly(every_function[0][2], as_balls(at)))]
        for label, compiled, exact in every_function:
            for at, one, row, judge in _compared(compiled, exact, places):
                values += 1
                if label:
                    slopes, array_slopes = slopes.or_at(judge(one), label, at), array_slopes.or_at(judge(row), label, at)
                    continue
                floats, arrays = floats.or_at(judge(one), label, at), arrays.or_at(judge(row), label, at)
                if book is not None:
                    printed_book = printed_book.or_at(judge(printed(book, at)), label, at)
            if not label:
                singles = _singles(compiled, exact, places)
    return Row(name, values, floats, arrays, slopes, array_slopes, singles, printed_book if book is not None else None)


def _within(name: str, at: dict[str, Any]) -> bool:
    return name not in LIMITS or LIMITS[name].within(at)


def _compared(compiled: Any, exact: Any, places: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], float, float, Callable[[float], float]]]:
    """Every point at which there is a value among the normal doubles: the float's, the array's, and how far a number is off."""
    for at in places:
        try:
            one = compiled(**at)
            (row,) = compiled(**{name: np.array([x]) for name, x in at.items()})
        except DomainError:  # of one of the two only, where a pole is a rounding away
            continue
        balls = as_balls(at)
        value = exactly(exact, balls)
        if is_normal(value):
            yield at, one, float(row), lambda got, value=value, balls=balls: error(got, exact, value, balls)  # type: ignore[misc]


def _singles(compiled: Any, exact: Any, places: list[dict[str, Any]]) -> Worst:
    """The same of arrays of float32, as float32."""
    worst = Worst()
    for at in places:
        with np.errstate(all="ignore"):
            narrow = {name: np.array([x], dtype=np.float32) for name, x in at.items()}
        if not all(((np.abs(x) >= SINGLES[0]) & (np.abs(x) <= SINGLES[1]) | (x == 0)).all() for x in narrow.values()):
            continue
        try:
            (got,) = compiled(**narrow)
        except DomainError:
            continue
        balls = as_balls({name: [float(v) for v in x[0]] if isinstance(at[name], list) else float(x[0]) for name, x in narrow.items()})
        value = exactly(exact, balls)
        if value == 0 or (value.is_finite() and SINGLES[0] <= abs(float(value)) <= SINGLES[1]):
            worst = worst.or_at(error(float(np.float32(got)), exact, value, balls, SINGLE), "", at)
    return worst


def page(rows: list[Row], many: int) -> str:
    """The table."""
    text = [
        "# How accurate the compiled formulas are",
        "",
        "Written by `make accuracy`. Against balls of 400 bits of the theorem's own form; in units of 2⁻⁵² |f| max(1, Σ |x ∂f/∂x / f|), for float32 of 2⁻²³.",
        f"Special points of every argument, then {many} at random for each formula and each derivative: bit patterns, neighbours, quotients, voltages near",
        "reversal; arguments zero or 10⁻⁵⁰ to 10⁵⁰ in size, results (and of slopes the formula's value) that are normal numbers; where the condition number is above 10¹⁵ no digit is fixed, and none is judged. Allowed are 2. `inf` is NaN, infinity, or a stop.",
        "The textbook's form is the theorem's, transcribed: (eˣ − 1)/x for φ₁. float32 is computed in doubles, and rounded.",
        "",
        "| formula | values | floats | NumPy | slopes, floats | slopes, NumPy | float32 | textbook | ... where |",
        "|---|--:|--:|--:|--:|--:|--:|--:|---|",
    ]
    for r in rows:
        book = (_shown(r.book.error), _place(r.book.at) if r.book.error > ALLOWED else "") if r.book is not None else ("–", "")
        cells = (r.floats, r.arrays, r.slopes, r.array_slopes, r.singles)
        text.append(f"| `{r.name}` | {r.values} | {' | '.join(_shown(w.error) for w in cells)} | {book[0]} | {book[1]} |")
    over = [(r.name, w) for r in rows for w in (r.floats, r.slopes) if w.error > ALLOWED]
    text += ["", "## Limits", "", "Beside the sizes: " + "; ".join(f"in `{name}` {limit.words}" for name, limit in sorted(LIMITS.items())) + ".", ""]
    text += [f"- `{name}` {w.label}: {_shown(w.error)} at {_place(w.at)}" for name, w in over]
    return "\n".join(text).rstrip() + "\n"


def _shown(x: float) -> str:
    return "inf" if math.isinf(x) else f"{x:.2f}" if x < 100 else f"{x:.0e}"


def _place(at: dict[str, Any]) -> str:
    return ", ".join(f"{name}={'[' + ' '.join(f'{v:.4g}' for v in x) + ']' if isinstance(x, list) else f'{x:.4g}'}" for name, x in at.items())


def main(arguments: list[str]) -> int:
    """Measures all, writes the page, and says what is above what is allowed."""
    many = int(arguments[0]) if arguments else MANY
    rows = []
    for name in NAMES:
        rows.append(row := measured(name, many))
        sys.stdout.write(f"{name:34s}{row.values:7d}" + "".join(f"{_shown(w.error):>8s}" for w in row[2:7]) + "\n")
        sys.stdout.flush()
    PAGE.write_text(page(rows, many), encoding="utf-8")
    return int(any(w.error > ALLOWED for r in rows for w in row_errors(r)))


def row_errors(row: Row) -> tuple[Worst, ...]:
    """What may not be above what is allowed."""
    return row.floats, row.arrays, row.slopes, row.array_slopes, row.singles


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
