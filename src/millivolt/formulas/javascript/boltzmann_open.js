// Open probability. Written by `python -m millivolt.formula` from its theorem; do not edit.
function boltzmann_open({V, V_half, z_g, T}) {
  const C_F_per_R = 11604.518121550083;
  if (!(z_g !== 0 && T > 0)) return NaN;
  const u = C_F_per_R*z_g*(V - V_half)/T;
  return logistic(u);
}
