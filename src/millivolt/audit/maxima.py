"""The identities of certificates, asked of Maxima: a third program, for those who have it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

from .recheck.reading import Certificate, load
from .recheck.terms import ARITY, Term, write

SECONDS = 120
_BEGIN = "display2d:false$ radexpand:false$ simpsum:false$ declare(nounify(sum),linear)$"
_SAID = "millivolt says"


@dataclass(frozen=True)
class Asked:
    """How many different identities Maxima was asked about, those it did not bring to 0, and why it was not asked."""

    asked: int = 0
    not_zero: tuple[str, ...] = ()
    skipped: str = ""


def ask(paths: Sequence[Path], program: str = "maxima") -> Asked:
    """Is every identity of these certificates 0 = 0 to Maxima too?"""
    if shutil.which(program) is None:
        return Asked(skipped=f"there is no {program} on the PATH")
    asked = dict.fromkeys(pair for path in paths for pair in identities(load(path)))
    with TemporaryDirectory() as folder:
        batch = Path(folder) / "identities.mac"
        batch.write_text("\n".join([_BEGIN, *(_question(n, *pair) for n, pair in enumerate(asked))]), encoding="ascii")
        try:
            done = subprocess.run([program, "--very-quiet", f"--batch={batch}"], capture_output=True, text=True, timeout=SECONDS, stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            return Asked(skipped=f"Maxima was not done after {SECONDS} s")
    said = {line.strip() for line in done.stdout.splitlines()}
    doubted = [f"{write(lhs)} = {write(rhs)}" for n, (lhs, rhs) in enumerate(asked) if f"{_SAID} {n} true" not in said]
    return Asked(len(asked), tuple(doubted))


def told(asked: Asked) -> str:
    """What came of it, in a line or more."""
    if asked.skipped:
        return f"Maxima was not asked: {asked.skipped}"
    return "\n".join([*(f"Maxima does not see {one}" for one in asked.not_zero), f"{asked.asked} identities asked of Maxima, {len(asked.not_zero)} not seen"])


def identities(certificate: Certificate) -> Iterable[tuple[Term, Term]]:
    """Both sides of every step by field arithmetic whose sides are not written alike."""
    return ((s.lhs, s.rhs) for s in certificate.steps if s.rule == "identity" and s.lhs != s.rhs)


def _question(number: int, lhs: Term, rhs: Term) -> str:
    names: dict[str, str] = {}
    gap = f"({_written(lhs, names)})-({_written(rhs, names)})"
    return f"block([d:{gap}], d:ratsimp(d), if d#0 then d:radcan(exponentialize(d)), if d#0 then d:ratsimp(expand(d)), print(\"{_SAID}\",{number},is(d=0)))$"


def _written(t: Term, names: dict[str, str]) -> str:
    """In Maxima's words; a name of ours is a name of its own there, and what binds is a letter."""
    match t.head:
        case "number":
            q = Fraction(t.name)
            return f"({q.numerator}/{q.denominator})"
        case "pi":
            return "%pi"
        case "+" | "*" | "^":
            return "(" + t.head.join(_written(inner, names) for inner in t.of) + ")"
        case "phi":
            return f"phi{t.of[0].name}({_written(t.of[1], names)})"
        case "of" | "at":
            return f"{_called(f'{t.head} {t.name}', names)}({','.join(_written(inner, names) for inner in t.of)})"
        case "sum":
            body, i, a, b = (_written(inner, names) for inner in t.of)
            return f"sum({body},{i},{a},{b})"
    if ARITY.get(t.head) == 1:
        return f"{t.head}({_written(t.of[0], names)})"
    return _called(write(t), names)


def _called(ours: str, names: dict[str, str]) -> str:
    return names.setdefault(ours, f"v{len(names)}")
