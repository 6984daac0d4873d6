// Force in the membrane's field. Written by `python -m millivolt.formula` from its theorem; do not edit.
function field_force({V, d, z}) {
  const C_q_e = 1.602176634e-19;
  if (!(d > 0 && z !== 0)) return NaN;
  return C_q_e*V*z/d;
}
