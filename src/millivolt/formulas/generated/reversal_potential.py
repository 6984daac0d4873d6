"""Reversal potential of any ions. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated

C_F_per_R = 11604.518121550083
C_R = 8.31446261815324
TABLE = Table('reversal_potential', (('P', 'nonnegative', True), ('z', 'nonzero', True), ('c_out', 'nonnegative', True), ('c_in', 'nonnegative', True), ('T', 'positive', False)), (('some ion can carry a current outward', lambda *a: _need_0(*a)), ('some ion can carry a current inward', lambda *a: _need_1(*a)),), ('V', 'm/s', '', 'mol/m^3', 'mol/m^3', 'K'), {}, '0b4bea603be9aad6')


def reversal_potential(*, P: Number, z: Number, c_out: Number, c_in: Number, T: Number, out: Any = None) -> Any:
    """Reversal potential of any ions: sum(F*(c_in[i] - exp(-F*V*z[i]/(R*T))*c_out[i])*P[i]*z[i]/phi(1, -F*V*z[i]/(R*T))) = 0 [V].

    If some ion, cation or anion, can carry a current outward and some ion inward, there is a voltage at which
    all the currents cancel.

    P      permeability to ion i [m/s], zero or more
    z      valence of ion i, with its sign [1], not zero
    c_out  concentration of ion i outside [mol/m^3], zero or more
    c_in   concentration of ion i inside [mol/m^3], zero or more
    T      absolute temperature [K], greater than zero

    The ions are on the last axis; the other axes broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number; where valences are at most 1000 in size.
    Raises DomainError where an argument is not what is said above, or where it fails that some ion can carry
    a current outward and some ion can carry a current inward.
    Rests on: a test field, an inward current, an outward current, constant field, partition at the inner
    face, partition at the outer face, size of the valence, steady state, the side that it leaves, the side
    that it reaches, Boltzmann distribution, balance of drift and diffusion, charge carried, drift and
    diffusion.
    Sources: Goldman 1943, Hodgkin and Katz 1949.

    >>> from millivolt import reversal_potential
    >>> round(reversal_potential(P=[1e-08, 4e-10, 4.5e-09], z=[1, 1, -1], c_out=[5.0, 145.0, 116.0], c_in=[140.0,
    ...                          12.0, 4.2], T=310.15), 6)
    -0.072702
    """
    return evaluated(TABLE, (P, z, c_out, c_in, T,), _value, out)


def by_P(*, P: Number, z: Number, c_out: Number, c_in: Number, T: Number, k: int, out: Any = None) -> Any:
    """The derivative of reversal_potential by the k-th P [V per m/s]; of quantities in mV/(cm/s)."""
    return evaluated(TABLE, (P, z, c_out, c_in, T,), _P, out, k)


def by_z(*, P: Number, z: Number, c_out: Number, c_in: Number, T: Number, k: int, out: Any = None) -> Any:
    """The derivative of reversal_potential by the k-th z [V per 1]; of quantities in mV."""
    return evaluated(TABLE, (P, z, c_out, c_in, T,), _z, out, k)


def by_c_out(*, P: Number, z: Number, c_out: Number, c_in: Number, T: Number, k: int, out: Any = None) -> Any:
    """The derivative of reversal_potential by the k-th c_out [V per mol/m^3]; of quantities in mV/mM."""
    return evaluated(TABLE, (P, z, c_out, c_in, T,), _c_out, out, k)


def by_c_in(*, P: Number, z: Number, c_out: Number, c_in: Number, T: Number, k: int, out: Any = None) -> Any:
    """The derivative of reversal_potential by the k-th c_in [V per mol/m^3]; of quantities in mV/mM."""
    return evaluated(TABLE, (P, z, c_out, c_in, T,), _c_in, out, k)


def by_T(*, P: Number, z: Number, c_out: Number, c_in: Number, T: Number, out: Any = None) -> Any:
    """The derivative of reversal_potential by T [V per K]; of quantities in mV/K."""
    return evaluated(TABLE, (P, z, c_out, c_in, T,), _T, out)


def _sides(V: Any, P: Any, z: Any, c_out: Any, c_in: Any, T: Any) -> Any:
    return arrays.sides(
        (C_F_per_R*C_R*arrays.bernoulli_0(-C_F_per_R*arrays.each(V)*z/arrays.each(T))*P*c_in*z, (C_F_per_R*C_F_per_R)*C_R*arrays.bernoulli_1(-C_F_per_R*arrays.each(V)*z/arrays.each(T))*P*c_in*(z*z)/arrays.each(T)),
        (-C_F_per_R*C_R*arrays.bernoulli_0(C_F_per_R*arrays.each(V)*z/arrays.each(T))*P*c_out*z, (C_F_per_R*C_F_per_R)*C_R*arrays.bernoulli_1(C_F_per_R*arrays.each(V)*z/arrays.each(T))*P*c_out*(z*z)/arrays.each(T)),
    )


def _flows(V: Any, P: Any, z: Any, c_out: Any, c_in: Any, T: Any) -> Any:
    return C_F_per_R*C_R*(arrays.bernoulli_0(-C_F_per_R*arrays.each(V)*z/arrays.each(T))*c_in - arrays.bernoulli_0(C_F_per_R*arrays.each(V)*z/arrays.each(T))*c_out)*P*z


def _rises(V: Any, P: Any, z: Any, c_out: Any, c_in: Any, T: Any) -> Any:
    return C_F_per_R*C_R*(C_F_per_R*arrays.bernoulli_1(-C_F_per_R*arrays.each(V)*z/arrays.each(T))*c_in*z/arrays.each(T) + C_F_per_R*arrays.bernoulli_1(C_F_per_R*arrays.each(V)*z/arrays.each(T))*c_out*z/arrays.each(T))*P*z


def _bends(V: Any, P: Any, z: Any, c_out: Any, c_in: Any, T: Any) -> Any:
    return (C_F_per_R*C_F_per_R*C_F_per_R)*C_R*(arrays.bernoulli_2(-C_F_per_R*arrays.each(V)*z/arrays.each(T))*c_in - arrays.bernoulli_2(C_F_per_R*arrays.each(V)*z/arrays.each(T))*c_out)*P*(z*z*z)/(arrays.each(T)*arrays.each(T))


def _beyond(V: Any, P: Any, z: Any, c_out: Any, c_in: Any, T: Any) -> Any:
    return arrays.beyond(_sides(V, P, z, c_out, c_in, T), _bends(V, P, z, c_out, c_in, T))


def _value(P: Any, z: Any, c_out: Any, c_in: Any, T: Any) -> Any:
    size = abs(z)
    c_lead = (0.5)*((size - z)*c_out + (size + z)*c_in)/size
    c_trail = (0.5)*((size - z)*c_in + (size + z)*c_out)/size
    V_down = T*arrays.total(P*c_lead*size)/(C_F_per_R*arrays.total(P*c_trail*(size*size)))
    V_up = T*arrays.total(P*c_trail*size)/(C_F_per_R*arrays.total(P*c_lead*(size*size)))
    low, high = -V_down, V_up
    return arrays.root(lambda V: _sides(V, P, z, c_out, c_in, T), low, high)


def _P(P: Any, z: Any, c_out: Any, c_in: Any, T: Any, *, k: int) -> Any:
    V = _value(P, z, c_out, c_in, T)
    rise, step, bent = _beyond(V, P, z, c_out, c_in, T)
    flow, rises, bends = C_F_per_R*C_R*(arrays.bernoulli_0(-C_F_per_R*V*z[..., k]/T)*c_in[..., k] - arrays.bernoulli_0(C_F_per_R*V*z[..., k]/T)*c_out[..., k])*z[..., k], C_F_per_R*C_R*(C_F_per_R*arrays.bernoulli_1(-C_F_per_R*V*z[..., k]/T)*c_in[..., k]*z[..., k]/T + C_F_per_R*arrays.bernoulli_1(C_F_per_R*V*z[..., k]/T)*c_out[..., k]*z[..., k]/T)*z[..., k], (C_F_per_R*C_F_per_R*C_F_per_R)*C_R*(arrays.bernoulli_2(-C_F_per_R*V*z[..., k]/T)*c_in[..., k] - arrays.bernoulli_2(C_F_per_R*V*z[..., k]/T)*c_out[..., k])*(z[..., k]*z[..., k]*z[..., k])/(T*T)
    flows = _flows(V, P, z, c_out, c_in, T)
    rest = arrays.others(arrays.each(flow)*_rises(V, P, z, c_out, c_in, T) - arrays.each(rises)*flows, k)
    more = arrays.others(arrays.each(flow)*_bends(V, P, z, c_out, c_in, T) - arrays.each(bends)*flows, k)
    return -(rest*(1.0 - 2.0*bent) + step*more) / rise / rise


def _z(P: Any, z: Any, c_out: Any, c_in: Any, T: Any, *, k: int) -> Any:
    V = _value(P, z, c_out, c_in, T)
    rise, step, bent = _beyond(V, P, z, c_out, c_in, T)
    return -((C_F_per_R*C_R*(arrays.bernoulli_0(-C_F_per_R*V*z[..., k]/T)*c_in[..., k] - arrays.bernoulli_0(C_F_per_R*V*z[..., k]/T)*c_out[..., k])*P[..., k] + C_F_per_R*C_R*(C_F_per_R*V*arrays.bernoulli_1(-C_F_per_R*V*z[..., k]/T)*c_in[..., k]/T + C_F_per_R*V*arrays.bernoulli_1(C_F_per_R*V*z[..., k]/T)*c_out[..., k]/T)*P[..., k]*z[..., k])*(1.0 - bent) + step*(C_F_per_R*C_R*(C_F_per_R*arrays.bernoulli_1(-C_F_per_R*V*z[..., k]/T)*c_in[..., k]*z[..., k]/T + C_F_per_R*arrays.bernoulli_1(C_F_per_R*V*z[..., k]/T)*c_out[..., k]*z[..., k]/T)*P[..., k] + C_F_per_R*C_R*((C_F_per_R*C_F_per_R)*V*arrays.bernoulli_2(-C_F_per_R*V*z[..., k]/T)*c_in[..., k]*z[..., k]/(T*T) - (C_F_per_R*C_F_per_R)*V*arrays.bernoulli_2(C_F_per_R*V*z[..., k]/T)*c_out[..., k]*z[..., k]/(T*T) + C_F_per_R*arrays.bernoulli_1(-C_F_per_R*V*z[..., k]/T)*c_in[..., k]/T + C_F_per_R*arrays.bernoulli_1(C_F_per_R*V*z[..., k]/T)*c_out[..., k]/T)*P[..., k]*z[..., k])) / rise


def _c_out(P: Any, z: Any, c_out: Any, c_in: Any, T: Any, *, k: int) -> Any:
    V = _value(P, z, c_out, c_in, T)
    rise, step, bent = _beyond(V, P, z, c_out, c_in, T)
    return -((-C_F_per_R*C_R*arrays.bernoulli_0(C_F_per_R*V*z[..., k]/T)*P[..., k]*z[..., k])*(1.0 - bent) + step*((C_F_per_R*C_F_per_R)*C_R*arrays.bernoulli_1(C_F_per_R*V*z[..., k]/T)*P[..., k]*(z[..., k]*z[..., k])/T)) / rise


def _c_in(P: Any, z: Any, c_out: Any, c_in: Any, T: Any, *, k: int) -> Any:
    V = _value(P, z, c_out, c_in, T)
    rise, step, bent = _beyond(V, P, z, c_out, c_in, T)
    return -((C_F_per_R*C_R*arrays.bernoulli_0(-C_F_per_R*V*z[..., k]/T)*P[..., k]*z[..., k])*(1.0 - bent) + step*((C_F_per_R*C_F_per_R)*C_R*arrays.bernoulli_1(-C_F_per_R*V*z[..., k]/T)*P[..., k]*(z[..., k]*z[..., k])/T)) / rise


def _T(P: Any, z: Any, c_out: Any, c_in: Any, T: Any) -> Any:
    return _value(P, z, c_out, c_in, T) / T


def _need_0(P: Any, z: Any, c_out: Any, c_in: Any, T: Any) -> Any:
    size = abs(z)
    c_lead = (0.5)*((size - z)*c_out + (size + z)*c_in)/size
    c_trail = (0.5)*((size - z)*c_in + (size + z)*c_out)/size
    return arrays.total(P*c_lead*(size*size)) > 0.0


def _need_1(P: Any, z: Any, c_out: Any, c_in: Any, T: Any) -> Any:
    size = abs(z)
    c_lead = (0.5)*((size - z)*c_out + (size + z)*c_in)/size
    c_trail = (0.5)*((size - z)*c_in + (size + z)*c_out)/size
    return arrays.total(P*c_trail*(size*size)) > 0.0


attach(TABLE, reversal_potential, {'P': by_P, 'z': by_z, 'c_out': by_c_out, 'c_in': by_c_in, 'T': by_T}, families=('P', 'z', 'c_out', 'c_in'))
