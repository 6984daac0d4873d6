"""A long claims file is judged in pieces, and nobody can tell."""

import random

import pytest

from millivolt.claims import Unusable, judge_all, parse
from millivolt.claims import pieces as cutting
from millivolt.claims.pieces import cut, judged, shown

HEAD = '# A head\n[source]\ntitle = "Ions"\n\n[conditions]\nT = "37 degC"\n\n'
PRINTS = ("-89.1 mV", "-61.5 mV", "+60.1", "61.5 mV", "10-7 M", "3.3 m2", "-178 mV", "about -80 mV")


def file(count, seed=1, chained=True):
    """The text of a claims file of so many claims, right and wrong, some built on others before and behind them."""
    draw = random.Random(seed)
    claims = []
    for n in range(count):
        other = min(max(n + draw.randint(-3, 3), 0), count - 1)
        if chained and draw.random() < 0.2 and other != n and other % 5 == 0 and n % 5:
            claims.append(f'[[claim]]\nid = "c{n}"  # @nobody\nexpression = "@c{other} * 2"\nprints = "{draw.choice(PRINTS)}"\n')
        else:
            claims.append(f'[[claim]]\nid = "c{n}"\nformula = "nernst"\nwith = {{ z = "1", c_out = "{draw.randint(3, 9)} mM", c_in = "140 mM" }}\nprints = "{draw.choice(PRINTS)}"\n')
    return HEAD + "\n".join(claims)


def in_pieces(text, size):
    parts = list(cut(text, "claims.toml", size))
    found = shown(parts[0])
    for part in parts[1:]:
        found = found | shown(part)
    return len(parts), [judgement for part in parts for judgement in judged(part, found)[1]]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("size", [1, 7, 40, 1000])
def test_pieces_are_judged_as_the_whole(size, seed):
    text = file(60, seed)

    count, found = in_pieces(text, size)

    assert tuple(found) == judge_all(*parse(text))
    assert (count > 1) is (size < 60)


def test_no_reference_leads_out_of_a_piece():
    text = file(60).replace("@c0 ", "@c59 ")
    text = text.replace('id = "c7"\nformula', 'id = "c7"\nnote = "see @c50"\nformula')

    assert tuple(in_pieces(text, 5)[1]) == judge_all(*parse(text))


@pytest.mark.parametrize("odd", ['note = """\n[[claim]]\n"""\n', "note = '''\n[[claim]]\n'''\n"])
def test_what_cannot_be_cut_by_its_lines_is_one_piece(odd):
    text = file(30) + odd

    assert [piece.whole for piece in cut(text, "claims.toml", 5)] == [True]
    assert in_pieces(text, 5)[1] == list(judge_all(*parse(text)))


def test_an_id_that_is_not_on_a_line_of_its_own_is_found():
    text = file(30, chained=False).replace('id = "c29"', '"id" = "c29"') + '\n[[claim]]\nid = "last"\nexpression = "@c29 * 2"\nprints = "-178 mV"\n'

    assert tuple(in_pieces(text, 29)[1]) == judge_all(*parse(text))


@pytest.mark.parametrize("had, wrong, line", [
    ('id = "c0"', "id = 0", '[[claim]]'), ('id = "c25"', 'id = "c25"\nevil = 1', ""), ('id = "c25"', 'id = "c25', 'id = "c25'), ('id = "c25"', f'id = "c25"\nnote = "{"x" * 5000}"', "note"),
    ('id = "c25"', 'id = "c24"', ""), ('z = "1"', 'z = 1', ""), ("T =", "no_such =", ""),
])  # fmt: skip
def test_what_is_wrong_in_a_piece_is_told_with_its_place_in_the_file(had, wrong, line):
    text = file(30, chained=False).replace(had, wrong)
    told = set()
    for size in (5, 1000):
        with pytest.raises(Unusable) as why:
            in_pieces(text, size)
        told.add(str(why.value))

    assert len(told) == 1
    if line:
        number = next(n for n, one in enumerate(text.split("\n"), 1) if one.startswith(line))
        assert f"line {number}" in told.pop()


def test_a_file_has_no_end_of_claims(monkeypatch):
    monkeypatch.setattr(cutting, "MOST", 10)

    with pytest.raises(Unusable, match="at most 10 claims"):
        list(cut(file(11), "claims.toml"))
