"""The shipped modules: what the generator prints for every formula of the library, written ahead of time."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from .javascript import javascript_source, javascript_tables
from .kernel_source import library_digest, table_source
from .polynomials import header_source, module_source


def sources() -> dict[str, str]:
    """Every shipped module: its path below formulas/, and its text."""
    from importlib import import_module

    library = import_module("millivolt.library")  # not imported above: a formula is made of theorems, not of derivations
    found: dict[str, str] = {"polynomials.py": module_source(), "kernels/tables.h": header_source(), "javascript/tables.js": javascript_tables()}
    names = library.formula_names()
    for name in names:
        formula = library.formula(name)
        found[f"generated/{name}.py"] = formula.float_source()
        found[f"twins/{name}.py"] = formula.twin_source()
        found[f"kernels/of_{name}.c"] = formula.kernel_source()
        found |= _javascript(name, formula)
    listed = "".join(f"    {name!r},\n" for name in names)
    kernels = [found[f"kernels/of_{name}.c"] for name in names]
    found["kernels/table.h"] = table_source(names, kernels)
    found["generated/__init__.py"] = (
        '"""Every compiled formula. Written by `python -m millivolt.formula`; do not edit."""\n\n'
        f"KERNELS = {library_digest(kernels)!r}  # built of other sources, they are not used\nNAMES = (\n{listed})\n"
    )
    return found


def _javascript(name: str, formula: Any) -> dict[str, str]:
    """None of what is found by a search: no page needs it."""
    try:
        return {f"javascript/{name}.js": javascript_source(formula)}
    except ValueError:
        return {}


def main() -> int:
    """Writes every module that has changed; says which."""
    room = Path(__file__).parent.parent / "formulas"
    for path, text in sources().items():
        target = room / path
        target.parent.mkdir(exist_ok=True)
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.write_text(text, encoding="utf-8")
            sys.stdout.write(f"wrote {path}\n")
    return 0
