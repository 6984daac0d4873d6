"""The membrane as a circuit: conductances and batteries."""
