"""Rules of the project: what holds for every file."""
