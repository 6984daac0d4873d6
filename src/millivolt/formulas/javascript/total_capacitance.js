// The capacitance of the whole. Written by `python -m millivolt.formula` from its theorem; do not edit.
function total_capacitance({x, A}) {
  if (!(x > 0 && A > 0)) return NaN;
  return A*x;
}
