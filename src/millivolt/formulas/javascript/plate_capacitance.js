// Capacitance of a membrane. Written by `python -m millivolt.formula` from its theorem; do not edit.
function plate_capacitance({eps_r, d}) {
  const C_eps_0 = 8.8541878188e-12;
  if (!(eps_r > 0 && d > 0)) return NaN;
  return C_eps_0*eps_r/d;
}
