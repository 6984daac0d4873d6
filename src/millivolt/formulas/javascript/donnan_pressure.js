// Donnan pressure. Written by `python -m millivolt.formula` from its theorem; do not edit.
function donnan_pressure({X, c_out, z_X, T}) {
  const C_R = 8.31446261815324;
  if (!(X >= 0 && c_out > 0 && z_X !== 0 && T > 0)) return NaN;
  return C_R*T*(X + excess(X*z_X, 2.0*c_out));
}
