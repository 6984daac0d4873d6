"""Claims: read from a file, judged, explained. The public face of the room."""

from millivolt.claims.judge import judge_all
from millivolt.claims.locate import changes, locate
from millivolt.claims.model import ACCUSES, Certificate, Claim, Diagnosis, Judgement, Source, Value, Verdict, Working
from millivolt.claims.read import parse, read
from millivolt.claims.unusable import Unusable

__all__ = [
    "ACCUSES", "Certificate", "Claim", "Diagnosis", "Judgement", "Source", "Unusable", "Value", "Verdict", "Working", "changes", "judge_all", "locate", "parse", "read",
]
