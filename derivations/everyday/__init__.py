"""Gating, the work of moving an ion, and what textbooks compute beside the membrane potential."""
