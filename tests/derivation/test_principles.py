"""What the derivations rest on: nothing but the lines of postulates.py, assumptions.py and hypotheses.py, and works that are in the list of references."""

import pytest
from sympy import Integer

from millivolt import library
from millivolt.derivation import Assumption, Derivation, Kind, Line, Postulate, cite, examine, put
from millivolt.derivations import assumptions, hypotheses, postulates
from millivolt.derivations.electrodiffusion.nernst import nernst
from millivolt.derivations.references import REFERENCES
from millivolt.derivations.symbols import E, E_ion, J, V, d, i, psi_eq, x
from millivolt.derivations.symbols_analysis import z_anion, z_cation

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


IN_OTHER_LETTERS = {
    "what it runs over, put in for a letter": lambda: assumptions.CONSTANT_FIELD(V=psi_eq(x)),
    "what it sums over, put in for a letter": lambda: hypotheses.NO_CURRENT_OF_ALL(V=E_ion[i]),
    "a letter that it has, for the one it runs over": lambda: assumptions.STEADY_STATE(x=d),
    "another sign": lambda: Assumption("", V, z_anion*E, "w")(z=z_cation),
    "a value for what it runs over": lambda: assumptions.CONSTANT_FIELD(x=Integer(0)),
    "an expression": lambda: postulates.CHARGE_CARRIED(J=2*J),
}


@pytest.mark.parametrize("wrong", IN_OTHER_LETTERS.values(), ids=IN_OTHER_LETTERS)
def test_a_principle_is_not_bent_by_the_letters_that_are_put_in(wrong):
    with pytest.raises(ValueError, match=r"cannot stand for|speaks of what|not known to have the sign|is no letter|has a unit"):
        wrong()


def test_of_two_principles_of_one_name_both_are_told():
    lemma = Derivation(name="lemma", says=(V, 2*E), words="w.", given={"it": Assumption("equilibrium", V, 2*E, "anything")()})
    top = Derivation(name="top", says=(V, 2*nernst.says[1]), given={"lemma": cite(lemma), "Nernst": cite(nernst)},
                     lines=(Line(V, 2*nernst.says[1], put("Nernst")),), model={V: 2*nernst.says[1]})

    told = {(g.kind.value, g.name) for g in examine(top).principles if g.name.startswith("equilibrium")}

    assert told == {("postulate", "equilibrium"), ("assumption", "equilibrium")}


def test_what_was_proved_on_the_way_is_no_hypothesis():
    assert "some ion" not in {g.name for g in examine(library.derivation("ghk_current_zero_at_nernst")).principles}
