// Free energy of ATP. Written by `python -m millivolt.formula` from its theorem; do not edit.
function atp_free_energy({dG0, T, ATP, ADP, Pi}) {
  const C_R = 8.31446261815324;
  const C_c_std = 1000.0;
  if (!(T > 0 && ATP > 0 && ADP > 0 && Pi > 0)) return NaN;
  return C_R*T*log_ratio(ADP*Pi, C_c_std*ATP) + dG0;
}
