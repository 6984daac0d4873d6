// Field in the membrane. Written by `python -m millivolt.formula` from its theorem; do not edit.
function membrane_field({V, d}) {
  if (!(d > 0)) return NaN;
  return V/d;
}
