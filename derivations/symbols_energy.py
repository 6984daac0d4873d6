"""Quantities of pumps and transporters."""

from millivolt.symbols import count, family, of_ion, quantity, symbol

from .symbols import Cl_in, Cl_out, K_in, K_out, Na_in, Na_out, dmu, mu_in, mu_out, mu_ref

# ---- the ions of a cell, where none is absent: a logarithm is taken ----


def present(letter):
    """The same concentration, above zero."""
    known = quantity(letter)
    return symbol(known.name, known.unit, known.meaning, latex=known.latex, positive=True)


K_in_1, K_out_1, Na_in_1, Na_out_1, Cl_in_1, Cl_out_1 = map(present, (K_in, K_out, Na_in, Na_out, Cl_in, Cl_out))
Ca_in_1, Ca_out_1, H_in_1, H_out_1, S_in_1, S_out_1 = (symbol(n, "mol/m^3", m, positive=True, latex=t) for n, m, t in (
    ("Ca_in", "calcium inside", r"[\mathrm{Ca}]_\mathrm{in}"), ("Ca_out", "calcium outside", r"[\mathrm{Ca}]_\mathrm{out}"),
    ("H_in", "hydrogen ions inside", r"[\mathrm{H}]_\mathrm{in}"), ("H_out", "hydrogen ions outside", r"[\mathrm{H}]_\mathrm{out}"),
    ("S_in", "substrate inside", r"[\mathrm{S}]_\mathrm{in}"), ("S_out", "substrate outside", r"[\mathrm{S}]_\mathrm{out}")))
OWN = (mu_in, mu_out, mu_ref, dmu)                               # what each kind of ion has of its own
K_, Na_, Cl_, Ca_ = ({quantity(letter).name: of_ion(letter, ion) for letter in OWN} for ion in ("K", "Na", "Cl", "Ca"))
E_K, E_Na, E_Cl, E_Ca = (symbol(f"E_{ion}", "V", f"Nernst potential of {name}", latex=rf"E_\mathrm{{{ion}}}") for ion, name in (
    ("K", "potassium"), ("Na", "sodium"), ("Cl", "chloride"), ("Ca", "calcium")))

# ---- hydrolysis ----
c_std  = symbol("c_std", "mol/m^3", "standard concentration, 1 mol/L", positive=True, latex=r"c^{\ominus}", constant="c_std")
ATP, ADP, Pi = (symbol(n, "mol/m^3", m, positive=True, latex=rf"[\mathrm{{{t}}}]") for n, m, t in (
    ("ATP", "concentration of ATP", "ATP"), ("ADP", "concentration of ADP", "ADP"), ("Pi", "concentration of phosphate", "P_i")))
mu_ATP, mu_ADP, mu_Pi, mu_H2O = (symbol(f"mu_{n}", "J/mol", f"chemical potential of {m}", latex=rf"\mu_\mathrm{{{t}}}") for n, m, t in (
    ("ATP", "ATP", "ATP"), ("ADP", "ADP", "ADP"), ("Pi", "phosphate", "P_i"), ("H2O", "the water of the cell", "H_2O")))
mu_ATP_0, mu_ADP_0, mu_Pi_0 = (
    symbol(f"mu_{n}_0", "J/mol", f"chemical potential of {m} at the standard concentration", latex=rf"\mu_\mathrm{{{t}}}^{{\ominus}}") for n, m, t in (
        ("ATP", "ATP", "ATP"), ("ADP", "ADP", "ADP"), ("Pi", "phosphate", "P_i")))
dG0    = symbol("dG0",    "J/mol", "free energy of hydrolysis at standard concentrations", latex=r"\Delta G^{\ominus}")
dG_ATP = symbol("dG_ATP", "J/mol", "free energy of the hydrolysis of ATP, negative where it drives", latex=r"\Delta G_\mathrm{ATP}")

# ---- cycles ----
dG     = symbol("dG",     "J/mol", "free energy of the reaction that drives a cycle, negative where it drives", latex=r"\Delta G")
nu     = family("nu",     "",      "how many of ion i a cycle moves outward", counts=True, latex=r"\nu")
z_ion  = family("z",      "",      "valence of ion i, with its sign", counts=True, latex="z", nonzero=True)
mu_in_ion  = family("mu_in",  "J/mol", "electrochemical potential of ion i inside", latex=r"\mu^\mathrm{in}")
mu_out_ion = family("mu_out", "J/mol", "electrochemical potential of ion i outside", latex=r"\mu^\mathrm{out}")
mu_ref_ion = family("mu_ref", "J/mol", "chemical potential of ion i at the reference concentration", latex=r"\mu^{\circ}")
c_in_ion  = family("c_in",  "mol/m^3", "concentration of ion i inside", latex=r"c^\mathrm{in}", positive=True)
c_out_ion = family("c_out", "mol/m^3", "concentration of ion i outside", latex=r"c^\mathrm{out}", positive=True)
dmu_ion = family("dmu", "J/mol", "electrochemical gradient of ion i, inside minus outside", latex=r"\Delta\mu")
J_cycle = symbol("J_cycle", "mol m^-2 s^-1", "cycles that an area of membrane runs in a second, in moles", latex=r"J_\mathrm{cycle}")
w_pump = symbol("w_pump", "J/mol", "work of the sodium pump for a mole of cycles", latex=r"w_\mathrm{pump}")
n_co   = count("n_co", "sodium ions that go in with one molecule of the substrate", positive=True, latex=r"n_\mathrm{c}")
S_ratio = symbol("S_ratio", "", "concentration of the substrate inside over outside", positive=True, latex=r"\rho_\mathrm{S}")
w_co   = symbol("w_co",   "J/mol", "free energy of moving a mole of the substrate inward, with its sodium ions", latex=r"w_\mathrm{co}")
n_Na   = count("n_Na", "sodium ions that go one way in a cycle", positive=True, latex=r"n_\mathrm{Na}")
n_Ca   = count("n_Ca", "calcium ions that go the other way in a cycle", positive=True, latex=r"n_\mathrm{Ca}")
w_exchange = symbol("w_exchange", "J/mol", "free energy of a mole of cycles of the exchanger, sodium in and calcium out", latex=r"w_\mathrm{ex}")

# ---- protons ----
n_H    = symbol("n_H",    "",  "protons that go in for each ATP that is made", latex=r"n_\mathrm{H}")
E_H    = symbol("E_H",    "V", "Nernst potential of hydrogen ions", latex=r"E_\mathrm{H}")
pmf    = symbol("pmf",    "V", "proton-motive force, inside minus outside", latex=r"\Delta p")
dpsi   = symbol("dpsi",   "V", "electrical potential, inside minus outside", latex=r"\Delta\psi")
pH_in  = symbol("pH_in",  "",  "pH inside", latex=r"\mathrm{pH}_\mathrm{in}")
pH_out = symbol("pH_out", "",  "pH outside", latex=r"\mathrm{pH}_\mathrm{out}")
dpH    = symbol("dpH",    "",  "pH inside less pH outside", latex=r"\Delta\mathrm{pH}")
pmf_outward = symbol("pmf_outward", "V", "proton-motive force, outside minus inside", latex=r"\Delta p_\mathrm{Mitchell}")
