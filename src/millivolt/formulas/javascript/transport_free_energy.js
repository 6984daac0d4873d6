// Free energy of transport. Written by `python -m millivolt.formula` from its theorem; do not edit.
function transport_free_energy({z, T, c_from, c_to, dV}) {
  const C_F = 96485.33212331001;
  const C_R = 8.31446261815324;
  if (!(z !== 0 && T > 0 && c_from > 0 && c_to > 0)) return NaN;
  return C_F*dV*z + C_R*T*log_ratio(c_to, c_from);
}
