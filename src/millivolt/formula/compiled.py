"""Formula: a theorem made into functions, on the fly. The shipped modules are the same source, written ahead of time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import sympy as sp

from .. import kernel
from ..formulas.about import About, Argument, Twin
from ..kernel import Theorem
from ..symbols import latex, plain, quantity
from ..units import CONSTANTS, read_unit
from .printers import PlainSlots, Slots
from .slopes import slope
from .stable import Link, stable

SIGNS = ("positive", "nonnegative", "nonzero")


@dataclass(frozen=True)
class Formula:
    """A theorem `letter = expression`, ready to be printed as code."""

    about: About
    letters: tuple[Any, ...]
    theorem: Theorem
    rhs: Any                         # the theorem's right side, in the names of the arguments and of nothing else
    needs: tuple[Any, ...]           # its conditions, in the names of the arguments and the parts
    expression: Any                  # the right side in a form that loses no digits; constants and parts as letters
    slopes: dict[str, Any]           # first derivatives, in the same form
    constants: dict[str, Any]        # letter -> exact value
    words: str = ""
    defaults: Mapping[str, float] = field(default_factory=dict)
    example: Mapping[str, Any] = field(default_factory=dict)  # a call that the docstring shows
    parts: tuple[tuple[Any, Any], ...] = ()  # letters that the theorem defines, and what they stand for in the arguments
    links: tuple[Link, ...] = ()     # from the theorem's form to the expression and the slopes, step by step

    @property
    def function(self) -> Callable[..., Any]:
        """The compiled function, keyword-only, for floats and arrays."""
        return _module(self.about.name, self.float_source())[self.about.name]  # type: ignore[no-any-return]

    @property
    def twin(self) -> Twin:
        """The same in balls."""
        return _module(f"{self.about.name}_twin", self.twin_source())["TWIN"]  # type: ignore[no-any-return]

    def float_source(self) -> str:
        """The module of numbers, as it is shipped."""
        from .source import float_source

        return float_source(self)

    def twin_source(self) -> str:
        """The module of balls, as it is shipped."""
        from .source import twin_source

        return twin_source(self)

    def kernel_source(self) -> str:
        """The C of numbers, as it is shipped; ValueError where it has none."""
        from .kernel_source import kernel_source

        return kernel_source(self)

    def __call__(self, **values: Any) -> Any:
        return self.function(**values)


def _module(name: str, source: str) -> dict[str, Any]:
    """Runs source that we have printed ourselves, from an expression the kernel admits and names that are identifiers."""
    module = ModuleType(f"millivolt.formulas.generated.{name}")
    module.__package__ = "millivolt.formulas.generated"
    exec(compile(source, f"<millivolt {name}>", "exec"), module.__dict__)
    return module.__dict__


def compile_theorem(
    th: Theorem,
    *,
    name: str,
    arguments: Iterable[Any],
    title: str = "",
    words: str = "",
    defaults: Mapping[Any, float] | None = None,
    names: Mapping[Any, str] | None = None,
    example: Mapping[str, Any] | None = None,
    hypotheses: tuple[str, ...] = (),
    sources: tuple[str, ...] = (),
) -> Formula:
    """The Formula of a theorem whose left side is a letter and whose right side speaks of the arguments and constants only."""
    letters = tuple(arguments)
    called = {a: (names or {}).get(a, quantity(a).name) for a in letters}
    defined = _definitions(th, letters)
    whole = kernel.instance(th, defined) if defined else th  # a definition whose letter is replaced by its meaning is let go
    constants = constants_of(whole.rhs, letters, name)
    slots = {quantity(a).name: own for a, own in called.items()}
    rhs, short, *needs = (renamed(e, called) for e in (whole.rhs, th.rhs, *sorted(th.needs, key=str)))
    parts = tuple((letter, renamed(meaning, called)) for letter, meaning in defined.items())
    where = "".join(f", {letter} = {plain(meaning)}" for letter, meaning in parts)
    about = About(
        name=name,
        title=title or name,
        result=quantity(th.lhs).name,
        unit=coherent(quantity(th.lhs).unit),
        arguments=tuple(argument_of(a, own) for a, own in called.items()),
        equation=f"{plain(th.lhs)} = {plain(short)}{where}",
        latex=latex(whole.rhs),
        substituted=Slots(slots).doprint(whole.rhs),
        substituted_plain=PlainSlots(slots).doprint(whole.rhs),
        needs=tuple(sorted(map(plain, needs))),
        hypotheses=hypotheses,
        sources=sources,
    )
    expression, links = stable(short)
    rises = {own: slope(short, expression, _letter(a, own), parts) for a, own in called.items()}
    slopes = {own: e for own, (e, _) in rises.items()}
    links = (*links, *(link for _, own in rises.values() for link in own))
    left_out = {called[a]: v for a, v in (defaults or {}).items()}
    return Formula(about, letters, th, rhs, tuple(needs), expression, slopes, constants, words, left_out, example or {}, parts, links)


def _definitions(th: Theorem, letters: tuple[Any, ...]) -> dict[Any, Any]:
    """The letters of the right side that are no arguments, and what the theorem is given that they stand for."""
    given = {p.lhs: p.rhs for p in sorted(th.given, key=str) if isinstance(p.lhs, sp.Symbol) and p.rel == "=" and not p.over}
    found = {s for s in th.rhs.free_symbols if isinstance(s, sp.Symbol) and s in given and s not in letters and not quantity(s).constant}
    return {s: given[s] for s in sorted(found, key=str)}


def renamed(e: Any, called: Mapping[Any, str]) -> Any:
    """e, every argument under the name that the function gives it."""
    families = {a: _letter(a, own) for a, own in called.items() if isinstance(a, sp.IndexedBase)}
    e = e.replace(lambda n: isinstance(n, sp.Indexed) and n.base in families, lambda n: families[n.base][n.indices])
    return e.xreplace({a: _letter(a, own) for a, own in called.items() if isinstance(a, sp.Symbol)})


def _letter(letter: Any, name: str) -> Any:
    if isinstance(letter, sp.IndexedBase):
        return sp.IndexedBase(name, **letter.label._assumptions_orig)
    return sp.Symbol(name, **letter._assumptions_orig)


def constants_of(e: Any, letters: tuple[Any, ...], name: str) -> dict[str, Any]:
    """The constants that e speaks of, by their exact values; refused where a letter is neither that nor an argument."""
    own = {a.label if isinstance(a, sp.IndexedBase) else a for a in letters}
    bound = {row[0] for s in e.atoms(sp.Sum) for row in s.limits} | {row[2] for s in e.atoms(sp.Sum) for row in s.limits}
    found = {}
    for letter in sorted(e.free_symbols - own - bound - {a for a in e.free_symbols if isinstance(a, sp.Indexed)}, key=str):
        known = quantity(letter).constant
        if not known:
            raise ValueError(f"{name} cannot be compiled: {letter} is neither an argument nor a constant")
        value = CONSTANTS[known].value
        found[letter.name] = sp.Rational(value.numerator, value.denominator)
    return found


def argument_of(letter: Any, name: str) -> Argument:
    known = quantity(letter)
    family = isinstance(letter, sp.IndexedBase)
    of = letter[sp.Dummy(integer=True)] if family else letter
    sign = next((s for s in SIGNS if getattr(of, f"is_{s}")), "real")
    return Argument(name, coherent(known.unit), sign, known.meaning, known.latex, known.count, family)


def coherent(unit: str) -> str:
    """The unit as the formulas take it, which must be the coherent one of SI."""
    if unit and read_unit(unit).factor != 1:
        raise ValueError(f"{unit} is not a coherent unit of SI")
    return unit
