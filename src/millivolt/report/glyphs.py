"""How each character beyond plain letters and digits is written in LaTeX; each value works in text and in mathematics alike, or is wrapped there."""

from __future__ import annotations

ASCII = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_",
    "^": r"\textasciicircum{}", "~": r"\textasciitilde{}", "<": r"\textless{}", ">": r"\textgreater{}", "|": r"\textbar{}",
    '"': r"\textquotedbl{}", "`": r"\textasciigrave{}",
    "-": "-{}", ",": ",{}", "'": "'{}",       # or `--`, `,,` and `''` run together into other signs
    "[": "{[}", "]": "{]}", "*": "{*}",       # or they are taken for an option of the command before
}  # fmt: skip

_NAMES = (
    "alpha beta gamma delta varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon varphi chi psi omega "
    "vartheta phi epsilon Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega"
)
_GREEK = dict(zip("αβγδεζηθικλμνξπρστυφχψωϑϕϵΓΔΘΛΞΠΣΥΦΨΩ", _NAMES.split(), strict=True))

_SIGNS = {
    "−": "-", "×": r"\times", "⋅": r"\cdot", "·": r"\cdot", "∙": r"\cdot", "÷": r"\div", "±": r"\pm", "∓": r"\mp", "¬": r"\neg",
    "≈": r"\approx", "≃": r"\simeq", "≅": r"\cong", "≠": r"\neq", "≡": r"\equiv", "≤": r"\leq", "≥": r"\geq", "≪": r"\ll", "≫": r"\gg",
    "∝": r"\propto", "∼": r"\sim", "∞": r"\infty", "√": r"\surd", "∑": r"\Sigma", "∏": r"\Pi", "∫": r"\smallint", "∂": r"\partial",
    "∇": r"\nabla", "∆": r"\Delta", "∈": r"\in", "∉": r"\notin", "∀": r"\forall", "∃": r"\exists", "∅": r"\emptyset", "′": r"{}'", "″": r"{}''",
    "→": r"\rightarrow", "←": r"\leftarrow", "↔": r"\leftrightarrow", "↑": r"\uparrow", "↓": r"\downarrow", "⇒": r"\Rightarrow",
    "⇔": r"\Leftrightarrow", "⇌": r"\rightleftharpoons", "↦": r"\mapsto", "⟨": r"\langle", "⟩": r"\rangle", "∥": r"\parallel",
    "ℓ": r"\ell", "ħ": r"\hbar", "ℏ": r"\hbar", "∧": r"\wedge", "∨": r"\vee", "∩": r"\cap", "∪": r"\cup", "⊂": r"\subset", "⊢": r"\vdash",
    "○": r"\circ", "∘": r"\circ", "⁄": "/", "∕": "/", "ƒ": "f", "¯": r"\bar{\ }", "⊥": r"\perp",
}  # fmt: skip

MATHEMATICS = {sign: rf"\ensuremath{{{code}}}" for sign, code in {**{g: "\\" + name for g, name in _GREEK.items()}, **_SIGNS}.items()} | {"ο": "o"}

TEXT = {
    "–": r"\textendash{}", "—": r"\textemdash{}", "―": r"\textemdash{}", "‐": "-{}", "‑": r"\mbox{-}", "‒": r"\textendash{}",
    "“": r"\textquotedblleft{}", "”": r"\textquotedblright{}", "„": r"\quotedblbase{}", "‘": r"\textquoteleft{}", "’": r"\textquoteright{}",
    "‚": r"\quotesinglbase{}", "«": r"\guillemotleft{}", "»": r"\guillemotright{}", "‹": r"\guilsinglleft{}", "›": r"\guilsinglright{}",
    "…": r"\textellipsis{}", "•": r"\textbullet{}", "°": r"\textdegree{}", "℃": r"\textdegree{}C", "µ": r"\textmu{}", "μ": r"\textmu{}", "‰": r"\textperthousand{}",
    "¼": r"\textonequarter{}", "½": r"\textonehalf{}", "¾": r"\textthreequarters{}", "§": r"\S{}", "¶": r"\P{}", "©": r"\textcopyright{}",
    "®": r"\textregistered{}", "™": r"\texttrademark{}", "€": r"\texteuro{}", "£": r"\pounds{}", "¥": r"\textyen{}", "¢": r"\textcent{}",
    "¡": r"\textexclamdown{}", "¿": r"\textquestiondown{}", "†": r"\textdagger{}", "‡": r"\textdaggerdbl{}", "¦": r"\textbrokenbar{}",
    "ª": r"\textordfeminine{}", "º": r"\textordmasculine{}", "¤": r"\textcurrency{}", "¨": r"\textasciidieresis{}", "´": r"\textasciiacute{}",
    "¸": r"\c{\ }", "⅓": r"\ensuremath{\tfrac13}", "⅔": r"\ensuremath{\tfrac23}", "⅛": r"\ensuremath{\tfrac18}", "⅕": r"\ensuremath{\tfrac15}",
    "\u00a0": "~", "\u2009": r"\,", "\u202f": r"\,", "\u2002": r"\enspace{}", "\u2003": r"\quad{}", "\u2007": r"\enspace{}", "\u200a": r"\,",
}  # fmt: skip

RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ", "0123456789+-=()niabcdefghjklmoprstuvwxyz", strict=True))
LOWERED = dict(zip("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢᵣᵤᵥⱼ", "0123456789+-=()aeoxhklmnpstiruvj", strict=True))

# Letters that the font encoding T1 holds as they are.
LETTERS = frozenset(
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ"
    "ĂăĄąĆćČčĎďĐđĘęĚěĞğİıĹĺĽľŁłŃńŇňŐőŒœŔŕŘřŚśŞşŠšŢţŤťŮůŰűŸŹźŻżŽž"
)

TABLE = {**ASCII, **MATHEMATICS, **TEXT}
