// Slope factor. Written by `python -m millivolt.formula` from its theorem; do not edit.
function boltzmann_slope_factor({z_g, T}) {
  const C_R_per_F = 8.617333262145177e-05;
  if (!(z_g !== 0 && T > 0)) return NaN;
  return C_R_per_F*T/z_g;
}
