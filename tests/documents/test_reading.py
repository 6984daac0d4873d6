"""A file is a document, or one clear sentence says why it is none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from millivolt.documents import LARGEST, Unusable, read


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.markdown", "a.tex", "A.TXT", "notes"])
def test_plain_text_is_kept_as_it_stands_line_ends_included(tmp_path: Path, name: str) -> None:
    document = read(written(tmp_path, name, "E_K\u00a0= −89 mV\r\nline\rline\n".encode()))
    assert document.text == document.source == "E_K\u00a0= −89 mV\r\nline\rline\n"
    assert document.name == name


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    document = read(written(tmp_path, "a.txt", b"\xef\xbb\xbf100 mV"))
    assert (document.text, document.encoding) == ("100 mV", "utf-8-sig")


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"MZ\x00\x01", "zero byte at offset 2"),
        ("a.html", b"<p>\x00", "zero byte at offset 3"),
        ("a.txt", b"abc\xff\xfe", "byte 0xff at offset 3"),
        ("a.txt", "−70 mV".encode("utf-16"), "not text"),
        ("a.txt", "Ångström".encode("latin-1"), "not UTF-8 text: byte 0xc5 at offset 0"),
        ("a.docx", b"PK", "a .docx file; expected one of .htm"),
        ("a.html", b"<p>text <a <b", "breaks off: what begins at offset 8"),
        ("a.html", b"text <!-- comment", "has no end"),
        ("a.html", b"<script>never closed", "has no end"),
        ("a.html", b"<a href='open>text", "has no end"),
    ],
)
def test_what_is_no_document_is_refused_with_file_and_reason(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    path = written(tmp_path, name, data)
    with pytest.raises(Unusable) as refusal:
        read(path)
    assert str(refusal.value).startswith(str(path))
    assert reason in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="there is no such file"):
        read(tmp_path / "missing.txt")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="a folder, not a file"):
        read(tmp_path)


def test_a_pipe_is_refused_before_anything_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(Unusable, match="not a file that can be read"):
        read(tmp_path / "pipe.txt")


def test_a_file_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = written(tmp_path, "large.txt", b"")
    os.truncate(path, LARGEST + 1)
    with pytest.raises(Unusable, match="too large: 20,000,001 bytes; at most 20,000,000"):
        read(path)


def test_a_name_longer_than_any_file_is_refused() -> None:
    with pytest.raises(Unusable, match="cannot be read"):
        read("x" * 5000 + ".txt")
