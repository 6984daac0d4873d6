// Concentration change. Written by `python -m millivolt.formula` from its theorem; do not edit.
function concentration_change({n, volume}) {
  const C_per_per_N_A = 1.6605390671738466e-24;
  if (!(volume > 0)) return NaN;
  return C_per_per_N_A*n/volume;
}
