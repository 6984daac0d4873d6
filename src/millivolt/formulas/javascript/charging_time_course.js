// Charging time course. Written by `python -m millivolt.formula` from its theorem; do not edit.
function charging_time_course({t, E, tau}) {
  if (!(t >= 0 && tau > 0)) return NaN;
  const u = t/tau;
  return -E*Math.expm1(-u);
}
