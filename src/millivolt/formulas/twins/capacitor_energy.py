"""Energy of the charged membrane, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

ABOUT = About(
    name='capacitor_energy',
    title='Energy of the charged membrane',
    result='work',
    unit='J',
    arguments=(
        Argument(name='c_m', unit='F/m^2', sign='positive', meaning='capacitance of an area of membrane', latex='c_\\mathrm{m}', count=False, family=False),
        Argument(name='A', unit='m^2', sign='positive', meaning='area of the membrane', latex='A', count=False, family=False),
        Argument(name='V', unit='V', sign='real', meaning='membrane potential, inside minus outside', latex='V', count=False, family=False),
    ),
    equation='work = A*V**2*c_m/2',
    latex='\\frac{c_\\mathrm{m} A V^{2}}{2}',
    substituted='\\frac{<<c_m>> \\cdot <<A>> \\cdot <<V>>^{2}}{2}',
    substituted_plain='<<A>>*<<V>>**2*<<c_m>>/2',
    needs=(),
    hypotheses=('uncharged at first', 'capacitor'),
    sources=('Hille 2001',),
)


def value(*, c_m: Any, A: Any, V: Any) -> Any:
    return arb((arb(fmpq(1, 2)))*A*V**2*c_m)


def exact(*, c_m: Any, A: Any, V: Any) -> Any:
    return (fmpq(1, 2))*A*V**2*c_m


def by_c_m(*, c_m: Any, A: Any, V: Any) -> Any:
    return arb((arb(fmpq(1, 2)))*A*V**2)


def by_A(*, c_m: Any, A: Any, V: Any) -> Any:
    return arb((arb(fmpq(1, 2)))*V**2*c_m)


def by_V(*, c_m: Any, A: Any, V: Any) -> Any:
    return arb(A*V*c_m)


TWIN = Twin(ABOUT, value, {'c_m': by_c_m, 'A': by_A, 'V': by_V}, exact)
