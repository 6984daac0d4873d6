// Rectification ratio. Written by `python -m millivolt.formula` from its theorem; do not edit.
function rectification_ratio({c_in, c_out}) {
  if (!(c_in > 0 && c_out > 0)) return NaN;
  return c_in/c_out;
}
