"""How fast claims are judged, and in how much memory: `make bench-judge` writes benchmarks/judge.md beside this program.

The claims are made from every compiled formula that takes single numbers, at values that are drawn once and for all; the right ones print the
formula's value to three or four digits, the wrong ones what the commonest slips make of it: another sign, a power of ten, a factor.
"""

from __future__ import annotations

import platform
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from flint import ctx

from millivolt.claims import judge_all, known, parse, pieces
from millivolt.claims.balls import decimal, ends, number
from millivolt.units import read_unit

HERE = Path(__file__).parent
SCALE = {"K": ("K", 274, 310), "V": ("mV", -90, 90), "": ("", 1, 9), "mol/m^3": ("mM", 1, 150), "m": ("µm", 1, 100), "A": ("nA", 1, 9), "s": ("ms", 1, 9), "F/m^2": ("µF/cm^2", 1, 2)}
LENGTHS = (2_000, 20_000, 100_000)
BEST_OF = 5
WRONG = tuple(Fraction(factor) for factor in ("-1", "10", "0.1", "1000", "0.001", "2", "0.5", "1.1", "0.434", "2.303", "0.239"))   # what is made of the right value


def formulas() -> list[str]:
    """The compiled formulas whose arguments are single numbers."""
    return [name for name in sorted(known.names()) if not any(a.family for a in known.about(name).arguments)]


def claims(count: int, wrong: bool) -> Iterator[str]:
    """So many claims, each of another formula than the one before it."""
    random, names, made = Random(2031), formulas(), 0
    while made < count:
        text = claim(names[made % len(names)], made, random, wrong)
        if text:
            made += 1
            yield text
        else:
            names.remove(names[made % len(names)])


def claim(name: str, n: int, random: Random, wrong: bool) -> str:
    """One claim; "" where the formula has no value at what was drawn."""
    about, inputs, at = known.about(name), [], {}
    for a in about.arguments:
        unit, low, high = SCALE.get(a.unit, (a.unit, 1, 9))
        figure = random.randint(1, 2) if a.count else random.randint(max(low, 1), high) if a.sign != "real" else random.randint(low, high)
        inputs.append(f'{a.name} = "{figure}{"" if a.count else ".0"} {unit}"')
        at[a.name] = number(figure * read_unit(unit).factor)
    with ctx.workprec(128):
        value = known.twin(name).value(**at)
    if not value.is_finite() or value.contains(0) or not 1e-30 < abs(float(value.mid())) < 1e30:
        return ""
    shown = decimal(ends(value)[0] * (random.choice(WRONG) if wrong else 1), random.choice((3, 4)))
    return f'[[claim]]\nid = "c{n}"\nformula = "{name}"\nwith = {{ {", ".join(inputs)} }}\nprints = "{shown} {about.unit}"\n'


def rate(text: str) -> float:
    """Claims a second of this one process, read, judged and (where they are wrong) diagnosed, in time that is its own."""
    began = time.process_time()
    judged = sum(len(pieces.judged(piece, pieces.shown(piece))[1]) for piece in pieces.cut(text, "claims.toml"))
    return judged / (time.process_time() - began)


def undiagnosed(text: str) -> float:
    """The same of claims that have been read, each judged with its certificate and its correction, and not diagnosed."""
    source, claims = parse(text, "claims.toml")
    began = time.process_time()
    judge_all(source, claims, explain=False)
    return len(claims) / (time.process_time() - began)


def best(measure: Callable[[], float], better: Callable[..., float]) -> float:
    """The best of several measurements: what others do on the machine only makes them worse."""
    return better(measure() for _ in range(BEST_OF))


def seconds(*command: str) -> float:
    """How long a command is at work from its start to its end, all its processes together, whatever else the machine does."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([sys.executable, "-m", "millivolt", *command], capture_output=True, check=False)
    assert done.returncode in (0, 1), done.stderr.decode()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def memory(*command: str) -> float:
    """The most memory that a command takes, in MB."""
    code = f"import subprocess, sys, resource; subprocess.run([sys.executable, '-m', 'millivolt', *{command!r}], stdout=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    return int(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout) / 1024


def rows(room: Path) -> Iterator[tuple[str, str, str]]:
    """What is measured, what came out, and what it must be."""
    right, many, wrong = ("\n".join(claims(count, wrong)) for count, wrong in ((2_000, False), (2_000, True), (200, True)))
    rate(right[: right.index("[[claim]]", 30_000)])  # what is loaded once is loaded
    yield "right claims, judged without diagnosis, one core", f"{best(lambda: undiagnosed(right), max):,.0f} a second", "2,000 a second"
    yield "wrong claims, judged without diagnosis, one core", f"{best(lambda: undiagnosed(many), max):,.0f} a second", "2,000 a second"
    yield "right claims, read and judged, one core", f"{best(lambda: rate(right), max):,.0f} a second", "2,000 a second"
    yield "wrong claims, read, judged and diagnosed, one core", f"{best(lambda: rate(wrong), max):,.0f} a second", "200 a second"
    seed = str(HERE.parent / "reports" / "membrane-potential" / "claims.toml")
    yield "`millivolt verify` of one file of 84 claims, whole process", f"{best(lambda: seconds('verify', seed), min):.2f} s", "less than 1 s"
    for length in LENGTHS:
        path = room / f"{length}.claims.toml"
        path.write_text("\n".join(claims(length, False)), encoding="utf-8")
        yield f"memory for {length:,} claims in one file of {path.stat().st_size / 1e6:.0f} MB, one process", f"{memory('verify', str(path), '--jobs', '1'):.0f} MB", "flat but for the text"
    took = seconds("verify", str(path), "--certificates", str(room / "c"))
    yield f"{LENGTHS[-1]:,} claims, with certificates, all cores together", f"{took:.0f} s", ""
    yield f"`millivolt recheck` of these {LENGTHS[-1]:,} certificates, one core", f"{seconds('recheck', str(room / 'c')):.0f} s", ""


def main() -> None:
    """Measures, and writes the table."""
    with TemporaryDirectory() as room:
        table = [f"| {what} | {came} | {must} |" for what, came, must in rows(Path(room))]
    version = platform.python_version()
    page = ["# How fast claims are judged", "", "Written by `make bench-judge`. " + (__doc__ or "").partition("\n\n")[2].strip().replace("\n", " "), "",
            f"Python {version}; figures of one machine, the best of {BEST_OF}.", "", "| | measured | must be |", "|---|---|---|", *table, ""]  # fmt: skip
    (HERE / "judge.md").write_text("\n".join(page), encoding="utf-8")
    print("\n".join(table))


if __name__ == "__main__":
    main()
