// Liquid junction potential (Henderson). Written by `python -m millivolt.formula` from its theorem; do not edit.
function liquid_junction_potential({D, z, c_in, c_out, T}) {
  const C_R_per_F = 8.617333262145177e-05;
  if (!(D.every(x => x > 0) && z.every(x => x !== 0) && c_in.every(x => x >= 0) && c_out.every(x => x >= 0) && T > 0)) return NaN;
  if (!(total(D.length, i => D[i]*c_in[i]*(z[i]*z[i])) !== 0.0)) return NaN;
  if (!(total(D.length, i => D[i]*c_out[i]*(z[i]*z[i]))/total(D.length, i => D[i]*c_in[i]*(z[i]*z[i])) > 0.0)) return NaN;
  return -C_R_per_F*T*total(D.length, i => (c_in[i] - c_out[i])*D[i]*z[i])/log_mean(total(D.length, i => D[i]*c_out[i]*(z[i]*z[i])), total(D.length, i => D[i]*c_in[i]*(z[i]*z[i])));
}
