"""Judgements for machines: JSON by a schema of ours, JUnit XML, SARIF. Each is made piece by piece, so that no length is too much."""

from .document import FORMAT, SCHEMA, VERSION
from .formats import FORMATS, Filed, Format, whole
from .tally import Tally

__all__ = ["FORMAT", "FORMATS", "SCHEMA", "VERSION", "Filed", "Format", "Tally", "whole"]
