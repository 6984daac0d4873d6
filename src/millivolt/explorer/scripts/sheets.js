// Bokeh writes style sheets into <style> elements of its shadow roots, and this page's policy lets no style in but its own.
// So the elements stay empty, and what is meant for them becomes constructed sheets: those need no leave.
const everywhere = new CSSStyleSheet(); // of the page, in every shadow root
const rules = new WeakMap();

function sheet_of(style) {
  if (!rules.has(style)) rules.set(style, { sheet: new CSSStyleSheet(), text: "" });
  return rules.get(style);
}

Object.defineProperty(HTMLStyleElement.prototype, "textContent", {
  get() { return sheet_of(this).text; },
  set(text) {
    sheet_of(this).text = text;
    sheet_of(this).sheet.replaceSync(text);
  },
});

const { attachShadow } = Element.prototype;

Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options);
  root.adoptedStyleSheets = [everywhere];
  return root;
};

ShadowRoot.prototype.append = function (...nodes) {
  DocumentFragment.prototype.append.apply(this, nodes);
  this.adoptedStyleSheets = [...[...this.querySelectorAll("style")].map(style => sheet_of(style).sheet), everywhere];
};
