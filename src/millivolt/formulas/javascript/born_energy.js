// Born energy. Written by `python -m millivolt.formula` from its theorem; do not edit.
function born_energy({z, radius, eps_membrane, eps_water}) {
  const C_N_A_q_e2_per_eps_0 = 0.001745914451051795;
  if (!(z !== 0 && radius > 0 && eps_membrane > 0 && eps_water > 0)) return NaN;
  return ((0.125)*C_N_A_q_e2_per_eps_0/Math.PI)*(z*z)*(-1.0/eps_water + 1.0/eps_membrane)/radius;
}
