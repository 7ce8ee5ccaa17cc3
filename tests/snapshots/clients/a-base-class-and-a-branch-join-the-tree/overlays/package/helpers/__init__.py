"""Helpers by hand."""
