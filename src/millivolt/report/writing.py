"""A file written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path


def write(content: str | bytes, target: Path) -> None:
    """Put the content at the target in one step: a reader sees the old file or the new one, never half of it."""
    write_parts([content], target)


def write_parts(parts: Iterable[str | bytes], target: Path) -> None:
    """The same from parts that need not all be at hand at once."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            for part in parts:
                file.write(part.encode("utf-8") if isinstance(part, str) else part)
        Path(beside).chmod(_mode(target))
        Path(beside).replace(target)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, or those that a new file gets."""
    return target.stat().st_mode & 0o777 if target.exists() else 0o644
