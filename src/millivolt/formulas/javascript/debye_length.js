// Debye length. Written by `python -m millivolt.formula` from its theorem; do not edit.
function debye_length({eps_r, T, I}) {
  const C_R = 8.31446261815324;
  const C_eps_0 = 8.8541878188e-12;
  const C_per_per_F = 1.0364269656262175e-05;
  if (!(eps_r > 0 && T > 0 && I > 0)) return NaN;
  return (0.5)*Math.sqrt(2.0)*Math.sqrt(C_R)*Math.sqrt(C_eps_0)*C_per_per_F*Math.sqrt(T)*Math.sqrt(eps_r)/Math.sqrt(I);
}
