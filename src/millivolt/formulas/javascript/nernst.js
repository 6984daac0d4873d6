// Nernst potential. Written by `python -m millivolt.formula` from its theorem; do not edit.
function nernst({z, T, c_out, c_in}) {
  const C_R_per_F = 8.617333262145177e-05;
  if (!(z !== 0 && T > 0 && c_out > 0 && c_in > 0)) return NaN;
  return C_R_per_F*T*log_ratio(c_out, c_in)/z;
}
