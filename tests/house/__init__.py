"""Rules of the house: what holds for every file."""
