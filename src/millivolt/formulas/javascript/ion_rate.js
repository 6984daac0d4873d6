// Ions in a second. Written by `python -m millivolt.formula` from its theorem; do not edit.
function ion_rate({I, z}) {
  const C_per_per_q_e = 6.241509074460762e+18;
  if (!(z !== 0)) return NaN;
  return C_per_per_q_e*I/z;
}
