// Free energy of a redox reaction. Written by `python -m millivolt.formula` from its theorem; do not edit.
function redox_free_energy({n, E}) {
  const C_F = 96485.33212331001;
  if (!(n > 0)) return NaN;
  return -C_F*E*n;
}
