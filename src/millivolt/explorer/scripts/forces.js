// The driving forces: a bar of each ion, from its Nernst potential to the membrane potential.
const ROW = 36, AROUND = { min_border_left: 40, min_border_right: 82, min_border_top: 26, min_border_bottom: 26 }; // px
const END = AROUND.min_border_right - 2, HALF = 40; // px: to the right end of the page's column; of the letters over the line

const forces = framed({ ...AROUND, frame_height: ROW * IONS.length, x_range: [-112, 112], y_range: [IONS.length - 0.5, -0.5], y_axis_type: null });
const bars = columns("y", "left", "right", "color"), homes = columns("x", "y", "color");
forces.hbar({ source: bars, y: column("y"), left: column("left"), right: column("right"), height: 1 / 3, fill_color: column("color"), line_color: null });
const here = straight(forces, "height", HERE);
forces.scatter(column("x"), column("y"), { source: homes, size: 14, fill_color: PALETTE.paper, line_color: column("color"), line_width: 3, level: "overlay" });
const signs = lettered(forces, "bold"), sizes = lettered(forces, "normal");

function plot_forces(now) {
  const V = now.V * 1000, ions = [...now.rows, ...now.proton].map((ion, y) => ({ ...ion, y, color: PALETTE[INKS[y] ?? "soft"], x: ion.E * 1000 }));
  const known = [...ions.map(ion => ion.x), V].filter(Number.isFinite), low = Math.min(-100, ...known) - 12, high = Math.max(100, ...known) + 12;
  forces.frame_height = ROW * ions.length;
  forces.x_range.setv({ start: low, end: high });
  forces.y_range.setv({ start: ions.length - 0.5, end: -0.5 });
  fill_in(bars, ions.filter(ion => Number.isFinite(ion.force)).map(ion => ({ ...ion, left: Math.min(ion.x, V), right: Math.max(ion.x, V) })));
  fill_in(homes, ions.filter(ion => Number.isFinite(ion.E)));
  fill_in(signs, ions.map(ion => ({ ...ion, x: low, text: ion.sign, right: -AROUND.min_border_left, down: 0, align: "left" })));
  fill_in(sizes, [...head(V, low, high), ...ions.map(ion => ({ y: ion.y, x: high, text: size_of(ion), right: END, down: 0, align: "right", color: Number.isFinite(ion.E) ? PALETTE.ink : PALETTE.soft }))]);
  stand(here, V);
}

// over the frame: the membrane potential at its line, but within the frame; and what the numbers at the right are
function head(V, low, high) {
  const wide = Math.max(100, by_id("forces").clientWidth - AROUND.min_border_left - AROUND.min_border_right), margin = HALF / wide * (high - low);
  const over = { y: -0.5, right: 0, down: -14 }, title = { ...over, x: high, text: "V − E", right: END, align: "right", color: PALETTE.soft };
  if (!Number.isFinite(V)) return [title];
  return [title, { ...over, x: Math.min(Math.max(V, low + margin), high - margin), text: `V ${fixed(V)} mV`, align: "center", color: PALETTE.ink }];
}

function size_of(ion) {
  if (Number.isFinite(ion.E)) return Number.isFinite(ion.force) ? `${fixed(ion.force * 1000)} mV` : "";
  return ion.c_out > 0 || ion.c_in > 0 ? "on one side only" : "none";
}
