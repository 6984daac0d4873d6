"""How fast the compiled formulas are: `make bench` writes results.md. Every ratio is of one run, both sides in turn, the best of many rounds each."""

from __future__ import annotations

import math
import os
import platform
import subprocess
import sys
import types
from collections.abc import Callable, Iterable
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np

import millivolt
from millivolt.formulas import backends

R, F, Q_E = 8.31446261815324, 96485.3321233100184, 1.602176634e-19
SIZES = (10**4, 10**5, 10**6, 4 * 10**6)
PAGE = Path(__file__).parent / "results.md"


# ---- what somebody writes by hand: the textbook's line ----


def ghk_flux(P, z, V, T, c_in, c_out):
    u = z * F * V / (R * T)
    w = np.exp(-u)
    return P * u * (c_in - c_out * w) / (1 - w)


def ghk_current(P, z, V, T, c_in, c_out):
    u = z * F * V / (R * T)
    w = np.exp(-u)
    return z * F * P * u * (c_in - c_out * w) / (1 - w)


def ghk_slope_conductance(P, z, V, T, c_in, c_out):
    u = z * F * V / (R * T)
    w = np.exp(-u)
    return z * z * F * F * P / (R * T) * ((c_in - c_out * w) / (1 - w) + u * w * (c_out - c_in) / ((1 - w) * (1 - w)))


def ghk_voltage(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in):
    return R * T / F * np.log((P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))


def ghk_voltage_divalent(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in):
    a = P_K * K_out + P_Na * Na_out + P_Cl * Cl_in + 4 * P_Ca * Ca_out
    c = P_K * K_in + P_Na * Na_in + P_Cl * Cl_out + 4 * P_Ca * Ca_in
    b = a - c - 4 * P_Ca * (Ca_out - Ca_in)
    return R * T / F * np.log((b + np.sqrt(b * b + 4 * a * c)) / (2 * c))


def nernst(z, T, c_out, c_in):
    return R * T / (z * F) * np.log(c_out / c_in)


def boltzmann_open(V, V_half, z_g, T):
    return 1 / (1 + np.exp(-z_g * F * (V - V_half) / (R * T)))


def cable_steady_state(x, V_0, lam):
    return V_0 * np.exp(-np.abs(x) / lam)


def driving_force(V, E):
    return V - E


def ion_count(c_m, A, dV, z):
    return c_m * A * dV / (z * Q_E)


def chord_conductance(g, E):
    return (g * E).sum(-1) / g.sum(-1)


KINDS = {  # what the target is for
    "exponential and quotient": (ghk_flux, ghk_current, ghk_slope_conductance),
    "one exponential": (boltzmann_open, cable_steady_state),
    "one logarithm": (nernst, ghk_voltage, ghk_voltage_divalent),
    "products and differences": (driving_force, ion_count),
    "of any number of ions (3)": (chord_conductance,),
}
ONE = {"z": 1.0, "T": 310.0, "P": 1e-9, "c_m": 0.01, "A": 1e-9, "lam": 1e-3, "P_K": 1e-8, "P_Na": 4e-10, "P_Cl": 4e-9, "P_Ca": 1e-10, "z_g": 4.0, "V_half": -0.03}
SPAN = {"V": (-0.15, 0.15), "E": (-0.1, 0.1), "dV": (0.01, 0.1), "V_0": (0.0, 0.1), "x": (0.0, 3e-3), "g": (0.1, 10.0)}


def arguments(hand: Callable[..., Any], n: int) -> dict[str, Any]:
    """One value of what stays the same, n of what is swept."""
    draw = np.random.default_rng(1)
    names = hand.__code__.co_varnames[: hand.__code__.co_argcount]
    shape = (n, 3) if hand is chord_conductance else n
    return {a: ONE[a] if a in ONE else draw.uniform(*SPAN.get(a, (1.0, 150.0)), shape) for a in names}


# ---- the clock ----


def best(jobs: list[Callable[[], Any]], seconds: float) -> list[float]:
    """The shortest time of each job, all of them in turn until the time is up, at least five rounds."""
    low, stop, rounds = [math.inf] * len(jobs), perf_counter() + seconds, 0
    while perf_counter() < stop or rounds < 5:
        for i, job in enumerate(jobs):
            start = perf_counter()
            job()
            low[i] = min(low[i], perf_counter() - start)
        rounds += 1
    return low


def call(function: Callable[..., Any], at: dict[str, Any], **more: Any) -> Callable[[], Any]:
    return lambda: function(**at, **more)


# ---- the tables ----


def arrays_table() -> Iterable[str]:
    """Times as fast as by hand, and nanoseconds a point: C, the fallback."""
    yield "| | " + " | ".join(f"{n:.0e}".replace("e+0", "e") for n in SIZES) + " |"
    yield "|---|" + "---|" * len(SIZES)
    for kind, hands in KINDS.items():
        yield f"| *{kind}* |" + " |" * len(SIZES)
        for hand in hands:
            yield f"| {hand.__name__} | " + " | ".join(_cell(hand, n) for n in SIZES) + " |"


def _cell(hand: Callable[..., Any], n: int) -> str:
    jobs, seconds = [call(hand, at := arguments(hand, n)), call(getattr(millivolt, hand.__name__), at)], 0.4 if n < 10**6 else 1.2
    with backends.using("NumPy"):
        other, numpy = best(jobs, seconds / 2)
    fallback = f"{other / numpy:.2f}"
    if backends.backend() != "C":
        return fallback
    by_hand, c = best(jobs, seconds)
    return f"**{by_hand / c:.2f}** ({c / n * 1e9:.2f}), {fallback}"


def out_table() -> Iterable[str]:
    """With out=, beside reading the same arguments and writing the same result."""
    yield "| | " + " | ".join(f"{n:.0e}".replace("e+0", "e") for n in SIZES) + " |"
    yield "|---|" + "---|" * len(SIZES)
    for hand in (ghk_flux, nernst, boltzmann_open, cable_steady_state, driving_force, ghk_voltage):
        yield f"| {hand.__name__} | " + " | ".join(_out_cell(hand, n) for n in SIZES) + " |"


def _out_cell(hand: Callable[..., Any], n: int) -> str:
    ours, at, out = getattr(millivolt, hand.__name__), arguments(hand, n), np.empty(n)
    swept = [v for v in at.values() if isinstance(v, np.ndarray)]
    rooms = [np.empty(n) for _ in swept]

    def copied() -> None:  # as many bytes: half of them read, half of them written, so (arguments + result)/2 copies
        for a, room in zip(swept, rooms, strict=True):
            np.copyto(room, a)

    c, copies = best([call(ours, at, out=out), copied], 0.4 if n < 10**6 else 1.2)
    return f"{c / (copies * (len(swept) + 1) / (2 * len(swept))):.2f}"


def calls_table() -> Iterable[str]:
    """One call on floats."""
    yield "| | by hand, ns | ours, ns | ratio | np.float64: by hand | ours | ratio |"
    yield "|---|---|---|---|---|---|---|"
    for hand in (nernst, driving_force, ghk_flux, ghk_current, ghk_slope_conductance, boltzmann_open, cable_steady_state, ion_count, ghk_voltage, ghk_voltage_divalent):
        code = types.FunctionType(hand.__code__, {**globals(), "np": _Math})
        row = []
        for kind in (float, np.float64):
            at = {k: kind(v if isinstance(v, float) else v[0]) for k, v in arguments(hand, 1).items()}
            a, b = best([_many(code, at), _many(getattr(millivolt, hand.__name__), at)], 0.6)
            row += [f"{a * 1e6:.0f}", f"{b * 1e6:.0f}", f"**{b / a:.2f}**"]
        yield f"| {hand.__name__} | " + " | ".join(row) + " |"


class _Math:
    exp, log, sqrt, abs = math.exp, math.log, math.sqrt, abs


def _many(function: Callable[..., Any], at: dict[str, Any]) -> Callable[[], None]:
    def run() -> None:
        for _ in range(1000):
            function(**at)

    return run


def others_table() -> Iterable[str]:
    """What else is asked of: roots, first calls, import."""
    yield "| | |"
    yield "|---|---|"
    cell = {"P": [1.0, 0.05, 0.45], "z": [1.0, 1.0, -1.0], "c_out": [5.0, 145.0, 110.0], "c_in": [140.0, 15.0, 10.0], "T": 310.15}
    yield f"| reversal_potential of three ions, one root, from lists | {best([call(millivolt.reversal_potential, cell)], 0.5)[0] * 1e6:.1f} µs |"
    draw, n = np.random.default_rng(2), 10**5
    for ions in (3, 4, 6):
        at = {"P": 10 ** draw.uniform(-3, 0, (n, ions)), "z": np.resize([1.0, 1.0, -1.0, 2.0, 1.0, -1.0], ions),
              "c_out": draw.uniform(1, 150, (n, ions)), "c_in": draw.uniform(1, 150, (n, ions)), "T": 310.0}  # fmt: skip
        yield f"| the same, of {ions} ions, 1e5 roots | {best([call(millivolt.reversal_potential, at)], 0.5)[0] / n * 1e6:.2f} µs a root |"
    call_one = "from millivolt import nernst; nernst(z=1.0, T=310.0, c_out=5.0, c_in=140.0)"
    empty, one = (_first_time(code) for code in ("pass", call_one))
    first = _first_time("nernst(z=1.0, T=310.0, c_out=numpy.ones(3), c_in=140.0)", call_one)
    yield f"| importing millivolt and one float call, over NumPy's own import | {one - empty:.1f} ms |"
    yield f"| the first call on an array, after that | {first:.2f} ms |"


def _first_time(code: str, before: str = "pass") -> float:
    """Milliseconds that the code takes in a new process, where NumPy is there and what comes before it is done."""
    timed = f"import numpy, time; {before}; t = time.perf_counter(); {code}; print(1e3 * (time.perf_counter() - t))"
    return min(float(subprocess.run([sys.executable, "-c", timed], capture_output=True, text=True, check=True).stdout) for _ in range(15))


def machine() -> str:
    """The processor and the software; no name of the machine."""
    model = platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        lines = dict(line.partition(":")[::2] for line in cpuinfo.read_text(encoding="utf-8").splitlines() if ":" in line)
        told = {key.strip(): value.strip() for key, value in lines.items()}
        widest = next((name for name in ("avx512f", "avx2", "sse2", "asimd") if name in told.get("flags", told.get("Features", "")).split()), "")
        model = f"{told.get('model name', model)}, {widest}"
    return f"{model}; {platform.system()}, {platform.python_implementation()} {platform.python_version()}, NumPy {np.__version__}, backend {backends.backend()}"


def page() -> str:
    """The whole page."""
    parts = [
        "# How fast the compiled formulas are",
        "",
        "Written by `make bench`, which runs `benchmarks/speed.py`. The figures are of one machine and one run; another run moves them.",
        "",
        f"Machine: {machine()}.",
        "",
        "Protocol: one thread. A ratio is that of the hand-written NumPy line to our call, both run in turn in the same process for about a second, the "
        "shortest time of each. Arguments are uniform; what an experiment holds (temperature, valence, permeability) is one number, the rest arrays.",
        "",
        "## Arrays: times as fast as NumPy by hand",
        "",
        "Each cell: **C** (nanoseconds a point), then the fallback that runs where no compiler was, generated NumPy in blocks.",
        "",
        "### Warm: the allocator keeps its pages",
        "",
        *_in_a_process_of(WARM),
        "",
        "### Cold: every array is mapped anew",
        "",
        *_in_a_process_of(COLD),
        "",
        "## With `out=`: times the time of copying as many bytes",
        "",
        *out_table(),
        "",
        "## One call on floats",
        "",
        "By hand is the same line with module `math`, called by keyword. Neither it nor the line above checks a domain; ours does.",
        "",
        *calls_table(),
        "",
        "## Roots, the first call, importing",
        "",
        *others_table(),
        "",
    ]
    return "\n".join(parts)


# glibc maps an array of its own from a threshold on, and gives it back; or it keeps the pages. Where another allocator is, the two tables are alike.
WARM = {"MALLOC_MMAP_THRESHOLD_": str(2**30), "MALLOC_TRIM_THRESHOLD_": str(2**32), "MALLOC_TOP_PAD_": str(2**28)}
COLD = {"MALLOC_MMAP_THRESHOLD_": str(2**16), "MALLOC_TRIM_THRESHOLD_": str(2**16)}


def _in_a_process_of(allocation: dict[str, str]) -> list[str]:
    run = subprocess.run([sys.executable, __file__, "arrays"], stdout=subprocess.PIPE, text=True, check=True, env=os.environ | allocation)
    return run.stdout.rstrip("\n").split("\n")


if __name__ == "__main__":
    if "arrays" in sys.argv:
        sys.stdout.write("\n".join(arrays_table()) + "\n")
    else:
        PAGE.write_text(page(), encoding="utf-8")
        sys.stdout.write(f"wrote {PAGE.name}\n")
