// Protons for an ATP. Written by `python -m millivolt.formula` from its theorem; do not edit.
function protons_per_atp({dG_ATP, pmf}) {
  const C_per_per_F = 1.0364269656262175e-05;
  if (!(pmf !== 0.0)) return NaN;
  return C_per_per_F*dG_ATP/pmf;
}
