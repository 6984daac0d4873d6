"""Liquid junction potential (Henderson). Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated

C_R_per_F = 8.617333262145177e-05
TABLE = Table('liquid_junction_potential', (('D', 'positive', True), ('z', 'nonzero', True), ('c_in', 'nonnegative', True), ('c_out', 'nonnegative', True), ('T', 'positive', False)), (('sum(D[i]*c_in[i]*z[i]**2) != 0', lambda *a: _need_0(*a)), ('sum(D[i]*c_out[i]*z[i]**2)/sum(D[i]*c_in[i]*z[i]**2) > 0', lambda *a: _need_1(*a)),), ('V', 'm^2/s', '', 'mol/m^3', 'mol/m^3', 'K'), {}, '91e2d3395546fe51')


def liquid_junction_potential(*, D: Number, z: Number, c_in: Number, c_out: Number, T: Number, out: Any = None) -> Any:
    """Liquid junction potential (Henderson): V_lj = -R*T*sum((c_in[i] - c_out[i])*D[i]*z[i])/(F*phi(1, log(sum(D[i]*c_out[i]*z[i]**2)/sum(D[i]*c_in[i]*z[i]**2)))*sum(D[i]*c_in[i]*z[i]**2)) [V].

    The potential, inside minus outside, across a layer in which two solutions mix: the faster ions run ahead
    and charge it. What stands below is the logarithmic mean of what conducts in the two solutions, so nothing
    breaks where they conduct alike.

    D      diffusion coefficient of ion i [m^2/s], greater than zero
    z      valence of ion i, with its sign [1], not zero
    c_in   concentration of ion i inside [mol/m^3], zero or more
    c_out  concentration of ion i outside [mol/m^3], zero or more
    T      absolute temperature [K], greater than zero

    The ions are on the last axis; the other axes broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above, or where it fails that
    sum(D[i]*c_in[i]*z[i]**2) != 0 and sum(D[i]*c_out[i]*z[i]**2)/sum(D[i]*c_in[i]*z[i]**2) > 0.
    Rests on: a junction that conducts, linear mixing, no current.
    Sources: Henderson 1907.

    >>> from millivolt import liquid_junction_potential
    >>> round(liquid_junction_potential(D=[1.96e-09, 1.33e-09, 2.03e-09], z=[1, 1, -1], c_in=[140.0, 10.0, 150.0],
    ...                                 c_out=[5.0, 145.0, 150.0], T=298.15), 7)
    -0.0039833
    """
    return evaluated(TABLE, (D, z, c_in, c_out, T,), _value, out)


def by_D(*, D: Number, z: Number, c_in: Number, c_out: Number, T: Number, k: int, out: Any = None) -> Any:
    """The derivative of liquid_junction_potential by the k-th D [V per m^2/s]; of quantities in mV/(cm^2/s)."""
    return evaluated(TABLE, (D, z, c_in, c_out, T,), _D, out, k)


def by_z(*, D: Number, z: Number, c_in: Number, c_out: Number, T: Number, k: int, out: Any = None) -> Any:
    """The derivative of liquid_junction_potential by the k-th z [V per 1]; of quantities in mV."""
    return evaluated(TABLE, (D, z, c_in, c_out, T,), _z, out, k)


def by_c_in(*, D: Number, z: Number, c_in: Number, c_out: Number, T: Number, k: int, out: Any = None) -> Any:
    """The derivative of liquid_junction_potential by the k-th c_in [V per mol/m^3]; of quantities in mV/mM."""
    return evaluated(TABLE, (D, z, c_in, c_out, T,), _c_in, out, k)


def by_c_out(*, D: Number, z: Number, c_in: Number, c_out: Number, T: Number, k: int, out: Any = None) -> Any:
    """The derivative of liquid_junction_potential by the k-th c_out [V per mol/m^3]; of quantities in mV/mM."""
    return evaluated(TABLE, (D, z, c_in, c_out, T,), _c_out, out, k)


def by_T(*, D: Number, z: Number, c_in: Number, c_out: Number, T: Number, out: Any = None) -> Any:
    """The derivative of liquid_junction_potential by T [V per K]; of quantities in mV/K."""
    return evaluated(TABLE, (D, z, c_in, c_out, T,), _T, out)


def _value(D: Any, z: Any, c_in: Any, c_out: Any, T: Any) -> Any:
    return -C_R_per_F*T*arrays.total((c_in - c_out)*D*z)/arrays.log_mean(arrays.total(D*c_out*(z*z)), arrays.total(D*c_in*(z*z)))


def _D(D: Any, z: Any, c_in: Any, c_out: Any, T: Any, *, k: int) -> Any:
    return (C_R_per_F*T*(arrays.log_mean_share(arrays.total(D*c_in*(z*z)), arrays.total(D*c_out*(z*z)))*arrays.others((-(z - z[..., k, None])*c_in*c_in[..., k, None] + c_in*c_out[..., k, None]*z - c_in[..., k, None]*c_out*z[..., k, None])*D*z, k) + arrays.log_mean_share(arrays.total(D*c_out*(z*z)), arrays.total(D*c_in*(z*z)))*arrays.others((-(-z + z[..., k, None])*c_out*c_out[..., k, None] + c_in*c_out[..., k, None]*z[..., k, None] - c_in[..., k, None]*c_out*z)*D*z, k))*z[..., k])/arrays.log_mean(arrays.total(D*c_out*(z*z)), arrays.total(D*c_in*(z*z)))/arrays.log_mean(arrays.total(D*c_out*(z*z)), arrays.total(D*c_in*(z*z)))


def _z(D: Any, z: Any, c_in: Any, c_out: Any, T: Any, *, k: int) -> Any:
    return (C_R_per_F*T*(arrays.log_mean_share(arrays.total(D*c_in*(z*z)), arrays.total(D*c_out*(z*z)))*arrays.total(((-z + 2.0*z[..., k, None])*c_in*c_in[..., k, None] + c_in*c_out[..., k, None]*z - 2.0*c_in[..., k, None]*c_out*z[..., k, None])*D*z) + arrays.log_mean_share(arrays.total(D*c_out*(z*z)), arrays.total(D*c_in*(z*z)))*arrays.total((-(-z + 2.0*z[..., k, None])*c_out*c_out[..., k, None] + 2.0*c_in*c_out[..., k, None]*z[..., k, None] - c_in[..., k, None]*c_out*z)*D*z))*D[..., k])/arrays.log_mean(arrays.total(D*c_out*(z*z)), arrays.total(D*c_in*(z*z)))/arrays.log_mean(arrays.total(D*c_out*(z*z)), arrays.total(D*c_in*(z*z)))


def _c_in(D: Any, z: Any, c_in: Any, c_out: Any, T: Any, *, k: int) -> Any:
    return (-C_R_per_F*T*(arrays.log_mean_share(arrays.total(D*c_in*(z*z)), arrays.total(D*c_out*(z*z)))*arrays.total(((z - z[..., k, None])*c_in + c_out*z[..., k, None])*D*z) + arrays.log_mean_share(arrays.total(D*c_out*(z*z)), arrays.total(D*c_in*(z*z)))*arrays.total(D*c_out*(z*z)))*D[..., k]*z[..., k])/arrays.log_mean(arrays.total(D*c_out*(z*z)), arrays.total(D*c_in*(z*z)))/arrays.log_mean(arrays.total(D*c_out*(z*z)), arrays.total(D*c_in*(z*z)))


def _c_out(D: Any, z: Any, c_in: Any, c_out: Any, T: Any, *, k: int) -> Any:
    return (C_R_per_F*T*(arrays.log_mean_share(arrays.total(D*c_in*(z*z)), arrays.total(D*c_out*(z*z)))*arrays.total(D*c_in*(z*z)) + arrays.log_mean_share(arrays.total(D*c_out*(z*z)), arrays.total(D*c_in*(z*z)))*arrays.total((-(-z + z[..., k, None])*c_out + c_in*z[..., k, None])*D*z))*D[..., k]*z[..., k])/arrays.log_mean(arrays.total(D*c_out*(z*z)), arrays.total(D*c_in*(z*z)))/arrays.log_mean(arrays.total(D*c_out*(z*z)), arrays.total(D*c_in*(z*z)))


def _T(D: Any, z: Any, c_in: Any, c_out: Any, T: Any) -> Any:
    return -C_R_per_F*arrays.total((c_in - c_out)*D*z)/arrays.log_mean(arrays.total(D*c_out*(z*z)), arrays.total(D*c_in*(z*z)))


def _need_0(D: Any, z: Any, c_in: Any, c_out: Any, T: Any) -> Any:
    return arrays.total(D*c_in*(z*z)) != 0.0


def _need_1(D: Any, z: Any, c_in: Any, c_out: Any, T: Any) -> Any:
    return arrays.total(D*c_out*(z*z))/arrays.total(D*c_in*(z*z)) > 0.0


attach(TABLE, liquid_junction_potential, {'D': by_D, 'z': by_z, 'c_in': by_c_in, 'c_out': by_c_out, 'T': by_T}, families=('D', 'z', 'c_in', 'c_out'))
