"""Whose letter is it: the letters of a printed formula matched with those of a theorem, all of them together.

A letter may have several meanings, the most usual first; a formula is read with each. Where no name tells, the letters that are left
are tried for the arguments that are left, and the reading says so: it can make an equation equal, and never unequal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice, permutations, product

from millivolt.claims.ions import VALENCE
from millivolt.claims.meanings import (
    CONSTANTS,
    REVERSALS,
    VOLTAGES,
    Meaning,
    aliases,
    ion_of,
    meanings,
    plainly,
)
from millivolt.claims.theorem import Theorem
from millivolt.formulas.about import About
from millivolt.printed import Node, letters
from millivolt.printed.tree import letter

LIMIT = 48     # readings of the letters of one formula
MOST_LEFT = 4  # letters that nobody knows, and that are tried for what is left


@dataclass(frozen=True)
class Matched:
    """One reading of the letters of a formula."""

    meanings: Mapping[str, Node]         # letter -> what it is in the theorem's letters
    result: str | None                   # the letter of the result
    ions: tuple[str, ...] = ()           # the ions that it speaks of
    notes: tuple[str, ...] = ()          # letters that stand for something made of arguments
    guessed: tuple[str, ...] = ()        # letters whose meaning no name tells
    over: str = ""                       # the letter below, where the result is a ratio such as k_2/k_1

    @property
    def sure(self) -> bool:
        return not self.guessed

    @property
    def given(self) -> frozenset[str]:
        """The theorem's letters that the formula speaks of."""
        return letters(*self.meanings.values())


def words(of: Theorem, stated: Mapping[str, str]) -> frozenset[str]:
    """The words that surely are one letter, where this theorem is spoken of."""
    return frozenset({*of.names, *stated.values(), *aliases(of.about), of.about.result})


def splitting(of: Theorem, stated: Mapping[str, str]) -> Split:
    return Split(of, words(of, stated))


class Split:
    """Is a word one letter, or a product of letters: RT, zF, kBT, πrL?"""

    def __init__(self, of: Theorem, whole: frozenset[str]) -> None:
        self.of, self.whole = of, whole

    def __call__(self, word: str) -> tuple[str, ...]:
        if word.startswith("?"):  # asked whether it is a letter here, so that it is no unit
            return ("known",) if word[1:] in self.whole or word[1:] in CONSTANTS or (len(word) == 2 and bool(meanings(word[1:], self.of))) else ("unknown",)
        if word in self.whole or len(word) < 2:
            return (word,)
        if RUN.fullmatch(word) is not None and not (meanings(word, self.of) and word not in ("eV", "En", "RT", "FV", "zF")):
            return tuple(PIECE.findall(word))
        if re.fullmatch(r"[A-Za-z]{2,4}", word) and not meanings(word, self.of) and not _may_be_result(word, self.of.about) and all(self.known(one) for one in word):
            return tuple(word)
        return (word,)

    def known(self, one: str) -> bool:
        return one in CONSTANTS or one in self.whole or bool(meanings(one, self.of))


PIECE = re.compile(r"k_?B|V_?m|E_?m|\d+|[A-Za-z]")
RUN = re.compile(r"(?:\d{1,2}(?=[A-Za-z]))?(?:k_?B|V_?m|[RTFzVkenqE]){2,5}|\d{1,2}[A-Za-z]{1,3}")


def readings(found: frozenset[str], left: Node | None, of: Theorem, stated: Mapping[str, str], whole: bool) -> Iterator[Matched]:
    """Every reading of the letters of a formula, the most usual first. `left` is its left side, `whole` whether it is an equation."""
    fixed = {name: Meaning(letter(argument)) for argument, name in stated.items()}
    usual = {name: [fixed[name]] if name in fixed else meanings(name, of) for name in sorted(found)}
    made: list[tuple[int, Matched]] = []
    for rank, (result, over) in enumerate([*_ratios(usual, of), *((one, "") for one in _results(found - fixed.keys(), left, of, usual))] if whole else [(None, "")]):
        others = [name for name in sorted(found) if name not in (result, over)]
        choices = [usual[name] or [Meaning(letter(name), note="?")] for name in others]
        for chosen in islice(product(*choices), LIMIT):
            made += [(rank + sum(m.weight for m in chosen), replace(one, over=over)) for one in _settled(dict(zip(others, chosen, strict=True)), result, of)]
    yield from (one for _, one in sorted(made, key=lambda pair: (not pair[1].sure, pair[0]))[:LIMIT])


def _ratios(usual: Mapping[str, list[Meaning]], of: Theorem) -> list[tuple[str | None, str]]:
    """Two letters of one base whose ratio is the result: k_2 over k_1."""
    strangers = [name for name, found in usual.items() if not found or name.split("_")[0] in CONSTANTS or (of.about.result == "ussing" and FLUX.fullmatch(name))]
    if of.about.unit != "":
        return []
    pairs = [(a, b) for a in strangers for b in strangers if a != b]
    across = [(b, a) for a, b in pairs if _rising(a, b, ACROSS)]
    across = across if of.about.result in OUT_OVER_IN else [pair[::-1] for pair in across] if of.about.result in IN_OVER_OUT else [*across, *(pair[::-1] for pair in across)]
    return [*across, *((b, a) for a, b in pairs if _rising(a, b, RISING) or _permeabilities(a, b, of) or re.fullmatch(re.escape(b) + r"_?(?:max|\\infty|0)", a))]


def _permeabilities(a: str, b: str, of: Theorem) -> bool:
    """P_Na over P_K, where the theorem speaks of sodium, or of any ion X."""
    ion = b.removeprefix("P_")
    return a == "P_K" and b != ion and ion in VALENCE and (f"{ion}_out" in of.names or "X_out" in of.names)


def _rising(a: str, b: str, pairs: tuple[tuple[str, str], ...]) -> bool:
    if "_" in a and "_" in b:
        (head, _, first), (other, _, second) = a.partition("_"), b.partition("_")
        return head == other and (first, second) in pairs
    return a[:-1] == b[:-1] and (a[-1], b[-1]) in pairs


RISING = (("1", "2"), ("0", "1"), ("A", "B"), ("a", "b"), ("i", "f"), ("K", "X"))
ACROSS = (("in", "out"), ("i", "o"), ("influx", "efflux"))
OUT_OVER_IN, IN_OVER_OUT = frozenset({"ussing", "ratio"}), frozenset({"S_ratio"})   # which side a ratio across the membrane has above its bar
INTO, OUT_OF = re.compile(r"\w+_(?:in|inward|influx|uptake|import)"), re.compile(r"\w+_(?:out|outward|efflux|export)")
FLUX = re.compile(r"(?:[JjMm]|phi|Phi)_(?:i|o|e|in|out|influx|efflux)")   # m_i is a molality elsewhere


def _results(found: frozenset[str], left: Node | None, of: Theorem, usual: Mapping[str, list[Meaning]]) -> list[str]:
    """The letters that may be the result, the likeliest first."""
    alone = left.text if left is not None and left.head == "letter" and left.text in found else ""
    if alone and (plainly(alone) == plainly(of.about.result) or not usual[alone]):
        return [alone]   # the print names it as the theorem does, or by a letter that is none of an argument
    surely = {*of.names, *aliases(of.about)} - {of.about.result}
    named = [name for name in sorted(found) if _may_be_result(name, of.about) and name not in surely]
    strangers = [name for name in sorted(found) if not usual[name]]
    ordered = [*([alone] if alone in named or not usual.get(alone) else []), *(n for n in named if plainly(n) == plainly(of.about.result)), *([alone] if alone else []), *strangers, *named]
    return list(dict.fromkeys(name for name in ordered if name))[:5]


def _may_be_result(name: str, about: About) -> bool:
    plain = plainly(name)
    if plain == plainly(about.result):
        return True
    match about.unit:
        case "V":
            return plain in VOLTAGES or plain in REVERSALS or bool(re.fullmatch(r"[EVUev]_?[A-Za-z0-9]{1,6}", name))
        case "A" | "A/m^2":
            return bool(re.fullmatch(r"[IiJj](?:_\w{1,8}){0,2}|[IiJj][A-Z][a-z]?", name))
    return False


def _way(result: str | None, of: Theorem) -> set[str]:
    """The way of a transport that the name of the result tells: ΔG_in is that of what enters."""
    if result is None or "c_to" not in of.names:
        return set()
    return {"inward"} if INTO.fullmatch(result) else {"outward"} if OUT_OF.fullmatch(result) else set()


def _settled(chosen: dict[str, Meaning], result: str | None, of: Theorem) -> Iterator[Matched]:
    """The reading, if no two letters claim one argument and all ions go together; with strangers, each way of placing them."""
    plain = [m.node.text for m in chosen.values() if m.node.head == "letter" and m.note != "?"]
    ions = {m.ion for m in chosen.values() if m.ion}
    if len(plain) != len(set(plain)) or len(ions) > 1 or len({m.way for m in chosen.values() if m.way} | _way(result, of)) > 1:
        return
    own = ion_of(result) if result else ""
    if own and ions and own not in ions and own not in ("m", ""):
        return
    taken = letters(*(m.node for m in chosen.values() if m.note != "?"))
    strangers = [name for name, m in chosen.items() if m.note == "?"]
    notes = tuple(m.note for m in chosen.values() if m.note not in ("", "?"))
    every = tuple(sorted(ions | ({own} if own else set())))
    meanings_ = {name: m.node for name, m in chosen.items() if m.note != "?"}
    if not strangers:
        yield Matched(meanings_, result, every, notes)
        return
    free = [name for name in of.names if name not in taken]
    if len(strangers) > min(MOST_LEFT, len(free)):
        return
    for order in islice(permutations(free, len(strangers)), LIMIT):
        guessed = tuple(f"{name} is {argument}" for name, argument in zip(strangers, order, strict=True))
        yield Matched({**meanings_, **{name: letter(argument) for name, argument in zip(strangers, order, strict=True)}}, result, every, notes, guessed)


