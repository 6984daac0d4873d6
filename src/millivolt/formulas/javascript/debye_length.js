// Debye length. Written by `python -m millivolt.formula` from its theorem; do not edit.
function debye_length({eps_r, T, I}) {
  const C_root_R_root_eps_0_root_2_per_F = 1.2576076176436476e-10;
  if (!(eps_r > 0 && T > 0 && I > 0)) return NaN;
  return (0.5)*C_root_R_root_eps_0_root_2_per_F*Math.sqrt(T*eps_r/I);
}
