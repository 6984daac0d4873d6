// Time constant. Written by `python -m millivolt.formula` from its theorem; do not edit.
function time_constant({R_m, c_m}) {
  if (!(R_m > 0 && c_m > 0)) return NaN;
  return R_m*c_m;
}
