// The currents against the voltage.
const FROM = -150, TO = 100, STEP = 2; // mV
const VOLTAGES = Array.from({ length: (TO - FROM) / STEP + 1 }, (_, n) => FROM + n * STEP);
const TALL = 272; // px, of the frame
const DASHES = ["solid", [9, 4], [2, 4], [9, 4, 2, 4]];
const LINES = [...IONS.map((ion, n) => ({ key: ion.key, name: ion.sign, ink: INKS[n], dash: DASHES[n], width: 2 })), { key: "total", name: "total", ink: "ink", dash: "solid", width: 3 }];

const curves = framed({ frame_height: TALL, min_border_left: 24, min_border_right: 48, x_range: [FROM, TO], y_range: [-1, 1], x_axis_label: "membrane potential (mV)", title: "µA/cm²" });
curves.title.setv({ ...SOFT, standoff: 6 });
curves.xgrids[0].visible = false;
for (const dimension of ["width", "height"]) straight(curves, dimension, { level: "underlay", line_color: PALETTE.edge });
const amperes = columns("V", ...LINES.map(line => line.key)), drawn = LINES.map(curve), ends = lettered(curves, "bold");
const upright = straight(curves, "height", HERE), dot = columns("x", "y");
curves.scatter(column("x"), column("y"), { source: dot, size: 12, fill_color: PALETTE.ink, line_color: PALETTE.paper, line_width: 2, level: "overlay" });

function curve({ key, ink, dash, width }) {
  return curves.line(column("V"), column(key), { source: amperes, line_width: width, line_dash: dash, line_color: PALETTE[ink] });
}

let shown; // what the membrane does, as the curves have it

function plot_currents(now) {
  shown = now;
  const { each, all } = currents(now.ions, VOLTAGES);
  const values = [...each, all].map(row => row.map(A => A * 100)); // µA/cm²
  drawn.forEach((line, n) => { line.visible = (now.ions[n] ? [now.ions[n]] : now.ions).some(ion => ion.P > 0); });
  amperes.data = Object.fromEntries([["V", VOLTAGES], ...LINES.map(({ key }, n) => [key, values[n]])]);
  const every = values.filter((_, n) => drawn[n].visible).flat();
  let low = Math.min(0, ...every), high = Math.max(0, ...every);
  if (!(high > low)) [low, high] = [-1, 1];
  const room = 0.015 * (high - low); // or the frame cuts into the outermost curve
  look(curves.x_range, FROM, TO);
  look(curves.y_range, low - room, high + room);
  stand(upright, now.V * 1000);
  fill_in(dot, Number.isFinite(now.V) && drawn.at(-1).visible ? [{ x: now.V * 1000, y: now.I * 100 }] : []);
  name_ends();
  return { voltages: VOLTAGES, each, all };
}

// of each ion that passes, and of all: its current at a voltage in mV [µA/cm²]
function at_voltage(mV) {
  const { each, all } = currents(shown.ions, [mV]);
  return LINES.map((line, n) => ({ ...line, A: (each[n] ?? all)[0] * 100 })).filter((_, n) => drawn[n].visible);
}

// the name of each curve, where it leaves the frame
function name_ends() {
  const { start: low, end: high } = curves.y_range, x = curves.x_range.end;
  const labels = at_voltage(x).map(line => ({ x, y: high, down: (high - line.A) / (high - low) * TALL, right: 6, text: line.name, align: "left", color: PALETTE[line.ink] }));
  fill_in(ends, apart(labels, 15, 4, TALL - 4));
}

// labels at these heights, moved apart where they would lie on each other
function apart(labels, gap, top, bottom) {
  labels.sort((a, b) => a.down - b.down);
  labels.forEach((label, n) => { label.down = Math.max(label.down, n ? labels[n - 1].down + gap : top); });
  labels.reverse().forEach((label, n) => { label.down = Math.min(label.down, n ? labels[n - 1].down - gap : bottom); });
  return labels;
}

// ---- the pointer ----

// the numbers at the pointer
function read_out(_, { x }) {
  const V = Math.min(TO, Math.max(FROM, x)), told = document.createElement("div");
  const rows = [["V", fixed(V), "mV", "ink"], ...at_voltage(V).map(line => [line.name, significant(line.A), "µA/cm²", line.ink])];
  Object.assign(told.style, { display: "grid", gridTemplateColumns: "repeat(3, auto)", columnGap: "0.5em" });
  for (const [name, value, unit, ink] of rows) told.append(cell(name, "left", `var(--${ink})`), cell(value, "right", ""), cell(unit, "left", ""));
  return told;
}

function cell(text, textAlign, color) {
  const made = Object.assign(document.createElement("span"), { textContent: text });
  Object.assign(made.style, { textAlign, color });
  return made;
}

const drag = new Models.PanTool(), wheel = new Models.WheelZoomTool();
const follow = new Models.CrosshairTool({ dimensions: "height", line_width: 1, line_color: PALETTE.soft });
const hover = new Models.HoverTool({ mode: "vline", renderers: [drawn.at(-1)], tooltips: read_out, attachment: "horizontal", show_arrow: false });
curves.add_tools(drag, wheel, follow, hover);

// ---- looking closer ----

const whole = new Map(); // of a range, what shows everything

// what was not moved by hand shows everything
function look(range, start, end) {
  const [before, after] = whole.get(range) ?? [range.start, range.end];
  const untouched = range.start === before && range.end === after;
  whole.set(range, [start, end]);
  if (untouched) range.setv({ start, end });
}

// by dragging and by the wheel, if it is wanted: otherwise they are the page's
function let_zoom(on) {
  drag.active = wheel.active = on;
  free_for_fingers("currents", !on);
  if (!on) for (const [range, [start, end]] of whole) range.setv({ start, end });
}

for (const range of [curves.x_range, curves.y_range]) range.change.connect(() => name_ends());
