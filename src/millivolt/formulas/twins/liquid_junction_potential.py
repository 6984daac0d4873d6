"""Liquid junction potential (Henderson), in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import log_mean, log_mean_share, phi, total

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='liquid_junction_potential',
    title='Liquid junction potential (Henderson)',
    result='V_lj',
    unit='V',
    arguments=(
        Argument(name='D', unit='m^2/s', sign='positive', meaning='diffusion coefficient of ion i', latex='D', count=False, family=True),
        Argument(name='z', unit='', sign='nonzero', meaning='valence of ion i, with its sign', latex='z', count=True, family=True),
        Argument(name='c_in', unit='mol/m^3', sign='nonnegative', meaning='concentration of ion i inside', latex='c^\\mathrm{in}', count=False, family=True),
        Argument(name='c_out', unit='mol/m^3', sign='nonnegative', meaning='concentration of ion i outside', latex='c^\\mathrm{out}', count=False, family=True),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
    ),
    equation='V_lj = -R*T*sum((c_in[i] - c_out[i])*D[i]*z[i])/(F*phi(1, log(sum(D[i]*c_out[i]*z[i]**2)/sum(D[i]*c_in[i]*z[i]**2)))*sum(D[i]*c_in[i]*z[i]**2))',
    latex='- \\frac{R T \\sum_{i=1}^{N} \\left({c^\\mathrm{in}}_{i} - {c^\\mathrm{out}}_{i}\\right) {D}_{i} {z}_{i}}{F \\left(\\varphi_{1}\\!\\left(\\ln \\frac{\\sum_{i=1}^{N} {D}_{i} {c^\\mathrm{out}}_{i} {z}_{i}^{2}}{\\sum_{i=1}^{N} {D}_{i} {c^\\mathrm{in}}_{i} {z}_{i}^{2}}\\right)\\right) \\sum_{i=1}^{N} {D}_{i} {c^\\mathrm{in}}_{i} {z}_{i}^{2}}',
    substituted='- \\frac{R \\cdot <<T>> \\cdot \\sum_{i=1}^{N} \\left({c^\\mathrm{in}}_{i} - {c^\\mathrm{out}}_{i}\\right) \\cdot {D}_{i} \\cdot {z}_{i}}{F \\cdot \\left(\\varphi_{1}\\!\\left(\\ln \\frac{\\sum_{i=1}^{N} {D}_{i} \\cdot {c^\\mathrm{out}}_{i} \\cdot {z}_{i}^{2}}{\\sum_{i=1}^{N} {D}_{i} \\cdot {c^\\mathrm{in}}_{i} \\cdot {z}_{i}^{2}}\\right)\\right) \\cdot \\sum_{i=1}^{N} {D}_{i} \\cdot {c^\\mathrm{in}}_{i} \\cdot {z}_{i}^{2}}',
    substituted_plain='-R*<<T>>*sum((<<c_in>>[i] - <<c_out>>[i])*<<D>>[i]*<<z>>[i])/(F*phi(1, log(sum(<<D>>[i]*<<c_out>>[i]*<<z>>[i]**2)/sum(<<D>>[i]*<<c_in>>[i]*<<z>>[i]**2)))*sum(<<D>>[i]*<<c_in>>[i]*<<z>>[i]**2))',
    needs=('sum(D[i]*c_in[i]*z[i]**2) != 0', 'sum(D[i]*c_out[i]*z[i]**2)/sum(D[i]*c_in[i]*z[i]**2) > 0'),
    hypotheses=('a junction that conducts', 'linear mixing, no current'),
    sources=('Henderson 1907',),
)


def value(*, D: Any, z: Any, c_in: Any, c_out: Any, T: Any) -> Any:
    return arb(-R*T*total((c_in_i - c_out_i)*D_i*z_i for D_i, c_in_i, c_out_i, z_i in zip(D, c_in, c_out, z, strict=True))/(F*phi(1, arb(total(D_i*c_out_i*z_i**2 for D_i, c_out_i, z_i in zip(D, c_out, z, strict=True))/total(D_i*c_in_i*z_i**2 for D_i, c_in_i, z_i in zip(D, c_in, z, strict=True))).log())*total(D_i*c_in_i*z_i**2 for D_i, c_in_i, z_i in zip(D, c_in, z, strict=True))))


def by_D(*, D: Any, z: Any, c_in: Any, c_out: Any, T: Any, k: int) -> Any:
    return arb(R*T*(log_mean_share(total(D_i*c_in_i*z_i**2 for D_i, c_in_i, z_i in zip(D, c_in, z, strict=True)), total(D_i*c_out_i*z_i**2 for D_i, c_out_i, z_i in zip(D, c_out, z, strict=True)))*total((-(z_i - z[k])*c_in_i*c_in[k] + c_in_i*c_out[k]*z_i - c_in[k]*c_out_i*z[k])*D_i*z_i for n, (D_i, c_in_i, c_out_i, z_i,) in enumerate(zip(D, c_in, c_out, z, strict=True)) if n != k) + log_mean_share(total(D_i*c_out_i*z_i**2 for D_i, c_out_i, z_i in zip(D, c_out, z, strict=True)), total(D_i*c_in_i*z_i**2 for D_i, c_in_i, z_i in zip(D, c_in, z, strict=True)))*total((-(-z_i + z[k])*c_out_i*c_out[k] + c_in_i*c_out[k]*z[k] - c_in[k]*c_out_i*z_i)*D_i*z_i for n, (D_i, c_in_i, c_out_i, z_i,) in enumerate(zip(D, c_in, c_out, z, strict=True)) if n != k))*z[k]/(F*log_mean(total(D_i*c_out_i*z_i**2 for D_i, c_out_i, z_i in zip(D, c_out, z, strict=True)), total(D_i*c_in_i*z_i**2 for D_i, c_in_i, z_i in zip(D, c_in, z, strict=True)))**2))


def by_z(*, D: Any, z: Any, c_in: Any, c_out: Any, T: Any, k: int) -> Any:
    return arb(R*T*(log_mean_share(total(D_i*c_in_i*z_i**2 for D_i, c_in_i, z_i in zip(D, c_in, z, strict=True)), total(D_i*c_out_i*z_i**2 for D_i, c_out_i, z_i in zip(D, c_out, z, strict=True)))*total(((-z_i + 2*z[k])*c_in_i*c_in[k] + c_in_i*c_out[k]*z_i - 2*c_in[k]*c_out_i*z[k])*D_i*z_i for D_i, c_in_i, c_out_i, z_i in zip(D, c_in, c_out, z, strict=True)) + log_mean_share(total(D_i*c_out_i*z_i**2 for D_i, c_out_i, z_i in zip(D, c_out, z, strict=True)), total(D_i*c_in_i*z_i**2 for D_i, c_in_i, z_i in zip(D, c_in, z, strict=True)))*total((-(-z_i + 2*z[k])*c_out_i*c_out[k] + 2*c_in_i*c_out[k]*z[k] - c_in[k]*c_out_i*z_i)*D_i*z_i for D_i, c_in_i, c_out_i, z_i in zip(D, c_in, c_out, z, strict=True)))*D[k]/(F*log_mean(total(D_i*c_out_i*z_i**2 for D_i, c_out_i, z_i in zip(D, c_out, z, strict=True)), total(D_i*c_in_i*z_i**2 for D_i, c_in_i, z_i in zip(D, c_in, z, strict=True)))**2))


def by_c_in(*, D: Any, z: Any, c_in: Any, c_out: Any, T: Any, k: int) -> Any:
    return arb(-R*T*(log_mean_share(total(D_i*c_in_i*z_i**2 for D_i, c_in_i, z_i in zip(D, c_in, z, strict=True)), total(D_i*c_out_i*z_i**2 for D_i, c_out_i, z_i in zip(D, c_out, z, strict=True)))*total(((z_i - z[k])*c_in_i + c_out_i*z[k])*D_i*z_i for D_i, c_in_i, c_out_i, z_i in zip(D, c_in, c_out, z, strict=True)) + log_mean_share(total(D_i*c_out_i*z_i**2 for D_i, c_out_i, z_i in zip(D, c_out, z, strict=True)), total(D_i*c_in_i*z_i**2 for D_i, c_in_i, z_i in zip(D, c_in, z, strict=True)))*total(D_i*c_out_i*z_i**2 for D_i, c_out_i, z_i in zip(D, c_out, z, strict=True)))*D[k]*z[k]/(F*log_mean(total(D_i*c_out_i*z_i**2 for D_i, c_out_i, z_i in zip(D, c_out, z, strict=True)), total(D_i*c_in_i*z_i**2 for D_i, c_in_i, z_i in zip(D, c_in, z, strict=True)))**2))


def by_c_out(*, D: Any, z: Any, c_in: Any, c_out: Any, T: Any, k: int) -> Any:
    return arb(R*T*(log_mean_share(total(D_i*c_in_i*z_i**2 for D_i, c_in_i, z_i in zip(D, c_in, z, strict=True)), total(D_i*c_out_i*z_i**2 for D_i, c_out_i, z_i in zip(D, c_out, z, strict=True)))*total(D_i*c_in_i*z_i**2 for D_i, c_in_i, z_i in zip(D, c_in, z, strict=True)) + log_mean_share(total(D_i*c_out_i*z_i**2 for D_i, c_out_i, z_i in zip(D, c_out, z, strict=True)), total(D_i*c_in_i*z_i**2 for D_i, c_in_i, z_i in zip(D, c_in, z, strict=True)))*total((-(-z_i + z[k])*c_out_i + c_in_i*z[k])*D_i*z_i for D_i, c_in_i, c_out_i, z_i in zip(D, c_in, c_out, z, strict=True)))*D[k]*z[k]/(F*log_mean(total(D_i*c_out_i*z_i**2 for D_i, c_out_i, z_i in zip(D, c_out, z, strict=True)), total(D_i*c_in_i*z_i**2 for D_i, c_in_i, z_i in zip(D, c_in, z, strict=True)))**2))


def by_T(*, D: Any, z: Any, c_in: Any, c_out: Any, T: Any) -> Any:
    return arb(-R*total((c_in_i - c_out_i)*D_i*z_i for D_i, c_in_i, c_out_i, z_i in zip(D, c_in, c_out, z, strict=True))/(F*log_mean(total(D_i*c_out_i*z_i**2 for D_i, c_out_i, z_i in zip(D, c_out, z, strict=True)), total(D_i*c_in_i*z_i**2 for D_i, c_in_i, z_i in zip(D, c_in, z, strict=True)))))


TWIN = Twin(ABOUT, value, {'D': by_D, 'z': by_z, 'c_in': by_c_in, 'c_out': by_c_out, 'T': by_T})
