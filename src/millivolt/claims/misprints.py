"""The usual misprints of a formula: each a small change to the theorem that makes it say what is printed. The codes are those of the slips of a number.

An explanation is proved like any equality: the changed theorem and the print are the same function.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import islice

from millivolt.claims import known
from millivolt.claims.asked import Asked
from millivolt.claims.cases import RESULT, Case, cases, prints
from millivolt.claims.equations import Found, compare, met_at
from millivolt.claims.letters import VALENCE, aliases, ion_of, meanings
from millivolt.claims.model import Diagnosis
from millivolt.claims.proofs import proof
from millivolt.claims.theorem import AS_CODE, Theorem, exchanged
from millivolt.printed import Node, latex, letters, mathml, notation_of, number, plain, put, read
from millivolt.printed.tree import letter, negative, swap, times, walk

FEW = 6       # points at which a misprint is tried before it is proved
READ = 6      # readings of a formula in which misprints are looked for
SHOWN = 5     # explanations
NEAR = 0.15   # an explanation is the likely one where no other costs nearly as little
Changed = Iterator[tuple[str, Node]]   # in words what is changed, and the changed theorem
Change = Callable[[Node, Theorem], Changed]


@dataclass(frozen=True)
class Misprint:
    """A line of the table."""

    code: str
    cost: float
    says: str
    change: Change


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


def _valence(name: str, of: Theorem) -> bool:
    return name == "z" or name.startswith("z_")


def _count(name: str, of: Theorem) -> bool:
    a = of.argument(name)
    return a is not None and a.count and not _valence(name, of)


def _any(name: str, of: Theorem) -> bool:
    a = of.argument(name)
    return a is not None and not a.count and not a.family


def _signed(name: str, of: Theorem) -> bool:
    a = of.argument(name)
    return a is not None and a.sign in ("real", "nonzero") and not a.family and not a.count


def _only_voltage(name: str, of: Theorem) -> bool:
    return name in ("r", "radius", "a")


def _diameter(name: str, of: Theorem) -> bool:
    return name in ("d", "d_c")


def _squared(node: Node) -> Node:
    return Node("^", (node, number(2)))


def _one(node: Node) -> Node:
    return number(1)


def _square_lost(tree: Node, of: Theorem) -> Changed:
    for node in dict.fromkeys(node for node in walk(tree) if node.head == "^" and node.parts[1] == number(2)):
        yield plain(node), swap(tree, {node: node.parts[0]})


def _root_lost(tree: Node, of: Theorem) -> Changed:
    if any(node.head == "sqrt" for node in walk(tree)):
        yield "", swap(tree, {node: node.parts[0] for node in walk(tree) if node.head == "sqrt"})


MISPRINTS = (
    Misprint("sign", 1.0, "The sign is the other one.", whole(negative)),
    Misprint("in-out", 1.1, "Inside and outside are exchanged.", sides),
    Misprint("side-of-one-ion", 1.1, "The concentrations of one ion stand on the wrong sides ({}).", side_of_one),
    Misprint("valence-forgotten", 1.1, "The valence is left out ({}).", each(_valence, _one)),
    Misprint("log10-for-ln", 1.2, "The decimal logarithm stands for the natural one, or its factor 2.303 is forgotten.", inside("ln", lambda node: Node("/", (node, LN10)))),
    Misprint("ln-for-log10", 1.2, "The natural logarithm stands for the decimal one, or the factor 2.303 is applied to it.", inside("ln", lambda node: Node("*", (LN10, node)))),
    Misprint("prefactor-inverted", 1.2, "RT/F stands upside down.", other_side_of_bar),
    Misprint("inverted-ratio", 1.2, "The ratio is upside down.", whole(lambda tree: Node("/", (number(1), tree)))),
    Misprint("term-sign", 1.3, "A term has the other sign ({}).", one_term(lambda sign, term: [(-sign, term)])),
    Misprint("input-sign", 1.3, "A letter enters with the other sign ({}).", each(_signed, negative)),
    Misprint("exponent-sign", 1.3, "The exponent has the other sign ({}).", inside("exp", lambda node: Node("exp", (negative(node.parts[0]),)))),
    Misprint("factor-two", 1.3, "A factor of two too many.", by(number(2))),
    Misprint("factor-half", 1.3, "A factor of two is lost.", over(number(2))),
    Misprint("diameter-for-radius", 1.3, "The diameter is used for the radius ({}).", each(_only_voltage, lambda node: times(number(2), node))),
    Misprint("radius-for-diameter", 1.3, "The radius is used for the diameter ({}).", each(_diameter, lambda node: Node("/", (node, number(2))))),
    Misprint("inputs-exchanged", 1.4, "Two letters stand in each other's place ({}).", pairs),
    Misprint("count-forgotten", 1.4, "A number of things is left out ({}).", each(_count, _one)),
    Misprint("letter-forgotten", 1.4, "A letter is left out ({}).", each(_any, _one)),
    Misprint("square-forgotten", 1.4, "A square is lost ({}).", _square_lost),
    Misprint("square-extra", 1.5, "A letter is squared ({}).", each(_any, _squared)),
    Misprint("root-forgotten", 1.4, "The root is lost.", _root_lost),
    Misprint("term-forgotten", 1.5, "A term is left out ({}).", one_term(lambda sign, term: [])),
    Misprint("term-forgotten", 1.5, "An ion is left out ({}).", one_ion),
    Misprint("one-minus", 1.5, "What is left is printed for what is lost, or the other way round.", whole(lambda tree: Node("-", (number(1), tree)))),
    Misprint("fall-for-rise", 1.5, "What is still to come is printed for what has come, or the other way round.", fall_for_rise),
    Misprint("valence-multiplied", 1.5, "It is multiplied by the valence instead of divided, or the other way round.", each(_valence, lambda node: Node("/", (number(1), node)))),
    Misprint("divided-by", 1.6, "It is divided by a letter instead of multiplied, or the other way round ({}).", each(_any, lambda node: Node("/", (number(1), node)))),
    Misprint("valence-squared", 1.6, "The valence enters twice.", each(_valence, _squared)),
    Misprint("valence-of-the-other", 1.5, "The valence has the other sign, or is that of another ion.", each(_valence, negative)),
    Misprint("ten-for-e", 1.6, "The power is one of ten instead of e.", inside("exp", lambda node: Node("exp", (Node("*", (LN10, node.parts[0])),)))),
    Misprint("pi-lost", 1.5, "A factor π is lost.", over(PI)),
    Misprint("pi-extra", 1.6, "A factor π too many.", by(PI)),
    Misprint("two-pi-lost", 1.5, "A factor 2π too many.", by(number(2), PI)),
    Misprint("two-pi-extra", 1.6, "A factor 2π is lost.", over(number(2), PI)),
    Misprint("four-lost", 1.5, "A factor of four is lost.", over(number(4))),
    Misprint("four-extra", 1.6, "A factor of four too many.", by(number(4))),
    Misprint("four-pi-lost", 1.6, "A factor 4π is lost.", over(number(4), PI)),
    Misprint("third-lost", 1.7, "A factor 1/3 is lost.", by(number(3))),
    Misprint("third-extra", 1.7, "A factor 1/3 too many.", over(number(3))),
    Misprint("faraday-lost", 1.7, "Faraday's constant is left out.", lambda tree, of: iter([("", put(tree, {"F": number(1)})), ("", Node("/", (tree, F)))] if "F" in letters(tree) else [])),
    Misprint("faraday-extra", 1.8, "Faraday's constant enters once too often.", by(F)),
    Misprint("per-particle", 1.7, "A figure for one particle is printed as one for a mole.", over(letter("N_A"))),
    Misprint("per-mole", 1.7, "A figure for a mole is printed as one for a particle.", by(letter("N_A"))),
)  # fmt: skip
COMMON = tuple(one for one in MISPRINTS if one.code in ("sign", "in-out", "valence-forgotten", "log10-for-ln", "ln-for-log10", "prefactor-inverted", "factor-two", "factor-half", "term-forgotten"))


@dataclass(frozen=True)
class Explained:
    codes: tuple[str, ...]
    cost: float
    says: str


def explained(asked: Asked) -> list[Diagnosis]:
    """The misprints that make a theorem say what is printed: one, or failing that two, by rising cost."""
    tried = list(islice((case for case in cases(asked) if case.sure and case.of.tree is not None), READ))
    found = {one.codes: one for case in reversed(tried) for one in _alone(case)} or {one.codes: one for case in reversed(tried[:2]) for one in _together(case)}
    ranked = sorted(found.values(), key=lambda one: (one.cost, one.codes))[:SHOWN]
    rivals = [one for one in ranked if one.cost < ranked[0].cost + NEAR]
    return [Diagnosis("+".join(one.codes), len(rivals) == 1 and one is ranked[0] and one.cost < 2, f"{one.says} With this change both are equal: proved.", 0.0) for one in ranked]


def _alone(case: Case) -> Iterator[Explained]:
    for misprint in MISPRINTS:
        for words, tree in (one for form in _forms(case) for one in misprint.change(form, case.of)):
            if says_the_same(case, tree):
                yield Explained((misprint.code,), misprint.cost, misprint.says.format(words).replace(" ()", ""))
                break


def _forms(case: Case) -> list[Node]:
    """The theorem as it is, and with phi(1, t) as books print it, (e^t - 1)/t."""
    assert case.of.tree is not None
    entire = {node: Node("/", (Node("-", (Node("exp", node.parts), number(1))), node.parts[0])) for node in walk(case.of.tree) if node.head == "phi" and node.text == "1"}
    return [case.of.tree, swap(case.of.tree, entire)] if entire else [case.of.tree]


def _together(case: Case) -> Iterator[Explained]:
    assert case.of.tree is not None
    for n, first in enumerate(COMMON):
        for words, tree in first.change(case.of.tree, case.of):
            for second in COMMON[n + 1 :]:
                for more, both in second.change(tree, case.of):
                    if says_the_same(case, both):
                        says = " ".join(one.says.format(text).replace(" ()", "") for one, text in ((first, words), (second, more)))
                        yield Explained((first.code, second.code), first.cost + second.cost, says)
                        break


def says_the_same(case: Case, tree: Node) -> bool:
    """Is the print the changed theorem? First at a few points, then by proof."""
    changed = times(case.factor, put(tree, {name: number(q) for name, q in case.fixed.items()}))
    met = met_at(case, FEW, changed)
    return met.at is None and met.points == FEW and proof(case, changed) is not None


def also(asked: Asked) -> tuple[str, ...]:
    """Other formulas of the same unit that the print is, letter for letter, or with one letter for each ion for another."""
    unit = known.about(asked.name).unit
    others = (name for name in known.names() if name != asked.name and known.about(name).unit == unit)
    return tuple(name for name in others if speaks_of_all(other := replace(asked, name=name, stated={}, fixed={})) and _is(compare(other)))


def speaks_of_all(asked: Asked) -> bool:
    """Is there a letter for every argument? Else the print is not that formula."""
    of, found = prints(asked)
    spoken = letters(*found[0].sides)
    if any(a.family for a in of.about.arguments):
        return bool(of.families) and len(spoken) >= len(of.names)
    named = {name for one in spoken for meaning in meanings(one, of)[:2] for name in letters(meaning.node)}
    return named >= set(of.names)


def _is(found: Found) -> bool:
    if not found.equal or found.case is None or any("Nernst" in note or " is " in note for note in found.case.notes):
        return False
    pairs_ = [one.split(" is ") for one in found.case.guessed]
    return not set(found.case.under) - set(found.case.guessed) and all(ion_of(a) and ion_of(a) == ion_of(b) for a, b in pairs_)


def corrected(asked: Asked, case: Case) -> str | None:
    """The theorem in the letters and the notation of the print; None where the print is not the result alone on one side."""
    if len(case.sides) > 2 or (case.equation and case.sides[0] != letter(RESULT)):
        return None
    own = {node.text: name for name, node in case.spelled.items() if node.head == "letter"}
    short = {alias: letter(name) for alias, name in aliases(case.of.about).items()}
    right = read(case.of.about.latex, way=AS_CODE).sides
    if len(right) != 1 or case.of.families or case.factor != number(1):
        return None
    fixed = {name: number(Fraction(q)) for name, q in case.fixed.items() if name not in own and name != "T"}
    tree = put(tidy(put(put(right[0], short), fixed)), {name: letter(other) for name, other in own.items()})
    left = [letter(own[RESULT])] if RESULT in own else []
    notation = notation_of(asked.text)
    if notation == "mathml":
        return mathml(*left, tree)
    text = " = ".join((latex if notation == "latex" else plain)(side).strip() for side in (*left, tree))
    return bracketed(text, {own.get(name, name) for name in case.of.names if name.endswith(("_out", "_in"))}, notation) if "[" in asked.text else text


def bracketed(text: str, names: set[str], notation: str) -> str:
    """The text with the concentrations of ions in brackets, as the print has them."""
    for name in sorted(names):
        ion, _, side = name.partition("_")
        if side and (ion in VALENCE or ion.isupper()):
            bare, full = (latex(letter(name)), latex(letter(f"Q_{side}")).replace("Q", rf"[\mathrm{{{ion}}}]")) if notation == "latex" else (name, f"[{ion}]_{side}")
            text = text.replace(bare, full)
    return text


def tidy(node: Node) -> Node:
    """The tree without factors of one, without terms and factors of nought, and with no minus under a bar."""
    parts = tuple(tidy(part) for part in node.parts)
    one, nought = number(1), number(0)
    match node.head:
        case "*" if nought in parts:
            return nought
        case "*" if number(-1) in parts:
            return negative(parts[1] if parts[0] == number(-1) else parts[0])
        case "*" if one in parts:
            return parts[1] if parts[0] == one else parts[0]
        case "/" if parts[1] == one:
            return parts[0]
        case "/" if parts[1].head == "-" and parts[1].parts[0] == nought:
            return negative(Node("/", (parts[0], parts[1].parts[1])))
        case "+" if nought in parts:
            return parts[1] if parts[0] == nought else parts[0]
        case "-" if parts[1] == nought:
            return parts[0]
    return replace(node, parts=parts) if node.parts else node
