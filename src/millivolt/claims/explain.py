"""Sets the scene for the diagnosis of a refuted claim."""

from __future__ import annotations

from fractions import Fraction
from itertools import islice

from millivolt.claims import errors, known, targets
from millivolt.claims.book import Book
from millivolt.claims.build import Builder, Missing
from millivolt.claims.calls import BadCall
from millivolt.claims.diagnose import diagnose
from millivolt.claims.model import Claim, Diagnosis
from millivolt.claims.readings import Views
from millivolt.claims.scene import Scene, middle
from millivolt.claims.spread import Spread, spread, valued
from millivolt.claims.targets import Target
from millivolt.claims.verdicts import Finding
from millivolt.claims.work import Leaf, Node, balls
from millivolt.units import Unreadable, arithmetic

LOGARITHMS = (("log10-for-ln", "ln(", "log10("), ("ln-for-log10", "log10(", "ln("))


def explained(claim: Claim, book: Book, seen: Views, finding: Finding) -> tuple[Diagnosis, ...]:
    """What may have gone wrong with a refuted claim."""
    best = finding.spread
    if not best.value.is_finite():
        return (Diagnosis("no-real-value", True, f"{finding.words}: a logarithm was taken of what is already one, or of a negative number.", 0.0),)
    return diagnose(scene(claim, book, seen, best, finding.target), best.node, finding.target)


def scene(claim: Claim, book: Book, seen: Views, best: Spread, target: Target) -> Scene:
    """What a slip may change in the working of a claim."""
    about = known.about(claim.body) if claim.kind == "formula" else None
    families = {a.name for a in about.arguments if a.family} if about is not None else set()
    roles = {leaf.key: _role(leaf, families) for leaf in best.node.leaves}
    logarithmic = "log" in (about.equation if about is not None else claim.body) or "ln(" in claim.body
    return Scene(about, best.nominal, roles, middle(best.value), targets.called(seen.dimension), _neighbours(claim, book), _rewritten(claim, book), logarithmic,
                 _figures(claim, book, seen), target.printed.digits, float(target.unit.factor), errors.restates(claim))  # fmt: skip


def _figures(claim: Claim, book: Book, seen: Views) -> tuple[float, ...]:
    """What the claims just before and after it print, where it may be of the same dimension."""
    printed = (one for other in book.near(claim.id) if other.id != claim.id for one in targets.read(other.prints)[:1])
    return tuple(dict.fromkeys(float(target.value) for one in printed for target in islice(targets.targets(one, seen.dimension), 1)))


def _role(leaf: Leaf, families: set[str]) -> str:
    """The argument that it is (of which ion does not matter), or its unit."""
    ion = leaf.role.rstrip("0123456789")
    return ion if ion in families else leaf.role or targets.called(leaf.dimension) or "1"


def _neighbours(claim: Claim, book: Book) -> dict[str, tuple[Fraction, ...]]:
    """What the claims just before and after it use for the arguments of the same formula."""
    found: dict[str, set[Fraction]] = {}
    for other in book.near(claim.id):
        if claim.kind == other.kind == "formula" and other.body == claim.body and other.id != claim.id:
            for name, text in other.inputs.items():
                if isinstance(text, str) and (value := _plain(text)) is not None:
                    found.setdefault(name, set()).add(value)
    return {name: tuple(sorted(values)) for name, values in found.items()}


def _plain(text: str) -> Fraction | None:
    try:
        expression = arithmetic.parse(text)
        return None if arithmetic.references(expression) else arithmetic.evaluate_exact(expression)
    except Unreadable:
        return None


def _rewritten(claim: Claim, book: Book) -> dict[str, float]:
    """The value of a line of working with its logarithms exchanged."""
    found: dict[str, float] = {}
    for code, had, other in LOGARITHMS:
        if claim.kind == "expression" and had in claim.body:
            node = _node(claim, book, claim.body.replace(had, other))
            if node is not None:
                found[code] = middle(valued(node, balls(spread(node).nominal)))
    return found


def _node(claim: Claim, book: Book, text: str) -> Node | None:
    try:
        return Builder(claim, book).line(text)
    except (Missing, BadCall, Unreadable):
        return None
