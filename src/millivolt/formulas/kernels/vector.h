/* The functions of the compiled formulas, for one double, without branches or look-ups, so that a compiler makes SIMD of the loops around them.

   Every one is built of +, -, *, / and sqrt of IEEE doubles, in this order and no other: with contraction off, the bits do not hang on the
   processor, on the width of its registers, or on where in an array a number stands. NaN goes in, NaN comes out. Each has the name that it has
   in scalars.py, with a trailing underscore where the C library has it too. The logarithm's coefficients are those of FreeBSD's msun. */
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

#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 12 && !defined(MILLIVOLT_PLAIN)
#define KERNEL __attribute__((noinline, target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default"))) void
#elif defined(__GNUC__)
#define KERNEL __attribute__((noinline)) void
#else
#define KERNEL void
#endif

#include "tables.h"

#define PI 3.141592653589793
#define FURTHEST 800.0      /* beyond it e^x is infinite, and e^-x is 0 */
#define SHIFT 0x1.8p52      /* x + SHIFT has x, rounded, in its lowest bits */
#define HIGHEST 1000.0      /* powers of two below this one are finite with room to spare */
#define SMALLEST 0x1p-1022  /* of the normal doubles */

INLINE double from_bits(uint64_t b) { double x; memcpy(&x, &b, 8); return x; }
INLINE uint64_t to_bits(double x) { uint64_t b; memcpy(&b, &x, 8); return b; }

/* 2^k, of a whole k from -1022 to 1023 */
INLINE double two_to(double k) { return from_bits((to_bits(k + SHIFT) + 1023) << 52); }

/* Lowest coefficient first. */
#define HORNER(c, y) horner(c, sizeof(c) / sizeof *(c), y)
INLINE double horner(const double *c, size_t n, double y)
{
    double p = c[n - 1];
    UNROLLED
    for (size_t i = n - 1; i-- > 0;) p = p * y + c[i];
    return p;
}

/* ---- exponentials: e^x = 2^k (1 + p) ---- */

INLINE double power(double x, double *k)
{
    *k = (x * 0x1.71547652b82fep0 + SHIFT) - SHIFT;
    double r = (x - *k * 0x1.62e42fefa0000p-1) - *k * 0x1.cf79abc9e3b3ap-40;
    double p = 1.0 / 6227020800;
    p = p * r + 1.0 / 479001600;
    p = p * r + 1.0 / 39916800;
    p = p * r + 1.0 / 3628800;
    p = p * r + 1.0 / 362880;
    p = p * r + 1.0 / 40320;
    p = p * r + 1.0 / 5040;
    p = p * r + 1.0 / 720;
    p = p * r + 1.0 / 120;
    p = p * r + 1.0 / 24;
    p = p * r + 1.0 / 6;
    p = p * r + 0.5;
    return r + r * r * p;
}

INLINE double within(double x, double low, double high) { double y = x < low ? low : x; return y > high ? high : y; }

/* e^x 2^-less: in two factors, so that it ends as the doubles end, at both ends */
INLINE double exp_less(double x, double less)
{
    double k, p = power(within(x, -FURTHEST, FURTHEST), &k);
    double half = (0.5 * k + SHIFT) - SHIFT;
    return (1 + p) * two_to(half) * two_to(k - half - less);
}

INLINE double exp_(double x) { return exp_less(x, 0); }

INLINE double expm1_(double x)
{
    double k, p = power(within(x, -60, 710), &k), h = two_to(k - 1);
    return 2 * (h * p + (h - 0.5));
}

/* e^x - 1 = (what is returned) / rest: finite where e^x is not */
INLINE double expm1_over(double x, double *rest)
{
    double k, p = power(within(x, -60, FURTHEST), &k);
    double over = k > HIGHEST ? k - HIGHEST : 0, h = two_to(k - over - 1);
    *rest = two_to(-over);
    return 2 * (h * p + (h - 0.5));
}

/* e^p - e^q: of the larger side, and nothing is lost where they are near */
INLINE double exp_difference(double p, double q)
{
    double d = p - q, part = -expm1_(-fabs(d));
    return exp_(d < 0 ? q : p) * copysign(part, d);
}

INLINE double logistic(double x) { return 1 / (1 + exp_(-x)); }

INLINE double sinh_(double x)
{
    double t = fabs(x), e = expm1_(t > 2 ? 2 : t), h = exp_less(t, 1);
    return copysign(t < 1 ? 0.5 * (e + e / (1 + e)) : h - 0.25 / h, x);
}

INLINE double cosh_(double x) { double h = exp_less(fabs(x), 1); return h + 0.25 / h; }

INLINE double tanh_(double x) { double t = fabs(x), e = expm1_(t > 50 ? 100 : 2 * t); return copysign(e / (e + 2), x); }

/* ---- x/(e^x - 1) and its slopes: by one e^t - 1 of t = |x|; what stands for the other side is added, never taken away ---- */

#define TINY 1e-300  /* makes 1 of 0/0 */

INLINE double bernoulli_0(double x)
{
    double t = fabs(x), rest, g = expm1_over(t + TINY, &rest), top = t > FURTHEST ? FURTHEST : t + TINY;
    return top / g * rest + (x < 0 ? t : 0);
}

INLINE double slope_above_1(double t)  /* of the falling side */
{
    double rest, g = expm1_over(t, &rest);
    double top = t > FURTHEST ? FURTHEST : t;
    return (top / g * rest + (top - 1)) / g * rest;
}

INLINE double bernoulli_1(double x)
{
    double t = fabs(x), far = slope_above_1(t < 1 ? 1 : t);
    return t < 1 ? 0.5 - x * HORNER(SLOPE, x * x) : x < 0 ? 1 - far : far;
}

INLINE double bernoulli_2(double x)
{
    double t = fabs(x), above = t < 1 ? 1 : t, rest, g = expm1_over(above, &rest), m = slope_above_1(above);
    return t < 1 ? HORNER(CURVATURE, x * x) : m + (2 * m - 1) / g * rest;
}

/* ---- phi(k, x): the exponential with its first k terms taken out, divided by x^k ---- */

/* Where e^x is infinite, phi may not be: it is divided by `rest` last. */
#define PHI(k, near, far) \
    INLINE double phi_##k(double x) \
    { \
        double rest, g = expm1_over(x, &rest), above = x > FURTHEST ? INFINITY : (far) / rest; \
        return near; \
    }
PHI(1, x == 0 ? 1 : above, g / x)
PHI(2, fabs(x) < 1 ? HORNER(PHI_2, x) : above, (g / x - rest) / x)
PHI(3, fabs(x) < 1 ? HORNER(PHI_3, x) : above, ((g / x - rest) / x - 0.5 * rest) / x)

/* ---- logarithms: k log 2 + 2 artanh(s), |s| < 0.18 ---- */

#define ROOT_HALF_BITS 0x3fe6a09e00000000u  /* of the square root of 1/2, nearly */
#define ONE_BITS 0x3ff0000000000000u

INLINE double log_of(double s, double k)
{
    double z = s * s, t = 1.479819860511658591e-01;
    t = t * z + 1.531383769920937332e-01;
    t = t * z + 1.818357216161805012e-01;
    t = t * z + 2.222219843214978396e-01;
    t = t * z + 2.857142874366239149e-01;
    t = t * z + 3.999999999940941908e-01;
    t = t * z + 6.666666666666735130e-01;
    return k * 6.93147180369123816490e-01 + (2 * s + (s * (z * t) + k * 1.90821492927058770002e-10));
}

/* x = 2^k (what is returned), which is between the roots of 1/2 and of 2; x a positive number, not infinite */
INLINE double mantissa(double x, double *k)
{
    double few = x < SMALLEST ? 54 : 0;
    uint64_t b = to_bits(x * two_to(few)) + (ONE_BITS - ROOT_HALF_BITS);
    *k = (from_bits((b >> 52) | 0x4330000000000000u) - (0x1p52 + 1023)) - few;
    return from_bits((b & 0xfffffffffffffu) + ROOT_HALF_BITS);
}

/* log(a/b), and no quotient of the two on the way: a - b is exact where they are near */
INLINE double log_ratio(double a, double b)
{
    double i, j, m = mantissa(a, &i), n = mantissa(b, &j);
    double up = m > n * 0x1.6a09e667f3bcdp0 ? 1 : 0, down = n > m * 0x1.6a09e667f3bcdp0 ? 1 : 0;
    n = n * (up == 1 ? 2 : down == 1 ? 0.5 : 1);
    double value = log_of((m - n) / (m + n), i - j + up - down);
    return (a > 0) & (b > 0) & (a < INFINITY) & (b < INFINITY) ? value : (a - b) * INFINITY;
}

INLINE double log_(double x)
{
    double k, m = mantissa(x, &k), value = log_of((m - 1) / (m + 1), k);
    return (x > 0) & (x < INFINITY) ? value : (x - 1) * INFINITY;
}

INLINE double log1p_(double x)
{
    double k, u = 1 + x, lost = x < 1 ? x - (u - 1) : 1 - (u - x), m = mantissa(u, &k);
    double f = (m - 1) + lost * two_to(within(-k, -1000, 1000)), value = log_of(f / (2 + f), k);
    return (x > -1) & (x < INFINITY) ? value : x * INFINITY;
}

INLINE double asinh_(double x)
{
    double t = fabs(x);
    return copysign(log1p_(t > 1e150 ? 2 * t : t + t * t / (1 + sqrt(1 + t * t))), x);
}

/* ---- means and roots ---- */

/* (a - b)/log(a/b) */
INLINE double log_mean(double a, double b) { return a == b ? a : (a - b) / log_ratio(a, b); }

/* Its slope by a: phi(2, log(b/a)), whose exponential is b/a */
INLINE double log_mean_share(double a, double b)
{
    double x = log_ratio(b, a), far = ((b - a) / a / x - 1) / x;
    return fabs(x) < 1 ? HORNER(PHI_2, x) : far;
}

/* sqrt(q^2 + p^2), squared where the squares are neither too large nor too small */
INLINE double hypot_(double q, double p)
{
    double s = fabs(q), t = fabs(p), most = s > t ? s : t;
    double up = most > 0x1p500 ? 0x1p-600 : most < 0x1p-400 ? 0x1p600 : 1, down = most > 0x1p500 ? 0x1p600 : most < 0x1p-400 ? 0x1p-600 : 1;
    s = s * up;
    t = t * up;
    return sqrt(s * s + t * t) * down;
}

/* sqrt(q^2 + p^2) - p */
INLINE double excess(double q, double p) { return q * (q / (hypot_(q, p) + p)); }

/* Of c w^2 = b w + a: c times the distance of its roots, the positive one, and its logarithm */
INLINE double root_width(double b, double a, double c) { return hypot_(b, 2 * (sqrt(a) * sqrt(c))); }

INLINE double positive_root(double b, double a, double c)
{
    double width = root_width(b, a, c);
    return (b < 0 ? 2 * a : b + width) / (b < 0 ? width - b : 2 * c);
}

INLINE double log_root(double b, double a, double c)
{
    double width = root_width(b, a, c);
    return log_ratio(b < 0 ? 2 * a : b + width, b < 0 ? width - b : 2 * c);
}

#endif
