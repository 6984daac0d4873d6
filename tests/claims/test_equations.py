"""Printed equations against theorems, and comparisons."""

import pytest

from millivolt.claims import Verdict, errors
from millivolt.claims.asked import Asked
from millivolt.claims.equations import compare
from millivolt.claims.misprints import MISPRINTS
from millivolt.units import Unreadable

from .one import judged, one

EQUATIONS = [
    ("E = R*T/(z*F)*ln(c_out/c_in)", "nernst", "", Verdict.CONFIRMED),
    ("E = -R*T/(z*F)*ln(c_in/c_out)", "nernst", "", Verdict.CONFIRMED),
    ("E_K = R*T/F * ln(Ko/Ki)", "nernst", "", Verdict.CONFIRMED),                       # z = 1: potassium
    ("E = k_B*T/(z*e) * ln(c_o/c_i)", "nernst", "", Verdict.CONFIRMED),
    ("E = R*T/F * ln(c_out/c_in)", "nernst", "with = { z = '-1' }", Verdict.REFUTED),   # chloride
    ("E = R*T/(z*F) * ln(c_in/c_out)", "nernst", "", Verdict.REFUTED),
    ("E = z*F/(R*T) * ln(c_out/c_in)", "nernst", "", Verdict.REFUTED),
    ("E = 58 mV * log10(c_out/c_in)", "nernst", "with = { z = '1', T = '20 degC' }", Verdict.CONFIRMED),
    ("E_Ca = 26.7 mV * ln(cao/cai)", "nernst", "assumes = { T = '37 degC' }", Verdict.REFUTED),
    ("Dmu/(k_B*T) = ln(c_in/c_out) - e*V/(k_B*T)", "electrochemical_gradient", "", Verdict.REFUTED),
    ("Dmu/(k_B*T) = ln(c_in/c_out) + e*V/(k_B*T)", "electrochemical_gradient", "", Verdict.CONFIRMED),
    ("V - E", "driving_force", "", Verdict.CONFIRMED),
    ("E - V", "driving_force", "", Verdict.REFUTED),
    ("c_m*A*dV_dt = -I_c", "capacitive_current", "", Verdict.CONFIRMED),                # the ionic current
    ("V = R*T/F*ln((P_K*K_out + P_Na*Na_out + P_Cl*Cl_in)/(P_K*K_in + P_Na*Na_in + P_Cl*Cl_out))", "ghk_voltage", "", Verdict.CONFIRMED),
    ("V = R*T/F*ln((P_K*K_out + P_Na*Na_out + P_Cl*Cl_out)/(P_K*K_in + P_Na*Na_in + P_Cl*Cl_in))", "ghk_voltage", "", Verdict.REFUTED),
    ("V = P_K/P_tot*E_K + P_Na/P_tot*E_Na + P_Cl/P_tot*E_Cl", "ghk_voltage", "", Verdict.REFUTED),
    ("A = pi*r^2*L", "cylinder_volume", "", Verdict.CONFIRMED),
    ("A = 2*pi*r*L", "cylinder_area", "", Verdict.REFUTED),
    ("a = b + c + d", "nernst", "", Verdict.UNDECIDED),
    ("P_tot = P_K + P_Na", "", "", Verdict.UNDECIDED),
]  # fmt: skip


@pytest.mark.parametrize("equation, about, more, verdict", EQUATIONS)
def test_an_equation_is_compared_with_the_theorem(equation, about, more, verdict):
    assert one("equation", equation, "as printed", (f"about = '{about}'\n" if about else "") + more).verdict is verdict


def test_a_refuted_equation_comes_with_a_counterexample():
    j = one("equation", "E = R*T/(z*F) * ln(c_in/c_out)", "as printed", "about = 'nernst'")

    assert j.certificate.shows == "counterexample"
    assert set(j.certificate.inputs) == {"z", "T", "c_out", "c_in"}
    assert float(j.certificate.printed[1]) > 0 > float(j.certificate.computed[1])
    assert {"in-out", "sign"} <= {d.slip for d in j.diagnosis}


def test_equal_is_proved_and_tried_at_points_too():
    certificate = one("equation", "V - E", "as printed", "about = 'driving_force'").certificate

    assert certificate.shows == "proved"
    assert int(certificate.inputs["points"]) >= 64


def test_the_weighted_mean_is_told_to_be_the_chord_conductance_equation():
    j = one("equation", "E_m = (P_K*E_K + P_Na*E_Na + P_Cl*E_Cl)/(P_K + P_Na + P_Cl)", "as printed", "about = 'ghk_voltage'")

    assert "chord_conductance" in j.reason
    assert j.diagnosis[0].slip == "different-law"


def test_the_side_of_a_cylinder_is_told_from_its_surface():
    assert "cylinder_side_area" in one("equation", "A = 2*pi*r*L", "as printed", "about = 'cylinder_area'").reason


def test_a_letter_may_be_renamed():
    assert one("equation", "E = R*T/(q*F)*ln(a/b)", "as printed", "about = 'nernst'\nwith = { z = 'q', c_out = 'a', c_in = 'b' }").verdict is Verdict.CONFIRMED


@pytest.mark.parametrize("holds, verdict", [
    ("(-80 mV) * (60 mV) < 0 V^2", Verdict.CONFIRMED),
    ("-73 mV > -80 mV", Verdict.CONFIRMED),
    ("-73 mV < -80 mV", Verdict.REFUTED),
    ("ohmic_current(g=1 S/m^2, V=-73 mV, E=-80 mV) > 0 A/m^2", Verdict.CONFIRMED),
    ("chord_conductance(g=[1 S/m^2, 1 S/m^2], E=[-80 mV, 60 mV]) = (-80 mV + 60 mV) / 2", Verdict.CONFIRMED),
    ("chord_conductance(g=[1 S/m^2, 1 S/m^2], E=[-80 mV, 60 mV]) = -5 mV", Verdict.REFUTED),
    ("abs(-3) = 3", Verdict.CONFIRMED),
    ("abs(-3) != 3", Verdict.REFUTED),
    ("2 > 2", Verdict.REFUTED),
    ("2 >= 2", Verdict.CONFIRMED),
    ("5.1 mV > 5.12 mV", Verdict.CONSISTENT),
    ("1 mV > 1 A", Verdict.UNDECIDED),
    ("nernst(z=1, c_out=5 mM, c_in=140 mM) < 0 V", Verdict.UNDECIDED),   # no temperature
])  # fmt: skip
def test_a_comparison(holds, verdict):
    assert one("holds", holds, "as printed").verdict is verdict


def test_two_calls_of_one_formula_keep_their_inputs_apart():
    body = "-ohmic_current(g=1 S/m^2, V=-73 mV, E=-80 mV) / ohmic_current(g=0.05 S/m^2, V=-73 mV, E=60 mV)"
    j = one("expression", body, "about 20 times")

    assert j.verdict is Verdict.REFUTED
    assert j.computed.value.startswith("1.0526")


def test_a_call_takes_what_it_does_not_name_from_the_conditions():
    file = "[conditions]\nT = '37 degC'\n[[claim]]\nid = 'it'\nholds = 'nernst(z=1, c_out=5 mM, c_in=140 mM) < 0 V'\nprints = 'negative'"

    assert judged(file)[0].verdict is Verdict.CONFIRMED


@pytest.mark.parametrize("convention, body, verdict", [
    ("outside minus inside", "E = R*T/(z*F) * ln(c_in/c_out)", Verdict.CONFIRMED),
    ("outside minus inside", "E = R*T/(z*F) * ln(c_out/c_in)", Verdict.REFUTED),
    ("inside minus outside", "E = R*T/(z*F) * ln(c_in/c_out)", Verdict.REFUTED),
])  # fmt: skip
def test_an_equation_in_the_signs_of_its_book_is_not_accused(convention, body, verdict):
    assert one("equation", body, body, f"about = 'nernst'\nconvention = {{ voltage = '{convention}' }}").verdict is verdict


def test_arguments_are_turned_with_the_book_too():
    turned = "about = 'nernst_ratio'\nconvention = { voltage = 'outside minus inside' }"

    assert one("equation", "ratio = exp(-z*F*V/(R*T))", "x", turned).verdict is Verdict.CONFIRMED
    assert one("equation", "ratio = exp(z*F*V/(R*T))", "x", turned).verdict is Verdict.REFUTED


SUM = r"\frac{\sum_n g_n E_n}{\sum_n g_n}"


@pytest.mark.parametrize("body, verdict", [
    ("V_m = (g_K*E_K + g_Na*E_Na)/(g_K + g_Na)", Verdict.CONFIRMED),
    ("V_m = -(g_K*E_K + g_Na*E_Na)/(g_K + g_Na)", Verdict.REFUTED),
    (f"V = {SUM}", Verdict.CONFIRMED),
    (f"V = -{SUM}", Verdict.REFUTED),
])  # fmt: skip
@pytest.mark.parametrize("voltage", ["inside minus outside", "outside minus inside"])
def test_the_potentials_of_all_ions_are_turned_with_the_book(voltage, body, verdict):
    assert one("equation", body, "as printed", f"about = 'chord_conductance'\nconvention = {{ voltage = '{voltage}' }}").verdict is verdict


@pytest.mark.parametrize("voltage", ["inside minus outside", "outside minus inside"])
def test_nernst_potentials_put_in_for_a_letter_are_turned_with_the_book(voltage):
    body = "V = (P_K*E_K + P_Na*E_Na + P_Cl*E_Cl)/(P_K + P_Na + P_Cl)"
    j = one("equation", body, "as printed", f"about = 'ghk_voltage'\nconvention = {{ voltage = '{voltage}' }}")

    printed, computed = (sum(map(float, part[:2])) / 2 for part in (j.certificate.printed, j.certificate.computed))
    assert printed * computed > 0, "a mean of the potentials has the sign of the membrane potential"


def test_every_misprint_is_of_some_kind():
    assert {one.code for one in MISPRINTS} <= set(errors.KIND)


@pytest.mark.parametrize("body, about, code, kind", [
    ("E = R*T/(z*F) * ln(c_in/c_out)", "nernst", "sign", "sign"),
    ("E_Ca = R*T/F * ln(Ca_o/Ca_i)", "nernst", "valence-forgotten", "valence"),
    ("E = z*F/(R*T) * ln(c_out/c_in)", "nernst", "prefactor-inverted", "concept"),
    ("E = R*T/(z*F) * log10(c_out/c_in)", "nernst", "log10-for-ln", "concept"),
    ("E = R*T/F * log10(c_in/c_out)", "nernst", "sign+log10-for-ln", "sign"),
    ("A = 2*pi*r*L", "cylinder_area", "term-forgotten", "concept"),
    ("V = R*T/F*ln((P_K*K_out + P_Na*Na_out + P_Cl*Cl_out)/(P_K*K_in + P_Na*Na_in + P_Cl*Cl_in))", "ghk_voltage", "side-of-one-ion", "sign"),
    ("tau = R_m / C_m", "time_constant", "divided-by", "concept"),
    ("V = E exp(-t/tau)", "charging_time_course", "fall-for-rise", "concept"),
    ("V = V_inf + (V_0 - V_inf) exp(t/tau)", "rc_response", "exponent-sign", "sign"),
    ("I = P z^2 V F^2/(R T) (c_in - c_out exp(-z V F/(R T)))/(1 - exp(z V F/(R T)))", "ghk_current", "exponent-sign", "sign"),
    ("Dmu/(k_B*T) = ln(c_in/c_out) - e*V/(k_B*T)", "electrochemical_gradient", "term-sign", "sign"),
])  # fmt: skip
def test_a_misprint_is_named_and_its_kind_with_it(body, about, code, kind):
    j = one("equation", body, body, f"about = '{about}'")

    assert code in [d.slip for d in j.diagnosis]
    assert j.error == kind


@pytest.mark.parametrize("body, about, assumed", [
    (r"V_x = V_0 e^{-x/\lambda}", "cable_steady_state", "x is not negative"),
    (r"V = V_\infty (1 - e^{-t/\tau})", "rc_response", "V_0 = 0"),
    (r"V = V_0 e^{-t/\tau}", "rc_response", "V_inf = 0"),
    (r"V_x = V_0 e^{-|x|/\lambda}", "cable_steady_state", ""),
])  # fmt: skip
def test_what_an_equation_must_assume_is_named(body, about, assumed):
    j = judged(f"[[claim]]\nid = 'it'\nequation = '{body}'\nabout = '{about}'\nprints = 'so'")[0]

    assert j.verdict is Verdict.CONFIRMED
    assert assumed in j.reason
    assert ("assumption" in j.reason) is bool(assumed)


@pytest.mark.parametrize("prints, corrected", [
    ("E = R*T/(z*F) * ln(c_in/c_out)", "E = (R*T)/(z*F)*ln(c_out/c_in)"),
    ("E =  R T/(z F) ln (c_in/c_out)", "E = (R*T)/(z*F)*ln(c_out/c_in)"),
    ("Nernst says", None),
    ("E = \\\\frac", None),
])  # fmt: skip
def test_only_a_formula_is_put_in_place_of_what_is_printed(prints, corrected):
    j = judged(f'[[claim]]\nid = "it"\nequation = "E = R*T/(z*F) * ln(c_in/c_out)"\nabout = "nernst"\nprints = "{prints}"')[0]

    assert j.corrected == corrected
    assert corrected or "the theorem in these letters: E = (R*T)/(z*F)*ln(c_out/c_in)" in j.notes


@pytest.mark.parametrize(("name", "text"), [
    ("driving_force", r"V_{DF} = V_m - E_{ion}"), ("driving_force", r"DF = V_m - E_{ion}"), ("boltzmann_open", r"P_{open} = \frac{1}{1+\exp\left(\frac{V_{1/2}-V}{k}\right)}"),
    ("boltzmann_open", "P_o = 1/(1+exp(-(V-V_{1/2})/k))"), ("boltzmann_open", "P_o = 1/(1+exp((V-V_{1/2})/k))"), ("boltzmann_open", "P_o = 1/(1+exp((V_{1/2}-V)/s))"), ("debye_length", r"\kappa^{-1} = \left(\frac{\epsilon_0\epsilon_r RT}{2F^2 I}\right)^{1/2}"),
    ("debye_length", r"\frac{1}{\kappa} = \left(\frac{\epsilon_0\epsilon_r RT}{2F^2 I}\right)^{1/2}"), ("ion_count", "n = C A V / (z e)"), ("ion_count", "n = C V / (z e)"),
    ("proton_motive_force", r"\Delta p = \Delta\psi - \frac{2.303RT}{F}\Delta pH"), ("proton_motive_force", r"\Delta p = \Delta\psi - 59\,\Delta pH"),
    ("flux_ratio", r"\frac{J_{out}}{J_{in}} = \frac{c_i}{c_o} e^{zFV/RT}"), ("permeability_ratio", r"\frac{P_X}{P_K} = \frac{[K]_i}{[X]_o} e^{V_{rev}F/RT}"),
    ("ghk_voltage", r"V_m = 58 \log \frac{[K]_o + 0.04[Na]_o + 0.45[Cl]_i}{[K]_i + 0.04[Na]_i + 0.45[Cl]_o}"), ("ghk_voltage", r"V_m = 61.5 \log \frac{[K]_o + 0.04[Na]_o}{[K]_i + 0.04[Na]_i}"),
    ("nernst", "E = 61/z log([out]/[in])"), ("nernst", r"E_{Ca} = 30.5 \log \frac{[Ca]_o}{[Ca]_i}"), ("nernst", r"E_{K} = 60 \log \frac{[K]_o}{[K]_i}"),
    ("debye_length", r"\kappa = \sqrt{\frac{2F^2 I}{\varepsilon_0\varepsilon_r RT}}"), ("proton_motive_force", r"\Delta p = \Delta\psi - 60\Delta pH"), ("capacitive_current", "i_c = c_m dV_m/dt"),
    ("boltzmann_open", r"\frac{G}{G_{max}} = \frac{1}{1+\exp[(V_{1/2}-V)/k]}"),
    ("nernst", r"E = \frac{8.314\cdot 310}{z\cdot 96485}\ln\frac{c_o}{c_i}"), ("exchanger_reversal", r"E_{NCX} = 3E_{Na} - 2E_{Ca}"), ("cutoff_frequency", r"f_c = \frac{1}{2\pi R C}"),
    ("mullins_noda", r"V = \frac{RT}{F}\ln\frac{r P_K [K]_o + P_{Na} [Na]_o}{r P_K [K]_i + P_{Na} [Na]_i}"),
    ("born_energy", r"W = \frac{N_A z^2e^2}{8\pi\varepsilon_0 r}\left(\frac{1}{\varepsilon_m} - \frac{1}{\varepsilon_w}\right)"),
    ("surface_charge", r"\sigma = \sqrt{8\varepsilon\varepsilon_0 RTc}\,\sinh\left(\frac{F\psi_0}{2RT}\right)"),
])  # fmt: skip
def test_the_letters_of_other_books(name, text):
    assert compare(Asked(text, name)).equal


@pytest.mark.parametrize(("name", "text"), [
    ("driving_force", r"V_{DF} = V_m + E_{ion}"), ("driving_force", r"DF = V_m + E_{ion}"),
    ("debye_length", r"\kappa^{-1} = \left(\frac{\epsilon_0\epsilon_r RT}{F^2 I}\right)^{1/2}"), ("ion_count", "n = C A V z / e"), ("proton_motive_force", r"\Delta p = \Delta\psi - \frac{RT}{F}\Delta pH"),
    ("flux_ratio", r"\frac{J_{out}}{J_{in}} = \frac{c_o}{c_i} e^{zFV/RT}"), ("permeability_ratio", r"\frac{P_X}{P_K} = \frac{[X]_o}{[K]_i} e^{V_{rev}F/RT}"), ("exchanger_reversal", r"E_{NCX} = 3E_{Na} + 2E_{Ca}"),
    ("ghk_voltage", r"V_m = 58 \log \frac{[K]_o + 0.04[Na]_o + 0.45[Cl]_o}{[K]_i + 0.04[Na]_i + 0.45[Cl]_i}"), ("ghk_voltage", r"V_m = 61.5 \log \frac{[K]_i + 0.04[Na]_i}{[K]_o + 0.04[Na]_o}"),
    ("ghk_voltage", r"V_m = 58 \log \frac{[K]_o + 0.01[Na]_o}{[K]_i + 0.04[Na]_i}"), ("nernst", r"E = \frac{8.314\cdot 210}{z\cdot 96485}\ln\frac{c_o}{c_i}"), ("cutoff_frequency", r"f_c = \frac{1}{\pi R C}"), ("mullins_noda", r"V = \frac{RT}{F}\ln\frac{r P_K [K]_o + P_{Na} [Na]_o}{P_K [K]_i + P_{Na} [Na]_i}"),
    ("mullins_noda", r"V = \frac{RT}{F}\ln\frac{r P_K [K]_o + P_{Na} [Na]_o}{r [K]_i + P_{Na} [Na]_i}"), ("surface_charge", r"\sigma = \sqrt{8\varepsilon\varepsilon_0 RTc}\,\sinh\left(\frac{F\psi_0}{RT}\right)"),
    ("born_energy", r"W = \frac{N_A z^2e^2}{4\pi\varepsilon_0 r}\left(\frac{1}{\varepsilon_m} - \frac{1}{\varepsilon_w}\right)"),
])  # fmt: skip
def test_a_misprint_in_the_letters_of_other_books(name, text):
    found = compare(Asked(text, name))
    assert not found.equal and not found.undecided


@pytest.mark.parametrize(("name", "text", "said"), [
    ("boltzmann_open", r"h_\infty = \frac{1}{1+e^{(V-V_h)/k}}", "k is -R*T/(z_g*F)"), ("transport_free_energy", r"\Delta G = RT\ln\frac{c_o}{c_i} - zFV_m", "V_m is inside minus outside"),
    ("nernst", r"\psi_o - \psi_i = \frac{RT}{zF}\ln\frac{c_i}{c_o}", "V_m is what the potential is inside minus outside"),
])  # fmt: skip
def test_on_which_reading_a_verdict_rests_is_told(name, text, said):
    assert said in one("equation", text, "so", f"about = '{name}'").notes


def test_a_difference_that_the_print_spells_out_is_counted_as_it_says_whatever_the_book_does():
    for convention in ("inside minus outside", "outside minus inside"):
        asked = Asked(r"\psi_i - \psi_o = \frac{RT}{zF}\ln\frac{c_o}{c_i}", "nernst", convention={"voltage": convention})
        turned = Asked(r"\psi_i - \psi_o = \frac{RT}{zF}\ln\frac{c_i}{c_o}", "nernst", convention={"voltage": convention})

        assert compare(asked).equal
        assert not compare(turned).equal and not compare(turned).undecided


@pytest.mark.parametrize(("name", "text"), [
    ("nernst", r"\psi_i + \psi_o = \frac{RT}{zF}\ln\frac{c_o}{c_i}"), ("nernst", r"V_c - V_0 = \frac{RT}{zF}\ln\frac{c_o}{c_i}"), ("flux_ratio", r"\frac{M_{12}}{M_{21}} = \frac{c_i}{c_o} e^{zFV/RT}"),
    ("relative_permeability", r"P_{Cs}/P_K = \frac{[K]_i}{[Na]_o} e^{FV_r/RT}"), ("nernst_ratio", r"\frac{c_o}{c_i} = 10^{3.8}"),
    ("boltzmann_open", r"h_\infty = \frac{1}{1 + e^{(V + 60)/7}}"), ("boltzmann_open", r"m_\infty = \frac{1}{1 + e^{-(V + 40)/9}}"), ("nernst", r"E_K = 26.7\,\mathrm{mV}\ \ln\frac{4}{140}"),
])  # fmt: skip
def test_what_a_print_leaves_open_is_left_undecided(name, text):
    assert compare(Asked(text, name)).undecided


@pytest.mark.parametrize("text", ["E = " + " ".join(f"x_{{{n}}}" for n in range(300)), "E = " + " + ".join(f"x_{{{n}}}" for n in range(300)), "E = " + " ".join(f"x_{{{n}}}" for n in range(90))])
def test_a_formula_of_hundreds_of_letters_is_refused(text):
    with pytest.raises(Unreadable, match=r"more than 100|at most 60"):
        compare(Asked(text, "nernst"))
