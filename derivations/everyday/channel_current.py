"""Single-channel current: what one open channel carries."""

from millivolt.derivation import Derivation

from ..assumptions import OHMIC_CHANNEL
from ..symbols import E, V
from ..symbols_everyday import I_ch, gamma

channel_current = Derivation(
    name="channel_current",
    title="Single-channel current",
    words="The current through one open channel: its conductance times the driving force.",
    says=(I_ch, gamma*(V - E)),
    given={"ohmic channel": OHMIC_CHANNEL()},
    arguments=(gamma, V, E),
    example=dict(gamma=20e-12, V=-0.040, E=-0.089),
    model={I_ch: gamma*(V - E)},
    references=("Hille 2001",),
)
