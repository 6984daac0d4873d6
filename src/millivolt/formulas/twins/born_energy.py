"""Born energy, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

N_A = fmpq(602214076000000000000000, 1)
eps_0 = fmpq(22135469547, 2500000000000000000000)
q_e = fmpq(801088317, 5000000000000000000000000000)
ABOUT = About(
    name='born_energy',
    title='Born energy',
    result='w_born',
    unit='J/mol',
    arguments=(
        Argument(name='z', unit='', sign='nonzero', meaning='valence of the ion, with its sign', latex='z', count=True, family=False),
        Argument(name='radius', unit='m', sign='positive', meaning='radius of the ion', latex='r_\\mathrm{ion}', count=False, family=False),
        Argument(name='eps_membrane', unit='', sign='positive', meaning='relative permittivity of the membrane', latex='\\varepsilon_\\mathrm{m}', count=False, family=False),
        Argument(name='eps_water', unit='', sign='positive', meaning='relative permittivity of water', latex='\\varepsilon_\\mathrm{H_2O}', count=False, family=False),
    ),
    equation='w_born = N_A*q_e**2*z**2*(1/eps_membrane - 1/eps_water)/(8*pi*eps_0*radius)',
    latex='\\frac{z^{2} N_\\mathrm{A} e^{2} \\left(\\frac{1}{\\varepsilon_\\mathrm{m}} - \\frac{1}{\\varepsilon_\\mathrm{H_2O}}\\right)}{8 \\pi \\varepsilon_0 r_\\mathrm{ion}}',
    substituted='\\frac{<<z>>^{2} \\cdot N_\\mathrm{A} \\cdot e^{2} \\cdot \\left(\\frac{1}{<<eps_membrane>>} - \\frac{1}{<<eps_water>>}\\right)}{8 \\cdot \\pi \\cdot \\varepsilon_0 \\cdot <<radius>>}',
    substituted_plain='N_A*q_e**2*<<z>>**2*(1/<<eps_membrane>> - 1/<<eps_water>>)/(8*pi*eps_0*<<radius>>)',
    needs=(),
    hypotheses=('potential of a charged sphere',),
    sources=('Born 1920', 'Parsegian 1969'),
)


def value(*, z: Any, radius: Any, eps_membrane: Any, eps_water: Any) -> Any:
    return arb((arb(fmpq(1, 8)))*N_A*q_e**2*z**2*(-1/eps_water + eps_membrane**-1)/(arb.pi()*eps_0*radius))


def by_z(*, z: Any, radius: Any, eps_membrane: Any, eps_water: Any) -> Any:
    return arb((arb(fmpq(1, 4)))*N_A*q_e**2*z*(-eps_membrane + eps_water)/(arb.pi()*eps_0*eps_membrane*eps_water*radius))


def by_radius(*, z: Any, radius: Any, eps_membrane: Any, eps_water: Any) -> Any:
    return arb((arb(fmpq(1, 8)))*N_A*q_e**2*z**2*(eps_membrane - eps_water)/(arb.pi()*eps_0*eps_membrane*eps_water*radius**2))


def by_eps_membrane(*, z: Any, radius: Any, eps_membrane: Any, eps_water: Any) -> Any:
    return arb(-arb(fmpq(1, 8))*N_A*q_e**2*z**2/(arb.pi()*eps_0*eps_membrane**2*radius))


def by_eps_water(*, z: Any, radius: Any, eps_membrane: Any, eps_water: Any) -> Any:
    return arb((arb(fmpq(1, 8)))*N_A*q_e**2*z**2/(arb.pi()*eps_0*eps_water**2*radius))


TWIN = Twin(ABOUT, value, {'z': by_z, 'radius': by_radius, 'eps_membrane': by_eps_membrane, 'eps_water': by_eps_water})
