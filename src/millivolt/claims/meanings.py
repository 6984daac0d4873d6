"""What one letter may mean in a theorem: an argument, a constant of nature, something made of arguments; the most usual first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from millivolt.claims.ions import VALENCE
from millivolt.claims.theorem import SPELLED, Theorem
from millivolt.formulas.about import About, Argument
from millivolt.printed import Node, letters, read
from millivolt.printed.tree import letter, negative, number
from millivolt.units import Unreadable

OUTSIDE = ("outside", "out", "ext", "extracellular", "o", "e", "ex", "ec", "0", "bath")
INSIDE = ("inside", "int", "in", "i", "cyt", "intracellular", "ic", "c", "cell", "pip")
CONCENTRATION = ("", "c", "x", "conc", "ion", "s", "a", "m", "cat", "an")
VOLTAGES = ("v", "vm", "em", "u", "um", "vmem", "psi", "psim", "phi", "phim", "dpsi", "dphi", "dpsim", "dphim", "dv", "dvm", "emem", "erest", "vrest", "membranepotential")
REVERSALS = ("e", "erev", "vrev", "eion", "eeq", "veq", "vion", "ex", "vx", "ei", "es", "vn", "en", "enernst")
ZERO_CURRENT = ("erev", "vrev", "er", "vr", "ereversal", "vreversal")
MEMBRANE = ("vm", "em", "um", "psim", "phim", "vmem", "emem")   # a membrane potential, inside minus outside, whichever way something moves
CONSTANTS = {
    "R": "R", "F": "F", "k": "k_B", "kB": "k_B", "k_B": "k_B", "e": "q_e", "q": "q_e", "q_e": "q_e", "e_0": "q_e", "N_A": "N_A", "NA": "N_A", "N_Av": "N_A",
    "eps_0": "eps_0", "epsilon_0": "eps_0", "pi": "pi", "c0": "c_std", "c_std": "c_std", "c_0": "c_std",
}  # fmt: skip
# Letters that stand for something made of arguments: what they may be called, and what they are. Several lines of one letter are tried in turn.
MADE = (
    (r"C|C_?m|C_?cell|Cm", "c_m*A"), (r"C", "c_m"), (r"k|s|S|k_?m|k_?V|dV", "R*T/(z_g*F)"), (r"k|s|S|k_?m|k_?V", "-R*T/(z_g*F)"), (r"epsilon|eps", "eps_r*eps_0"), (r"c_?m", "c_m*pi*d"), (r"a|r", "d/2"), (r"d|D", "2*r"), (r"G|g", "1/R"), (r"R", "1/g"),
    (r"r_?m", "R_m/(pi*d)"), (r"r_?i|r_?a", "4*R_i/(pi*d^2)"), (r"alpha|b|p|beta|gamma", "P_Na/P_K"), (r"beta|b|gamma", "P_Cl/P_K"), (r"V_?T|V_?t|phi_?T", "R*T/F"),
    (r"dpH", "pH_in - pH_out"), (r"dpH", "pH_out - pH_in"), (r"u|xi|nu|x|mu|v", "z*F*V/(R*T)"), (r"V_?df|V_?DF|V_?[dD]riv\w*|DF|F_?D", "V - E"), (r"dc|Dc", "c_out - c_in"), (r"dT", "T_2 - T_1"),
    (r"V|U|dpsi|dphi|E|V_?m|E_?m", "dV"), (r"P_?tot|P", "P_K + P_Na + P_Cl"), (r"tau|tau_?m", "R_m*c_m"), (r"Q|q", "c_m*A*V"), (r"f", "1/2"),
)  # fmt: skip
# What an argument is called besides, where no other letter is alike.
CALLED = {
    "radius": r"r|a|R|r_?(?:i|ion|s)|r_?0", "eps_membrane": r"(?:eps|epsilon)_?(?:m|mem|membrane|lip|lipid|l|2)", "eps_water": r"(?:eps|epsilon)_?(?:w|water|aq|1)", "eps_r": r"(?:eps|epsilon)(?:_?(?:r|w|rel|m))?",
    "p": r"[Pp]_?(?:o|0|open)", "P_Na_over_P_K": r"b|p|alpha|beta|p_?Na", "V_half": r"[VE]_?(?:h|half|0\.5|05|50|mid)",
}  # fmt: skip
# Letters of which only a product or a ratio counts: what is left free in each.
FREE: tuple[tuple[str, str, Callable[[], Node]], ...] = (
    (r"P_?Na", "P_Na_over_P_K", lambda: Node("*", (letter("P_Na_over_P_K"), letter("~P_K")))), (r"P_?K", "P_Na_over_P_K", lambda: letter("~P_K")),
    (r"R|R_?m", "tau", lambda: Node("/", (letter("tau"), letter("~C")))), (r"C|C_?m|c_?m", "tau", lambda: letter("~C")),
)  # fmt: skip


@dataclass(frozen=True)
class Meaning:
    node: Node
    ion: str = ""
    note: str = ""
    weight: int = 0   # how unusual
    way: str = ""     # of a transport, inward or outward, where the letter is that only then


@cache
def aliases(about: About) -> Mapping[str, str]:
    """The arguments of a theorem by the names that their LaTeX has."""
    found: dict[str, str] = {}
    for a in about.arguments:
        try:
            sides = read(a.latex.replace("^\\mathrm{in}", "_\\mathrm{in}").replace("^\\mathrm{out}", "_\\mathrm{out}")).sides
        except Unreadable:
            continue
        if len(sides) == 1 and sides[0].head == "letter":
            found.setdefault(sides[0].text, a.name)
    return found


@cache
def meanings(name: str, of: Theorem) -> list[Meaning]:
    """What a letter may be in a theorem, the most usual first; nothing where no name tells."""
    if name in of.names:
        return [Meaning(letter(name))]
    if (argument := aliases(of.about).get(name)) is not None and argument in of.names:
        return [Meaning(letter(argument))]
    found = [*_concentrations(name, of), *_quantities(name, of)]
    if name in CONSTANTS and not (found and found[0].weight == 0 and name not in ("R", "F", "e", "k", "q", "pi")):
        found.insert(0, Meaning(letter(CONSTANTS[name])))
    found += _potentials(name, of) + _called(name, of) + _made(name, of) + _totals(name, of)
    unique: dict[Node, Meaning] = {}
    for one in found:
        unique.setdefault(one.node, one)
    return sorted(unique.values(), key=lambda one: one.weight)


def _concentrations(name: str, of: Theorem) -> list[Meaning]:
    """K_o, [K]_out, c_K_o, cao, Nai: the concentration of an ion on one side."""
    parts = name.split("_")
    for sides, ending in ((OUTSIDE, "_out"), (INSIDE, "_in")):
        here = [n for n in of.names if n.endswith(ending) and (a := of.argument(n)) is not None and a.unit in ("mol/m^3", "")]
        other = [n for n in ("X_out", "X_in") if n in here]
        if len(name) > 1 and name.lower() in sides and len(here) == 1 and here[0].startswith("c_"):
            return [Meaning(letter(here[0]))]   # [in], [out]
        for base in _bases(name, parts, sides):
            ion = _ion(base)
            exact = [n for n in here if n[: -len(ending)].lower() == base.lower() or (ion and n == f"{ion}{ending}")]
            if len(exact) == 1:
                return [Meaning(letter(exact[0]))]
            if len(here) == 1 and here[0].startswith("c_") and (base.lower() in CONCENTRATION or ion):
                return [Meaning(letter(here[0]), ion)]
            if len(other) == 1 and ion in VALENCE:
                return [Meaning(letter(other[0]), ion)]   # of any ion X
            if "c_to" in of.names and (base.lower() in CONCENTRATION or ion):
                ends = ("c_from", "c_to") if ending == "_out" else ("c_to", "c_from")
                return [Meaning(letter(ends[0]), ion, way="inward"), Meaning(letter(ends[1]), ion, weight=1, way="outward")]
    return []


def _bases(name: str, parts: list[str], sides: tuple[str, ...]) -> Iterator[str]:
    """What is left of a name when the side is taken away."""
    if len(parts) > 1:
        for n, part in enumerate(parts[1:], 1):
            if part.lower() in sides:
                rest = [*parts[:n], *parts[n + 1 :]]
                yield rest[-1] if len(rest) > 1 and rest[0].lower() in CONCENTRATION else "".join(rest)
    for side in sides:
        base = name[: len(name) - len(side)].rstrip("_")
        if name.lower().endswith(side) and base and not (len(base) == 1 and side in ("c", "0")) and len(parts) == 1:
            yield base[1:] if len(base) > 1 and base[0] in "cC[" and _ion(base[1:]) else base


def _ion(base: str) -> str:
    return base if base in VALENCE else base.capitalize() if base.capitalize() in VALENCE and len(base) > 1 else base if base in ("A", "X", "S") else ""


def _quantities(name: str, of: Theorem) -> list[Meaning]:
    """A letter that names an argument in the usual way: V_m for V, E_K for E, g_Na for g, C_m for c_m."""
    plain = plainly(name)
    found: list[Meaning] = []
    if "c_to" in of.names and "dV" in of.names and plain in MEMBRANE:
        return [Meaning(letter("dV"), way="inward"), Meaning(negative(letter("dV")), note=f"{name} is inside minus outside", weight=1, way="outward")]
    for a in of.arguments:
        base, ion = a.name.split("_")[0], ion_of(name)
        alike = plainly(a.name) == plain
        if alike:
            found.append(Meaning(letter(a.name), weight=0 if a.name.replace("_", "") == name.replace("_", "") else 1))
        elif a.name == "dV_dt" and (slope := re.fullmatch(r"d(.+)_dt", name)) is not None and plainly(slope[1]) in (*VOLTAGES, "e"):
            found.append(Meaning(letter("dV_dt")))
        elif a.name == "V" and plain in VOLTAGES:
            found.append(Meaning(letter("V"), weight=0 if plain != "e" else 2))
        elif a.name in ("V", "V_rev") and plain in ZERO_CURRENT and "E" not in of.names:
            found.append(Meaning(letter(a.name), weight=1))
        elif a.name == "E" and (plain in REVERSALS or (ion and re.fullmatch(r"[EV]_?" + ion, name))):
            found.append(Meaning(letter("E"), ion if ion in VALENCE else ""))
        elif a.name in ("dV", "dpsi", "psi_0") and plain in (*VOLTAGES, "deltav", "dpsi", "dphi"):
            found.append(Meaning(letter(a.name), weight=1))
        elif ion and base == name.split("_")[0].removesuffix(ion) and a.name == base:
            found.append(Meaning(letter(a.name), ion if ion in VALENCE else ""))
        elif _only(of.arguments, base) and (_indexed(name, a.name, ion) or (name == base != a.name and a.name not in ("c_in", "c_out"))):
            found.append(Meaning(letter(a.name), weight=1))
    return found


def _indexed(name: str, argument: str, ion: str) -> bool:
    """Is the name the argument with an index that is no ion: g_m for g?"""
    return not ion and name.count("_") == 1 and name.split("_")[0] == argument


def _only(arguments: tuple[Argument, ...], base: str) -> bool:
    return sum(a.name.split("_")[0] == base for a in arguments) == 1


def _potentials(name: str, of: Theorem) -> list[Meaning]:
    """E_X, where the theorem speaks of the concentrations of X: its Nernst potential; E, where it speaks of those of any ion, or else a membrane potential."""
    if {"c_out", "c_in", "z", "T", "V"} <= set(of.names) and "E" not in of.names and plainly(name) in REVERSALS:
        return [Meaning(letter("V"), note=f"{name} is V", weight=2), Meaning(_potential_of_any(), note=f"{name} is the Nernst potential", weight=3)]
    found = re.fullmatch(r"[EV]_?([A-Z][A-Za-z0-9]*)", name)
    if {"c_out", "c_in", "z", "T", "V"} <= set(of.names) and "E" not in of.names and found is not None and found[1] in VALENCE:
        return [Meaning(_potential_of_any(), found[1], f"{name} is the Nernst potential", 3)]
    if found is None or found[1] not in VALENCE or f"{found[1]}_out" not in of.names or f"{found[1]}_in" not in of.names or "T" not in of.names:
        return []
    return [Meaning(_potential(found[1]), note=f"{name} is the Nernst potential")]


@cache
def _potential(ion: str) -> Node:
    ratio = Node("/", (letter(f"{ion}_out"), letter(f"{ion}_in")))
    prefactor = Node("/", (Node("*", (letter("R"), letter("T"))), Node("*", (number(VALENCE[ion]), letter("F")))))
    return Node("*", (prefactor, Node("ln", (ratio,))))


@cache
def _potential_of_any() -> Node:
    return read("R*T/(z*F)*ln(c_out/c_in)").sides[0]


@cache
def potentials(of: Theorem) -> frozenset[Node]:
    """The Nernst potentials of the ions whose concentrations a theorem speaks of."""
    return frozenset(_potential(ion) for ion in VALENCE if {f"{ion}_out", f"{ion}_in", "T"} <= set(of.names))


def _called(name: str, of: Theorem) -> list[Meaning]:
    """An argument by another of its names, or letters of which only the product or the ratio is one."""
    alone = [Meaning(letter(argument), weight=1) for argument, pattern in CALLED.items() if argument in of.names and re.fullmatch(pattern, name)]
    free = [Meaning(node(), note=f"of {name} only what enters {argument} counts", weight=1) for pattern, argument, node in FREE if argument in of.names and re.fullmatch(pattern, name)]
    # A capacitance beside the resistance that it is charged through is no free letter: together they are tau.
    charged = [Meaning(_formula("tau/R"), note=f"{name} is tau/R", weight=1)] if {"R", "tau"} <= set(of.names) and re.fullmatch(r"C|C_?m|c_?m", name) else []
    return alone + charged + free


def _made(name: str, of: Theorem) -> list[Meaning]:
    found = []
    for pattern, text in MADE:
        node = _formula(text)
        if node == _formula("V - E") and of.about.result == "V_df":
            continue   # of the driving force that is the result
        if re.fullmatch(pattern, name) and (inside := letters(node)) and inside <= {*of.names, *SPELLED, "pi"} and not inside <= {*SPELLED, "pi"}:
            found.append(Meaning(node, note=f"{name} is {text}", weight=2))
    return found


@cache
def _formula(text: str) -> Node:
    return read(text).sides[0]


def _totals(name: str, of: Theorem) -> list[Meaning]:
    """P_tot, g_m, Σg: the sum of a letter over all ions."""
    stem = re.fullmatch(r"([A-Za-z])_?(?:tot|total|sum|all|T|m)", name)
    members = [n for n in of.names if stem is not None and n.startswith(f"{stem[1]}_") and ion_of(n)]
    if stem is None or len(members) < 2:
        return []
    total = letter(members[0])
    for one in members[1:]:
        total = Node("+", (total, letter(one)))
    return [Meaning(total, note=f"{name} is {' + '.join(members)}", weight=1)]


def ions_of(found: frozenset[str]) -> tuple[str, ...]:
    """The ions that letters speak of, each once."""
    return tuple(sorted({ion_of(name) for name in found if ion_of(name)}))


def ion_of(name: str) -> str:
    """The ion that a letter speaks of: E_Ca, ECa, P_Na, z_K; "" where none."""
    parts = name.split("_")
    if len(parts) > 1 and parts[1] in VALENCE:
        return parts[1]
    found = re.fullmatch(r"(?:[A-Za-z]|gbar)(K|Na|Cl|Ca|Mg|H|HCO3|Li|Rb|Cs)", name)
    return found[1] if found else ""


def plainly(name: str) -> str:
    return name.replace("_", "").lower()
