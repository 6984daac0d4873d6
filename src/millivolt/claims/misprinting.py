"""The ways in which a formula is misprinted: a letter, a term, a function of a theorem changed, and in words which."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from millivolt.claims.theorem import Theorem, exchanged
from millivolt.printed import Node, letters, number, plain, put
from millivolt.printed.tree import letter, swap, times, walk

Changed = Iterator[tuple[str, Node]]   # in words what is changed, and the changed theorem
Change = Callable[[Node, Theorem], Changed]

LN10 = Node("ln", (number(10),))
PI = letter("pi")
F = letter("F")
THERMAL = Node("/", (Node("*", (letter("R"), letter("T"))), F))


def whole(by: Callable[[Node], Node]) -> Change:
    """A change of the result as a whole."""
    return lambda tree, of: iter([("", by(tree))])


def by(*factors: Node) -> Change:
    return whole(lambda tree: times(*factors, tree))


def over(*divisors: Node) -> Change:
    return whole(lambda tree: Node("/", (tree, times(*divisors))))


def each(chosen: Callable[[str, Theorem], bool], into: Callable[[Node], Node], words: str = "{}") -> Change:
    """A change of one letter, wherever it stands."""
    return lambda tree, of: ((words.format(name), put(tree, {name: into(letter(name))})) for name in of.names if name in letters(tree) and chosen(name, of))


def inside(head: str, into: Callable[[Node], Node]) -> Change:
    """A change of every place of a kind at once, and of each alone."""

    def changed(tree: Node, of: Theorem) -> Changed:
        places = [node for node in walk(tree) if node.head == head]
        if places:
            yield "", swap(tree, {node: into(node) for node in places})
        for n in range(len(places) if len(places) > 1 else 0):
            yield "at one place", nth(tree, head, n, into)

    return changed


def nth(tree: Node, head: str, n: int, into: Callable[[Node], Node]) -> Node:
    """The tree with one node of a kind changed, the one of that number."""
    left = [n]

    def turned(node: Node) -> Node:
        if node.head == head:
            left[0] -= 1
            if left[0] == -1:
                return into(node)
        return replace(node, parts=tuple(turned(part) for part in node.parts)) if node.parts else node

    return turned(tree)


def sides(tree: Node, of: Theorem) -> Changed:
    if (turned := exchanged(tree, of)) != tree:
        yield "", turned


def side_of_one(tree: Node, of: Theorem) -> Changed:
    """The concentrations of one ion inside and outside exchanged, or its places above and below the bar."""
    ions = [name.removesuffix("_out") for name in of.names if name.endswith("_out")]
    for ion in ions if len(ions) > 1 else []:
        if (turned := exchanged(tree, of, ion)) != tree:
            yield ion, turned


def pairs(tree: Node, of: Theorem) -> Changed:
    """Two letters of one unit in each other's place."""
    inside_ = [a for a in of.arguments if a.name in letters(tree)]
    for n, a in enumerate(inside_):
        for b in inside_[n + 1 :]:
            one_ion_ = {a.name.removesuffix("_out"), a.name.removesuffix("_in")} & {b.name.removesuffix("_out"), b.name.removesuffix("_in")}
            if a.unit == b.unit and a.count == b.count and not one_ion_:
                yield f"{a.name} and {b.name}", put(tree, {a.name: letter(b.name), b.name: letter(a.name)})


def _sums(tree: Node) -> list[Node]:
    """The outermost + and - of every sum in a tree, each with all its terms."""
    found = [tree] if tree.head in "+-" and len(tree.parts) == 2 else []
    for part in tree.parts:
        inner = _sums(part)
        found += [one for one in inner if not (tree.head in ("+", "-") and one == part)]
    return list(dict.fromkeys(found))


def terms(node: Node, sign: int = 1) -> list[tuple[int, Node]]:
    """The terms of a sum, each with its sign."""
    if node.head not in ("+", "-"):
        return [] if node.head == "number" and node.low == node.high == 0 else [(sign, node)]
    return terms(node.parts[0], sign) + terms(node.parts[1], sign if node.head == "+" else -sign)


def _total(found: list[tuple[int, Node]]) -> Node:
    total = number(0)
    for sign, term in found:
        total = Node("+" if sign > 0 else "-", (total, term))
    return total


def one_term(into: Callable[[int, Node], list[tuple[int, Node]]]) -> Change:
    """A change of one term of one sum."""

    def changed(tree: Node, of: Theorem) -> Changed:
        for node in _sums(tree):
            found = terms(node)
            for n, (sign, term) in enumerate(found):
                rest = [*found[:n], *into(sign, term), *found[n + 1 :]]
                if rest and len(found) > 1:
                    yield plain(term), swap(tree, {node: _total(rest)})

    return changed


def fall_for_rise(tree: Node, of: Theorem) -> Changed:
    """1 - exp(...) and exp(...) in each other's place."""
    rises = {node: node.parts[1] for node in walk(tree) if node.head == "-" and node.parts[0] == number(1) and node.parts[1].head == "exp"}
    falls = {node: Node("-", (number(1), node)) for node in walk(tree) if node.head == "exp"}
    if rises or falls:
        yield "", swap(tree, rises or falls)


def one_ion(tree: Node, of: Theorem) -> Changed:
    """All terms of one ion left out."""
    for name in of.names:
        if name.startswith("P_") and name in letters(tree):
            yield name.removeprefix("P_"), put(tree, {name: number(0)})


def other_side_of_bar(tree: Node, of: Theorem) -> Changed:
    """Inside a logarithm, RT/F upside down and the like: the prefactor inverted."""
    if {"R", "T", "F"} <= letters(tree):
        turned = Node("/", (Node("*", (F, F)), Node("*", (letter("R"), Node("*", (letter("T"), letter("T")))))))
        yield "", put(tree, {"R": turned})
        if "z" in of.names:
            yield "with z", put(tree, {"R": turned, "z": Node("/", (number(1), letter("z")))})


def valence(name: str, of: Theorem) -> bool:
    return name == "z" or name.startswith("z_")


def count(name: str, of: Theorem) -> bool:
    a = of.argument(name)
    return a is not None and a.count and not valence(name, of)


def quantity(name: str, of: Theorem) -> bool:
    a = of.argument(name)
    return a is not None and not a.count and not a.family


def signed(name: str, of: Theorem) -> bool:
    a = of.argument(name)
    return a is not None and a.sign in ("real", "nonzero") and not a.family and not a.count


def only_voltage(name: str, of: Theorem) -> bool:
    return name in ("r", "radius", "a")


def diameter(name: str, of: Theorem) -> bool:
    return name in ("d", "d_c")


def squared(node: Node) -> Node:
    return Node("^", (node, number(2)))


def one(node: Node) -> Node:
    return number(1)


def square_lost(tree: Node, of: Theorem) -> Changed:
    for node in dict.fromkeys(node for node in walk(tree) if node.head == "^" and node.parts[1] == number(2)):
        yield plain(node), swap(tree, {node: node.parts[0]})


def root_lost(tree: Node, of: Theorem) -> Changed:
    if any(node.head == "sqrt" for node in walk(tree)):
        yield "", swap(tree, {node: node.parts[0] for node in walk(tree) if node.head == "sqrt"})
