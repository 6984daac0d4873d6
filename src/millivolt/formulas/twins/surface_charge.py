"""Surface charge (Grahame), in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
eps_0 = fmpq(22135469547, 2500000000000000000000)
ABOUT = About(
    name='surface_charge',
    title='Surface charge (Grahame)',
    result='sigma',
    unit='C/m^2',
    arguments=(
        Argument(name='psi_0', unit='V', sign='real', meaning='potential of the surface, against that of the solution', latex='\\psi_0', count=False, family=False),
        Argument(name='eps_r', unit='', sign='positive', meaning='relative permittivity', latex='\\varepsilon_\\mathrm{r}', count=False, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='c', unit='mol/m^3', sign='positive', meaning='concentration, before any change', latex='c', count=False, family=False),
    ),
    equation='sigma = 2*sqrt(2)*sqrt(R)*sqrt(T)*sqrt(c)*sqrt(eps_0)*sqrt(eps_r)*sinh(F*psi_0/(2*R*T))',
    latex='2 \\sqrt{2} \\sqrt{R} \\sqrt{T} \\sqrt{c} \\sqrt{\\varepsilon_0} \\sqrt{\\varepsilon_\\mathrm{r}} \\sinh{\\left(\\frac{F \\psi_0}{2 R T} \\right)}',
    substituted='2 \\cdot \\sqrt{2} \\cdot \\sqrt{R} \\cdot \\sqrt{<<T>>} \\cdot \\sqrt{<<c>>} \\cdot \\sqrt{\\varepsilon_0} \\cdot \\sqrt{<<eps_r>>} \\cdot \\sinh{\\left(\\frac{F \\cdot <<psi_0>>}{2 \\cdot R \\cdot <<T>>} \\right)}',
    substituted_plain='2*sqrt(2)*sqrt(R)*sqrt(<<T>>)*sqrt(<<c>>)*sqrt(eps_0)*sqrt(<<eps_r>>)*sinh(F*<<psi_0>>/(2*R*<<T>>))',
    needs=(),
    hypotheses=('falling potential', 'the bulk far away', 'Boltzmann distribution along the potential', 'Poisson equation along the potential'),
    sources=('Grahame 1947',),
)


def value(*, psi_0: Any, eps_r: Any, T: Any, c: Any) -> Any:
    return arb(2*arb(2).sqrt()*arb(R).sqrt()*arb(T).sqrt()*arb(c).sqrt()*arb(eps_0).sqrt()*arb(eps_r).sqrt()*arb((arb(fmpq(1, 2)))*F*psi_0/(R*T)).sinh())


def by_psi_0(*, psi_0: Any, eps_r: Any, T: Any, c: Any) -> Any:
    return arb(arb(2).sqrt()*F*arb(c).sqrt()*arb(eps_0).sqrt()*arb(eps_r).sqrt()*arb((arb(fmpq(1, 2)))*F*psi_0/(R*T)).cosh()/(arb(R).sqrt()*arb(T).sqrt()))


def by_eps_r(*, psi_0: Any, eps_r: Any, T: Any, c: Any) -> Any:
    return arb(arb(2).sqrt()*arb(R).sqrt()*arb(T).sqrt()*arb(c).sqrt()*arb(eps_0).sqrt()*arb((arb(fmpq(1, 2)))*F*psi_0/(R*T)).sinh()/arb(eps_r).sqrt())


def by_T(*, psi_0: Any, eps_r: Any, T: Any, c: Any) -> Any:
    return arb(arb(2).sqrt()*arb(c).sqrt()*arb(eps_0).sqrt()*arb(eps_r).sqrt()*(-F*psi_0*arb((arb(fmpq(1, 2)))*F*psi_0/(R*T)).cosh() + R*T*arb((arb(fmpq(1, 2)))*F*psi_0/(R*T)).sinh())/(arb(R).sqrt()*arb(T)**(arb(fmpq(3, 2)))))


def by_c(*, psi_0: Any, eps_r: Any, T: Any, c: Any) -> Any:
    return arb(arb(2).sqrt()*arb(R).sqrt()*arb(T).sqrt()*arb(eps_0).sqrt()*arb(eps_r).sqrt()*arb((arb(fmpq(1, 2)))*F*psi_0/(R*T)).sinh()/arb(c).sqrt())


TWIN = Twin(ABOUT, value, {'psi_0': by_psi_0, 'eps_r': by_eps_r, 'T': by_T, 'c': by_c})
