"""What a preset is: values with their sources, and what they are checked by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from inspect import signature
from typing import Any


@dataclass(frozen=True)
class Value:
    """A quantity as its source has it, and in coherent SI."""

    name: str      # K_out, P_Na, c_m ...: the argument of a formula, where it is one
    text: str      # "10 mM"
    si: float      # 10.0
    source: str    # author and year
    note: str = ""
    checked: str = ""  # the page, by its name among the references, where the value was looked up; empty where no page was at hand


@dataclass(frozen=True)
class Check:
    """Something that a source gives and that a compiled formula computes from the preset, within what the source leaves open."""

    says: str                            # "resting potential"
    formula: str
    given: tuple[tuple[str, float], ...]  # arguments that are not values of the same name
    expected: Value
    within: float                        # SI

    @property
    def function(self) -> Callable[..., Any]:
        """The compiled formula."""
        found: Callable[..., Any] = getattr(import_module(f"millivolt.formulas.generated.{self.formula}"), self.formula)
        return found


@dataclass(frozen=True)
class Preset:
    """One membrane."""

    name: str
    title: str
    words: str
    note: str
    values: tuple[Value, ...]
    checks: tuple[Check, ...]

    @property
    def told(self) -> tuple[Value, ...]:
        """All that a source is cited for: the values, and what the checks expect."""
        return (*self.values, *(check.expected for check in self.checks))

    def __getitem__(self, name: str) -> float:
        """The value of that name in coherent SI; KeyError, with the names there are, where it is not known."""
        known = {value.name: value.si for value in self.values}
        if name not in known:
            raise KeyError(f"{self.name} has no {name}; it has {', '.join(known)}")
        return known[name]

    def __contains__(self, name: str) -> bool:
        return any(value.name == name for value in self.values)

    def arguments(self, formula: Callable[..., Any]) -> dict[str, float]:
        """Those values that the formula has arguments for, by name."""
        return {name: self[name] for name in signature(formula).parameters if name in self}

    def computed(self, check: Check) -> float:
        """What the formula of a check gives [SI]."""
        return float(check.function(**{**self.arguments(check.function), **dict(check.given)}))
