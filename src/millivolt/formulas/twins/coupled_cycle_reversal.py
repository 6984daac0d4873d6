"""Reversal of a coupled cycle, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import total, total_exact

F = fmpq(120606665154137523, 1250000000000)
ABOUT = About(
    name='coupled_cycle_reversal',
    title='Reversal of a coupled cycle',
    result='V',
    unit='V',
    arguments=(
        Argument(name='nu', unit='', sign='real', meaning='how many of ion i a cycle moves outward', latex='\\nu', count=True, family=True),
        Argument(name='z', unit='', sign='nonzero', meaning='valence of ion i, with its sign', latex='z', count=True, family=True),
        Argument(name='E', unit='V', sign='real', meaning='Nernst potential of ion i', latex='E', count=False, family=True),
        Argument(name='dG', unit='J/mol', sign='real', meaning='free energy of the reaction that drives a cycle, negative where it drives', latex='\\Delta G', count=False, family=False),
    ),
    equation='V = (sum(E[i]*nu[i]*z[i]) + dG/F)/sum(nu[i]*z[i])',
    latex='\\frac{\\sum_{i=1}^{N} {E}_{i} {\\nu}_{i} {z}_{i} + \\frac{\\Delta G}{F}}{\\sum_{i=1}^{N} {\\nu}_{i} {z}_{i}}',
    substituted='\\frac{\\sum_{i=1}^{N} {E}_{i} \\cdot {\\nu}_{i} \\cdot {z}_{i} + \\frac{<<dG>>}{F}}{\\sum_{i=1}^{N} {\\nu}_{i} \\cdot {z}_{i}}',
    substituted_plain='(sum(<<E>>[i]*<<nu>>[i]*<<z>>[i]) + <<dG>>/F)/sum(<<nu>>[i]*<<z>>[i])',
    needs=('sum(nu[i]*z[i]) != 0',),
    hypotheses=('cycle at its reversal', 'electrochemical potential'),
    sources=('Gibbs 1876', 'Hille 2001'),
)


def value(*, nu: Any, z: Any, E: Any, dG: Any) -> Any:
    return arb((total(E_i*nu_i*z_i for E_i, nu_i, z_i in zip(E, nu, z, strict=True)) + dG/F)/total(nu_i*z_i for nu_i, z_i in zip(nu, z, strict=True)))


def exact(*, nu: Any, z: Any, E: Any, dG: Any) -> Any:
    return (total_exact(E_i*nu_i*z_i for E_i, nu_i, z_i in zip(E, nu, z, strict=True)) + dG/F)/total_exact(nu_i*z_i for nu_i, z_i in zip(nu, z, strict=True))


def by_nu(*, nu: Any, z: Any, E: Any, dG: Any, k: int) -> Any:
    return arb((F*total((-E_i + E[k])*nu_i*z_i for n, (E_i, nu_i, z_i,) in enumerate(zip(E, nu, z, strict=True)) if n != k) - dG)*z[k]/(F*total(nu_i*z_i for nu_i, z_i in zip(nu, z, strict=True))**2))


def by_z(*, nu: Any, z: Any, E: Any, dG: Any, k: int) -> Any:
    return arb((F*total((-E_i + E[k])*nu_i*z_i for n, (E_i, nu_i, z_i,) in enumerate(zip(E, nu, z, strict=True)) if n != k) - dG)*nu[k]/(F*total(nu_i*z_i for nu_i, z_i in zip(nu, z, strict=True))**2))


def by_E(*, nu: Any, z: Any, E: Any, dG: Any, k: int) -> Any:
    return arb(nu[k]*z[k]/total(nu_i*z_i for nu_i, z_i in zip(nu, z, strict=True)))


def by_dG(*, nu: Any, z: Any, E: Any, dG: Any) -> Any:
    return arb(1/(F*total(nu_i*z_i for nu_i, z_i in zip(nu, z, strict=True))))


TWIN = Twin(ABOUT, value, {'nu': by_nu, 'z': by_z, 'E': by_E, 'dG': by_dG}, exact)
