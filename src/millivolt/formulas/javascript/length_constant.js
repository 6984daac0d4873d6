// Length constant. Written by `python -m millivolt.formula` from its theorem; do not edit.
function length_constant({d, R_m, R_i}) {
  if (!(d > 0 && R_m > 0 && R_i > 0)) return NaN;
  return (0.5)*Math.sqrt(R_m*d/R_i);
}
