"""Constant-field current: the Goldman-Hodgkin-Katz current equation."""

from sympy import Integer, exp

from millivolt.derivation import Derivation, Line, cite, collect, put
from millivolt.phi import phi

from ..postulates import CHARGE_CARRIED
from ..symbols import F, I, P, R, T, V, c_in_0, c_out_0, z
from .ghk_flux import ghk_flux, straight

u = z*F*V/(R*T)

ghk_current = Derivation(
    name="ghk_current",
    title="Constant-field current",
    words="The outward current density that one kind of ion carries through a membrane with a constant field.",
    says=(I, z*F*P * (c_in_0 - c_out_0*exp(-u)) / phi(1, -u)),
    given={
        "charge carried": CHARGE_CARRIED(),
        "flux":           cite(ghk_flux),
    },
    lines=(
        Line(I,   z*F*P * (c_in_0 - c_out_0*exp(-u)) / phi(1, -u),    put("flux")),
    ),
    arguments=(P, z, V, T, c_in_0, c_out_0),
    example=dict(P=1e-8, z=1, V=-0.070, T=310.15, c_in=140.0, c_out=5.0),
    references=("Goldman 1943", "Hodgkin and Katz 1949", "Hille 2001"),
)

current = ghk_current.says[1]
outward, inward = current.subs(c_out_0, 0), current.subs(c_in_0, 0)

ghk_current_independence = Derivation(
    name="ghk_current_independence",
    title="Independence",
    words="The current is that of the inner ions alone plus that of the outer ions alone: each moves as if the others were not there.",
    case_of=ghk_current,
    about=(ghk_current,),
    start=current,
    says=(current, outward + inward),
    lines=(
        Line(current,   outward + inward,                             collect()),
    ),
)

ghk_current_at_zero_voltage = Derivation(
    name="ghk_current_at_zero_voltage",
    title="No voltage",
    words="At V = 0 the current is that of Fick's law.",
    case_of=ghk_current,
    says=(I, z*F*P*(c_in_0 - c_out_0)),
    given={"current": cite(ghk_current, V=Integer(0))},
    lines=(
        Line(I,   z*F*P*(c_in_0 - c_out_0),                           collect()),
    ),
    model=straight,
)
