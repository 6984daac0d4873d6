"""One claim, or a few, typed as a claims file has them."""

from __future__ import annotations

from millivolt.claims import Judgement, judge_all, parse


def judged(text: str) -> tuple[Judgement, ...]:
    """The judgements of the text of a claims file."""
    return judge_all(*parse(text))


def one(kind: str, body: str, prints: str, more: str = "") -> Judgement:
    """The judgement of a single claim; `more` is TOML lines beside it."""
    return judged(f"[[claim]]\nid = 'it'\n{kind} = '{body}'\nprints = '{prints}'\n{more}\n")[0]


def nernst(prints: str, z: str = "1", T: str = "37 degC", c_out: str = "5 mM", c_in: str = "140 mM", more: str = "") -> Judgement:
    """The judgement of a Nernst potential."""
    return one("formula", "nernst", prints, f"with = {{ z = '{z}', T = '{T}', c_out = '{c_out}', c_in = '{c_in}' }}\n{more}")
