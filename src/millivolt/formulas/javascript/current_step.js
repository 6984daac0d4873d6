// Current step. Written by `python -m millivolt.formula` from its theorem; do not edit.
function current_step({t, I, R, tau}) {
  if (!(t >= 0 && R > 0 && tau > 0)) return NaN;
  const u = t/tau;
  return -I*R*Math.expm1(-u);
}
