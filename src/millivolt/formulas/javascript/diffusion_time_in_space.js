// In space. Written by `python -m millivolt.formula` from its theorem; do not edit.
function diffusion_time_in_space({x, D}) {
  if (!(x > 0 && D > 0)) return NaN;
  return (0.16666666666666666)*(x*x)/D;
}
