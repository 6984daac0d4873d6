// Nernst ratio. Written by `python -m millivolt.formula` from its theorem; do not edit.
function nernst_ratio({z, T, V}) {
  const C_F_per_R = 11604.518121550083;
  if (!(z !== 0 && T > 0)) return NaN;
  const u = C_F_per_R*V*z/T;
  return Math.exp(u);
}
