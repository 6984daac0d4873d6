// Reversal of the sodium pump. Written by `python -m millivolt.formula` from its theorem; do not edit.
function sodium_pump_reversal({dG_ATP, T, Na_out, Na_in, K_out, K_in}) {
  const C_R_per_F = 8.617333262145177e-05;
  const C_per_per_F = 1.0364269656262175e-05;
  if (!(T > 0 && Na_out > 0 && Na_in > 0 && K_out > 0 && K_in > 0)) return NaN;
  return C_R_per_F*T*log_ratio((K_in*K_in)*(Na_out*Na_out*Na_out), (K_out*K_out)*(Na_in*Na_in*Na_in)) + C_per_per_F*dG_ATP;
}
