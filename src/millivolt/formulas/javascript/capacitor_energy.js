// Energy of the charged membrane. Written by `python -m millivolt.formula` from its theorem; do not edit.
function capacitor_energy({c_m, A, V}) {
  if (!(c_m > 0 && A > 0)) return NaN;
  return (0.5)*A*(V*V)*c_m;
}
