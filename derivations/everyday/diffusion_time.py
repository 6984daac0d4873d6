"""Diffusion time: how long a particle takes to wander a distance, along a line, in a plane, in space."""

from sympy import Integer, Lambda

from millivolt.derivation import Derivation, Line, cite, divide, integrate, put, turn

from ..assumptions import AXES_ALIKE, FROM_ONE_PLACE
from ..postulates import RANDOM_WALK
from ..symbols import D, t, t_1
from ..symbols_everyday import distance, msd, t_diff

mean_square_displacement = Derivation(
    name="mean_square_displacement",
    title="Mean square displacement",
    words="Along each axis the mean square of the displacement grows in proportion to the time.",
    says=(msd(t_1), 2*D*t_1),
    given={
        "random walk":    RANDOM_WALK(),
        "from one place": FROM_ONE_PLACE(),
    },
    lines=(
        Line(msd(t_1) - msd(0),  2*D*t_1,   integrate(t, 0, t_1, msd(t), 2*D*t)),
        Line(msd(t_1),           2*D*t_1,   put("from one place")),
    ),
    model={msd: Lambda(t, 2*D*t)},
    references=("Einstein 1905",),
)


def in_dimensions(number, name, title, words, case_of=None):
    n = Integer(number)
    return Derivation(
        name=name,
        title=title,
        words=words,
        case_of=case_of,
        says=(t_diff, distance**2/(2*n*D)),
        given={
            "axes alike":               AXES_ALIKE(axes=n),
            "mean square displacement": cite(mean_square_displacement, t_1=t_diff),
        },
        lines=(
            Line(distance**2,             2*n*D*t_diff,             put("mean square displacement")),
            Line(distance**2/(2*n*D),     t_diff,                   divide(2*n*D)),
            Line(t_diff,                  distance**2/(2*n*D),      turn()),
        ),
        arguments=(distance, D),
        example=dict(x=10e-6, D=1e-9),
    names={distance: "x"},
        model={t_diff: distance**2/(2*n*D)},
        references=("Einstein 1905", "Hille 2001"),
    )


diffusion_time = in_dimensions(
    1, "diffusion_time", "Diffusion time",
    "The time after which the mean square displacement along a line is the square of the distance.")
diffusion_time_in_a_plane = in_dimensions(
    2, "diffusion_time_in_a_plane", "In a plane",
    "In a plane, along a membrane, it takes half as long, as the particle wanders along two axes.", diffusion_time)
diffusion_time_in_space = in_dimensions(
    3, "diffusion_time_in_space", "In space",
    "In space it takes a third, as the particle wanders along three axes.", diffusion_time)
