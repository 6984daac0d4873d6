// Surface charge (Grahame). Written by `python -m millivolt.formula` from its theorem; do not edit.
function surface_charge({psi_0, eps_r, T, c}) {
  const C_F_per_R = 11604.518121550083;
  const C_root_R_root_eps_0_root_8 = 2.4268137733830402e-05;
  if (!(eps_r > 0 && T > 0 && c > 0)) return NaN;
  return C_root_R_root_eps_0_root_8*Math.sqrt(T*c*eps_r)*Math.sinh((0.5)*C_F_per_R*psi_0/T);
}
