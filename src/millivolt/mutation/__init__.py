"""Mutation testing: every derivation is damaged in every way that is known here, and `check` must refuse what comes out."""

from .running import Place, Unproved, all_tried
from .telling import count, table
from .trial import Fate, Tried

__all__ = ["Fate", "Place", "Tried", "Unproved", "all_tried", "count", "table"]
