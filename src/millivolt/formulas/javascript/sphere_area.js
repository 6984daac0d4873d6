// Area of a sphere. Written by `python -m millivolt.formula` from its theorem; do not edit.
function sphere_area({r}) {
  if (!(r > 0)) return NaN;
  return 4.0*Math.PI*(r*r);
}
