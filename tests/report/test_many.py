"""Many claims files and long ones: in one process, in others, on a Dask cluster; the same comes out, all of it or nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tracemalloc
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner

from millivolt.claims import pieces
from millivolt.claims.read import read
from millivolt.cli import main
from millivolt.report import crews, many
from millivolt.report.verifying import claims_files, folders

WITH = 'formula = "nernst"\nwith = { z = "1", T = "37 degC", c_out = "5 mM", c_in = "140 mM" }\n'
EVERY_VERDICT = ("-89 mV", "-61.5 mV", "-89 mA", "about -96 mV", "-88.5 mV")


def text(count, title="Ions"):
    return f'[source]\ntitle = "{title}"\n\n' + "\n".join(f'[[claim]]\nid = "c{n}"\nprints = "{EVERY_VERDICT[n % 5 if n % 7 == 0 else 0]}"\n{WITH}' for n in range(count))


@pytest.fixture(autouse=True)
def _room(tmp_path, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def book():
    """A folder of files of different lengths, two of one name, one long enough to be cut."""
    for name, count in {"one/claims.toml": 3, "two/claims.toml": 1, "two/more.claims.toml": 30, "three/deep/claims.toml": 2, "three/other.toml": 1}.items():
        path = Path("book") / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text(count, name), encoding="utf-8")
    return Path("book")


@pytest.fixture
def short_pieces(monkeypatch):
    """Pieces of ten claims."""
    monkeypatch.setattr(pieces.cut, "__defaults__", (10,))


def run(*arguments):
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(Path(folder).rglob("*")) if path.is_file()}


def test_of_a_folder_every_claims_file_is_judged(book):
    assert [path.as_posix() for path in claims_files([book])] == ["book/one/claims.toml", "book/three/deep/claims.toml", "book/two/claims.toml", "book/two/more.claims.toml"]

    result = run("verify", book)
    assert result.exit_code == 1
    assert [line for line in result.output.split("\n") if line.endswith(".toml")] == ["one/claims.toml", "three/deep/claims.toml", "two/claims.toml", "two/more.claims.toml"]


def test_a_folder_without_claims_is_unusable():
    Path("empty").mkdir()

    assert run("verify", "empty").exit_code == 2


def test_reports_of_many_files_keep_apart(book):
    assert run("verify", book, "-o", "out", "--format", "json", "--format", "junit", "--format", "sarif").exit_code == 1

    made = contents("out")
    assert {name.split("/")[0] for name in made} == {"one", "deep", "two", "more"}
    assert {name.split("/")[1] for name in made} == {"report.json", "report.junit.xml", "report.sarif"}
    assert json.loads(made["more/report.json"])["source"] == "two/more.claims.toml"


def test_files_of_one_name_in_folders_of_one_name_keep_apart():
    paths = [Path("a/x/claims.toml"), Path("b/x/claims.toml"), Path("../b/x/claims.toml")]

    found = folders(paths, Path("out"))
    assert len(set(found)) == 3 and all(folder.parent == Path("out") for folder in found)


def test_a_short_and_a_long_way_lead_to_the_same_bytes(book, monkeypatch):
    ways = {}
    for name, size in (("whole", 1000), ("pieces", 4)):
        monkeypatch.setattr(pieces.cut, "__defaults__", (size,))
        run("verify", book, "-o", name, "--format", "json", "--format", "junit", "--format", "sarif")
        run("verify", book / "two/more.claims.toml", "--certificates", f"{name}/certificates")
        ways[name] = contents(name)

    assert ways["whole"] == ways["pieces"]


def test_other_processes_make_the_same_bytes(book):
    for name, jobs in (("alone", 1), ("together", 2)):
        run("verify", book, "-o", name, "--format", "json", "--format", "sarif", "--jobs", jobs)

    assert contents("alone") == contents("together")


def test_a_dask_cluster_makes_the_same_bytes(book):
    distributed = pytest.importorskip("distributed")
    run("verify", book, "-o", "alone", "--format", "json", "--format", "junit", "--format", "sarif")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0", scheduler_port=0) as cluster:
        result = run("verify", book, "-o", "cluster", "--format", "json", "--format", "junit", "--format", "sarif", "--dask", cluster.scheduler_address)
        Path("bad.claims.toml").write_text(text(1) + "evil = 1\n", encoding="utf-8")
        bad = run("verify", book, "bad.claims.toml", "-o", "bad", "--format", "json", "--dask", cluster.scheduler_address)

    assert result.exit_code == 1, result.output
    assert contents("alone") == contents("cluster")
    assert bad.exit_code == 2
    assert "bad.claims.toml, claim 1 (c0), line 4: cannot be used" in bad.output


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "nonsense://x", "not an address", "tcp://x:99999999", "tcp://[::1", "", "127.0.0.1:1"])
def test_a_cluster_that_does_not_answer_is_named(book, address):
    result = run("verify", book, "--dask", address)
    assert result.exit_code == 2
    assert address in result.output


def test_one_document_of_many_files_goes_to_the_terminal(book):
    result = run("verify", book, "--format", "junit")

    suites = ElementTree.fromstring(result.stdout)
    assert [suite.get("name") for suite in suites] == [path.as_posix() for path in claims_files([book])]
    assert sum(int(suite.get("tests")) for suite in suites) == int(suites.get("tests")) == 36


def test_json_goes_to_the_terminal(book):
    assert len(json.loads(run("verify", book / "two/more.claims.toml", "--format", "json").stdout)["claims"]) == 30


@pytest.mark.parametrize("arguments", [("--format", "md"), ("--format", "json", "--format", "sarif"), ("--certificates", "c"), ("--source", "x.txt"), ("--format", "json"), ("-o", "out", "--jobs", "2"),
                                       ("-o", "out", "--format", "md", "--time-limit", "9"), ("-o", "out", "--dask", "tcp://127.0.0.1:1")])  # fmt: skip
def test_what_does_not_go_together_is_said(book, arguments):
    result = run("verify", book, *arguments)

    assert result.exit_code == 2
    assert not Path("c").exists() and not Path("out").exists()


def test_pages_and_documents_are_written_together(book):
    assert run("verify", book / "one/claims.toml", "-o", "out", "--format", "md", "--format", "junit", "--format", "sarif").exit_code == 0

    assert sorted(contents("out")) == ["report.junit.xml", "report.md", "report.sarif"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_one_unusable_file_among_many_and_nothing_is_written(book, short_pieces, jobs):
    for path in (Path("book/two/more.claims.toml"), Path("book/zero.claims.toml")):
        path.write_text(text(35).replace('id = "c33"', 'id = "c33"\nevil = "x"'), encoding="utf-8")

    result = run("verify", book, "-o", "out", "--format", "json", "--jobs", jobs)
    assert result.exit_code == 2
    starts = [n for n, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1) if line == "[[claim]]"]
    assert f"book/two/more.claims.toml, claim 34 (c33), line {starts[33]}: cannot be used" in result.output
    assert not Path("out").exists()


def test_what_was_read_is_never_written_over(book):
    path = book / "one/claims.toml"
    before = path.read_bytes()

    assert run("verify", path, "--certificates", path).exit_code == 2
    assert path.read_bytes() == before


def test_there_is_an_end_of_patience_and_nothing_is_written(book, short_pieces):
    result = run("verify", book, "-o", "out", "--format", "json", "--time-limit", "0.000001")

    assert result.exit_code == 2
    assert "--time-limit" in result.output
    assert not Path("out").exists()


def test_a_lost_worker_is_told(book, monkeypatch):
    with crews.processes(1) as crew, pytest.raises(crews.Unmanned, match="--jobs 1"):
        crew.submit(os._exit, 3).result()


def test_what_is_at_work_is_ended_with_an_error():
    with pytest.raises(KeyboardInterrupt), crews.processes(1) as crew:
        job = crew.submit(str, 1)
        assert job.result() == "1"
        raise KeyboardInterrupt


def test_a_long_file_is_told_in_short(short_pieces):
    Path("long.claims.toml").write_text(text(1000), encoding="utf-8")

    output = run("verify", "long.claims.toml").output
    assert output.count("refuted\n") + output.count("wrong unit\n") == many.TOLD
    assert "not as expected\n\n1000 claims: " in output


def test_memory_does_not_grow_with_the_claims(monkeypatch):
    """What is held while a file four times as long is judged is no more but for its text, of which there are a few copies."""
    peaks, sizes = [], []
    for count in (200, 800):
        Path("long.claims.toml").write_text(text(count), encoding="utf-8")
        sizes.append(Path("long.claims.toml").stat().st_size)
        monkeypatch.setattr(pieces.cut, "__defaults__", (20,))
        run("verify", "long.claims.toml", "-o", "out", "--format", "json")  # what is remembered is there already
        tracemalloc.start()
        run("verify", "long.claims.toml", "-o", "out", "--format", "json")
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()

    assert peaks[1] - peaks[0] < 6 * (sizes[1] - sizes[0])


def test_one_file_loads_no_computer_algebra_and_no_cluster(book):
    code = "import sys; from millivolt.cli import main; main(['verify', 'book/one/claims.toml'], standalone_mode=False)"
    done = subprocess.run(
        [sys.executable, "-c", f"try:\n    {code}\nexcept SystemExit: pass\nprint([n for n in ('sympy', 'pint', 'matplotlib', 'distributed', 'rich', 'jinja2') if n in sys.modules])"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert done.stdout.endswith("[]\n"), done.stdout + done.stderr


def test_certificates_of_a_long_file_stand_against_its_claims(short_pieces):
    Path("long.claims.toml").write_text(text(64), encoding="utf-8")
    run("verify", "long.claims.toml", "--certificates", "long.certificates")

    result = run("recheck", "long.certificates", "--claims", "long.claims.toml")
    assert result.exit_code == 0, result.output
    assert result.output == "64 certificates, all stand\n"


FORGERIES = {
    "another print": lambda made: made.replace("-61.5 mV", "-61.4 mV", 1),
    "a line less": lambda made: "\n".join(line for n, line in enumerate(made.split("\n")) if n != 5),
    "a verdict": lambda made: made.replace('"refuted"', '"confirmed"', 1),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_recheck_ends_with_1_where_something_does_not_stand(name):
    Path("claims.toml").write_text(text(64), encoding="utf-8")
    run("verify", "claims.toml", "--certificates", "c")
    Path("c").write_text(FORGERIES[name](Path("c").read_text(encoding="utf-8")), encoding="utf-8")

    assert run("recheck", "c").exit_code == 1


def test_recheck_misses_nothing_of_the_claims_file():
    Path("claims.toml").write_text(text(8), encoding="utf-8")
    run("verify", "claims.toml", "--certificates", "c")
    Path("claims.toml").write_text(text(9).replace("c3", "c33").replace("-61.5", "-61.4"), encoding="utf-8")

    output = run("recheck", "c", "--claims", "claims.toml").output
    assert "c3: it is not the claim of claims.toml" in output
    assert "c: c8 has no certificate" in output
    assert "c: claims.toml is not the file that was judged" in output


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b"[[claim]]\n", b"[" * 9999])
def test_recheck_refuses_what_is_no_certificates_file(content):
    Path("c").write_bytes(content)

    result = run("recheck", "c")
    assert result.exit_code == 2
    assert result.output.startswith("c, the whole file: cannot be used\n")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
def test_recheck_reads_no_device():
    result = run("recheck", "/dev/zero")  # it has no end

    assert result.exit_code == 2
    assert "a folder or a device" in result.output


def test_recheck_names_a_file_that_is_not_there():
    assert run("recheck", "absent").exit_code == 2


def test_every_claim_knows_its_line():
    Path("claims.toml").write_text(text(3), encoding="utf-8")

    lines = Path("claims.toml").read_text(encoding="utf-8").split("\n")
    assert [lines[claim.line - 1] for claim in read("claims.toml")[1]] == ["[[claim]]"] * 3
