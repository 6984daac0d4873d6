"""The shipped modules are what the generator prints today, and what it prints is the theorem."""

import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import sympy as sp
from flint import arb

import millivolt
from millivolt import library
from millivolt.derivation import Derivation, Line, define, divide
from millivolt.derivations.symbols import E, T, V, V_df, dV, volume, z
from millivolt.formula import float_source, functions, twin_source
from millivolt.formula.ahead import sources
from millivolt.formula.functions import Named, expm1, log_ratio, opened
from millivolt.formula.javascript import JavaScript
from millivolt.formula.proof import proved
from millivolt.formula.stable import Link, stable
from millivolt.formulas import NAMES, DomainError, arrays, javascript, scalars
from millivolt.formulas import ball_functions as balls
from millivolt.formulas.twins import twin
from millivolt.kernel import Refused

from ..thorough import THOROUGH
from .exact import BITS, as_balls, bits, points

SLOWLY = tuple(name for name in NAMES if name in THOROUGH)

ROOM = Path(millivolt.__file__).parent / "formulas"
PRINT_TWO = """
import sys
from millivolt import library
from millivolt.derivations.electrodiffusion.ghk_current import ghk_current
from millivolt.derivations.electrodiffusion.nernst import nernst
from millivolt.formula import float_source, twin_source
for formula in map(library.formula_of, (nernst, ghk_current)):
    sys.stdout.write(float_source(formula) + twin_source(formula))
"""


def python(code, **environment):
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd="/", env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment}
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def printed():
    return sources()


def test_every_shipped_module_is_what_is_printed_today(printed):
    for path, text in printed.items():
        assert (ROOM / path).read_text(encoding="utf-8") == text, f"{path} is stale: python -m millivolt.formula"


def test_no_shipped_module_is_left_over(printed):
    there = {f"{room}/{path.name}" for room in ("generated", "twins") for path in (ROOM / room).glob("*.py")}

    there |= {f"kernels/{path.name}" for path in (ROOM / "kernels").iterdir()} | {f"javascript/{path.name}" for path in (ROOM / "javascript").glob("*.js")}
    by_hand = {"kernels/kernels.h", "kernels/vector.h", "kernels/module.c", "javascript/functions.js"}

    assert there - printed.keys() == {"twins/__init__.py"} | by_hand


def test_a_function_that_has_no_code_stops_the_generator():
    from millivolt.formula import functions as stable_functions
    from millivolt.formula.kernel_printer import Kernel

    x = sp.Symbol("x", real=True)
    for unknown in (sp.erf(x), sp.Max(x, 2), sp.Function("mystery")(x), x**x, x ** sp.Rational(1, 3), stable_functions.bernoulli(7, x)):
        with pytest.raises(ValueError, match="has no C"):
            Kernel().doprint(unknown + 1)
        with pytest.raises(ValueError, match="has no JavaScript"):
            JavaScript().doprint(unknown + 1)


def test_every_function_of_the_table_is_in_the_javascript():
    own = {name for name in JavaScript.calls.values() if not name.startswith("Math.")}

    assert len(own) > 10
    assert own <= set(re.findall(r"^function (\w+)", javascript.script(()), re.MULTILINE))


@pytest.mark.parametrize("seed", ["0", "4711"])
def test_the_bytes_do_not_hang_on_the_hash_seed(seed):
    shipped = "".join((ROOM / room / f"{name}.py").read_text(encoding="utf-8") for name in ("nernst", "ghk_current") for room in ("generated", "twins"))

    assert python(PRINT_TWO, PYTHONHASHSEED=seed) == shipped


def test_the_table_of_names_is_every_result_that_can_be_compiled():
    assert library.formula_names() == NAMES


@pytest.mark.parametrize("code", ["import millivolt", "from millivolt import nernst; nernst(z=1, T=310.15, c_out=5.0, c_in=140.0)",
                                  "from millivolt import ghk_voltage, chord_conductance, derivative; dir(ghk_voltage); import numpy; chord_conductance(g=[1, 2], E=[3, 4])"])
def test_a_formula_loads_no_algebra_no_units_no_plots_no_balls(code):
    heavy = python(f"{code}\nimport sys\nprint(*sorted({{'sympy', 'pint', 'matplotlib', 'flint', 'jinja2', 'click', 'rich'}} & sys.modules.keys()))")

    assert heavy.split() == []


def test_a_twin_loads_no_algebra():
    code = "from millivolt.formulas.twins import names, twin\nfor n in names(): twin(n)\nimport sys\nprint(*sorted({'sympy', 'pint'} & sys.modules.keys()))"

    assert python(code).split() == []


@pytest.mark.parametrize("name", SLOWLY)
def test_compiled_on_the_fly_it_is_the_shipped_one(name):
    fly, shipped = library.formula(name), getattr(millivolt, name)

    assert fly.about == twin(name).about
    for n, at in enumerate(points(fly.about.arguments, 5, 7)):
        try:
            value = shipped(**at)
        except DomainError:
            continue
        assert fly.function(**at) == value
        assert fly.twin.value(**as_balls(at)).overlaps(twin(name).value(**as_balls(at)))
        if n > 8:
            break


@pytest.mark.parametrize("name", SLOWLY)
def test_the_twin_has_the_value_of_the_theorem_itself(name):
    """Asked of SymPy's own evaluation at 60 digits of the theorem's right side, not of any form of ours."""
    f = library.formula(name)
    if any(a.family for a in f.about.arguments):
        return
    tried = 0
    for at in list(points(f.about.arguments, 6, 3))[:: 4 if len(f.letters) > 3 else 1]:
        exact = f.theorem.rhs.subs({sp.Symbol(n, **_assumptions(f, n)): sp.Rational(x) for n, x in at.items()} | _constants(f), simultaneous=True)
        exact = exact.replace(lambda e: type(e).__name__ == "phi", lambda e: (sp.exp(e.args[1]) - 1) / e.args[1])
        if exact.has(sp.zoo, sp.nan) or not exact.is_real:
            continue
        with bits(BITS):
            mine = twin(name).value(**as_balls(at))
            if mine.rel_accuracy_bits() > 200:  # not where the theorem's own form cancels to nothing
                assert abs(mine - arb(str(sp.N(exact, 60)))) <= abs(mine) * arb(10) ** -50
                tried += 1
    assert tried >= 3


def _assumptions(f, name):
    (letter,) = [a for a in f.letters if a.name == name]
    return letter._assumptions_orig


def _constants(f):
    return {letter: f.constants[letter.name] for letter in f.theorem.rhs.free_symbols if letter.name in f.constants}


@pytest.mark.parametrize("name", SLOWLY)
def test_the_docstring_tells_the_equation_the_units_and_the_errors(name):
    about, doc = twin(name).about, getattr(millivolt, name).__doc__

    assert about.equation in doc
    assert f"[{about.unit or '1'}]" in doc
    assert "DomainError" in doc and "NaN" in doc
    for a in about.arguments:
        assert f"{a.meaning} [{a.unit or '1'}]" in doc
    for source in about.sources:
        assert source.split()[0] in doc


own = Derivation(
    name="own",
    title="A user's own",
    says=(V_df, V**2 / (z * E)),
    given={"mine": define(V_df, V**2 / (z * E), "nothing in nature")},
    needs=(sp.Ne(E, 0),),
    arguments=(V, z, E),
)


def test_a_users_own_derivation_is_compiled():
    f = library.formula_of(own)

    assert f(V=6.0, z=2.0, E=-1.5) == -12.0
    assert f(V=[6.0, 3.0], z=2, E=-1.5).tolist() == [-12.0, -3.0]
    assert millivolt.derivative(f.function, "V")(V=6.0, z=2.0, E=-1.5) == -4.0
    assert f.twin.value(V=arb(6), z=arb(2), E=arb(-3) / 2) == -12


def test_what_its_theorem_needs_is_asked_of_the_arguments():
    with pytest.raises(DomainError, match="own: it must hold that E != 0"):
        library.formula_of(own)(V=6.0, z=2.0, E=0.0)
    with pytest.raises(DomainError, match="at 1 of 2 places, first at index 1"):
        library.formula_of(own)(V=6.0, z=2.0, E=[1.0, 0.0])


@pytest.mark.parametrize("d, why", [
    (Derivation(name="bare", says=(V_df, T * E / T), given={"mine": define(V_df, E, "")}), "names no arguments"),
    (Derivation(name="stranger", says=(dV, V * z), given={"mine": define(dV, V * z, "")}, arguments=(V,)), "z is neither an argument nor a constant"),
], ids=lambda x: getattr(x, "name", ""))
def test_what_cannot_be_compiled_is_told(d, why):
    with pytest.raises((ValueError, library.Unknown), match=why):
        library.formula_of(d)


def test_an_unknown_name_is_told_with_the_nearest():
    with pytest.raises(library.Unknown, match="did you mean nernst"):
        library.formula("nerst")


def test_nothing_that_does_not_check_is_compiled():
    from millivolt.derivation import LineRefused

    wrong = Derivation(name="wrong", says=(V_df, V), given={"mine": define(V_df, V / z, "")}, lines=(Line(V_df, V, divide(z)),), arguments=(V,))
    with pytest.raises(LineRefused):
        library.formula_of(wrong)


# ---- the stable forms ----

p, q, r = sp.symbols("p q r", positive=True)
x = sp.Symbol("x", real=True)
SHAPES = [  # every function of stable expressions, in letters of the signs that it takes
    *(functions.bernoulli(k, x) for k in (0, 1, 2)), functions.bernoulli_rise(x), *(functions.bernoulli_slope(m, x) for m in (1, 2)), functions.growth(1, x), functions.expm1(x), functions.exp_difference(x + p, x, p), functions.logistic(x),
    functions.balance(p, -q, x), functions.log_ratio(p, q), functions.log_mean(p, q), functions.log_mean_share(p, q), functions.positive_root(x, p, q),
    functions.log_root(x, p, q), functions.root_slope(r, x, p, q), functions.root_width(x, p, q), functions.hypot(x, p), functions.excess(x, p), functions.shortfall(x, p),
]  # fmt: skip


def of(room, e, at):
    """One function of a room of code, at numbers."""
    name = {"bernoulli": "bernoulli_", "growth": "phi_"}.get(type(e).__name__)
    given = [at(a) for a in (e.args[1:] if name else e.args)]
    return getattr(room, f"{name}{e.args[0]}" if name else type(e).__name__)(*given)


def numbers():
    """Doubles for p, q, r and x: near each other, far apart, tiny and large."""
    for n in range(-60, 60):
        yield {p: abs(n) / 7.0 + 0.1, q: 2.0 ** (n / 3), r: 1.0, x: n / 7.0 if n % 2 else n**3 / 500.0}
        yield {p: 3.0 * (1.0 + 2.0 ** -(abs(n) % 52)), q: 3.0, r: 1.0, x: 2.0 ** -abs(n)}


def test_there_is_no_other_function():
    known = {c for c in vars(functions).values() if isinstance(c, type) and issubclass(c, Named) and c is not Named}

    assert {type(e) for e in SHAPES} == known


@pytest.mark.parametrize("e", SHAPES, ids=str)
def test_a_function_is_what_it_stands_for_in_balls_in_floats_and_over_arrays(e):
    """The meaning by the second opinion's own evaluation; the floats and arrays to a few units in the last place of what their arguments allow."""
    from millivolt.derivation.balls import value as kernel_value

    with bits(BITS), np.errstate(all="ignore"):
        for at in numbers():
            letters, given = {letter: arb(v) for letter, v in at.items()}, {a: float(a.subs(at)) for a in e.args}
            assert of(balls, e, lambda a, letters=letters: kernel_value(a, letters)).overlaps(kernel_value(opened(e), letters)), at
            exact, room = _exact_and_room(e, given)
            for got in (of(scalars, e, given.__getitem__), float(of(arrays, e, lambda a, given=given: np.array([given[a]]))[0])):
                assert abs(arb(got) - exact) <= 2 * room * arb(2) ** -52, (at, got)


def _exact_and_room(e, given):
    """The function in balls, and by how much the rounding of its arguments may move it."""
    exact = of(balls, e, lambda a: arb(given[a]))
    moved = (of(balls, e, lambda a, b=b: arb(given[a]) * (1 + (arb(2) ** -100 if a is b else 0))) - exact for b in e.args)
    return exact, abs(exact) + sum(map(abs, moved)) * arb(2) ** 100


@pytest.mark.parametrize("name", NAMES)
def test_every_step_to_the_stable_form_and_its_slopes_is_proved_by_the_kernel(name):
    for link in library.formula(name).links:
        if link.before != link.after:
            th = proved(link, library.theorem)
            assert (th.lhs, th.rhs) == (opened(link.before), opened(link.after))


def test_the_theorem_is_where_the_links_begin_and_what_is_compiled_is_where_they_end():
    f = library.formula("relative_permeability")
    chain = [link for link in f.links if link.before == f.rhs or link.after == f.expression]

    assert (chain[0].before, chain[-1].after) == (f.rhs, f.expression)
    assert {*f.slopes.values()} <= {link.after for link in f.links}


@pytest.mark.parametrize("before, after, by", [
    (sp.log(p / q), log_ratio(q, p), ()),
    (1 - sp.exp(-x), expm1(-x), (("exponential in terms of φ₁", {"t": -x}),)),
    (2 * sp.log(p / q) + 3 * sp.log(r), log_ratio(p**2 * r, q**2), ()),
])  # fmt: skip
def test_a_false_step_is_refused(before, after, by):
    with pytest.raises(Refused):
        proved(Link(before, after, by), library.theorem)


@pytest.mark.parametrize("e", [1 - sp.exp(-p / q), 1 / (1 + sp.exp(-x)), (p - q * sp.exp(x)) / (q * sp.exp(x) - r)])
def test_what_is_stable_has_links_that_are_proved(e):
    found, links = stable(e)

    assert found.has(Named) and links[0].before == e and links[-1].after == found
    assert all(proved(link, library.theorem) for link in links)


@pytest.mark.parametrize("k", [0, 1])
def test_the_slope_of_bernoulli_is_minus_the_next_order(k):
    here, after = (getattr(balls, f"bernoulli_{n}") for n in (k, k + 1))
    with bits(BITS):
        h = arb(2) ** -120
        for n in range(-50, 50):
            x = arb(n) / 3
            quotient = (here(x + h) - here(x - h)) / (2 * h)
            assert abs(quotient + after(x)) <= after(x) * arb(2) ** -100


def test_the_sources_of_one_formula_are_two_modules():
    f = library.formula("cylinder_volume")

    assert "def cylinder_volume(*, L: Number, r: Number, out: Any = None)" in float_source(f)
    assert "TWIN = Twin(" in twin_source(f)
    assert volume not in f.letters
