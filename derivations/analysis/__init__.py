"""What is proved of numbers and functions alone, before any physics."""
