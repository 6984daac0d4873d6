// Input resistance of a sealed cable. Written by `python -m millivolt.formula` from its theorem; do not edit.
function sealed_input_resistance({R_inf, l, lam}) {
  if (!(R_inf > 0 && l > 0 && lam > 0)) return NaN;
  const u = 2.0*l/lam;
  return R_inf*(1.0 + lam*bernoulli_0(u)/l);
}
