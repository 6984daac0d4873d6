"""Far from rest the constant-field flux is that of one side alone. The voltage is counted here in units of RT/(zF)."""

from sympy import Integer, Limit, oo

from millivolt.derivation import Derivation, Line, Step, cite, define, put, since, squeezed, through, value_of
from millivolt.phi import phi

from ..analysis.bernoulli import bernoulli_turned
from ..analysis.fading import bernoulli_fades, bernoulli_share_fades
from ..symbols import F, P, R, T, c_in, c_in_0, c_out, c_out_0, z
from ..symbols_analysis import P_open, eta, g_inward, g_outward, rectification
from .ghk_current import ghk_current
from .ghk_flux import ghk_flux, ghk_flux_one_way

zero = Integer(0)
V = R*T*eta/(z*F)                                 # far outward
out, back = value_of(ghk_flux, V=V) - P*eta*c_in_0, value_of(ghk_flux, V=-V) + P*eta*c_out_0
rest = P*(c_in_0 - c_out_0)/phi(1, eta)
THERE_AND_BACK = squeezed("again", "there", "remainder fades", "remainder fades")

ghk_efflux_limit = Derivation(
    name="ghk_efflux_limit",
    title="Far outward: the inner ions alone",
    words="At a large outward drive what the outer ions do to the flux dies out.",
    case_of=ghk_flux,
    about=(ghk_flux,),
    says=(Limit(out, eta, oo), "=", zero),
    given={"one way": cite(ghk_flux_one_way, V=V), "B fades": cite(bernoulli_fades)},
    steps=(
        Step("remainder fades", Limit(rest, eta, oo), "=", zero,           through("B fades", lambda part: P*(c_in_0 - c_out_0)*part)),
        Step("there",           out, "=", rest,                            since("one way")),
        Step("again",           rest, "=", out,                            since(("one way", -1))),
        Step("limit",           Limit(out, eta, oo), "=", zero,            THERE_AND_BACK),
    ),
)

ghk_influx_limit = Derivation(
    name="ghk_influx_limit",
    title="Far inward: the outer ions alone",
    words="At a large inward drive what the inner ions do to the flux dies out.",
    case_of=ghk_flux,
    about=(ghk_flux,),
    says=(Limit(back, eta, oo), "=", zero),
    given={"one way": cite(ghk_flux_one_way, V=-V), "B turned": cite(bernoulli_turned, xi=eta), "B fades": cite(bernoulli_fades)},
    steps=(
        Step("remainder fades", Limit(rest, eta, oo), "=", zero,           through("B fades", lambda part: P*(c_in_0 - c_out_0)*part)),
        Step("there",           back, "=", rest,                           since("one way", ("B turned", P*(c_in_0 - c_out_0)))),
        Step("again",           rest, "=", back,                           since(("there", -1))),
        Step("limit",           Limit(back, eta, oo), "=", zero,           THERE_AND_BACK),
    ),
)

per_drive = z**2*F**2*P/(R*T)
outward, inward = value_of(ghk_current, V=V)/V, value_of(ghk_current, V=-V)/(-V)


def straight(near, far):
    """The chord conductance from zero voltage: that of the near side, and what the other makes of it"""
    return lambda part: per_drive*(near + (near - far)*part)


ghk_conductance_far_out = Derivation(
    name="ghk_conductance_far_out",
    title="The conductance far outward",
    words="Far outward the current is proportional to the voltage, and to the concentration inside.",
    case_of=ghk_current,
    about=(ghk_current,),
    says=(Limit(outward, eta, oo), "=", per_drive*c_in_0),
    given={"one way": cite(ghk_flux_one_way, V=V), "share fades": cite(bernoulli_share_fades)},
    steps=(
        Step("remainder fades", Limit(straight(c_in_0, c_out_0)(1/(eta*phi(1, eta))), eta, oo), "=", per_drive*c_in_0,
             through("share fades", straight(c_in_0, c_out_0))),
        Step("there",           outward, "=", straight(c_in_0, c_out_0)(1/(eta*phi(1, eta))),   since(("one way", z**2*F**2/(R*T*eta)))),
        Step("again",           straight(c_in_0, c_out_0)(1/(eta*phi(1, eta))), "=", outward,   since(("there", -1))),
        Step("limit",           Limit(outward, eta, oo), "=", per_drive*c_in_0,                 THERE_AND_BACK),
    ),
)

ghk_conductance_far_in = Derivation(
    name="ghk_conductance_far_in",
    title="The conductance far inward",
    words="Far inward the current is proportional to the voltage, and to the concentration outside.",
    case_of=ghk_current,
    about=(ghk_current,),
    says=(Limit(inward, eta, oo), "=", per_drive*c_out_0),
    given={"one way": cite(ghk_flux_one_way, V=-V), "B turned": cite(bernoulli_turned, xi=eta), "share fades": cite(bernoulli_share_fades)},
    steps=(
        Step("remainder fades", Limit(straight(c_out_0, c_in_0)(1/(eta*phi(1, eta))), eta, oo), "=", per_drive*c_out_0,
             through("share fades", straight(c_out_0, c_in_0))),
        Step("there",           inward, "=", straight(c_out_0, c_in_0)(1/(eta*phi(1, eta))),
             since(("one way", -z**2*F**2/(R*T*eta)), ("B turned", per_drive*(c_out_0 - c_in_0)/eta))),
        Step("again",           straight(c_out_0, c_in_0)(1/(eta*phi(1, eta))), "=", inward,    since(("there", -1))),
        Step("limit",           Limit(inward, eta, oo), "=", per_drive*c_out_0,                 THERE_AND_BACK),
    ),
)

ions = {"P": P_open, "c_in": c_in, "c_out": c_out}

rectification_ratio = Derivation(
    name="rectification_ratio",
    title="Rectification ratio",
    words="Far outward the membrane conducts better than far inward by the ratio of the concentrations: the richer side carries more.",
    about=(ghk_conductance_far_out, ghk_conductance_far_in),
    says=(rectification, c_in/c_out),
    given={
        "far outward": define(g_outward, value_of(ghk_conductance_far_out, **ions), "what the conductance far outward goes to"),
        "far inward":  define(g_inward, value_of(ghk_conductance_far_in, **ions), "what the conductance far inward goes to"),
        "ratio":       define(rectification, g_outward/g_inward, "the conductance far outward over that far inward"),
    },
    begin="ratio",
    lines=(
        Line(rectification, c_in/c_out, put("far outward", "far inward")),
    ),
    arguments=(c_in, c_out),
    example=dict(c_in=140.0, c_out=5.0),
    references=("Goldman 1943", "Hille 2001"),
)
