"""How many claims of a file came to which verdict: what a document says before or behind its claims."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from millivolt.claims import ACCUSES, Judgement, Verdict


@dataclass(frozen=True)
class Tally:
    """The counts of a file, or of a part of it."""

    verdicts: dict[str, int] = field(default_factory=dict)
    unexpected: int = 0
    known: int = 0         # errors that are marked as known
    undecided: int = 0     # of those that are as expected

    @classmethod
    def of(cls, judgements: Iterable[Judgement]) -> Tally:
        found = tuple(judgements)
        return cls(
            dict(Counter(j.verdict.value for j in found)), sum(not j.as_expected for j in found), sum(j.verdict in ACCUSES and j.as_expected for j in found),
            sum(j.verdict is Verdict.UNDECIDED and j.as_expected for j in found),
        )  # fmt: skip

    def __add__(self, other: Tally) -> Tally:
        verdicts = Counter(self.verdicts) + Counter(other.verdicts)
        return Tally(dict(verdicts), self.unexpected + other.unexpected, self.known + other.known, self.undecided + other.undecided)

    @property
    def claims(self) -> int:
        return sum(self.verdicts.values())

    @property
    def in_order(self) -> dict[str, int]:
        """The verdicts that were given, in their order."""
        return {verdict.value: self.verdicts[verdict.value] for verdict in Verdict if verdict.value in self.verdicts}
