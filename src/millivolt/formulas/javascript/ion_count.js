// Ion count. Written by `python -m millivolt.formula` from its theorem; do not edit.
function ion_count({c_m, A, dV, z}) {
  const C_per_per_q_e = 6.241509074460762e+18;
  if (!(c_m > 0 && A > 0 && z !== 0)) return NaN;
  return C_per_per_q_e*A*c_m*dV/z;
}
