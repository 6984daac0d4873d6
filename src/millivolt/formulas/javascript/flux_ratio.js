// Flux ratio (Ussing). Written by `python -m millivolt.formula` from its theorem; do not edit.
function flux_ratio({z, V, T, c_in, c_out}) {
  const C_F_per_R = 11604.518121550083;
  if (!(z !== 0 && T > 0 && c_in > 0 && c_out > 0)) return NaN;
  const u = C_F_per_R*V*z/T;
  return (c_in/c_out)*Math.exp(u);
}
