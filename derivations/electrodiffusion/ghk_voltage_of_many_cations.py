"""The voltage of any number of cations of one valence alone: the Goldman-Hodgkin-Katz equation, without a constant field.

All the cations together, each counted by its diffusion coefficient, move like one ion. Nothing is carried by this one, so it is in
equilibrium, and whatever the potential does inside the membrane, only its ends count.
"""

from sympy import Integer, Integral, Lambda, Ne, Sum, exp, log

from millivolt.derivation import (
    Derivation, Line, Step, add, at, call, cite, collect, define, differentiate, inside_of, integrate, multiply, put, put_left, since, sum_up, summed,
)

from ..assumptions import INNER_FACE_OF_EACH, NO_NET_FLUX_OF_EACH, OUTER_FACE_OF_EACH
from ..symbols import D_x, F, N, R, T, V, beta_ion, c_each, d, i, j_each, load, psi, span, x, z
from ..symbols_analysis import P_ion
from ..symbols_interfaces import D_ion, c_in_each, c_out_each
from .ghk_voltage import ghk_voltage
from .nernst_planck_in_layers import nernst_planck_of_each

zero, k = Integer(0), z*F/(R*T)
f, S, dS, dpsi = D_x(x), load(x), load(x).diff(x), psi(x).diff(x)
c, D, beta, P = c_each(i, x), D_ion[i], beta_ion[i], P_ion[i]
w = exp(k*psi(x))                                  # the integrating factor
layers = Integral(1/f, (x, 0, d))
straight = {c_each: Lambda((i, x), exp(i)*(1 + x))}   # of a model: every cation along a line of its own


def total(e):
    return Sum(e, (i, 1, N))


load_of_cations = Derivation(
    name="load_of_cations",
    title="The cations as one",
    words="The cations in the membrane together, each counted by its diffusion coefficient.",
    case_of=ghk_voltage,
    says=(S, total(D*c)),
    given={"load": define(S, total(D*c), "the cations together, each counted by its diffusion coefficient", over=((x, zero, d),))},
)

load_slope = Derivation(
    name="load_slope",
    title="Their slope",
    words="The slope of all the cations together, each counted by its diffusion coefficient.",
    case_of=ghk_voltage,
    says=(dS, total(D*c.diff(x))),
    given={"load": cite(load_of_cations)},
    lines=(
        Line(dS,  total(D*c.diff(x)),  differentiate(x)),
    ),
)

load_flux = Derivation(
    name="load_flux",
    title="They move like one ion",
    words="The flux of all the cations together is that of one ion with the profile of mobility that they share.",
    case_of=ghk_voltage,
    says=(total(j_each(i, x)), -f*(dS + k*S*dpsi)),
    given={
        "flux of each": cite(nernst_planck_of_each),
        "load":         cite(load_of_cations),
        "slope":        cite(load_slope),
    },
    lines=(
        Line(total(j_each(i, x)),  total(-D*f*(c.diff(x) + k*c*dpsi)),          sum_up(i, 1, N)),
        Line(total(j_each(i, x)),  -f*(total(D*c.diff(x)) + k*total(D*c)*dpsi), collect()),
        Line(total(j_each(i, x)),  -f*(dS + k*S*dpsi),                          call("load", "slope")),
    ),
    model=straight,
)


def at_face(name, title, words, face, place, side, model):
    """The load at a face, by the concentrations of that side"""
    there = c_each(i, place)
    return Derivation(
        name=name, title=title, words=words, case_of=ghk_voltage,
        says=(load(place), total(D*beta*side)),
        given={"load": cite(load_of_cations), "face": face},
        steps=(
            Step("there",    load(place), "=", total(D*there),              at("load", {x: place})),
            Step("each",     D*there, "=", D*beta*side,                     since(("face", D))),
            Step("all",      total(D*there), "=", total(D*beta*side),       summed("each", i, 1, N)),
            Step("by sides", load(place), "=", total(D*beta*side),          since("there", "all")),
        ),
        model={**straight, beta_ion: Lambda(i, exp(i)), **model},
    )


load_at_inner_face = at_face(
    "load_at_inner_face", "At the inner face", "At the inner face the cations count by the concentrations inside.", INNER_FACE_OF_EACH(), zero, c_in_each[i],
    {c_in_each: Lambda(i, 1)})
load_at_outer_face = at_face(
    "load_at_outer_face", "At the outer face", "At the outer face the cations count by the concentrations outside.", OUTER_FACE_OF_EACH(), d, c_out_each[i],
    {c_out_each: Lambda(i, 1 + d)})

load_in_equilibrium = Derivation(
    name="load_in_equilibrium",
    title="They are in equilibrium as one",
    words="Where the cations carry no net current at any place, all of them together are in equilibrium across the membrane, whatever the field in it is.",
    case_of=ghk_voltage,
    says=(total(D*beta*c_out_each[i]), total(D*beta*c_in_each[i])*exp(k*V)),
    given={
        "as one":             cite(load_flux),
        "no net current":     NO_NET_FLUX_OF_EACH(),
        "inner face":         cite(load_at_inner_face),
        "outer face":         cite(load_at_outer_face),
        "membrane potential": define(V, psi(0) - psi(d), "inside minus outside"),
    },
    lines=(
        Line(zero,                   -f*(dS + k*S*dpsi),                        put_left("no net current")),
        Line(zero,                   (dS + k*S*dpsi)*w,                         multiply(-w/f)),
        Line(zero,                   load(d)*exp(k*psi(d)) - load(0)*exp(k*psi(0)),  integrate(x, 0, d, zero, S*w)),
        Line(-load(d)*exp(k*psi(d)), -load(0)*exp(k*psi(0)),                    add(-load(d)*exp(k*psi(d)))),
        Line(load(d),                load(0)*exp(k*(psi(0) - psi(d))),          multiply(-exp(-k*psi(d)))),
        Line(load(d),                load(0)*exp(k*V),                          call("membrane potential")),
        Line(total(D*beta*c_out_each[i]),  total(D*beta*c_in_each[i])*exp(k*V), put("outer face", "inner face")),
    ),
    model={                                        # every cation by itself in equilibrium: a curved potential, and the same factor for all
        V:          log(2)/k,
        psi:        Lambda(x, -log(2)/k*x**2/d**2),
        c_each:     Lambda((i, x), exp(i)*exp(log(2)*x**2/d**2)),
        j_each:     Lambda((i, x), zero),
        beta_ion:   Lambda(i, exp(i)),
        c_in_each:  Lambda(i, 1),
        c_out_each: Lambda(i, 2),
    },
)

permeability_of_layers = Derivation(
    name="permeability_of_layers",
    title="Permeability of layers",
    words="The permeability counts the layers of the membrane by how hard each is to pass.",
    case_of=ghk_voltage,
    says=(P*layers, beta*D),
    given={
        "thickness":    define(span, layers, "the thickness of the membrane, each layer counted by how hard it is to pass"),
        "permeability": define(P, beta*D/span, "what permeability means", over=((i, Integer(1), N),)),
    },
    begin="permeability",
    lines=(
        Line(P*span,    beta*D,    multiply(span)),
        Line(P*layers,  beta*D,    put_left("thickness")),
    ),
    model={D_x: Lambda(x, 1 + x)},
)

of_out, of_in = total(P*c_out_each[i]), total(P*c_in_each[i])
per_inside = 1/(layers*of_in)

ghk_voltage_of_many_cations = Derivation(
    name="ghk_voltage_of_many_cations",
    title="Any number of cations of one valence alone: any field",
    words="For any number of cations of one valence the equation holds whatever the potential does inside the membrane: the constant field is not needed.",
    case_of=ghk_voltage,
    says=(V, R*T/(z*F)*log(of_out/of_in)),
    given={
        "balance":      cite(load_in_equilibrium),
        "permeability": cite(permeability_of_layers),
    },
    steps=(
        Step("each outside", D*beta*c_out_each[i], "=", P*layers*c_out_each[i],          since(("permeability", -c_out_each[i]))),
        Step("all outside",  total(D*beta*c_out_each[i]), "=", total(P*layers*c_out_each[i]),   summed("each outside", i, 1, N)),
        Step("each inside",  D*beta*c_in_each[i], "=", P*layers*c_in_each[i],            since(("permeability", -c_in_each[i]))),
        Step("all inside",   total(D*beta*c_in_each[i]), "=", total(P*layers*c_in_each[i]),     summed("each inside", i, 1, N)),
        Step("ratio",        of_out/of_in, "=", exp(k*V),
             since(("balance", per_inside), ("all inside", exp(k*V)*per_inside), ("all outside", -per_inside))),
        Step("logarithm",    log(of_out/of_in), "=", k*V,                                inside_of("ratio", log)),
        Step("voltage",      V, "=", R*T/(z*F)*log(of_out/of_in),                        since(("logarithm", -1/k))),
    ),
    needs=(of_out/of_in > 0, Ne(of_in, 0)),
)
