"""The membrane as a capacitor: charge, ions, concentrations."""
