// Nernst slope. Written by `python -m millivolt.formula` from its theorem; do not edit.
function nernst_slope({z, T}) {
  const C_R_per_F = 8.617333262145177e-05;
  if (!(z !== 0 && T > 0)) return NaN;
  return C_R_per_F*Math.log(10.0)*T/z;
}
