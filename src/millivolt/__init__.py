"""millivolt derives, compiles and verifies the equations of the membrane potential.

    >>> from millivolt import nernst
    >>> round(nernst(z=1, T=310.15, c_out=5.0, c_in=140.0), 5)
    -0.08906

Every compiled formula is a function of this package, loaded when it is first asked for; so are
`verify` and `derivation`. Importing the package loads neither SymPy nor pint nor matplotlib.
"""

from importlib import import_module
from typing import Any

from .formulas.generated import NAMES as _FORMULAS

__version__ = "0.1.0"
_ROOMS = {
    "derivation": "derivation", "library": "library", "presets": "presets", "verify": "report.verifying", "DomainError": "formulas", "backend": "formulas.backends",
    "derivative": "formulas", "gradient": "formulas.propagation", "propagate": "formulas.propagation",
}  # fmt: skip

__all__ = ["DomainError", "__version__", "backend", "derivation", "derivative", "gradient", "library", "presets", "propagate", "verify", *_FORMULAS]


def __getattr__(name: str) -> Any:
    if name in _FORMULAS:
        found = getattr(import_module(f"{__name__}.formulas.generated.{name}"), name)
    elif name in _ROOMS:
        found = import_module(f"{__name__}.{_ROOMS[name]}")
        found = found if name == _ROOMS[name] else getattr(found, name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
