"""The source of a formula that is the root of a theorem: a search over arrays, and its twin in balls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import sympy as sp

from ..formulas.about import About, Argument
from ..kernel import Premise, Theorem
from ..symbols import latex, plain, quantity
from .compiled import Formula, argument_of, coherent, constants_of, renamed
from .kernel_printer import Kernel
from .kernel_source import ROWS, digest_of, file_of, let, over_ions, over_rows, row_entry, row_function, with_digest
from .printers import Arrays, Balls
from .rooted import Parts, conditions, crossing, parts, stable_sum
from .source import HEAD, about_source, attached, constants_source, docstring, signature, slope_docstring, units_of

RISE, STEP, BENT = sp.symbols("rise step bent", real=True)  # of the function; from what was found to the root; what the rise changes on that step
PER, ALONE = sp.Symbol("C_F_per_R", positive=True), sp.Symbol("C_R", positive=True)


@dataclass(frozen=True)
class RootFormula(Formula):
    """A theorem `for some V, F(V) = 0`, ready to be printed as code."""

    letter: Any = None
    ends: tuple[Any, Any] = (None, None)
    meanings: Parts = ()
    conditions: tuple[tuple[Any, str], ...] = ()

    def float_source(self) -> str:
        """The module of numbers."""
        return _float_source(self)

    def twin_source(self) -> str:
        """Its twin in balls."""
        return _twin_source(self)

    def kernel_source(self) -> str:
        """The C of numbers."""
        return root_kernel_source(self)


def compile_root(
    th: Theorem,
    *,
    name: str,
    arguments: tuple[Any, ...],
    title: str,
    words: str,
    names: Mapping[Any, str],
    example: Mapping[str, Any],
    hypotheses: tuple[str, ...],
    sources: tuple[str, ...],
    told: Mapping[Premise, str],
) -> RootFormula:
    """The formula that finds the letter of which the theorem says that there is one."""
    function, letter, low, high = crossing(th)
    called = {a: names.get(a, quantity(a).name) for a in arguments}
    found = tuple((a, renamed(meaning, called)) for a, meaning in parts(th))
    whole = renamed(function, called)
    asked = tuple((renamed(e, called), said) for e, said in conditions(th, told))
    known = quantity(letter)
    about = About(
        name=name, title=title, result=known.name, unit=coherent(known.unit), arguments=tuple(_argument(a, own, function) for a, own in called.items()),
        equation=f"{plain(whole)} = 0", latex=rf"\text{{where }} {latex(function)} = 0", substituted=rf"\text{{where }} {latex(function)} = 0",
        substituted_plain=f"where {plain(whole)} = 0", needs=tuple(said for _, said in asked), hypotheses=hypotheses, sources=sources,
    )  # fmt: skip
    inner = sp.Tuple(whole, *(meaning for _, meaning in found))
    expression, links = stable_sum(whole)
    return RootFormula(
        about, arguments, th, whole, (), expression, {}, constants_of(inner, (*arguments, letter, *(a for a, _ in found)), name), words,
        example=example, links=links, letter=letter, ends=(low, high), meanings=found, conditions=asked,
    )  # fmt: skip


def _argument(letter: Any, own: str, function: Any) -> Argument:
    """Where every term has it as a factor it may be zero too: such an ion adds nothing, as if it were not there."""
    found = argument_of(letter, own)
    terms = [s.function for s in function.atoms(sp.Sum)]
    factor = found.sign == "positive" and found.family and all(letter in {getattr(f, "base", None) for f in sp.Mul.make_args(t)} for t in terms)
    return replace(found, sign="nonnegative") if factor else found


class _Inside(Arrays):
    """Within a sum over the ions, what has one value gets an axis for them."""

    def _print_Symbol(self, expr: Any) -> str:
        return expr.name if expr.name.startswith("C_") else f"arrays.each({expr.name})"


class _Searched(Arrays):
    def _print_Sum(self, expr: Any) -> str:
        return f"arrays.total({_Inside().doprint(expr.function)})"

    def _print_Abs(self, expr: Any) -> str:
        return f"abs({self._print(expr.args[0])})"


def _folded(e: Any) -> Any:
    """The constants in the two combinations that are rounded once."""
    faraday, gas = sp.Symbol("F", positive=True), sp.Symbol("R", positive=True)
    return e.subs({faraday: PER * ALONE, gas: ALONE}, simultaneous=True)


def _slopes(f: RootFormula) -> dict[str, Any]:
    """dF/dx, of a family by its k-th member."""
    found = {}
    k = sp.Symbol("k", integer=True, positive=True)
    ((whole, (i, _, _)),) = [(s.function, s.limits[0]) for s in f.expression.atoms(sp.Sum)]
    for a in f.about.arguments:
        if not a.family:
            found[a.name] = sp.diff(f.expression, next(s for s in f.expression.free_symbols if s.name == a.name))
            continue
        member = next(n for n in whole.atoms(sp.Indexed) if n.base.name == a.name)
        own = sp.Dummy()
        found[a.name] = sp.diff(whole.xreplace({member: own}), own).xreplace({own: member}).subs(i, k)
    return found


def _whole(f: RootFormula) -> Any:
    """What every ion adds to the function."""
    ((whole, _),) = [(s.function, s.limits[0]) for s in f.expression.atoms(sp.Sum)]
    return whole


def _float_source(f: RootFormula) -> str:
    names = ", ".join(a.name for a in f.about.arguments)
    typed = ", ".join(f"{a.name}: Any" for a in f.about.arguments)
    show, inside = _Searched().doprint, _Inside().doprint
    terms, whole = _terms(f), _whole(f)
    lines = [f"    {_name(letter)} = {show(_folded(meaning))}" for letter, meaning in f.meanings]
    sides = [letter for letter, _ in f.meanings if not isinstance(letter, sp.Symbol)]
    known = "\n".join(line for line, (letter, _) in zip(lines, f.meanings, strict=True) if letter in sides)
    blocks = [
        f"def {f.about.name}(*, {signature(f)}, out: Any = None) -> Any:\n{docstring(f)}\n    return evaluated(TABLE, ({names},), _value, out)",
        *(_by(f, a, names) for a in f.about.arguments),
        f"def _sides({f.letter}: Any, {typed}) -> Any:\n    return arrays.sides(\n"
        + "".join(f"        ({inside(term)}, {inside(slope)}),\n" for term, slope in terms) + "    )",
        f"def _flows({f.letter}: Any, {typed}) -> Any:\n    return {inside(_folded(whole))}",
        f"def _rises({f.letter}: Any, {typed}) -> Any:\n    return {inside(_folded(sp.diff(whole, f.letter)))}",
        f"def _bends({f.letter}: Any, {typed}) -> Any:\n    return {inside(_folded(sp.diff(whole, f.letter, 2)))}",
        f"def _beyond({f.letter}: Any, {typed}) -> Any:\n    return arrays.beyond(_sides({f.letter}, {names}), _bends({f.letter}, {names}))",
        f"def _value({typed}) -> Any:\n" + "\n".join(lines) + f"\n    low, high = {show(_folded(f.ends[0]))}, {show(_folded(f.ends[1]))}\n"
        f"    return arrays.root(lambda {f.letter}: _sides({f.letter}, {names}), low, high)",
        *(_array_slope(f, a, e, typed, names) for a, e in zip(f.about.arguments, _slopes(f).values(), strict=True)),
        *(f"def _need_{n}({typed}) -> Any:\n{known}\n    return {show(_folded(e))} > 0.0" for n, (e, _) in enumerate(f.conditions)),
    ]
    body = "\n\n\n".join(blocks)
    kinds = tuple((a.name, a.sign, a.family) for a in f.about.arguments)
    needs = ", ".join(f"({said!r}, lambda *a: _need_{n}(*a))" for n, (_, said) in enumerate(f.conditions))
    values = _constants(f)
    return (
        HEAD.format(title=f.about.title)
        + "from typing import Any\n\nfrom .. import arrays\nfrom ..domain import Number, Table\nfrom ..runtime import attach, evaluated\n\n"
        + "".join(f"{name} = {float(value)!r}\n" for name, value in values.items() if name in body)
        + f"TABLE = Table({f.about.name!r}, {kinds!r}, ({needs},), {units_of(f)!r}, {{}}, {digest_of(f)!r})\n\n\n{body}\n\n\n"
        + f"attach(TABLE, {f.about.name}, {{{', '.join(f'{a.name!r}: by_{a.name}' for a in f.about.arguments)}}}{attached(f)})\n"
    )


def root_kernel_source(f: RootFormula) -> str:
    """The C: what goes either way in one pass over the ions, the search between the ends, and the slopes at what it finds."""
    within = {letter: meaning for letter, meaning in f.meanings if not isinstance(letter, sp.Symbol)}
    ends = [(letter, _folded(_written_out(meaning, within))) for letter, meaning in f.meanings if isinstance(letter, sp.Symbol)]
    needs = [sp.StrictGreaterThan(_folded(_written_out(e, within)), 0, evaluate=False) for e, _ in f.conditions]
    about, (low, high) = f.about, f.ends
    search = ("double low[ROWS], high[ROWS];",), ("roots(sides, many, ions, x, low, high, result);",)
    blocks = [_sides_kernel(f), row_function(about, "value", ends, {"low": low, "high": high}, needs, *search)]
    entries = [row_entry(about, "value")]
    at = (f"double found[ROWS], {', '.join(f'{side}[ROWS]' for side in SIDES)};", "value_rows(many, ions, x, found, bad);", f"sides(many, ions, x, found, {', '.join(SIDES)});")
    for a, e in zip(about.arguments, _slopes(f).values(), strict=True):
        entries.append(row_entry(about, a.name))
        if a.family and _falls_out(f, a, e):
            blocks.append(_falling_out_kernel(f, a, e, at))
            continue
        found = {f.letter: sp.Symbol("found[row]")}
        if _measures(f, a):
            blocks.append(row_function(about, a.name, [], {"result": found[f.letter] / sp.Symbol(a.name)}, [], ("double found[ROWS];", at[1]), looked_at=False))
            continue
        lets = [(RISE, sp.Symbol("(up_rise[row] - down_rise[row])")), (STEP, sp.Symbol("(down[row] - up[row])") / RISE), (BENT, STEP * _folded(_bends(f)).xreplace(found) / RISE)]
        slope = -(_folded(e) * (1 - BENT) + STEP * _folded(sp.diff(e, f.letter))).xreplace(found) / RISE
        blocks.append(row_function(about, a.name, lets, {"result": slope}, [], at, looked_at=False))
    values = {name: float(value) for name, value in _constants(f).items()}
    return with_digest(file_of(about, values, blocks, entries, 0))


SIDES = ("up", "up_rise", "down", "down_rise")


def _falling_out_kernel(f: RootFormula, a: Argument, e: Any, at: tuple[str, ...]) -> str:
    """The slope by a factor of the k-th term: of the others' flows, rises and bends alone."""
    found, show = {f.letter: sp.Symbol("found[row]")}, Kernel().doprint
    ours, theirs = ([show(_folded(sp.diff(x, f.letter, n)).xreplace(found)) for n in range(3)] for x in (e, _whole(f)))
    of_k = [*(f"{name}[row] = {text};" for name, text in zip(("flow", "rises", "bends"), ours, strict=True)), *(f"{name}[row] = 0.0;" for name in ("rest", "more", "curve"))]
    other = f"i == (size_t)x[{len(f.about.arguments)}][row] ? 0.0 : "
    of_ion = [
        *(f"const double {name}_i = {text};" for name, text in zip(("flow", "rises", "bends"), theirs, strict=True)),
        "curve[row] += bends_i;",
        f"rest[row] += {other}flow[row]*rises_i - rises[row]*flow_i;",
        f"more[row] += {other}flow[row]*bends_i - bends[row]*flow_i;",
    ]
    of_row = [
        "const double rise = up_rise[row] - down_rise[row], step = (down[row] - up[row])/rise;",
        "result[row] = -(rest[row]*(1.0 - 2.0*(step*curve[row]/rise)) + step*more[row])/rise/rise;",
    ]
    lines = [*at, "double flow[ROWS], rises[ROWS], bends[ROWS], rest[ROWS], more[ROWS], curve[ROWS];", *over_rows(f.about, of_k), *over_ions(f.about, of_ion), *over_rows(f.about, of_row)]
    return ROWS.format(kind="SLOPES", name=f"by_{a.name}_rows", results="double *result, uint64_t *bad", lines="\n".join(f"    {line}" for line in lines))


def _bends(f: RootFormula) -> Any:
    """The second derivative of the function by the letter."""
    return sp.diff(f.expression, f.letter, 2)


def _terms(f: RootFormula) -> list[tuple[Any, Any]]:
    """The terms of the sum, each of one sign whatever the letter is, with their slopes by it."""
    return [(_folded(t), _folded(sp.diff(t, f.letter))) for t in sp.Add.make_args(sp.expand(_whole(f)))]


def _sides_kernel(f: RootFormula) -> str:
    """What goes either way, and how it rises: a term belongs to one side or to the other."""
    show, lines = Kernel().doprint, []
    for n, (term, rise) in enumerate(_terms(f)):
        lines += [let(f"t_{n}", show(term)), let(f"r_{n}", show(rise))]
        lines += [f"up[row] += t_{n} > 0 ? t_{n} : 0;", f"up_rise[row] += t_{n} > 0 ? r_{n} : 0;"]
        lines += [f"down[row] += t_{n} > 0 ? 0 : -t_{n};", f"down_rise[row] += t_{n} > 0 ? 0 : -r_{n};"]
    lines = [let(str(f.letter), f"{f.letter}_at[row]"), *lines]
    whole = [*(f"for (size_t row = 0; row < many; row++) {side}[row] = 0.0;" for side in SIDES), *over_ions(f.about, lines)]
    results = f"const double *{f.letter}_at, {', '.join(f'double *{side}' for side in SIDES)}"
    return ROWS.format(kind="VALUES", name="sides", results=results, lines="\n".join(f"    {line}" for line in whole))


def _written_out(e: Any, meanings: Mapping[Any, Any]) -> Any:
    """e without the letters that stand for something of one ion each."""
    while found := [n for n in e.atoms(sp.Indexed) if n.base in meanings]:
        e = e.xreplace({n: meanings[n.base] for n in found})
    return e


def _constants(f: RootFormula) -> dict[str, Any]:
    return {"C_F_per_R": f.constants["F"] / f.constants["R"], "C_R": f.constants["R"]}


def _by(f: RootFormula, a: Argument, names: str) -> str:
    index, k = (", k: int", ", k") if a.family else ("", "")
    return f"def by_{a.name}(*, {signature(f)}{index}, out: Any = None) -> Any:\n{slope_docstring(f, a)}\n    return evaluated(TABLE, ({names},), _{a.name}, out{k})"


def _array_slope(f: RootFormula, a: Argument, e: Any, typed: str, names: str) -> str:
    """The slope of the root: that of the function by x, over that by the letter, turned; taken a step beyond the double that was found, to the root
    itself, or the exponentials would magnify the last digit of that. By a factor of a term, that term itself falls out."""
    index, show = ", *, k: int" if a.family else "", _Searched().doprint
    head = f"def _{a.name}({typed}{index}) -> Any:\n    {f.letter} = _value({names})\n    rise, step, bent = _beyond({f.letter}, {names})\n"
    if _measures(f, a):
        return f"def _{a.name}({typed}{index}) -> Any:\n    return _value({names}) / {a.name}"
    if a.family and _falls_out(f, a, e):
        return head + (
            f"    flow, rises, bends = {', '.join(show(_folded(sp.diff(e, f.letter, n))) for n in range(3))}\n    flows = _flows({f.letter}, {names})\n"
            f"    rest = arrays.others(arrays.each(flow)*_rises({f.letter}, {names}) - arrays.each(rises)*flows, k)\n"
            f"    more = arrays.others(arrays.each(flow)*_bends({f.letter}, {names}) - arrays.each(bends)*flows, k)\n"
            "    return -(rest*(1.0 - 2.0*bent) + step*more) / rise / rise"
        )
    return head + f"    return -(({show(_folded(e))})*(1.0 - bent) + step*({show(_folded(sp.diff(e, f.letter)))})) / rise"


def _measures(f: RootFormula, a: Argument) -> bool:
    """Whether the function knows the letter in units of this argument alone: then the root is so many of them, and its slope is the quotient."""
    own = next((s for s in f.expression.free_symbols if s.name == a.name and not a.family), None)
    return own is not None and own not in f.expression.xreplace({f.letter: own * sp.Dummy(real=True)}).free_symbols


def _falls_out(f: RootFormula, a: Argument, e: Any) -> bool:
    """Whether it is a factor of its term: then that term itself falls out of the slope of the root."""
    return a.name in {n.base.name for n in sp.Mul.make_args(_whole(f)) if isinstance(n, sp.Indexed)} - {n.base.name for n in e.atoms(sp.Indexed)}


def _twin_source(f: RootFormula) -> str:
    typed = ", ".join(f"{a.name}: Any" for a in f.about.arguments)
    names = ", ".join(a.name for a in f.about.arguments)
    given = ", ".join(f"{a.name}={a.name}" for a in f.about.arguments)
    show, letter = Balls().doprint, f.letter
    blocks = [
        f"def function({letter}: Any, {typed}) -> Any:\n    return arb({show(f.rhs)})",
        f"def rise({letter}: Any, {typed}) -> Any:\n    return arb({show(sp.diff(f.expression, letter))})",
        f"def value(*, {typed}) -> Any:\n    return root(lambda {letter}: function({letter}, {names}), lambda {letter}: rise({letter}, {names}))",
    ]
    for a, e in zip(f.about.arguments, _slopes(f).values(), strict=True):
        index = ", k: int" if a.family else ""
        blocks.append(f"def by_{a.name}(*, {typed}{index}) -> Any:\n    {letter} = value({given})\n    return -arb({show(e)}) / rise({letter}, {names})")
    body = "\n\n\n".join(blocks)
    used = ", ".join(n for n in ("bernoulli_0", "bernoulli_1", "phi", "root", "total") if f"{n}(" in body)
    slopes = ", ".join(f"{a.name!r}: by_{a.name}" for a in f.about.arguments)
    return (
        HEAD.format(title=f"{f.about.title}, in balls")
        + f"from typing import Any\n\nfrom flint import arb, fmpq\n\nfrom ..about import About, Argument, Twin\nfrom ..ball_functions import {used}\n\n"
        + constants_source(f) + about_source(f) + f"\n\n{body}\n\n\nTWIN = Twin(ABOUT, value, {{{slopes}}})\n"
    )  # fmt: skip


def _name(letter: Any) -> str:
    return str(letter.name)

