"""TeX behind its fence."""

import os

import pytest
from pypdf import PdfReader

from millivolt.report import TexFailed, pdf, write
from millivolt.report.engine import embedded, pdflatex

PAGE = "\\documentclass{article}\\usepackage[T1]{fontenc}\\usepackage{lmodern}\\pdfinfoomitdate=1 \\pdftrailerid{}\n\\begin{document}\n%s\n\\end{document}\n"


def test_a_page_is_typeset_and_is_the_same_bytes_again(tmp_path):
    first, second = tmp_path / "a.pdf", tmp_path / "deeper" / "b.pdf"

    assert pdf(PAGE % "Hello, membrane.", first) == ()
    assert pdf(PAGE % "Hello, membrane.", second) == ()
    assert first.read_bytes() == second.read_bytes()
    assert "Hello, membrane." in PdfReader(first).pages[0].extract_text()


def test_references_are_settled(tmp_path):
    pdf(PAGE % r"On page \pageref{end}.\newpage\label{end}x", tmp_path / "a.pdf")

    assert "On page 2." in PdfReader(tmp_path / "a.pdf").pages[0].extract_text()


def test_what_does_not_fit_is_reported(tmp_path):
    (fault,) = pdf(PAGE % r"\hbox to 10pt{\hbox to 50pt{x\hfil}}", tmp_path / "a.pdf")

    assert fault.startswith("Overfull \\hbox (40.0pt too wide)")


def test_a_character_that_the_font_lacks_is_reported(tmp_path):
    faults = pdf(PAGE % r"\font\f=lmsy10 \f\char200", tmp_path / "a.pdf")

    assert any(fault.startswith("Missing character") for fault in faults)


@pytest.mark.parametrize("attack", [
    r"\input{/etc/hostname}", r"\input{../page.tex}", r"\newread\f\openin\f=/etc/hostname \ifeof\f\undefined\fi",
    r"\newwrite\f\immediate\openout\f=/tmp/millivolt-was-here ", r"\newwrite\f\immediate\openout\f=../millivolt-was-here ",
])  # fmt: skip
def test_tex_reads_and_writes_nothing_outside_its_folder(attack, tmp_path):
    with pytest.raises(TexFailed):
        pdf(PAGE % attack, tmp_path / "a.pdf")

    assert list(tmp_path.iterdir()) == []


def test_tex_runs_no_other_program(tmp_path):
    mark = tmp_path / "mark"
    pdf(PAGE % rf"\immediate\write18{{touch {mark}}}x", tmp_path / "a.pdf")

    assert not mark.exists()


def test_an_error_names_the_line_and_leaves_the_old_page(tmp_path):
    target = tmp_path / "a.pdf"
    write(b"old", target)

    with pytest.raises(TexFailed, match=r"page\.tex:3: Undefined control sequence"):
        pdf(PAGE % r"\nosuchthing", target)
    assert target.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["a.pdf"]


def test_an_endless_page_is_stopped(tmp_path):
    with pytest.raises(TexFailed, match=r"within 0\.5 seconds"):
        pdf(PAGE % r"\loop\iftrue\repeat", tmp_path / "a.pdf", seconds=0.5)


def test_a_program_that_is_not_there_is_named():
    with pytest.raises(TexFailed, match="no-such-latex"):
        pdflatex("no-such-latex")


def test_the_embedded_program_comes_first_and_the_path_second(monkeypatch, tmp_path):
    program = tmp_path / "pdflatex"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert pdflatex() == (embedded() or program)
    monkeypatch.setattr("millivolt.report.engine.embedded", lambda: None)
    assert pdflatex() == program
    monkeypatch.setenv("PATH", os.devnull)
    with pytest.raises(TexFailed, match="no LaTeX"):
        pdflatex()


def test_a_write_that_fails_leaves_the_old_file_and_nothing_beside_it(tmp_path, monkeypatch):
    target = tmp_path / "report.md"
    write("old", target)

    def fails(*_):
        raise OSError("disk")

    monkeypatch.setattr("pathlib.Path.replace", fails)
    with pytest.raises(OSError, match="disk"):
        write("new", target)
    assert target.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["report.md"]
