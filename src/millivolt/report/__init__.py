"""Pages: derivations and verification reports as LaTeX, PDF, Markdown and JSON. Decides nothing; says what was decided below."""

from .derivation import derivation_json, derivation_md, derivation_tex, pictures
from .engine import TexFailed, pdf
from .mathematics import NotMathematics
from .pages import CaseRow, DerivationPage, FigureRow, LineRow, PremiseRow, StandsOn, SymbolRow, Words
from .verification import verification_json, verification_md, verification_tex
from .writing import write

__all__ = [
    "CaseRow",
    "DerivationPage",
    "FigureRow",
    "LineRow",
    "NotMathematics",
    "PremiseRow",
    "StandsOn",
    "SymbolRow",
    "TexFailed",
    "Words",
    "derivation_json",
    "derivation_md",
    "derivation_tex",
    "pdf",
    "pictures",
    "verification_json",
    "verification_md",
    "verification_tex",
    "write",
]
