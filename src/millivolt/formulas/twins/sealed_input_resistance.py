"""Input resistance of a sealed cable, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='sealed_input_resistance',
    title='Input resistance of a sealed cable',
    result='R_sealed',
    unit='ohm',
    arguments=(
        Argument(name='R_inf', unit='ohm', sign='positive', meaning='characteristic resistance: the input resistance of a cable without end', latex='R_\\infty', count=False, family=False),
        Argument(name='l', unit='m', sign='positive', meaning='length of the cable', latex='l', count=False, family=False),
        Argument(name='lam', unit='m', sign='positive', meaning='length constant', latex='\\lambda', count=False, family=False),
    ),
    equation='R_sealed = R_inf*cosh(l/lam)/sinh(l/lam)',
    latex='\\frac{R_\\infty \\cosh{\\left(\\frac{l}{\\lambda} \\right)}}{\\sinh{\\left(\\frac{l}{\\lambda} \\right)}}',
    substituted='\\frac{<<R_inf>> \\cdot \\cosh{\\left(\\frac{<<l>>}{<<lam>>} \\right)}}{\\sinh{\\left(\\frac{<<l>>}{<<lam>>} \\right)}}',
    substituted_plain='<<R_inf>>*cosh(<<l>>/<<lam>>)/sinh(<<l>>/<<lam>>)',
    needs=(),
    hypotheses=('current fed in', 'ohmic membrane, steady state', 'sealed end', "Kirchhoff's law in the core", "Ohm's law in the core"),
    sources=('Rall 1959',),
)


def value(*, R_inf: Any, l: Any, lam: Any) -> Any:
    return arb(R_inf*arb(l/lam).cosh()/arb(l/lam).sinh())


def by_R_inf(*, R_inf: Any, l: Any, lam: Any) -> Any:
    return arb(arb(l/lam).cosh()/arb(l/lam).sinh())


def by_l(*, R_inf: Any, l: Any, lam: Any) -> Any:
    return arb(R_inf*(arb(l/lam).sinh()**2 - arb(l/lam).cosh()**2)/(lam*arb(l/lam).sinh()**2))


def by_lam(*, R_inf: Any, l: Any, lam: Any) -> Any:
    return arb(R_inf*l*(-arb(l/lam).sinh()**2 + arb(l/lam).cosh()**2)/(lam**2*arb(l/lam).sinh()**2))


TWIN = Twin(ABOUT, value, {'R_inf': by_R_inf, 'l': by_l, 'lam': by_lam})
