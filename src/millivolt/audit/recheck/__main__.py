"""`python -m millivolt.audit.recheck FILE...`: a report of every certificate, as JSON; exit code 1 where one disagrees, 2 where one cannot be read."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from flint import ctx

from .reading import load
from .replay import replay
from .terms import Unreadable

BITS = 128
FOREIGN = ("sympy", "millivolt.kernel", "millivolt.order", "millivolt.laws", "millivolt.phi")  # what may not be in this process


def main(paths: list[str]) -> int:
    ctx.prec = BITS
    rows: list[dict[str, Any]] = []
    for path in paths:
        try:
            rows.append({"file": path, **asdict(replay(load(Path(path))))})
        except (Unreadable, OSError) as why:
            rows.append({"file": path, "unreadable": str(why)})
    loaded = [name for name in FOREIGN if name in sys.modules]
    print(json.dumps({"reports": rows, "loaded": loaded}, ensure_ascii=True))
    if any("unreadable" in row for row in rows):
        return 2
    return 1 if loaded or any(row["disagreements"] for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
