// The current of the whole. Written by `python -m millivolt.formula` from its theorem; do not edit.
function total_current({x, A}) {
  if (!(A > 0)) return NaN;
  return A*x;
}
