"""A claim's working, built again from its strings: numbers with the room that their digits leave, formulas, lines of arithmetic."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from flint import arb

from millivolt.claims import calls, conventions, known, targets
from millivolt.claims.model import Claim
from millivolt.formulas.about import Argument, Twin
from millivolt.units import PURE, Dimension, Unreadable, arithmetic, constant, dimension_of

KELVIN = dimension_of("K")
CELSIUS = tuple(Fraction(c) + Fraction("273.15") for c in ("37", "25", "20", "22", "18", "6.3", "0", "30", "35", "38", "40"))  # what a text may mean that gives none
RATIOS_ONLY = {"chord_conductance": "g", "reversal_potential": "P", "ghk_voltage": "P", "ghk_voltage_divalent": "P"}  # argument names that begin so may lack their unit
WHOLE = (PURE, dimension_of("S"))          # what g may be in besides, where its unit may be lacking
CHLORIDE = ("P_Cl", "Cl_out", "Cl_in")     # may be left out of the Goldman equation
MAY_BE: dict[str, Callable[[Fraction], bool]] = {"positive": lambda q: q > 0, "nonnegative": lambda q: q >= 0, "nonzero": lambda q: q != 0, "real": lambda q: True}
DEEPEST = 100                              # links of a chain
Texts = Mapping[str, str | tuple[str, ...]]


class Unbuilt(ValueError):
    """A working that its strings do not make: what is missing."""


@dataclass(frozen=True)
class Figure:
    """A number where a working starts: the value that is stated, and all that is printed like it."""

    key: str
    value: Fraction
    low: Fraction
    high: Fraction
    dimension: Dimension
    slack: Fraction = Fraction(0)   # of a whole number under a logarithm, on the kindest reading
    ranged: bool = False
    supplied: bool = False          # by a person or the judge, not by the text
    role: str = ""


@dataclass(frozen=True)
class Line:
    """Arithmetic over numbers and other workings."""

    expression: arithmetic.Expression
    keys: tuple[str, ...]
    refs: Mapping[str, Node]
    dimension: Dimension


@dataclass(frozen=True)
class Compiled:
    """A formula with a working for each argument."""

    twin: Twin
    arguments: Mapping[str, Node | tuple[Node, ...]]

    @property
    def dimension(self) -> Dimension:
        return dimension_of(self.twin.about.unit)


@dataclass(frozen=True)
class Minus:
    """The same, counted the other way."""

    of: Node

    @property
    def dimension(self) -> Dimension:
        return self.of.dimension


@dataclass(frozen=True)
class Size:
    """Its absolute value."""

    of: Node

    @property
    def dimension(self) -> Dimension:
        return self.of.dimension


Node = Figure | Line | Compiled | Minus | Size


@dataclass
class Text:
    """The claims of a file, and how each other claim is to enter a working: by what it prints, or by its own working."""

    claims: Mapping[str, Claim]
    convention: Mapping[str, str]
    reads: Mapping[str, str]                         # repaired strings, by id
    intervals: Mapping[str, tuple[Fraction | None, Fraction | None]]  # what each printed string was taken for
    printed: Callable[[str], bool]                   # does @id stand for what that claim prints?
    temperature: Fraction | None = None
    built: dict[str, Node] = field(default_factory=dict)
    figures: dict[str, Figure] = field(default_factory=dict)
    depth: int = 0

    def node(self, claim: Claim) -> Node:
        """The working of a claim that has a value."""
        match claim.kind:
            case "formula":
                return self.formula(claim, claim.body, {**claim.inputs, **claim.assumes}, f"{claim.id}#", {**self.convention, **claim.convention})
            case "constant":
                of = constant(claim.body)
                return self.own(Figure(f"{claim.id}#{claim.body}", of.value, of.value - of.uncertainty, of.value + of.uncertainty, of.unit.dimension))
            case "converts":
                return self.line(claim, claim.body, "", exact=True)
            case "expression" | "magnitude":
                return self.line(claim, claim.body, "")
        raise Unbuilt(f"a claim of the kind {claim.kind} has no value")

    def sides(self, claim: Claim) -> tuple[Node, str, Node]:
        """The two sides of a comparison or an identity, and the sign between them."""
        plain, cut = calls.cut(claim.body)
        parts = calls.sides(plain)
        if len(parts) != 3:
            raise Unbuilt("left, a sign and right make a comparison")
        left, right = (self.cut(claim, text, cut, f"{claim.id}#{side}", False) for text, side in ((parts[0], "left"), (parts[2], "right")))
        return left, {"≤": "<=", "≥": ">=", "≠": "!=", "==": "="}.get(parts[1], parts[1]), right

    def own(self, figure: Figure) -> Figure:
        return self.figures.setdefault(figure.key, figure)

    def line(self, claim: Claim, text: str, part: str, exact: bool = False) -> Node:
        plain, cut = calls.cut(text)
        return self.cut(claim, plain, cut, f"{claim.id}#{part}", exact)

    def cut(self, claim: Claim, plain: str, cut: Mapping[str, calls.Call], prefix: str, exact: bool) -> Node:
        """A line whose calls have been cut out."""
        expression = arithmetic.parse(plain.strip() if claim.kind == "identity" else plain)
        logged = _logged(expression)
        figures = tuple(self.own(_of_line(leaf, f"{prefix}[{leaf.index}]", exact, leaf.index in logged, _supplied(leaf, claim))) for leaf in expression.leaves)
        return figures[0] if isinstance(expression.tree, arithmetic.Leaf) else self.joined(claim, expression, figures, cut, prefix)

    def joined(self, claim: Claim, expression: arithmetic.Expression, figures: tuple[Figure, ...], cut: Mapping[str, calls.Call], prefix: str) -> Node:
        refs = {id: self.call(claim, cut[id], f"{prefix}/{cut[id].name}{id.removeprefix(calls.MARK)}") if id in cut else self.linked(id) for id in arithmetic.references(expression)}
        nothing = arb("nan")  # what is no number has a dimension too
        _, dimension = arithmetic.evaluate(expression, dict.fromkeys(range(len(expression.leaves)), nothing), {id: (nothing, node.dimension) for id, node in refs.items()})
        return Line(expression, tuple(figure.key for figure in figures), refs, dimension)

    def call(self, claim: Claim, call: calls.Call, prefix: str) -> Node:
        if call.name == "abs":
            plain, cut = calls.cut(str(call.arguments["x"]))
            return Size(self.cut(claim, plain, cut, prefix, False))
        names = {argument.name for argument in known.about(call.name).arguments}
        shared = {key: value for key, value in {**claim.inputs, **claim.assumes}.items() if key in names}
        convention = {**self.convention, **claim.convention}
        node = self.formula(claim, call.name, {**shared, **call.arguments}, f"{prefix}.", convention)
        return Minus(node) if conventions.turned(known.about(call.name), convention) else node

    def linked(self, id: str) -> Node:
        """Another claim, as the certificate takes it."""
        if id not in self.claims:
            raise Unbuilt(f"@{id} is not in the file")
        if self.printed(id):
            return self.own(self.print_of(self.claims[id]))
        if self.depth > DEEPEST:
            raise Unbuilt("claims that refer to each other without end")
        if id not in self.built:
            self.depth += 1
            self.built[id] = self.node(self.claims[id])
            self.depth -= 1
        return self.built[id]

    def print_of(self, claim: Claim) -> Figure:
        """What a claim prints, known to its printed digits."""
        for target in self.readings(claim):
            if target.wide_low is not None and target.wide_high is not None:
                return Figure(f"@{claim.id}", target.value, target.wide_low, target.wide_high, target.unit.dimension, ranged=target.printed.relation != "=")
        raise Unbuilt(f"@{claim.id} prints no number")

    def readings(self, claim: Claim) -> Iterable[targets.Target]:
        """What its printed string may stand for; first that which it was taken for."""
        try:
            of: Dimension | None = Text(self.claims, self.convention, self.reads, self.intervals, self.printed, self.temperature, depth=self.depth + 1).node(claim).dimension \
                if self.depth <= DEEPEST else None
        except (Unbuilt, Unreadable, calls.BadCall):
            of = None
        found = [target for printed in targets.read(self.reads.get(claim.id, claim.prints))
                 for target in targets.targets(printed, of if of is not None else printed.unit.dimension if printed.unit is not None else PURE)]  # fmt: skip
        taken = self.intervals.get(claim.id)
        return sorted(found, key=lambda t: taken not in ((t.low, t.high), (t.wide_low, t.wide_high)))

    def formula(self, claim: Claim, name: str, inputs: Texts, prefix: str, convention: Mapping[str, str]) -> Node:
        """A compiled formula at its inputs."""
        twin = known.twin(name)
        if unknown := inputs.keys() - {a.name for a in twin.about.arguments}:
            raise Unbuilt(f"{name} has no {sorted(unknown)[0]!r}")
        without_chloride = name == "ghk_voltage" and not any(key in inputs for key in CHLORIDE)
        nodes: dict[str, Node | tuple[Node, ...]] = {}
        for a in twin.about.arguments:
            given = inputs.get(a.name)
            if isinstance(given, tuple):
                nodes[a.name] = tuple(self.input(claim, a, one, f"{prefix}{a.name}{k}", name, convention) for k, one in enumerate(given))
            elif given is not None:
                nodes[a.name] = self.input(claim, a, given, f"{prefix}{a.name}", name, convention)
            elif a.name == "T":
                nodes["T"] = self.own(_fixed(f"{prefix}T", self.temperature or CELSIUS[0], KELVIN, "T", supplied=True))
            elif without_chloride and a.name in CHLORIDE:
                nodes[a.name] = self.own(_fixed(f"{prefix}{a.name}", Fraction(0 if a.name == "P_Cl" else 1), dimension_of(a.unit), a.name))
            elif (usual := known.LEFT_OUT.get((name, a.name))) is not None:
                nodes[a.name] = self.own(_fixed(f"{prefix}{a.name}", usual, dimension_of(a.unit), a.name, supplied=a.name not in known.BY_DEFINITION))
            else:
                raise Unbuilt(f"missing: {a.name}")
        ratios = [one for key in inputs if key.startswith(RATIOS_ONLY.get(name, "?")) and (node := nodes[key]) for one in (node if isinstance(node, tuple) else (node,))]
        if len({one.dimension for one in ratios if not isinstance(one, Figure) or one.value}) > 1:
            raise Unbuilt(f"{name} has weights of several dimensions")
        return Compiled(twin, nodes)

    def input(self, claim: Claim, a: Argument, text: str, key: str, formula: str, convention: Mapping[str, str]) -> Node:
        """One argument, of its dimension."""
        plain, cut = calls.cut(known.per_litre(text, a.unit))
        expression = arithmetic.parse(plain)
        supplied = a.name in claim.assumes
        single = _single(expression, a, key) if "/" not in key.partition("#")[2] else None
        if single is not None:
            node: Node = self.own(replace(single, supplied=supplied))
        else:
            figures = tuple(self.own(replace(_of_line(leaf, f"{key}[{leaf.index}]", a.count, False, False), supplied=supplied)) for leaf in expression.leaves)
            node = self.joined(claim, expression, figures, cut, key)
        besides = (WHOLE if a.name == "g" else (PURE,)) if a.name.startswith(RATIOS_ONLY.get(formula, "?")) else ()
        if node.dimension != dimension_of(a.unit) and node.dimension not in besides:
            raise Unbuilt(f"{a.name} = {text!r} has another dimension")
        if isinstance(node, Figure) and not MAY_BE[a.sign](node.value):
            raise Unbuilt(f"{a.name} = {text!r} is not {a.sign}")
        return Minus(node) if conventions.turned_argument(a.name, a.unit, dict(convention)) else node


def _fixed(key: str, value: Fraction, dimension: Dimension, role: str, supplied: bool = False) -> Figure:
    return Figure(key, value, value, value, dimension, supplied=supplied, role=role)


def _single(expression: arithmetic.Expression, a: Argument, key: str) -> Figure | None:
    """An input that is one number: it may be anything that rounds to it, unless it is a count."""
    negative = isinstance(expression.tree, arithmetic.Negative)
    leaf = expression.tree.of if isinstance(expression.tree, arithmetic.Negative) else expression.tree
    if not isinstance(leaf, arithmetic.Leaf):
        return None
    stated = leaf.relation == "=" and not leaf.hedge
    room = leaf.numeral.written * leaf.unit.factor
    low, high = (leaf.value, leaf.value) if a.count and stated else (leaf.value - room, leaf.value + room) if leaf.exact and not a.count else (leaf.low, leaf.high)
    value, low, high = (-leaf.value, -high, -low) if negative else (leaf.value, low, high)
    return Figure(key, value, low, high, leaf.unit.dimension, ranged=leaf.relation != "=", role=key.rpartition("#")[2].rpartition(".")[2])


def _of_line(leaf: arithmetic.Leaf, key: str, exact: bool, logged: bool, supplied: bool) -> Figure:
    """A number in a line: exact where it is a bare integer, a count or a lone one, else anything that rounds to it."""
    fixed = exact or leaf.exact or (leaf.numeral.lone and leaf.stated == 1)
    low, high = (leaf.value, leaf.value) if fixed else (leaf.low, leaf.high)
    slack = leaf.numeral.written if logged and leaf.exact and leaf.numeral.lone and not leaf.unit.text else Fraction(0)
    return Figure(key, leaf.value, low, high, leaf.unit.dimension, slack, leaf.relation != "=", supplied)


def _logged(expression: arithmetic.Expression) -> set[int]:
    """The numbers that stand, two or more together, under a logarithm."""
    found: set[int] = set()
    for part in arithmetic.walk(expression.tree):
        if isinstance(part, arithmetic.Call) and part.name in ("ln", "log10"):
            inner = {one.index for one in arithmetic.walk(part.of) if isinstance(one, arithmetic.Leaf)}
            found |= inner if len(inner) > 1 else set()
    return found


def _supplied(leaf: arithmetic.Leaf, claim: Claim) -> bool:
    """Is this number of a line one that a person supplied?"""
    for text in claim.assumes.values():
        expression = arithmetic.parse(text) if isinstance(text, str) else None
        if expression is not None and not arithmetic.references(expression) and arithmetic.evaluate_exact(expression) == leaf.value:
            return arithmetic.dimension_of_expression(expression) == leaf.unit.dimension
    return False
