"""`millivolt presets`: the membranes that there are, or some of them in full."""

from __future__ import annotations

import sys

import click


@click.command("presets")
@click.argument("names", nargs=-1)
def presets(names: tuple[str, ...]) -> None:
    """Membranes that are known: concentrations, permeabilities, capacitance, geometry, each value with its source.

    \b
    Examples:
      millivolt presets
      millivolt presets squid_axon
    """
    from .listing import listed, told
    from .reading import NoPreset, every, preset

    try:
        click.echo("\n\n".join(told(preset(name)) for name in names) if names else listed(every()))
    except NoPreset as why:
        click.echo(str(why), err=True)
        sys.exit(2)
