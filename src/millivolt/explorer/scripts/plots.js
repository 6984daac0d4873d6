// Plots as SVG, drawn in the very pixels that there are, so that letters keep their size.
const SVG = "http://www.w3.org/2000/svg";
const DASHES = ["", "9 4", "2 4", "9 4 2 4"];
const FROM = -150, TO = 100, STEP = 2; // mV

function draw(parent, tag, attributes, text) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (text !== undefined) made.textContent = text;
  return parent.appendChild(made);
}

function canvas(id, height) {
  const place = document.getElementById(id), width = Math.max(260, place.clientWidth);
  place.replaceChildren();
  return [draw(place, "svg", { viewBox: `0 0 ${width} ${height}`, height, "aria-hidden": "true" }), width];
}

function scale(low, high, from, to) {
  return x => from + (x - low) / (high - low) * (to - from);
}

// labels at these heights, moved apart where they would lie on each other
function apart(labels, gap, top, bottom) {
  labels.sort((a, b) => a.y - b.y);
  labels.forEach((label, n) => { label.y = Math.max(label.y, n ? labels[n - 1].y + gap : top); });
  labels.reverse().forEach((label, n) => { label.y = Math.min(label.y, n ? labels[n - 1].y - gap : bottom); });
  return labels;
}

function plot_currents(now) {
  const height = 340, [svg, width] = canvas("currents", height);
  const voltages = Array.from({ length: (TO - FROM) / STEP + 1 }, (_, n) => FROM + n * STEP);
  const { each, all } = currents(now.ions, voltages);
  const lines = now.ions.map((ion, n) => ({ name: ion.sign, values: each[n], n })).filter(line => now.ions[line.n].P > 0);
  lines.push({ name: "total", values: all, n: -1 });
  const every = lines.flatMap(line => line.values).map(A => A * 100); // µA/cm²
  let low = Math.min(0, ...every), high = Math.max(0, ...every);
  if (!(high > low)) [low, high] = [-1, 1];
  const marks = ticks(low, high, 6), left = 16 + 7.5 * Math.max(...marks.map(y => significant(y, 2).length)), right = width - 46, top = 24, bottom = height - 44;
  const x = scale(FROM, TO, left, right), y = scale(low, high, bottom, top);
  for (const mark of marks) {
    draw(svg, "line", { class: "grid", x1: left, x2: right, y1: y(mark), y2: y(mark) });
    draw(svg, "text", { class: "tick", x: left - 6, y: y(mark) + 4, "text-anchor": "end" }, plain_tick(mark));
  }
  for (const mark of ticks(FROM, TO, width < 450 ? 4 : 8)) draw(svg, "text", { class: "tick", x: x(mark), y: bottom + 17, "text-anchor": "middle" }, fixed(mark, 0));
  draw(svg, "path", { class: "axis", d: `M${left} ${y(0)}H${right}M${x(0)} ${top}V${bottom}` });
  draw(svg, "text", { class: "tick", x: left, y: 14 }, "µA/cm²");
  draw(svg, "text", { class: "tick", x: right, y: height - 4, "text-anchor": "end" }, "membrane potential (mV)");
  for (const line of lines) {
    const of = line.n < 0 ? "curve total" : `curve ion-${line.n + 1}`, d = line.values.map((A, n) => `${n ? "L" : "M"}${x(voltages[n]).toFixed(1)} ${y(A * 100).toFixed(1)}`).join("");
    draw(svg, "path", { class: of, d, "stroke-dasharray": DASHES[line.n] || "none" });
  }
  const ends = lines.map(line => ({ ...line, y: y(line.values.at(-1) * 100) + 4 }));
  for (const end of apart(ends, 15, top + 4, bottom)) draw(svg, "text", { class: end.n < 0 ? "named" : `named ion-${end.n + 1}`, x: right + 5, y: end.y }, end.name);
  if (now.V * 1000 >= FROM && now.V * 1000 <= TO) {
    draw(svg, "line", { class: "here", x1: x(now.V * 1000), x2: x(now.V * 1000), y1: top, y2: bottom });
    draw(svg, "circle", { class: "dot", cx: x(now.V * 1000), cy: y(now.I * 100), r: 6 });
  }
  return { voltages, each, all };
}

function plain_tick(mark) {
  return Math.abs(mark) >= 1e5 || (mark !== 0 && Math.abs(mark) < 1e-3) ? significant(mark, 2) : String(mark).replace("-", MINUS);
}

function plot_forces(now) {
  const shown = [...now.rows, ...now.proton], row = 36, top = 26, bottom = top + row * shown.length, [svg, width] = canvas("forces", bottom + 24);
  const known = [...shown.map(ion => ion.E), now.V].filter(Number.isFinite).map(V => V * 1000);
  const low = Math.min(-100, ...known) - 12, high = Math.max(100, ...known) + 12, left = 40, right = width - 82, x = scale(low, high, left, right);
  for (const mark of ticks(low, high, width < 450 ? 4 : 8)) {
    draw(svg, "line", { class: "grid", x1: x(mark), x2: x(mark), y1: top, y2: bottom });
    draw(svg, "text", { class: "tick", x: x(mark), y: bottom + 18, "text-anchor": "middle" }, fixed(mark, 0));
  }
  draw(svg, "text", { class: "tick", x: width - 2, y: 14, "text-anchor": "end" }, "V − E");
  shown.forEach((ion, n) => {
    const of = `ion-${n + 1}`, middle = top + row * (n + 0.5), E = x(ion.E * 1000), V = x(now.V * 1000);
    draw(svg, "text", { class: `named ${of}`, x: 0, y: middle + 5 }, ion.sign);
    if (!Number.isFinite(ion.E)) {
      draw(svg, "text", { class: "tick", x: width - 2, y: middle + 5, "text-anchor": "end" }, ion.c_out > 0 || ion.c_in > 0 ? "on one side only" : "none");
      return;
    }
    if (Number.isFinite(ion.force)) {
      draw(svg, "rect", { class: `bar ${of}`, x: Math.min(E, V), width: Math.abs(V - E), y: middle - 6, height: 12 });
      draw(svg, "text", { x: width - 2, y: middle + 5, "text-anchor": "end" }, `${fixed(ion.force * 1000)} mV`);
    }
    draw(svg, "circle", { class: `home ${of}`, cx: E, cy: middle, r: 7 });
  });
  if (!Number.isFinite(now.V)) return;
  draw(svg, "line", { class: "here", x1: x(now.V * 1000), x2: x(now.V * 1000), y1: top - 4, y2: bottom });
  draw(svg, "text", { x: Math.min(Math.max(x(now.V * 1000), left + 40), right - 40), y: 14, "text-anchor": "middle" }, `V ${fixed(now.V * 1000)} mV`);
}
