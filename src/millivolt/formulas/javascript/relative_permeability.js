// Relative permeability. Written by `python -m millivolt.formula` from its theorem; do not edit.
function relative_permeability({T, V, K_out, K_in, Na_out, Na_in}) {
  const C_F_per_R = 11604.518121550083;
  if (!(T > 0 && K_out >= 0 && K_in >= 0 && Na_out >= 0 && Na_in >= 0)) return NaN;
  if (!(balance(Na_in, -Na_out, C_F_per_R*V/T) !== 0.0)) return NaN;
  return balance(-K_in, K_out, C_F_per_R*V/T)/balance(Na_in, -Na_out, C_F_per_R*V/T);
}
