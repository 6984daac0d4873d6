// Nernst potential of protons. Written by `python -m millivolt.formula` from its theorem; do not edit.
function proton_nernst({T, pH_in, pH_out}) {
  const C_R_per_F = 8.617333262145177e-05;
  if (!(T > 0)) return NaN;
  return C_R_per_F*Math.log(10.0)*T*(pH_in - pH_out);
}
