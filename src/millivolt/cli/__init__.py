"""The command line: arguments, progress, exit codes. 0: all as expected; 1: something is refuted or refused; 2: unusable input."""

from __future__ import annotations

import sys
from io import TextIOWrapper

import click

from ..explorer.command import explore
from ..presets.command import presets
from . import deriving, drawing, formulas, judging, reporting

__all__ = ["main"]


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="millivolt")
def main() -> None:
    """Derives, compiles and verifies the equations of the membrane potential.

    \b
    millivolt report                       check, compile, verify, write the PDFs
    millivolt eval nernst z=1 T=37degC c_out=5mM c_in=140mM
    millivolt verify reports/membrane-potential/claims.toml
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without µ shows a ?, not a traceback


for command in (
    deriving.list_, deriving.show, deriving.derive, deriving.check, deriving.audit, judging.eval_, judging.judge, formulas.judge_formula, judging.verify, judging.recheck,
    reporting.report, presets, drawing.figures, explore,
):  # fmt: skip
    main.add_command(command)
