"""Quantities of charged surfaces, fixed charge and junctions."""

from millivolt.symbols import count, family, function, symbol

# ---- Donnan ----
X       = symbol("X", "mol/m^3", "concentration of the molecules that cannot leave", nonnegative=True, latex=r"[\mathrm{X}]")
z_X     = count("z_X", "valence of X, with its sign", nonzero=True, latex=r"z_\mathrm{X}")
z_X_cation = count("z_X", "valence of X, with its sign", positive=True, latex=r"z_\mathrm{X}")
donnan_r = symbol("donnan_r", "", "Donnan ratio: cations inside over outside", positive=True, latex=r"r_\mathrm{D}")
donnan_y = symbol("donnan_y", "", "fixed charge beside that of the salt", latex=r"y_\mathrm{D}")
p_donnan = symbol("p_donnan", "Pa", "osmotic pressure inside less that outside", latex=r"\Delta\Pi")

# ---- the diffuse layer, xi from the surface into the solution ----
depth  = symbol("depth", "m", "distance from the surface, into the solution", nonnegative=True, latex=r"\zeta")
far    = symbol("far",   "m", "a distance from the surface", positive=True, latex=r"\zeta_\infty")
psi_d  = function("psi_d", "V", "potential in the solution, against that far away", latex=r"\psi_\mathrm{d}")
psi_w  = function("psi_w", "V", "a small potential on the way from the surface, against that far away", latex=r"\psi_\mathrm{w}^{\mathrm{small}}")
psi_b  = function("psi_b", "V", "a small potential beyond, against that far away", latex=r"\psi_\mathrm{b}")
psi_some = symbol("psi_some", "V", "a small potential of the surface, not zero", nonzero=True, latex=r"\psi_{\neq 0}")
field_w = function("field_w", "V/m", "field on the way from the surface, away from it", latex=r"\mathcal{E}_\mathrm{w}")
field_b = function("field_b", "V/m", "field beyond, away from the surface", latex=r"\mathcal{E}_\mathrm{b}")
rho_w  = function("rho_w", "C/m^3", "charge density on the way from the surface", latex=r"\rho_\mathrm{w}")
rho_b  = function("rho_b", "C/m^3", "charge density beyond", latex=r"\rho_\mathrm{b}")
screen = symbol("screen", "m", "length by which the solution screens a charge", positive=True, latex=r"\ell_\mathrm{s}")
field_d = function("field_d", "V/m", "field in the solution, away from the surface", latex=r"\mathcal{E}_\mathrm{d}")
rho    = function("rho", "C/m^3", "charge density in the solution", latex=r"\rho")
debye  = symbol("debye", "m", "Debye length", positive=True, latex=r"\lambda_\mathrm{D}")
I_s    = symbol("I_s", "mol/m^3", "ionic strength", positive=True, latex=r"I_\mathrm{s}")
c_bulk_ion = family("c_bulk", "mol/m^3", "concentration of ion i far from the surface", nonnegative=True, latex=r"c^{\infty}")
psi_0  = symbol("psi_0", "V", "potential of the surface, against that of the solution", latex=r"\psi_0")
sigma  = symbol("sigma", "C/m^2", "surface charge", latex=r"\sigma_\mathrm{s}")
decay  = symbol("decay", "V/m", "how fast the potential falls", positive=True, latex=r"w_0")

share  = symbol("share", "", "potential at a place, as a part of that of the surface", nonnegative=True, latex=r"\varsigma")
field_p = function("field_p", "V/m", "field, away from the surface, where the potential is a part of that of the surface", latex=r"\mathcal{E}_\varsigma")
rho_p  = function("rho_p", "C/m^3", "charge density where the potential is a part of that of the surface", latex=r"\rho_\varsigma")

# ---- junctions ----
D_ion  = family("D", "m^2/s", "diffusion coefficient of ion i", positive=True, latex="D")
c_in_each  = family("c_in",  "mol/m^3", "concentration of ion i inside", nonnegative=True, latex=r"c^\mathrm{in}")
c_out_each = family("c_out", "mol/m^3", "concentration of ion i outside", nonnegative=True, latex=r"c^\mathrm{out}")
V_lj   = symbol("V_lj", "V", "liquid junction potential, inside minus outside", latex=r"V_\mathrm{lj}")
mobile = function("mobile", "mol/(m s)", "ions in the junction, each counted by its diffusion coefficient and its valence squared", positive=True, latex=r"\Sigma")
mobile_ref = symbol("mobile_ref", "mol/(m s)", "a unit for it", positive=True, latex=r"\Sigma^{\circ}")
mobile_in  = symbol("mobile_in",  "mol/(m s)", "the same, inside", positive=True, latex=r"\Sigma_\mathrm{in}")
mobile_out = symbol("mobile_out", "mol/(m s)", "the same, outside", positive=True, latex=r"\Sigma_\mathrm{out}")
salt_in  = symbol("salt_in",  "mol/m^3", "concentration of the salt inside", positive=True, latex=r"c^\mathrm{salt}_\mathrm{in}")
salt_out = symbol("salt_out", "mol/m^3", "concentration of the salt outside", positive=True, latex=r"c^\mathrm{salt}_\mathrm{out}")
D_plus, D_minus = (symbol(f"D_{n}", "m^2/s", f"diffusion coefficient of the {m}", positive=True, latex=rf"D_{{{t}}}") for n, m, t in (
    ("plus", "cation", "+"), ("minus", "anion", "-")))

# ---- Born ----
radius = symbol("radius", "m", "radius of the ion", positive=True, latex=r"r_\mathrm{ion}")
eps_membrane = symbol("eps_membrane", "", "relative permittivity of the membrane", positive=True, latex=r"\varepsilon_\mathrm{m}")
eps_water    = symbol("eps_water",    "", "relative permittivity of water", positive=True, latex=r"\varepsilon_\mathrm{H_2O}")
eps_medium   = symbol("eps_medium",   "", "relative permittivity of a medium", positive=True, latex=r"\varepsilon")
charged = symbol("charged", "", "how far the ion is charged, from 0 to 1", nonnegative=True, latex=r"\chi")
phi_ion_water    = function("phi_ion_water",    "V", "potential at the ion in water while it is charged", latex=r"\psi_\mathrm{w}")
phi_ion_membrane = function("phi_ion_membrane", "V", "potential at the ion in the membrane while it is charged", latex=r"\psi_\mathrm{m}")
phi_ion = function("phi_ion", "V", "potential at the ion while it is charged", latex=r"\psi_\chi")
w_ion, w_ion_water, w_ion_membrane = (symbol(f"w_ion{n}", "J", f"work of charging one ion{m}", latex=rf"w_\mathrm{{{t}}}") for n, m, t in (
    ("", "", "ion"), ("_water", " in water", "ion,w"), ("_membrane", " in the membrane", "ion,m")))
w_born = symbol("w_born", "J/mol", "Born energy: a mole of ions in the membrane, against water", latex=r"\Delta G_\mathrm{Born}")
