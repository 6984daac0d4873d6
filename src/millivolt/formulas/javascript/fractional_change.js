// Fractional change. Written by `python -m millivolt.formula` from its theorem; do not edit.
function fractional_change({dc, c}) {
  if (!(c > 0)) return NaN;
  return dc/c;
}
