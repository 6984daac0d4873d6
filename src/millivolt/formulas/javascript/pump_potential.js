// Pump potential. Written by `python -m millivolt.formula` from its theorem; do not edit.
function pump_potential({I_pump, g_total}) {
  if (!(g_total > 0)) return NaN;
  return -I_pump/g_total;
}
