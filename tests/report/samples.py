"""Pages and judgements made by hand, to look at and to test with."""

from millivolt.claims.model import Certificate, Claim, Diagnosis, Judgement, Source, Value, Verdict, Working
from millivolt.report import CaseRow, DerivationPage, LineRow, PremiseRow, StandsOn, SymbolRow


def line(number, left, right, *reason, status="proved"):
    return LineRow(number, left, right, reason, status)


def words(text):
    return (False, text)


def math(latex):
    return (True, latex)


COMMON = (
    SymbolRow("R", "gas constant", "J mol^-1 K^-1", "positive"),
    SymbolRow("T", "absolute temperature", "K", "positive"),
    SymbolRow("F", "Faraday constant", "C mol^-1", "positive"),
    SymbolRow("z", "valence of the ion, with its sign", "1", "not zero"),
    SymbolRow(r"c_\mathrm{in}", "concentration inside the cell", "mol m^-3", "positive"),
    SymbolRow(r"c_\mathrm{out}", "concentration outside the cell", "mol m^-3", "positive"),
)

NERNST = DerivationPage(
    name="nernst",
    title="Nernst potential",
    summary="The voltage at which one kind of ion is at rest across a membrane: the electrical force just balances the tendency to diffuse.",
    statement=r"E = \frac{R T}{z F} \ln\frac{c_\mathrm{out}}{c_\mathrm{in}}",
    unit="V",
    symbols=(
        SymbolRow("E", "equilibrium potential, inside minus outside", "V", "any sign"),
        *COMMON,
        SymbolRow(r"c_\mathrm{ref}", "concentration at which the tables state the chemical potential", "mol m^-3", "positive"),
        SymbolRow(r"\mu_\mathrm{ref}", "chemical potential at that concentration", "J mol^-1", "any sign"),
    ),
    premises=(
        PremiseRow(
            "postulate", "Equilibrium",
            r"\mu_\mathrm{ref} + R T \ln\frac{c_\mathrm{in}}{c_\mathrm{ref}} + z F E = \mu_\mathrm{ref} + R T \ln\frac{c_\mathrm{out}}{c_\mathrm{ref}}",
            "At rest the electrochemical potential of the ion is the same on both sides of the membrane.", "Guggenheim 1929",
        ),
        PremiseRow("assumption", "Dilute ideal solution", "", "The activity of the ion is its concentration.", ""),
    ),
    lines=(
        line(1, "z F E", r"R T \left(\ln\frac{c_\mathrm{out}}{c_\mathrm{ref}} - \ln\frac{c_\mathrm{in}}{c_\mathrm{ref}}\right)",
             words("subtract "), math(r"\mu_\mathrm{ref} + R T \ln\frac{c_\mathrm{in}}{c_\mathrm{ref}}"), words(" from both sides")),
        line(2, "z F E", r"R T \ln\frac{c_\mathrm{out}}{c_\mathrm{in}}", words("the logarithm of a quotient, read backwards: "),
             math(r"\ln a - \ln b = \ln\frac{a}{b}"), words(" with "), math(r"a = \frac{c_\mathrm{out}}{c_\mathrm{ref}}")),
        line(3, "E", r"\frac{R T}{z F} \ln\frac{c_\mathrm{out}}{c_\mathrm{in}}", words("divide by "), math("z F")),
    ),
    needs=(),
    special_cases=(
        CaseRow("antisymmetric", "Inside and outside exchanged",
                r"\frac{R T}{z F} \ln\frac{c_\mathrm{in}}{c_\mathrm{out}} = -\frac{R T}{z F} \ln\frac{c_\mathrm{out}}{c_\mathrm{in}}",
                "Exchanging the two sides changes the sign and nothing else.",
                (line(4, r"\ln\frac{c_\mathrm{in}}{c_\mathrm{out}}", r"-\ln\frac{c_\mathrm{out}}{c_\mathrm{in}}", words("the logarithm of a reciprocal")),)),
        CaseRow("decades", "In decades", r"E = \frac{R T \ln 10}{z F} \log_{10}\frac{c_\mathrm{out}}{c_\mathrm{in}}", "At 37 °C the factor is 61.5 mV/z."),
    ),
    stands_on=StandsOn(
        postulates=("electrochemical potential of a dilute ion", "equilibrium across a permeable membrane"),
        assumptions=("dilute ideal solution",),
        laws=("logarithm of a quotient", "logarithm of a reciprocal"),
        rules=(("premise", 1), ("congruence", 5), ("chain", 6), ("identity", 4)),
    ),
    references=("Nernst, W. (1889). Die elektromotorische Wirksamkeit der Jonen. Z. phys. Chem. 4, 129–181.", "Hille, B. (2001). Ion Channels of Excitable Membranes, 3rd ed., p. 13."),
    formula="nernst(*, z, T, c_out, c_in) -> V",
)  # fmt: skip

U = r"\frac{z F V}{R T}"
K = r"\frac{z F V}{R T d}"

GHK_FLUX = DerivationPage(
    name="ghk_flux",
    title="Constant-field flux (Goldman, Hodgkin, Katz)",
    summary="The flux of one ion through a membrane in a constant field, in a steady state. One theorem for every voltage; at V = 0 it is Fick’s law.",
    statement=rf"J = P\,\frac{{c_\mathrm{{in}} - c_\mathrm{{out}}\, e^{{-u}}}}{{\varphi_1(-u)}}, \qquad u = {U}",
    unit="mol m^-2 s^-1",
    symbols=(
        SymbolRow("J", "flux, positive outward", "mol m^-2 s^-1", "any sign"),
        *COMMON,
        SymbolRow("V", "membrane potential, inside minus outside", "V", "any sign"),
        SymbolRow("P", "permeability of the membrane for the ion", "m s^-1", "positive"),
        SymbolRow("D", "diffusion coefficient in the membrane", "m^2 s^-1", "positive"),
        SymbolRow(r"\beta", "partition coefficient between membrane and water", "1", "positive"),
        SymbolRow("d", "thickness of the membrane", "m", "positive"),
        SymbolRow("x", "depth in the membrane, from the inside (0) to the outside (d)", "m", "not negative"),
        SymbolRow("c(x)", "concentration in the membrane", "mol m^-3", "positive"),
        SymbolRow(r"\psi(x)", "electric potential in the membrane", "V", "any sign"),
    ),
    premises=(
        PremiseRow("theorem", "Nernst–Planck equation", r"J = -D \left(\frac{dc}{dx} + \frac{z F}{R T}\, c(x)\, \frac{d\psi}{dx}\right) \quad \text{for } 0 \leq x \leq d", "In a steady state J is the same at every depth.", ""),
        PremiseRow("assumption", "Constant field", r"\frac{d\psi}{dx} = -\frac{V}{d} \quad \text{for } 0 \leq x \leq d", "The membrane holds no net charge.", "Goldman 1943"),
        PremiseRow("assumption", "Partition at both faces", r"c(0) = \beta c_\mathrm{in}, \qquad c(d) = \beta c_\mathrm{out}", "Each face is in equilibrium with the water beside it.", "Hodgkin & Katz 1949"),
        PremiseRow("definition", "Permeability", r"P = \frac{\beta D}{d}", "", ""),
    ),
    lines=(
        line(1, "J", rf"-D \left(\frac{{dc}}{{dx}} - {K}\, c(x)\right)", words("put in the constant field")),
        line(2, rf"J e^{{-{K} x}}", rf"-D \left(\frac{{dc}}{{dx}} e^{{-{K} x}} - {K}\, c(x)\, e^{{-{K} x}}\right)", words("multiply by the integrating factor "), math(rf"e^{{-{K} x}}")),
        line(3, rf"J \left(\varphi_1\!\left(-{K} x\right) - {K} x \left(\varphi_1\!\left(-{K} x\right) - \varphi_2\!\left(-{K} x\right)\right)\right)",
             rf"-D \left(\frac{{dc}}{{dx}} e^{{-{K} x}} - {K}\, c(x)\, e^{{-{K} x}}\right)", words("the exponential as a slope of "), math(r"t \varphi_1(t)")),
        line(4, rf"J d\, \varphi_1\!\left(-{U}\right)", rf"D c(0) - D c(d)\, e^{{-{U}}}", words("integrate over "), math("x"), words(" from 0 to "), math("d"), words("; the antiderivatives are "), math(rf"J x \varphi_1\!\left(-{K} x\right)"), words(" and "), math(rf"-D c(x) e^{{-{K} x}}")),
        line(5, rf"J d\, \varphi_1\!\left(-{U}\right)", rf"D \beta \left(c_\mathrm{{in}} - c_\mathrm{{out}}\, e^{{-{U}}}\right)", words("put in the two faces")),
        line(6, "J", rf"\frac{{D \beta}}{{d}} \cdot \frac{{c_\mathrm{{in}} - c_\mathrm{{out}}\, e^{{-{U}}}}}{{\varphi_1\!\left(-{U}\right)}}", words("divide by "), math(rf"d\, \varphi_1\!\left(-{U}\right)"), words(", which is positive")),
        line(7, "J", rf"P\, \frac{{c_\mathrm{{in}} - c_\mathrm{{out}}\, e^{{-{U}}}}}{{\varphi_1\!\left(-{U}\right)}}", words("by the definition of permeability"), status="computed"),
    ),
    needs=(r"P > 0", r"\varphi_1(-u) \neq 0"),
    special_cases=(
        CaseRow("fick", "No voltage: Fick’s law", r"J = P \left(c_\mathrm{in} - c_\mathrm{out}\right)", "A substitution, not a limit.",
                (line(8, "J", r"P\, \frac{c_\mathrm{in} - c_\mathrm{out}\, e^{0}}{\varphi_1(0)}", words("put "), math("V = 0")),
                 line(9, "J", r"P \left(c_\mathrm{in} - c_\mathrm{out}\right)", math(r"e^0 = 1"), words(" and "), math(r"\varphi_1(0) = 1")))),
        CaseRow("wide", "Sum over many ions", " + ".join(rf"P_{{{i}}} \frac{{c_{{{i},\mathrm{{in}}}} - c_{{{i},\mathrm{{out}}}} e^{{-z_{{{i}}} v}}}}{{\varphi_1(-z_{{{i}}} v)}}" for i in range(1, 8)) + " = 0", "",
                (line(10, r"\frac{J}{P}", r" \left(" + " + ".join(rf"P_{{{i}}} \frac{{c_{{{i},\mathrm{{in}}}} - c_{{{i},\mathrm{{out}}}} e^{{-z_{{{i}}} v}}}}{{\varphi_1(-z_{{{i}}} v)}}" for i in range(1, 7)) + r"\right)", words("a bracket that cannot be broken"), status="assumed"),
                 line(11, r"J", " + ".join(rf"P_{{{i}}} \frac{{c_{{{i},\mathrm{{in}}}} - c_{{{i},\mathrm{{out}}}} e^{{-z_{{{i}}} v}}}}{{\varphi_1(-z_{{{i}}} v)}}" for i in range(1, 7)), words("a sum that can")))),
    ),
    stands_on=StandsOn(
        postulates=("flux is mobility times concentration times force", "equilibrium at a face"),
        assumptions=("constant field", "steady state", "partition equilibrium", "no convection"),
        theorems=("Nernst–Planck equation", "Einstein relation"),
        below=("nernst_planck", "einstein_relation"),
        laws=("the exponential as a slope",),
        rules=(("premise", 5), ("congruence", 11), ("chain", 14), ("increments", 1), ("identity", 9)),
    ),
    references=("Goldman, D. E. (1943). Potential, impedance, and rectification in membranes. J. Gen. Physiol. 27, 37–60.", "Hodgkin, A. L. & Katz, B. (1949). J. Physiol. 108, 37–77."),
    formula="ghk_flux(*, P, z, V, T, c_in, c_out) -> mol m^-2 s^-1",
)  # fmt: skip

SOURCE = Source("Membrane potential", "encyclopedia article", "Example Encyclopedia, 2nd ed., 2031", {"current": "inward positive", "voltage": "inside minus outside"})


def claim(id, where, prints, kind="formula", body="nernst", inputs=None, assumes=None, **rest):
    return Claim(id, where, prints, kind, body, inputs or {}, assumes or {}, **rest)


JUDGEMENTS = (
    Judgement(
        claim("upstroke-area", "worked example: the cell as a cylinder", "3.3 m2", body="cylinder_area", inputs={"L": "100 µm", "r": "5 µm"}),
        Verdict.DAMAGED, "The power of ten was lost with its superscript; read with it the string is confirmed.",
        Value("3.29867e-09", "m^2"), Value("3.29867e-09", "m^2"),
        Certificate("inside", ("3.25e-09", "3.35e-09"), ("3.2986722862692829e-09", "3.2986722862692830e-09"), {"L": "0.0001", "r": "0.000005"}, "Read as 3.3×10⁻⁹ m² the interval holds the computed value."),
        Working(r"A = 2 \pi r L + 2 \pi r^2", r"A = 2 \pi \cdot 5\,\mathrm{µm} \cdot 100\,\mathrm{µm} + 2 \pi \cdot (5\,\mathrm{µm})^2", r"A = 3.29867 \times 10^{-9}\,\mathrm{m^2}",
                "A = 2*pi*r*L + 2*pi*r^2", "2*pi*5 µm*100 µm + 2*pi*(5 µm)^2", "3.29867e-09 m^2"),
        corrected="3.3×10⁻⁹ m²", diagnosis=(Diagnosis("lost-superscript", True, "A superscript was lost in the extraction of the text.", 0.0021),),
        place="line 1, column 8123", context="the surface of the cell is then about 3.3 m2, from which the current",
    ),
    Judgement(
        claim("upstroke-current", "worked example: capacitive current", "3.3 nanoamps", body="capacitive_current", inputs={"c_m": "0.02 F/m^2", "A": "@upstroke-area", "dV_dt": "100 mV / 2 ms"}),
        Verdict.CONFIRMED, "The inputs as stated, with the area as repaired, give 3.3 nA.", Value("3.3", "nA"), Value("3.29867", "nA"),
        Certificate("inside", ("3.25e-9", "3.35e-9"), ("3.3e-9", "3.3e-9"), {"c_m": "0.02", "A": "3.3e-9", "dV_dt": "50"}, "The value lies inside the printed interval."),
        Working(r"I = c_m A \frac{dV}{dt}", r"I = 0.02\,\mathrm{F/m^2} \cdot 3.3 \times 10^{-9}\,\mathrm{m^2} \cdot \frac{100\,\mathrm{mV}}{2\,\mathrm{ms}}", r"I = 3.3\,\mathrm{nA}",
                "I = c_m*A*dV_dt", "0.02 F/m^2 * 3.3e-9 m^2 * 100 mV / 2 ms", "3.3 nA"),
        notes=("The area enters as repaired: 3.3×10⁻⁹ m². Read with the damaged one, this claim would be accused falsely.",),
    ),
    Judgement(
        claim("concentration-change", "worked example: change of concentration", "8.71 × 10^ M", inputs={"n": "@ions", "V_cell": "7.85×10⁻¹² liters"}, body="concentration_change"),
        Verdict.UNDECIDED, "The exponent is missing: this is no number. The only exponent that fits is −6.", Value("8.706e-06", "M"), None,
        Certificate("missing", None, None, {}, "The string has a power without its exponent."), corrected="8.71 × 10⁻⁶ M",
    ),
    Judgement(
        claim("siemens", "units: the siemens in words", "one charge per second per volt", kind="identity", body="1 S = 1 e/(s V)"),
        Verdict.WRONG_UNIT, "Siemens is one coulomb per second per volt; a charge counts as a pure number.", None, None,
        Certificate("dimensions", None, None, {}, "Printed: s^-1 V^-1. Wanted: A V^-1."), corrected="one coulomb per second per volt",
    ),
    Judgement(
        claim("resting/two-ions/influence-of-potassium-over-sodium-at-the-resting-potential", "resting potential, how the two currents compare", "about 20 times more current", kind="holds", body="abs(ohmic_current(g=1, V=-73 mV, E=-80 mV)) / abs(ohmic_current(g=0.05, V=-73 mV, E=60 mV)) = 20",
              note="The next sentence, 20 times more influence, is right.", reported=False),
        Verdict.REFUTED, "At rest the two currents are equal and opposite; from the rounded numbers their ratio is 1.05.", Value("1.0526", ""), Value("1", ""),
        Certificate("disjoint", ("18", "22"), ("0.91", "1.22"), {}, "No inputs within the printed rounding give 18 or more."),
        Working(r"\frac{I_\mathrm{K}}{I_\mathrm{Na}} = \frac{g_\mathrm{K} (V - E_\mathrm{K})}{g_\mathrm{Na} (V - E_\mathrm{Na})}", r"\frac{1 \cdot (-73\,\mathrm{mV} + 80\,\mathrm{mV})}{0.05 \cdot (-73\,\mathrm{mV} - 60\,\mathrm{mV})}", r"-1.0526",
                "I_K/I_Na", "1*(-73 mV + 80 mV)/(0.05*(-73 mV - 60 mV))", "-1.0526"),
        corrected="equal and opposite current",
        diagnosis=(Diagnosis("different-law", False, "The ratio of the conductances is 20; the ratio of the currents is not.", 0.3), Diagnosis("power-of-ten", False, "A factor of ten.", 1.4)),
    ),
    Judgement(
        claim("typical-resting", "introduction", "around -70 mV", assumes={"T": "37 degC"}), Verdict.UNDECIDED, "The concentrations are not given.", None, None,
        Certificate("missing", None, None, {}, "Missing: c_out, c_in."),
    ),
    *(Judgement(
        claim(f"table-3.1/row-{n}", f"p. 62, Table 3.1, row {n}", f"{-89 - n} mV", inputs={"z": "1", "c_out": "5 mM", "c_in": f"{140 + n} mM"}, assumes={"T": "37 degC"}),
        Verdict.CONSISTENT if n % 2 else Verdict.APPROXIMATE, "Some inputs within their rounding give it.", Value(f"{-89.05 - n}", "mV"), None,
        Certificate("witness", ("-0.0895", "-0.0885"), ("-0.08906", "-0.08905"), {"z": "1", "T": "310.15", "c_out": "5", "c_in": "140"}, "These inputs round to the printed ones and give the printed value."),
        Working(r"E = \frac{R T}{z F} \ln\frac{c_\mathrm{out}}{c_\mathrm{in}}", r"E = \frac{8.314\,\mathrm{J\,mol^{-1}\,K^{-1}} \cdot 310.15\,\mathrm{K}}{1 \cdot 96485\,\mathrm{C\,mol^{-1}}} \ln\frac{5\,\mathrm{mM}}{140\,\mathrm{mM}}", r"E = -89.06\,\mathrm{mV}",
                "E = R*T/(z*F)*log(c_out/c_in)", "R*310.15 K/(1*F)*log(5 mM/140 mM)", "-89.06 mV"),
    ) for n in range(8)),
)  # fmt: skip

HOSTILE = (
    r"\input{/etc/passwd}", r"\write18{touch /tmp/x}", "$", "^^5c", "^^5cinput", "%", r"\catcode`\%=0", "\0", "a\0b", "{", "}", "}}{{", "&", "#1", "~", "_", r"\\[3pt]", "[x]", "*",
    "<script>alert(1)</script>", "<b>&amp;", "| a | b |", "`code`", "```", "[link](javascript:alert(1))", "![x](http://a/b)", "*bold* _it_ ~~x~~", "# heading", "- item", "1. item",
    "{{ 7*7 }}", "{% raw %}", r"\VAR{7*7}", "((* if x *))", "\u202eevil", "é\u0301", "漢字", "🧪", "\\end{document}", "\\par\n\n\\stop", "x" * 400, "12345678901234567890" * 10, "a/b-c_d" * 40, "--- '' `` ,, << >> ?` !`",
    "À80 mV þ40 ¼ 10⁻⁹ K⁺ Ca²⁺ CO₂ c₁₂", "\t\n\r\x0b", "\x1b[31m", "\ufeff", "\ud800",
)  # fmt: skip
