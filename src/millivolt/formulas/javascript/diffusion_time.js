// Diffusion time. Written by `python -m millivolt.formula` from its theorem; do not edit.
function diffusion_time({x, D}) {
  if (!(x > 0 && D > 0)) return NaN;
  return (0.5)*(x*x)/D;
}
