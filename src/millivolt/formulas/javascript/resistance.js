// Resistance. Written by `python -m millivolt.formula` from its theorem; do not edit.
function resistance({g}) {
  if (!(g > 0)) return NaN;
  return 1.0/g;
}
