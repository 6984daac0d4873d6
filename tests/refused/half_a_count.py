# refused: axes defines axes, declared positive, as what is not known to be so
"""A number of axes is defined as half of any number, which need not be whole."""


from millivolt.derivation import Derivation, Step, define, inside_of
from millivolt.derivations.symbols import scale
from millivolt.derivations.symbols_everyday import axes

half_a_count = Derivation(
    name="half_a_count",
    says=(2*axes, scale),
    given={"axes": define(axes, scale/2, "half of it")},
    steps=(Step("twice", 2*axes, "=", scale, inside_of("axes", lambda it: 2*it)),),
)
