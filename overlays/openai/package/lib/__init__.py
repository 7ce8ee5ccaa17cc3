"""Helpers at the paths where users import them from."""
