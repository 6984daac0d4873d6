// The functions of the compiled formulas for one number, as scalars.py has them: exact where the textbook's form is 0/0, and no overflow on the way.
const LARGE = 700; // Math.expm1 overflows at 709.8

// the polynomial with these coefficients, lowest first
function horner(coefficients, y) {
  return coefficients.reduceRight((sum, c) => sum * y + c, 0);
}

// the sum of the terms 0 ... n - 1
function total(n, term) {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += term(i);
  return sum;
}

// e^p - e^q, where d = p - q
function exp_difference(p, q, d) {
  return d >= 0 ? -Math.exp(p) * Math.expm1(-d) : Math.exp(q) * Math.expm1(d);
}

// 1/(1 + e^-x)
function logistic(x) {
  return x > -LARGE ? 1 / (1 + Math.exp(-x)) : Math.exp(x);
}

// a/(1 + e^-x) + b/(1 + e^x)
function balance(a, b, x) {
  if (-0.5 < x && x < 0.5) return 0.5 * ((a + b) + (a - b) * Math.tanh(0.5 * x));
  return a * logistic(x) + b * logistic(-x);
}

// x/(e^x - 1), 1 at x = 0
function bernoulli_0(x) {
  if (x === 0) return 1;
  if (x > LARGE) return x < Infinity ? x * Math.exp(-x) : 0;
  return x / Math.expm1(x);
}

// minus the slope of x/(e^x - 1), 1/2 at x = 0
function bernoulli_1(x) {
  if (-1 < x && x < 1) return 0.5 - x * horner(SLOPE, x * x);
  return x > 0 ? slope_above_1(x) : 1 - slope_above_1(-x);
}

function slope_above_1(x) {
  if (x > LARGE) return x < Infinity ? (x - 1) * Math.exp(-x) : 0;
  const e = Math.expm1(x);
  return (x / e + (x - 1)) / e;
}

// the curvature of x/(e^x - 1), 1/6 at x = 0
function bernoulli_2(x) {
  const t = Math.abs(x);
  if (t < 2) return horner(CURVATURE, t * t);
  if (t > LARGE) return t < Infinity ? (t - 2) * Math.exp(-t) : 0;
  const e = Math.expm1(t);
  return (1 + 1 / e) * ((t - 2) + 2 * t / e) / e;
}

// (e^x - 1)/x, 1 at x = 0
function phi_1(x) {
  if (x === 0) return 1;
  return x < LARGE ? Math.expm1(x) / x : Math.exp(0.5 * x) / x * Math.exp(0.5 * x);
}

// log(a/b)
function log_ratio(a, b) {
  if (0.5 * b < a && a < 2 * b) return Math.log1p((a - b) / b);
  const quotient = a / b;
  return 2 ** -1022 <= quotient && quotient < Infinity ? Math.log(quotient) : Math.log(a) - Math.log(b);
}

// (a - b)/log(a/b), a where they are equal
function log_mean(a, b) {
  return a === b ? a : (a - b) / log_ratio(a, b);
}

// the slope of log_mean(a, b) by a
function log_mean_share(a, b) {
  const w = log_ratio(a, b);
  if (0 <= w && w < 2) return Math.exp(-w) * horner(TURNED, w);
  if (-2 < w && w < 0) return horner(SHARE, -w);
  return (b / a - 1 + w) / (w * w);
}

// of c w^2 = b w + a: the positive root, its logarithm, and c times the distance of the roots
function positive_root(b, a, c) {
  const half = 0.5 * b, side = Math.hypot(half, Math.sqrt(a) * Math.sqrt(c));
  return half >= 0 ? (half + side) / c : a / (side - half);
}

function log_root(b, a, c) {
  const sum = root_width(b, a, c) + Math.abs(b);
  return b < 0 ? log_ratio(2 * a, sum) : log_ratio(sum, 2 * c);
}

function root_width(b, a, c) {
  return 2 * Math.hypot(0.5 * b, Math.sqrt(a) * Math.sqrt(c));
}

// sqrt(q^2 + p^2) - p, of a positive p
function excess(q, p) {
  return q * (q / (Math.hypot(q, p) + p));
}

// 1 - p/sqrt(q^2 + p^2), of a positive p
function shortfall(q, p) {
  const part = p / Math.hypot(q, p);
  return part < 0.5 ? 1 - part : excess(q, p) / Math.hypot(q, p);
}
