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
        Argument(name='d_c', unit='m', sign='positive', meaning='diameter of the cable', latex='d_\\mathrm{c}', count=False, family=False),
        Argument(name='R_m', unit='ohm m^2', sign='positive', meaning='resistance of an area of membrane', latex='R_\\mathrm{m}', count=False, family=False),
        Argument(name='R_i', unit='ohm m', sign='positive', meaning='resistivity of the core', latex='R_\\mathrm{i}', count=False, family=False),
    ),
    equation='R_in = 2*sqrt(R_i)*sqrt(R_m)/(pi*d_c**(3/2))',
    latex='\\frac{2 \\sqrt{R_\\mathrm{i}} \\sqrt{R_\\mathrm{m}}}{\\pi d_\\mathrm{c}^{\\frac{3}{2}}}',
    substituted='\\frac{2 \\cdot \\sqrt{<<R_i>>} \\cdot \\sqrt{<<R_m>>}}{\\pi \\cdot <<d_c>>^{\\frac{3}{2}}}',
    substituted_plain='2*sqrt(<<R_i>>)*sqrt(<<R_m>>)/(pi*<<d_c>>**(3/2))',
    needs=(),
    hypotheses=('a cable without end', 'ohmic membrane, steady state', "Kirchhoff's law in the core", "Ohm's law in the core"),
    sources=('Hodgkin and Rushton 1946', 'Rall 1959'),
)


def value(*, d_c: Any, R_m: Any, R_i: Any) -> Any:
    return arb(2*arb(R_i).sqrt()*arb(R_m).sqrt()/(arb.pi()*arb(d_c)**(arb(fmpq(3, 2)))))


def by_d_c(*, d_c: Any, R_m: Any, R_i: Any) -> Any:
    return arb(-3*arb(R_i).sqrt()*arb(R_m).sqrt()/(arb.pi()*arb(d_c)**(arb(fmpq(5, 2)))))


def by_R_m(*, d_c: Any, R_m: Any, R_i: Any) -> Any:
    return arb(arb(R_i).sqrt()/(arb.pi()*arb(R_m).sqrt()*arb(d_c)**(arb(fmpq(3, 2)))))


def by_R_i(*, d_c: Any, R_m: Any, R_i: Any) -> Any:
    return arb(arb(R_m).sqrt()/(arb.pi()*arb(R_i).sqrt()*arb(d_c)**(arb(fmpq(3, 2)))))


TWIN = Twin(ABOUT, value, {'d_c': by_d_c, 'R_m': by_R_m, 'R_i': by_R_i})
