// Reversal of the sodium-calcium exchanger. Written by `python -m millivolt.formula` from its theorem; do not edit.
function exchanger_reversal({n_Na, n_Ca, E_Na, E_Ca}) {
  if (!(n_Na > 0 && n_Ca > 0)) return NaN;
  if (!(-2.0*n_Ca + n_Na !== 0.0)) return NaN;
  return (-2.0*E_Ca*n_Ca + E_Na*n_Na)/(-2.0*n_Ca + n_Na);
}
