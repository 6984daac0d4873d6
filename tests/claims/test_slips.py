"""The catalogue of slips: every line has an example, and the judge finds in it the slip that was made."""

import pytest

from millivolt.claims import Claim, Source, Verdict, calls, judge_all
from millivolt.claims.slips import CHANGES, SLIPS

BESIDE = {
    "neighbour": ("nernst(z=1, T=310.15 K, c_out=142.0 mM, c_in=9.000 mM)", "73.73 mV"),
    "neighbour-result": ("nernst(z=1, T=310.15 K, c_out=142.0 mM, c_in=10.00 mM)", "70.91 mV"),
}


def claim(id, work, prints):
    """A call of a formula is a claim of that formula, anything else a line of working."""
    plain, cut = calls.cut(work)
    if len(cut) == 1 and plain == f"@{next(iter(cut))}":
        [call] = cut.values()
        return Claim(id, "", prints, "formula", call.name, call.arguments, {})
    return Claim(id, "", prints, "expression", work, {}, {})


def judged(slip, prints):
    beside = [claim("beside", *BESIDE[slip.code])] if slip.code in BESIDE else []
    return judge_all(Source("an example"), [claim("it", slip.example[0], prints), *beside])[0]


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.code)
def test_the_right_figure_of_an_example_is_right(slip):
    assert judged(slip, slip.example[1]).verdict in (Verdict.CONFIRMED, Verdict.CONSISTENT)


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.code)
def test_the_slip_of_an_example_is_found(slip):
    j = judged(slip, slip.example[2])

    assert j.verdict is Verdict.REFUTED
    assert slip.code.removesuffix("-line") in {d.slip for d in j.diagnosis}


def test_the_catalogue_has_forty_lines_and_its_codes_are_unique():
    assert len(SLIPS) >= 40
    assert len({slip.code for slip in SLIPS}) == len(SLIPS)
    assert all(slip.says.endswith(".") and slip.cost >= 1 and slip.changes in CHANGES for slip in SLIPS)
