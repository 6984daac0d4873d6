// Steady state of a gate. Written by `python -m millivolt.formula` from its theorem; do not edit.
function gate_steady_state({alpha, beta}) {
  if (!(alpha > 0 && beta > 0)) return NaN;
  return alpha/(alpha + beta);
}
