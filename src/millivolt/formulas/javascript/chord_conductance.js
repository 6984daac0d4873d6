// Chord-conductance equation. Written by `python -m millivolt.formula` from its theorem; do not edit.
function chord_conductance({g, E}) {
  if (!(g.every(x => x >= 0))) return NaN;
  if (!(total(g.length, i => g[i]) !== 0.0)) return NaN;
  return total(E.length, i => E[i]*g[i])/total(g.length, i => g[i]);
}
