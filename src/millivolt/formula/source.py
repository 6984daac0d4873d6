"""The source of a compiled formula: a module of numbers, and its twin in balls."""

from __future__ import annotations

import re
from textwrap import fill
from typing import Any

import sympy as sp

from ..formulas.about import Argument
from ..formulas.customary import customary
from ..formulas.limits import words as accuracy
from ..symbols import plain
from .compiled import Formula
from .example import example_lines
from .functions import logistic
from .letters import steps
from .printers import Arrays, Balls, Numbers, Rationals
from .sharing import of_sums, shared
from .stable import asked

HEAD = '"""{title}. Written by `python -m millivolt.formula` from its theorem; do not edit."""\n\nfrom __future__ import annotations\n\n'
TEST = {"positive": "{} > 0.0", "nonnegative": "{} >= 0.0", "nonzero": "{} != 0.0"}
WORDS = {"positive": "greater than zero", "nonnegative": "zero or more", "nonzero": "not zero", "real": "any"}
ORDER = (sp.Ne, sp.StrictGreaterThan, sp.GreaterThan, sp.StrictLessThan, sp.LessThan)  # a denominator is asked about before the quotient


def float_source(f: Formula) -> str:
    """The module of numbers: the function, its first derivatives, for floats and for arrays."""
    every, values = folded(f)
    needs = [every.pop(f"need {n}") for n in range(len(f.needs))]
    parts = [_function(f, f.about.name, "value", every["value"], needs, docstring(f))]
    parts += [_function(f, f"by_{a.name}", a.name, every[a.name], needs, slope_docstring(f, a)) for a in f.about.arguments]
    arrays = [_array_function(f, f"_{key}", e) for key, e in every.items()]
    conditions = [_array_function(f, f"_need_{n}", c) for n, c in enumerate(needs)]
    flat = not any(a.family for a in f.about.arguments)
    body = "\n\n\n".join([*parts, *arrays, *([_gradient(f, every)] if flat else []), *conditions])
    return (
        HEAD.format(title=f.about.title)
        + _imports(re.sub(r'""".*?"""', "", "\n".join(parts), flags=re.DOTALL))
        + "".join(f"{name} = {value!r}\n" for name, value in sorted(values.items()))
        + _table(f, needs)
        + "\n\n"
        + body
        + f"\n\n\nattach(TABLE, {f.about.name}, {{{', '.join(f'{a.name!r}: by_{a.name}' for a in f.about.arguments)}}}{attached(f)})\n"
    )


def attached(f: Formula) -> str:
    """What a formula is given beside its slopes."""
    families = tuple(a.name for a in f.about.arguments if a.family)
    return f", families={families!r}" if families else ", _gradient"


def _gradient(f: Formula, every: dict[str, Any]) -> str:
    """All slopes over arrays, with what they share computed once."""
    lines, slopes = shared({a.name: every[a.name] for a in f.about.arguments})
    names = ", ".join(f"{a.name}: Any" for a in f.about.arguments)
    from .kernel_source import same

    printer = Arrays(same(f))
    printer.made = frozenset(letter for letter, _ in lines)
    printer.tiny = frozenset(letter for letter, e in lines if isinstance(e, sp.exp | logistic))
    body = [*_parts(f, printer, "    "), *(f"    {letter} = {printer.doprint(e)}" for letter, e in lines)]
    return "\n".join([f"def _gradient({names}) -> Any:", *body, "    return (", *(f"        {printer.doprint(e)}," for e in slopes.values()), "    )"])


NAMES = (
    "balance", "bernoulli_0", "bernoulli_1", "bernoulli_2", "bernoulli_rise", "bernoulli_slope", "cosh", "excess", "exp", "exp_difference", "expm1", "hypot", "log", "log_mean", "log_mean_share", "log_ratio",
    "log_root", "logistic", "phi_1", "pi", "positive_root", "root_slope", "root_width", "shortfall", "sign", "sinh", "sqrt", "tanh",
)  # fmt: skip
OF_BALLS = (*(name for name in NAMES if name not in ("cosh", "exp", "log", "pi", "sign", "sinh", "sqrt", "tanh")), "phi", "total", "total_exact")


def _imports(body: str) -> str:
    names = [n for n in NAMES if re.search(rf"(?<![\w.]){n}\b", body)]
    lines = "from typing import Any\n\nfrom .. import arrays\nfrom ..domain import Number, Table\nfrom ..runtime import attach, evaluated, floats\n"
    lines = lines if "floats(" in body else lines.replace(", floats", "")
    return lines + (f"from ..scalars import {', '.join(names)}\n\n" if names else "\n")


def _table(f: Formula, needs: list[Any]) -> str:
    from .kernel_source import digest_of

    kinds = tuple((a.name, a.sign, a.family) for a in f.about.arguments)
    told = sorted(f.needs, key=lambda c: (ORDER.index(type(c)), str(c)))
    conditions = ", ".join(f"({plain(c)!r}, lambda *a: _need_{n}(*a))" for n, c in enumerate(told))  # defined further down
    return f"TABLE = Table({f.about.name!r}, {kinds!r}, ({conditions}{',' if needs else ''}), {units_of(f)!r}, {{}}, {digest_of(f)!r})\n"


def units_of(f: Formula) -> tuple[str, ...]:
    """The unit of the result, then those of the arguments."""
    return (f.about.unit, *(a.unit for a in f.about.arguments))


def signature(f: Formula) -> str:
    """The arguments, with what they are when left out."""
    return ", ".join(f"{a.name}: Number" + (f" = {f.defaults[a.name]!r}" if a.name in f.defaults else "") for a in f.about.arguments)


def _function(f: Formula, name: str, key: str, e: Any, needs: list[Any], doc: str) -> str:
    names = [a.name for a in f.about.arguments]
    index = ", k: int" if key != "value" and f.about.argument(key).family else ""
    lines = [f"def {name}(*, {signature(f)}{index}, out: Any = None) -> Any:", doc]
    elsewhere = f"return evaluated(TABLE, ({', '.join(names)},), _{key}, out{', k' if index else ''})"
    if any(a.family for a in f.about.arguments):
        return "\n".join([*lines, f"    {elsewhere}"])
    tests = [TEST[a.sign].format(a.name) for a in f.about.arguments if a.sign in TEST]
    met = [f"{Numbers().doprint(c.lhs)} {c.rel_op} {Numbers().doprint(c.rhs)}" for c in needs]
    body = [f"    {line}" for line in _body(e, Numbers())]
    if f.parts and met:  # computed once, asked about, and then used
        body = [f"    if {' and '.join(met)}:", *(f"    {line}" for line in body)]
        met = []
    body = [*_parts(f, Numbers(), "    "), *body]
    if tests or met:
        body = [f"    if {' and '.join([*tests, *met])}:", *(f"    {line}" for line in body)]
    return "\n".join([*lines, *_floats(names, elsewhere), *_tried(body, elsewhere)])


def _tried(body: list[str], elsewhere: str) -> list[str]:
    """What leaves the doubles on the way is computed as it is in arrays: infinite, or no number. A sum of products alone never stops."""
    if not re.search(r"[/(]|\*\*", "".join(line for line in body if "return" in line)):
        return [*body, f"    {elsewhere}"] if body[0].lstrip().startswith("if ") else body
    return ["    try:", *(f"    {line}" for line in body), "    except (ArithmeticError, ValueError):", "        pass", f"    {elsewhere}"]


def _floats(names: list[str], elsewhere: str) -> list[str]:
    """Goes on with floats; what is no number, or has a place for its result, goes elsewhere."""
    return [
        f"    if not ({' is '.join(f'type({n})' for n in names)} is float and out is None):",
        f"        if out is not None or (numbers := floats({', '.join(names)})) is None:",
        f"            {elsewhere}",
        f"        {', '.join(names)}{',' if len(names) == 1 else ''} = numbers",
    ]


def _parts(f: Formula, printer: Numbers, indent: str) -> list[str]:
    return [f"{indent}{letter} = {printer.doprint(meaning)}" for letter, meaning in of_sums(f.parts)]


def _array_function(f: Formula, name: str, e: Any) -> str:
    names = ", ".join(f"{a.name}: Any" for a in f.about.arguments)
    from .kernel_source import same

    show, index = Arrays(same(f)), ", *, k: int" if name[1:] in f.slopes and f.about.argument(name[1:]).family else ""
    return "\n".join([f"def {name}({names}{index}) -> Any:", *_parts(f, show, "    "), *(f"    {line}" for line in _body(e, show))])


def _body(e: Any, printer: Numbers) -> list[str]:
    """The lines that compute e."""
    if isinstance(e, sp.core.relational.Relational):
        return [f"return {printer.doprint(e.lhs)} {e.rel_op} {printer.doprint(e.rhs)}"]
    first, e = steps(e)
    return [*(f"{letter} = {printer.doprint(meaning)}" for letter, meaning in first), f"return {printer.doprint(e)}"]


def docstring(f: Formula) -> str:
    """What `help` shows."""
    a = f.about
    longest = max((len(x.name) for x in a.arguments), default=0)
    rows = "\n".join(f"    {x.name:<{longest}}  {x.meaning} [{x.unit or '1'}], {WORDS[x.sign]}{_default(f, x)}" for x in a.arguments)
    shapes = "The ions are on the last axis; the other axes" if any(x.family for x in a.arguments) else "Floats give a float; arrays"
    text = [
        f'    """{a.title}: {a.equation} [{a.unit or "1"}].',
        "",
        *_filled(f.words),
        "",
        rows,
        "",
        f"    {shapes} broadcast together. NaN in gives NaN out.",
        *_filled(f"Of quantities of pint, a quantity {_told(a.unit)}; a plain number among them is in SI."),
        *_filled(accuracy(a.name)),
        *_filled(f"Raises DomainError where an argument is not what is said above{_needing(a.needs)}."),
        *(_filled(f"Rests on: {', '.join(a.hypotheses)}.") if a.hypotheses else ()),
        *(_filled(f"Sources: {', '.join(a.sources)}.") if a.sources else ()),
        *(("", *example_lines(f)) if f.example else ()),
        '    """',
    ]
    return "\n".join(text)


def _told(unit: str, over: str = "") -> str:
    return f"in {customary(unit, over)}" if customary(unit, over) else "without unit"


def _filled(words: str) -> list[str]:
    return fill(words, 110, initial_indent="    ", subsequent_indent="    ").split("\n")


def _needing(needs: tuple[str, ...]) -> str:
    return f", or where it fails that {' and '.join(needs)}" if needs else ""


def _default(f: Formula, a: Argument) -> str:
    return f"; {f.defaults[a.name]:g} when left out" if a.name in f.defaults else ""


def slope_docstring(f: Formula, a: Argument) -> str:
    """What `help` shows of a derivative."""
    of = "the k-th " if a.family else ""
    return f'    """The derivative of {f.about.name} by {of}{a.name} [{f.about.unit or "1"} per {a.unit or "1"}]; of quantities {_told(f.about.unit, a.unit)}."""'


def _powered(c: Any, n: Any) -> str:
    """R, R2, root_R, root_R3, root_8: what a letter has of a constant or a number."""
    return f"{'' if n.is_Integer else 'root_'}{c**n.p if c.is_Integer else c}{n.p if n.p > 1 and not c.is_Integer else ''}"


def folded(f: Formula) -> tuple[dict[str, Any], dict[str, float]]:
    """The expressions with every product of powers of constants, and of their roots, as one letter, and those letters' values, rounded once."""
    values: dict[str, float] = {}
    letters = {sp.Symbol(name, positive=True): value for name, value in f.constants.items()}

    def fold(product: Any) -> Any:
        powers = product.as_powers_dict()
        ours = {c: powers[c] for c in sorted(letters, key=str) if powers.get(c, 0) and (2 * powers[c]).is_Integer}
        if not ours:
            return product
        if not all(n.is_Integer for n in ours.values()):  # beside a root of a constant, that of a number goes into it
            ours |= {c: powers[c] for c in sorted(powers, key=str) if c.is_Integer and not powers[c].is_Integer}
        name = "_".join(_powered(c, n) for c, n in ours.items() if n > 0) or "per"
        name += "".join(f"_per_{_powered(c, -n)}" for c, n in ours.items() if n < 0)
        whole = sp.Mul(*(c**n for c, n in ours.items()))
        values[f"C_{name}"] = float(sp.N(whole.subs(letters), 40))
        return product / whole * sp.Symbol(f"C_{name}", positive=True)

    def throughout(e: Any) -> Any:
        if e.is_Mul or e in letters:
            e = fold(e)
        if e.is_Relational:
            return e.func(*map(throughout, e.args), evaluate=False)
        return e if e.is_Atom or isinstance(e, sp.Indexed) else e.func(*map(throughout, e.args)) if not isinstance(e, sp.Sum) else e

    needs = [asked(c) for c in sorted(f.needs, key=lambda c: (ORDER.index(type(c)), str(c)))]
    every = {"value": f.expression, **f.slopes, **{f"need {n}": c for n, c in enumerate(needs)}}
    return {key: throughout(e) for key, e in every.items()}, values


def twin_source(f: Formula) -> str:
    """The twin in balls: the value by the theorem's own form, the slopes in functions of one sign."""
    names = ", ".join(f"{a.name}: Any" for a in f.about.arguments)
    functions = [f"def value(*, {names}) -> Any:\n    return arb({Balls().doprint(f.rhs)})"]
    exact = _is_rational(f.rhs)
    if exact:
        functions.append(f"def exact(*, {names}) -> Any:\n    return {Rationals().doprint(f.rhs)}")
    for a in f.about.arguments:
        index = ", k: int" if a.family else ""
        inner = "".join(f"{line}\n" for line in _parts(f, Balls(), "    "))
        functions.append(f"def by_{a.name}(*, {names}{index}) -> Any:\n{inner}    return arb({Balls().doprint(f.slopes[a.name])})")
    body = "\n\n\n".join(functions)
    used = [n for n in OF_BALLS if re.search(rf"(?<![\w.]){n}\(", body)]
    imports = "from typing import Any\n\nfrom flint import arb" + (", fmpq" if "fmpq(" in body or f.constants else "")
    imports += "\n\nfrom ..about import About, Argument, Twin\n" + (f"from ..ball_functions import {', '.join(sorted(used))}\n" if used else "")
    slopes = ", ".join(f"{a.name!r}: by_{a.name}" for a in f.about.arguments)
    return HEAD.format(title=f"{f.about.title}, in balls") + imports + "\n" + constants_source(f) + f"{about_source(f)}\n\n" + body + f"\n\n\nTWIN = Twin(ABOUT, value, {{{slopes}}}{', exact' if exact else ''})\n"


def _is_rational(e: Any) -> bool:
    return not e.atoms(sp.Function, sp.NumberSymbol) and all(p.exp.is_Integer for p in e.atoms(sp.Pow))


def constants_source(f: Formula) -> str:
    """The constants of nature, exact."""
    return "".join(f"{name} = fmpq({v.p}, {v.q})\n" for name, v in sorted(f.constants.items()))


def about_source(f: Formula) -> str:
    """What is known of it besides its code."""
    a = f.about
    rows = "".join(f"        {x!r},\n" for x in a.arguments)
    rest = "".join(
        f"    {key}={getattr(a, key)!r},\n" for key in ("equation", "latex", "substituted", "substituted_plain", "needs", "hypotheses", "sources")
    )
    return f"ABOUT = About(\n    name={a.name!r},\n    title={a.title!r},\n    result={a.result!r},\n    unit={a.unit!r},\n    arguments=(\n{rows}    ),\n{rest})\n"
