// Donnan potential. Written by `python -m millivolt.formula` from its theorem; do not edit.
function donnan_potential({X, c_out, z_X, T}) {
  const C_R_per_F = 8.617333262145177e-05;
  if (!(X >= 0 && c_out > 0 && z_X !== 0 && T > 0)) return NaN;
  return -C_R_per_F*T*Math.asinh(-(0.5)*X*z_X/c_out);
}
