"""Files written whole or not at all, one or several."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path


def write(content: str | bytes, target: Path) -> None:
    """Put the content at the target in one step: a reader sees the old file or the new one, never half of it."""
    write_parts([content], target)


def write_all(contents: Mapping[Path, str | bytes]) -> None:
    """Several files: none of them is put in its place before all are on the disk."""
    beside: dict[Path, Path] = {}
    try:
        for target, content in contents.items():
            beside[target] = _beside([content], target)
        for target, waiting in beside.items():
            waiting.replace(target)
    except BaseException:
        for waiting in beside.values():
            waiting.unlink(missing_ok=True)
        raise


def write_parts(parts: Iterable[str | bytes], target: Path) -> None:
    """One file from parts that need not all be at hand at once."""
    waiting = _beside(parts, target)
    try:
        waiting.replace(target)
    except BaseException:
        waiting.unlink(missing_ok=True)
        raise


def _beside(parts: Iterable[str | bytes], target: Path) -> Path:
    """A file beside the target, with its permissions, that holds the parts; none where that fails."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    waiting = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            for part in parts:
                file.write(part.encode("utf-8") if isinstance(part, str) else part)
        waiting.chmod(_mode(target))
    except BaseException:
        waiting.unlink(missing_ok=True)
        raise
    return waiting


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, or those that a new file gets."""
    return target.stat().st_mode & 0o777 if target.exists() else 0o644
