// Ohmic current. Written by `python -m millivolt.formula` from its theorem; do not edit.
function ohmic_current({g, V, E}) {
  return g*(-E + V);
}
