"""A corrected copy differs from the document in the corrected strings and nowhere else, and is never written over it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from millivolt.documents import Change, Conflict, Document, Found, Unusable, corrected, difference, find, read, write_copy

TEXT = "Area, A: 3.3 m2\r\nVolume, V: 7.85 liters\nno end"


def document(text: str = TEXT) -> Document:
    return Document(Path("chapter.txt"), text, text)


def change(of: Document, old: str, new: str) -> Change:
    place = find(of, old)
    assert isinstance(place, Found)
    return Change(place.start, place.end, place.printed, new)


AREA = change(document(), "3.3 m2", "3.3×10⁻⁹ m²")
VOLUME = change(document(), "7.85 liters", "7.85×10⁻¹² liters")


@pytest.mark.parametrize("changes", [(AREA, VOLUME), (VOLUME, AREA), (AREA, VOLUME, AREA)])
def test_only_the_strings_are_touched_in_whatever_order(changes: tuple[Change, ...]) -> None:
    assert corrected(document(), changes) == "Area, A: 3.3×10⁻⁹ m²\r\nVolume, V: 7.85×10⁻¹² liters\nno end"


def test_without_changes_the_copy_is_the_document() -> None:
    assert corrected(document(), ()) == TEXT
    assert difference(document(), ()) == ""


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (Change(AREA.start, AREA.end, "3.3 m2", "4 m²"), "overlaps"),
        (Change(AREA.start + 4, AREA.end, "m2", "m²"), "overlaps"),
        (Change(AREA.start - 1, AREA.start + 1, " 3", " 4"), "overlaps"),
        (Change(0, 4, "Zone", "x"), "the document has 'Area' there"),
        (Change(3, 3, "", "x"), "no stretch"),
        (Change(-4, 2, "x", "y"), "no stretch"),
        (Change(40, 4000, "x", "y"), "no stretch"),
    ],
)
def test_changes_that_do_not_fit_are_refused(other: Change, reason: str) -> None:
    with pytest.raises(Conflict, match=reason):
        corrected(document(), (AREA, other))


def test_neighbours_that_only_touch_are_both_made() -> None:
    assert corrected(document("ab"), (Change(0, 1, "a", "A"), Change(1, 2, "b", "B"))) == "AB"


@pytest.mark.skipif(shutil.which("patch") is None, reason="no patch here")
def test_the_difference_is_one_that_patch_applies(tmp_path: Path) -> None:
    (tmp_path / "chapter.txt").write_bytes(TEXT.encode())
    lines = difference(document(), (AREA, VOLUME))
    subprocess.run(["patch", "--binary", "chapter.txt"], cwd=tmp_path, input=lines.encode(), check=True, capture_output=True)
    assert (tmp_path / "chapter.txt").read_bytes().decode() == corrected(document(), (AREA, VOLUME))


def test_the_difference_shows_the_lines_that_change() -> None:
    lines = difference(document("one\ntwo"), (Change(4, 7, "two", "three"),))
    assert lines == (
        "--- chapter.txt\n+++ chapter.txt (corrected)\n@@ -1,2 +1,2 @@\n one\n"
        "-two\n\\ No newline at end of file\n+three\n\\ No newline at end of file\n"
    )


@pytest.mark.parametrize(
    ("page", "old", "new", "after"),
    [
        ("<p>Area 3.3 m<sup>2</sup>.</p>", "3.3 m²", "3.3×10⁻⁹ m²", "<p>Area 3.3×10⁻⁹ m²<sup></sup>.</p>"),
        ("<p>6&nbsp;<b>mV</b> &amp; more</p>", "6 mV", "a < b", "<p>a &lt; b<b></b> &amp; more</p>"),
        ("<p>−61 mV</p><!-- −61 mV -->", "−61 mV", "+61 mV", "<p>+61 mV</p><!-- −61 mV -->"),
        ("x &minus;61 mV y", "−61", "+61", "x +61 mV y"),
    ],
)
def test_in_html_the_words_change_and_the_tags_stay(tmp_path: Path, page: str, old: str, new: str, after: str) -> None:
    (tmp_path / "page.html").write_text(page)
    there = read(tmp_path / "page.html")
    assert corrected(there, (change(there, old, new),)) == after


def test_a_copy_keeps_bytes_that_nobody_touched(tmp_path: Path) -> None:
    (tmp_path / "chapter.txt").write_bytes(b"\xef\xbb\xbf" + TEXT.encode())
    there = read(tmp_path / "chapter.txt")
    write_copy(there, corrected(there, ()), tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_bytes() == (tmp_path / "chapter.txt").read_bytes()


@pytest.mark.parametrize("how", ["same", "dotted", "symlink", "hard link"])
def test_the_original_is_never_overwritten(tmp_path: Path, how: str) -> None:
    original = tmp_path / "chapter.txt"
    original.write_bytes(TEXT.encode())
    (tmp_path / "sub").mkdir()
    (tmp_path / "soft.txt").symlink_to(original)
    (tmp_path / "hard.txt").hardlink_to(original)
    to = {"same": original, "dotted": tmp_path / "sub" / ".." / "chapter.txt", "symlink": tmp_path / "soft.txt", "hard link": tmp_path / "hard.txt"}[how]
    with pytest.raises(Unusable, match="this is the original"):
        write_copy(read(original), "nothing", to)
    assert original.read_bytes() == TEXT.encode()


def test_a_copy_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "chapter.txt").write_text(TEXT)
    (tmp_path / "taken").mkdir()
    with pytest.raises(Unusable, match="cannot be written"):
        write_copy(read(tmp_path / "chapter.txt"), TEXT, tmp_path / "taken")
    with pytest.raises(Unusable, match="cannot be written"):
        write_copy(read(tmp_path / "chapter.txt"), TEXT, tmp_path / "nowhere" / "copy.txt")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["chapter.txt", "taken"]
