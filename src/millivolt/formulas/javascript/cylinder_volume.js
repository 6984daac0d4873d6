// Volume of a cylinder. Written by `python -m millivolt.formula` from its theorem; do not edit.
function cylinder_volume({L, r}) {
  if (!(L > 0 && r > 0)) return NaN;
  return Math.PI*L*(r*r);
}
