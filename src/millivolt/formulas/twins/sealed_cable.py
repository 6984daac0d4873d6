"""Sealed cable, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='sealed_cable',
    title='Sealed cable',
    result='V_x',
    unit='V',
    arguments=(
        Argument(name='x', unit='m', sign='nonnegative', meaning='distance along the cable', latex='x_\\mathrm{c}', count=False, family=False),
        Argument(name='l', unit='m', sign='positive', meaning='length of the cable', latex='l', count=False, family=False),
        Argument(name='V_0', unit='V', sign='real', meaning='voltage at the start', latex='V_0', count=False, family=False),
        Argument(name='lam', unit='m', sign='positive', meaning='length constant', latex='\\lambda', count=False, family=False),
    ),
    equation='V_x = V_0*cosh((l - x)/lam)/cosh(l/lam)',
    latex='\\frac{V_0 \\cosh{\\left(\\frac{l - x_\\mathrm{c}}{\\lambda} \\right)}}{\\cosh{\\left(\\frac{l}{\\lambda} \\right)}}',
    substituted='\\frac{<<V_0>> \\cdot \\cosh{\\left(\\frac{<<l>> - <<x>>}{<<lam>>} \\right)}}{\\cosh{\\left(\\frac{<<l>>}{<<lam>>} \\right)}}',
    substituted_plain='<<V_0>>*cosh((<<l>> - <<x>>)/<<lam>>)/cosh(<<l>>/<<lam>>)',
    needs=(),
    hypotheses=('ohmic membrane, steady state', 'sealed end', "Kirchhoff's law in the core", "Ohm's law in the core"),
    sources=('Hodgkin and Rushton 1946', 'Rall 1959'),
)


def value(*, x: Any, l: Any, V_0: Any, lam: Any) -> Any:
    return arb(V_0*arb((l - x)/lam).cosh()/arb(l/lam).cosh())


def by_x(*, x: Any, l: Any, V_0: Any, lam: Any) -> Any:
    return arb(-V_0*arb((l - x)/lam).sinh()/(lam*arb(l/lam).cosh()))


def by_l(*, x: Any, l: Any, V_0: Any, lam: Any) -> Any:
    return arb(V_0*(-arb(l/lam).sinh()*arb((l - x)/lam).cosh() + arb((l - x)/lam).sinh()*arb(l/lam).cosh())/(lam*arb(l/lam).cosh()**2))


def by_V_0(*, x: Any, l: Any, V_0: Any, lam: Any) -> Any:
    return arb(arb((l - x)/lam).cosh()/arb(l/lam).cosh())


def by_lam(*, x: Any, l: Any, V_0: Any, lam: Any) -> Any:
    return arb(V_0*(l*arb(l/lam).sinh()*arb((l - x)/lam).cosh() - l*arb((l - x)/lam).sinh()*arb(l/lam).cosh() + x*arb((l - x)/lam).sinh()*arb(l/lam).cosh())/(lam**2*arb(l/lam).cosh()**2))


TWIN = Twin(ABOUT, value, {'x': by_x, 'l': by_l, 'V_0': by_V_0, 'lam': by_lam})
