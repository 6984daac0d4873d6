/* The generated kernels as NumPy ufuncs: one is made when it is first asked for. Written by hand; the kernels and their table are not. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#define NPY_NO_DEPRECATED_API NPY_1_22_API_VERSION
#include <numpy/ndarraytypes.h>
#include <numpy/ufuncobject.h>

#include "kernels.h"
#include "table.h"

#if defined(__SSE2__) || defined(_M_X64)
#include <xmmintrin.h>
#define FORGET_FLAGS() _mm_setcsr(_mm_getcsr() & ~0x3fu)
#else
#include <fenv.h>
#define FORGET_FLAGS() feclearexcept(FE_ALL_EXCEPT)
#endif

#if defined(_MSC_VER)
#define OF_EACH_THREAD static __declspec(thread)
#else
#define OF_EACH_THREAD static _Thread_local
#endif

#define BLOCK 256

typedef struct { const Function *function; uint32_t same, families; int arguments; } Made;

OF_EACH_THREAD uint64_t outside;  /* not 0 once an argument was outside its domain, or may have been */

/* Both sides of a choice are computed, so the processor's flags tell of sides not taken: they are put out, or NumPy would warn. */
static void told(uint64_t bad)
{
    outside |= bad;
    FORGET_FLAGS();
}

static int stay_the_same(const Made *made, const npy_intp *steps)
{
    for (int j = 0; j < made->arguments; j++)
        if (made->same >> j & 1 && steps[j] != 0) return 0;
    return made->function->beside != NULL;
}

static void over_columns(char **args, const npy_intp *dims, const npy_intp *steps, void *data)
{
    const Made *made = data;
    const int m = made->arguments;
    const npy_intp n = dims[0];
    const int beside = n > 1 && stay_the_same(made, steps);
    const Columns kernel = beside ? made->function->beside : made->function->columns;
    const double *x[MOST_ARGUMENTS];
    char direct[MOST_ARGUMENTS + 1];
    int all = 1;
    uint64_t bad = 0;
    for (int j = 0; j <= m; j++) {
        direct[j] = n == 1 || steps[j] == sizeof(double) || (beside && j < m && made->same >> j & 1);
        all &= direct[j];
        if (j < m) x[j] = (const double *)args[j];
    }
    if (all) {
        kernel((size_t)n, x, (double *)args[m], &bad);
        told(bad);
        return;
    }
    double room[MOST_ARGUMENTS + 1][BLOCK];
    for (npy_intp from = 0; from < n; from += BLOCK) {
        const npy_intp many = n - from < BLOCK ? n - from : BLOCK;
        for (int j = 0; j < m; j++) {
            if (direct[j]) {
                x[j] = (const double *)(args[j] + from * steps[j]);
                continue;
            }
            x[j] = room[j];
            if (from == 0 || steps[j] != 0)
                for (npy_intp i = 0; i < many; i++) room[j][i] = *(const double *)(args[j] + (from + i) * steps[j]);
        }
        double *y = direct[m] ? (double *)(args[m] + from * steps[m]) : room[m];
        kernel((size_t)many, x, y, &bad);
        if (!direct[m])
            for (npy_intp i = 0; i < many; i++) *(double *)(args[m] + (from + i) * steps[m]) = y[i];
    }
    told(bad);
}

static void over_rows(char **args, const npy_intp *dims, const npy_intp *steps, void *data)
{
    const Made *made = data;
    const int m = made->arguments;
    const npy_intp *along_ions = steps + m + 1;
    Row x[MOST_ARGUMENTS];
    uint64_t bad = 0;
    for (int j = 0; j < m; j++) {
        x[j].at = args[j];
        x[j].step = made->families >> j & 1 ? *along_ions++ : 0;
    }
    for (npy_intp i = 0; i < dims[0]; i++) {
        *(double *)(args[m] + i * steps[m]) = made->function->of_ions((size_t)dims[1], x, &bad);
        for (int j = 0; j < m; j++) x[j].at += steps[j];
    }
    told(bad);
}

static const char DOUBLES[] = {
    NPY_DOUBLE, NPY_DOUBLE, NPY_DOUBLE, NPY_DOUBLE, NPY_DOUBLE, NPY_DOUBLE, NPY_DOUBLE, NPY_DOUBLE, NPY_DOUBLE,
    NPY_DOUBLE, NPY_DOUBLE, NPY_DOUBLE, NPY_DOUBLE, NPY_DOUBLE, NPY_DOUBLE, NPY_DOUBLE, NPY_DOUBLE,
};
static PyUFuncGenericFunction OVER_COLUMNS[] = {over_columns}, OVER_ROWS[] = {over_rows};

/* Which arguments of "(i),(),(i)->()" have one value an ion. */
static Made made_of(const Formula *formula, const Function *function)
{
    Made made = {function, formula->same, 0, formula->arguments};
    if (!function->signature) return made;
    made.arguments = 0;
    for (const char *s = function->signature; *s != '-'; s++) {
        if (*s != '(') continue;
        if (s[1] == 'i') made.families |= (uint32_t)1 << made.arguments;
        made.arguments++;
    }
    return made;
}

static PyObject *ufunc_of(const Formula *formula, const Function *function)
{
    typedef struct { Made made; void *data[1]; } Kept;  /* as long as the ufunc, which is as long as the process */
    Kept *kept = PyMem_Malloc(sizeof *kept);
    if (!kept) return PyErr_NoMemory();
    kept->made = made_of(formula, function);
    kept->data[0] = &kept->made;
    return PyUFunc_FromFuncAndDataAndSignature(
        function->signature ? OVER_ROWS : OVER_COLUMNS, kept->data, DOUBLES, 1, kept->made.arguments, 1, PyUFunc_None, formula->name, "", 0, function->signature);
}

static PyObject *ufunc(PyObject *self, PyObject *args)
{
    const char *name, *digest, *wanted;
    (void)self;
    if (!PyArg_ParseTuple(args, "sss", &name, &digest, &wanted)) return NULL;
    for (const Formula *const *formula = FORMULAS; *formula; formula++) {
        if (strcmp((*formula)->name, name) || strcmp((*formula)->digest, digest)) continue;
        for (const Function *function = (*formula)->functions; function->name; function++)
            if (!strcmp(function->name, wanted)) return ufunc_of(*formula, function);
    }
    Py_RETURN_NONE;
}

static PyObject *was_outside(PyObject *self, PyObject *none)
{
    const int was = outside != 0;
    (void)self, (void)none;
    outside = 0;
    return PyBool_FromLong(was);
}

static PyMethodDef METHODS[] = {
    {"ufunc", ufunc, METH_VARARGS, "The ufunc of a formula's function, of the source that has this digest; None where there is none."},
    {"was_outside", was_outside, METH_NOARGS, "Whether an argument may have been outside its domain since this was last asked, in this thread."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef MODULE = {PyModuleDef_HEAD_INIT, "_kernels", "The compiled formulas over arrays, as NumPy ufuncs.", -1, METHODS, NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__kernels(void)
{
    import_array();
    import_umath();
    PyObject *module = PyModule_Create(&MODULE);
    if (module && PyModule_AddStringConstant(module, "DIGEST", DIGEST) < 0) Py_CLEAR(module);
    return module;
}
