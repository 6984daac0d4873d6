// Charge imbalance. Written by `python -m millivolt.formula` from its theorem; do not edit.
function charge_imbalance({c_m, dV, A_over_volume, c_total}) {
  const C_per_per_F = 1.0364269656262175e-05;
  if (!(c_m > 0 && A_over_volume > 0 && c_total > 0)) return NaN;
  return C_per_per_F*A_over_volume*c_m*dV/c_total;
}
