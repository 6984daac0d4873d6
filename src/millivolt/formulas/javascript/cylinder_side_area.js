// Side area of a cylinder. Written by `python -m millivolt.formula` from its theorem; do not edit.
function cylinder_side_area({L, r}) {
  if (!(L > 0 && r > 0)) return NaN;
  return 2.0*Math.PI*L*r;
}
