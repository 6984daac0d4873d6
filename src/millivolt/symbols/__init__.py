"""What a symbol is: a SymPy letter with a unit, a sign and a meaning, declared once."""

from .quantity import Quantity, count, family, function, of_any_sign, of_ion, or_zero, quantity, symbol
from .writing import latex, plain, sign_words

__all__ = ["Quantity", "count", "family", "function", "latex", "of_any_sign", "of_ion", "or_zero", "plain", "quantity", "sign_words", "symbol"]
