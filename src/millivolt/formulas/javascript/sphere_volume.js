// Volume of a sphere. Written by `python -m millivolt.formula` from its theorem; do not edit.
function sphere_volume({r}) {
  if (!(r > 0)) return NaN;
  return (1.3333333333333333)*Math.PI*(r*r*r);
}
