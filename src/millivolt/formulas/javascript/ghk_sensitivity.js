// Sensitivity to potassium outside. Written by `python -m millivolt.formula` from its theorem; do not edit.
function ghk_sensitivity({T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in}) {
  const C_R_per_F = 8.617333262145177e-05;
  if (!(T > 0 && P_K >= 0 && K_out > 0 && K_in >= 0 && P_Na >= 0 && Na_out >= 0 && Na_in >= 0 && P_Cl >= 0 && Cl_out >= 0 && Cl_in >= 0)) return NaN;
  if (!(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na !== 0.0)) return NaN;
  if (!(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na !== 0.0)) return NaN;
  if (!((Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)/(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na) > 0.0)) return NaN;
  const w = K_out*P_K;
  return C_R_per_F*T*w/(Cl_in*P_Cl + Na_out*P_Na + w);
}
