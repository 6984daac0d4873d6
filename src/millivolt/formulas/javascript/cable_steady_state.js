// Steady state of a long cable. Written by `python -m millivolt.formula` from its theorem; do not edit.
function cable_steady_state({x, V_0, lam}) {
  if (!(lam > 0)) return NaN;
  const u = Math.abs(x)/lam;
  return V_0*Math.exp(-u);
}
