"""`python -m millivolt` is `millivolt`."""

from .cli import main

main()
