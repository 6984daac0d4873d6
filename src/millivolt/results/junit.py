"""JUnit XML, which every build server shows: a suite a file, a case a claim. What is not as expected fails; what is undecided is skipped, never passed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape, quoteattr

from millivolt.claims import Judgement, Verdict

from .tally import Tally

NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what no XML document may hold, escaped or not


def before(tallies: Sequence[Tally]) -> str:
    """What stands before the first suite."""
    whole = sum(tallies, Tally())
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="millivolt"{_counts(whole)}>\n'


def suite(file: str, tally: Tally) -> str:
    """How the suite of a file begins."""
    return f"  <testsuite name={attribute(file)}{_counts(tally)}>\n"


def body(file: str, judgements: Iterable[Judgement]) -> str:
    """The cases of a piece."""
    return "".join(_case(file, judgement) for judgement in judgements)


def _counts(tally: Tally) -> str:
    return f' tests="{tally.claims}" failures="{tally.unexpected}" errors="0" skipped="{tally.undecided}"'


def _case(file: str, j: Judgement) -> str:
    line = f' line="{j.claim.line}"' if j.claim.line else ""
    head = f"    <testcase classname={attribute(file)} name={attribute(j.claim.id)} file={attribute(file)}{line}"
    if not j.as_expected:
        kind = j.verdict.value if j.claim.expect is None else f"expected {j.claim.expect.value}"
        return f"{head}>\n      <failure type={attribute(kind)} message={attribute(j.reason)}>{text(told(j))}</failure>\n    </testcase>\n"
    if j.verdict is Verdict.UNDECIDED:
        return f"{head}>\n      <skipped message={attribute(j.reason)}/>\n    </testcase>\n"
    return f"{head}/>\n"


def told(j: Judgement) -> str:
    """A judgement in lines of plain text."""
    value = f"{j.computed.value} {j.computed.unit}".strip() if j.computed else ""
    expected = f"expected {j.claim.expect.value}, is {j.verdict.value}" if j.claim.expect is not None else ""
    rows = [("", expected), ("where", j.claim.where), ("prints", j.claim.prints), ("gives", value), ("why", j.reason), ("should read", j.corrected or "")]
    rows += [("likely" if found.likely else "possible", found.words) for found in j.diagnosis]
    return "\n".join(f"{label:<12}{words}".strip() for label, words in rows if words)


def attribute(value: str) -> str:
    """A value between its quotes."""
    return quoteattr(NO_XML.sub("\ufffd", value))


def text(value: str) -> str:
    """A text between its tags."""
    return escape(NO_XML.sub("\ufffd", value))
