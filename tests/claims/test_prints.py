"""One right value, and one that is not, in every dress that authors give a figure: the right one is never accused and always read, the wrong one always found."""

import pytest

from millivolt.claims import ACCUSES, Claim, Source, Verdict, judge_all

# {p}: three digits; {m} and {e}: three digits and their power of ten; {c}, {d}: with a comma, with a raised dot; {l}, {h}: a tenth less and more; {w}: a twentieth of it.
DRESSES = """
{p} {u}|{p}{u}|{p}\u00a0{u}|{p}\u202f{u}|= {p} {u}|x = {p} {u}.|≈ {p} {u}|~{p} {u}|about {p} {u}|approx. {p} {u}|roughly {p} {u}|circa {p} {u}|ca. {p} {u}|{p} {u} or so|{p} {u} (approx.)|+{p} {u}
{p} ± {w} {u}|({p} ± {w}) {u}|{p} (± {w}) {u}|{p} {u} ± 5%|{p} {u} (± 5 %)|{p}(2) {u}|{p} [{u}]|{p} ({u})|it is {p} {u}, as expected|{p} {u} at rest|${p}\\,\\mathrm{{{u}}}$|{p}\\ \\text{{{u}}}|{c} {u}|{d} {u}
{m} × 10^{e} {u}|{m}×10{s} {u}|{m}e{e} {u}|{m} 10^{e} {u}|{m}·10^{e} {u}|{m}*10**{e} {u}|${m} \\times 10^{{{e}}}$ {u}|\\num{{{m}e{e}}} {u}|{m} × 10<sup>{e}</sup> {u}|{m}(2) × 10^{e} {u}|({m} ± 0.02) × 10^{e} {u}|{m} × 10 ^ {e} {u}
between {l} and {h} {u}|from {l} to {h} {u}|{l}–{h} {u}|{l} - {h} {u}|{l}…{h} {u}|{l} {u} to {h} {u}|twice {half} {u}|half of {twice} {u}|50 % of {twice} {u}|of the order of {p} {u}
""".strip().replace("\n", "|").split("|")
RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
CLAIMS = {   # working, its value, its unit
    "nernst": ("nernst(z=1, T=310.15 K, c_out=145.0 mM, c_in=12.00 mM)", 66.598, "mV"),
    "compound": ("70.00 mV * 1.000 µF/cm^2", 0.070, "µC/cm^2"),
    "energy": ("electrical_work(z=1, dV=72.00 mV)", 6.9469, "kJ/mol"),
    "small": ("1.500 pA / (2 * e)", 4.6811e6, "s^-1"),
}


def dressed(dress, value, unit):
    mantissa, _, power = f"{value:.2e}".partition("e")
    three = f"{value:.{max(2 - int(power), 0)}f}"
    low, high, half, twice = (f"{value * by:.{max(3 - int(power), 0)}f}" for by in (0.9, 1.1, 0.5, 2))
    return dress.format(p=three, u=unit, m=mantissa, e=int(power), s=str(int(power)).translate(RAISED), c=three.replace(".", ","), d=three.replace(".", "·"),
                        l=low, h=high, w=f"{value / 20:.3g}", half=half, twice=twice)  # fmt: skip


def dresses(name):
    """Those that can be worn by this value: a decimal comma in thousandths would be read as thousands, a figure without decimals has no error in brackets."""
    value = CLAIMS[name][1]
    for dress in DRESSES:
        whole = value >= 100 and any(slot in dress for slot in ("{p}(2)", "{d}", "{w}"))
        if not whole and not ("{c}" in dress and len(dressed("{p}", value, "").strip().partition(".")[2]) == 3):
            yield dress


@pytest.mark.parametrize(("name", "dress"), [(name, dress) for name in CLAIMS for dress in dresses(name)])
def test_a_right_figure_is_read_and_never_accused_a_wrong_one_found(name, dress):
    body, value, unit = CLAIMS[name]
    right, wrong = (judge_all(Source("it"), (Claim("it", "", dressed(dress, value * by, unit), "expression", body, {}, {}),), explain=False)[0] for by in (1, 1.7))

    assert right.verdict not in ACCUSES and right.verdict is not Verdict.UNDECIDED, right.reason
    assert wrong.verdict is Verdict.REFUTED or "order of" in dress, wrong.reason
