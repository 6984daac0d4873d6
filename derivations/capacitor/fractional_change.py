"""Fractional change: a change of concentration beside the concentration there was."""

from millivolt.derivation import Derivation, define

from ..symbols import c_now, dc, fraction

fractional_change = Derivation(
    name="fractional_change",
    title="Fractional change",
    words="The change as a fraction of what was there before.",
    says=(fraction, dc/c_now),
    given={"fraction": define(fraction, dc/c_now, "the change for what was there before")},
    arguments=(dc, c_now),
    example=dict(dc=-1.7e-3, c=140.0),
)
