"""Formula: a theorem made into functions, on the fly. The shipped modules are the same source, written ahead of time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import sympy as sp

from ..formulas.about import About, Argument, Twin
from ..kernel import Theorem
from ..symbols import latex, plain, quantity
from ..units import CONSTANTS, read_unit
from .printers import PlainSlots, Slots
from .stable import slope, stable

SIGNS = ("positive", "nonnegative", "nonzero")


@dataclass(frozen=True)
class Formula:
    """A theorem `letter = expression`, ready to be printed as code."""

    about: About
    letters: tuple[Any, ...]
    theorem: Theorem
    expression: Any                  # the theorem's right side, in a form that loses no digits; constants as letters
    slopes: dict[str, Any]           # first derivatives, in the same form
    constants: dict[str, Any]        # letter -> exact value
    words: str = ""
    defaults: Mapping[str, float] = field(default_factory=dict)

    @property
    def function(self) -> Callable[..., Any]:
        """The compiled function, keyword-only, for floats and arrays."""
        from .source import float_source

        return _module(self.about.name, float_source(self))[self.about.name]  # type: ignore[no-any-return]

    @property
    def twin(self) -> Twin:
        """The same in balls."""
        from .source import twin_source

        return _module(f"{self.about.name}_twin", twin_source(self))["TWIN"]  # type: ignore[no-any-return]

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
    hypotheses: tuple[str, ...] = (),
    sources: tuple[str, ...] = (),
) -> Formula:
    """The Formula of a theorem whose left side is a letter and whose right side speaks of the arguments and constants only."""
    letters = tuple(arguments)
    constants = _constants(th, letters, name)
    about = About(
        name=name,
        title=title or name,
        result=quantity(th.lhs).name,
        unit=_si(quantity(th.lhs).unit),
        arguments=tuple(map(_argument, letters)),
        equation=f"{plain(th.lhs)} = {plain(th.rhs)}",
        latex=latex(th.rhs),
        substituted=Slots(frozenset(map(_name, letters))).doprint(th.rhs),
        substituted_plain=PlainSlots(frozenset(map(_name, letters))).doprint(th.rhs),
        needs=tuple(sorted(plain(c) for c in th.needs)),
        hypotheses=hypotheses,
        sources=sources,
    )
    expression = stable(th.rhs)
    slopes = {_name(a): slope(expression, a) for a in letters}
    return Formula(about, letters, th, expression, slopes, constants, words, {_name(a): v for a, v in (defaults or {}).items()})


def _constants(th: Theorem, letters: tuple[Any, ...], name: str) -> dict[str, Any]:
    own = {a.label if isinstance(a, sp.IndexedBase) else a for a in letters}
    bound = {row[0] for s in th.rhs.atoms(sp.Sum) for row in s.limits} | {row[2] for s in th.rhs.atoms(sp.Sum) for row in s.limits}
    found = {}
    for letter in sorted(th.rhs.free_symbols - own - bound - {a for a in th.rhs.free_symbols if isinstance(a, sp.Indexed)}, key=str):
        known = quantity(letter).constant
        if not known:
            raise ValueError(f"{name} cannot be compiled: {letter} is neither an argument nor a constant")
        value = CONSTANTS[known].value
        found[letter.name] = sp.Rational(value.numerator, value.denominator)
    return found


def _name(letter: Any) -> str:
    return quantity(letter).name


def _argument(letter: Any) -> Argument:
    known = quantity(letter)
    family = isinstance(letter, sp.IndexedBase)
    of = letter[sp.Dummy(integer=True)] if family else letter
    sign = next((s for s in SIGNS if getattr(of, f"is_{s}")), "real")
    return Argument(known.name, _si(known.unit), sign, known.meaning, known.latex, known.count, family)


def _si(unit: str) -> str:
    """The unit as the formulas take it, which must be the coherent one of SI."""
    if unit and read_unit(unit).factor != 1:
        raise ValueError(f"{unit} is not a coherent unit of SI")
    return unit
