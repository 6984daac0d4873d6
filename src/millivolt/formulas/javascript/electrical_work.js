// Electrical work. Written by `python -m millivolt.formula` from its theorem; do not edit.
function electrical_work({z, dV}) {
  const C_F = 96485.33212331001;
  if (!(z !== 0)) return NaN;
  return C_F*dV*z;
}
