"""What is known of a compiled formula besides its code: plain data, written by the generator, read by the judge and the reports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Argument:
    """One argument of a formula."""

    name: str
    unit: str             # SI, in our own spelling: "mol m^-3"; "" for a pure number
    sign: str             # real | positive | nonnegative | nonzero
    meaning: str
    latex: str
    count: bool = False   # a valence, a number of things: exact however it is printed
    family: bool = False  # one value an ion, on the last axis


@dataclass(frozen=True)
class About:
    """A formula: its arguments in order, its unit, its equation, what it rests on."""

    name: str
    title: str                       # "Nernst potential"
    result: str                      # the letter on the left: "E"
    unit: str                        # SI
    arguments: tuple[Argument, ...]
    equation: str                    # plain text: "E = R*T/(z*F)*log(c_out/c_in)"
    latex: str                       # of the right-hand side
    substituted: str                 # the same LaTeX, every argument a slot: r"\frac{R \cdot <<T>>}{...}"
    substituted_plain: str           # the same in plain text: "R*<<T>>/(<<z>>*F)*log(<<c_out>>/<<c_in>>)"
    needs: tuple[str, ...] = ()      # conditions beyond the arguments' signs, in words
    hypotheses: tuple[str, ...] = () # names of the postulates and assumptions it rests on
    sources: tuple[str, ...] = ()

    def argument(self, name: str) -> Argument:
        """The argument of that name; KeyError where there is none."""
        for argument in self.arguments:
            if argument.name == name:
                return argument
        raise KeyError(name)


@dataclass(frozen=True)
class Twin:
    """A formula in balls (python-flint's arb), with its first derivatives: value(**balls) and slopes[name](**balls).

    A family argument takes a list of balls; its slope takes the place as `k` too: slopes["g"](k=0, **balls).
    """

    about: About
    value: Callable[..., Any]
    slopes: dict[str, Callable[..., Any]]
    exact: Callable[..., Any] | None = None  # over flint's fmpq, where the formula is rational: for ties, which balls cannot decide
