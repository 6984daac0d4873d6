"""Osmotic pressure: what holds water back that would dilute a solution."""

from sympy import Integer

from millivolt.derivation import Derivation, Line, add, call, define, divide, put

from ..postulates import WATER_AT_REST, WATER_POTENTIAL
from ..symbols import R, T, c_now
from ..symbols_everyday import mu_w_in, mu_w_out, mu_w_ref, p_in, p_osm, p_out, v_w

osmotic_pressure = Derivation(
    name="osmotic_pressure",
    title="Osmotic pressure",
    words="The pressure that keeps the water at rest between a dilute solution and pure water: that of an ideal gas (van 't Hoff).",
    says=(p_osm, R*T*c_now),
    given={
        "equilibrium of water": WATER_AT_REST(),
        "inside":            WATER_POTENTIAL(mu_w=mu_w_in, p_at=p_in, c_s=c_now),
        "outside":           WATER_POTENTIAL(mu_w=mu_w_out, p_at=p_out, c_s=Integer(0)),
        "osmotic pressure":  define(p_osm, p_in - p_out, "the pressure of the solution less that of pure water"),
    },
    lines=(
        Line(mu_w_ref + v_w*p_in - R*T*v_w*c_now,  mu_w_ref + v_w*p_out,   put("inside", "outside")),
        Line(v_w*(p_in - p_out),                   R*T*v_w*c_now,          add(R*T*v_w*c_now - mu_w_ref - v_w*p_out)),
        Line(v_w*p_osm,                            R*T*v_w*c_now,          call("osmotic pressure")),
        Line(p_osm,                                R*T*c_now,              divide(v_w)),
    ),
    arguments=(c_now, T),
    example=dict(c=300.0, T=310.15),
    model={p_in: p_out + R*T*c_now},
    references=("van 't Hoff 1887",),
)
