"""Liquid junction potential: what builds up where two solutions meet (Henderson)."""

from sympy import Integer, Lambda, Ne, Sum, exp, log

from millivolt.derivation import (
    Derivation, Line, Step, add, back, call, cite, collect, define, differentiate, divide, integrate, law, multiply, put_right, settled, sign, since, summed,
    turn, written,
)
from millivolt.laws import EXP_AS_SLOPE, EXP_FROM_PHI, LOG_OF_PRODUCT, LOG_OF_QUOTIENT
from millivolt.phi import phi

from ..assumptions import (
    CONDUCTING_ALIKE, CONDUCTING_JUNCTION, HENDERSON, IDENTICAL_SOLUTIONS, NO_CURRENT_OF_ONE_SALT, SALT_INSIDE, SALT_ON_BOTH_SIDES, SALT_OUTSIDE,
)
from ..symbols import F, N, R, T, c, c_in, c_out, c_ref, d, i, psi, x
from ..symbols_energy import z_ion
from ..symbols_interfaces import D_ion, D_minus, D_plus, V_lj, c_in_each, c_out_each, mobile, salt_in, salt_out

z, D, inside, outside = z_ion[i], D_ion[i], c_in_each[i], c_out_each[i]
dpsi, dS = psi(x).diff(x), mobile(x).diff(x)


def total(e):
    return Sum(e, (i, 1, N))


S_in, S_out = total(z**2*D*inside), total(z**2*D*outside)
drift, spread = total(z*D*(inside - outside)), total(z**2*D*(inside - outside))
m, m_in, m_out = mobile(x), mobile(0), mobile(d)

junction_line = S_in + (S_out - S_in)*x/d

junction_mobile = Derivation(
    name="junction_mobile",
    title="What conducts",
    words="What conducts in the junction lies on a straight line between the two solutions.",
    says=(mobile(x), junction_line),
    given={"conducting": CONDUCTING_JUNCTION()},
)

junction_slope = Derivation(
    name="junction_slope",
    title="The slope of what conducts",
    words="What conducts changes in proportion to the place.",
    says=(dS, -spread/d),
    given={"conducting": cite(junction_mobile)},
    lines=(
        Line(dS,  (S_out - S_in)/d,   differentiate(x)),
        Line(dS,  -spread/d,          collect()),
    ),
)

inner_end = cite(junction_mobile, x=Integer(0))

junction_ends = Derivation(
    name="junction_ends",
    title="The two ends",
    words="At its ends the junction conducts as the solutions do.",
    start=m_out/m_in,
    says=(m_out/m_in, S_out/S_in),
    given={
        "inside":  inner_end,
        "outside": cite(junction_mobile, x=d),
    },
    lines=(
        Line(m_out/m_in,  S_out/m_in,   put_right("outside")),
        Line(m_out/m_in,  S_out/S_in,   put_right("inside")),
    ),
    needs=(Ne(S_in, 0),),
)

w = log(m/m_in)
gone = x/(m_in*phi(1, w))                          # how hard the junction is to pass, up to a place

junction_resistance = Derivation(
    name="junction_resistance",
    title="One over what conducts",
    words="How hard the junction is to pass, layer by layer: written so that it also holds where both solutions conduct alike.",
    says=(1/m, "=", gone.diff(x)),
    given={
        "conducting":    cite(junction_mobile),
        "inside":        inner_end,
        "slope":         cite(junction_slope),
    },
    steps=(
        Step("grown",     m/m_in, "=", 1 + w*phi(1, w),                              law(EXP_FROM_PHI, t=w)),
        Step("its slope", m/m_in, "=", phi(1, w) + w*(phi(1, w) - phi(2, w)),        law(EXP_AS_SLOPE, t=w)),
        Step("straight",  m, "=", m_in - spread*x/d,                                 since("conducting", ("inside", -Integer(1)))),
        Step("gone",      -spread*x/d, "=", m_in*w*phi(1, w),                        since(("straight", -Integer(1)), ("grown", m_in))),
        Step("one over what conducts", 1/m, "=", gone.diff(x),
             since(("its slope", -1/(phi(1, w)*m)), ("gone", (phi(1, w) - phi(2, w))/(m_in*phi(1, w)**2*m)),
                   ("slope", x*(phi(1, w) - phi(2, w))/(m_in*phi(1, w)**2*m)))),
    ),
    model={c_in_each: Lambda(i, 2), c_out_each: Lambda(i, 1)},
)

mean = S_in*phi(1, log(S_out/S_in))                # the logarithmic mean of what conducts inside and outside
henderson = -R*T/F*drift/mean

liquid_junction_potential = Derivation(
    name="liquid_junction_potential",
    title="Liquid junction potential (Henderson)",
    words="The potential, inside minus outside, across a layer in which two solutions mix: the faster ions run ahead and charge it. "
          "What stands below is the logarithmic mean of what conducts in the two solutions, so nothing breaks where they conduct alike.",
    says=(V_lj, henderson),
    given={
        "linear mixing, no current": HENDERSON(),
        "conducting":                cite(junction_mobile),
        "one over what conducts":    cite(junction_resistance),
        "inside":                    inner_end,
        "ends":                      cite(junction_ends),
        "junction potential":        define(V_lj, psi(0) - psi(d), "inside minus outside"),
    },
    lines=(
        Line(-drift/d + F/(R*T)*dpsi*junction_line,   Integer(0),                          collect()),
        Line(-drift/d + F/(R*T)*dpsi*mobile(x),       Integer(0),                          call("conducting", side="lhs")),
        Line(F/(R*T)*dpsi*mobile(x),                  drift/d,                             add(drift/d)),
        Line(F/(R*T)*dpsi,                            drift/d/mobile(x),                   divide(mobile(x))),
        Line(F/(R*T)*dpsi,                            drift/d*gone.diff(x),                put_right("one over what conducts")),
        Line(F/(R*T)*(psi(d) - psi(0)),               drift/(m_in*phi(1, log(m_out/m_in))),  integrate(x, 0, d, F/(R*T)*psi(x), drift/d*gone)),
        Line(psi(0) - psi(d),                         -R*T/F*drift/(m_in*phi(1, log(m_out/m_in))),  multiply(-R*T/F)),
        Line(V_lj,                                    -R*T/F*drift/(m_in*phi(1, log(m_out/m_in))),  call("junction potential")),
        Line(V_lj,                                    henderson,                           put_right("ends", "inside")),
    ),
    needs=(Ne(S_in, 0), S_out/S_in > 0),
    arguments=(D_ion, z_ion, c_in_each, c_out_each, T),
    example=dict(D=[1.96e-9, 1.33e-9, 2.03e-9], z=[1, 1, -1], c_in=[140.0, 10.0, 150.0], c_out=[5.0, 145.0, 150.0], T=298.15),
    model={psi: Lambda(x, R*T/F*drift/(S_out - S_in)*log((S_in + (S_out - S_in)*x/d)/S_in)), c_in_each: Lambda(i, 2 + i), c_out_each: Lambda(i, 1)},
    references=("Henderson 1907",),
)

u = log(S_out/S_in)

liquid_junction_by_quotients = Derivation(
    name="liquid_junction_by_quotients",
    title="As Henderson wrote it",
    words="Where the two solutions do not conduct alike the mean may be written out: this is how the equation is mostly printed.",
    case_of=liquid_junction_potential,
    says=(V_lj, "=", -R*T/F*(drift/spread)*log(S_in/S_out)),
    given={"junction potential": cite(liquid_junction_potential)},
    steps=(
        Step("grown",     S_out/S_in, "=", 1 + u*phi(1, u),                          law(EXP_FROM_PHI, t=u)),
        Step("turned",    Integer(0), "=", log(S_in/S_out) + u,                      law(LOG_OF_PRODUCT, a=S_in/S_out, b=S_out/S_in)),
        Step("by quotients", V_lj, "=", -R*T/F*(drift/spread)*log(S_in/S_out),
             since("junction potential", ("grown", R*T/F*drift/(spread*phi(1, u))), ("turned", -R*T/F*drift/spread))),
    ),
    needs=(Ne(spread, 0), Ne(S_in, 0), Ne(S_out, 0), S_in/S_out > 0, S_out/S_in > 0),
    references=("Henderson 1907",),
)

liquid_junction_of_alike_solutions = Derivation(
    name="liquid_junction_of_alike_solutions",
    title="Solutions that conduct alike",
    words="Where both solutions conduct alike no logarithm is left: the potential is what the ions would carry, for what conducts.",
    case_of=liquid_junction_potential,
    says=(V_lj, -R*T/F*drift/S_in),
    given={
        "junction potential": cite(liquid_junction_potential),
        "alike":              CONDUCTING_ALIKE(),
    },
    lines=(
        Line(V_lj,   -R*T/F*drift/S_in,   put_right("alike")),
    ),
    needs=(Ne(S_in, 0), S_out/S_in > 0),
    model={psi: Lambda(x, R*T/F*drift/S_in*x/d), N: Integer(2), z_ion: Lambda(i, 2*i - 3), c_in_each: Lambda(i, i), c_out_each: Lambda(i, (3 - i)*D_ion[3 - i]/D_ion[i])},
    references=("Henderson 1907",),
)

liquid_junction_of_identical_solutions = Derivation(
    name="liquid_junction_of_identical_solutions",
    title="Identical solutions",
    words="Between two solutions that are the same there is no potential.",
    case_of=liquid_junction_potential,
    says=(V_lj, "=", Integer(0)),
    given={
        "junction potential": cite(liquid_junction_potential),
        "identical":          IDENTICAL_SOLUTIONS(),
    },
    steps=(
        Step("each",     z*D*inside, "=", z*D*outside,                               since(("identical", z*D))),
        Step("together", total(z*D*inside), "=", total(z*D*outside),                 summed("each", i, 1, N)),
        Step("nothing",  V_lj, "=", Integer(0),                                      since("junction potential", ("together", -R*T/F/mean))),
    ),
    needs=(Ne(S_in, 0), S_out/S_in > 0),
    model={psi: Lambda(x, Integer(0)), c_in_each: Lambda(i, c_out_each[i])},
)

one_salt = R*T/F*(D_plus - D_minus)/(D_plus + D_minus)*log(salt_out/salt_in)
both = D_plus + D_minus
ell = log(salt_out/salt_in)
salt = -R*T/F*(D_plus - D_minus)*(salt_in - salt_out)/(both*salt_in*phi(1, ell))

liquid_junction_of_one_salt = Derivation(
    name="liquid_junction_of_one_salt",
    title="One salt",
    words="Between two concentrations of one 1:1 salt only the difference of the two mobilities counts.",
    case_of=liquid_junction_potential,
    says=(V_lj, "=", one_salt),
    given={
        "junction potential": cite(liquid_junction_potential),
        "salt inside":        SALT_INSIDE(),
        "salt outside":       SALT_OUTSIDE(),
        "the same salt":      SALT_ON_BOTH_SIDES(),
    },
    steps=(
        Step("ratio",        S_out/S_in, "=", salt_out/salt_in,                      since(("salt outside", 1/S_in), ("salt inside", -salt_out/salt_in/S_in))),
        Step("of the salt",  V_lj, "=", salt,                                        written("junction potential", "the same salt", "ratio", "salt inside")),
        Step("grown",        salt_out/salt_in, "=", 1 + ell*phi(1, ell),                   law(EXP_FROM_PHI, t=ell)),
        Step("by logarithm", V_lj, "=", one_salt,                                    since("of the salt", ("grown", (D_plus - D_minus)/both*R*T/F/phi(1, ell)))),
        Step("salt",         Integer(0), "<", both*salt_in,                             sign()),
        Step("conducts",     Integer(0), "<", S_in,                                  since("salt", ("salt inside", -Integer(1)))),
        Step("salts",        Integer(0), "<", salt_out/salt_in,                      sign()),
        Step("quotient",     Integer(0), "<", S_out/S_in,                            since("salts", ("ratio", -Integer(1)))),
        Step("conduct",      Integer(0), "<", S_out/S_in,                            settled("quotient", "conducts")),
        Step("one salt",     V_lj, "=", one_salt,                                    settled("by logarithm", "conduct", "conducts")),
    ),
    model={
        N: Integer(2), z_ion: Lambda(i, 3 - 2*i), D_ion: Lambda(i, (2 - i)*D_plus + (i - 1)*D_minus),
        c_in_each: Lambda(i, salt_in), c_out_each: Lambda(i, salt_out),
    },
    references=("Henderson 1907",),
)

share = (D_plus - D_minus)/(D_plus + D_minus)
dc = c(x).diff(x)
any_salt = R*T/F*share*log(c_out/c_in)

liquid_junction_of_any_profile = Derivation(
    name="liquid_junction_of_any_profile",
    title="One salt, whatever the profile",
    words="Between two concentrations of one 1:1 salt no profile need be assumed: the same comes out for any.",
    case_of=liquid_junction_potential,
    says=(V_lj, any_salt),
    given={
        "no current of one salt": NO_CURRENT_OF_ONE_SALT(),
        "junction potential":     define(V_lj, psi(0) - psi(d), "inside minus outside"),
        "inside":                 define(c_in, c(0), "the concentration of the inner solution"),
        "outside":                define(c_out, c(d), "the concentration of the outer solution"),
    },
    lines=(
        Line(-D_plus*dc + D_minus*dc,           (D_plus + D_minus)*F/(R*T)*c(x)*dpsi,      add(D_minus*dc + D_plus*F/(R*T)*c(x)*dpsi)),
        Line(share*dc/c(x),                     -F/(R*T)*dpsi,                             divide(-(D_plus + D_minus)*c(x))),
        Line(share*(log(c(d)/c_ref) - log(c(0)/c_ref)),  F/(R*T)*(psi(0) - psi(d)),
                                                integrate(x, 0, d, share*log(c(x)/c_ref), -F/(R*T)*psi(x))),
        Line(share*log(c(d)/c(0)),              F/(R*T)*(psi(0) - psi(d)),                 back(LOG_OF_QUOTIENT, a=c(d)/c_ref, b=c(0)/c_ref)),
        Line(share*log(c(d)/c(0)),              F/(R*T)*V_lj,                              call("junction potential")),
        Line(share*log(c_out/c_in),             F/(R*T)*V_lj,                              call("inside", "outside", side="lhs")),
        Line(any_salt,                          V_lj,                                      multiply(R*T/F)),
        Line(V_lj,                              any_salt,                                  turn()),
    ),
    model={psi: Lambda(x, -R*T/F*share*x**2), c: Lambda(x, exp(x**2))},
    references=("Nernst 1888", "Planck 1890"),
)
