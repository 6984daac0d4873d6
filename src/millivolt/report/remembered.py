"""What a former check found, by the content of all that it depends on. Never a Theorem: that a check passed, and its figures."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from platformdirs import user_cache_path

from .checked import Row, as_data, from_data
from .writing import write

ROOM = Path(__file__).parent.parent
PROOF_SIDE = ("kernel.py", "order.py", "laws.py", "phi.py", "library.py", "symbols", "units", "derivation", "derivations", "report/checked.py")
PLACE = "MILLIVOLT_CACHE"  # of the environment: another folder than the one of the system


def rows() -> dict[str, Row]:
    """The rows of a check of everything here, by name, in order; none where something has changed since, or nothing is kept."""
    try:
        kept = json.loads(_file().read_text(encoding="utf-8"))
        return {r.name: r for r in from_data(kept["rows"])} if kept["key"] == _key() else {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def keep(checked: Iterable[Row]) -> None:
    """Remember them, where there is a place for it."""
    text = json.dumps({"key": _key(), "rows": as_data(checked)}, indent=1) + "\n"
    try:
        write(text, _file())
    except OSError:  # a home that cannot be written to: the next check begins anew
        return


def _file() -> Path:
    place = os.environ.get(PLACE)
    return (Path(place) if place else user_cache_path("millivolt")) / "checked.json"


def _key() -> str:
    return content(PROOF_SIDE)


def content(rooms: Iterable[str] = ("",)) -> str:
    """The content of the toolkit, or of some of its rooms, and the versions of the libraries that what is found depends on."""
    every = [p for room in rooms for p in ([ROOM / room] if (ROOM / room).is_file() else [*(ROOM / room).rglob("*")])]
    every += (ROOM / "derivations").rglob("*")  # a link in a checkout, which rglob from above may not follow
    files = sorted({p for p in every if p.suffix in (".py", ".j2", ".toml", ".mplstyle")})
    versions = [sys.version, *(f"{name} {_version(name)}" for name in ("sympy", "mpmath", "python-flint", "pint", "jinja2", "matplotlib"))]
    return digest([*(f"{p.relative_to(ROOM)}\n{p.read_text(encoding='utf-8')}" for p in files), *versions, *_plugged_in()])


def _plugged_in() -> Iterator[str]:
    """What plug-ins bring: what each names, and every line of the package that it is in."""
    for entry in sorted(metadata.entry_points(group="millivolt.derivations"), key=lambda entry: (entry.name, entry.value)):
        yield f"{entry.name} {entry.value}"
        spec = find_spec(entry.module.partition(".")[0])
        found = [] if spec is None else [Path(spec.origin)] if not spec.submodule_search_locations and spec.origin else [
            path for room in spec.submodule_search_locations or () for path in sorted(Path(room).rglob("*.py"))]  # fmt: skip
        yield from (f"{path}\n{path.read_text(encoding='utf-8')}" for path in found)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:  # figures are an extra
        return "none"


def digest(parts: Iterable[str]) -> str:
    """One key for all the parts."""
    found = hashlib.sha256()
    for part in parts:
        found.update(f"{len(part)}:{part}".encode())
    return found.hexdigest()
