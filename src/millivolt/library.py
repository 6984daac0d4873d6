"""Name -> Derivation -> Theorem -> Formula. Decides nothing; finds."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module, metadata
from importlib.util import module_from_spec, spec_from_file_location
from inspect import getsource
from pathlib import Path

from . import derivations
from .derivation import Derivation, check, examine
from .derivation.check import traced
from .derivation.examine import principles
from .formula import Formula, compile_root, compile_theorem
from .kernel import Theorem
from .symbols import quantity

FIELDS = ("electrodiffusion", "conductance", "capacitor", "geometry", "cable", "energy", "interfaces", "everyday", "analysis")  # the order in which a book has them
PLUG_INS = "plug-ins"                   # the field of what other packages bring
ENTRY_POINTS = "millivolt.derivations"  # under which they name a module of theirs


class Unknown(KeyError):
    """There is no derivation, or no formula, of that name."""

    def __str__(self) -> str:
        return str(self.args[0])


@cache
def found() -> dict[str, Derivation]:
    """Every derivation, by name: results in the order of the fields, each followed by its special cases; those of plug-ins last."""
    every = {name: d for mine in _rooms().values() for name, d in mine.items()}
    return {name: every[name] for name in sorted(every, key=lambda n: _place(every, n))}


def field_of(d: Derivation) -> str:
    """The field that a result of the library belongs to; "plug-ins" for one of another package."""
    return next(field for field, mine in _rooms().items() if d.name in mine)


@cache
def _rooms() -> dict[str, dict[str, Derivation]]:
    """Field -> its derivations by name, each in the field of the module that makes it."""
    rooms: dict[str, dict[str, Derivation]] = {}
    for field in FIELDS:
        room = import_module(f"{derivations.__name__}.{field}")
        modules = (import_module(f"{room.__name__}.{name}") for name in sorted(info.name for info in pkgutil.iter_modules(room.__path__)))
        rooms[field] = {name: d for module in modules for name, d in declared(module).items() if f'"{name}"' in getsource(module)}  # not one that it imports
    ours = {name: d for mine in rooms.values() for name, d in mine.items()}
    return {**rooms, PLUG_INS: dict(_plugged_in(ours))}


def declared(module: object) -> dict[str, Derivation]:
    """The derivations of a module: variables of the name that they carry."""
    return {name: d for name, d in vars(module).items() if isinstance(d, Derivation) and d.name == name}


def _plugged_in(ours: dict[str, Derivation]) -> Iterator[tuple[str, Derivation]]:
    """The derivations of the modules that installed packages name; what these import of ours stays ours."""
    theirs: dict[str, Derivation] = {}
    for entry in sorted(metadata.entry_points(group=ENTRY_POINTS), key=lambda entry: (entry.name, entry.value)):
        place = f"the plug-in {entry.name} = {entry.value}"
        try:
            found = declared(entry.load())
        except Exception as why:  # a plug-in is another's program; it is named, and nothing goes on without it
            raise Unknown(f"{place} cannot be loaded: {type(why).__name__}: {why}") from why
        for name, d in found.items():
            if {**ours, **theirs}.get(name, d) is not d:
                raise Unknown(f"{place} has a derivation {name!r}, and there is one of that name already")
            theirs[name] = d
    yield from ((name, d) for name, d in theirs.items() if name not in ours)


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
    own = [d for name, d in declared(module).items() if name not in found()]
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
    """Every result of this package that is compiled; those of plug-ins are compiled when they are asked for."""
    return tuple(name for name, d in found().items() if d.arguments and name not in _rooms()[PLUG_INS])


def formula(name: str) -> Formula:
    """The theorem of that name, compiled."""
    return formula_of(derivation(name))


def formula_of(d: Derivation) -> Formula:
    """Any derivation, a user's own included, compiled."""
    if not d.arguments:
        raise Unknown(f"{d.name} names no arguments, so there is nothing to compile")
    if d.claim[3]:
        return compile_root(
            check(d), name=d.name, arguments=d.arguments, title=d.title, words=d.words, names=d.names, example=d.example, sources=d.references,
            hypotheses=tuple(dict.fromkeys(g.name for g in principles(d))), told={p: g.words for p, g in traced(d).items()},
        )  # fmt: skip
    return compile_theorem(
        check(d),
        name=d.name,
        arguments=d.arguments,
        title=d.title,
        words=d.words,
        defaults=d.defaults,
        names=d.names,
        example=d.example,
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
