// The page: fields and sliders, what they give, and the address that holds them.
const PLACES = 200; // of a logarithmic slider: zero, and from its low to its high end
const FIRST = Object.keys(CELLS)[0], USUAL = { scale: 1, V: -70, pH_out: 7.4, pH_in: 7.2 };
const HYDROGEN = ["pH_out", "pH_in"];
const NUMBER = /^-?\d{1,12}(\.\d{1,12})?(e[+-]?\d{1,2})?$/i;

const FIELDS = [...document.querySelectorAll(".control")].map(box => {
  const key = box.dataset.key, field = by_id(key);
  return {
    key, field, slider: by_id(key + "-slider"), wrong: by_id(key + "-wrong"), unit: by_id(key + "-unit").textContent,
    log: box.dataset.law === "log", low: Number(box.dataset.low), high: Number(box.dataset.high), least: Number(field.min), most: Number(field.max),
  };
});
const state = {}; // the last good number of every field
let held = false, acid = false;

// ---- sliders ----

function place_of(f, x) {
  if (!f.log) return x;
  return x <= 0 ? 0 : Math.min(PLACES, Math.max(1, 1 + (PLACES - 1) * Math.log(x / f.low) / Math.log(f.high / f.low)));
}

function number_at(f, place) {
  if (!f.log) return place;
  return place <= 0 ? 0 : rounded(f.low * (f.high / f.low) ** ((place - 1) / (PLACES - 1)));
}

function slide(f) {
  f.slider.value = place_of(f, state[f.key]);
  f.slider.setAttribute("aria-valuetext", `${typed(state[f.key])} ${f.unit}`.trim());
}

function fitting(f, x) {
  return Number.isFinite(x) && x >= f.least && x <= f.most;
}

function put(f, x) {
  state[f.key] = x;
  f.field.value = typed(x);
  complain(f, "");
  slide(f);
}

function complain(f, words) {
  f.wrong.textContent = words;
  f.wrong.hidden = !words;
  if (words) f.field.setAttribute("aria-invalid", "true"); else f.field.removeAttribute("aria-invalid");
}

// ---- cells ----

function wanted(name) {
  return { ...USUAL, ...CELLS[name].fields };
}

function take(values, hold, with_protons) {
  for (const f of FIELDS) put(f, values[f.key]);
  turn(hold, with_protons);
}

function turn(hold, with_protons) {
  held = by_id("held").checked = hold;
  acid = by_id("acid").checked = with_protons;
}

// what a cell brings beside its ions: a potential that was measured, and pH
const holds = name => "V" in CELLS[name].fields, acidic = name => "pH_out" in CELLS[name].fields;

function cell_shown() {
  return Object.keys(CELLS).find(name => (held || !holds(name)) && (acid || !acidic(name)) && Object.entries(CELLS[name].fields).every(([key, x]) => state[key] === x)) || "";
}

// the potential of one cell is not that of the next; one of the user's own stays
function choose(name) {
  const before = cell_shown();
  take({ ...state, ...CELLS[name].fields }, holds(name) || held && !(before && holds(before)), acidic(name) || acid && !(before && acidic(before)));
}

function tell_cell(name) {
  by_id("cell").value = name;
  const words = name ? [CELLS[name].words.join(" "), "Sources: " + CELLS[name].sources.join("; ") + "."] : [];
  by_id("about").replaceChildren(...words.map(text => Object.assign(document.createElement("p"), { textContent: text })));
  by_id("now-cell").textContent = name ? CELLS[name].title : "Values of your own";
}

// ---- the address ----

function address() {
  const told = FIELDS.filter(f => f.key !== "V" && (acid || !HYDROGEN.includes(f.key))).map(f => `${f.key}=${typed(state[f.key])}`);
  return "#" + [...told, ...(held ? [`V=${typed(state.V)}`] : [])].join("&");
}

// the values that an address holds; of what is missing or no number, those of the first cell
function restored(hash) {
  const values = wanted(FIRST);
  let hold = holds(FIRST), with_protons = acidic(FIRST);
  for (const [key, text] of new URLSearchParams(hash.slice(1))) {
    const f = FIELDS.find(one => one.key === key);
    if (!f || !NUMBER.test(text) || !fitting(f, Number(text))) continue;
    values[key] = Number(text);
    hold = hold || key === "V";
    with_protons = with_protons || HYDROGEN.includes(key);
  }
  return [values, hold, with_protons];
}

// ---- what is shown ----

function show(id, text) {
  by_id(id).textContent = text;
}

function remark(now) {
  const open = now.rows.filter(ion => state["P_" + ion.key] > 0), bare = open.filter(ion => !Number.isFinite(ion.E)).map(ion => ion.sign);
  if (!Number.isFinite(now.rest)) return acid ? of_protons() : !open.length ? "No ion can pass: there is no potential at rest." : restless(open);
  if (bare.length) return `Without a Nernst potential (${bare.join(", ")}) there is no chord equation.`;
  if (!Number.isFinite(now.chord)) return "Where no current can flow there are no chord conductances.";
  if (held) return "The chord equation gives the voltage at which the ions, with the conductances that they have at the held potential, would carry no current.";
  return `At rest the chord conductances give the resting potential back; permeabilities as weights ${by_id("weighted").textContent === by_id("rest").textContent ? "do so here, to the last figure shown" : "do not"}.`;
}

function of_protons() {
  return held ? "V − E of the protons is the proton-motive force: negative where they are driven in." : "The protons would be at rest at their Nernst potential; hold the membrane at a potential, and V − E is the proton-motive force.";
}

function restless(open) {
  return open.some(ion => ion.c_out > 0 || ion.c_in > 0) ? "With these ions on one side only there is no potential without a current." : "The ions that can pass are on neither side: there is no potential at rest.";
}

function fill(now) {
  const still = Number.isFinite(now.rest) || !held;
  show("now-what", still ? "At rest" : "Held at");
  show("now", Number.isFinite(still ? now.rest : now.V) ? `${fixed((still ? now.rest : now.V) * 1000)} mV` : fixed(NaN));
  for (const what of ["rest", "monovalent", "chord", "weighted"]) show(what, fixed(now[what] * 1000, 2));
  for (const place of document.querySelectorAll(".at")) place.textContent = held ? `${fixed(now.V * 1000)} mV` : "rest";
  for (const ion of now.rows) cells_of(ion.key, { E: fixed(ion.E * 1000), force: fixed(ion.force * 1000), I: flowing(ion), chord: significant(ion.chord / 10), slope: significant(ion.slope / 10) });
  document.querySelector('tr[data-ion="H"]').hidden = !acid;
  for (const ion of now.proton) cells_of("H", { E: fixed(ion.E * 1000), force: fixed(ion.force * 1000) });
  cells_of("total", { I: flowing(now), chord: significant(now.chord_g / 10), slope: significant(now.slope_g / 10) });
  show("remark", remark(now));
}

// a current that its rounding could have made is zero [µA/cm²]
function flowing({ I, dust }) {
  return Math.abs(I) <= dust ? "0" : significant(I * 100);
}

function cells_of(ion, told) {
  for (const [what, text] of Object.entries(told)) document.querySelector(`tr[data-ion="${ion}"] [data-of="${what}"]`).textContent = text;
}

function picture(now) {
  plot_forces(now);
  show("forces-told", [...now.rows, ...now.proton].map(ion => Number.isFinite(ion.force) ? `${ion.title}: ${fixed(ion.force * 1000)} mV.` : `${ion.title}: none.`).join(" "));
  const { voltages, each, all } = plot_currents(now);
  show("currents-told", Number.isFinite(now.rest) ? `The total is zero at ${fixed(now.rest * 1000)} mV.` : now.ions.some(ion => ion.P > 0) ? "" : "No ion can pass: there are none to draw.");
  const rows = voltages.flatMap((mV, n) => mV % 10 === 0 ? [[fixed(mV, 0), ...each.map(row => significant(row[n] * 100)), significant(all[n] * 100)]] : []);
  by_id("currents-table").replaceChildren(...rows.map(texts => {
    const row = document.createElement("tr");
    texts.forEach(text => row.append(Object.assign(document.createElement("td"), { className: "figure", textContent: text })));
    return row;
  }));
}

let later = 0, last;

function refresh() {
  last = membrane(state, held, acid);
  tell_cell(cell_shown());
  fill(last);
  picture(last);
  clearTimeout(later);
  later = setTimeout(settle, 400); // a browser refuses an address that changes with every pixel, and nobody wants every number read out
}

function settle() {
  if (location.hash !== address()) history.replaceState(null, "", address());
  by_id("link").value = location.href;
  show("told", Number.isFinite(last.rest) ? `At rest ${fixed(last.rest * 1000)} mV.` : last.proton.map(ion => `Protons are driven by ${fixed(ion.force * 1000)} mV.`)[0] || "No potential at rest.");
}

// ---- events ----

for (const f of FIELDS) {
  f.slider.addEventListener("input", () => { put(f, number_at(f, f.slider.valueAsNumber)); hold_if(f); refresh(); });
  f.field.addEventListener("input", () => {
    const x = f.field.valueAsNumber;
    if (!fitting(f, x)) return complain(f, `A number from ${typed(f.least)} to ${typed(f.most)} is wanted; ${typed(state[f.key])} is used.`);
    state[f.key] = x;
    complain(f, "");
    slide(f);
    hold_if(f);
    refresh();
  });
}

function hold_if(f) {
  turn(held || f.key === "V", acid || HYDROGEN.includes(f.key));
}

by_id("cell").addEventListener("change", event => { if (event.target.value) choose(event.target.value); refresh(); });
by_id("held").addEventListener("change", event => { held = event.target.checked; refresh(); });
by_id("acid").addEventListener("change", event => { acid = event.target.checked; refresh(); });
by_id("reset").addEventListener("click", () => { take(wanted(FIRST), holds(FIRST), acidic(FIRST)); refresh(); });
by_id("membrane").addEventListener("submit", event => event.preventDefault());
by_id("copy").addEventListener("click", async () => {
  settle();
  by_id("link").select();
  try { await navigator.clipboard.writeText(by_id("link").value); show("told", "Copied."); } catch { show("told", "The address is selected: copy it."); }
});
addEventListener("hashchange", () => { take(...restored(location.hash)); refresh(); });
by_id("zoom").addEventListener("click", ({ target }) => {
  const on = target.getAttribute("aria-pressed") !== "true";
  target.setAttribute("aria-pressed", on);
  let_zoom(on);
});
for (const button of document.querySelectorAll("[data-save]")) button.addEventListener("click", () => pictures[button.dataset.save]());

new ResizeObserver(() => plot_forces(last)).observe(by_id("forces"));

take(...restored(location.hash));
refresh();
put_in("forces", forces);
put_in("currents", curves);
