// Reversal of a coupled cycle. Written by `python -m millivolt.formula` from its theorem; do not edit.
function coupled_cycle_reversal({nu, z, E, dG}) {
  const C_per_per_F = 1.0364269656262175e-05;
  if (!(z.every(x => x !== 0))) return NaN;
  if (!(total(nu.length, i => nu[i]*z[i]) !== 0.0)) return NaN;
  return (C_per_per_F*dG + total(E.length, i => E[i]*nu[i]*z[i]))/total(nu.length, i => nu[i]*z[i]);
}
