"""Charge imbalance: the charge on the membrane beside the charge of all the ions in the cell."""

from millivolt.derivation import Derivation, Line, call, cite, define, put

from ..symbols import A, F, Q, c_m, dV, volume
from ..symbols_cable import A_over_volume, Q_total, c_total, imbalance
from .charge_moved import charge_moved

charge_imbalance = Derivation(
    name="charge_imbalance",
    title="Charge imbalance",
    words="What the inside gains while the voltage changes, as a fraction of the charge of all its ions, each counted without its sign: "
          "so little that both sides are as good as neutral.",
    says=(imbalance, c_m*dV*A_over_volume/(F*c_total)),
    given={
        "charge gained":      cite(charge_moved),
        "charge there is":    define(Q_total, F*c_total*volume, "every mole of charge counts with the Faraday constant"),
        "imbalance":          define(imbalance, Q/Q_total, "the charge gained for the charge there is"),
        "surface for volume": define(A_over_volume, A/volume, "surface for the volume"),
    },
    begin="imbalance",
    lines=(
        Line(imbalance,   c_m*A*dV/Q_total,                          put("charge gained")),
        Line(imbalance,   c_m*A*dV/(F*c_total*volume),               put("charge there is")),
        Line(imbalance,   c_m*dV*A_over_volume/(F*c_total),          call("surface for volume")),
    ),
    arguments=(c_m, dV, A_over_volume, c_total),
    example=dict(c_m=0.01, dV=-0.070, A_over_volume=3e5, c_total=300.0),
    references=("Hille 2001",),
)
