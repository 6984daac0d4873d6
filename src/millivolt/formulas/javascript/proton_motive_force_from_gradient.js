// From the difference of pH. Written by `python -m millivolt.formula` from its theorem; do not edit.
function proton_motive_force_from_gradient({dpsi, T, dpH}) {
  const C_R_per_F = 8.617333262145177e-05;
  if (!(T > 0)) return NaN;
  return -C_R_per_F*Math.log(10.0)*T*dpH + dpsi;
}
