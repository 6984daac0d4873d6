// Electrochemical gradient. Written by `python -m millivolt.formula` from its theorem; do not edit.
function electrochemical_gradient({z, T, V, c_out, c_in}) {
  const C_F = 96485.33212331001;
  const C_R = 8.31446261815324;
  if (!(z !== 0 && T > 0 && c_out > 0 && c_in > 0)) return NaN;
  return C_F*V*z + C_R*T*log_ratio(c_in, c_out);
}
