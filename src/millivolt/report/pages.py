"""What a derivation page shows: plain data, filled by the derivation room, laid out by the templates."""

from __future__ import annotations

from dataclasses import dataclass

Words = tuple[tuple[bool, str], ...]   # prose with formulas in it: (is it LaTeX mathematics?, the text)


@dataclass(frozen=True)
class SymbolRow:
    """A letter of the page."""

    latex: str
    meaning: str
    unit: str          # SI, our spelling: "mol m^-2 s^-1"; "1" for a pure number
    sign: str          # "positive", "any sign", "not zero" ...


@dataclass(frozen=True)
class PremiseRow:
    """One thing the proof starts from."""

    kind: str          # postulate | definition | assumption | theorem
    name: str
    latex: str         # the equation it contributes; "" where it is words only
    words: str
    source: str
    cited: str = ""    # of a theorem: the name of its derivation


@dataclass(frozen=True)
class LineRow:
    """One numbered line of a proof."""

    number: int
    latex_left: str
    latex_right: str
    reason: Words
    status: str        # proved | computed | assumed
    relation: str = "="  # LaTeX of the sign between the sides
    rearranges: bool = False  # it says what the line before says
    name: str = ""      # of a fact that later lines name


@dataclass(frozen=True)
class CaseRow:
    """A special case, or another thing proved beside the result."""

    name: str
    title: str
    statement: str
    words: str
    lines: tuple[LineRow, ...] = ()
    premises: tuple[PremiseRow, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class StandsOn:
    """What the theorem rests on, by kind; rules of the kernel with how often each was used."""

    postulates: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()
    theorems: tuple[str, ...] = ()
    laws: tuple[str, ...] = ()
    rules: tuple[tuple[str, int], ...] = ()
    below: tuple[str, ...] = ()        # the names of the earlier theorems, in their order


@dataclass(frozen=True)
class FigureRow:
    """A figure of the page; what draws it is known by its name."""

    name: str
    title: str
    caption: Words


@dataclass(frozen=True)
class DerivationPage:
    """Everything that is printed of one derivation."""

    name: str
    title: str
    summary: str                       # plain text, one or two sentences
    statement: str                     # LaTeX mathematics
    unit: str
    symbols: tuple[SymbolRow, ...]
    premises: tuple[PremiseRow, ...]
    lines: tuple[LineRow, ...]
    needs: tuple[str, ...]             # LaTeX: conditions that no declared sign discharges
    special_cases: tuple[CaseRow, ...]
    stands_on: StandsOn
    elsewhere: tuple[CaseRow, ...] = ()  # special cases that have pages of their own: stated here, proved there
    references: tuple[str, ...] = ()
    figures: tuple[FigureRow, ...] = ()
    formula: str = ""                  # signature of the compiled function

    @property
    def every_line(self) -> tuple[LineRow, ...]:
        """The lines of the proof and of its special cases."""
        return self.lines + tuple(line for case in self.special_cases for line in case.lines)
