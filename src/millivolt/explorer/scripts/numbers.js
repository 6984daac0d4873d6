// Numbers as a reader sees them.
const MINUS = "\u2212", DASH = "\u2013", UPPER = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function raised(n) {
  return (n < 0 ? "⁻" : "") + [...String(Math.abs(n))].map(d => UPPER[d]).join("");
}

// with so many figures after the point; a dash where there is no number, and no minus before a zero
function fixed(x, digits = 1) {
  if (!Number.isFinite(x)) return DASH;
  const text = x.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", MINUS);
}

// three figures; powers of ten where it is very large or very small
function significant(x, figures = 3) {
  if (!Number.isFinite(x)) return DASH;
  if (x === 0) return "0";
  const [mantissa, power] = x.toExponential(figures - 1).split("e").map(Number);
  if (power < -3 || power > 5) return `${mantissa.toFixed(figures - 1).replace("-", MINUS)} × 10${raised(power)}`;
  return x.toFixed(Math.max(0, figures - 1 - power)).replace("-", MINUS);
}

// as a field holds it
function typed(x) {
  return String(Number(x.toPrecision(12)));
}

// three figures of a slider's number
function rounded(x) {
  return Number(x.toPrecision(3));
}
