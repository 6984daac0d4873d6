// Thermal voltage. Written by `python -m millivolt.formula` from its theorem; do not edit.
function thermal_voltage({T}) {
  const C_R_per_F = 8.617333262145177e-05;
  if (!(T > 0)) return NaN;
  return C_R_per_F*T;
}
