"""From a claim to its working: the tree of its formula or line, from the numbers printed before it or from the start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from millivolt.claims import calls, conventions, known, lines, targets
from millivolt.claims.book import Book
from millivolt.claims.model import Claim
from millivolt.claims.work import Formula, Given, Leaf, Link, Node, Size, joined
from millivolt.formulas.about import Argument
from millivolt.units import Dimension, arithmetic, constant, dimension_of

WEIGHTS = ("g", "P_", "P")                        # only their ratios matter, so that a text may leave their unit out
OF_WEIGHTS = ("chord_conductance", "ghk_voltage", "ghk_voltage_divalent", "reversal_potential")
SIEMENS = dimension_of("S")                       # of a whole cell: as good a weight as one of an area
LINES = ("expression", "holds", "magnitude", "converts", "identity")
CONSTANTS = frozenset({"R", "F", "e", "N_A", "k_B", "eps_0", "pi"})
KELVIN = dimension_of("K")
Inputs = Mapping[str, str | tuple[str, ...]]


class Missing(ValueError):
    """A working that cannot be built: what is missing."""

    def __init__(self, what: tuple[str, ...], words: str = "") -> None:
        super().__init__(words or "missing: " + ", ".join(what))
        self.what = what


@dataclass(frozen=True)
class Builder:
    """Builds the working of one claim."""

    claim: Claim
    book: Book
    start: bool = False                        # from the stipulated inputs, through all links
    temperature: Fraction | None = None        # supplied by the judge where the text gives none

    def node(self) -> Node:
        """The tree of what is claimed."""
        claim = self.claim
        match claim.kind:
            case "formula":
                return self.formula(claim.body, {**claim.inputs, **claim.assumes}, f"{claim.id}#", conventions.stated(claim, self.book.source))
            case "constant":
                return self.constant(claim.body)
            case "converts":
                return self.line(claim.body, exact=True)
            case "expression" | "magnitude" | "holds":
                return self.line(claim.body)
        raise Missing((), f"a claim of the kind {claim.kind} has no value")

    def line(self, text: str, exact: bool = False, part: str = "") -> Node:
        """A line of working; numbers that a person supplied are marked."""
        node = lines.line(text, f"{self.claim.id}#{part}", self.linked, self.called, exact)
        supplied = self.supplied()
        return _marked(node, supplied) if supplied else node

    def supplied(self) -> dict[str, tuple[Fraction, Dimension]]:
        """The values that a person, not the text, supplied."""
        found = {}
        for name, text in self.claim.assumes.items():
            expression = arithmetic.parse(text) if isinstance(text, str) else None
            value = arithmetic.evaluate_exact(expression) if expression is not None and not arithmetic.references(expression) else None
            if expression is not None and value is not None:
                found[name] = value, arithmetic.dimension_of_expression(expression)
        return found

    def constant(self, name: str) -> Node:
        of = constant(name)
        return Given(Leaf(f"{self.claim.id}#{name}", name, of.value, of.value - of.uncertainty, of.value + of.uncertainty, dimension=of.unit.dimension))

    def linked(self, id: str) -> Node:
        """The result of another claim: as printed, or from its own start."""
        if id not in self.book.known:
            raise Missing((f"@{id}",), f"@{id} has no value")
        other = self.book.known[id]
        if self.start and other.start is not None:
            return other.start
        if other.printed is not None:
            return Given(other.printed)
        if other.start is not None:
            return other.start
        raise Missing((f"@{id}",), f"@{id} has no number that can be read")

    def called(self, call: calls.Call, prefix: str) -> Node:
        """A formula inside a line of working; what it does not name is taken from the claim's inputs."""
        if call.name == "abs":
            return Size(lines.line(str(call.arguments["x"]), prefix, self.linked, self.called))
        names = {argument.name for argument in known.about(call.name).arguments}
        shared = {key: value for key, value in {**self.claim.inputs, **self.claim.assumes}.items() if key in names}
        convention = conventions.stated(self.claim, self.book.source)
        node = self.formula(call.name, {**shared, **call.arguments}, f"{prefix}.", convention)
        return negated(node) if conventions.turned(known.about(call.name), convention) else node

    def formula(self, name: str, inputs: Inputs, prefix: str, convention: dict[str, str]) -> Node:
        """A compiled formula with its inputs."""
        twin = known.twin(name)
        arguments = twin.about.arguments
        if unknown := [key for key in inputs if key not in {a.name for a in arguments}]:
            raise calls.BadCall(f"{name} given the unknown {unknown[0]!r}", known.nearest(unknown[0], [a.name for a in arguments]))
        lacking = tuple(a.name for a in arguments if a.name not in inputs and not (a.name == "T" and self.temperature is not None) and not _optional(name, a, inputs))
        if lacking:
            raise Missing(lacking)
        nodes: dict[str, Node | tuple[Node, ...]] = {}
        for a in arguments:
            if a.name not in inputs:
                nodes[a.name] = self.left_out(name, a, prefix)
                continue
            value = inputs[a.name]
            if isinstance(value, tuple) != a.family:
                raise calls.BadCall(f"{a.name} = {value!r}", "one value an ion, in brackets" if a.family else "one value")
            nodes[a.name] = tuple(self.input(a, one, f"{prefix}{a.name}{k}", name, convention) for k, one in enumerate(value)) if isinstance(value, tuple) \
                else self.input(a, value, f"{prefix}{a.name}", name, convention)
        sizes = {len(node) for node in nodes.values() if isinstance(node, tuple)}
        if len(sizes) > 1 or 0 in sizes:
            raise calls.BadCall(f"{name} with lists of {' and '.join(map(str, sorted(sizes)))} values", "one value for each ion in every list")
        if name in OF_WEIGHTS:
            _alike(name, {key: nodes[key] for key in inputs if key.startswith(WEIGHTS)})
        leaves = joined(leaf for node in nodes.values() for one in (node if isinstance(node, tuple) else (node,)) for leaf in one.leaves)
        return Formula(twin, nodes, leaves)

    def left_out(self, formula: str, a: Argument, prefix: str) -> Node:
        """An argument that the text does not give: the judge's own temperature, one that has a usual value, or an ion that may be left out."""
        if a.name == "T" and self.temperature is not None:
            return Given(Leaf(f"{prefix}T", f"{self.temperature} K", self.temperature, self.temperature, self.temperature, role="T", dimension=KELVIN, supplied="T"))
        usual = known.LEFT_OUT.get((formula, a.name))
        value = Fraction(0 if a.name.startswith("P") else 1) if usual is None else usual
        supplied = f"{formula}.{a.name}" if usual is not None and a.name not in known.BY_DEFINITION else ""
        return Given(Leaf(f"{prefix}{a.name}", str(value), value, value, value, role=a.name, dimension=dimension_of(a.unit), supplied=supplied))

    def input(self, a: Argument, text: str, key: str, formula: str, convention: dict[str, str]) -> Node:
        """One input of a formula: its dimension and its sign are those of the argument."""
        node = lines.given(known.per_litre(text, a.unit), key, self.linked, self.called, a.count, "/" in key.partition("#")[2])
        if a.name in self.claim.assumes:
            node = _marked(node, None, a.name)
        wanted = dimension_of(a.unit)
        if node.dimension != wanted and not is_weight(formula, a.name, node.dimension):
            raise calls.BadCall(f"{a.name} = {text!r}, in {targets.called(node.dimension)}", f"a value in {targets.called(wanted)}")
        for leaf in node.leaves[:1] if len(node.leaves) == 1 else ():
            if (a.sign == "positive" and leaf.value <= 0) or (a.sign == "nonnegative" and leaf.value < 0) or (a.sign == "nonzero" and leaf.value == 0):
                raise Missing((), f"{a.name} = {text} is not {a.sign}, so that {formula} has no value")
        return negated(node) if conventions.turned_argument(a.name, a.unit, convention) else node


def is_weight(formula: str, argument: str, had: Dimension) -> bool:
    """May the argument be in this dimension, since only the ratio to its fellows counts?"""
    return formula in OF_WEIGHTS and argument.startswith(WEIGHTS) and (had == () or (argument == "g" and had == SIEMENS))


def _alike(formula: str, weights: Mapping[str, Node | tuple[Node, ...]]) -> None:
    """Weights of two dimensions have no ratio; nothing at all is nothing in every unit."""
    ones = [one for node in weights.values() for one in (node if isinstance(node, tuple) else (node,)) if any(leaf.value for leaf in one.leaves) or not one.leaves]
    if len(found := sorted({targets.called(one.dimension) or "no unit" for one in ones})) > 1:
        raise calls.BadCall(f"{formula} with {', '.join(weights)} in {' and in '.join(found)}", "all of them in one unit: only their ratios count")


def _optional(name: str, a: Argument, inputs: Inputs) -> bool:
    """Chloride may be left out of the Goldman equation, and what has a usual value."""
    return (name, a.name) in known.LEFT_OUT or (name == "ghk_voltage" and a.name in ("P_Cl", "Cl_out", "Cl_in") and not any(key in inputs for key in ("P_Cl", "Cl_out", "Cl_in")))


def _marked(node: Node, supplied: Mapping[str, tuple[Fraction, Dimension]] | None, name: str = "") -> Node:
    """The node with the numbers marked that a person supplied."""

    def mark(leaf: Leaf) -> Leaf:
        if supplied is None:
            return replace(leaf, supplied=name)
        return replace(leaf, supplied=next((key for key, (value, of) in supplied.items() if (value, of) == (leaf.value, leaf.dimension)), ""))

    match node:
        case lines.Line():
            return replace(node, leaves=tuple(mark(leaf) for leaf in node.leaves))
        case Given():
            return Given(mark(node.leaf))
    return node


def negated(node: Node) -> Node:
    """The node under the other sign."""
    minus = arithmetic.parse("-@it")
    return lines.Line(minus, (), {"it": node}, node.leaves, node.dimension)


def link(node: Node) -> Link:
    """A working that other claims may use."""
    return Link(node, node.leaves, node.dimension)


def references(claim: Claim) -> tuple[str, ...]:
    """The ids of the claims that a claim refers to, anywhere in it."""
    texts = [claim.body] if claim.kind in LINES else []
    for value in (*claim.inputs.values(), *claim.assumes.values()) if claim.kind != "equation" else ():
        texts += [value] if isinstance(value, str) else value
    return tuple(dict.fromkeys(id for text in texts for id in (_ids(text) if "@" in text else ())))


@lru_cache(maxsize=4096)
def _ids(text: str) -> tuple[str, ...]:
    """The ids in a text, also inside the arguments of calls."""
    plain, cut = calls.cut(text)
    inner = [one for call in cut.values() for value in call.arguments.values() for one in ((value,) if isinstance(value, str) else value)]
    own = tuple(id for id in lines.mentioned(plain) if id not in cut)
    return (*own, *(id for one in inner for id in _ids(one)))

