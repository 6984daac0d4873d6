"""Ohmic current: the tangent of the constant-field current at the Nernst potential.

The current vanishes there, so what is left of the tangent is a conductance times the driving force.
"""

from sympy import Integer, exp

from millivolt.derivation import Derivation, Line, call, define, differentiate, put_right, value_of
from millivolt.phi import phi

from ..electrodiffusion.ghk_current import ghk_current
from ..electrodiffusion.nernst import E_nernst
from ..symbols import E, F, I, I_0, I_at, P, R, T, V, c_in, c_out, g, v, width, z

current = value_of(ghk_current, V=v, c_in=c_in, c_out=c_out)
u = z*F*v/(R*T)
tilt = phi(1, -u) - phi(2, -u)                    # the slope of phi

no_current_at_rest = Derivation(
    name="no_current_at_rest",
    title="No current at the Nernst potential",
    words="At its Nernst potential an ion carries no current through a membrane with a constant field.",
    case_of=ghk_current,
    about=(ghk_current,),
    start=current.subs(v, E),
    says=(current.subs(v, E), Integer(0)),
    given={"Nernst potential": define(E, E_nernst, "the Nernst potential of the two concentrations")},
    lines=(
        Line(current.subs(v, E),  Integer(0),       put_right("Nernst potential")),
    ),
)

ghk_slope = Derivation(
    name="ghk_slope",
    title="The slope of the constant-field current",
    words="How fast the constant-field current grows with the voltage.",
    case_of=ghk_current,
    about=(ghk_current,),
    says=(I_at(v).diff(v), z**2*F**2*P/(R*T) * (c_out*exp(-u)/phi(1, -u) + (c_in - c_out*exp(-u))*tilt/phi(1, -u)**2)),
    given={"current": define(I_at(v), current, "the constant-field current as a function of the voltage", over=((v, E, E + width),))},
    lines=(
        Line(I_at(v).diff(v),
             z**2*F**2*P/(R*T) * (c_out*exp(-u)/phi(1, -u) + (c_in - c_out*exp(-u))*tilt/phi(1, -u)**2),  differentiate(v)),
    ),
)

slope_at_rest = value_of(ghk_slope, v=E)

ohmic_current = Derivation(
    name="ohmic_current",
    title="Ohmic current",
    words="Near the Nernst potential the current is the conductance times the driving force: the tangent of the constant-field current there.",
    about=(ghk_slope, no_current_at_rest),
    says=(I, g*(V - E)),
    given={
        "tangent":     define(I, slope_at_rest*(V - E), "the line that touches the constant-field current at E, where that is zero"),
        "conductance": define(g, slope_at_rest, "the slope of the constant-field current at the Nernst potential"),
    },
    begin="tangent",
    lines=(
        Line(I,  g*(V - E),               call("conductance")),
    ),
    arguments=(g, V, E),
    example=dict(g=3.0, V=-0.070, E=-0.089),
    references=("Hodgkin and Huxley 1952", "Hille 2001"),
)
