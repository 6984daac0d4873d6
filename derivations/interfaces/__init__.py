"""Charged surfaces and junctions: Donnan, Debye, Grahame, Henderson, Born."""
