"""A file -> a Document: plain text and Markdown as they stand, HTML as a reader sees it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from millivolt.documents.hypertext import seen
from millivolt.documents.model import Document, Segment, Unusable

LARGEST = 20_000_000  # bytes

Reader = Callable[[str], tuple[str, tuple[Segment, ...]]]


def _as_it_stands(source: str) -> tuple[str, tuple[Segment, ...]]:
    return source, ()


READERS: dict[str, Reader] = {
    "": _as_it_stands,
    ".txt": _as_it_stands,
    ".text": _as_it_stands,
    ".md": _as_it_stands,
    ".markdown": _as_it_stands,
    ".tex": _as_it_stands,
    ".html": seen,
    ".htm": seen,
    ".xhtml": seen,
}


def read(path: Path | str) -> Document:
    """The document in that file; Unusable, with the reason, where it is none."""
    path = Path(path)
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        known = " ".join(sorted(suffix for suffix in READERS if suffix))
        raise Unusable(str(path), f"a {path.suffix} file; expected one of {known}")
    source, encoding = _decoded(path, _bytes(path))
    try:
        text, segments = reader(source)
    except ValueError as error:
        raise Unusable(str(path), str(error)) from None
    return Document(path, source, text, encoding, segments)


def _bytes(path: Path) -> bytes:
    try:
        if not path.exists():
            raise Unusable(str(path), "there is no such file")
        if not path.is_file():
            raise Unusable(str(path), "not a file that can be read" if not path.is_dir() else "a folder, not a file")
        size = path.stat().st_size
        if size > LARGEST:
            raise Unusable(str(path), f"too large: {size:,} bytes; at most {LARGEST:,}")
        return path.read_bytes()
    except OSError as error:
        raise Unusable(str(path), f"cannot be read: {error.strerror or error}") from None


def _decoded(path: Path, data: bytes) -> tuple[str, str]:
    """The text in those bytes and its encoding: UTF-8, with or without a byte order mark."""
    nothing = data.find(b"\0")
    if nothing >= 0:
        raise Unusable(str(path), f"not text: a zero byte at offset {nothing:,}; expected UTF-8 text")
    encoding = "utf-8-sig" if data.startswith(b"\xef\xbb\xbf") else "utf-8"
    try:
        return data.decode(encoding), encoding
    except UnicodeDecodeError as error:
        raise Unusable(str(path), f"not UTF-8 text: byte 0x{data[error.start]:02x} at offset {error.start:,}") from None
