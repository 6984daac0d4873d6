"""What a claims file says is checked before anything is judged: every line can be read, every reference leads somewhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from millivolt.claims import asked, calls, cases, ions, known, lines, targets
from millivolt.claims.build import is_weight
from millivolt.claims.build import references as referred
from millivolt.claims.model import Claim
from millivolt.claims.unusable import Unusable
from millivolt.formulas.about import Argument
from millivolt.printed import readings
from millivolt.units import CONSTANTS, Dimension, Unreadable, arithmetic, dimension_of

RAISED_DOT = re.compile(r"\s*[-+−]?\s*\d+[·⋅∙]\d+\s*[^\d*·/]*")
LINKS = 100  # in a chain of claims
VALUELESS = ("equation", "identity", "holds")
Fault = Callable[[str, str], Unusable]
Inputs = Mapping[str, str | tuple[str, ...]]


def claim(one: Claim, fault: Fault) -> None:
    """Raises where a claim cannot be read: its body, its inputs."""
    match one.kind:
        case "formula":
            _formula(one.body, {**one.inputs, **one.assumes}, fault)
            return
        case "constant":
            if one.body not in CONSTANTS:
                raise fault(f"the unknown constant {one.body!r}", known.nearest(one.body, CONSTANTS))
        case "equation":
            _equation(one, fault)
            return
        case "identity" | "holds":
            _comparison(one.body, fault, one.kind)
        case _:
            _line(one.body, fault, one.kind)
    _others(one, fault)


def _formula(name: str, inputs: Inputs, fault: Fault) -> None:
    arguments = {argument.name: argument for argument in known.about(name).arguments}
    for key, value in inputs.items():
        if key not in arguments:
            raise fault(f"{name} given the unknown {key!r}", known.nearest(key, arguments))
        if arguments[key].family != isinstance(value, tuple):
            raise fault(f"{key} = {value!r}", f'{key} = ["...", "..."], one value an ion' if arguments[key].family else f'{key} = "...", one value')
        for one in value if isinstance(value, tuple) else (value,):
            _input(name, arguments[key], one, fault)
    if (sizes := {len(value) for value in inputs.values() if isinstance(value, tuple)}) and (len(sizes) > 1 or 0 in sizes):
        raise fault(f"lists of {' and '.join(map(str, sorted(sizes)))} values", "one value for each ion in every list")


def _input(name: str, argument: Argument, text: str, fault: Fault) -> None:
    """An input can be read and, where that shows without the other claims, has the dimension of its argument."""
    if RAISED_DOT.fullmatch(text):
        raise fault(f"{argument.name} = {text!r}, where · may be a decimal point or a times sign", "a decimal point on the line, or *")
    text = known.per_litre(text, argument.unit)
    _line(text, fault, argument.name)
    plain, cut = calls.cut(text)
    expression = arithmetic.parse(plain)
    if cut or arithmetic.references(expression):
        return
    try:
        had = lines.dimension_of(expression, {})
    except Unreadable as error:
        raise fault(f"{argument.name} = {text!r}", str(error)) from None
    wanted = dimension_of(argument.unit)
    if had != wanted and not is_weight(name, argument.name, had):
        raise fault(f"{argument.name} = {text!r}, in {targets.called(had) or 'no unit'}", f"a value in {targets.called(wanted) or 'no unit: a pure number'}")


def dimensions(inputs: Inputs) -> dict[str, Dimension]:
    """The dimension of every single input that shows it without the other claims."""
    found = {}
    for name, text in inputs.items():
        try:
            if isinstance(text, str) and not calls.cut(text)[1] and not arithmetic.references(expression := arithmetic.parse(text)):
                found[name] = lines.dimension_of(expression, {})
        except (Unreadable, calls.BadCall):
            continue
    return found


def _line(text: str, fault: Fault, what: str) -> None:
    """A line of working can be read, and so can the arguments of its calls."""
    try:
        plain, cut = calls.cut(text)
        arithmetic.parse(plain)
    except (Unreadable, calls.BadCall) as error:
        raise fault(f"{what} = {text!r}", str(error)) from None
    _calls(cut, fault)


def _calls(cut: Mapping[str, calls.Call], fault: Fault) -> None:
    for call in cut.values():
        if call.name == "abs":
            _line(str(call.arguments["x"]), fault, "abs")
        else:
            _formula(call.name, call.arguments, fault)


def _comparison(text: str, fault: Fault, kind: str) -> None:
    try:
        plain, cut = calls.cut(text)
    except calls.BadCall as error:
        raise fault(f"{kind} = {text!r}", str(error)) from None
    parts = calls.sides(plain)
    if len(parts) != 3 or (kind == "identity" and parts[1] not in ("=", "==")):
        raise fault(f"{kind} = {text!r}", "left = right" if kind == "identity" else "left, one of < > <= >= = !=, right")
    for side in parts[::2]:
        try:
            arithmetic.parse(side)
        except Unreadable as error:
            raise fault(f"{kind} = {text!r}", str(error)) from None
    _calls(cut, fault)


def _equation(one: Claim, fault: Fault) -> None:
    for key, value in {**one.inputs, **one.assumes}.items():
        if not isinstance(value, str):
            raise fault(f"{key} = {value!r}", "a value, or the letter that the equation has for it")
        if (letter := _letter(key, value, fault)) is None:
            _line(value, fault, key)
        elif not letter:
            raise fault(f"{key} = {value!r}", "a value, or one letter of the equation")
    try:
        _ = readings(one.body) if not one.about else cases.prints(asked.asked_of(one, {}))
    except Unreadable as error:
        raise fault(f"equation = {shortened(one.body)!r}", str(error)) from None


def _letter(key: str, value: str, fault: Fault) -> str | None:
    try:
        return asked.letter_in(value)
    except Unreadable as error:
        raise fault(f"{key} = {value!r}", str(error)) from None


def shortened(text: str) -> str:
    """As much of a hostile string as a message repeats."""
    return text if len(text) <= 80 else f"{text[:80]}..."


def _others(one: Claim, fault: Fault) -> None:
    """Inputs beside a line of working: for the calls in it, or told for the record."""
    for key, value in {**one.inputs, **one.assumes}.items():
        for text in value if isinstance(value, tuple) else (value,):
            _line(text, fault, key)


def conditions(table: Mapping[str, object], claims: Iterable[Claim], fault: Fault) -> None:
    """Every shared condition is an argument of some formula; of one that is named here, or else of any."""
    if table.keys() <= _taken({one.body for one in claims if one.kind == "formula"}):
        return
    taken = _taken(known.names())
    for key in table:
        if key not in taken:
            raise fault(f"the condition {key!r}, which no formula takes", known.nearest(key, sorted(taken)))


def _taken(names: Iterable[str]) -> set[str]:
    return {taken for name in names for taken in (*(argument.name for argument in known.about(name).arguments), *ions.members(known.about(name)))}


def references(claims: tuple[Claim, ...], faults: list[Fault]) -> None:
    """Every id is there once, every reference leads to a claim that has a value, and none leads back to itself."""
    by_id: dict[str, Claim] = {}
    for one, fault in zip(claims, faults, strict=True):
        if one.id in by_id:
            raise fault(f"the id {one.id!r} a second time", "every id once")
        by_id[one.id] = one
    links = {one.id: referred(one) for one in claims}
    for one, fault in zip(claims, faults, strict=True):
        for id in links[one.id]:
            if id not in by_id:
                raise fault(f"@{id}, which is no claim", known.nearest(id, by_id))
            if by_id[id].kind in VALUELESS:
                raise fault(f"@{id}, of the kind {by_id[id].kind}", "a claim that prints a number")
    _no_circle(links, dict(zip(by_id, faults, strict=True)))


def _no_circle(links: Mapping[str, tuple[str, ...]], faults: Mapping[str, Fault]) -> None:
    """Takes away the claims that lean on nothing, round by round; what is left leans on itself."""
    depth = dict.fromkeys((id for id in links if not links[id]), 0)
    waiting = [id for id in links if id not in depth]
    while waiting:
        ready = [id for id in waiting if all(other in depth for other in links[id])]
        if not ready:
            raise faults[waiting[0]](f"references in a circle: {', '.join('@' + id for id in waiting[:5])}", "references that lead back to stipulated inputs")
        for id in ready:
            depth[id] = 1 + max(depth[other] for other in links[id])
            if depth[id] > LINKS:
                raise faults[id](f"a chain of more than {LINKS} claims", f"at most {LINKS} links")
        waiting = [id for id in waiting if id not in depth]
