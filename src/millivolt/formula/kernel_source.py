"""The C of a compiled formula: loops over columns of doubles, or over rows of ions, that also notice an argument outside its domain."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import sha256
from math import factorial
from pathlib import Path
from typing import Any

import sympy as sp

from ..formulas import scalars
from ..formulas.about import About, Argument
from .compiled import Formula
from .kernel_printer import Kernel
from .source import folded, steps

ROOM = Path(scalars.__file__).parent / "kernels"
TABLES = {"SLOPE": scalars.SLOPE, "CURVATURE": scalars.CURVATURE, **{f"PHI_{k}": tuple(1 / factorial(n + k) for n in range(20)) for k in (2, 3)}}
OUTSIDE = {"positive": "({} <= 0.0)", "nonnegative": "({} < 0.0)", "nonzero": "({} == 0.0)"}
HEAD = '/* {title}. Written by `python -m millivolt.formula` from its theorem; do not edit. */\n#include "kernels.h"\n\n'
SWEPT = ("V", "mol/m^3", "s")  # the units of what an experiment sweeps; of the rest there is usually one value
KERNEL = """static KERNEL {name}(size_t many, const double *const *columns, double *result, uint64_t *bad)
{{
{known}
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {{
        result[row] = {function}({values});
        out |= outside({values});
    }}
    *bad |= out;
}}
"""


def tables_source() -> str:
    """The coefficients that the functions of vector.h share with those of scalars.py."""
    rows = (f"static const double {name}[] = {{{', '.join(map(repr, table))}}};\n" for name, table in TABLES.items())
    return "/* Coefficients, lowest first. Written by `python -m millivolt.formula` from scalars.py; do not edit. */\n" + "".join(rows)


def same(f: Formula) -> frozenset[str]:
    """The arguments that are usually one number beside arrays of the others; none, where that would be all."""
    still = frozenset(a.name for a in f.about.arguments if not a.family and not swept(a))
    return still if len(still) < len(f.about.arguments) else frozenset()


def swept(a: Argument) -> bool:
    """Whether an experiment takes it through many values: a voltage, a concentration, a time, a place."""
    return a.unit in SWEPT or a.name == "x"


def kernel_source(f: Formula) -> str:
    """The C of a formula; ValueError where it has none."""
    return with_digest(of_ions(f) if any(a.family for a in f.about.arguments) else of_columns(f))


def digest_of(f: Formula) -> str:
    """What tells that a built kernel is of this very source; empty where there is no C."""
    try:
        return f.kernel_source().rpartition('"digest:')[2].partition('"')[0]
    except ValueError:
        return ""


def with_digest(text: str) -> str:
    """The text, with a digest of it and of all that it includes."""
    headers = "".join((ROOM / name).read_text(encoding="utf-8") for name in ("vector.h", "kernels.h"))
    return text.replace("DIGEST", f"digest:{sha256((headers + tables_source() + text).encode()).hexdigest()[:16]}")


def table_source(names: Iterable[str], texts: Iterable[str]) -> str:
    """The table of all formulas."""
    names = list(names)
    rows = "".join(f"    &of_{name},\n" for name in names)
    return (
        "/* Every compiled formula. Written by `python -m millivolt.formula`; do not edit. */\n"
        + "".join(f"extern const Formula of_{name};\n" for name in names)
        + f'\n#define DIGEST "{library_digest(texts)}"\nstatic const Formula *const FORMULAS[] = {{\n{rows}    NULL,\n}};\n'
    )


def library_digest(texts: Iterable[str]) -> str:
    """What tells that the built kernels are of these sources."""
    return sha256("".join(texts).encode()).hexdigest()[:16]


# ---- of columns ----


def of_columns(f: Formula) -> str:
    """Inline functions of one value each, and loops of them."""
    every, values = folded(f)
    needs = [every.pop(f"need {n}") for n in range(len(f.needs))]
    names, still, show = [a.name for a in f.about.arguments], same(f), Kernel(same(f)).doprint
    typed = ", ".join(f"double {n}" for n in names)
    inner = [let(letter, show(meaning)) for letter, meaning in f.parts]
    blocks = [lines_of(f"INLINE uint64_t outside({typed})", [*inner, f"return (uint64_t)({' | '.join(outside(f.about, needs, show)) or '0'});"])]
    rows = []
    for key, e in every.items():
        function = key if key == "value" else f"by_{key}"
        first, last = steps(e)
        blocks.append(lines_of(f"INLINE double {function}({typed})", [*inner, *(let(u, show(m)) for u, m in first), f"return {show(last)};"]))
        blocks.append(_loop(f"{function}_columns", function, names, frozenset()))
        if beside := still if key == "value" else frozenset():
            blocks.append(_loop(f"{function}_beside", function, names, beside))
        rows.append(f'{{"{key}", {function}_columns, {f"{function}_beside" if beside else "NULL"}, NULL, NULL}}')
    bits = sum(1 << n for n, name in enumerate(names) if name in still)
    return file_of(f.about, values, blocks, rows, bits)


def outside(about: About, needs: list[Any], show: Any) -> list[str]:
    """Tests of which one holds where an argument is not what it must be, or where a condition fails."""
    signs = [OUTSIDE[a.sign].format(a.name) for a in about.arguments if a.sign in OUTSIDE]
    return [*signs, *(f"!({show(c.lhs)} {c.rel_op} {show(c.rhs)})" for c in needs)]


def _loop(name: str, function: str, names: list[str], still: frozenset[str]) -> str:
    known = "\n".join(f"    const double {n} = *columns[{j}];" if n in still else f"    const double *{n} = columns[{j}];" for j, n in enumerate(names))
    return KERNEL.format(name=name, known=known, function=function, values=", ".join(n if n in still else f"{n}[row]" for n in names))


def let(letter: Any, meaning: str) -> str:
    """A letter that is given its value."""
    return f"const double {letter} = {meaning};"


def lines_of(head: str, lines: Iterable[str]) -> str:
    """A function of these lines."""
    return head + "\n{\n" + "".join(f"    {line}\n" for line in lines) + "}\n"


def file_of(about: About, values: dict[str, float], blocks: list[str], rows: list[str], bits: int) -> str:
    """The file: constants, functions, and the table of them."""
    body = "\n".join(blocks)
    constants = "".join(f"static const double {name} = {value!r};\n" for name, value in sorted(values.items()) if name in body)
    table = "".join(f"    {row},\n" for row in [*rows, "{NULL, NULL, NULL, NULL, NULL}"])
    return (
        HEAD.format(title=about.title) + (f"{constants}\n" if constants else "") + body
        + f'\nstatic const Function FUNCTIONS[] = {{\n{table}}};\n\nconst Formula of_{about.name} = {{"{about.name}", "DIGEST", {len(about.arguments)}, {bits}u, FUNCTIONS}};\n'
    )  # fmt: skip


# ---- of rows of ions ----


def of_ions(f: Formula) -> str:
    """A function of one row each; sums over the ions are loops."""
    every, values = folded(f)
    needs = [every.pop(f"need {n}") for n in range(len(f.needs))]
    blocks, rows = [outside_of_ions(f.about, needs)], []
    for key, e in every.items():
        first, last = steps(e)
        of_one = key != "value" and f.about.argument(key).family
        lets, (result,) = summed([*f.parts, *first], [last])
        blocks.append(row_function(f.about, key, of_one, lets, f"return {result};"))
        rows.append(row_entry(f.about, key, of_one))
    return file_of(f.about, values, blocks, rows, 0)


def row_function(about: About, key: str, of_one: bool, lets: list[str], result: str) -> str:
    """Of a row of ions; of_one of them, where it is a slope by the k-th."""
    k = [f"const size_t k = (size_t)AT(x[{len(about.arguments)}], 0);"] if of_one else []
    name = key if key == "value" else f"by_{key}"
    lines = [*k, *lets, "*bad |= outside(ions, x);", result]
    return lines_of(f"static double {name}(size_t ions, const Row *x, uint64_t *bad)", [*known(about, lines), *lines])


def row_entry(about: About, key: str, of_one: bool) -> str:
    """Its line of the table."""
    inputs = ",".join(["(i)" if a.family else "()" for a in about.arguments] + ["()"] * of_one)
    return f'{{"{key}", NULL, NULL, {key if key == "value" else f"by_{key}"}, "{inputs}->()"}}'


def known(about: About, lines: list[str]) -> list[str]:
    """The arguments that the lines speak of, by their names."""
    spoken = set(re.findall(r"\w+", " ".join(lines)))
    rows = [f"const Row {a.name} = x[{n}];" if a.family else f"const double {a.name} = AT(x[{n}], 0);" for n, a in enumerate(about.arguments)]
    return [row for a, row in zip(about.arguments, rows, strict=True) if a.name in spoken]


def outside_of_ions(about: About, needs: list[Any]) -> str:
    """Whether an argument of any ion, or a condition on them all, is not what it must be."""
    lets, sides = summed([], [side for c in needs for side in (c.lhs, c.rhs)])
    met = [f"!({a} {c.rel_op} {b})" for c, a, b in zip(needs, sides[::2], sides[1::2], strict=True)]
    each = [OUTSIDE[a.sign].format(f"AT({a.name}, i)") for a in about.arguments if a.family and a.sign in OUTSIDE]
    alone = [OUTSIDE[a.sign].format(a.name) for a in about.arguments if not a.family and a.sign in OUTSIDE]
    loop = ["for (size_t i = 0; i < ions; i++)", f"    out |= (uint64_t)({' | '.join(each)});"] if each else []
    lines = [*lets, f"uint64_t out = (uint64_t)({' | '.join(alone + met) or '0'});", *loop, "return out;"]
    return lines_of("static uint64_t outside(size_t ions, const Row *x)", [*known(about, lines), *lines])


def summed(lets: Iterable[tuple[Any, Any]], results: list[Any]) -> tuple[list[str], list[str]]:
    """Lines that give every sum over the ions a letter, then the lets; and the results in these letters."""
    show, lets = Kernel().doprint, list(lets)
    sums = sorted({s for e in [*(m for _, m in lets), *results] for s in e.atoms(sp.Sum)}, key=str)
    letters = {s: sp.Symbol(f"sum_{n}", real=True) for n, s in enumerate(sums)}
    loop = [f"double {', '.join(f'{letter} = 0.0' for letter in letters.values())};", "for (size_t i = 0; i < ions; i++) {"]
    loop += [f"    {letter} += {show(s.function)};" for s, letter in letters.items()] + ["}"]
    return [*(loop if sums else []), *(let(letter, show(meaning.xreplace(letters))) for letter, meaning in lets)], [show(e.xreplace(letters)) for e in results]
