// Capacitive current. Written by `python -m millivolt.formula` from its theorem; do not edit.
function capacitive_current({c_m, A, dV_dt}) {
  if (!(c_m > 0 && A > 0)) return NaN;
  return A*c_m*dV_dt;
}
