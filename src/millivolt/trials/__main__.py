"""`python -m millivolt.trials [--sample NAME] PAGE [FILE ...]`: the judge on trial, and with it the right claims of these files; the report is written to the page.

The sample is tried besides the first one: the same trial with inputs, figures and ways of slips drawn anew. Ends with 1 where a right claim was accused or a wrong one was not.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from dataclasses import replace
from pathlib import Path

from millivolt.trials.page import false_accusations, missed, page
from millivolt.trials.running import Plan, tried

PAGE = "reports/judge.md"


def main() -> int:
    """Tries the judge, writes the report, tells the two figures that must be nought."""
    words = ArgumentParser(prog="millivolt.trials")
    words.add_argument("--sample", default="", help="a second sample, by its name: held-out")
    words.add_argument("page", nargs="?", default=PAGE, type=Path)
    words.add_argument("files", nargs="*", type=Path)
    asked = words.parse_args()
    plan = Plan(files=tuple(asked.files))
    counts = [tried(plan), *([tried(replace(plan, sample=asked.sample))] if asked.sample else [])]
    asked.page.write_text(page(*counts), encoding="utf-8")
    accused, escaped = (sum(of(count.of) for count in counts) for of in (false_accusations, missed))
    print(f"{accused} right claims accused, {escaped} wrong ones not; see {asked.page}")
    return int(bool(accused or escaped))


if __name__ == "__main__":
    sys.exit(main())
