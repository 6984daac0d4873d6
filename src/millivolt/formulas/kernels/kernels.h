/* What the generated kernels and the module that makes ufuncs of them say to each other. */
#ifndef MILLIVOLT_KERNELS_H
#define MILLIVOLT_KERNELS_H

#include "vector.h"

/* y[i] of x[0][i], x[1][i] ...; `bad` is left as it is where every argument is in its domain, and may be set where one is NaN. */
typedef void (*Columns)(size_t n, const double *const *x, double *y, uint64_t *bad);

/* One argument of a formula of any number of ions: the i-th ion's is at + i*step; a step of 0 is one value for all. */
typedef struct { const char *at; ptrdiff_t step; } Row;
#define AT(row, i) (*(const double *)((row).at + (ptrdiff_t)(i) * (row).step))

typedef double (*OfIons)(size_t ions, const Row *x, uint64_t *bad);

/* A formula's value, or one of its slopes: of columns, of columns beside arguments that stay the same, or of rows of ions. */
typedef struct { const char *name; Columns columns, beside; OfIons of_ions; const char *signature; } Function;

/* `same` has a bit for every argument that `beside` takes as staying the same; `functions` ends with a name of NULL. */
typedef struct { const char *name, *digest; int arguments; uint32_t same; const Function *functions; } Formula;

#define MOST_ARGUMENTS 16
#define MOST_STEPS 2200  /* enough to halve from one end of the doubles to the other */

/* Where a rising function is 0, between low, where it is not above 0, and high, where it is not below: Newton's steps, kept inside. */
typedef double (*Crossing)(double x, size_t ions, const Row *at, double *rise);

INLINE double root(Crossing function, size_t ions, const Row *at, double low, double high)
{
    double enough = 0x1p-53 * fmin(fabs(low), fabs(high)), x = within(0.0, low, high);
    for (int n = 0; n < MOST_STEPS; n++) {
        double rise, y = function(x, ions, at, &rise);
        if (y == 0.0 || y != y) return y != y ? y : x;
        if (y < 0.0) low = x; else high = x;
        double next = x - y / rise;
        if (!(low <= next && next <= high)) next = 0.5 * (low + high);
        int near = fabs(next - x) <= 0x1p-52 * fabs(x) + enough;
        x = next;
        if (near) break;
    }
    return x;
}

#endif
