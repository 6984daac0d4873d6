// What the figures are made of. Each is made once, by Bokeh; afterwards only its data and ranges change.
const { Models, Plotting } = Bokeh, by_id = id => document.getElementById(id);
Bokeh.logger.set_level("warn"); // or it tells the console when it is done
const INKS = IONS.map((_, n) => `line-${n + 1}`);
const LETTERS = { text_font: 'system-ui, "Noto Sans", "DejaVu Sans", sans-serif', text_font_size: "13px", text_font_style: "normal" };
const SOFT = { ...LETTERS, text_color: PALETTE.soft };
const HERE = { line_width: 2, line_color: PALETTE.ink }; // the membrane potential
const FRAME = { sizing_mode: "stretch_width", toolbar_location: null, output_backend: "svg", background_fill_color: PALETTE.paper, border_fill_color: PALETTE.paper, outline_line_color: null, tools: [], active_drag: null, active_scroll: null };

// Bokeh draws in the palette of the day. In what is seen the page's variables take its place: by night, on paper, and without drawing anew.
everywhere.replaceSync(Object.entries(PALETTE).map(([name, colour]) => {
  const rgb = `rgb(${colour.match(/\w\w/g).map(two => parseInt(two, 16)).join()})`; // Bokeh writes either
  return ["fill", "stroke"].map(what => `[${what}="${colour}"],[${what}="${rgb}"]{${what}:var(--${name})}`).join("");
}).join(""));

function framed(options) {
  const made = Plotting.figure({ ...FRAME, ...options });
  for (const axis of made.axes) {
    const letters = ["axis_label", "major_label"].flatMap(part => Object.entries(SOFT).map(([name, value]) => [`${part}_${name}`, value]));
    axis.setv({ axis_line_color: null, major_tick_line_color: null, minor_tick_line_color: null, ...Object.fromEntries(letters) });
    axis.formatter.doFormat = marks => marks.map(plain_tick);
  }
  for (const grid of made.grids) grid.grid_line_color = PALETTE.rule;
  return made;
}

function plain_tick(mark) {
  const x = Number(mark.toPrecision(12));
  return Math.abs(x) >= 1e5 || (x !== 0 && Math.abs(x) < 1e-3) ? significant(x, 2) : String(x).replace("-", MINUS);
}

function straight(made, dimension, options) {
  const line = new Models.Span({ dimension, location: 0, ...options });
  made.add_layout(line);
  return line;
}

function stand(line, x) {
  line.setv(Number.isFinite(x) ? { visible: true, location: x } : { visible: false });
}

const column = name => ({ field: name });

function columns(...names) {
  return new Models.ColumnDataSource({ data: Object.fromEntries(names.map(name => [name, []])) });
}

// rows of a table, as the columns of a source
function fill_in(source, rows) {
  source.data = Object.fromEntries(source.columns().map(name => [name, rows.map(row => row[name])]));
}

// a source of letters, so many pixels right of a point and below it; they may stand outside the frame
function lettered(made, style) {
  const source = columns("x", "y", "text", "right", "down", "align", "color");
  made.text(column("x"), column("y"), column("text"), {
    source, x_offset: column("right"), y_offset: column("down"), text_align: column("align"), text_color: column("color"), text_baseline: "middle", level: "overlay", ...LETTERS, text_font_style: style,
  });
  return source;
}

const pictures = {}, layers = {}; // by the place of a figure, what saves it, and what feels the pointer

async function put_in(id, made) {
  const save = new Models.SaveTool({ filename: id });
  made.add_tools(save);
  pictures[id] = () => save.do.emit("save");
  const view = await Plotting.show(made, by_id(id));
  layers[id] = view.canvas.events_el;
  layers[id].removeAttribute("tabindex"); // nothing in it hears the keyboard
  free_for_fingers(id, true);
}

// up and down a finger scrolls the page, and from side to side it is the pointer
function free_for_fingers(id, free) {
  layers[id].style.touchAction = free ? "pan-y pinch-zoom" : "";
}
