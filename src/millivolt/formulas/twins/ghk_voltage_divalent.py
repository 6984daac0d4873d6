"""Goldman-Hodgkin-Katz voltage with calcium, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import log_root, positive_root, root_width

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='ghk_voltage_divalent',
    title='Goldman-Hodgkin-Katz voltage with calcium',
    result='V',
    unit='V',
    arguments=(
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='P_K', unit='m/s', sign='nonnegative', meaning='permeability to potassium', latex='P_\\mathrm{K}', count=False, family=False),
        Argument(name='K_out', unit='mol/m^3', sign='nonnegative', meaning='potassium outside', latex='[\\mathrm{K}]_\\mathrm{out}', count=False, family=False),
        Argument(name='K_in', unit='mol/m^3', sign='nonnegative', meaning='potassium inside', latex='[\\mathrm{K}]_\\mathrm{in}', count=False, family=False),
        Argument(name='P_Na', unit='m/s', sign='nonnegative', meaning='permeability to sodium', latex='P_\\mathrm{Na}', count=False, family=False),
        Argument(name='Na_out', unit='mol/m^3', sign='nonnegative', meaning='sodium outside', latex='[\\mathrm{Na}]_\\mathrm{out}', count=False, family=False),
        Argument(name='Na_in', unit='mol/m^3', sign='nonnegative', meaning='sodium inside', latex='[\\mathrm{Na}]_\\mathrm{in}', count=False, family=False),
        Argument(name='P_Cl', unit='m/s', sign='nonnegative', meaning='permeability to chloride', latex='P_\\mathrm{Cl}', count=False, family=False),
        Argument(name='Cl_out', unit='mol/m^3', sign='nonnegative', meaning='chloride outside', latex='[\\mathrm{Cl}]_\\mathrm{out}', count=False, family=False),
        Argument(name='Cl_in', unit='mol/m^3', sign='nonnegative', meaning='chloride inside', latex='[\\mathrm{Cl}]_\\mathrm{in}', count=False, family=False),
        Argument(name='P_Ca', unit='m/s', sign='nonnegative', meaning='permeability to calcium', latex='P_\\mathrm{Ca}', count=False, family=False),
        Argument(name='Ca_out', unit='mol/m^3', sign='nonnegative', meaning='calcium outside', latex='[\\mathrm{Ca}]_\\mathrm{out}', count=False, family=False),
        Argument(name='Ca_in', unit='mol/m^3', sign='nonnegative', meaning='calcium inside', latex='[\\mathrm{Ca}]_\\mathrm{in}', count=False, family=False),
    ),
    equation='V = R*T*log((B_Ca + sqrt(B_Ca**2 + 4*S_enter*S_leave))/(2*S_leave))/F, B_Ca = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na - Cl_out*P_Cl - K_in*P_K - Na_in*P_Na, S_enter = 4*Ca_out*P_Ca + Cl_in*P_Cl + K_out*P_K + Na_out*P_Na, S_leave = 4*Ca_in*P_Ca + Cl_out*P_Cl + K_in*P_K + Na_in*P_Na',
    latex='\\frac{R T}{F} \\ln \\frac{P_\\mathrm{K} [\\mathrm{K}]_\\mathrm{out} + P_\\mathrm{Na} [\\mathrm{Na}]_\\mathrm{out} + P_\\mathrm{Cl} [\\mathrm{Cl}]_\\mathrm{in} + \\sqrt{4 \\left(P_\\mathrm{K} [\\mathrm{K}]_\\mathrm{in} + P_\\mathrm{Na} [\\mathrm{Na}]_\\mathrm{in} + P_\\mathrm{Cl} [\\mathrm{Cl}]_\\mathrm{out} + 4 [\\mathrm{Ca}]_\\mathrm{in} P_\\mathrm{Ca}\\right) \\left(P_\\mathrm{K} [\\mathrm{K}]_\\mathrm{out} + P_\\mathrm{Na} [\\mathrm{Na}]_\\mathrm{out} + P_\\mathrm{Cl} [\\mathrm{Cl}]_\\mathrm{in} + 4 [\\mathrm{Ca}]_\\mathrm{out} P_\\mathrm{Ca}\\right) + \\left(P_\\mathrm{K} [\\mathrm{K}]_\\mathrm{out} + P_\\mathrm{Na} [\\mathrm{Na}]_\\mathrm{out} + P_\\mathrm{Cl} [\\mathrm{Cl}]_\\mathrm{in} - P_\\mathrm{K} [\\mathrm{K}]_\\mathrm{in} - P_\\mathrm{Na} [\\mathrm{Na}]_\\mathrm{in} - P_\\mathrm{Cl} [\\mathrm{Cl}]_\\mathrm{out}\\right)^{2}} - P_\\mathrm{K} [\\mathrm{K}]_\\mathrm{in} - P_\\mathrm{Na} [\\mathrm{Na}]_\\mathrm{in} - P_\\mathrm{Cl} [\\mathrm{Cl}]_\\mathrm{out}}{2 \\left(P_\\mathrm{K} [\\mathrm{K}]_\\mathrm{in} + P_\\mathrm{Na} [\\mathrm{Na}]_\\mathrm{in} + P_\\mathrm{Cl} [\\mathrm{Cl}]_\\mathrm{out} + 4 [\\mathrm{Ca}]_\\mathrm{in} P_\\mathrm{Ca}\\right)}',
    substituted='\\frac{R \\cdot <<T>>}{F} \\ln \\frac{<<P_K>> \\cdot <<K_out>> + <<P_Na>> \\cdot <<Na_out>> + <<P_Cl>> \\cdot <<Cl_in>> + \\sqrt{4 \\cdot \\left(<<P_K>> \\cdot <<K_in>> + <<P_Na>> \\cdot <<Na_in>> + <<P_Cl>> \\cdot <<Cl_out>> + 4 \\cdot <<Ca_in>> \\cdot <<P_Ca>>\\right) \\cdot \\left(<<P_K>> \\cdot <<K_out>> + <<P_Na>> \\cdot <<Na_out>> + <<P_Cl>> \\cdot <<Cl_in>> + 4 \\cdot <<Ca_out>> \\cdot <<P_Ca>>\\right) + \\left(<<P_K>> \\cdot <<K_out>> + <<P_Na>> \\cdot <<Na_out>> + <<P_Cl>> \\cdot <<Cl_in>> - <<P_K>> \\cdot <<K_in>> - <<P_Na>> \\cdot <<Na_in>> - <<P_Cl>> \\cdot <<Cl_out>>\\right)^{2}} - <<P_K>> \\cdot <<K_in>> - <<P_Na>> \\cdot <<Na_in>> - <<P_Cl>> \\cdot <<Cl_out>>}{2 \\cdot \\left(<<P_K>> \\cdot <<K_in>> + <<P_Na>> \\cdot <<Na_in>> + <<P_Cl>> \\cdot <<Cl_out>> + 4 \\cdot <<Ca_in>> \\cdot <<P_Ca>>\\right)}',
    substituted_plain='R*<<T>>*log((<<Cl_in>>*<<P_Cl>> + <<K_out>>*<<P_K>> + <<Na_out>>*<<P_Na>> + sqrt(4*(4*<<Ca_in>>*<<P_Ca>> + <<Cl_out>>*<<P_Cl>> + <<K_in>>*<<P_K>> + <<Na_in>>*<<P_Na>>)*(4*<<Ca_out>>*<<P_Ca>> + <<Cl_in>>*<<P_Cl>> + <<K_out>>*<<P_K>> + <<Na_out>>*<<P_Na>>) + (<<Cl_in>>*<<P_Cl>> + <<K_out>>*<<P_K>> + <<Na_out>>*<<P_Na>> - <<Cl_out>>*<<P_Cl>> - <<K_in>>*<<P_K>> - <<Na_in>>*<<P_Na>>)**2) - <<Cl_out>>*<<P_Cl>> - <<K_in>>*<<P_K>> - <<Na_in>>*<<P_Na>>)/(2*(4*<<Ca_in>>*<<P_Ca>> + <<Cl_out>>*<<P_Cl>> + <<K_in>>*<<P_K>> + <<Na_in>>*<<P_Na>>)))/F',
    needs=('(B_Ca + sqrt(B_Ca**2 + 4*S_enter*S_leave))/(2*S_leave) > 0', 'S_leave != 0'),
    hypotheses=('a test field', 'constant field', 'no net current', 'partition at the inner face', 'partition at the outer face', 'steady state', 'Boltzmann distribution', 'balance of drift and diffusion', 'charge carried', 'drift and diffusion'),
    sources=('Spangler 1972', 'Hille 2001'),
)


def value(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    return arb(R*T*arb((arb(fmpq(1, 2)))*(Cl_in*P_Cl - Cl_out*P_Cl - K_in*P_K + K_out*P_K - Na_in*P_Na + Na_out*P_Na + arb(4*(4*Ca_in*P_Ca + Cl_out*P_Cl + K_in*P_K + Na_in*P_Na)*(4*Ca_out*P_Ca + Cl_in*P_Cl + K_out*P_K + Na_out*P_Na) + (Cl_in*P_Cl - Cl_out*P_Cl - K_in*P_K + K_out*P_K - Na_in*P_Na + Na_out*P_Na)**2).sqrt())/(4*Ca_in*P_Ca + Cl_out*P_Cl + K_in*P_K + Na_in*P_Na)).log()/F)


def by_T(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
    sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
    B_Ca = sum_0 - sum_1
    S_enter = 4*Ca_out*P_Ca + sum_0
    S_leave = 4*Ca_in*P_Ca + sum_1
    return arb(R*log_root(B_Ca, S_enter, S_leave)/F)


def by_P_K(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
    sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
    B_Ca = sum_0 - sum_1
    S_enter = 4*Ca_out*P_Ca + sum_0
    S_leave = 4*Ca_in*P_Ca + sum_1
    return arb(R*T*(2*K_in*(-4*Ca_out*P_Ca - Cl_in*P_Cl - Na_out*P_Na) + 2*K_out*(4*Ca_in*P_Ca + Cl_out*P_Cl + Na_in*P_Na) + (K_in*(-4*Ca_in*P_Ca - Cl_in*P_Cl - Na_out*P_Na) + K_out*(4*Ca_in*P_Ca + Cl_out*P_Cl + Na_in*P_Na))*positive_root(B_Ca, S_enter, S_leave) + (K_in*(-4*Ca_out*P_Ca - Cl_in*P_Cl - Na_out*P_Na) + K_out*(4*Ca_out*P_Ca + Cl_out*P_Cl + Na_in*P_Na))/positive_root(B_Ca, S_enter, S_leave))/(F*root_width(B_Ca, S_enter, S_leave)**2))


def by_K_out(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
    sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
    B_Ca = sum_0 - sum_1
    S_enter = 4*Ca_out*P_Ca + sum_0
    S_leave = 4*Ca_in*P_Ca + sum_1
    return arb(P_K*R*T*(1 + positive_root(B_Ca, S_enter, S_leave)**-1)/(F*root_width(B_Ca, S_enter, S_leave)))


def by_K_in(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
    sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
    B_Ca = sum_0 - sum_1
    S_enter = 4*Ca_out*P_Ca + sum_0
    S_leave = 4*Ca_in*P_Ca + sum_1
    return arb(-P_K*R*T*(positive_root(B_Ca, S_enter, S_leave) + 1)/(F*root_width(B_Ca, S_enter, S_leave)))


def by_P_Na(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
    sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
    B_Ca = sum_0 - sum_1
    S_enter = 4*Ca_out*P_Ca + sum_0
    S_leave = 4*Ca_in*P_Ca + sum_1
    return arb(R*T*(2*Na_in*(-4*Ca_out*P_Ca - Cl_in*P_Cl - K_out*P_K) + 2*Na_out*(4*Ca_in*P_Ca + Cl_out*P_Cl + K_in*P_K) + (Na_in*(-4*Ca_in*P_Ca - Cl_in*P_Cl - K_out*P_K) + Na_out*(4*Ca_in*P_Ca + Cl_out*P_Cl + K_in*P_K))*positive_root(B_Ca, S_enter, S_leave) + (Na_in*(-4*Ca_out*P_Ca - Cl_in*P_Cl - K_out*P_K) + Na_out*(4*Ca_out*P_Ca + Cl_out*P_Cl + K_in*P_K))/positive_root(B_Ca, S_enter, S_leave))/(F*root_width(B_Ca, S_enter, S_leave)**2))


def by_Na_out(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
    sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
    B_Ca = sum_0 - sum_1
    S_enter = 4*Ca_out*P_Ca + sum_0
    S_leave = 4*Ca_in*P_Ca + sum_1
    return arb(P_Na*R*T*(1 + positive_root(B_Ca, S_enter, S_leave)**-1)/(F*root_width(B_Ca, S_enter, S_leave)))


def by_Na_in(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
    sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
    B_Ca = sum_0 - sum_1
    S_enter = 4*Ca_out*P_Ca + sum_0
    S_leave = 4*Ca_in*P_Ca + sum_1
    return arb(-P_Na*R*T*(positive_root(B_Ca, S_enter, S_leave) + 1)/(F*root_width(B_Ca, S_enter, S_leave)))


def by_P_Cl(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
    sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
    B_Ca = sum_0 - sum_1
    S_enter = 4*Ca_out*P_Ca + sum_0
    S_leave = 4*Ca_in*P_Ca + sum_1
    return arb(R*T*(2*Cl_in*(4*Ca_in*P_Ca + K_in*P_K + Na_in*P_Na) + 2*Cl_out*(-4*Ca_out*P_Ca - K_out*P_K - Na_out*P_Na) + (Cl_in*(4*Ca_in*P_Ca + K_in*P_K + Na_in*P_Na) + Cl_out*(-4*Ca_in*P_Ca - K_out*P_K - Na_out*P_Na))*positive_root(B_Ca, S_enter, S_leave) + (Cl_in*(4*Ca_out*P_Ca + K_in*P_K + Na_in*P_Na) + Cl_out*(-4*Ca_out*P_Ca - K_out*P_K - Na_out*P_Na))/positive_root(B_Ca, S_enter, S_leave))/(F*root_width(B_Ca, S_enter, S_leave)**2))


def by_Cl_out(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
    sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
    B_Ca = sum_0 - sum_1
    S_enter = 4*Ca_out*P_Ca + sum_0
    S_leave = 4*Ca_in*P_Ca + sum_1
    return arb(-P_Cl*R*T*(positive_root(B_Ca, S_enter, S_leave) + 1)/(F*root_width(B_Ca, S_enter, S_leave)))


def by_Cl_in(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
    sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
    B_Ca = sum_0 - sum_1
    S_enter = 4*Ca_out*P_Ca + sum_0
    S_leave = 4*Ca_in*P_Ca + sum_1
    return arb(P_Cl*R*T*(1 + positive_root(B_Ca, S_enter, S_leave)**-1)/(F*root_width(B_Ca, S_enter, S_leave)))


def by_P_Ca(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
    sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
    B_Ca = sum_0 - sum_1
    S_enter = 4*Ca_out*P_Ca + sum_0
    S_leave = 4*Ca_in*P_Ca + sum_1
    return arb(R*T*(8*Ca_in*(-Cl_in*P_Cl - K_out*P_K - Na_out*P_Na) + 4*Ca_in*(-Cl_in*P_Cl + Cl_out*P_Cl + K_in*P_K - K_out*P_K + Na_in*P_Na - Na_out*P_Na)*positive_root(B_Ca, S_enter, S_leave) + 8*Ca_out*(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na) + 4*Ca_out*(-Cl_in*P_Cl + Cl_out*P_Cl + K_in*P_K - K_out*P_K + Na_in*P_Na - Na_out*P_Na)/positive_root(B_Ca, S_enter, S_leave))/(F*root_width(B_Ca, S_enter, S_leave)**2))


def by_Ca_out(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
    sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
    B_Ca = sum_0 - sum_1
    S_enter = 4*Ca_out*P_Ca + sum_0
    S_leave = 4*Ca_in*P_Ca + sum_1
    return arb(4*P_Ca*R*T/(F*positive_root(B_Ca, S_enter, S_leave)*root_width(B_Ca, S_enter, S_leave)))


def by_Ca_in(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
    sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
    B_Ca = sum_0 - sum_1
    S_enter = 4*Ca_out*P_Ca + sum_0
    S_leave = 4*Ca_in*P_Ca + sum_1
    return arb(-4*P_Ca*R*T*positive_root(B_Ca, S_enter, S_leave)/(F*root_width(B_Ca, S_enter, S_leave)))


TWIN = Twin(ABOUT, value, {'T': by_T, 'P_K': by_P_K, 'K_out': by_K_out, 'K_in': by_K_in, 'P_Na': by_P_Na, 'Na_out': by_Na_out, 'Na_in': by_Na_in, 'P_Cl': by_P_Cl, 'Cl_out': by_Cl_out, 'Cl_in': by_Cl_in, 'P_Ca': by_P_Ca, 'Ca_out': by_Ca_out, 'Ca_in': by_Ca_in})
