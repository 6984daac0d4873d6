// Input resistance of a sphere. Written by `python -m millivolt.formula` from its theorem; do not edit.
function sphere_input_resistance({R_m, r}) {
  if (!(R_m > 0 && r > 0)) return NaN;
  return ((0.25)/Math.PI)*R_m/(r*r);
}
