"""What check refuses although every line of it may look right; and what it says then."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
import sympy as sp
from sympy import Derivative, Integer, exp, log

from millivolt import kernel
from millivolt.derivation import (
    Assumption,
    Derivation,
    Given,
    Kind,
    Line,
    LineRefused,
    Move,
    add,
    check,
    cite,
    define,
    differentiate,
    divide,
    multiply,
    put,
    turn,
)
from millivolt.derivations.assumptions import CONSTANT_FIELD
from millivolt.derivations.electrodiffusion.nernst import nernst
from millivolt.derivations.electrodiffusion.thermal_voltage import thermal_voltage
from millivolt.derivations.postulates import EQUILIBRIUM, GAS_CONSTANT
from millivolt.derivations.symbols import V_T, E, F, R, T, V, V_df, c_in, c_out, d, k_B, mu_in, mu_out, psi, q_e, volume, x, z
from millivolt.kernel import Refused
from millivolt.laws import LOG_OF_QUOTIENT

one, two = Integer(1), Integer(2)
false = SimpleNamespace(lhs=V, rhs=2*V, given=frozenset(), needs=frozenset(), rule="", parents=(), rel="=", some=frozenset())


def assume(lhs, rhs, **more):
    return Assumption("for the sake of argument", lhs, rhs, "why not", **more)()


def last_line(by, rhs=None):
    """The Nernst potential, its last line by another reason."""
    last = nernst.lines[-1]
    return replace(nernst, lines=(*nernst.lines[:-1], replace(last, by=by, rhs=last.rhs if rhs is None else rhs)))


def smuggled():
    return last_line(Move(("trust me",), lambda th, line, given: kernel.premise(line.lhs, line.rhs)))


def own_law():
    return last_line(Move(("a law of mine",), lambda th, line, given: kernel.law("mine", line.lhs, line.rhs)))


def law_of_a_good_name():
    own = kernel.law("log of a quotient", V, 2*V)
    return Derivation("d", (V, 2*V), given={"it": define(V_df, V, "")}, lines=(Line(V, 2*V, Move(("a law",), lambda *_: own)),))


def late():
    given = {"it": assume(V, V)}

    def apply(th, line, _):
        given["more"] = assume(V, E)
        return kernel.premise(V, E)

    return Derivation("d", (V, E), given=given, lines=(Line(V, E, Move(("late",), apply)),))


class Sly(Given):
    """Given of one's own class."""


class OtherDerivation(Derivation):
    """A derivation of one's own class."""


def premises(says=(V, E), **given):
    return Derivation("d", says, given=given)


def bent_field():
    given = {"bent": assume(psi(x), V*x**2/d**2, over=((x, Integer(0), d),)), "constant": CONSTANT_FIELD()}
    slope = Derivative(psi(x), x)
    return Derivation("d", (-V/d, 2*V*x/d**2), given=given, lines=(Line(slope, 2*V*x/d**2, differentiate(x)), Line(-V/d, 2*V*x/d**2, put("constant"))))


REFUSED = {
    "a premise made on the way":        (smuggled, "a premise that is not declared"),
    "a premise added while it runs":    (late, "a premise that is not declared"),
    "a law made on the way":            (own_law, "not in the table of laws: law: mine"),
    "a law of a good name":             (law_of_a_good_name, "not in the table of laws: law: log of a quotient"),
    "a look-alike of a theorem":        (lambda: Derivation("d", (V, 2*V), start=V, lines=(Line(V, 2*V, Move(("trust me",), lambda *_: false)),)), "no Theorem"),
    "a premise of one's own class":     (lambda: premises(it=Sly(Kind.ASSUMPTION, "it", V, E, "")), "plain data"),
    "a derivation of one's own class":  (lambda: OtherDerivation("d", (V, E), given={"it": assume(V, E)}), "plain data"),
    "a theorem that cites nothing":     (lambda: premises(it=Given(Kind.THEOREM, "textbook", V, E, "")), "it cites nothing"),
    "another conclusion":               (lambda: premises((V, 2*E), it=assume(V, E)), "not what the derivation says"),
    "a need that is not declared":      (lambda: Derivation("d", (one, V/E), given={"it": assume(E, V)}, lines=(Line(one, V/E, divide(E)),)), "a need that is not declared: Ne(E, 0)"),
    "a need in vain":                   (lambda: Derivation("d", (V, E), given={"it": assume(V, E)}, needs=(sp.Ne(E, 0),)), "declared and not used: Ne(E, 0)"),
    # definitions
    "a definition of itself":           (lambda: premises(it=define(V, 2*V - E, "")), "no letter of its own"),
    "a definition in a circle":         (lambda: premises(one=define(V, E, ""), two=define(E, V, "")), "stands in another premise"),
    "a definition of two letters":      (lambda: premises((V + E, F*R), it=define(V + E, F*R, "")), "no letter of its own"),
    "a definition of a number":         (lambda: premises((one, V/E), it=define(one, V/E, "")), "it defines 1"),
    "a definition of what is assumed":  (lambda: premises(first=assume(V, E), it=define(E, 2*V, "")), "stands in another premise"),
    "a definition of what is cited":    (lambda: premises((E, 2*V), law=cite(nernst), it=define(E, 2*V, "")), "stands in another premise"),
    "a definition twice":               (lambda: premises(one=define(V, E, ""), two=define(V, 2*E, "")), "stands in another premise"),
    "a definition of a used function":  (lambda: premises((psi(x), V), first=CONSTANT_FIELD(), it=define(psi(x), V, "", over=((x, Integer(0), d),))), "stands in another premise"),
    "a definition of f at one place":   (lambda: premises((psi(0), V), it=define(psi(0), V, "")), "no letter of its own"),
    # units
    "the log of a concentration":       (lambda: premises((z, log(c_in)), it=assume(z, log(c_in))), "c_in, which is no pure number"),
    "the exponential of a voltage":     (lambda: premises((z, exp(V)), it=assume(z, exp(V))), "V, which is no pure number"),
    "volts and concentrations":         (lambda: premises((V, c_in), it=assume(V, c_in)), "the units do not balance"),
    "terms that cannot be added":       (lambda: premises((V, E + T), it=assume(V, E + T)), "the units do not balance"),
    "a slope with the wrong unit":      (lambda: premises((Derivative(psi(x), x), V), it=assume(Derivative(psi(x), x), V)), "the units do not balance"),
    "a power that is a voltage":        (lambda: premises((z, two**V), it=assume(z, two**V)), "V, which is no pure number"),
    # premises that cannot hold together
    "premises that contradict":         (lambda: Derivation("d", (2*E + V_T, E), given={"one": assume(V, E), "two": assume(V, 2*E + V_T)}, lines=(Line(2*E + V_T, E, put("two")),)), "on its model"),
    "a letter that is its double":      (lambda: premises((V, 2*V), it=assume(V, 2*V)), "on its model"),
    "1 = 2":                            (lambda: premises((one, two), it=assume(one, two)), ""),
    "a field that is and is not":       (bent_field, "on its model"),
    "a constant that is another":       (lambda: Derivation("d", (R, 2*R), given={"one": assume(R, 2*F*V_T/T), "two": cite(thermal_voltage)}, lines=(Line(R, 2*R, put("two")),)), "on its model"),
    # premises that are none
    "a postulate made by hand":         (lambda: premises(it=Given(Kind.POSTULATE, "mine", V, E, "")), "is not what a postulate says"),
    "a postulate bent by hand":         (lambda: premises((mu_in, 2*mu_out), it=replace(EQUILIBRIUM(), rhs=2*mu_out)), "is not what a postulate says"),
    "an assumption called a postulate": (lambda: premises(it=replace(assume(V, E), kind=Kind.POSTULATE)), "is not what a postulate says"),
    "a premise that is not used":       (lambda: premises(it=assume(V, E), more=assume(T, V_T*F/R)), "declared and not used"),
    "a positive letter made negative":  (lambda: premises((V_T, -k_B*T/q_e), it=define(V_T, -k_B*T/q_e, "")), "declared positive"),
    "an absence that is its negative":  (lambda: Derivation("d", (V, 2*V), given={"it": assume(c_in, -c_in)}, model={c_in: Integer(0), V: Integer(0)}, lines=(
                                            Line(one, -one, divide(c_in)), Line(two, Integer(0), add(one)), Line(V, Integer(0), multiply(V/2)),
                                            Line(2*V, V, add(V)), Line(V, 2*V, turn()))), ""),
    "a range that ends elsewhere":      (lambda: premises((psi(x), V), it=assume(psi(x), V, over=((x, Integer(0), T),))), "the units do not balance"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_check_refuses(name):
    make, why = REFUSED[name]

    with pytest.raises((Refused, LineRefused)) as caught:
        check(make())
    assert why in str(caught.value)


ACCEPTED = {
    "a definition":          lambda: premises((V_df, V - E), it=define(V_df, V - E, "")),
    "one after another":     lambda: Derivation("d", (V_df, 2*E), given={"a": define(V, E, ""), "b": define(V_df, 2*V, "")}, begin="b", lines=(Line(V_df, 2*E, put("a")),)),
    "an assumption":         lambda: premises(it=assume(V, E)),
    "a need that is told":   lambda: Derivation("d", (one, V/E), given={"it": assume(E, V)}, lines=(Line(one, V/E, divide(E)),), needs=(sp.Ne(E, 0),)),
    "what is cited":         lambda: premises(nernst.says, law=cite(nernst)),
    "in other letters":      lambda: premises((V, R*T/F*log(c_out/c_in)), law=cite(nernst, E=V, z=one)),
}  # fmt: skip


@pytest.mark.parametrize("make", ACCEPTED.values(), ids=ACCEPTED)
def test_check_accepts(make):
    assert type(check(make())) is kernel.Theorem


def test_refused_outnumber_accepted():
    assert len(REFUSED) >= 2*len(ACCEPTED)


def test_a_citation_in_letters_that_are_not_there_is_refused():
    with pytest.raises(ValueError, match=r"nernst has no letter \['W'\]"):
        cite(nernst, W=V)


@pytest.mark.parametrize("at, why", [({"c_in": -c_out}, "cannot stand for c_in"), ({"z": Integer(0)}, "cannot stand for z"), ({"T": V}, "cannot stand for T")],
                         ids=["a negative concentration", "no charge", "a letter without a sign"])
def test_a_citation_beyond_the_declared_signs_is_refused(at, why):
    letters = {**at}
    says = tuple(side.subs({s: letters[s.name] for s in side.free_symbols if s.name in letters}) for side in nernst.says)
    with pytest.raises(Refused, match=why):
        check(premises(says, law=cite(nernst, **at)))


def test_a_result_cannot_cite_itself():
    own = Derivation("d", (V, E), given={"it": assume(V, E)})
    object.__setattr__(own, "given", {"it": cite(own)})

    with pytest.raises(Refused, match="d cites itself"):
        check(own)


def test_what_a_derivation_is_given_cannot_be_changed_later():
    given = {"it": assume(V, E)}
    own = Derivation("d", (V, E), given=given)
    given["more"] = assume(V, 2*E)

    assert list(own.given) == ["it"]
    with pytest.raises(TypeError):
        own.given["more"] = assume(V, 2*E)


# ---- what it says ----

GOLDEN = """\
nernst, line 5: the two sides are not equal by field arithmetic
  had    E*F*z = R*T*log(c_out/c_in)
  by     divide by F*z
  wrote  E = R*T*log(c_out/c_in)/F
  gives  E = R*T*log(c_out/c_in)/(F*z)
  try    F = 2, R = 3, T = 5, c_in = 7, c_out = 11, z = 13: wrote 3.390, gives 0.2608"""


def test_a_forgotten_valence_is_refused_in_these_words():
    with pytest.raises(LineRefused) as caught:
        check(last_line(nernst.lines[-1].by, rhs=R*T/F*log(c_out/c_in)))

    assert str(caught.value) == GOLDEN


def test_the_message_carries_its_facts():
    with pytest.raises(LineRefused) as caught:
        check(last_line(multiply(z*F)))

    it = caught.value
    assert (it.name, it.number, it.line.lhs) == ("nernst", 5, E)
    assert it.had.lhs == z*F*E and it.gives.lhs == z**2*F**2*E


def test_a_reason_that_does_not_apply_is_told_without_a_counterexample():
    with pytest.raises(LineRefused) as caught:
        check(last_line(put("potential inside")))

    assert str(caught.value).splitlines()[0] == "nernst, line 5: mu_in does not occur here"
    assert "try" not in str(caught.value)


@pytest.mark.parametrize("by", [
    Move(("nothing",), lambda *_: None), Move(("a number",), lambda *_: 3), Move(("too few",), lambda: None), add("x"), divide(Integer(0)),
    Move(("an error",), lambda *_: 1/"x"),
], ids=lambda by: str(by.words))
def test_a_reason_that_is_none_is_refused_at_its_line(by):
    with pytest.raises((LineRefused, Refused)):
        check(last_line(by))


@pytest.mark.parametrize("wrong", ["a float", "a string", "a complex number", "infinity"])
def test_what_has_no_business_in_a_proof_is_refused(wrong):
    rhs = {"a float": 1.5*V, "a string": "V", "a complex number": sp.I*V, "infinity": sp.oo}[wrong]

    with pytest.raises((LineRefused, Refused)):
        check(last_line(nernst.lines[-1].by, rhs=rhs))


def test_a_law_is_cited_with_letters_that_fit_it():
    with pytest.raises((Refused, KeyError)):
        from millivolt.derivation import back

        back(LOG_OF_QUOTIENT, a=c_in)
    assert {s.name for s in LOG_OF_QUOTIENT.lhs.free_symbols} == {"a", "b"}


@pytest.mark.parametrize("letters, why", [({"R": 2*R}, "constant of nature"), ({"R": F*V_T/T}, "constant of nature")], ids=["twice R", "R in other letters"])
def test_a_constant_of_nature_stands_for_nothing_else(letters, why):
    with pytest.raises(ValueError, match=why):
        GAS_CONSTANT(**letters)


@pytest.mark.parametrize("letters", [{"mu_in": mu_out + V*F}, {"mu_in": V}, {"mu_in": psi}, {"mu_in": volume}], ids=["a sum", "a voltage", "a function", "a volume"])
def test_a_postulate_speaks_of_letters_of_its_own_kind(letters):
    with pytest.raises(ValueError, match="equilibrium"):
        EQUILIBRIUM(**letters)
