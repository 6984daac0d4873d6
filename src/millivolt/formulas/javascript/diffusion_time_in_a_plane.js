// In a plane. Written by `python -m millivolt.formula` from its theorem; do not edit.
function diffusion_time_in_a_plane({x, D}) {
  if (!(x > 0 && D > 0)) return NaN;
  return (0.25)*(x*x)/D;
}
