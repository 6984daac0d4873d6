"""Proton-motive force: the electrochemical gradient of hydrogen ions, as a voltage."""

from sympy import Integer, log

from millivolt.derivation import Derivation, Line, Step, by, call, cite, collect, define, put, since, value_of
from millivolt.laws import LOG_OF_QUOTIENT

from ..assumptions import INSIDE_ALKALINE, INSIDE_NEGATIVE, PROTONS_AT_REST
from ..electrodiffusion.electrochemical_gradient import electrochemical_gradient
from ..electrodiffusion.nernst import nernst
from ..symbols import F, R, T, dmu, phi_in, phi_out
from ..symbols_energy import E_H, H_in_1, H_out_1, c_std, dpH, dpsi, pH_in, pH_out, pmf, pmf_outward

proton_motive_force = Derivation(
    name="proton_motive_force",
    title="Proton-motive force",
    words="What drives protons outward, as a voltage: negative where they are driven in, as into the matrix of an energised mitochondrion.",
    says=(pmf, dpsi - R*T*log(10)/F*(pH_in - pH_out)),
    given={
        "force":      define(pmf, dmu/F, "the gradient for a unit of charge, inside minus outside"),
        "gradient":   cite(electrochemical_gradient, z=Integer(1), V=dpsi, c_in=H_in_1, c_out=H_out_1),
        "pH inside":  define(pH_in, -log(H_in_1/c_std)/log(10), "the decadic logarithm of the concentration in mol/L, its sign changed"),
        "pH outside": define(pH_out, -log(H_out_1/c_std)/log(10), "the decadic logarithm of the concentration in mol/L, its sign changed"),
    },
    lines=(
        Line(pmf,  dpsi + R*T/F*log(H_in_1/H_out_1),                           put("gradient")),
        Line(pmf,  dpsi + R*T/F*(log(H_in_1/c_std) - log(H_out_1/c_std)),      by(LOG_OF_QUOTIENT, a=H_in_1/c_std, b=H_out_1/c_std)),
        Line(pmf,  dpsi - R*T*log(10)/F*(pH_in - pH_out),                      call("pH inside", "pH outside")),
    ),
    arguments=(dpsi, T, pH_in, pH_out),
    example=dict(dpsi=-0.160, T=310.15, pH_in=7.8, pH_out=7.2),
    references=("Mitchell 1961", "Mitchell 1966"),
)

proton_motive_force_from_gradient = Derivation(
    name="proton_motive_force_from_gradient",
    title="From the difference of pH",
    words="The same, where the difference of pH, inside minus outside, is known.",
    case_of=proton_motive_force,
    says=(pmf, dpsi - R*T*log(10)/F*dpH),
    given={
        "force":      cite(proton_motive_force),
        "difference": define(dpH, pH_in - pH_out, "inside minus outside"),
    },
    lines=(
        Line(pmf,  dpsi - R*T*log(10)/F*dpH,  call("difference")),
    ),
    arguments=(dpsi, T, dpH),
    example=dict(dpsi=-0.160, T=310.15, dpH=0.6),
    references=("Mitchell 1961", "Mitchell 1966"),
)

proton_nernst = Derivation(
    name="proton_nernst",
    title="Nernst potential of protons",
    words="The Nernst potential of hydrogen ions, by pH: 61.5 mV for each unit that the pH is higher inside, at 37 °C.",
    about=(nernst,),
    says=(E_H, R*T*log(10)/F*(pH_in - pH_out)),
    given={
        "Nernst potential": define(E_H, value_of(nernst, z=Integer(1), c_in=H_in_1, c_out=H_out_1), "the Nernst potential of hydrogen ions"),
        "pH inside":  define(pH_in, -log(H_in_1/c_std)/log(10), "the decadic logarithm of the concentration in mol/L, its sign changed"),
        "pH outside": define(pH_out, -log(H_out_1/c_std)/log(10), "the decadic logarithm of the concentration in mol/L, its sign changed"),
    },
    lines=(
        Line(E_H,  R*T/F*(log(H_out_1/c_std) - log(H_in_1/c_std)),     by(LOG_OF_QUOTIENT, a=H_out_1/c_std, b=H_in_1/c_std)),
        Line(E_H,  R*T*log(10)/F*(pH_in - pH_out),                     call("pH inside", "pH outside")),
    ),
    arguments=(T, pH_in, pH_out),
    example=dict(T=310.15, pH_in=7.2, pH_out=7.4),
    references=("Nernst 1889",),
)

proton_motive_force_from_rest = Derivation(
    name="proton_motive_force_from_rest",
    title="Counted from the Nernst potential of protons",
    words="It is the driving force on protons: how far the potential is from their Nernst potential.",
    case_of=proton_motive_force,
    says=(pmf, dpsi - E_H),
    given={
        "force":            cite(proton_motive_force),
        "Nernst potential": cite(proton_nernst),
    },
    lines=(
        Line(pmf,  dpsi - E_H,  call("Nernst potential")),
    ),
)

proton_motive_force_at_rest = Derivation(
    name="proton_motive_force_at_rest",
    title="Where protons are at equilibrium",
    words="There is no force at the Nernst potential of the protons: 61.5 mV for each unit that the pH is higher inside, at 37 °C.",
    case_of=proton_motive_force,
    says=(pmf, Integer(0)),
    given={"force": cite(proton_motive_force_from_rest), "equilibrium": PROTONS_AT_REST()},
    lines=(
        Line(pmf,  Integer(0),  put("equilibrium")),
    ),
    model={phi_in: phi_out + value_of(nernst, z=Integer(1), c_in=H_in_1, c_out=H_out_1)},
)

proton_motive_force_of_mitchell = Derivation(
    name="proton_motive_force_of_mitchell",
    title="Mitchell's sign",
    words="Mitchell counts from the other side, so that his value is positive in a working mitochondrion.",
    case_of=proton_motive_force,
    says=(pmf_outward, R*T*log(10)/F*(pH_in - pH_out) - dpsi),
    given={
        "Mitchell's force": define(pmf_outward, -pmf, "outside minus inside"),
        "force":            cite(proton_motive_force),
    },
    lines=(
        Line(pmf_outward,  R*T*log(10)/F*(pH_in - pH_out) - dpsi,  put("force")),
    ),
    references=("Mitchell 1961", "Mitchell 1966"),
)

proton_motive_force_of_a_mitochondrion = Derivation(
    name="proton_motive_force_of_a_mitochondrion",
    title="An energised mitochondrion",
    words="Where the matrix is negative and alkaline both parts drive protons in: the force, counted outward, is negative.",
    case_of=proton_motive_force,
    says=(pmf, "<", Integer(0)),
    given={"negative": INSIDE_NEGATIVE(), "alkaline": INSIDE_ALKALINE(), "force": cite(proton_motive_force)},
    steps=(
        Step("inward",  pmf, "<", Integer(0),                          since("negative", ("alkaline", R*T*log(10)/F), "force")),
    ),
    references=("Mitchell 1961", "Mitchell 1966"),
)

proton_motive_force_of_mitchell_positive = Derivation(
    name="proton_motive_force_of_mitchell_positive",
    title="Mitchell's value is positive there",
    words="By Mitchell's sign the force of an energised mitochondrion is positive.",
    case_of=proton_motive_force,
    says=(Integer(0), "<", pmf_outward),
    given={"negative": INSIDE_NEGATIVE(), "alkaline": INSIDE_ALKALINE(), "Mitchell's force": cite(proton_motive_force_of_mitchell)},
    steps=(
        Step("positive",  Integer(0), "<", pmf_outward,                since("negative", ("alkaline", R*T*log(10)/F), ("Mitchell's force", -1))),
    ),
    references=("Mitchell 1961", "Mitchell 1966"),
)
