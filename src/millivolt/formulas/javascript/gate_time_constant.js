// Time constant of a gate. Written by `python -m millivolt.formula` from its theorem; do not edit.
function gate_time_constant({alpha, beta}) {
  if (!(alpha > 0 && beta > 0)) return NaN;
  return 1.0/(alpha + beta);
}
