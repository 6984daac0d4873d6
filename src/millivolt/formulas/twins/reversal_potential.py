"""Reversal potential of any ions, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import bernoulli_0, bernoulli_1, phi, root, total

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='reversal_potential',
    title='Reversal potential of any ions',
    result='V',
    unit='V',
    arguments=(
        Argument(name='P', unit='m/s', sign='nonnegative', meaning='permeability to ion i', latex='P', count=False, family=True),
        Argument(name='z', unit='', sign='nonzero', meaning='valence of ion i, with its sign', latex='z', count=True, family=True),
        Argument(name='c_out', unit='mol/m^3', sign='nonnegative', meaning='concentration of ion i outside', latex='c^\\mathrm{out}', count=False, family=True),
        Argument(name='c_in', unit='mol/m^3', sign='nonnegative', meaning='concentration of ion i inside', latex='c^\\mathrm{in}', count=False, family=True),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
    ),
    equation='sum(F*(c_in[i] - exp(-F*V*z[i]/(R*T))*c_out[i])*P[i]*z[i]/phi(1, -F*V*z[i]/(R*T))) = 0',
    latex='\\text{where } \\sum_{i=1}^{N} \\frac{F \\left({c^\\mathrm{in}}_{i} - e^{-F V {z}_{i}/(R T)} {c^\\mathrm{out}}_{i}\\right) {P}_{i} {z}_{i}}{\\varphi_{1}\\!\\left(-F V {z}_{i}/(R T)\\right)} = 0',
    substituted='\\text{where } \\sum_{i=1}^{N} \\frac{F \\left({c^\\mathrm{in}}_{i} - e^{-F V {z}_{i}/(R T)} {c^\\mathrm{out}}_{i}\\right) {P}_{i} {z}_{i}}{\\varphi_{1}\\!\\left(-F V {z}_{i}/(R T)\\right)} = 0',
    substituted_plain='where sum(F*(c_in[i] - exp(-F*V*z[i]/(R*T))*c_out[i])*P[i]*z[i]/phi(1, -F*V*z[i]/(R*T))) = 0',
    needs=('some ion can carry a current outward', 'some ion can carry a current inward'),
    hypotheses=('a test field', 'an inward current', 'an outward current', 'constant field', 'partition at the inner face', 'partition at the outer face', 'size of the valence', 'steady state', 'the side that it leaves', 'the side that it reaches', 'Boltzmann distribution', 'balance of drift and diffusion', 'charge carried', 'drift and diffusion'),
    sources=('Goldman 1943', 'Hodgkin and Katz 1949'),
)


def function(V: Any, P: Any, z: Any, c_out: Any, c_in: Any, T: Any) -> Any:
    return arb(total(F*(c_in_i - arb(-F*V*z_i/(R*T)).exp()*c_out_i)*P_i*z_i/phi(1, -F*V*z_i/(R*T)) for P_i, c_in_i, c_out_i, z_i in zip(P, c_in, c_out, z, strict=True)))


def rise(V: Any, P: Any, z: Any, c_out: Any, c_in: Any, T: Any) -> Any:
    return arb(total(F*(F*bernoulli_1(-F*V*z_i/(R*T))*c_in_i*z_i/(R*T) + F*bernoulli_1(F*V*z_i/(R*T))*c_out_i*z_i/(R*T))*P_i*z_i for P_i, c_in_i, c_out_i, z_i in zip(P, c_in, c_out, z, strict=True)))


def value(*, P: Any, z: Any, c_out: Any, c_in: Any, T: Any) -> Any:
    return root(lambda V: function(V, P, z, c_out, c_in, T), lambda V: rise(V, P, z, c_out, c_in, T))


def by_P(*, P: Any, z: Any, c_out: Any, c_in: Any, T: Any, k: int) -> Any:
    V = value(P=P, z=z, c_out=c_out, c_in=c_in, T=T)
    return -arb(F*(bernoulli_0(-F*V*z[k]/(R*T))*c_in[k] - bernoulli_0(F*V*z[k]/(R*T))*c_out[k])*z[k]) / rise(V, P, z, c_out, c_in, T)


def by_z(*, P: Any, z: Any, c_out: Any, c_in: Any, T: Any, k: int) -> Any:
    V = value(P=P, z=z, c_out=c_out, c_in=c_in, T=T)
    return -arb(F*(bernoulli_0(-F*V*z[k]/(R*T))*c_in[k] - bernoulli_0(F*V*z[k]/(R*T))*c_out[k])*P[k] + F*(F*V*bernoulli_1(-F*V*z[k]/(R*T))*c_in[k]/(R*T) + F*V*bernoulli_1(F*V*z[k]/(R*T))*c_out[k]/(R*T))*P[k]*z[k]) / rise(V, P, z, c_out, c_in, T)


def by_c_out(*, P: Any, z: Any, c_out: Any, c_in: Any, T: Any, k: int) -> Any:
    V = value(P=P, z=z, c_out=c_out, c_in=c_in, T=T)
    return -arb(-F*bernoulli_0(F*V*z[k]/(R*T))*P[k]*z[k]) / rise(V, P, z, c_out, c_in, T)


def by_c_in(*, P: Any, z: Any, c_out: Any, c_in: Any, T: Any, k: int) -> Any:
    V = value(P=P, z=z, c_out=c_out, c_in=c_in, T=T)
    return -arb(F*bernoulli_0(-F*V*z[k]/(R*T))*P[k]*z[k]) / rise(V, P, z, c_out, c_in, T)


def by_T(*, P: Any, z: Any, c_out: Any, c_in: Any, T: Any) -> Any:
    V = value(P=P, z=z, c_out=c_out, c_in=c_in, T=T)
    return -arb(total(F*(-F*V*bernoulli_1(-F*V*z_i/(R*T))*c_in_i*z_i/(R*T**2) - F*V*bernoulli_1(F*V*z_i/(R*T))*c_out_i*z_i/(R*T**2))*P_i*z_i for P_i, c_in_i, c_out_i, z_i in zip(P, c_in, c_out, z, strict=True))) / rise(V, P, z, c_out, c_in, T)


TWIN = Twin(ABOUT, value, {'P': by_P, 'z': by_z, 'c_out': by_c_out, 'c_in': by_c_in, 'T': by_T})
