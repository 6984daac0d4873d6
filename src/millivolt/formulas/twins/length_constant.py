"""Length constant, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

ABOUT = About(
    name='length_constant',
    title='Length constant',
    result='lam',
    unit='m',
    arguments=(
        Argument(name='d', unit='m', sign='positive', meaning='diameter of the cable', latex='d_\\mathrm{c}', count=False, family=False),
        Argument(name='R_m', unit='ohm m^2', sign='positive', meaning='resistance of an area of membrane', latex='R_\\mathrm{m}', count=False, family=False),
        Argument(name='R_i', unit='ohm m', sign='positive', meaning='resistivity of the core', latex='R_\\mathrm{i}', count=False, family=False),
    ),
    equation='lam = sqrt(R_m)*sqrt(d)/(2*sqrt(R_i))',
    latex='\\frac{\\sqrt{R_\\mathrm{m}} \\sqrt{d_\\mathrm{c}}}{2 \\sqrt{R_\\mathrm{i}}}',
    substituted='\\frac{\\sqrt{<<R_m>>} \\cdot \\sqrt{<<d>>}}{2 \\cdot \\sqrt{<<R_i>>}}',
    substituted_plain='sqrt(<<R_m>>)*sqrt(<<d>>)/(2*sqrt(<<R_i>>))',
    needs=(),
    hypotheses=(),
    sources=('Hodgkin and Rushton 1946',),
)


def value(*, d: Any, R_m: Any, R_i: Any) -> Any:
    return arb((arb(fmpq(1, 2)))*arb(R_m).sqrt()*arb(d).sqrt()/arb(R_i).sqrt())


def by_d(*, d: Any, R_m: Any, R_i: Any) -> Any:
    return arb((arb(fmpq(1, 4)))*arb(R_m).sqrt()/(arb(R_i).sqrt()*arb(d).sqrt()))


def by_R_m(*, d: Any, R_m: Any, R_i: Any) -> Any:
    return arb((arb(fmpq(1, 4)))*arb(d).sqrt()/(arb(R_i).sqrt()*arb(R_m).sqrt()))


def by_R_i(*, d: Any, R_m: Any, R_i: Any) -> Any:
    return arb(-arb(fmpq(1, 4))*arb(R_m).sqrt()*arb(d).sqrt()/arb(R_i)**(arb(fmpq(3, 2))))


TWIN = Twin(ABOUT, value, {'d': by_d, 'R_m': by_R_m, 'R_i': by_R_i})
