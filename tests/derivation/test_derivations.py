"""Every law, every derivation, then every line and every premise of them damaged. The tables are walked: a new item needs no new test."""

from dataclasses import replace
from functools import cache

import pytest
import sympy as sp

from millivolt import kernel, library
from millivolt.derivation import LineRefused, check, examine
from millivolt.derivation.balls import Opinion, opinion
from millivolt.derivation.check import footing, proved, stated
from millivolt.derivation.moves import meet
from millivolt.kernel import Refused
from millivolt.laws import LAWS

from ..thorough import THOROUGH

DERIVATIONS = list(library.found().values())
SLOWLY = [d for d in DERIVATIONS if d.name in THOROUGH]
EQUATIONS = [d for d in SLOWLY if d.lines or not d.steps]  # proved in lines; the others in named steps
LINES = [pytest.param(d, n, id=f"{d.name}-{n + 1}") for d in SLOWLY for n in range(len(d.lines))]
OWN = {d: [name for name, g in d.given.items() if g.cited is None] for d in SLOWLY}
PREMISES = [pytest.param(d, name, id=f"{d.name}-{name.replace(' ', '_')}") for d, own in OWN.items() for name in dict.fromkeys((*own[:1], *own[-1:]))]
PAIRS = (("c_in", "c_out"), ("K_in", "K_out"), ("phi_in", "phi_out"), ("mu_in", "mu_out"), ("Cl_in", "Cl_out"), ("g_1", "g_2"), ("E_1", "E_2"))


# ---- what must hold ----


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.rule)
def test_a_law_holds_wherever_its_needs_do(law):
    assert opinion(law)[0] is Opinion.AGREES  # no point found is not a pass


def test_a_law_has_a_name_of_its_own():
    assert len({law.rule for law in LAWS}) == len(LAWS)


@pytest.mark.parametrize("d", DERIVATIONS, ids=lambda d: d.name)
def test_a_derivation_checks(d):
    th = check(d)

    assert type(th) is kernel.Theorem
    assert (th.lhs, th.rhs) == (d.claim[0], d.claim[2])
    assert {step for step in footing(th) if step.rule.startswith("law")} <= {*LAWS}
    assert len(examine(d).steps) >= len(d.lines)


# ---- damage ----


def other_sign(e):
    """One term with the other sign, in the first sum there is."""
    sums = sorted((n for n in sp.preorder_traversal(e) if isinstance(n, sp.Add)), key=str)
    for whole in sums[:1]:
        term = whole.args[-1]
        yield f"the sign of {term}", e.xreplace({whole: whole - 2*term})


def exchanged(e):
    letters = {s.name: s for s in e.free_symbols if isinstance(s, sp.Symbol)}
    for a, b in [pair for pair in PAIRS if {*pair} <= letters.keys()][:1]:
        yield f"{a} for {b}", e.subs({letters[a]: letters[b], letters[b]: letters[a]}, simultaneous=True)


def dropped(e):
    for s in sorted((s for s in e.free_symbols if isinstance(s, sp.Symbol) and s.name in ("z", "T")), key=str)[-1:]:
        yield f"{s} left out", e.subs(s, 1)


def damages(line):
    """Ways in which a line is damaged: what it is called, the line. What changes nothing is left out by the caller."""
    yield "the left doubled", replace(line, lhs=2*line.lhs)
    yield "1 more on the right", replace(line, rhs=line.rhs + 1)
    for side in ("rhs",) if sp.count_ops(line.lhs) > 60 else ("lhs", "rhs"):  # long lines take long to refuse
        e = getattr(line, side)
        for what, other in [*exchanged(e), *other_sign(e), *dropped(e)][:1 if side == "lhs" else 2]:
            yield f"{what} in {side}", replace(line, **{side: other})


@cache
def good(d):
    """What d is given, what it starts from, and the theorem of every line; proved once."""
    given = {name: stated(g) for name, g in d.given.items()}
    return given, proved(d, given)


@pytest.mark.parametrize("d, n", LINES)
def test_a_damaged_line_does_not_follow(d, n):
    given, steps = good(d)
    line, tried, skipped = d.lines[n], 0, []
    for what, damaged in damages(line):
        if sp.expand(damaged.lhs - line.lhs) == sp.expand(damaged.rhs - line.rhs) == 0:
            skipped.append(what)  # a side that is 0, doubled; a letter that cancels
            continue
        with pytest.raises(Refused):
            meet(damaged.by.apply(steps[n], damaged, given), damaged.lhs, damaged.rhs)
            print(f"{d.name}, line {n + 1}: {what} is accepted")  # shown where the test fails
        tried += 1
    print(f"left out, for they change nothing: {', '.join(skipped) or 'none'}")
    assert tried >= 2


@pytest.mark.parametrize("d", [d for d in SLOWLY if d.lines], ids=lambda d: d.name)
def test_check_stops_at_the_line_that_is_damaged(d):
    lines = list(d.lines)
    n = len(lines) // 2
    lines[n] = replace(lines[n], rhs=lines[n].rhs + lines[n].lhs if lines[n].lhs != 0 else lines[n].rhs * 2)

    with pytest.raises(LineRefused) as caught:
        check(replace(d, lines=tuple(lines)))
    assert str(caught.value).startswith(f"{d.name}, line {n + 1}: ")


@pytest.mark.parametrize("d, name", PREMISES)
def test_with_another_sign_in_a_premise_the_proof_fails(d, name):
    g = d.given[name]
    turned = replace(g, rhs=-g.rhs) if g.rhs != 0 else replace(g, lhs=_one_sign_turned(g.lhs))
    if (turned.lhs, turned.rhs) == (g.lhs, g.rhs):
        pytest.skip("a single term that is 0 has no sign")

    try:
        check(replace(d, given={**d.given, name: turned}))
    except (Refused, LineRefused):
        return
    assert d.says[-1] == 0, "the proof does not feel a sign"  # where all is 0 a sign is nothing


def _one_sign_turned(e):
    return e - 2*e.args[0] if e.is_Add else e


@pytest.mark.parametrize("d", [d for d in SLOWLY if d.given], ids=lambda d: d.name)
def test_without_its_last_premise_the_proof_fails(d):
    for name in list(d.given)[-1:]:
        less = {other: g for other, g in d.given.items() if other != name}
        with pytest.raises((Refused, LineRefused, KeyError, StopIteration)):
            check(replace(d, given=less))


@pytest.mark.parametrize("d", [d for d in EQUATIONS if len(d.says) == 2], ids=lambda d: d.name)
def test_what_was_not_proved_is_not_said(d):
    lhs, rhs = d.says
    for says in ((lhs, 2*rhs + lhs), (lhs + rhs, rhs + lhs), (rhs, lhs), (-lhs, rhs), [lhs, rhs]):
        with pytest.raises(Refused, match="not what the derivation says"):
            compared(d, says=says)


@pytest.mark.parametrize("d", EQUATIONS, ids=lambda d: d.name)
def test_a_need_is_declared_and_no_need_is_declared_in_vain(d):
    stranger = sp.Ne(sp.Symbol("stranger", real=True), 0)
    with pytest.raises(Refused, match="a need that is declared and not used: Ne"):
        compared(d, needs=(*d.needs, stranger))
    for need in d.needs:
        with pytest.raises(Refused, match="a need that is not declared"):
            compared(d, needs=tuple(n for n in d.needs if n != need))


def compared(d, **other):
    """What check does with what was proved, without proving it again."""
    from millivolt.derivation.check import compare

    given, steps = good(d)
    compare(replace(d, **other), steps[-1], frozenset(p for th in given.values() for p in th.given))
