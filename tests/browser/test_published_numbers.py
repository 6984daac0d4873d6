"""The explorer against numbers that other calculators and teachers have published: the inputs are typed, and what is shown agrees within what was printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

import pytest

from millivolt.explorer.layout import page

from .devtools import Page, driven
from .test_explorer_in_browser import focus, number, of, shown

THESIS = "https://github.com/astoeckel/phd_thesis, code/notebooks/02_modelling/reversal_potentials.ipynb"
CIRCUIT = "https://github.com/astoeckel/phd_thesis, media/chapters/ZB_details/notebooks/goldman_vs_circuit_model.ipynb"
NOTES = "https://knowt.com/note/fe175898-548c-40f2-8e76-a08221c09dc0/Action-Potentials"
LESSON = "https://hypercode.alexisbouchez.com/biophysics/lessons/nernst-equation"
NOTHING = {f"P_{ion}": "0" for ion in ("K", "Na", "Cl", "Ca")}


@dataclass(frozen=True)
class Published:
    """What was put in, and what came out as it was printed [mV]: by an ion's name its Nernst potential, `rest` the Goldman equation's."""

    source: str
    typed: Mapping[str, str]
    printed: Mapping[str, str]


SQUID = {"K_in": "400", "K_out": "20", "Na_in": "50", "Na_out": "440", "Cl_in": "52", "Cl_out": "560"}       # Kandel et al.
FULLER = SQUID | {"Cl_in": "40"}                                                                            # McCormick
MAMMAL = {"K_in": "140", "K_out": "3", "Na_in": "18", "Na_out": "145", "Cl_in": "7", "Cl_out": "120"}      # McCormick
TAUGHT = {"K_in": "140", "K_out": "5", "Na_in": "12", "Na_out": "145", "Cl_in": "4", "Cl_out": "120"}
TABLE = (
    Published(THESIS, SQUID | {"T": "20"}, {"K": "-76", "Na": "55", "Cl": "-60"}),
    Published(THESIS, SQUID | {"T": "36"}, {"K": "-80", "Na": "58", "Cl": "-63"}),
    Published(THESIS, FULLER | {"T": "20"}, {"Cl": "-67"}),
    Published(THESIS, FULLER | {"T": "36"}, {"Cl": "-70"}),
    Published(THESIS, MAMMAL | {"T": "20"}, {"K": "-97", "Na": "53", "Cl": "-72"}),
    Published(THESIS, MAMMAL | {"T": "36"}, {"K": "-102", "Na": "56", "Cl": "-76"}),
    Published(THESIS, FULLER | {"T": "20", "P_K": "1", "P_Na": "0.045", "P_Cl": "0.45"}, {"rest": "-61.297564622991075"}),
    Published(CIRCUIT, SQUID | {"T": "20", "P_K": "1", "P_Na": "1", "P_Cl": "1"},
              {"K": "-75.67732729561521", "Na": "54.93795265563251", "Cl": "-60.0393368126409", "rest": "-17.162327087331537"}),
    Published(NOTES, {"T": "37", "Na_in": "15", "Na_out": "145", "Cl_in": "10", "Cl_out": "110"}, {"Na": "61", "Cl": "-64"}),  # of K, 5 and 140 mM, it prints -90: to the ten; here -89.1
    Published(LESSON, TAUGHT | {"T": "36.85"}, {"K": "-89", "Na": "67", "Cl": "-91"}),  # 310 K
)  # fmt: skip


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    folder = tmp_path_factory.mktemp("published")
    (folder / "explorer.html").write_text(page(), encoding="utf-8")
    with driven(folder) as opened:
        opened.open((folder / "explorer.html").as_uri())
        yield opened


def seen(tab: Page, what: str) -> str:
    return shown(tab, "rest") if what == "rest" else of(tab, what, "E")


def half(printed: str) -> float:
    """Half a unit of the last figure."""
    exponent = Decimal(printed).as_tuple().exponent
    return 0.5 * 10.0 ** int(exponent)


@pytest.mark.parametrize("case", TABLE, ids=[f"{n}: {', '.join(case.printed)}" for n, case in enumerate(TABLE)])
def test_what_is_shown_agrees_with_what_was_printed(tab: Page, case: Published) -> None:
    for field, text in (NOTHING | {"Ca_in": "0", "Ca_out": "0"} | dict(case.typed)).items():
        focus(tab, field)
        tab.write(text)

    for what, printed in case.printed.items():
        here = seen(tab, what)
        assert abs(number(here) - float(printed)) <= half(printed) + half(here.replace("−", "-")) + 1e-12, (what, printed, here)


def test_a_temperature_or_a_concentration_of_another_row_would_be_noticed(tab: Page) -> None:
    case, other = TABLE[0], TABLE[1]
    for field, text in other.typed.items():
        focus(tab, field)
        tab.write(text)

    assert all(abs(number(seen(tab, ion)) - float(printed)) > half(printed) + 0.05 for ion, printed in case.printed.items())
