"""What every test shares: nothing is remembered from, or left for, a user's own runs."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def nothing_remembered(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty place for what a check remembers."""
    place = tmp_path_factory.mktemp("remembered")
    monkeypatch.setenv("MILLIVOLT_CACHE", str(place))
    return place
