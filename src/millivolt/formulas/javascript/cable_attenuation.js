// Attenuation along a cable. Written by `python -m millivolt.formula` from its theorem; do not edit.
function cable_attenuation({x, lam}) {
  if (!(lam > 0)) return NaN;
  const u = Math.abs(x)/lam;
  return Math.exp(-u);
}
