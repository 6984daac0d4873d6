"""Claims as lectures, problem sets and calculators print them, right and wrong mixed: none is accused that is right, and what went wrong is named."""

from functools import cache
from pathlib import Path

import pytest

from millivolt.claims import ACCUSES, Verdict, judge_all, read

FILES = sorted((Path(__file__).parent / "taught").glob("*.toml"))
MADE = {   # the wrong ones, and what was done
    "nernst/no-temperature-wrong": "", "nernst/calcium-without-2": "valence-forgotten", "nernst/chloride-wrong-sign": "valence-forgotten", "nernst/celsius": "celsius-for-kelvin",
    "nernst/log-for-ln": "log10-for-ln", "nernst/transposed": "transposed", "nernst/units-of-microvolts": "power-of-ten", "ghk/chloride-swapped": "in-out",
    "ghk/sodium-forgotten": "term-forgotten", "chord/wrong-way": "inputs-exchanged", "current/ions-a-second-lost": "power-of-ten", "donnan/without-root": "input-sign",
    "osmotic/litre": "input-prefix", "tau/prefix": "input-prefix", "tau/what-is-left": "fall-for-rise", "lambda/radius": "radius-for-diameter", "sphere/diameter": "diameter-for-radius",
    "charge/exponent": "power-of-ten", "field/wrong-unit": "unit", "energy/pump-kcal": "calories-for-joules", "diffusion/factor-two": "factor-two", "osmotic/wrong": "",
    "slope/twentyfold-wrong": "", "debye/root": "input-power-of-ten", "exchanger/halved": "",
    "gate/closed-for-open": "one-minus", "q10/squared": "", "ratio/colon-wrong": "inverted-ratio", "charge/counted-in-thousands": "power-of-ten",
}  # fmt: skip


@cache
def judgements():
    return {j.claim.id: j for file in FILES for j in judge_all(*read(file))}


def test_every_claim_is_as_it_was_made():
    assert len(judgements()) >= 70
    assert {id for id, j in judgements().items() if j.verdict in ACCUSES} == set(MADE)
    assert [id for id, j in judgements().items() if j.verdict is Verdict.UNDECIDED] == ["osmotic/psi", "surface/one-per-area"]
    assert all(j.as_expected for j in judgements().values())


@pytest.mark.parametrize("id", [id for id, slip in MADE.items() if slip])
def test_what_was_done_is_named(id):
    assert MADE[id] in [d.slip for d in judgements()[id].diagnosis]


def test_a_unit_that_is_not_known_is_no_ground_for_an_accusation():
    assert "'psi' is no unit that is known here" in judgements()["osmotic/psi"].reason
