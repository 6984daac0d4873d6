"""Ions in a volume: a concentration, counted."""

from millivolt.derivation import Derivation, Line, define, put

from ..symbols import N_A, amount, c_now, volume
from ..symbols_everyday import n_ions

ions_in_volume = Derivation(
    name="ions_in_volume",
    title="Ions in a volume",
    words="How many ions there are in a volume of that concentration.",
    says=(n_ions, c_now*N_A*volume),
    given={
        "amount": define(amount, c_now*volume, "the concentration times the volume"),
        "number": define(n_ions, amount*N_A, "the Avogadro constant counts the amount"),
    },
    begin="number",
    lines=(
        Line(n_ions,  c_now*N_A*volume,  put("amount")),
    ),
    arguments=(c_now, volume),
    example=dict(c=140.0, volume=4.2e-15),
)
