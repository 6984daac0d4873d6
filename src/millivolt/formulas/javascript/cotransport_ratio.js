// Cotransport ratio. Written by `python -m millivolt.formula` from its theorem; do not edit.
function cotransport_ratio({n, T, V, Na_out, Na_in}) {
  const C_F_per_R = 11604.518121550083;
  if (!(n > 0 && T > 0 && Na_out > 0 && Na_in > 0)) return NaN;
  const u = n*(-C_F_per_R*V/T + log_ratio(Na_out, Na_in));
  return Math.exp(u);
}
