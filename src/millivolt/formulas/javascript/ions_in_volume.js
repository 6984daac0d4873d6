// Ions in a volume. Written by `python -m millivolt.formula` from its theorem; do not edit.
function ions_in_volume({c, volume}) {
  const C_N_A = 6.02214076e+23;
  if (!(c > 0 && volume > 0)) return NaN;
  return C_N_A*c*volume;
}
