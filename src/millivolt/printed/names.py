"""How letters and signs are spelled in each notation: tables."""

from __future__ import annotations

GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta", "θ": "theta", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu",
    "ξ": "xi", "π": "pi", "ρ": "rho", "σ": "sigma", "τ": "tau", "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega", "Γ": "Gamma", "Δ": "Delta", "Θ": "Theta", "Λ": "Lambda",
    "Ξ": "Xi", "Π": "Pi", "Σ": "Sigma", "Φ": "Phi", "Ψ": "Psi", "Ω": "Omega",
}  # fmt: skip
ALIKE = {"ϵ": "ε", "ɛ": "ε", "ϕ": "φ", "ϑ": "θ", "ϱ": "ρ", "ϖ": "π", "µ": "μ", "∆": "Δ", "∂": "d", "𝑒": "e", "ℱ": "F", "ℛ": "R", "∞": "inf"}
SPELLED = {name: sign for sign, name in GREEK.items()}
SIGNS = {
    "−": "-", "–": "-", "﹣": "-", "·": "*", "×": "*", "⋅": "*", "∙": "*", "•": "*", "∗": "*", "÷": "/", "⁄": "/", "∕": "/", "＝": "=", "≃": "≈", "≅": "≈", "~": "≈",
    "≡": "=", "≔": "=", "′": "'", "’": "'", "°": "∘", "º": "∘", "⊖": "∘", "⦵": "∘", "∣": "|", "\u2062": "", "\u2061": "", "\u2063": "", "\u2064": "+",
}  # fmt: skip
RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿⁱᵒᵉᶻ", "0123456789+-()nioez", strict=True))
LOWERED = dict(zip("₀₁₂₃₄₅₆₇₈₉₊₋₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢᵣᵤᵥⱼ", "0123456789+-()aeoxhklmnpstiruvj", strict=True))
FUNCTIONS = {"ln": "ln", "log": "log", "log10": "log10", "lg": "log10", "exp": "exp", "sinh": "sinh", "cosh": "cosh", "tanh": "tanh", "sqrt": "sqrt", "abs": "abs"}
SPACES = " \t\n\r\u00a0\u2009\u202f\u2007\u200a\u2002\u2003\u200b\u2060\u2005\u2004"

# LaTeX
TEX_SIGNS = {
    "cdot": "*", "times": "*", "ast": "*", "div": "/", "approx": "≈", "simeq": "≈", "cong": "≈", "sim": "≈", "equiv": "=", "coloneqq": "=", "lbrack": "[", "rbrack": "]",
    "lbrace": "{", "rbrace": "}", "{": "{", "}": "}", "circ": "∘", "ominus": "∘", "standardstate": "∘", "prime": "'", "mid": "|", "vert": "|", "lvert": "|", "rvert": "|", "colon": ":",
}  # fmt: skip
TEX_SPACES = frozenset((
    " ", "\n", ",", ";", ":", "!", "/", "quad", "qquad", "thinspace", "medspace", "thickspace", "enspace", "space", "displaystyle", "textstyle", "scriptstyle", "left", "right",
    "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "Biggl", "Biggr", "limits", "nolimits", "mathstrut", "rm", "it", "bf",
))  # fmt: skip
TEX_ROMAN = frozenset(("mathrm", "text", "textrm", "mathit", "textit", "mathbf", "textbf", "mathsf", "textsf", "operatorname", "mbox", "textnormal", "boldsymbol", "bm", "ce", "mathup"))
TEX_ACCENTS = frozenset(("bar", "overline", "hat", "widehat", "tilde", "vec"))
TEX_GREEK = {**SPELLED, "varepsilon": "ε", "varphi": "φ", "vartheta": "θ", "varrho": "ρ", "Updelta": "Δ", "upmu": "μ"}
TEX_LETTERS = {"partial": "d", "pm": "pm", "infty": "inf", "ell": "l", "hbar": "hbar", "textmu": "μ", "degree": "∘"}
