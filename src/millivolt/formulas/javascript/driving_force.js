// Driving force. Written by `python -m millivolt.formula` from its theorem; do not edit.
function driving_force({V, E}) {
  return -E + V;
}
