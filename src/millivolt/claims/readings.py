"""The readings of a claim, the kindest first: locally and from the start, other temperatures, other conventions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from millivolt.claims import conventions, known, targets, temperatures
from millivolt.claims.book import Book
from millivolt.claims.build import CONSTANTS, Builder, Missing, references
from millivolt.claims.model import Claim, Verdict
from millivolt.claims.spread import Spread, clear, over, spread
from millivolt.claims.targets import Target
from millivolt.claims.told import told
from millivolt.claims.verdicts import Finding, compare, kindest
from millivolt.units import CONSTANTS as OF_NATURE
from millivolt.units import Dimension, Printed, Unit

GOOD = (Verdict.CONFIRMED, Verdict.CONSISTENT, Verdict.APPROXIMATE)
CONSTANTS_OF_THEIR_TIME = (("8.314", "96500"), ("8.314", "96485"), ("8.31", "96500"), ("8.31", "96485"), ("8.3144", "96487"), ("8.315", "96500"), ("8.3143", "96487"))


@dataclass(frozen=True)
class Views:
    """A claim's working, from the numbers printed just before it and from the stipulated inputs."""

    local: Spread
    start: Spread
    chained: bool
    turned: bool                 # counted the other way in this book
    temperature: Fraction | None = None   # supplied by the judge
    taken: tuple[Unit, ...] = ()   # units of which the text takes one each

    @property
    def dimension(self) -> Dimension:
        return self.local.node.dimension

    @cached_property
    def spreads(self) -> list[Spread]:
        return [self.start, self.local] if self.chained else [self.local]

    @property
    def best(self) -> Spread:
        return self.spreads[0]

    def judged(self, target: Target) -> Finding:
        """The kinder of the two."""
        found = kindest(compare(one, self.as_counted(target)) for one in self.spreads)
        assert found is not None
        return found

    def as_counted(self, target: Target) -> Target:
        return target.negative("by the book's own sign convention") if self.turned else target


def views(claim: Claim, book: Book) -> Views:
    """Both workings of a claim; where the text gives no temperature, at the commonest one."""
    turned = claim.kind == "formula" and conventions.turned(known.about(claim.body), conventions.stated(claim, book.source))
    try:
        return _views(claim, book, turned, None)
    except Missing as missing:
        if missing.what != ("T",):
            raise
        return _views(claim, book, turned, temperatures.USUAL[0])


def _views(claim: Claim, book: Book, turned: bool, temperature: Fraction | None) -> Views:
    local = spread(Builder(claim, book, temperature=temperature).node())
    chained = bool(references(claim))
    start = spread(Builder(claim, book, True, temperature).node()) if chained else local
    return Views(local, start, chained, turned, temperature, targets.ones(claim.inputs))


def search(seen: Views, readings: tuple[Printed, ...]) -> Finding | None:
    """The kindest finding over all readings; None where no reading has a unit that can be right."""
    return kindest(seen.judged(target) for printed in readings for target in targets.targets(printed, seen.dimension, seen.taken))


def kinder(claim: Claim, book: Book, seen: Views, readings: tuple[Printed, ...], accused: Finding) -> Finding:
    """Before anything is refuted: every kinder reading that the text leaves open."""
    for found in _other_readings(claim, book, seen, readings):
        if found.verdict in GOOD:
            return found if found.verdict is not Verdict.CONFIRMED else _no_more_than_consistent(found)
        if found.verdict is Verdict.UNDECIDED:
            accused = found
    return accused


def kindly(claim: Claim, book: Book, seen: Views, target: Target) -> Finding:
    """The verdict on one reading, on the kindest reading of all else."""
    found = seen.judged(target)
    return found if found.verdict in GOOD else kinder(claim, book, seen, (target.printed,), found)


def _no_more_than_consistent(found: Finding) -> Finding:
    """A kinder reading than the claim's own can make it consistent, not confirmed."""
    return Finding(Verdict.CONSISTENT, found.target, found.spread, "witness", found.computed, found.inputs or found.spread.nominal, found.words, found.note)


def _other_readings(claim: Claim, book: Book, seen: Views, readings: tuple[Printed, ...]) -> Iterator[Finding]:
    if any(leaf.slack for one in seen.spreads for leaf in one.node.leaves):
        note = "only if the whole numbers in the logarithm are themselves rounded"
        yield from _again(seen, [spread(one.node, kind=True) for one in seen.spreads], readings, note)
    if not all(_out_of_reach(seen, temperatures.at(one, *temperatures.ENDS), readings) for one in seen.spreads if temperatures.any_supplied(one)):
        yield from temperatures.others(seen.spreads, lambda spreads, note: _again(seen, spreads, readings, note))
    yield from _of_mitchell(claim, seen, readings)
    yield from _of_their_time(claim, seen, readings)
    yield from _superseded(claim, seen, readings)
    if unchecked := _not_given(claim, seen):
        for found in _again(seen, seen.spreads, readings, ""):
            yield Finding(Verdict.UNDECIDED, found.target, found.spread, "supplied", found.computed, words=f"refuted only with {unchecked}, which the text does not give")


def _again(seen: Views, spreads: list[Spread], readings: tuple[Printed, ...], note: str) -> Iterator[Finding]:
    """The kindest finding with other workings."""
    everything = (seen.as_counted(target) for printed in readings for target in targets.targets(printed, seen.dimension, seen.taken))
    found = kindest(compare(one, target) for target in everything for one in spreads)
    if found is not None:
        yield found.noted(note)


def _of_mitchell(claim: Claim, seen: Views, readings: tuple[Printed, ...]) -> Iterator[Finding]:
    """A proton-motive force without a sign, in words or figures, may have Mitchell's: outside minus inside."""
    if claim.kind == "formula" and claim.body in conventions.MITCHELL and told(claim, seen.dimension) is None:
        unsigned = tuple(one for one in readings if not one.sign and one.relation == "=")
        turned = (seen.as_counted(target).negative("with Mitchell's sign") for one in unsigned for target in targets.targets(one, seen.dimension, seen.taken))
        found = kindest(compare(one, target) for target in turned for one in seen.spreads)
        if found is not None:
            yield found.noted("with Mitchell's sign")


def _of_their_time(claim: Claim, seen: Views, readings: tuple[Printed, ...]) -> Iterator[Finding]:
    """R and F as texts round them: a factor on RT/F, so on T wherever T enters with them."""
    if claim.kind != "formula" or known.about(claim.body).unit != "V" or not any(leaf.role == "T" for leaf in seen.local.node.leaves):
        return
    ratio = OF_NATURE["R"].value / OF_NATURE["F"].value
    factors = {(r, f): Fraction(r) / Fraction(f) / ratio for r, f in CONSTANTS_OF_THEIR_TIME}
    if all(_out_of_reach(seen, _warmed(one, min(factors.values()), max(factors.values())), readings) for one in seen.spreads):
        return
    for (r, f), factor in factors.items():
        spreads = [spread(one.node, fixed={leaf.key: leaf.value * factor for leaf in one.node.leaves if leaf.role == "T"}) for one in seen.spreads]
        yield from (found for found in _again(seen, spreads, readings, f"with R = {r}, F = {f}") if found.verdict in GOOD)


def _warmed(one: Spread, low: Fraction, high: Fraction) -> Spread:
    """A working with its temperatures multiplied by all that lies between two factors."""
    return replace(one, box={**one.box, **{leaf.key: (leaf.value * low, leaf.value * high) for leaf in one.node.leaves if leaf.role == "T"}})


def _out_of_reach(seen: Views, one: Spread, readings: tuple[Printed, ...]) -> bool:
    """Is all that is printed refuted for any inputs of the box, whatever the habit of rounding? One enclosure in place of many."""
    values = over(one.node, one.box)
    everything = (seen.as_counted(target) for printed in readings for target in targets.targets(printed, seen.dimension, seen.taken))
    return values is not None and all(clear(values, *target.widest) for target in everything)


def _superseded(claim: Claim, seen: Views, readings: tuple[Printed, ...]) -> Iterator[Finding]:
    """A value of a constant that was once recommended."""
    if claim.kind != "constant":
        return
    key = seen.local.node.leaves[0].key
    fits = []
    for old in OF_NATURE[claim.body].superseded:
        for found in _again(seen, [spread(seen.local.node, fixed={key: old.value})], readings, ""):
            if found.verdict in (Verdict.CONFIRMED, Verdict.CONSISTENT):
                fits.append((old, found))
    if fits:
        years = ", ".join(f"{old.year} ({old.source})" for old, _ in fits)
        yield fits[0][1].noted(f"a superseded value, recommended in {years}")


def _not_given(claim: Claim, seen: Views) -> str:
    """What a person or the judge supplied and no list of usual values covers."""
    traced = {leaf.supplied for one in seen.spreads for leaf in one.node.leaves if leaf.supplied}
    usual = [name for formula, name in known.LEFT_OUT if f"{formula}.{name}" in traced]
    names = [name for name in (*claim.assumes, *usual) if name not in CONSTANTS and not (name == "T" and "T" in traced)]
    return ", ".join(names)
