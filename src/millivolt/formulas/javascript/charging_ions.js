// Ions that charge the membrane. Written by `python -m millivolt.formula` from its theorem; do not edit.
function charging_ions({t, E, tau, c_m, A, z}) {
  const C_per_per_q_e = 6.241509074460762e+18;
  if (!(t >= 0 && tau > 0 && c_m > 0 && A > 0 && z !== 0)) return NaN;
  const u = t/tau;
  return -C_per_per_q_e*A*E*c_m*Math.expm1(-u)/z;
}
