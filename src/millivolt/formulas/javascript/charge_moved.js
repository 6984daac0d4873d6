// Charge moved. Written by `python -m millivolt.formula` from its theorem; do not edit.
function charge_moved({c_m, A, dV}) {
  if (!(c_m > 0 && A > 0)) return NaN;
  return A*c_m*dV;
}
