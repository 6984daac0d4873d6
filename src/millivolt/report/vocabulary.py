"""The words of LaTeX that a formula may hold."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


SYMBOLS = listed("""
    alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi varpi rho varrho sigma varsigma tau
    upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell hbar infty partial nabla prime emptyset
    cdot times div pm mp circ ominus ast star wedge vee cap cup setminus mid vert lvert rvert Vert lVert rVert langle rangle lfloor rfloor lceil rceil
    lbrace rbrace leq geq le ge neq ne approx equiv sim simeq cong propto ll gg in notin subset to rightarrow leftarrow Rightarrow
    Leftrightarrow Longrightarrow leftrightarrow mapsto implies iff forall exists neg colon ldots cdots dots
    log ln exp sin cos tan sinh cosh tanh coth arcsin arccos arctan quad qquad enspace displaystyle textstyle
""")
OPERATORS = listed("sum prod int lim max min sup inf")       # these may carry \limits
ARGUMENTS = {
    **dict.fromkeys(listed("frac dfrac tfrac binom"), 2),
    **dict.fromkeys(listed("mathrm mathit mathbf mathsf mathcal boldsymbol operatorname overline bar hat tilde dot ddot vec"), 1),
}
SIZES = listed("big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr")
SIGNS = frozenset({r"\,", r"\;", r"\!", r"\:", r"\ ", r"\{", r"\}", r"\|", r"\%", r"\_", r"\&"})
DELIMITERS = listed(r"""
    ( ) [ ] | . / < > \{ \} \| \lbrace \rbrace \langle \rangle \lfloor \rfloor \lceil \rceil \lvert \rvert \lVert \rVert \vert \Vert
""")
ENVIRONMENTS = listed("cases aligned matrix pmatrix")
