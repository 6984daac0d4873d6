"""Documents: read one, find what it prints and where, write a corrected copy. Nothing here judges, and no original is ever touched."""

from millivolt.documents.correcting import corrected, difference, write_copy
from millivolt.documents.finding import find, locate
from millivolt.documents.model import Change, Conflict, Document, Found, NotFound, Segment, Unusable
from millivolt.documents.reading import LARGEST, read

__all__ = [
    "LARGEST",
    "Change",
    "Conflict",
    "Document",
    "Found",
    "NotFound",
    "Segment",
    "Unusable",
    "corrected",
    "difference",
    "find",
    "locate",
    "read",
    "write_copy",
]
