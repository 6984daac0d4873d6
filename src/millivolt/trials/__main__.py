"""`python -m millivolt.trials PAGE [FILE ...]`: the judge on trial, and with it the right claims of these files; the report is written to the page.

Ends with 1 where a right claim was accused or a wrong one was not.
"""

from __future__ import annotations

import sys
from pathlib import Path

from millivolt.trials.page import false_accusations, missed, page
from millivolt.trials.running import Plan, tried

PAGE = "reports/judge.md"


def main() -> int:
    """Tries the judge, writes the report, tells the two figures that must be nought."""
    target, *files = (Path(argument) for argument in sys.argv[1:] or [PAGE])
    count = tried(Plan(files=tuple(files)))
    target.write_text(page(count), encoding="utf-8")
    accused, escaped = false_accusations(count.of), missed(count.of)
    print(f"{accused} right claims accused, {escaped} wrong ones not; see {target}")
    return int(bool(accused or escaped))


if __name__ == "__main__":
    sys.exit(main())
