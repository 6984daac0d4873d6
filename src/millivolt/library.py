"""Name -> Derivation -> Theorem -> Formula. Decides nothing; finds."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from . import derivations
from .derivation import Derivation, check, examine
from .derivation.examine import principles
from .formula import Formula, compile_theorem
from .kernel import Theorem
from .symbols import quantity

FIELDS = ("electrodiffusion", "conductance", "capacitor", "geometry", "cable", "energy", "interfaces", "everyday", "analysis")  # the order in which a book has them


class Unknown(KeyError):
    """There is no derivation, or no formula, of that name."""

    def __str__(self) -> str:
        return str(self.args[0])


@cache
def found() -> dict[str, Derivation]:
    """Every derivation, by name: results in the order of the fields, each followed by its special cases."""
    every: dict[str, Derivation] = {}
    for field in FIELDS:
        room = import_module(f"{derivations.__name__}.{field}")
        for module in sorted(info.name for info in pkgutil.iter_modules(room.__path__)):
            here = import_module(f"{room.__name__}.{module}")
            every |= {name: d for name, d in vars(here).items() if isinstance(d, Derivation) and d.name == name}
    return {name: every[name] for name in sorted(every, key=lambda n: _place(every, n))}


def field_of(d: Derivation) -> str:
    """The field that a result of the library belongs to."""
    return _fields()[d.name]


@cache
def _fields() -> dict[str, str]:
    fields: dict[str, str] = {}
    for field in FIELDS:
        room = import_module(f"{derivations.__name__}.{field}")
        for info in pkgutil.iter_modules(room.__path__):
            here = import_module(f"{room.__name__}.{info.name}")
            fields |= {name: field for name, d in vars(here).items() if isinstance(d, Derivation) and d.name == name and name not in fields}
    return fields


def _place(every: dict[str, Derivation], name: str) -> tuple[int, ...]:
    names = list(every)
    d = every[name]
    if d.case_of is not None and d.case_of.name not in every:
        raise Unknown(f"{name} is a special case of {d.case_of.name}, which is in no field")
    main = names.index(d.case_of.name) if d.case_of is not None else names.index(name)
    return (main, d.case_of is not None, names.index(name))


def in_file(path: Path) -> list[Derivation]:
    """The derivations of a Python file of one's own. The file is run, as any program of one's own is."""
    spec = spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None or not path.is_file():
        raise Unknown(f"{path}: there is no such file")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    own = [d for name, d in vars(module).items() if isinstance(d, Derivation) and d.name == name and d.name not in found()]
    if not own:
        raise Unknown(f"{path}: no derivation found; a derivation is a variable of the name it carries")
    return own


def derivation(name: str) -> Derivation:
    """The derivation of that name."""
    if name not in found():
        raise Unknown(f"there is no derivation {name!r}{_nearest(name, tuple(found()))}")
    return found()[name]


def theorem(name: str) -> Theorem:
    """The theorem that the derivation of that name proves."""
    return check(derivation(name))


def formula_names() -> tuple[str, ...]:
    """Every result that is compiled."""
    return tuple(name for name, d in found().items() if d.arguments)


def formula(name: str) -> Formula:
    """The theorem of that name, compiled."""
    return formula_of(derivation(name))


def formula_of(d: Derivation) -> Formula:
    """Any derivation, a user's own included, compiled."""
    if not d.arguments:
        raise Unknown(f"{d.name} names no arguments, so there is nothing to compile")
    return compile_theorem(
        check(d),
        name=d.name,
        arguments=d.arguments,
        title=d.title,
        words=d.words,
        defaults=d.defaults,
        names=d.names,
        hypotheses=tuple(dict.fromkeys(g.name for g in principles(d))),
        sources=d.references,
    )


def cases(d: Derivation) -> tuple[Derivation, ...]:
    """The special cases of d."""
    return tuple(other for other in found().values() if other.case_of is d)


def results() -> tuple[Derivation, ...]:
    """Every result that is no special case of another."""
    return tuple(d for d in found().values() if d.case_of is None)


def _nearest(name: str, known: tuple[str, ...]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, known, 1)
    return f"; did you mean {close[0]}?" if close else ""


__all__ = ["Unknown", "cases", "check", "derivation", "examine", "formula", "formula_names", "formula_of", "found", "quantity", "results", "theorem"]
