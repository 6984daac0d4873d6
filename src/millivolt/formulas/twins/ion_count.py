"""Ion count, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

q_e = fmpq(801088317, 5000000000000000000000000000)
ABOUT = About(
    name='ion_count',
    title='Ion count',
    result='n',
    unit='',
    arguments=(
        Argument(name='c_m', unit='F/m^2', sign='positive', meaning='capacitance of an area of membrane', latex='c_\\mathrm{m}', count=False, family=False),
        Argument(name='A', unit='m^2', sign='positive', meaning='area of the membrane', latex='A', count=False, family=False),
        Argument(name='dV', unit='V', sign='real', meaning='change of the electrical potential', latex='\\Delta V', count=False, family=False),
        Argument(name='z', unit='', sign='nonzero', meaning='valence of the ion, with its sign', latex='z', count=True, family=False),
    ),
    equation='n = A*c_m*dV/(q_e*z)',
    latex='\\frac{c_\\mathrm{m} A \\Delta V}{z e}',
    substituted='\\frac{<<c_m>> \\cdot <<A>> \\cdot <<dV>>}{<<z>> \\cdot e}',
    substituted_plain='<<A>>*<<c_m>>*<<dV>>/(q_e*<<z>>)',
    needs=(),
    hypotheses=('capacitor',),
    sources=('Hille 2001',),
)


def value(*, c_m: Any, A: Any, dV: Any, z: Any) -> Any:
    return arb(A*c_m*dV/(q_e*z))


def exact(*, c_m: Any, A: Any, dV: Any, z: Any) -> Any:
    return A*c_m*dV/(q_e*z)


def by_c_m(*, c_m: Any, A: Any, dV: Any, z: Any) -> Any:
    return arb(A*dV/(q_e*z))


def by_A(*, c_m: Any, A: Any, dV: Any, z: Any) -> Any:
    return arb(c_m*dV/(q_e*z))


def by_dV(*, c_m: Any, A: Any, dV: Any, z: Any) -> Any:
    return arb(A*c_m/(q_e*z))


def by_z(*, c_m: Any, A: Any, dV: Any, z: Any) -> Any:
    return arb(-A*c_m*dV/(q_e*z**2))


TWIN = Twin(ABOUT, value, {'c_m': by_c_m, 'A': by_A, 'dV': by_dV, 'z': by_z}, exact)
