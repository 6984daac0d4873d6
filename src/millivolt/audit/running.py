"""The audit, run: certificates written, the re-checker in processes of its own, and what it reports."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..derivation import Derivation
from . import Unaudited
from .export import certificate

RECHECKER = "millivolt.audit.recheck"
PROCESSES = 2
SECONDS = 600  # for the re-checker, all certificates together
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Audited:
    """What the re-checker says of one certificate."""

    name: str
    steps: int
    replayed: int
    numerical: tuple[str, ...]       # steps with an equality seen in balls only
    disagreements: tuple[str, ...]
    tried: int                       # unconditional steps whose sides were also compared in balls
    rules: tuple[tuple[str, int], ...]


def write(derivations: Iterable[Derivation], folder: Path, progress: Progress = lambda *_: None) -> list[Path]:
    """Checks each derivation and writes its certificate; raises as `check` does."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted, paths = list(derivations), []
    for number, d in enumerate(wanted):
        progress(f"writing {d.name}", number, len(wanted))
        paths.append(folder / f"{d.name}.json")
        paths[-1].write_text(json.dumps(certificate(d), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return paths


def recheck(paths: Sequence[Path]) -> list[Audited]:
    """What the second program says of the certificates, in their order."""
    count = max(1, min(PROCESSES, os.cpu_count() or 1, len(paths)))
    running = [_started(paths[n::count]) for n in range(count)]
    rows = {row["file"]: row for one in running for row in _ended(one)}
    return [_audited(rows.get(str(path), {}), path) for path in paths]


def _started(paths: Sequence[Path]) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", RECHECKER, *map(str, paths)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8")


def _ended(process: subprocess.Popen[str]) -> list[dict[str, Any]]:
    try:
        out, err = process.communicate(timeout=SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        raise Unaudited(f"the re-checker was not done after {SECONDS} s") from None
    try:
        told = json.loads(out)
    except ValueError:
        raise Unaudited(f"the re-checker stopped: {err.strip()[-400:] or out[:400]}") from None
    if told["loaded"]:
        raise Unaudited(f"the re-checker's process holds {', '.join(told['loaded'])}: it is not independent")
    found: list[dict[str, Any]] = told["reports"]
    return found


def _audited(row: dict[str, Any], path: Path) -> Audited:
    if "steps" not in row:
        return Audited(path.stem, 0, 0, (), (row.get("unreadable", "the re-checker says nothing of it"),), 0, ())
    rules = tuple(sorted(row["rules"].items()))
    return Audited(row["name"], row["steps"], row["replayed"], tuple(row["numerical"]), tuple(row["disagreements"]), row["tried"], rules)


def table(rows: Sequence[Audited]) -> str:
    """A line a derivation, what disagrees, and the totals."""
    widest = max((len(row.name) for row in rows), default=4)
    lines = [f"{'derivation':<{widest}}  steps  replayed  numerically  disagreements"]
    for row in rows:
        lines.append(f"{row.name:<{widest}}  {row.steps:>5}  {row.replayed:>8}  {len(row.numerical):>11}  {len(row.disagreements):>13}")
    for row in rows:
        lines += [f"\n{row.name}: {told}" for told in (*row.disagreements, *row.numerical)]
    steps, replayed, tried = (sum(getattr(row, key) for row in rows) for key in ("steps", "replayed", "tried"))
    numerical, against = sum(len(row.numerical) for row in rows), sum(len(row.disagreements) for row in rows)
    last = f"{len(rows)} certificates, {steps} steps: {replayed} replayed, {numerical} checked numerically, {against} disagreements"
    return "\n".join([*lines, "", last, f"{tried} unconditional steps were tried in balls as well"])
