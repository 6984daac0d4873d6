// Single-channel current. Written by `python -m millivolt.formula` from its theorem; do not edit.
function channel_current({gamma, V, E}) {
  if (!(gamma >= 0)) return NaN;
  return gamma*(-E + V);
}
