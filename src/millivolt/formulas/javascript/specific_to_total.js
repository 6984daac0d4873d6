// From an area to the whole. Written by `python -m millivolt.formula` from its theorem; do not edit.
function specific_to_total({x, A}) {
  if (!(x >= 0 && A > 0)) return NaN;
  return A*x;
}
