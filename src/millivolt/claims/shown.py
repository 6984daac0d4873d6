"""How a judgement shows its figures: values in the text's unit, the working as LaTeX and plain text, reasons in one sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from millivolt.claims import calls, known
from millivolt.claims.balls import Ball, decimal, ends
from millivolt.claims.model import Certificate, Claim, Diagnosis, Value, Verdict, Working
from millivolt.claims.targets import Target, called, usual
from millivolt.claims.verdicts import Finding, exact
from millivolt.claims.work import Node
from millivolt.units import Dimension, Printed, Repair, Unreadable, arithmetic

NO_VALUE = "no real value"
SLOT = re.compile(r"<<([A-Za-z_][A-Za-z0-9_]*)>>")
TEX = {"\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_", "^": r"\^{}", "~": r"\~{}"}


def valued(value: Ball, target: Target) -> Value:
    """A value in the unit of what is printed, with digits enough to see the verdict."""
    digits = min(max(target.printed.digits + 3, 6), 25)
    if not value.is_finite():
        return Value(NO_VALUE, "")
    low, high = ends(value)
    return Value(decimal(((low + high) / 2 - target.unit.offset) / target.unit.factor, digits), target.unit.text.replace("·", " "))


def si(value: Ball, dimension: Dimension) -> Value:
    """A value in SI."""
    if not value.is_finite():
        return Value(NO_VALUE, "")
    low, high = ends(value)
    return Value(decimal((low + high) / 2, 6), called(dimension))


def reason(finding: Finding, computed: Value) -> str:
    """One sentence: why this verdict."""
    printed = f"printed {finding.target.printed.text.strip()}"
    gives = f"gives {computed.value} {computed.unit}".rstrip()
    match finding.verdict:
        case Verdict.CONFIRMED:
            return f"confirmed: {gives}"
        case Verdict.CONSISTENT:
            return f"consistent: {gives}; {finding.note or finding.words}"
        case Verdict.APPROXIMATE:
            return f"approximate: {gives}; {finding.words}"
        case Verdict.REFUTED if finding.shows == "no value":
            return f"refuted: {printed}; {finding.words}"
        case Verdict.REFUTED:
            return f"refuted: {printed}, {gives}; {_allowed(finding)}"
    return f"undecided: {finding.words}"


def _allowed(finding: Finding) -> str:
    if finding.computed is None or not finding.spread.movable:
        return "the inputs leave no room"
    ends_ = (-finding.computed[1], -finding.computed[0]) if finding.target.turned else finding.computed
    low, high = (decimal((end - finding.target.unit.offset) / finding.target.unit.factor, 6) for end in ends_)
    return f"inputs as printed allow {low} ... {high} {finding.target.unit.text.replace('·', ' ')}".rstrip()


def own(certificate: Certificate, claim: Claim) -> Certificate:
    """The certificate with the claim's own inputs under their short names."""
    return replace(certificate, inputs={_short(key, claim): value for key, value in certificate.inputs.items()})


def own_inputs(claim: Claim, inputs: Mapping[str, Fraction]) -> dict[str, str]:
    """Inputs as decimal strings, SI, the claim's own under their short names."""
    return {_short(key, claim): exact(q) for key, q in inputs.items()}


def _short(key: str, claim: Claim) -> str:
    return key.removeprefix(f"{claim.id}#")


def loss(repair: Repair) -> tuple[Diagnosis, ...]:
    """The loss that a repair undoes, as a diagnosis."""
    code = {"superscript": "lost-superscript", "power-of-ten": "lost-power-of-ten", "minus": "lost-minus", "exponent": "lost-exponent"}.get(repair.loss, f"lost-{repair.loss}")
    return (Diagnosis(code, True, f"Lost in extraction: {repair.words}.", 0.0),)


def unit_slip(printed: Printed, dimension: Dimension) -> tuple[Diagnosis, ...]:
    """What a wrong unit lacks, where one factor makes it right."""
    if printed.unit is None:
        return (Diagnosis("unit", True, f"{printed.unit_text} is no unit's symbol.", 0.0),)
    had, wanted = dict(printed.unit.dimension), dict(dimension)
    gap = {base: wanted.get(base, Fraction(0)) - had.get(base, Fraction(0)) for base in wanted.keys() | had.keys()}
    lacking = {base: n for base, n in gap.items() if n}
    if lacking in ({"mol": -1}, {"K": -1}, {"mol": -1, "K": -1}):
        return (Diagnosis("unit", True, "Left out: " + " and ".join({"mol": "per mole", "K": "per kelvin"}[base] for base in sorted(lacking, reverse=True)) + ".", 0.0),)
    return (Diagnosis("unit", False, f"The unit is one of {called(printed.unit.dimension)}, the result of {called(dimension)}.", 0.0),)


def sign_slip() -> tuple[Diagnosis, ...]:
    """The one thing that can be wrong with a direction."""
    return (Diagnosis("sign", True, "The direction is the other one.", 0.0),)


def working(claim: Claim, node: Node, value: Value) -> Working:
    """formula -> numbers substituted -> result, as LaTeX and as plain text."""
    tex_unit = arithmetic.unit_latex(value.unit) if value.unit else ""
    result = (r"\text{no real value}" if value.value == NO_VALUE else _tex_number(value.value)) + (rf"\,{tex_unit}" if tex_unit else "")
    plain = f"{value.value} {arithmetic.unit_plain(value.unit) if value.unit else ''}".strip()
    formula, substituted, formula_plain, substituted_plain = _formula(claim) if claim.kind == "formula" else _line(claim)
    return Working(formula, substituted, result, formula_plain, substituted_plain, plain)


def _formula(claim: Claim) -> tuple[str, str, str, str]:
    about = known.about(claim.body)
    inputs = {**claim.inputs, **claim.assumes}
    tex = SLOT.sub(lambda slot: _input(inputs.get(slot[1]), slot[1], tex=True), about.substituted)
    plain = SLOT.sub(lambda slot: _input(inputs.get(slot[1]), slot[1], tex=False), about.substituted_plain)
    return about.latex, tex, about.equation, plain


@lru_cache(maxsize=8192)
def _input(value: str | tuple[str, ...] | None, name: str, tex: bool) -> str:
    if value is None:
        return rf"\mathrm{{{escaped(name)}}}" if tex else name
    if isinstance(value, tuple):
        return r",\ ".join(_input(one, name, tex) for one in value) if tex else ", ".join(_input(one, name, tex) for one in value)
    try:
        expression = arithmetic.parse(value)
    except Unreadable:  # a call: shown as it was typed
        return rf"\text{{{escaped(value)}}}" if tex else f"({value})"
    if tex:
        return rf"\left({arithmetic.latex(expression)}\right)" if expression.text.strip() else ""
    shown = arithmetic.plain(expression)
    return shown if re.fullmatch(r"[\d.,]+", shown) else f"({shown})"


def _line(claim: Claim) -> tuple[str, str, str, str]:
    plain, cut = calls.cut(claim.body)
    tex_of = {key: _call(one, tex=True) for key, one in cut.items()}
    plain_of = {key: _call(one, tex=False) for key, one in cut.items()}
    tex_parts, plain_parts = [], []
    for n, side in enumerate(calls.sides(plain)):
        if n % 2:
            tex_parts.append({"<=": r"\le", ">=": r"\ge", "!=": r"\ne", "==": "="}.get(side, side))
            plain_parts.append(side)
            continue
        if claim.kind == "constant":
            tex_parts.append(escaped(side))
            plain_parts.append(side)
            continue
        expression = arithmetic.parse(side)
        tex, text = arithmetic.latex(expression), arithmetic.plain(expression)
        for key in cut:
            tex, text = tex.replace(r"\texttt{@" + key + "}", tex_of[key]), text.replace(f"@{key}", plain_of[key])
        tex_parts.append(tex)
        plain_parts.append(text)
    return " ".join(tex_parts), " ".join(tex_parts), " ".join(plain_parts), " ".join(plain_parts)


def _call(call: calls.Call, tex: bool) -> str:
    arguments = [f"{name}={', '.join(value) if isinstance(value, tuple) else value}" for name, value in call.arguments.items()]
    text = f"{call.name}({', '.join(arguments)})" if call.name != "abs" else f"|{call.arguments['x']}|"
    return rf"\text{{{escaped(text)}}}" if tex else text


def escaped(text: str) -> str:
    """Outside text as LaTeX may print it."""
    return "".join(TEX.get(c, c) for c in text)


def _tex_number(text: str) -> str:
    mantissa, _, power = text.partition("e")
    return rf"{mantissa} \times 10^{{{int(power)}}}" if power else mantissa


def in_usual(value: Ball, dimension: Dimension) -> Value:
    """A value in the first unit in which one of its dimension is commonly meant."""
    units = usual().get(dimension)
    if units is None or not value.is_finite():
        return si(value, dimension)
    low, high = ends(value)
    return Value(decimal(((low + high) / 2 - units[0].offset) / units[0].factor, 6), units[0].text)
