"""Macroscopic current: what many channels carry together."""

from millivolt.derivation import Derivation, Line, define, put

from ..symbols_everyday import I_macro, i_unit, n_ch, n_open, p_open

macroscopic_current = Derivation(
    name="macroscopic_current",
    title="Macroscopic current",
    words="The mean current of many channels of one kind: how many there are, times the fraction that is open, times what one carries.",
    says=(I_macro, n_ch*p_open*i_unit),
    given={
        "open channels": define(n_open, n_ch*p_open, "so many are open, on average"),
        "current":       define(I_macro, n_open*i_unit, "every open channel carries the same current"),
    },
    begin="current",
    lines=(
        Line(I_macro,  n_ch*p_open*i_unit,  put("open channels")),
    ),
    arguments=(n_ch, p_open, i_unit),
    example=dict(N=1000, p=0.3, i=1e-12),
    names={n_ch: "N", p_open: "p", i_unit: "i"},
    references=("Hille 2001",),
)
