"""The re-checker: reads certificates and replays every step. It shares no code with the kernel and knows nothing of SymPy.

Its arithmetic is python-flint's: exact polynomials over opaque terms, and balls.
"""
