"""Input resistance of a long cable, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

ABOUT = About(
    name='input_resistance',
    title='Input resistance of a long cable',
    result='R_in',
    unit='ohm',
    arguments=(
        Argument(name='d', unit='m', sign='positive', meaning='diameter of the cable', latex='d_\\mathrm{c}', count=False, family=False),
        Argument(name='R_m', unit='ohm m^2', sign='positive', meaning='resistance of an area of membrane', latex='R_\\mathrm{m}', count=False, family=False),
        Argument(name='R_i', unit='ohm m', sign='positive', meaning='resistivity of the core', latex='R_\\mathrm{i}', count=False, family=False),
    ),
    equation='R_in = 2*sqrt(R_i)*sqrt(R_m)/(pi*d**(3/2))',
    latex='\\frac{2 \\sqrt{R_\\mathrm{i}} \\sqrt{R_\\mathrm{m}}}{\\pi d_\\mathrm{c}^{\\frac{3}{2}}}',
    substituted='\\frac{2 \\cdot \\sqrt{<<R_i>>} \\cdot \\sqrt{<<R_m>>}}{\\pi \\cdot <<d>>^{\\frac{3}{2}}}',
    substituted_plain='2*sqrt(<<R_i>>)*sqrt(<<R_m>>)/(pi*<<d>>**(3/2))',
    needs=(),
    hypotheses=('a cable without end', 'fed at its end', 'ohmic membrane beyond, steady state', "Kirchhoff's law in the core beyond"),
    sources=('Hodgkin and Rushton 1946', 'Rall 1959'),
)


def value(*, d: Any, R_m: Any, R_i: Any) -> Any:
    return arb(2*arb(R_i).sqrt()*arb(R_m).sqrt()/(arb.pi()*arb(d)**(arb(fmpq(3, 2)))))


def by_d(*, d: Any, R_m: Any, R_i: Any) -> Any:
    return arb(-3*arb(R_i).sqrt()*arb(R_m).sqrt()/(arb.pi()*arb(d)**(arb(fmpq(5, 2)))))


def by_R_m(*, d: Any, R_m: Any, R_i: Any) -> Any:
    return arb(arb(R_i).sqrt()/(arb.pi()*arb(R_m).sqrt()*arb(d)**(arb(fmpq(3, 2)))))


def by_R_i(*, d: Any, R_m: Any, R_i: Any) -> Any:
    return arb(arb(R_m).sqrt()/(arb.pi()*arb(R_i).sqrt()*arb(d)**(arb(fmpq(3, 2)))))


TWIN = Twin(ABOUT, value, {'d': by_d, 'R_m': by_R_m, 'R_i': by_R_i})
