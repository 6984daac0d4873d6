/* The generated kernels as NumPy ufuncs: one is made when it is first asked for. Written by hand; the kernels and their table are not. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#define NPY_NO_DEPRECATED_API NPY_1_22_API_VERSION
#include <numpy/ndarraytypes.h>
#include <numpy/ufuncobject.h>
#include <stdlib.h>

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

#define ROOM 8192  /* doubles, for the arguments that do not lie one beside the other: 64 kB, and every thread has that */
#define BLOCK 1024 /* of them at most for one argument */

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
    int rooms = 0;
    uint64_t bad = 0;
    for (int j = 0; j <= m; j++) {
        direct[j] = n == 1 || steps[j] == sizeof(double) || (beside && j < m && made->same >> j & 1);
        rooms += !direct[j];
        if (j < m) x[j] = (const double *)args[j];
    }
    if (rooms == 0) {
        kernel((size_t)n, x, (double *)args[m], &bad);
        told(bad);
        return;
    }
    double room[ROOM], *mine[MOST_ARGUMENTS + 1] = {NULL};
    const npy_intp block = ROOM / rooms < BLOCK ? ROOM / rooms : BLOCK;
    for (int j = 0, next = 0; j <= m; j++)
        if (!direct[j]) mine[j] = room + block * next++;
    for (npy_intp from = 0; from < n; from += block) {
        const npy_intp many = n - from < block ? n - from : block;
        for (int j = 0; j < m; j++) {
            x[j] = direct[j] ? (const double *)(args[j] + from * steps[j]) : mine[j];
            if (direct[j] || (from > 0 && steps[j] == 0)) continue;
            for (npy_intp i = 0; i < many; i++) mine[j][i] = *(const double *)(args[j] + (from + i) * steps[j]);
        }
        double *y = direct[m] ? (double *)(args[m] + from * steps[m]) : mine[m];
        kernel((size_t)many, x, y, &bad);
        if (!direct[m])
            for (npy_intp i = 0; i < many; i++) *(double *)(args[m] + (from + i) * steps[m]) = y[i];
    }
    told(bad);
}

/* Rows of ions are laid out anew, ROWS of them at a time, so that the kernels' loops go over rows. */
static void over_rows(char **args, const npy_intp *dims, const npy_intp *steps, void *data)
{
    const Made *made = data;
    const int m = made->arguments;
    const npy_intp n = dims[0], ions = dims[1], *along_ions = steps + m + 1;
    const double *x[MOST_ARGUMENTS];
    double result[ROWS], *room = malloc(sizeof(double) * ROWS * (size_t)m * (size_t)(ions > 0 ? ions : 1));
    npy_intp step[MOST_ARGUMENTS];
    uint64_t bad = 0;
    if (!room) {
        NPY_ALLOW_C_API_DEF
        NPY_ALLOW_C_API;
        PyErr_NoMemory();
        NPY_DISABLE_C_API;
        return;
    }
    for (int j = 0; j < m; j++) {
        x[j] = room + (size_t)j * ROWS * (size_t)(ions > 0 ? ions : 1);
        step[j] = made->families >> j & 1 ? *along_ions++ : 0;
    }
    for (npy_intp from = 0; from < n; from += ROWS) {
        const npy_intp many = n - from < ROWS ? n - from : ROWS;
        for (int j = 0; j < m; j++)
            for (npy_intp row = 0; row < many; row++)
                for (npy_intp i = 0; i < (made->families >> j & 1 ? ions : 1); i++)
                    ((double *)x[j])[i * ROWS + row] = *(const double *)(args[j] + (from + row) * steps[j] + i * step[j]);
        made->function->rows((size_t)many, (size_t)ions, x, result, &bad);
        for (npy_intp row = 0; row < many; row++) *(double *)(args[m] + (from + row) * steps[m]) = result[row];
    }
    free(room);
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

/* The ufunc of the values, into `out` where that is not None, where all are numbers or arrays of doubles: a float, an array, or a tuple of it where an
   argument may have been outside its domain. NotImplemented where they are anything else, or where the ufunc refuses them. */
static PyObject *direct(PyObject *self, PyObject *const *args, Py_ssize_t n)
{
    PyObject *given[MOST_ARGUMENTS + 1], *result;
    (void)self;
    if (n != 3 || !PyTuple_Check(args[1]) || PyTuple_GET_SIZE(args[1]) > MOST_ARGUMENTS) Py_RETURN_NOTIMPLEMENTED;
    Py_ssize_t many = PyTuple_GET_SIZE(args[1]);
    for (Py_ssize_t j = 0; j < many; j++) {
        PyObject *value = given[j] = PyTuple_GET_ITEM(args[1], j);
        if (PyFloat_Check(value) || PyLong_Check(value)) continue;
        if (!PyArray_CheckExact(value) || PyArray_TYPE((PyArrayObject *)value) != NPY_DOUBLE) Py_RETURN_NOTIMPLEMENTED;
    }
    if (args[2] != Py_None) {
        if (!PyArray_CheckExact(args[2]) || PyArray_TYPE((PyArrayObject *)args[2]) != NPY_DOUBLE) Py_RETURN_NOTIMPLEMENTED;
        given[many++] = args[2];
    }
    result = PyObject_Vectorcall(args[0], given, (size_t)many, NULL);
    if (!result) {
        if (!PyErr_ExceptionMatches(PyExc_TypeError) && !PyErr_ExceptionMatches(PyExc_ValueError) && !PyErr_ExceptionMatches(PyExc_OverflowError)) return NULL;
        PyErr_Clear();
        Py_RETURN_NOTIMPLEMENTED;
    }
    if (!PyArray_Check(result)) {
        const double value = PyFloat_AsDouble(result);
        Py_DECREF(result);
        if (value == -1.0 && PyErr_Occurred()) return NULL;
        result = PyFloat_FromDouble(value);
    }
    if (outside && result) {
        outside = 0;
        Py_SETREF(result, PyTuple_Pack(1, result));
    }
    return result;
}

/* The same numbers as floats; None where one is no number, or none that a double holds. */
static PyObject *floats(PyObject *self, PyObject *const *args, Py_ssize_t n)
{
    PyObject *found = PyTuple_New(n);
    (void)self;
    for (Py_ssize_t j = 0; found && j < n; j++) {
        const int whole = PyLong_Check(args[j]);
        if (!whole && !PyFloat_Check(args[j])) {
            Py_DECREF(found);
            Py_RETURN_NONE;
        }
        const double value = whole ? PyLong_AsDouble(args[j]) : PyFloat_AS_DOUBLE(args[j]);
        if (whole && value == -1.0 && PyErr_Occurred()) {
            PyErr_Clear();
            Py_DECREF(found);
            Py_RETURN_NONE;
        }
        PyObject *number = PyFloat_FromDouble(value);
        if (!number) Py_CLEAR(found);
        else PyTuple_SET_ITEM(found, j, number);
    }
    return found;
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
    {"direct", (PyCFunction)(void (*)(void))direct, METH_FASTCALL, "A ufunc of a tuple of values, into out; NotImplemented where they want looking at."},
    {"floats", (PyCFunction)(void (*)(void))floats, METH_FASTCALL, "The numbers as floats; None where one is no number."},
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
