"""Osmotic pressure, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='osmotic_pressure',
    title='Osmotic pressure',
    result='p_osm',
    unit='Pa',
    arguments=(
        Argument(name='c', unit='mol/m^3', sign='positive', meaning='concentration, before any change', latex='c', count=False, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
    ),
    equation='p_osm = R*T*c',
    latex='R T c',
    substituted='R \\cdot <<T>> \\cdot <<c>>',
    substituted_plain='R*<<T>>*<<c>>',
    needs=(),
    hypotheses=('chemical potential of water (mu_w_in = mu_w_ref + p_in*v_w - R*T*c*v_w)', 'chemical potential of water (mu_w_out = mu_w_ref + p_out*v_w)', 'equilibrium of water'),
    sources=("van 't Hoff 1887",),
)


def value(*, c: Any, T: Any) -> Any:
    return arb(R*T*c)


def exact(*, c: Any, T: Any) -> Any:
    return R*T*c


def by_c(*, c: Any, T: Any) -> Any:
    return arb(R*T)


def by_T(*, c: Any, T: Any) -> Any:
    return arb(R*c)


TWIN = Twin(ABOUT, value, {'c': by_c, 'T': by_T}, exact)
