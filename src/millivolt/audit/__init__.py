"""The independent audit: certificates of derivations (export.py, SymPy), and a second program that re-checks them (recheck/, no SymPy).

Import what you need from the modules: this file imports nothing, so that the re-checker's process loads nothing either.
"""
