"""Capacitance of a membrane, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

eps_0 = fmpq(22135469547, 2500000000000000000000)
ABOUT = About(
    name='plate_capacitance',
    title='Capacitance of a membrane',
    result='c_m',
    unit='F/m^2',
    arguments=(
        Argument(name='eps_r', unit='', sign='positive', meaning='relative permittivity', latex='\\varepsilon_\\mathrm{r}', count=False, family=False),
        Argument(name='d', unit='m', sign='positive', meaning='thickness of the membrane', latex='d', count=False, family=False),
    ),
    equation='c_m = eps_0*eps_r/d',
    latex='\\frac{\\varepsilon_0 \\varepsilon_\\mathrm{r}}{d}',
    substituted='\\frac{\\varepsilon_0 \\cdot <<eps_r>>}{<<d>>}',
    substituted_plain='eps_0*<<eps_r>>/<<d>>',
    needs=(),
    hypotheses=('no charge in the membrane', 'no field in the solution', 'some voltage', "Gauss's law (Q_face = A*eps_0*(eps_r*field_m - eps_w*field_s))", "Gauss's law (field_x'(x) = rho_x(x)/(eps_0*eps_r))", 'capacitor', 'field and potential'),
    sources=('Maxwell 1873', 'Cole 1968'),
)


def value(*, eps_r: Any, d: Any) -> Any:
    return arb(eps_0*eps_r/d)


def exact(*, eps_r: Any, d: Any) -> Any:
    return eps_0*eps_r/d


def by_eps_r(*, eps_r: Any, d: Any) -> Any:
    return arb(eps_0/d)


def by_d(*, eps_r: Any, d: Any) -> Any:
    return arb(-eps_0*eps_r/d**2)


TWIN = Twin(ABOUT, value, {'eps_r': by_eps_r, 'd': by_d}, exact)
