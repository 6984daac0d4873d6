// What the membrane does: the formulas of the theorems, in SI.
const MILLI = 1e-3, UNIT_PERMEABILITY = 1e-8; // V per mV; m/s in 10⁻⁶ cm/s
const NEAR = 1e-8; // V: nearer to its equilibrium an ion's chord is its slope
const ROUNDING = 8 * Number.EPSILON; // of what is added up: 2.3 at most in 300,000 membranes at rest

// s: every field's number, in the unit beside it; held: whether V is one of them; acid: whether the pH are
function membrane(s, held, acid) {
  const T = s.T + CELSIUS;
  const ions = IONS.map(ion => ({ ...ion, T, P: s["P_" + ion.key] * s.scale * UNIT_PERMEABILITY, c_out: s[ion.key + "_out"], c_in: s[ion.key + "_in"] }));
  const rest = ghk_voltage_divalent(together(T, s, ions)), monovalent = ghk_voltage(together(T, s, ions));
  const V = held ? s.V * MILLI : rest;
  const rows = ions.map(ion => at(ion, V));
  const proton = acid ? [protons(s, T, V)] : [];
  return { T, V, rest, monovalent, ions, rows, proton, I: sum(rows, "I"), chord_g: sum(rows, "chord"), slope_g: sum(rows, "slope"), dust: sum(rows, "dust"), chord: chord(rows, "chord"), weighted: chord(ions.map((ion, n) => ({ ...rows[n], P: s["P_" + ion.key] })), "P") };
}

// only the ratios of the permeabilities count for a potential
function together(T, s, ions) {
  return Object.assign({ T }, ...ions.map(({ key, c_out, c_in }) => ({ ["P_" + key]: s["P_" + key], [key + "_out"]: c_out, [key + "_in"]: c_in })));
}

// one ion at a voltage
function at(ion, V) {
  const E = nernst(ion), force = driving_force({ V, E }), I = ghk_current({ ...ion, V }), slope = ghk_slope_conductance({ ...ion, V });
  return { ...ion, E, force, I, slope, chord: Math.abs(force) < NEAR ? slope : I / force, dust: dust({ ...ion, V }, slope) };
}

// how far from zero rounding alone can take a current: it is what leaves less what enters, at a voltage that is rounded too
function dust(ion, slope) {
  const ways = [ghk_current({ ...ion, c_out: 0 }), ghk_current({ ...ion, c_in: 0 }), slope * ion.V];
  return ROUNDING * ways.reduce((all, way) => all + Math.abs(way), 0);
}

// hydrogen ions: their Nernst potential and what drives them, the proton-motive force; how well they pass is not asked
function protons({ pH_out, pH_in }, T, V) {
  return { key: "H", sign: "H⁺", title: "Protons", n: 5, P: 0, E: proton_nernst({ T, pH_in, pH_out }), force: proton_motive_force({ dpsi: V, T, pH_in, pH_out }) };
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
