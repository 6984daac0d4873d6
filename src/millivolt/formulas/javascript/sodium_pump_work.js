// Work of the sodium pump. Written by `python -m millivolt.formula` from its theorem; do not edit.
function sodium_pump_work({T, V, Na_out, Na_in, K_out, K_in}) {
  const C_F = 96485.33212331001;
  const C_R = 8.31446261815324;
  if (!(T > 0 && Na_out > 0 && Na_in > 0 && K_out > 0 && K_in > 0)) return NaN;
  return -C_F*V + C_R*T*log_ratio((K_in*K_in)*(Na_out*Na_out*Na_out), (K_out*K_out)*(Na_in*Na_in*Na_in));
}
