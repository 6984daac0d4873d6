"""What a claim is, and what is said of it: frozen data, that a notebook can show."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from millivolt.claims import in_notebook


class Verdict(enum.Enum):
    """In the order in which they are tried; the first that holds is given."""

    CONFIRMED = "confirmed"
    CONSISTENT = "consistent"
    APPROXIMATE = "approximate"
    DAMAGED = "damaged"
    WRONG_UNIT = "wrong unit"
    REFUTED = "refuted"
    UNDECIDED = "undecided"


Verdict._repr_html_ = in_notebook.badge  # type: ignore[attr-defined]  # here, for the body of an Enum may not hold a name with underscores about it

ACCUSES = frozenset({Verdict.DAMAGED, Verdict.WRONG_UNIT, Verdict.REFUTED})  # what ends a run with exit code 1, unless expected


@dataclass(frozen=True)
class Source:
    """Where the claims of a file were printed."""

    title: str
    kind: str = ""
    reference: str = ""                                        # author, year, edition, address
    convention: dict[str, str] = field(default_factory=dict)   # its own signs and sides: {"current": "inward positive"}


@dataclass(frozen=True)
class Claim:
    """One printed number, unit, formula or comparison, with the inputs that the text gives."""

    id: str
    where: str
    prints: str                                       # exactly as printed
    kind: str                                         # formula expression constant converts identity equation holds magnitude
    body: str                                         # the formula's name, the expression, the constant's name ...
    inputs: dict[str, str | tuple[str, ...]]          # `with`: stipulated by the text, or "@id"
    assumes: dict[str, str | tuple[str, ...]]         # supplied by a person, not by the text
    about: str = ""                                   # of an equation or a line of working: the theorem it is compared with
    expect: Verdict | None = None                     # a known erratum
    reported: bool = False                            # the text itself quotes it as an error
    convention: dict[str, str] = field(default_factory=dict)
    note: str = ""
    line: int = 0                                     # of the claims file on which it begins; 0 where that is not known


@dataclass(frozen=True)
class Value:
    """A number to be shown: digits enough to see the verdict, in a unit that the text uses where it can."""

    value: str   # "3.29867e-09"
    unit: str    # "m^2"; "" for a pure number


@dataclass(frozen=True)
class Diagnosis:
    """One slip, or two, that reproduce what is printed."""

    slip: str            # stable code: "lost-superscript", "log10-for-ln", ...
    likely: bool         # below 0.05 expected by chance, and no cheaper rival fits
    words: str           # one sentence
    by_chance: float     # how many slips of no higher cost would fit these digits by luck
    gives: Value | None = None   # what the slip comes to, in the printed unit


@dataclass(frozen=True)
class Certificate:
    """What anyone can check again: enclosures as decimal strings [low, high] in SI, and what they show."""

    shows: str                                # "inside", "witness", "disjoint", "dimensions", "missing", ...
    printed: tuple[str, str] | None           # the interval that the printed string stands for, SI
    computed: tuple[str, str] | None          # the enclosure of the value, over the inputs' own rounding where that was needed, SI
    inputs: dict[str, str] = field(default_factory=dict)  # the inputs, or the witness, as decimal strings, SI
    words: str = ""                           # the sentence a report prints


@dataclass(frozen=True)
class Working:
    """formula -> numbers substituted -> result, as LaTeX and as plain text."""

    formula: str
    substituted: str
    result: str
    formula_plain: str
    substituted_plain: str
    result_plain: str


@dataclass(frozen=True)
class Judgement:
    """A claim, its verdict, and everything a report says about it."""

    claim: Claim
    verdict: Verdict
    reason: str                           # one sentence: why this verdict
    computed: Value | None                # from the numbers printed just before it
    from_start: Value | None              # from the stipulated inputs, at full precision
    certificate: Certificate | None
    working: Working | None = None
    corrected: str | None = None          # the printed string as it should read, in the author's own style
    diagnosis: tuple[Diagnosis, ...] = ()
    notes: tuple[str, ...] = ()           # which reading was kindest, what else is worth saying
    place: str = ""                       # with the document at hand: "line 1, column 8123", or "not found; nearest: ..."
    context: str = ""                     # the words around it in the document
    error: str = ""                       # of what is wrong: its kind, one of millivolt.claims.errors.KINDS
    rounding: tuple[str, ...] = ()        # of "half up", "half even", "truncation", "up": the habits that make the printed figure right
    least_error: str = ""                 # "3.2 %": an error of more than this the printed digits would have shown

    @property
    def as_expected(self) -> bool:
        """Nothing here that should end a run with exit code 1."""
        if self.claim.expect is not None:
            return self.verdict is self.claim.expect
        return self.claim.reported or self.verdict not in ACCUSES

    def _repr_html_(self) -> str:
        return in_notebook.one(self)
