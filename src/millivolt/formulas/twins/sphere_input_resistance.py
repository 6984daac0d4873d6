"""Input resistance of a sphere, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

ABOUT = About(
    name='sphere_input_resistance',
    title='Input resistance of a sphere',
    result='R_cell',
    unit='ohm',
    arguments=(
        Argument(name='R_m', unit='ohm m^2', sign='positive', meaning='resistance of an area of membrane', latex='R_\\mathrm{m}', count=False, family=False),
        Argument(name='r', unit='m', sign='positive', meaning='radius of the cell', latex='r', count=False, family=False),
    ),
    equation='R_cell = R_m/(4*pi*r**2)',
    latex='\\frac{R_\\mathrm{m}}{4 \\pi r^{2}}',
    substituted='\\frac{<<R_m>>}{4 \\cdot \\pi \\cdot <<r>>^{2}}',
    substituted_plain='<<R_m>>/(4*pi*<<r>>**2)',
    needs=(),
    hypotheses=('a spherical cell',),
    sources=('Cole 1968',),
)


def value(*, R_m: Any, r: Any) -> Any:
    return arb((arb(fmpq(1, 4)))*R_m/(arb.pi()*r**2))


def by_R_m(*, R_m: Any, r: Any) -> Any:
    return arb((arb(fmpq(1, 4)))/(arb.pi()*r**2))


def by_r(*, R_m: Any, r: Any) -> Any:
    return arb(-arb(fmpq(1, 2))*R_m/(arb.pi()*r**3))


TWIN = Twin(ABOUT, value, {'R_m': by_R_m, 'r': by_r})
