// Donnan ratio. Written by `python -m millivolt.formula` from its theorem; do not edit.
function donnan_ratio({X, c_out, z_X}) {
  if (!(X >= 0 && c_out > 0 && z_X !== 0)) return NaN;
  const u = X*z_X/c_out;
  return positive_root(-u, 1.0, 1.0);
}
