"""The words of LaTeX mathematics as the signs that they print: what MathML shows for each, and what part of speech it is."""

from __future__ import annotations

from .vocabulary import listed

LETTER, NUMBER, OPERATOR, RELATION, BINARY, FUNCTION, OPEN, CLOSE, SPACE = "letter", "number", "operator", "relation", "binary", "function", "open", "close", "space"


def _paired(names: str, signs: str) -> dict[str, str]:
    return dict(zip(names.split(), signs.split(), strict=True))


LETTERS = _paired(
    "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi varpi rho varrho sigma varsigma tau "
    "upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell hbar infty partial nabla emptyset",
    "α β γ δ ϵ ε ζ η θ ϑ ι κ λ μ ν ξ π ϖ ρ ϱ σ ς τ υ ϕ φ χ ψ ω Γ Δ Θ Λ Ξ Π Σ Υ Φ Ψ Ω ℓ ℏ ∞ ∂ ∇ ∅",
)
UPRIGHT = frozenset("ΓΔΘΛΞΠΣΥΦΨΩ∞∂∇∅ℏℓ")   # as TeX sets them
OPERATORS = _paired("cdot times div pm mp ast star wedge vee cap cup setminus", "⋅ × ÷ ± ∓ ∗ ⋆ ∧ ∨ ∩ ∪ ∖")
PLAIN = _paired("prime mid vert Vert forall exists neg colon ldots cdots dots circ ominus", "′ ∣ | ‖ ∀ ∃ ¬ : … ⋯ … ∘ ⊖")
RELATIONS = _paired(
    "leq geq le ge neq ne approx equiv sim simeq cong propto ll gg in notin subset to rightarrow leftarrow Rightarrow Leftrightarrow Longrightarrow "
    "leftrightarrow mapsto implies iff",
    "≤ ≥ ≤ ≥ ≠ ≠ ≈ ≡ ∼ ≃ ≅ ∝ ≪ ≫ ∈ ∉ ⊂ → → ← ⇒ ⇔ ⟹ ↔ ↦ ⟹ ⟺",
)
FENCES = _paired("lbrace rbrace langle rangle lfloor rfloor lceil rceil lvert rvert lVert rVert", "{ } ⟨ ⟩ ⌊ ⌋ ⌈ ⌉ | | ‖ ‖")
FUNCTIONS = listed("log ln exp sin cos tan sinh cosh tanh coth arcsin arccos arctan")
LARGE = _paired("sum prod int", "∑ ∏ ∫") | {name: name for name in ("lim", "max", "min", "sup", "inf")}
SPACES = {"quad": 1.0, "qquad": 2.0, "enspace": 0.5, r"\,": 0.167, r"\:": 0.222, r"\;": 0.278, r"\ ": 0.25, r"\!": 0.0}
ESCAPED = {r"\{": "{", r"\}": "}", r"\|": "‖", r"\%": "%", r"\_": "_", r"\&": "&"}
ACCENTS = {"overline": "¯", "bar": "¯", "hat": "^", "tilde": "~", "dot": "˙", "ddot": "¨", "vec": "→"}
STYLES = {"mathrm": "roman", "mathit": "italic", "mathbf": "bold", "boldsymbol": "bold", "mathsf": "sans", "mathcal": "script"}
DISPLAYS = {"displaystyle": "true", "textstyle": "false"}

SIGNS: dict[str, tuple[str, str]] = {   # a command without arguments -> what it prints, and as what
    **{name: (sign, LETTER) for name, sign in LETTERS.items()},
    **{name: (sign, BINARY) for name, sign in OPERATORS.items()},
    **{name: (sign, OPERATOR) for name, sign in PLAIN.items()},
    **{name: (sign, RELATION) for name, sign in RELATIONS.items()},
    **{name: (sign, OPEN if name[0] == "l" else CLOSE) for name, sign in FENCES.items()},
    **{name: (name, FUNCTION) for name in FUNCTIONS},
}
CHARACTERS = {   # a character of ASCII -> what it prints, and as what
    "-": ("−", BINARY), "+": ("+", BINARY), "*": ("∗", BINARY), "=": ("=", RELATION), "<": ("<", RELATION), ">": (">", RELATION), ":": (":", RELATION),
    "(": ("(", OPEN), "[": ("[", OPEN), ")": (")", CLOSE), "]": ("]", CLOSE),
} | {one: (one, OPERATOR) for one in "/|!?,;.@\"`"}  # fmt: skip


def styled(letter: str, style: str) -> str:
    """The letter in bold, script or sans serif, as Unicode has it; itself where it has none."""
    if style == "script":
        return SCRIPT.get(letter, letter)
    first = {"bold": (0x1D400, 0x1D7CE), "sans": (0x1D5A0, 0x1D7E2)}.get(style)
    if first is None or not letter.isascii() or not letter.isalnum():
        return letter
    if letter.isdigit():
        return chr(first[1] + int(letter))
    return chr(first[0] + ord(letter) - (ord("A") if letter.isupper() else ord("a") - 26))


SCRIPT = {chr(ord("A") + n): chr(0x1D49C + n) for n in range(26)} | dict(zip("BEFHILMR", "ℬℰℱℋℐℒℳℛ", strict=True))
