"""Concentration change: what a number of ions makes of the concentration in the cell."""

from millivolt.derivation import Derivation, Line, call, cite, define, put

from ..geometry.cylinder_side_area import cylinder_side_area
from ..geometry.cylinder_volume import cylinder_volume
from ..assumptions import SPHERE_INSIDE, SPHERICAL
from ..geometry.sphere_area import sphere_area
from ..geometry.sphere_volume import sphere_volume
from ..postulates import FARADAY
from ..symbols import A, F, N_A, amount, c_m, dV, dc, n, q_e, r, volume, z
from .ion_count import ion_count

concentration_change = Derivation(
    name="concentration_change",
    title="Concentration change",
    words="The change of the concentration when n ions enter a volume.",
    says=(dc, n/(N_A*volume)),
    given={
        "amount": define(amount, n/N_A, "the number of ions in moles"),
        "change": define(dc, amount/volume, "amount for the volume"),
    },
    begin="change",
    lines=(
        Line(dc,  n/(N_A*volume),  put("amount")),
    ),
    arguments=(n, volume),
    example=dict(n=-4.4e6, volume=4.2e-15),
    references=("Hille 2001",),
)

concentration_change_of_charging = Derivation(
    name="concentration_change_of_charging",
    title="Of a change in voltage",
    words="A change of the membrane potential changes the concentration by c_m dV/(zF) times the surface for the volume: the smaller the cell, the more.",
    case_of=concentration_change,
    says=(dc, c_m*dV*(A/volume)/(z*F)),
    given={
        "change": cite(concentration_change),
        "ions":   cite(ion_count),
        "Faraday constant": FARADAY(),
    },
    lines=(
        Line(dc,  c_m*A*dV/(z*q_e)/(N_A*volume),    put("ions")),
        Line(dc,  c_m*dV*(A/volume)/(z*F),          call("Faraday constant")),
    ),
)

concentration_change_of_a_sphere = Derivation(
    name="concentration_change_of_a_sphere",
    title="In a sphere",
    words="In a spherical cell surface for volume is 3/r: half the radius, twice the change.",
    case_of=concentration_change,
    about=(sphere_area, sphere_volume),
    says=(dc, 3*c_m*dV/(z*F*r)),
    given={
        "change": cite(concentration_change_of_charging),
        "area":   SPHERICAL(),
        "volume": SPHERE_INSIDE(),
    },
    lines=(
        Line(dc,  3*c_m*dV/(z*F*r),     put("area", "volume")),
    ),
)

concentration_change_along_a_cylinder = Derivation(
    name="concentration_change_along_a_cylinder",
    title="Along a cylinder",
    words="In a long cylinder, whose ends do not count, surface for volume is 2/r.",
    case_of=concentration_change,
    says=(dc, 2*c_m*dV/(z*F*r)),
    given={
        "change": cite(concentration_change_of_charging),
        "side":   cite(cylinder_side_area, A_side=A),
        "volume": cite(cylinder_volume, V_cyl=volume),
    },
    lines=(
        Line(dc,  2*c_m*dV/(z*F*r),     put("side", "volume")),
    ),
)
