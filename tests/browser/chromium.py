"""A browser without a window, if there is one here."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
REQUIRED = "MILLIVOLT_BROWSER_REQUIRED"  # of the environment: no browser is a failure, and not a reason to skip
PATIENCE = 180  # seconds


def chromium() -> str:
    """The browser's program; the test is skipped where there is none, or fails where one is required."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        told = f"no browser found: none of {', '.join(NAMES)} is on the PATH"
        (pytest.fail if os.environ.get(REQUIRED) else pytest.skip)(told)
    return str(found)


def run(page: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """What the browser writes of a page."""
    alone = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    profile = f"--user-data-dir={page.parent / 'profile'}"
    command = [chromium(), "--headless", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage", *alone, profile, *options, page.as_uri()]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace", timeout=PATIENCE, check=False)
