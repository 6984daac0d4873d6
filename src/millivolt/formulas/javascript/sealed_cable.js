// Sealed cable. Written by `python -m millivolt.formula` from its theorem; do not edit.
function sealed_cable({x, l, V_0, lam}) {
  if (!(x >= 0 && l > 0 && lam > 0)) return NaN;
  return (V_0*(Math.exp((-2.0*l + x)/lam) + Math.exp(-x/lam)))*logistic(2.0*l/lam);
}
