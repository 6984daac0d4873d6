"""Judgements find their strings in the document, and their corrections touch nothing else."""

from millivolt import documents
from millivolt.claims import changes, judge_all, locate, parse

TEXT = "Its surface is 3.3 m2 and its length 100 µm.\nAt rest: 7 mV, then again 7 mV."
CLAIMS = """
[[claim]]
id = "area"
formula = "cylinder_area"
with = { L = "100 µm", r = "5 µm" }
prints = "3.3 m2"
[[claim]]
id = "first"
expression = "-73 mV - (-80 mV)"
prints = "7 mV"
[[claim]]
id = "second"
expression = "-73.0 mV - (-76.0 mV)"
prints = "7 mV"
[[claim]]
id = "absent"
expression = "2 * 3"
prints = "6 apples"
"""


def test_places_contexts_and_corrections(tmp_path):
    path = tmp_path / "book.txt"
    path.write_text(TEXT, encoding="utf-8")
    document = documents.read(path)
    area, first, second, absent = placed = locate(judge_all(*parse(CLAIMS)), document)

    assert area.place == "line 1, column 16"
    assert "surface is 3.3 m2 and" in area.context
    assert first.place < second.place
    assert absent.place.startswith("not found")
    assert documents.corrected(document, changes(placed, document)) == TEXT.replace("3.3 m2", "3.3×10⁻⁹ m²").replace("again 7 mV", "again 3 mV")
