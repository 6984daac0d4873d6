"""Every compiled formula and every slope beside the textbook's form, written down apart from the derivations, in 60 digits."""

import random

import pytest
from mpmath import fabs, mp, mpf

import millivolt
from millivolt import derivative
from millivolt.formulas import NAMES
from millivolt.formulas.limits import LIMITS
from millivolt.formulas.twins import twin

from .transcribed import N_A, PRINTED, E, F, R, flux

MANY, SLOPES = 40, 4
ALLOWED = 4  # in units of 2**-52 times the condition number: what is wrong is wrong by far more
SIZES = {"V": 0.1, "mol/m^3": 50.0, "m/s": 1e-8, "m": 1e-5, "s": 1e-2, "F/m^2": 1e-2, "m^2": 1e-9, "ohm": 1e8, "J/mol": 1e4, "A": 1e-9, "m^3": 1e-15}


def drawn(a, choose):
    """A value as cells have it, sometimes zero where that is allowed."""
    if a.sign in ("nonnegative", "real") and choose.random() < 0.05:
        return 0.0
    size = choose.uniform(273.0, 313.0) if a.unit == "K" else SIZES.get(a.unit, 1.0) * 10 ** choose.uniform(-1.5, 1.0)
    size = choose.choice((1.0, 2.0, 3.0)) if a.name in ("z", "z_X", "nu") else size
    return -size if a.sign in ("nonzero", "real") and choose.random() < 0.5 else size


def points(name, many):
    choose, arguments = random.Random(name), twin(name).about.arguments
    ions = choose.choice((2, 3, 4))
    tried = ({a.name: [drawn(a, choose) for _ in range(ions)] if a.family else drawn(a, choose) for a in arguments} for _ in range(20 * many))
    kept = [at for at in tried if name not in LIMITS or LIMITS[name].within(at)]
    assert len(kept) >= many
    return kept[:many]


def exact(at):
    return {name: [mpf(x) for x in value] if isinstance(value, list) else mpf(value) for name, value in at.items()}


def slope(function, at, name, k=None):
    """The central difference, in so many digits that nothing of it is seen."""
    with mp.workdps(200):
        x = at[name] if k is None else at[name][k]
        step = fabs(x) * mpf(10) ** -50 or mpf(10) ** -80
        ends = [function(**{**at, name: y if k is None else [*at[name][:k], y, *at[name][k + 1 :]]}) for y in (x - step, x + step)]
        return (ends[1] - ends[0]) / (2 * step)


def condition(function, at, value):
    places = [(name, k) for name, x in at.items() for k in (range(len(x)) if isinstance(x, list) else [None])]
    parts = [fabs((at[n] if k is None else at[n][k]) * slope(function, at, n, k) / value) for n, k in places if (at[n] if k is None else at[n][k]) != 0]
    return max(mpf(1), sum(parts))


def test_every_formula_is_transcribed_but_the_one_that_is_no_formula():
    assert sorted({*NAMES} - {*PRINTED}) == ["reversal_potential"]
    assert {*PRINTED} <= {*NAMES}


@pytest.mark.parametrize("name", PRINTED)
def test_a_formula_gives_what_the_textbook_says(name):
    judged = 0
    for at in points(name, MANY):
        try:
            got = getattr(millivolt, name)(**at)
        except millivolt.DomainError:
            continue
        value = PRINTED[name](**exact(at))
        off = fabs(mpf(got) - value)
        judged += 1
        assert off == 0 or off <= ALLOWED * mpf(2) ** -52 * fabs(value) * condition(PRINTED[name], exact(at), value), at
    assert judged > MANY // 2


@pytest.mark.parametrize("name", PRINTED)
def test_a_slope_is_that_of_the_textbook(name):
    judged = 0
    for at in points(name, SLOPES):
        for a in twin(name).about.arguments:
            if a.family or at[a.name] == 0.0:  # beside zero the difference would leave the domain, or meet the kink of |x|
                continue
            try:
                got = derivative(getattr(millivolt, name), a.name)(**at)
            except millivolt.DomainError:
                continue
            value = slope(PRINTED[name], exact(at), a.name)
            judged += 1
            assert fabs(mpf(got) - value) <= mpf(10) ** -9 * fabs(value), (a.name, at)  # slopes may cancel; a wrong one is off by more
    assert judged or all(a.family for a in twin(name).about.arguments)


def test_at_the_reversal_potential_the_textbook_s_currents_cancel():
    choose = random.Random(1)
    for _ in range(40):
        z = [choose.choice((1, -1, 2)) for _ in range(3)]
        c_in, c_out, P = ([10 ** choose.uniform(-1, 2) for _ in z] for _ in range(3))
        V = mpf(millivolt.reversal_potential(P=P, z=z, c_out=c_out, c_in=c_in, T=310.15))
        currents = [n * flux(mpf(p), n, V, mpf(310.15), mpf(i), mpf(o)) for p, n, i, o in zip(P, z, c_in, c_out, strict=True)]
        assert fabs(sum(currents)) < mpf(10) ** -13 * sum(map(fabs, currents)) + mpf(10) ** -13 * sum(mpf(p) * max(i, o) for p, i, o in zip(P, c_in, c_out, strict=True))


def test_the_constants_are_those_of_2019():
    assert mp.nstr(R, 15) == "8.31446261815324"
    assert mp.nstr(F, 14) == "96485.33212331"
    assert fabs(F / N_A - E) < mpf(10) ** -60


@pytest.mark.parametrize("ions", [20, 300])
def test_of_many_ions_no_more_is_lost_than_of_few(ions):
    """Alike, they have one partial sum after another of which a plain sum loses the end."""
    choose = random.Random(ions)
    for _ in range(20):
        g = [choose.uniform(0.9, 1.1) for _ in range(ions)]
        E_of = [0.06 + choose.uniform(0.0, 1e-3) for _ in range(ions)]
        value = PRINTED["chord_conductance"]([mpf(x) for x in g], [mpf(x) for x in E_of])
        for got in (millivolt.chord_conductance(g=g, E=E_of), millivolt.chord_conductance(g=[g, g], E=E_of)[1]):
            assert fabs(mpf(float(got)) - value) <= 2 * mpf(2) ** -52 * fabs(value)
