"""The independent audit: certificates of derivations (export.py, SymPy), and a second program that re-checks them (recheck/, no SymPy).

Nothing is imported here, so that the re-checker's process loads nothing of the first program either.
"""


class Unaudited(Exception):
    """The re-checker itself came to no end, or said nothing that can be read."""
