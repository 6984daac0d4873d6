"""Time constant: the resistance of the membrane times its capacitance, of whatever size the cell is."""

from millivolt.derivation import Derivation, Line, cite, define, put

from ..symbols import A, c_m
from ..symbols_cable import C_cell, R_cell, R_m, tau

cell_resistance = Derivation(
    name="cell_resistance",
    title="Resistance of a cell",
    words="Areas of membrane conduct side by side: the larger the cell, the less it resists.",
    says=(R_cell, R_m/A),
    given={"resistance": define(R_cell, R_m/A, "areas of membrane conduct side by side")},
)

time_constant = Derivation(
    name="time_constant",
    title="Time constant",
    words="The time in which a passive membrane comes within 1/e of its final voltage. The size of the cell drops out.",
    says=(tau, R_m*c_m),
    given={
        "resistance":    cite(cell_resistance),
        "capacitance":   define(C_cell, c_m*A, "areas of membrane hold charge side by side"),
        "time constant": define(tau, R_cell*C_cell, "resistance times capacitance of the whole membrane"),
    },
    begin="time constant",
    lines=(
        Line(tau,   R_m*c_m,   put("resistance", "capacitance")),
    ),
    arguments=(R_m, c_m),
    example=dict(R_m=1.0, c_m=0.01),
    references=("Hodgkin and Rushton 1946", "Cole 1968"),
)
