// Input resistance of a long cable. Written by `python -m millivolt.formula` from its theorem; do not edit.
function input_resistance({d, R_m, R_i}) {
  if (!(d > 0 && R_m > 0 && R_i > 0)) return NaN;
  return (2.0/Math.PI)*Math.sqrt(R_i*R_m)/(d*Math.sqrt(d));
}
