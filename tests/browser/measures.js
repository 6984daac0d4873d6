// What is measured of a page in a frame of a telephone's width, everything unfolded.
function measure(frame) {
  const page = frame.contentDocument, view = frame.contentWindow, width = page.documentElement.clientWidth;
  page.querySelectorAll("details").forEach(d => { d.open = true; });
  const name = e => e.tagName.toLowerCase() + (e.id ? "#" + e.id : "") + (e.getAttribute("class") ? "." + e.getAttribute("class").split(" ").join(".") : "");
  const found = { width: width, wide: page.documentElement.scrollWidth, unreachable: [], pale: [], small: [], measured: 0, dark: view.matchMedia("(prefers-color-scheme: dark)").matches };
  for (const e of page.body.querySelectorAll("*")) {
    const style = view.getComputedStyle(e);
    if (/auto|scroll/.test(style.overflowX) && e.scrollWidth > e.clientWidth + 1 && e.tabIndex < 0) found.unreachable.push(name(e) + ": " + e.textContent.trim().slice(0, 60));
    const text = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
    if (!text || !e.getClientRects().length || style.clipPath !== "none" && style.position === "absolute") continue;
    found.measured += 1;
    const ink = e instanceof view.SVGElement ? style.fill : style.color;
    const ratio = contrast(rgb(ink), ground(e, view));
    if (ratio < 4.5) found.pale.push(name(e) + " " + ink + " " + ratio.toFixed(2) + ": " + e.textContent.trim().slice(0, 40));
    if (!(e instanceof view.SVGElement) && !e.closest("math") && parseFloat(style.fontSize) < 12) found.small.push(name(e) + " " + style.fontSize);
  }
  return found;
}
function rgb(colour) { return colour.match(/[\d.]+/g).map(Number); }
function ground(e, view) {
  for (; e; e = e.parentElement) {
    const colour = rgb(view.getComputedStyle(e).backgroundColor);
    if (colour.length === 3 || colour[3] === 1) return colour;
  }
  return [255, 255, 255];
}
function luminance(colour) {
  const [r, g, b] = colour.map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a, b) {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}
addEventListener("load", () => {
  const told = {};
  for (const frame of document.querySelectorAll("iframe")) told[frame.title] = measure(frame);
  document.getElementById("told").textContent = JSON.stringify(told);
});
