"""Debye length, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
eps_0 = fmpq(22135469547, 2500000000000000000000)
ABOUT = About(
    name='debye_length',
    title='Debye length',
    result='debye',
    unit='m',
    arguments=(
        Argument(name='eps_r', unit='', sign='positive', meaning='relative permittivity', latex='\\varepsilon_\\mathrm{r}', count=False, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='I', unit='mol/m^3', sign='positive', meaning='ionic strength', latex='I_\\mathrm{s}', count=False, family=False),
    ),
    equation='debye = sqrt(2)*sqrt(R)*sqrt(T)*sqrt(eps_0)*sqrt(eps_r)/(2*F*sqrt(I))',
    latex='\\frac{\\sqrt{2} \\sqrt{R} \\sqrt{T} \\sqrt{\\varepsilon_0} \\sqrt{\\varepsilon_\\mathrm{r}}}{2 F \\sqrt{I_\\mathrm{s}}}',
    substituted='\\frac{\\sqrt{2} \\cdot \\sqrt{R} \\cdot \\sqrt{<<T>>} \\cdot \\sqrt{\\varepsilon_0} \\cdot \\sqrt{<<eps_r>>}}{2 \\cdot F \\cdot \\sqrt{<<I>>}}',
    substituted_plain='sqrt(2)*sqrt(R)*sqrt(<<T>>)*sqrt(eps_0)*sqrt(<<eps_r>>)/(2*F*sqrt(<<I>>))',
    needs=(),
    hypotheses=('a charged surface', 'a solution without end', 'beyond, the field goes on', 'beyond, the potential goes on', 'down to 1/e', 'electroneutral solution', 'ionic strength', 'small potentials', 'Poisson equation', 'Poisson equation beyond', 'field'),
    sources=('Debye and Hückel 1923',),
)


def value(*, eps_r: Any, T: Any, I: Any) -> Any:
    return arb((arb(fmpq(1, 2)))*arb(2).sqrt()*arb(R).sqrt()*arb(T).sqrt()*arb(eps_0).sqrt()*arb(eps_r).sqrt()/(F*arb(I).sqrt()))


def by_eps_r(*, eps_r: Any, T: Any, I: Any) -> Any:
    return arb((arb(fmpq(1, 4)))*arb(2).sqrt()*arb(R).sqrt()*arb(T).sqrt()*arb(eps_0).sqrt()/(F*arb(I).sqrt()*arb(eps_r).sqrt()))


def by_T(*, eps_r: Any, T: Any, I: Any) -> Any:
    return arb((arb(fmpq(1, 4)))*arb(2).sqrt()*arb(R).sqrt()*arb(eps_0).sqrt()*arb(eps_r).sqrt()/(F*arb(I).sqrt()*arb(T).sqrt()))


def by_I(*, eps_r: Any, T: Any, I: Any) -> Any:
    return arb(-arb(fmpq(1, 4))*arb(2).sqrt()*arb(R).sqrt()*arb(T).sqrt()*arb(eps_0).sqrt()*arb(eps_r).sqrt()/(F*arb(I)**(arb(fmpq(3, 2)))))


TWIN = Twin(ABOUT, value, {'eps_r': by_eps_r, 'T': by_T, 'I': by_I})
