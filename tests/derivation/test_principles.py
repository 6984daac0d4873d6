"""What the derivations rest on: nothing but the lines of postulates.py, assumptions.py and hypotheses.py, and works that are in the list of references."""

import pytest

from millivolt import library
from millivolt.derivation import Assumption, Kind, Postulate, examine
from millivolt.derivations import assumptions, hypotheses, postulates
from millivolt.derivations.references import REFERENCES

DERIVATIONS = list(library.found().values())
LISTED = [p for module in (postulates, assumptions, hypotheses) for p in vars(module).values() if isinstance(p, Postulate | Assumption)]
USED = [pytest.param(d, name, id=f"{d.name}-{name.replace(' ', '_')}") for d in DERIVATIONS for name, g in d.given.items()
        if g.kind in (Kind.POSTULATE, Kind.ASSUMPTION)]


@pytest.mark.parametrize("d, name", USED)
def test_a_principle_is_a_line_of_its_module(d, name):
    g = d.given[name]

    assert any(g.principle is p for p in LISTED), f"{g.name}: {g.lhs} = {g.rhs} is no line there"
    assert g.kind is g.principle.kind and g.name == g.principle.name


def test_every_line_of_the_modules_is_used():
    used = {(g.kind, g.name) for d in DERIVATIONS for g in (*d.given.values(), *d.suppose.values())}

    assert {(p.kind, p.name) for p in LISTED} <= used


@pytest.mark.parametrize("p", LISTED, ids=lambda p: f"{p.kind.value}-{p.name}-{p.lhs}")
def test_a_principle_says_why_and_a_law_of_nature_says_where(p):
    assert p.words
    assert p.source in REFERENCES if p.kind is Kind.POSTULATE else p.source in {"", *REFERENCES}


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
