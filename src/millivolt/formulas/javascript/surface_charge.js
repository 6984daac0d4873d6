// Surface charge (Grahame). Written by `python -m millivolt.formula` from its theorem; do not edit.
function surface_charge({psi_0, eps_r, T, c}) {
  const C_F_per_R = 11604.518121550083;
  const C_R = 8.31446261815324;
  const C_eps_0 = 8.8541878188e-12;
  if (!(eps_r > 0 && T > 0 && c > 0)) return NaN;
  return 2.0*Math.sqrt(2.0)*Math.sqrt(C_R)*Math.sqrt(C_eps_0)*Math.sqrt(T)*Math.sqrt(c)*Math.sqrt(eps_r)*Math.sinh((0.5)*C_F_per_R*psi_0/T);
}
