// Steepest slope. Written by `python -m millivolt.formula` from its theorem; do not edit.
function boltzmann_steepest({z_g, T}) {
  const C_F_per_R = 11604.518121550083;
  if (!(z_g !== 0 && T > 0)) return NaN;
  return (0.25)*C_F_per_R*z_g/T;
}
