// Chemical work. Written by `python -m millivolt.formula` from its theorem; do not edit.
function chemical_work({T, c_from, c_to}) {
  const C_R = 8.31446261815324;
  if (!(T > 0 && c_from > 0 && c_to > 0)) return NaN;
  return C_R*T*log_ratio(c_to, c_from);
}
