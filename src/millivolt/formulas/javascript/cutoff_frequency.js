// Cutoff frequency. Written by `python -m millivolt.formula` from its theorem; do not edit.
function cutoff_frequency({tau}) {
  if (!(tau > 0)) return NaN;
  return ((0.5)/Math.PI)/tau;
}
