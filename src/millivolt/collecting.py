"""A plugin of pytest: every claim of a claims.toml or *.claims.toml is a test, which fails where its verdict is not as expected.

What is undecided is skipped, never passed, unless the claim says `expect = "undecided"`. Nothing of the judge is loaded
before a claims file is met. `-p no:millivolt` leaves claims files alone; the ini option `millivolt_files` says which they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .claims import Judgement

FILES = ["claims.toml", "*.claims.toml"]


class NotAsExpected(Exception):
    """A claim whose verdict is not the one that was expected."""

    def __init__(self, judgement: Judgement) -> None:
        super().__init__(judgement.reason)
        self.judgement = judgement


def pytest_addoption(parser: pytest.Parser) -> None:
    """Which files are claims files."""
    parser.addini("millivolt_files", "names of claims files, each claim of which is a test", type="args", default=FILES)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A claims file is a collection of claims."""
    if any(fnmatch(file_path.name, pattern) for pattern in parent.config.getini("millivolt_files")):
        return ClaimsFile.from_parent(parent, path=file_path)
    return None


class ClaimsFile(pytest.File):
    """The claims of a file, judged together when the first of them is run."""

    def collect(self) -> Iterator[pytest.Item]:
        """An item a claim; one clear message where the file cannot be used."""
        from .claims import Unusable, pieces
        from .claims.read import text_of

        try:
            self.pieces = list(pieces.cut(text_of(self.path), self.path.name))
            claims = [claim for piece in self.pieces for claim in pieces.claims_of(piece)]
        except Unusable as why:
            raise self.CollectError(str(why)) from None
        for claim in claims:
            yield ClaimItem.from_parent(self, name=claim.id, line=claim.line)

    @cached_property
    def judgements(self) -> dict[str, Judgement]:
        """Every claim's judgement, by its id."""
        from .claims import pieces

        traces = None
        for piece in self.pieces if len(self.pieces) > 1 else ():
            found = pieces.shown(piece)
            traces = found if traces is None else traces | found
        return {j.claim.id: j for piece in self.pieces for j in pieces.judged(piece, traces)[1]}


class ClaimItem(pytest.Item):
    """One claim."""

    def __init__(self, *, line: int, **more: Any) -> None:
        super().__init__(**more)
        self.line = line

    def runtest(self) -> None:
        """Fails where the verdict is not as expected; what the text does not decide is skipped."""
        from .claims import Verdict

        assert isinstance(self.parent, ClaimsFile)
        judgement = self.parent.judgements[self.name]
        if not judgement.as_expected:
            raise NotAsExpected(judgement)
        if judgement.verdict is Verdict.UNDECIDED and judgement.claim.expect is None:
            pytest.skip(judgement.reason)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What is printed, what comes out, and why: not where in the judge that was found."""
        from .results.junit import told

        if isinstance(excinfo.value, NotAsExpected):
            judgement = excinfo.value.judgement
            return f"{judgement.claim.id}: {judgement.verdict.value}\n{told(judgement)}"
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Where the claim begins."""
        return self.path, self.line - 1 if self.line else None, f"{self.path.name}: {self.name}"
