"""Tiny derivation files, one virtue or one defect each. A refused file says at its top what is said of it."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from millivolt.derivation import Derivation, LineRefused, check
from millivolt.kernel import Refused, Theorem

HERE = Path(__file__).parent
REFUSED, ACCEPTED = (sorted((HERE / room).glob("*.py")) for room in ("refused", "accepted"))
MARK = "# refused: "


def derivation_of(path):
    """The derivation of the file's own name."""
    spec = spec_from_file_location(path.stem, path)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    found = getattr(module, path.stem)
    assert type(found) is Derivation and found.name == path.stem
    return found


@pytest.mark.parametrize("path", REFUSED, ids=lambda path: path.stem)
def test_a_file_with_one_defect_is_refused_with_its_message(path):
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith(MARK) and len(first) > len(MARK) + 10

    d = derivation_of(path)
    with pytest.raises((Refused, LineRefused)) as caught:
        check(d)
    assert first.removeprefix(MARK) in str(caught.value)


@pytest.mark.parametrize("path", ACCEPTED, ids=lambda path: path.stem)
def test_a_file_with_one_virtue_is_accepted(path):
    assert type(check(derivation_of(path))) is Theorem


def test_there_are_more_ways_of_being_wrong():
    assert len(REFUSED) >= 2 * len(ACCEPTED) >= 8
