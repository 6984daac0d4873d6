// Osmotic pressure. Written by `python -m millivolt.formula` from its theorem; do not edit.
function osmotic_pressure({c, T}) {
  const C_R = 8.31446261815324;
  if (!(c > 0 && T > 0)) return NaN;
  return C_R*T*c;
}
