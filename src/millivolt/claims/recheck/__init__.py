"""Certificates checked again without the judge: read, evaluated and bounded by code of their own, at twice the precision."""

from millivolt.claims.recheck.file import Outcome, mentioned, recheck, rechecked
from millivolt.claims.recheck.form import Bad, Entry, Head, entry

__all__ = ["Bad", "Entry", "Head", "Outcome", "entry", "mentioned", "recheck", "rechecked"]
