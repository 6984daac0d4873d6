/* The functions of the compiled formulas, for one double, without branches or look-ups, so that a compiler makes SIMD of the loops around them.

   Every one is built of +, -, *, / and sqrt of IEEE doubles, in this order and no other: with contraction off, the bits do not hang on the
   processor, on the width of its registers, or on where in an array a number stands. NaN goes in, NaN comes out. Each has the name that it has
   in scalars.py, with a trailing underscore where the C library has it too. */
#ifndef MILLIVOLT_VECTOR_H
#define MILLIVOLT_VECTOR_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__GNUC__) && !defined(__clang__)
#define INDEPENDENT _Pragma("GCC ivdep")  /* the result may lie where an argument lies, element upon element */
#elif defined(__clang__)
#define INDEPENDENT _Pragma("clang loop vectorize(assume_safety)")
#elif defined(_MSC_VER)
#define INDEPENDENT __pragma(loop(ivdep))
#else
#define INDEPENDENT
#endif

#if defined(__GNUC__) && !defined(__clang__)
#define UNROLLED _Pragma("GCC unroll 32")
#else
#define UNROLLED
#endif

#if defined(__GNUC__)
#define INLINE static inline __attribute__((always_inline))
#elif defined(_MSC_VER)
#define INLINE static __forceinline
#else
#define INLINE static inline
#endif

#if defined(__x86_64__) && defined(__GLIBC__) && defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 12 && !defined(MILLIVOLT_PLAIN)
#define VALUES __attribute__((noinline, target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default"))) void
#define SLOPES __attribute__((noinline, target_clones("arch=x86-64-v3", "default"))) void  /* there are many */
#elif defined(__GNUC__)
#define VALUES __attribute__((noinline)) void
#define SLOPES VALUES
#else
#define VALUES void
#define SLOPES void
#endif

#include "tables.h"

#define LOG2_E 0x1.71547652b82fep0
#define LOG_2_HIGH 0x1.62e42fefa0000p-1  /* times a whole number of 11 bits it is exact */
#define LOG_2_LOW 0x1.cf79abc9e3b3ap-40
#define PI 3.141592653589793
#define FURTHEST 800.0      /* beyond it e^x is infinite, and e^-x is 0 */
#define SHIFT 0x1.8p52      /* x + SHIFT has x, rounded, in its lowest bits */
#define SMALLEST 0x1p-1022  /* of the normal doubles */

INLINE double from_bits(uint64_t b) { double x; memcpy(&x, &b, 8); return x; }
INLINE uint64_t to_bits(double x) { uint64_t b; memcpy(&b, &x, 8); return b; }

/* The polynomial with these coefficients, lowest first: in two chains, of the even and of the odd powers. */
#define HORNER(c, y) horner(c, sizeof(c) / sizeof *(c), y)
INLINE double horner(const double *c, size_t n, double y)
{
    double z = y * y, even = c[(n - 1) / 2 * 2], odd = c[n / 2 * 2 - 1];
    UNROLLED
    for (size_t i = (n - 1) / 2 * 2; i > 0; i -= 2) even = even * z + c[i - 2];
    UNROLLED
    for (size_t i = n / 2 * 2 - 1; i > 1; i -= 2) odd = odd * z + c[i - 2];
    return even + y * odd;
}

INLINE double within(double x, double low, double high) { double y = x < low ? low : x; return y > high ? high : y; }

/* ---- exponentials: e^x = 2^k (1 + p), and k stands in the lowest bits of what power() leaves in `shifted` ---- */

INLINE double power(double x, double *shifted)
{
    *shifted = x * LOG2_E + SHIFT;
    double k = *shifted - SHIFT, r = (x - k * LOG_2_HIGH) - k * LOG_2_LOW;
    return r + r * r * HORNER(EXPONENTIAL, r);
}

/* 2^(k + more): from -1022 to 1024, which is infinite */
INLINE double two_to(double shifted, int more) { return from_bits((to_bits(shifted) + (uint64_t)(1023 + more)) << 52); }

/* e^x times a factor, 1 or 1/2: in two steps, so that it ends as the doubles end, at both ends */
INLINE double exp_times(double x, double factor)
{
    double shifted, p = power(within(x, -745.2, 710.5), &shifted), up = x < 0 ? 60 : -60, down = x < 0 ? 0x1p-60 : 0x1p60;
    return (1 + p) * two_to(shifted + up, 0) * (down * factor);
}

INLINE double exp_(double x) { return exp_times(x, 1); }

/* e^-t, for t that is not below 0 */
INLINE double decay(double t)
{
    double shifted, p = power(-(t > 746 ? 746 : t), &shifted);
    return (1 + p) * two_to(shifted, 60) * 0x1p-60;
}

INLINE double expm1_(double x)
{
    double shifted, p = power(within(x, -60, 710), &shifted), h = two_to(shifted, -1);
    return 2 * (h * p + (h - 0.5));
}

/* e^x - 1 = (what is returned) / rest: finite where e^x is not */
INLINE double expm1_over(double x, double *rest)
{
    double shifted, p = power(within(x, -60, FURTHEST), &shifted);
    double h = two_to(shifted - (x > 690 ? 200 : 0), -1);
    *rest = x > 690 ? 0x1p-200 : 1;
    return 2 * (h * p + (h - 0.5));
}

/* (e^t - 1) 2^-140, for t from 1e-200 to FURTHEST */
INLINE double growth(double t)
{
    double shifted, p = power(t, &shifted), h = two_to(shifted, -140);
    return h * p + (h - 0x1p-140);
}

/* e^p - e^q, where d = p - q: of the larger side, and nothing is lost where they are near */
INLINE double exp_difference(double p, double q, double d)
{
    return copysign(exp_(d < 0 ? q : p) * -expm1_(-fabs(d)), d);
}

/* the slope of |x|; 0 at x = 0, where there is none */
INLINE double sign_(double x) { return (double)(x > 0) - (double)(x < 0); }

/* 1/(1 + e^-x); both terms times 2^-60, so that e^-x is finite wherever the quotient is not 0 */
INLINE double logistic(double x)
{
    double shifted, p = power(within(-x, -60, 746), &shifted), h = two_to(shifted, -60);
    return 0x1p-60 / (0x1p-60 + (h + h * p));
}

/* 2^y = 2^k (1 + p) with less to do. Values are computed so; slopes, which have more roundings of their own, are not */
INLINE double power_of_two(double y, double *shifted)
{
    *shifted = y + SHIFT;
    double f = y - (*shifted - SHIFT);
    return f * HORNER(POWER_OF_TWO, f);
}

INLINE double quick_decay(double t)
{
    double y = t * LOG2_E, shifted, p = power_of_two(-(y > 1080 ? 1080 : y), &shifted);
    return (1 + p) * two_to(shifted, 60) * 0x1p-60;
}

INLINE double quick_logistic(double x)
{
    double shifted, p = power_of_two(within(x * -LOG2_E, -60, 1080), &shifted), h = two_to(shifted, -60);
    return 0x1p-60 / (0x1p-60 + (h + h * p));
}

INLINE double sinh_(double x)
{
    double t = fabs(x), e = expm1_(t > 2 ? 2 : t), h = exp_times(t, 0.5);
    return copysign(t < 1 ? 0.5 * (e + e / (1 + e)) : h - 0.25 / h, x);
}

INLINE double cosh_(double x) { double h = exp_times(fabs(x), 0.5); return h + 0.25 / h; }

INLINE double tanh_(double x) { double t = fabs(x), e = expm1_(t > 50 ? 100 : 2 * t); return copysign(e / (e + 2), x); }

/* a/(1 + e^-x) + b/(1 + e^x), to full precision also where a is nearly -b and x is small */
INLINE double balance(double a, double b, double x)
{
    return fabs(x) < 0.5 ? 0.5 * ((a + b) + (a - b) * tanh_(0.5 * x)) : a * logistic(x) + b * logistic(-x);
}

/* ---- x/(e^x - 1) and its slopes: by one e^t - 1 of t = |x|; what stands for the other side is added, never taken away ---- */

#define TINY 1e-200  /* makes 1 of 0/0 */
#define REST 0x1p-140

INLINE double bernoulli_0(double x)
{
    double t = fabs(x), top = t > FURTHEST ? FURTHEST : t + TINY;
    return top / growth(top) * REST + (x < 0 ? t : 0);
}

INLINE double quick_bernoulli_0(double x)
{
    double t = fabs(x), top = t > FURTHEST ? FURTHEST : t + TINY, shifted, p = power_of_two(top * LOG2_E, &shifted), h = two_to(shifted, -140);
    return top / (h * p + (h - REST)) * REST + (x < 0 ? t : 0);
}

INLINE double slope_above_1(double t)  /* of the falling side */
{
    double top = t > FURTHEST ? FURTHEST : t, g = growth(top);
    return (top / g * REST + (top - 1)) / g * REST;
}

INLINE double bernoulli_1(double x)
{
    double t = fabs(x), far = slope_above_1(t < 1 ? 1 : t);
    return t < 1 ? 0.5 - x * HORNER(SLOPE, x * x) : x < 0 ? 1 - far : far;
}

INLINE double bernoulli_2(double x)
{
    double t = fabs(x), top = t < 2 ? 2 : t > FURTHEST ? FURTHEST : t, g = growth(top);
    return t < 2 ? HORNER(CURVATURE, x * x) : (1 + REST / g) * ((top - 2) + 2 * top / g * REST) / g * REST;
}

/* bernoulli_0(x) - x bernoulli_1(x), of one e^t - 1; where the two nearly cancel they are one */
INLINE double bernoulli_rise(double x)
{
    double t = fabs(x), top = t > FURTHEST ? FURTHEST : t + TINY, s = top / growth(top) * REST;
    double first = t < 1 ? 0.5 - x * HORNER(SLOPE, x * x) : 1 - s * (s + (top - 1)) / top;
    return x < 1 ? s + (x < 0 ? t : 0) - x * first : s * (2 - top - s);
}

/* m bernoulli_1(x) - x bernoulli_2(x): of e^t - 1 once; where the two nearly cancel they are one */
INLINE double bernoulli_slope(double m, double x)
{
    double t = fabs(x), top = t < 1 ? 1 : t > FURTHEST ? FURTHEST : t, q = REST / growth(top), s = top * q;
    double first = t < 1 ? 0.5 - t * HORNER(SLOPE, t * t) : (s + (top - 1)) * q, far = (-((top - (m + 2)) * top + m) - s * (3 * top - (m + 2)) - 2 * s * s) * q;
    double value = t < 2 ? m * first - t * HORNER(CURVATURE, t * t) : far;
    return x < 0 ? m - value : value;
}

INLINE double bernoulli_slope_1(double x) { return bernoulli_slope(1, x); }
INLINE double bernoulli_slope_2(double x) { return bernoulli_slope(2, x); }

/* phi(1, x) = (e^x - 1)/x; divided by `rest` last, for it is finite where e^x is not */
INLINE double phi_1(double x)
{
    double rest, g = expm1_over(x, &rest);
    return x == 0 ? 1 : x > FURTHEST ? INFINITY : g / x / rest;
}

/* ---- logarithms: log(m/n) + k log 2, where m/n is from 2/3 to 3/2 ---- */

#define ONE_BITS 0x3ff0000000000000u
#define FRACTION 0x000fffffffffffffu  /* the bits of a double that are not its sign or its exponent */
#define HALF 0x0008000000000000u      /* the highest of them */

INLINE double log_of(double s, double k)  /* 2 artanh(s) + k log 2 */
{
    double z = s * s;
    return k * LOG_2_HIGH + (2 * s + (s * (z * HORNER(LOGARITHM, z)) + k * LOG_2_LOW));
}

/* log(a/b), and no quotient of the two on the way. The bits of a double rise as its logarithm does, nearly: so their difference tells k, and what is left
   of it how far n is from m. Then m - n is exact. */
INLINE double log_ratio(double a, double b)
{
    uint64_t p = to_bits(a < SMALLEST ? a * 0x1p54 : a), q = to_bits(b < SMALLEST ? b * 0x1p54 : b);
    uint64_t apart = p - q + (((uint64_t)2048 << 52) + HALF), m_bits = (p & FRACTION) | ONE_BITS;
    double k = from_bits((apart >> 52) | 0x4330000000000000u) - (0x1p52 + 2048) - (a < SMALLEST ? 54 : 0) + (b < SMALLEST ? 54 : 0);
    double m = from_bits(m_bits), n = from_bits(m_bits + HALF - (apart & FRACTION)), value = log_of((m - n) / (m + n), k);
    return ((a > 0) & (b > 0) & (a < INFINITY) & (b < INFINITY)) ? value : (a - b) * INFINITY;
}

INLINE double log_(double x) { return log_ratio(x, 1); }

INLINE double log1p_(double x)
{
    double u = 1 + x, lost = x < 1 ? x - (u - 1) : 1 - (u - x);
    uint64_t b = to_bits(u) + HALF;
    double k = from_bits((b >> 52) | 0x4330000000000000u) - (0x1p52 + 1023);
    double m = from_bits((b & FRACTION) + (ONE_BITS - HALF));  /* u / 2^k */
    double f = (m - 1) + lost * two_to(SHIFT - (k > 1000 ? 1000 : k), 0), value = log_of(f / (2 + f), k);
    return ((x > -1) & (x < INFINITY)) ? value : x * INFINITY;
}

INLINE double asinh_(double x)
{
    double t = fabs(x);
    return copysign(log1p_(t > 1e150 ? t : t + t * t / (1 + sqrt(1 + t * t))) + (t > 1e150 ? 6.93147180559945286227e-01 : 0), x);
}

/* ---- means and roots ---- */

/* (a - b)/log(a/b) */
INLINE double log_mean(double a, double b) { return a == b ? a : (a - b) / log_ratio(a, b); }

/* Its slope by a: (b/a - 1 + w)/w^2 with w = log(a/b) */
INLINE double log_mean_share(double a, double b)
{
    double w = log_ratio(a, b), t = fabs(w), far = t < 2 ? 2 : w;
    double near = w < 0 ? HORNER(SHARE, t) : exp_(-t) * HORNER(TURNED, t);
    return t < 2 ? near : (b / a - 1 + far) / (far * far);
}

/* Adds x to the sum; what the rounding lost of it. Nothing, where either is no number */
INLINE double added(double *sum, double x)
{
    double whole = *sum + x, of_x = whole - *sum, lost = (*sum - (whole - of_x)) + (x - of_x);
    *sum = whole;
    return lost == lost ? lost : 0;
}

/* x y, and what its rounding lost: of halves whose products are exact */
INLINE double product(double x, double y, double *lost)
{
    double c = x * 134217729, d = y * 134217729, x_high = c - (c - x), x_low = x - x_high, y_high = d - (d - y), y_low = y - y_high, whole = x * y;
    *lost = ((x_high * y_high - whole) + x_high * y_low + x_low * y_high) + x_low * y_low;
    return whole;
}

/* sqrt(a + b), of what is not below zero, and what was lost of both; a step of Newton's takes that back, but for the last rounding */
INLINE double root_of_sum(double a, double b, double lost, double *rounded_off)
{
    double sum = a + b, root = sqrt(sum), large = a > b ? a : b, small = a > b ? b : a, of_root;
    double rest = (sum - product(root, root, &of_root)) - of_root + ((small - (sum - large)) + lost);
    double step = rest == rest && root > 0 ? 0.5 * rest / root : 0, found = root + step;
    *rounded_off = step == 0 ? 0 : step - (found - root);
    return found;
}

/* Powers of two that bring a number of this size to where its square is, and back */
INLINE double up_from(double most) { return most > 0x1p500 ? 0x1p-600 : most < 0x1p-400 ? 0x1p600 : 1; }
INLINE double down_to(double most) { return most > 0x1p500 ? 0x1p600 : most < 0x1p-400 ? 0x1p-600 : 1; }

/* sqrt(q^2 + p^2) */
INLINE double hypot_(double q, double p)
{
    double s = fabs(q), t = fabs(p), most = s > t ? s : t, up = up_from(most), off, of_s, of_t;
    double a = product(s * up, s * up, &of_s), b = product(t * up, t * up, &of_t);
    return root_of_sum(a, b, of_s + of_t, &off) * down_to(most);
}

/* sqrt(q^2 + p^2) - p */
INLINE double excess(double q, double p) { return q * (q / (hypot_(q, p) + p)); }

/* 1 - p/sqrt(q^2 + p^2): so where that is large, and by the excess where it is small */
INLINE double shortfall(double q, double p)
{
    double h = hypot_(q, p), part = p / h;
    return part < 0.5 ? 1 - part : q * (q / (h + p)) / h;
}

/* Of c w^2 = b w + a: c times the distance of its roots, the positive one, and its logarithm */
INLINE double width_and(double b, double a, double c, double *rounded_off)
{
    double t = fabs(b), r = 2 * (sqrt(a) * sqrt(c)), most = t > r ? t : r, up = up_from(most), down = down_to(most), off, of_b, of_a;
    double square = product(t * up, t * up, &of_b), four = product(4 * (a * up), c * up, &of_a), width = root_of_sum(square, four, of_b + of_a, &off);
    *rounded_off = off * down;
    return width * down;
}

INLINE double root_width(double b, double a, double c) { double off; return width_and(b, a, c, &off); }

INLINE double positive_root(double b, double a, double c)
{
    double width = root_width(b, a, c);
    return (b < 0 ? 2 * a : b + width) / (b < 0 ? width - b : 2 * c);
}

/* f positive_root(b, a, c)/root_width(b, a, c), whose slope may be steep: what the roundings of the width and of the sum took is put back at the end */
INLINE double root_slope(double f, double b, double a, double c)
{
    double off, t = fabs(b), width = width_and(b, a, c, &off), sum = width + t, of_sum = (off + (t - (sum - width))) / sum;
    double part = (b < 0 ? f : sum) / width, value = part * (b < 0 ? 2 * a : f) / (b < 0 ? sum : 2 * c), back = value * ((b < 0 ? -of_sum : of_sum) - off / width);
    return value + (back == back ? back : 0);
}

INLINE double log_root(double b, double a, double c)
{
    double sum = root_width(b, a, c) + fabs(b);
    return log_ratio(b < 0 ? 2 * a : sum, b < 0 ? sum : 2 * c);
}

#endif
