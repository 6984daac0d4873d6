// Resting potential with the pump (Mullins and Noda). Written by `python -m millivolt.formula` from its theorem; do not edit.
function mullins_noda({r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in}) {
  const C_R_per_F = 8.617333262145177e-05;
  if (!(r > 0 && T > 0 && K_out >= 0 && K_in >= 0 && P_Na_over_P_K >= 0 && Na_out >= 0 && Na_in >= 0)) return NaN;
  if (!(K_in*r + Na_in*P_Na_over_P_K !== 0.0)) return NaN;
  if (!((K_out*r + Na_out*P_Na_over_P_K)/(K_in*r + Na_in*P_Na_over_P_K) > 0.0)) return NaN;
  return C_R_per_F*T*log_ratio(K_out*r + Na_out*P_Na_over_P_K, K_in*r + Na_in*P_Na_over_P_K);
}
