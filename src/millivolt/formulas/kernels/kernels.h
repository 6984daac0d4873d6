/* What the generated kernels and the module that makes ufuncs of them say to each other. */
#ifndef MILLIVOLT_KERNELS_H
#define MILLIVOLT_KERNELS_H

#include "vector.h"

/* y[i] of x[0][i], x[1][i] ...; `bad` is left as it is where every argument is in its domain, and may be set where one is NaN. */
typedef void (*Columns)(size_t n, const double *const *x, double *y, uint64_t *bad);

/* The same of rows of ions, at most ROWS of them: the i-th ion's of the row-th is x[j][i * ROWS + row]; what has one value a row is x[j][row]. */
typedef void (*Rows)(size_t many, size_t ions, const double *const *x, double *y, uint64_t *bad);
#define ROWS 64

/* A formula's value, or one of its slopes: of columns, of columns beside arguments that stay the same, or of rows of ions. */
typedef struct { const char *name; Columns columns, beside; Rows rows; const char *signature; } Function;

/* `same` has a bit for every argument that `beside` takes as staying the same; `functions` ends with a name of NULL. */
typedef struct { const char *name, *digest; int arguments; uint32_t same; const Function *functions; } Formula;

#define MOST_ARGUMENTS 16
#define MOST_STEPS 2200  /* enough to halve from one end of the doubles to the other */
#define SETTLED 1e-9     /* a step of Newton's from so near is the last: what it leaves is the square of that */

/* What flows up and what flows down at x, and how each rises with it. */
typedef void (*Sides)(size_t many, size_t ions, const double *const *x, const double *at, double *up, double *up_rise, double *down, double *down_rise);

/* Where up - down, which rises, is 0: between low, where it is not above 0, and high, where it is not below. Newton's steps for log(up/down),
   which is nearly straight, kept between the two ends; what is found stays, so a row is the same beside any others. */
static inline void roots(Sides sides, size_t many, size_t ions, const double *const *x, double *low, double *high, double *found)
{
    double up[ROWS], up_rise[ROWS], down[ROWS], down_rise[ROWS];
    char done[ROWS] = {0};
    size_t left = many;
    for (size_t row = 0; row < many; row++) found[row] = within(0.0, low[row], high[row]);
    for (int n = 0; n < MOST_STEPS && left; n++) {
        sides(many, ions, x, found, up, up_rise, down, down_rise);
        for (size_t row = 0; row < many; row++) {
            if (done[row]) continue;
            double at = found[row], y = up[row] - down[row], far = log_ratio(up[row], down[row]);
            if (y < 0.0) low[row] = at; else high[row] = at;
            double next = at - far / (up_rise[row] / up[row] - down_rise[row] / down[row]);
            int inside = low[row] <= next && next <= high[row];
            if (!inside) next = 0.5 * (low[row] + high[row]);
            done[row] = y == 0.0 || y != y || next == at || (inside && fabs(far) <= SETTLED);
            found[row] = y != y ? y : y == 0.0 ? at : next;
            left -= (size_t)done[row];
        }
    }
}

#endif
