"""The mathematics: one result a file, from first principles. Nothing here but declarations and derivations."""
