"""Debye length: how far a charged surface is felt in a salt solution.

The way from the surface is walked in parts, from 0 to 1. What lies beyond goes on without end: there ϖ is e^(-distance/length), which is 1 at the end
of the way and 0 infinitely far away. That potential and field have a value there is what excludes the other solution, which grows.
"""

from sympy import Integer, Lambda, Rational, Sum, exp, sqrt

from millivolt.derivation import (
    Derivation, Line, Step, add, call, cite, collect, define, divide, integrate, multiply, put, put_left, put_right, since, take_log, turn,
)

from ..assumptions import FIELD_BEYOND, FIELD_GOES_ON, IONIC_STRENGTH, LINEAR_BOLTZMANN, NEUTRAL_BULK, ONE_PART_IN_E, POTENTIAL_GOES_ON, SOME_POTENTIAL
from ..postulates import FIELD_ON_THE_WAY, POISSON_BEYOND, POISSON_ON_THE_WAY
from ..symbols import F, N, R, T, eps_0, eps_r, i
from ..symbols_analysis import fade
from ..symbols_cable import part
from ..symbols_energy import z_ion
from ..symbols_interfaces import I_s, c_bulk_ion, debye, depth, field_b, field_w, psi_b, psi_some, psi_w, rho_b, rho_w, screen

zero, eps = Integer(0), eps_0*eps_r
length = sqrt(eps_0*eps_r*R*T/(2*F**2*I_s))
strength = Rational(1, 2)*Sum(z_ion[i]**2*c_bulk_ion[i], (i, 1, N))
psi, E = psi_w(part), field_w(part)
beyond, E_beyond = psi_b(fade), field_b(fade)
one_salt = {N: Integer(2), z_ion: Lambda(i, 2*i - 3), c_bulk_ion: Lambda(i, Integer(3))}
course = {psi_w: Lambda(part, 3*exp(-part*depth/screen)), field_w: Lambda(part, 3*exp(-part*depth/screen)/screen)}
course_beyond = {psi_b: Lambda(fade, 3*exp(-depth/screen)*fade), field_b: Lambda(fade, 3*exp(-depth/screen)*fade/screen)}

screening_length = Derivation(
    name="screening_length",
    title="Screening length",
    words="The length that permittivity, temperature and ionic strength make.",
    says=(screen, length),
    given={"screening length": define(screen, length, "the length that permittivity, temperature and ionic strength make")},
)


def charge_of_a_weak_atmosphere(name, title, rho, psi, small_potentials):
    """The charge, where the potential is small"""
    return Derivation(
        name=name, title=title,
        words="Where the potential is small the charge around it is proportional to it and to the ionic strength.",
        says=(rho, -eps/screen**2*psi),
        given={
            "small potentials":        small_potentials,
            "electroneutral solution": NEUTRAL_BULK(),
            "ionic strength":          IONIC_STRENGTH(),
            "screening length":        cite(screening_length),
        },
        lines=(
            Line(rho,   F*Sum(z_ion[i]*c_bulk_ion[i], (i, 1, N)) - F**2/(R*T)*psi*Sum(z_ion[i]**2*c_bulk_ion[i], (i, 1, N)),  collect()),
            Line(rho,   -2*F**2/(R*T)*psi*strength,    put("electroneutral solution")),
            Line(rho,   -2*F**2*I_s/(R*T)*psi,         call("ionic strength")),
            Line(rho,   -eps/screen**2*psi,            call("screening length")),
        ),
        model=one_salt,
        references=("Debye and Hückel 1923",),
    )


charge_of_small_potentials = charge_of_a_weak_atmosphere(
    "charge_of_small_potentials", "The charge of a weak atmosphere", rho_w(part), psi, LINEAR_BOLTZMANN())
charge_beyond = charge_of_a_weak_atmosphere(
    "charge_beyond", "The charge of a weak atmosphere, beyond", rho_b(fade), beyond, LINEAR_BOLTZMANN(rho_w=rho_b, psi_w=psi_b, part=fade))

potential_beyond = Derivation(
    name="potential_beyond",
    title="Without end",
    words="In front of a solution without end the potential is the field for a screening length: the part that would grow is not there.",
    says=(psi_b(1), screen*field_b(1)),
    given={
        "Poisson equation": POISSON_BEYOND(),
        "without end":      FIELD_BEYOND(),
        "charge":           cite(charge_beyond),
    },
    lines=(
        Line(eps*fade*E_beyond.diff(fade),       eps/screen*beyond,                    put_right("charge")),
        Line(-screen*fade*E_beyond.diff(fade),   -beyond,                              multiply(-screen/eps)),
        Line(fade*beyond.diff(fade) - screen*fade*E_beyond.diff(fade),  fade*beyond.diff(fade) - beyond,  add(fade*beyond.diff(fade))),
        Line(fade*beyond.diff(fade) - screen*fade*E_beyond.diff(fade),  screen*E_beyond - beyond,         put_right("without end")),
        Line(fade*(beyond.diff(fade) - screen*E_beyond.diff(fade)) + beyond - screen*E_beyond,  zero,     add(beyond - screen*E_beyond)),
        Line(psi_b(1) - screen*field_b(1),       zero,                                 integrate(fade, 0, 1, fade*(beyond - screen*E_beyond), zero)),
        Line(psi_b(1),                           screen*field_b(1),                    add(screen*field_b(1))),
    ),
    model=course_beyond,
    references=("Debye and Hückel 1923",),
)


def part_of_the_potential(name, title, words, sign):
    """Potential and field, added or subtracted, fade or grow"""
    s = sign*screen
    there, here = psi_w(1) + s*field_w(1), psi_w(0) + s*field_w(0)
    rise, slope = exp(sign*depth*part/screen), psi.diff(part) + s*E.diff(part)
    return Derivation(
        name=name, title=title, words=words,
        says=(there, here*exp(-sign*depth/screen)),
        given={
            "field":            FIELD_ON_THE_WAY(),
            "Poisson equation": POISSON_ON_THE_WAY(),
            "charge":           cite(charge_of_small_potentials),
        },
        begin="Poisson equation",
        lines=(
            Line(eps*E.diff(part),              -depth*eps/screen**2*psi,                   put_right("charge")),
            Line(s*E.diff(part),                -sign*depth/screen*psi,                     multiply(s/eps)),
            Line(slope,                         -sign*depth/screen*psi + psi.diff(part),    add(psi.diff(part))),
            Line(slope,                         -sign*depth/screen*(psi + s*E),             put_right("field")),
            Line(slope*rise,                    -sign*depth/screen*(psi + s*E)*rise,        multiply(rise)),
            Line(slope*rise + sign*depth/screen*(psi + s*E)*rise,  zero,                    add(sign*depth/screen*(psi + s*E)*rise)),
            Line(there*exp(sign*depth/screen) - here,  zero,                                integrate(part, 0, 1, (psi + s*E)*rise, zero)),
            Line(there*exp(sign*depth/screen),  here,                                       add(here)),
            Line(there,                         here*exp(-sign*depth/screen),               divide(exp(sign*depth/screen))),
        ),
        model=course,
        references=("Debye and Hückel 1923",),
    )


potential_fading_part = part_of_the_potential(
    "potential_fading_part", "The part that fades", "Potential and field for a screening length, added, fade e-fold with every screening length.", 1)
potential_growing_part = part_of_the_potential(
    "potential_growing_part", "The part that grows", "The potential less the field for a screening length grows e-fold with every screening length.", -1)

fall = exp(-depth/screen)

debye_decay = Derivation(
    name="debye_decay",
    title="Decay of a small potential",
    words="In a solution without end a small potential falls exponentially from the surface, and in no other way.",
    says=(psi_w(1), psi_w(0)*fall),
    given={
        "fading part":    cite(potential_fading_part),
        "growing part":   cite(potential_growing_part),
        "without end":    cite(potential_beyond),
        "potential goes on": POTENTIAL_GOES_ON(),
        "field goes on":  FIELD_GOES_ON(),
    },
    steps=(
        Step("nothing grows", psi_w(1), "=", screen*field_w(1),
             since("without end", ("potential goes on", -Integer(1)), ("field goes on", screen))),
        Step("decay",         psi_w(1), "=", psi_w(0)*fall,
             since(("fading part", Rational(1, 2)), ("growing part", fall**2/2), ("nothing grows", (1 - fall**2)/2))),
    ),
    references=("Debye and Hückel 1923",),
)

debye_length = Derivation(
    name="debye_length",
    title="Debye length",
    words="The distance over which a small potential falls to 1/e in a salt solution: why the membrane potential lives at the membrane.",
    says=(debye, length),
    given={
        "decay":             cite(debye_decay, depth=debye),
        "down to 1/e":       ONE_PART_IN_E(),
        "charged surface":   SOME_POTENTIAL(),
        "screening length":  cite(screening_length),
    },
    lines=(
        Line(psi_w(0)*exp(-1),    psi_w(0)*exp(-debye/screen),     put_left("down to 1/e")),
        Line(psi_some*exp(-1),    psi_some*exp(-debye/screen),     put("charged surface")),
        Line(exp(-1),             exp(-debye/screen),              divide(psi_some)),
        Line(Integer(-1),         -debye/screen,                   take_log()),
        Line(screen,              debye,                           multiply(-screen)),
        Line(debye,               screen,                          turn()),
        Line(debye,               length,                          put_right("screening length")),
    ),
    model={debye: screen, psi_some: Integer(3)},
    arguments=(eps_r, T, I_s),
    example=dict(eps_r=78.4, T=298.15, I=150.0),
    names={I_s: "I"},
    references=("Debye and Hückel 1923",),
)
