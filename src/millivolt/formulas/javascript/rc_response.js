// RC response. Written by `python -m millivolt.formula` from its theorem; do not edit.
function rc_response({t, V_0, V_inf, tau}) {
  if (!(t >= 0 && tau > 0)) return NaN;
  const u = t/tau;
  return V_0*Math.exp(-u) - V_inf*Math.expm1(-u);
}
