// Slope conductance. Written by `python -m millivolt.formula` from its theorem; do not edit.
function ghk_slope_conductance({P, z, V, T, c_in, c_out}) {
  const C_F2_per_R = 1119665785.0887294;
  const C_F_per_R = 11604.518121550083;
  if (!(P >= 0 && z !== 0 && T > 0 && c_in >= 0 && c_out >= 0)) return NaN;
  const w = z/T;
  const u = C_F_per_R*V*w;
  return C_F2_per_R*P*w*z*(c_in*bernoulli_1(-u) + c_out*bernoulli_1(u));
}
