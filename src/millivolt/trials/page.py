"""The report of a trial as Markdown: what was right and not accused, what was wrong and found, and which slips are taken for which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from millivolt.claims import ACCUSES
from millivolt.claims.slips import SLIPS
from millivolt.trials.running import DIGITS, EVERY_DAY, Count, Key

ACCUSED = frozenset(verdict.value for verdict in ACCUSES)
SHOWN = 3   # slips for which one is taken most often


def page(count: Count, held_out: Count | None = None) -> str:
    """The whole report; with `held_out`, the same questions asked of a sample that nobody has looked at."""
    return "\n".join([
        "# The judge on trial", "",
        "Written by `make judge-test`. Right claims of every formula are printed as authors print them; then every slip of the catalogue is made in them, and every two of",
        "them, and the figure printed to 2, 3 and 4 digits. The judge is given the print and the inputs, and never what was done.", "",
        *_summary(count.of, held_out), *_right(count.of), *_wrong(count.of), *_pairs(count.of), *_confusion(count.of), *_catalogue(), *_faults([*count.faults, *(held_out.faults if held_out else [])]),
    ])  # fmt: skip


def false_accusations(of: Counter[Key]) -> int:
    """Right claims that were accused."""
    return sum(n for key, n in of.items() if key[0] == "right" and key[2] in ACCUSED)


def missed(of: Counter[Key]) -> int:
    """Wrong claims, beyond what rounding can explain, that were not accused."""
    return _sum(of, ("one", "two"), what=("shows",)) - sum(n for key, n in of.items() if key[0] in ("one", "two") and key[3] == "verdict" and key[4] in ACCUSED)


def share(of: Counter[Key], what: str, digits: int, slips: str = "one", label: str = "") -> float:
    """Of what was explained, the share of which something holds, in per cent."""
    return _percent(_sum(of, (slips,), (what,), digits, label), _sum(of, (slips,), ("explained",), digits, label))


def _sum(of: Counter[Key], slips: tuple[str, ...], what: tuple[str, ...], digits: int = 0, label: str = "") -> int:
    return sum(n for key, n in of.items() if key[0] in slips and key[3:] == what and (not digits or key[2] == digits) and (not label or key[1] == label))


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


def _table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> list[str]:
    names = list(head)
    return ["| " + " | ".join(names) + " |", "|" + "---|" * len(names), *("| " + " | ".join(map(str, row)) + " |" for row in rows), ""]


QUESTIONS: tuple[tuple[str, Callable[[Counter[Key]], str]], ...] = (
    ("right claims accused", lambda of: f"{false_accusations(of)} of {sum(n for key, n in of.items() if key[0] == 'right'):,}"),
    ("wrong claims, beyond what rounding explains, not accused", lambda of: f"{missed(of)} of {_sum(of, ('one', 'two'), ('shows',)):,}"),
    ("one slip, 3 digits: among the explanations", lambda of: f"{share(of, 'named', 3):.1f} %"),
    ("one slip, 3 digits: the first explanation comes to its figure", lambda of: f"{share(of, 'meets first', 3):.1f} %"),
    ("one slip, 3 digits: the first explanation has its very name", lambda of: f"{share(of, 'named first', 3):.1f} %"),
    ("two slips of every day, 3 digits: they, or the one of them that shows, among the explanations", lambda of: f"{share(of, 'in part', 3, 'two', 'of every day'):.1f} %"),
)


def _summary(of: Counter[Key], held_out: Count | None) -> list[str]:
    samples = {"answer": of} | ({"held out": held_out.of} if held_out else {})
    words = ("The costs of slips were chosen by the answers in the first column. `held out` are other inputs, other figures and other ways of every slip, drawn by another seed; nothing",
             "was chosen by them.", "") if held_out else ()  # fmt: skip
    return [*_table(("question", *samples), ((question, *(answer(one) for one in samples.values())) for question, answer in QUESTIONS)), *words]


def _right(of: Counter[Key]) -> list[str]:
    verdicts = sorted({str(key[2]) for key in of if key[0] == "right"})
    habits = dict.fromkeys(str(key[1]) for key in of if key[0] == "right")
    rows = ((habit, *(of["right", habit, verdict] for verdict in verdicts)) for habit in habits)
    return ["## Right claims", "", "An author who ...", "", *_table(("", *verdicts), rows)]


def _wrong(of: Counter[Key]) -> list[str]:
    what = (("shows",), ("on the edge",), ("hidden",), ("verdict", "refuted"), ("verdict", "damaged"), ("verdict", "wrong unit"))
    words = (
        "`shows`: beyond all that the rounding of the figure and of the inputs explains, by a sample of corners in floats that shares nothing with the judge's enclosures;",
        "`hidden`: the slip changes nothing that is printed, or what it turned, a proton-motive force without a sign, may be in Mitchell's; `on the edge`: neither is sure. Only what shows is judged here. Slips that come to the same figure (a sign, or",
        "inside for outside) cannot be told apart by anyone: `meets` counts an explanation that comes to the figure of the slip that was made, `named` its very name.",
        "`damaged`: what the slip left reads like a loss of text extraction that makes it right, and only one: `102 s` for 10² s, or a sign lost in a file whose other strings have lost",
        "theirs. No reader can tell it from such a loss, and the doubt is the author's: the string is corrected, nobody is accused.",
    )
    rows = ((digits, *(f"{_sum(of, ('one',), one, digits):,}" for one in what)) for digits in DIGITS)
    shares = ((digits, *(f"{share(of, one, digits):.1f} %" for one in ("named", "meets", "named first", "meets first")), *_likely(of, digits)) for digits in DIGITS)
    return ["## One slip", "", *words, "", *_table(("digits", *(one[-1] for one in what)), rows),
            *_table(("digits", "named", "meets", "first: named", "first: meets", "called likely", "... and meets"), shares)]  # fmt: skip


def _likely(of: Counter[Key], digits: int) -> tuple[str, str]:
    likely = _sum(of, ("one",), ("likely",), digits)
    return f"{share(of, 'likely', digits):.1f} %", f"{_percent(_sum(of, ('one',), ('likely and meets',), digits), likely):.1f} %"


def _pairs(of: Counter[Key]) -> list[str]:
    rows = []
    for label in ("of every day", "any two"):
        explained = _sum(of, ("two",), ("explained",), 3, label)
        alone = sum(n for key, n in of.items() if key[0] == "two" and key[1] == label and key[3] == "taken for" and "+" not in str(key[4]) and key[4] != "nothing")
        rows.append((label, f"{_sum(of, ('two',), ('shows',), 3, label):,}", f"{_sum(of, ('two',), ('verdict', 'refuted'), 3, label):,}", explained,
                     *(f"{share(of, one, 3, 'two', label):.1f} %" for one in ("meets", "in part", "meets first")), f"{_percent(alone, explained):.1f} %"))  # fmt: skip
    words = (
        f"Every two slips of which the one leaves room for the other, at 3 digits; `of every day`: both cost at most {EVERY_DAY}. All are judged; of `any two`, one in some is",
        "explained too. One slip is told before two: where a single one comes to the same three digits, and 900 different figures leave much room for that, two of every day stand behind",
        "it, and two others are not sought. Where one of the two comes to the printed digits alone, it is told alone: `one of the two`.",
    )
    return ["## Two slips", "", *words, "", *_table(("", "shows", "refuted", "explained", "meets", "meets, or one of the two", "first: meets", "one slip fits"), rows)]


def _confusion(of: Counter[Key]) -> list[str]:
    rows = []
    for slip in SLIPS:
        explained = _sum(of, ("one",), ("explained",), 3, slip.code)
        taken = Counter({str(key[4]): n for key, n in of.items() if key[0] == "one" and key[1] == slip.code and key[2] == 3 and key[3] == "taken for"})
        often = ", ".join(f"{other} {n}" for other, n in sorted(taken.items(), key=lambda one: (-one[1], one[0]))[:SHOWN])
        if explained:
            rows.append((f"`{slip.code}`", explained, *(_sum(of, ("one",), (one,), 3, slip.code) for one in ("named", "named first", "meets first")), often))
    return ["## Which slip is taken for which", "", "At 3 digits.", "", *_table(("slip", "refuted", "named", "first: named", "first: meets", "taken for"), rows)]


def _catalogue() -> list[str]:
    rows = ((f"`{slip.code}`", slip.changes, slip.cost, slip.says, f"`{slip.example[0]}`", slip.example[1], slip.example[2]) for slip in SLIPS)
    return [f"## The catalogue: {len(SLIPS)} slips", "", *_table(("code", "changes", "cost", "", "working", "gives", "printed"), rows)]


def _faults(faults: list[str]) -> Iterator[str]:
    if faults:
        yield from ("## What should not have been", "", *(f"- {fault}" for fault in faults), "")
