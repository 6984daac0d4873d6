// Q10. Written by `python -m millivolt.formula` from its theorem; do not edit.
function q10_ratio({Q10, T_1, T_2, T_step}) {
  if (!(Q10 > 0 && T_1 > 0 && T_2 > 0 && T_step > 0)) return NaN;
  const u = (-T_1 + T_2)*Math.log(Q10)/T_step;
  return Math.exp(u);
}
