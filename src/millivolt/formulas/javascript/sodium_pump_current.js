// Current of the sodium pump. Written by `python -m millivolt.formula` from its theorem; do not edit.
function sodium_pump_current({J_cycle}) {
  const C_F = 96485.33212331001;
  return C_F*J_cycle;
}
