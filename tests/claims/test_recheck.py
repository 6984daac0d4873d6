"""Certificates are checked again from their own strings; one that was tampered with is caught."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from millivolt.claims import Verdict, judge_all, known, read, recheck
from millivolt.claims.balls import decimal, ends, number
from millivolt.claims.work import exactly

from .one import nernst, one

REPORTS = Path(__file__).parent.parent.parent / "reports"


@pytest.mark.parametrize("document", ["membrane-potential", "resting-membrane-potential"])
def test_every_certificate_of_the_seeds_stands(document):
    for j in judge_all(*read(REPORTS / document / "claims.toml")):
        assert recheck(j) == (), j.claim.id


TAMPERED = [
    ("-89 mV", lambda j: replace(j, verdict=Verdict.REFUTED, certificate=replace(j.certificate, shows="disjoint"))),
    ("-89 mV", lambda j: replace(j, certificate=replace(j.certificate, printed=("0.1", "0.2")))),
    ("-89 mV", lambda j: replace(j, certificate=replace(j.certificate, inputs={**j.certificate.inputs, "c_out": "50"}))),
    ("-61.5 mV", lambda j: replace(j, verdict=Verdict.CONFIRMED)),
    ("-61.5 mV", lambda j: replace(j, certificate=replace(j.certificate, computed=("-0.07", "-0.06")))),
    ("-61.5 mV", lambda j: replace(j, certificate=replace(j.certificate, computed=("0.07", "0.08")))),
    ("-61.5 mV", lambda j: replace(j, certificate=replace(j.certificate, computed=("nan", "1e99999999")))),
    ("-61.5 mV", lambda j: replace(j, certificate=None)),
    ("-89 mA", lambda j: replace(j, certificate=replace(j.certificate, inputs={"printed": "V", "result": "V"}))),
]  # fmt: skip


@pytest.mark.parametrize("prints, tamper", TAMPERED, ids=range(len(TAMPERED)))
def test_a_certificate_that_was_tampered_with_is_caught(prints, tamper):
    honest = nernst(prints)

    assert recheck(honest) == ()
    assert recheck(tamper(honest)) != ()


@pytest.mark.parametrize("q", ["0", "1", "-1", "1/3", "-2/7", "123456789", "1e-30", "9.9999999e22", "0.001"])
def test_a_decimal_rounded_outward_holds_its_fraction(q):
    exact = Fraction(q)

    assert Fraction(decimal(exact, 5, up=False)) <= exact <= Fraction(decimal(exact, 5, up=True))


def test_what_is_exact_in_fractions_lies_in_the_ball():
    checked = 0
    for name in known.names():
        twin = known.twin(name)
        if twin.exact is not None:
            at = {a.name: [Fraction(3, 7), Fraction(5, 11)] if a.family else Fraction(n + 2, 7) for n, a in enumerate(twin.about.arguments)}
            exact = exactly(twin, at)
            low, high = ends(twin.value(**{key: [number(q) for q in v] if isinstance(v, list) else number(v) for key, v in at.items()}))
            assert low <= exact <= high, name
            checked += 1

    assert checked >= 5


def test_a_tie_is_inside_exactly():
    j = one("formula", "chord_conductance", "-16 mV", "with = { g = ['7', '7'], E = ['-75 mV', '42 mV'] }")  # -16.5

    assert j.verdict is Verdict.CONFIRMED
    assert j.certificate.computed == ("-0.0165", "-0.0165")
    assert recheck(j) == ()
