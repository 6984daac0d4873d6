// Constant-field current. Written by `python -m millivolt.formula` from its theorem; do not edit.
function ghk_current({P, z, V, T, c_in, c_out}) {
  const C_F = 96485.33212331001;
  const C_F_per_R = 11604.518121550083;
  if (!(P >= 0 && z !== 0 && T > 0 && c_in >= 0 && c_out >= 0)) return NaN;
  const u = C_F_per_R*V*z/T;
  return C_F*P*z*(c_in*bernoulli_0(-u) - c_out*bernoulli_0(u));
}
