// Macroscopic current. Written by `python -m millivolt.formula` from its theorem; do not edit.
function macroscopic_current({N, p, i}) {
  if (!(N >= 0 && p > 0)) return NaN;
  return N*i*p;
}
