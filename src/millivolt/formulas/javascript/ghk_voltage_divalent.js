// Goldman-Hodgkin-Katz voltage with calcium. Written by `python -m millivolt.formula` from its theorem; do not edit.
function ghk_voltage_divalent({T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in}) {
  const C_R_per_F = 8.617333262145177e-05;
  const sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na;
  const sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na;
  const B_Ca = sum_0 - sum_1;
  const S_enter = 4.0*Ca_out*P_Ca + sum_0;
  const S_leave = 4.0*Ca_in*P_Ca + sum_1;
  if (!(T > 0 && P_K >= 0 && K_out >= 0 && K_in >= 0 && P_Na >= 0 && Na_out >= 0 && Na_in >= 0 && P_Cl >= 0 && Cl_out >= 0 && Cl_in >= 0 && P_Ca >= 0 && Ca_out >= 0 && Ca_in >= 0)) return NaN;
  if (!(S_leave !== 0.0)) return NaN;
  if (!(S_enter > -B_Ca - Math.abs(B_Ca))) return NaN;
  return C_R_per_F*T*log_root(B_Ca, S_enter, S_leave);
}
