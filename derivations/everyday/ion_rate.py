"""Ion rate: how many ions a second make a current."""

from millivolt.derivation import Derivation, Line, divide, turn

from ..postulates import CHARGE_OF_IONS
from ..symbols import q_e, z
from ..symbols_everyday import I_ch, rate

ion_rate = Derivation(
    name="ion_rate",
    title="Ions in a second",
    words="The number of ions that leave in a second, where one kind of ion carries the current.",
    says=(rate, I_ch/(z*q_e)),
    given={"charge of ions": CHARGE_OF_IONS()},
    lines=(
        Line(I_ch/(z*q_e),  rate,            divide(z*q_e)),
        Line(rate,          I_ch/(z*q_e),    turn()),
    ),
    arguments=(I_ch, z),
    example=dict(I=2e-12, z=1),
    names={I_ch: "I"},
    references=("Hille 2001",),
)
