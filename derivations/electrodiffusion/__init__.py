"""How ions move in a field: Nernst, Planck, Goldman, Hodgkin and Katz."""
