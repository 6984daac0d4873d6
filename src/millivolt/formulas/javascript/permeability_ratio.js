// Permeability ratio. Written by `python -m millivolt.formula` from its theorem; do not edit.
function permeability_ratio({V_rev, T, K_in, X_out, z_X}) {
  const C_F_per_R = 11604.518121550083;
  if (!(T > 0 && K_in >= 0 && X_out > 0 && z_X > 0)) return NaN;
  return K_in*bernoulli_0(-C_F_per_R*V_rev/T)*phi_1(C_F_per_R*V_rev*z_X/T)/(X_out*z_X);
}
