"""What the derivations rest on: nothing but the lines of postulates.py and assumptions.py, and works that are in the list of references."""

from itertools import product

import pytest
import sympy as sp

from millivolt import library
from millivolt.derivation import Assumption, Kind, Postulate, examine
from millivolt.derivations import assumptions, postulates
from millivolt.derivations.references import REFERENCES
from millivolt.symbols import quantity

DERIVATIONS = list(library.found().values())
LISTED = [p for module in (postulates, assumptions) for p in vars(module).values() if isinstance(p, Postulate | Assumption)]
USED = [pytest.param(d, name, id=f"{d.name}-{name.replace(' ', '_')}") for d in DERIVATIONS for name, g in d.given.items()
        if g.kind in (Kind.POSTULATE, Kind.ASSUMPTION)]


def letters(*exprs):
    found = {s for e in exprs for s in e.free_symbols if isinstance(s, sp.Symbol)}
    return found | {type(f) for e in exprs for f in e.atoms(sp.core.function.AppliedUndef)}


def is_called(principle, g):
    """Is g what the line of the module gives, called with other letters of the same units?"""
    there = letters(g.lhs, g.rhs, *(e for row in g.over for e in row))
    known = principle.letters().values()
    own, new = [e for e in known if e not in there], [e for e in there if e not in known]
    whole = {principle.lhs: g.lhs, principle.rhs: g.rhs}  # a letter alone on a side may stand for any expression
    chosen = product(*([b for b in (*new, sp.Integer(1), sp.Integer(-1)) if fits(a, b)] + [whole[a]] * (a in whole) for a in own))
    return any(principle(**{quantity(a).name: b for a, b in zip(own, row, strict=True)}) == g for row in chosen if len({*row}) == len(row))


def fits(a, b):
    """Is b a quantity of the kind of a; or a number, where a counts?"""
    if isinstance(b, sp.Integer):
        return not isinstance(a, type) and quantity(a).count
    return isinstance(a, type) == isinstance(b, type) and quantity(a).unit == quantity(b).unit


@pytest.mark.parametrize("d, name", USED)
def test_a_principle_is_a_line_of_its_module(d, name):
    g = d.given[name]

    assert any(p.name == g.name and p.kind is g.kind and is_called(p, g) for p in LISTED), f"{g.name}: {g.lhs} = {g.rhs} is no line there"


def test_every_line_of_the_modules_is_used():
    used = {(g.kind, g.name) for d in DERIVATIONS for g in (*d.given.values(), *d.suppose.values())}

    assert {(p.kind, p.name) for p in LISTED} <= used


@pytest.mark.parametrize("p", LISTED, ids=lambda p: f"{p.kind.value}-{p.name}-{p.lhs}")
def test_a_principle_says_why_and_a_law_of_nature_says_where(p):
    assert p.words
    assert p.source in REFERENCES if p.kind is Kind.POSTULATE else p.source in {"", *REFERENCES}


def test_a_postulate_that_is_bent_is_not_taken_for_its_line():
    from dataclasses import replace

    g = postulates.EQUILIBRIUM()
    assert is_called(postulates.EQUILIBRIUM, g)
    assert not is_called(postulates.EQUILIBRIUM, replace(g, rhs=2 * g.rhs))


@pytest.mark.parametrize("d", DERIVATIONS, ids=lambda d: d.name)
def test_every_work_that_is_cited_is_in_the_list(d):
    cited = {*d.references, *(g.source for g in examine(d).principles if g.source)}

    assert cited <= REFERENCES.keys()


@pytest.mark.parametrize("key", REFERENCES)
def test_a_reference_has_the_year_of_its_key(key):
    assert f"({key[-4:]})" in REFERENCES[key]


@pytest.mark.parametrize("d", DERIVATIONS, ids=lambda d: d.name)
def test_a_derivation_says_in_words_what_it_is(d):
    assert d.title and d.words.endswith(".")
    assert d.name.isidentifier()
    assert all(g.words for g in d.given.values())
