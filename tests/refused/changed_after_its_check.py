# refused: the last line is not what the derivation says
"""A derivation is checked, and then says another thing."""

from millivolt.derivation import Derivation, check, define
from millivolt.derivations.symbols import E, V, V_df

changed_after_its_check = Derivation(name="changed_after_its_check", says=(V_df, V - E), given={"force": define(V_df, V - E, "the distance from rest")})
check(changed_after_its_check)
object.__setattr__(changed_after_its_check, "says", (V_df, V + E))
