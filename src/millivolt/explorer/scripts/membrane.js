// What the membrane does: the formulas of the theorems, in SI.
const CELSIUS = 273.15, MILLI = 1e-3, UNIT_PERMEABILITY = 1e-8; // K; V per mV; m/s in 10⁻⁶ cm/s
const NEAR = 1e-8; // V: nearer to its equilibrium an ion's chord is its slope

// s: every field's number, in the unit beside it; held: whether V is one of them
function membrane(s, held) {
  const T = s.T + CELSIUS;
  const ions = IONS.map(ion => ({ ...ion, T, P: s["P_" + ion.key] * s.scale * UNIT_PERMEABILITY, c_out: s[ion.key + "_out"], c_in: s[ion.key + "_in"] }));
  const rest = ghk_voltage_divalent(together(T, s, ions)), monovalent = ghk_voltage(together(T, s, ions));
  const V = held ? s.V * MILLI : rest;
  const rows = ions.map(ion => at(ion, V));
  return { T, V, rest, monovalent, ions, rows, I: sum(rows, "I"), chord_g: sum(rows, "chord"), slope_g: sum(rows, "slope"), chord: chord(rows, "chord"), weighted: chord(rows, "P") };
}

// only the ratios of the permeabilities count for a potential
function together(T, s, ions) {
  return Object.assign({ T }, ...ions.map(({ key, c_out, c_in }) => ({ ["P_" + key]: s["P_" + key], [key + "_out"]: c_out, [key + "_in"]: c_in })));
}

// one ion at a voltage
function at(ion, V) {
  const E = nernst(ion), force = driving_force({ V, E }), I = ghk_current({ ...ion, V }), slope = ghk_slope_conductance({ ...ion, V });
  return { ...ion, E, force, I, slope, chord: Math.abs(force) < NEAR ? slope : I / force };
}

function sum(rows, what) {
  return rows.filter(row => row.P > 0).reduce((all, row) => all + row[what], 0);
}

// the chord-conductance equation of the ions that can pass
function chord(rows, weight) {
  const open = rows.filter(row => row.P > 0);
  return chord_conductance({ g: open.map(row => row[weight]), E: open.map(row => row.E) });
}

// the currents of every ion, and of all, at these voltages in mV
function currents(ions, voltages) {
  const each = ions.map(ion => voltages.map(mV => ghk_current({ ...ion, V: mV * MILLI })));
  return { each, all: voltages.map((_, n) => each.reduce((sum, row) => sum + row[n], 0)) };
}
