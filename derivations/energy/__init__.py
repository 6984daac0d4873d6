"""Pumps, transporters and the free energy they work with."""
