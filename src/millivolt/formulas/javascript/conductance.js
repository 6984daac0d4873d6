// Conductance. Written by `python -m millivolt.formula` from its theorem; do not edit.
function conductance({R}) {
  if (!(R > 0)) return NaN;
  return 1.0/R;
}
