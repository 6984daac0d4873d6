"""The C of a compiled formula: loops over columns of doubles, or over rows of ions, that also notice an argument outside its domain."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

import sympy as sp

from ..formulas import scalars
from ..formulas.about import About, Argument
from .compiled import Formula
from .kernel_printer import Kernel, KernelInside, QuickKernel
from .letters import steps
from .polynomials import header_source
from .sharing import of_sums
from .slopes import falls_out
from .source import folded

ROOM = Path(scalars.__file__).parent / "kernels"
OUTSIDE = {"positive": "({} <= 0.0)", "nonnegative": "({} < 0.0)", "nonzero": "({} == 0.0)"}
HEAD = '/* {title}. Written by `python -m millivolt.formula` from its theorem; do not edit. */\n#include "kernels.h"\n\n'
SWEPT = ("V", "mol/m^3", "s")  # the units of what an experiment sweeps; of the rest, and of a time constant, there is usually one value
LOOP = """static {kind} {name}(size_t many, const double *const *columns, double *result, uint64_t *bad)
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


def same(f: Formula) -> frozenset[str]:
    """The arguments that are usually one number beside arrays of the others; none, where that would be all."""
    still = frozenset(a.name for a in f.about.arguments if not a.family and not swept(a))
    return still if len(still) < len(f.about.arguments) else frozenset()


def swept(a: Argument) -> bool:
    """Whether an experiment takes it through many values: a voltage, a concentration, a time, a place."""
    return (a.unit in SWEPT and a.name != "tau") or a.name == "x"


def kernel_source(f: Formula) -> str:
    """The C of a formula; ValueError where it has none."""
    return with_digest(of_ions(f) if any(a.family for a in f.about.arguments) else of_columns(f))


def digest_of(f: Formula) -> str:
    """What tells that a built kernel is of this very source; empty where there is no C."""
    try:
        return f.kernel_source().rpartition(f'{{"{f.about.name}", "')[2].partition('"')[0]
    except ValueError:
        return ""


def with_digest(text: str) -> str:
    """The text, with a digest of it and of all that it includes."""
    headers = "".join((ROOM / name).read_text(encoding="utf-8") for name in ("vector.h", "kernels.h"))
    return text.replace("DIGEST", f"{sha256((headers + header_source() + text).encode()).hexdigest()[:16]}")


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
    return sha256("".join([(ROOM / "module.c").read_text(encoding="utf-8"), *texts]).encode()).hexdigest()[:16]


# ---- of columns ----


def of_columns(f: Formula) -> str:
    """Inline functions of one value each, and loops of them."""
    every, values = folded(f)
    needs = [every.pop(f"need {n}") for n in range(len(f.needs))]
    names, still, show = [a.name for a in f.about.arguments], same(f), Kernel(same(f)).doprint
    inside = Kernel(same(f), within=True).doprint
    typed = ", ".join(f"double {n}" for n in names)
    inner = [let(letter, show(meaning)) for letter, meaning in of_sums(f.parts)]
    tests = [f"bad = {test} ? 1.0 : bad;" for test in outside(f.about, needs, show)]  # as a double, or gcc makes no SIMD of it
    blocks = [lines_of(f"INLINE uint64_t outside({typed})", [*inner, "double bad = 0.0;", *tests, "return to_bits(bad);"])]
    rows = []
    for key, e in every.items():
        function = key if key == "value" else f"by_{key}"
        first, last = steps(e)
        result = QuickKernel(same(f)).doprint(last) if key == "value" else show(last)
        blocks.append(lines_of(f"INLINE double {function}({typed})", [*inner, *(let(u, inside(m)) for u, m in first), f"return {result};"]))
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
    return LOOP.format(kind="VALUES" if function == "value" else "SLOPES", name=name, known=known, function=function, values=", ".join(n if n in still else f"{n}[row]" for n in names))


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


# ---- of rows of ions: loops over the ions, and in each a loop over rows ----

ROWS = """static {kind} {name}(size_t many, size_t ions, const double *const *x, {results})
{{
{lines}
}}
"""


def of_ions(f: Formula) -> str:
    """Functions of rows; the sums over the ions come first."""
    every, values = folded(f)
    needs = [every.pop(f"need {n}") for n in range(len(f.needs))]
    blocks, rows = [], []
    for key, e in every.items():
        first, last = steps(e)
        blocks.append(row_function(f.about, key, [*f.parts, *first], {"result": last}, needs))
        rows.append(row_entry(f.about, key))
    return file_of(f.about, values, blocks, rows, 0)


def row_function(about: About, key: str, lets: list[tuple[Any, Any]], results: dict[str, Any], needs: list[Any], before: tuple[str, ...] = (), after: tuple[str, ...] = (), looked_at: bool = True) -> str:
    """A function of rows of ions: lines before, the sums, each result of the row, lines after. It looks at its arguments where another has not."""
    sides = [side for c in needs for side in (c.lhs, c.rhs)]
    sums, letters = summed([*(m for _, m in lets), *results.values(), *sides])
    show = Kernel().doprint
    met = [f"!({show(c.lhs.xreplace(letters))} {c.rel_op} {show(c.rhs.xreplace(letters))})" for c in needs]
    of_row = [
        *(let(letter, f"sums[{n}][row] + lost[{n}][row]") for n, letter in enumerate(letters.values())),
        *(let(letter, show(meaning.xreplace(letters))) for letter, meaning in lets),
        *(f"{name}[row] = {show(e.xreplace(letters))};" for name, e in results.items()),
        *told(met),
    ]
    of_ion = [f"lost[{n}][row] += added(&sums[{n}][row], {_term(s)});" for n, s in enumerate(sums)]
    if looked_at:
        signs = [(a, OUTSIDE[a.sign].format(f"{a.name}_i" if a.family else a.name)) for a in about.arguments if a.sign in OUTSIDE]
        of_ion += told(test for a, test in signs if a.family)
        of_row += told(test for a, test in signs if not a.family)
    lines = [
        *before,
        *([f"double {name}[{len(sums)}][ROWS] = {{{{0.0}}}};" for name in ("sums", "lost")] if sums else []),
        *(["uint64_t out = 0;"] if looked_at else []),
        *over_ions(about, of_ion),
        *over_rows(about, of_row),
        *(["*bad |= out;"] if looked_at else []),
        *after,
    ]
    kind, name = ("VALUES", "value_rows") if key == "value" else ("SLOPES", f"by_{key}_rows")
    return ROWS.format(kind=kind, name=name, results="double *result, uint64_t *bad", lines="\n".join(f"    {line}" for line in lines))


def _term(whole: Any) -> str:
    """What an ion adds to a sum; nothing, where its own term is zero: so it adds no rounding."""
    text = KernelInside().doprint(whole.function)
    return f"i == (size_t)k ? 0.0 : {text}" if falls_out(whole) else text


def over_ions(about: About, lines: list[str]) -> list[str]:
    """The loop over the ions, and in it that over the rows."""
    return ["for (size_t i = 0; i < ions; i++)", *(f"    {line}" for line in over_rows(about, lines))] if lines else []


def over_rows(about: About, lines: list[str]) -> list[str]:
    """The loop over the rows: what the lines speak of, and the lines."""
    spoken = re.findall(r"\w+", " ".join(lines))
    known = []
    for n, a in enumerate(about.arguments):
        known += [let(f"{a.name}_{at}", f"x[{n}][{'(size_t)' * (at == 'k')}{at} * ROWS + row]") for at in "ik" if a.family and f"{a.name}_{at}" in spoken]
        known += [let(a.name, f"x[{n}][row]")] if not a.family and a.name in spoken else []
    k = [let("k", f"x[{len(about.arguments)}][row]")] if any(f"{a.name}_k" in spoken for a in about.arguments if a.family) else []
    tests = ["double bad_here = 0.0;", *lines, "out |= to_bits(bad_here);"] if "bad_here" in spoken else lines
    return ["INDEPENDENT", "for (size_t row = 0; row < many; row++) {", *(f"    {line}" for line in [*k, *known, *tests]), "}"]


def told(tests: Iterable[str]) -> list[str]:
    """Lines that notice where a test holds."""
    return [f"bad_here = {test} ? 1.0 : bad_here;" for test in tests]


def row_entry(about: About, key: str) -> str:
    """Its line of the table."""
    of_one = key != "value" and about.argument(key).family
    inputs = ",".join(["(i)" if a.family else "()" for a in about.arguments] + ["()"] * of_one)
    return f'{{"{key}", NULL, NULL, {"value" if key == "value" else f"by_{key}"}_rows, "{inputs}->()"}}'


def summed(expressions: Iterable[Any]) -> tuple[list[Any], dict[Any, Any]]:
    """Every sum over the ions in them, and a letter for it."""
    sums = sorted({s for e in expressions for s in e.atoms(sp.Sum)}, key=str)
    return sums, {s: sp.Symbol(f"sum_{n}", real=True) for n, s in enumerate(sums)}
